"""Who the person is: the addresses they claim, and those they might."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.person import AuthorSeen, Identity, People, fold
from commitstats_desktop.store import people
from commitstats_desktop.store.engine import Database

BY_PERSON = "person"
CONFIG_LIMIT = 1 << 20

_ADDRESS = re.compile(r"^[^\s@<>]+@[^\s@<>]+$")
_SECTION = re.compile(r"^\s*\[\s*([\w.-]+)")
_EMAIL = re.compile(r"^\s*email\s*=\s*\"?([^\"#;]+?)\"?\s*(?:[#;].*)?$", re.IGNORECASE)


def claim(database: Database, emails: Iterable[str], now: datetime) -> int:
    """Say that addresses are the person's; returns how many were new.

    Raises `AppError` for what neither is an address nor stands in a commit in the place of one, as
    converted histories have it; then none is added.
    """
    emails = [email.strip() for email in emails]
    with database.reading() as connection:
        seen = people.author_emails(connection)
    for email in emails:
        if not _ADDRESS.match(email) and fold(email) not in seen:
            raise AppError(
                f"{email} is not an e-mail address.",
                "Write it as it stands in the commits, like ada@example.org.",
            )
    with database.writing() as connection:
        return people.add_identities(connection, emails, BY_PERSON, int(now.timestamp()))


def disclaim(database: Database, emails: Iterable[str]) -> int:
    """Take addresses back; returns how many there were."""
    with database.writing() as connection:
        return people.remove_identities(connection, emails)


def load_people(database: Database) -> People:
    """Identities, author strings and suggestions."""
    with database.reading() as connection:
        mine = tuple(people.identities(connection))
        seen = tuple(people.authors_seen(connection))
    claimed = {fold(identity.email) for identity in mine}
    return People(
        mine, seen, tuple(email for email in emails_of_git() if fold(email) not in claimed)
    )


def identities(database: Database) -> list[Identity]:
    """The addresses the person claimed."""
    with database.reading() as connection:
        return people.identities(connection)


def authors_seen(database: Database) -> list[AuthorSeen]:
    """Author strings found in the repositories, those most likely the person first."""
    with database.reading() as connection:
        return people.authors_seen(connection)


def emails_of_git(home: Path | None = None) -> list[str]:
    """`user.email` of the person's own Git configuration; a suggestion to tick, nothing more."""
    base = home or Path.home()
    config = Path(os.environ.get("XDG_CONFIG_HOME") or base / ".config")
    found = []
    for path in (base / ".gitconfig", config / "git" / "config"):
        found += [email for email in _emails_in(path) if email not in found]
    return found


def _emails_in(path: Path) -> list[str]:
    try:
        if not path.is_file() or path.stat().st_size > CONFIG_LIMIT:
            return []
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    found = []
    section = ""
    for line in lines:
        if match := _SECTION.match(line):
            section = match[1].lower()
        elif section == "user" and (match := _EMAIL.match(line)) and _ADDRESS.match(match[1]):
            found.append(match[1])
    return found
