"""Every private name that the database holds; what only public repositories hold is none."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from sqlalchemy import Connection

from commitstats_desktop.classify.packages import is_public
from commitstats_desktop.core.person import Likeness, fold, local_part
from commitstats_desktop.core.private_name import NameKind, PrivateName
from commitstats_desktop.core.repository import Source
from commitstats_desktop.store.engine import scalar

PUBLIC_HOSTS = frozenset(
    (
        *("github.com", "users.noreply.github.com", "noreply.github.com", "gitlab.com"),
        *("users.noreply.gitlab.com", "bitbucket.org", "codeberg.org", "sr.ht", "dev.azure.com"),
        *("ssh.dev.azure.com", "visualstudio.com", "gmail.com", "googlemail.com", "outlook.com"),
        *("hotmail.com", "live.com", "icloud.com", "me.com", "yahoo.com", "proton.me"),
        *("protonmail.com", "gmx.de", "gmx.net", "web.de", "fastmail.com", "localhost"),
    )
)
"""Hosts that everybody uses: finding one tells nothing."""

_SEPARATOR = re.compile(r"[\\/]+")
_PREFIXES = ("refs/heads/", "refs/tags/", "refs/remotes/")


def private_names(connection: Connection) -> Iterator[PrivateName]:
    """Names of repositories, places, people, packages and branches, some of them twice."""
    yield from _repositories(connection)
    yield from _accounts(connection)
    yield from _people(connection)
    yield from _packages(connection)
    yield from _branches(connection)
    yield from _paths(connection)


def own_names(connection: Connection) -> Iterator[str]:
    """What is the person's own: addresses, names they wrote under, logins."""
    statement = (
        "SELECT email FROM identities"
        " UNION SELECT name FROM authors WHERE likeness = ?1"
        " UNION SELECT email FROM authors WHERE likeness = ?1"
        " UNION SELECT login FROM accounts"
    )
    yield from connection.exec_driver_sql(statement, (int(Likeness.ME),)).scalars()


def parts(path: str) -> Iterator[str]:
    """The names that a path is put together from."""
    yield from (part for part in _SEPARATOR.split(path) if part)


def _repositories(connection: Connection) -> Iterator[PrivateName]:
    rows = connection.exec_driver_sql(
        "SELECT r.source, r.location, r.name, r.owner, coalesce(h.full_name, ''),"
        " coalesce(h.web_url, ''), coalesce(h.clone_url, ''), coalesce(h.base_url, '')"
        " FROM repositories r LEFT JOIN hosted_repositories h ON h.repository_id = r.id"
        " WHERE r.is_open_source IS NOT 1"
    )
    for source, location, name, owner, full_name, *addresses in rows:
        yield PrivateName(name, NameKind.REPOSITORY)
        yield PrivateName(name.rpartition("/")[2], NameKind.REPOSITORY)
        yield from _of_full_name(full_name)
        yield from _of_owner(owner)
        if source == Source.HOST:
            addresses.append(location)
        else:
            yield from (PrivateName(part, NameKind.PATH) for part in parts(location))
        for address in addresses:
            yield from _of_address(address)
    for (name,) in connection.exec_driver_sql(
        "SELECT DISTINCT p.repository FROM pull_requests p WHERE p.repository NOT IN"
        " (SELECT h.full_name FROM hosted_repositories h JOIN repositories r"
        " ON r.id = h.repository_id WHERE r.is_open_source = 1)"
    ):
        yield from _of_full_name(name)


def _of_full_name(full_name: str) -> Iterator[PrivateName]:
    *owners, name = [part for part in full_name.split("/") if part] or [""]
    if name:
        yield PrivateName(name, NameKind.REPOSITORY)
    yield from (PrivateName(owner, NameKind.ORGANISATION) for owner in owners)


def _of_owner(owner: str) -> Iterator[PrivateName]:
    """A host and what is below it; of a folder, the folder above."""
    host, *owners = owner.split("/")
    if "." in host:
        yield from _of_host(host)
        yield from (PrivateName(one, NameKind.ORGANISATION) for one in owners if one)
    else:
        yield from (PrivateName(part, NameKind.PATH) for part in parts(owner))


def _of_address(address: str) -> Iterator[PrivateName]:
    try:
        found = urlsplit(address)
        host, user = found.hostname or "", found.username or ""
    except ValueError:
        return
    yield from _of_host(host)
    if user:
        yield PrivateName(user, NameKind.ACCOUNT)
    if host and host not in PUBLIC_HOSTS and found.path.strip("/"):
        yield PrivateName(address, NameKind.ADDRESS)
    for part in found.path.strip("/").split("/"):
        if part and part != "_git":
            yield PrivateName(part.removesuffix(".git"), NameKind.ORGANISATION)


def _of_host(host: str) -> Iterator[PrivateName]:
    """The whole host, and the part of it that names whose it is."""
    name = host.casefold().strip(".")
    if not name or name in PUBLIC_HOSTS:
        return
    yield PrivateName(name, NameKind.HOST)
    labels = name.split(".")
    if len(labels) > 1 and not name.replace(".", "").isdecimal():
        yield PrivateName(labels[-2], NameKind.ORGANISATION)
        yield PrivateName(".".join(labels[-2:]), NameKind.HOST)


def _accounts(connection: Connection) -> Iterator[PrivateName]:
    for name, base_url in connection.exec_driver_sql("SELECT name, base_url FROM accounts"):
        yield PrivateName(name, NameKind.ACCOUNT)
        yield from _of_address(base_url)


def _people(connection: Connection) -> Iterator[PrivateName]:
    """Others by name and address; of the person, only where their address is."""
    rows = connection.exec_driver_sql(
        f"SELECT a.name, a.email, a.likeness FROM authors a WHERE {_in_private(connection)}"
    )
    for name, email, likeness in rows:
        yield from _of_host(fold(email).rpartition("@")[2] if "@" in email else "")
        if likeness != Likeness.ME:
            yield from _of_person(name, email)
    for name, email in connection.exec_driver_sql(
        "SELECT proper_name, proper_email FROM mailmap_entries m"
        " JOIN repositories r ON r.id = m.repository_id AND r.is_open_source IS NOT 1"
        " WHERE m.proper_email NOT IN (SELECT email_key FROM identities)"
    ):
        yield from _of_person(name, email)


def _of_person(name: str, email: str) -> Iterator[PrivateName]:
    if name.strip():
        yield PrivateName(name, NameKind.PERSON)
    if email.strip():
        yield PrivateName(email, NameKind.EMAIL)
        if mailbox := local_part(email):
            yield PrivateName(mailbox, NameKind.MAILBOX)


def _in_private(connection: Connection) -> str:
    """Condition on an author: somebody of a repository that is not known to be public."""
    if not _has_public(connection):
        return "1"
    return (
        f"EXISTS (SELECT 1 FROM commits c WHERE c.author_id = a.id AND {_OF_PRIVATE})"
        " OR a.id IN (SELECT p.author_id FROM commit_coauthors p"
        f" JOIN commits c ON c.id = p.commit_id WHERE {_OF_PRIVATE})"
    )


_OF_PRIVATE = (
    "EXISTS (SELECT 1 FROM repository_commits rc JOIN repositories r ON r.id = rc.repository_id"
    " WHERE rc.commit_id = c.id AND r.is_open_source IS NOT 1)"
)


def _packages(connection: Connection) -> Iterator[PrivateName]:
    for ecosystem, name in connection.exec_driver_sql("SELECT ecosystem, name FROM packages"):
        if not is_public(ecosystem, name):
            yield PrivateName(name, NameKind.PACKAGE)


def _branches(connection: Connection) -> Iterator[PrivateName]:
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT t.reference FROM repository_tips t"
        " JOIN repositories r ON r.id = t.repository_id WHERE r.is_open_source IS NOT 1"
    )
    for reference in rows.scalars():
        name = os.fsdecode(reference)
        for prefix in _PREFIXES:
            name = name.removeprefix(prefix)
        yield PrivateName(name, NameKind.BRANCH)
        yield from (PrivateName(part, NameKind.BRANCH) for part in parts(name))


def _paths(connection: Connection) -> Iterator[PrivateName]:
    found: set[bytes] = set()
    condition = "1"
    if _has_public(connection):
        condition = (
            "id IN (SELECT f.path_id FROM file_changes f JOIN commits c ON c.id = f.commit_id"
            f" WHERE {_OF_PRIVATE})"
        )
    for path in connection.exec_driver_sql(f"SELECT path FROM paths WHERE {condition}").scalars():
        found.update(path.split(b"/"))
    for part in found:
        yield PrivateName(part.decode("utf-8", "replace"), NameKind.PATH)


def _has_public(connection: Connection) -> bool:
    return bool(
        scalar(connection, "SELECT EXISTS (SELECT 1 FROM repositories WHERE is_open_source = 1)")
    )
