"""Whether an author is the person, or looks like them, and why.

Only an address the person claimed, or an account confirmed, makes a commit theirs. Everything else
is a suggestion with its reason: a name, a local part, a line in somebody's mailmap.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from commitstats_desktop.classify.bots import is_bot, looks_like_bot
from commitstats_desktop.classify.mailmap import MailmapEntry
from commitstats_desktop.classify.noreply import account_of
from commitstats_desktop.core.person import Likeness, fold, local_part
from commitstats_desktop.core.wording import mark

ANYBODYS_NAMES = frozenset(
    {"", "root", "unknown", "user", "admin", "nobody", "author no", "none", "name your", "name"}
)
"""What programs write where nobody told them a name, as `name_key` has it; it tells nothing."""

ANYBODYS_LOCAL_PARTS = frozenset({"", "noreply", "no-reply", "donotreply", "do-not-reply"})

_ACCENTS = re.compile("[\u0300-\u036f]+")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]+")


class Judgement(NamedTuple):
    """How an author relates to the person; `reasons` say why it is suggested."""

    likeness: Likeness
    reasons: tuple[str, ...] = ()


class Join(NamedTuple):
    """A mailmap says that an address belongs with one of the person's.

    `name_key` restricts it to authors of that name; empty for all of the address.
    """

    name_key: str
    reason: str


@dataclass(frozen=True)
class Me:
    """What is known of the person; keys are folded, values are as they are shown."""

    emails: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    """Name to the address it was seen under."""
    refused: frozenset[str] = frozenset()
    """Addresses the person said are somebody else's."""
    joins: Mapping[str, tuple[Join, ...]] = field(default_factory=dict)
    """Address to what mailmaps say of it."""
    logins: Mapping[str, str] = field(init=False)
    """Local parts of the person's addresses, and the logins of their accounts."""
    accounts: Mapping[tuple[str, str], str] = field(init=False)
    """Host and login or number of the person's noreply addresses, to the address."""

    def __post_init__(self) -> None:
        logins: dict[str, str] = {}
        accounts: dict[tuple[str, str], str] = {}
        for email in sorted(self.emails.values()):
            logins.setdefault(login_of(email), email)
            if account := account_of(email):
                for mark in (account.login, account.number):
                    accounts.setdefault((account.host, mark), email)
        object.__setattr__(self, "logins", _without(logins, ANYBODYS_LOCAL_PARTS))
        object.__setattr__(self, "accounts", {key: one for key, one in accounts.items() if key[1]})


def judge(name: str, email: str, me: Me) -> Judgement:
    """How the author `name` <`email`> relates to the person."""
    key = fold(email)
    if is_bot(name, email):
        return Judgement(Likeness.NOBODY)
    if key in me.emails:
        return Judgement(Likeness.ME)
    if key in me.refused or not me.emails or looks_like_bot(name, email):
        return Judgement(Likeness.NOBODY)
    reasons = tuple(_reasons(name, email, me))
    return Judgement(Likeness.POSSIBLY_ME if reasons else Likeness.NOBODY, reasons)


def names_of(authors: Iterable[tuple[str, str]], emails: Mapping[str, str]) -> dict[str, str]:
    """The names that stand in commits under the person's addresses."""
    found: dict[str, str] = {}
    for name, email in sorted(authors):
        if fold(email) in emails and not is_bot(name, email):
            found.setdefault(name_key(name), emails[fold(email)])
    return _without(found, ANYBODYS_NAMES)


def joins_of(
    mailmaps: Iterable[tuple[str, MailmapEntry]], emails: Mapping[str, str], names: Iterable[str]
) -> dict[str, tuple[Join, ...]]:
    """What mailmaps say of addresses that are not the person's, by address.

    `mailmaps` are lines with the name of their repository. All addresses that one mailmap maps to
    the same proper address belong together.
    """
    known = frozenset(names)
    groups: dict[tuple[str, str], list[MailmapEntry]] = {}
    found: dict[str, list[Join]] = {}
    for repository, entry in mailmaps:
        if entry.proper_email:
            groups.setdefault((repository, fold(entry.proper_email)), []).append(entry)
        elif name_key(entry.proper_name) in known:
            reason = mark(f"mailmap of {repository} calls it {entry.proper_name}")
            found.setdefault(fold(entry.commit_email), []).append(Join("", reason))
    for (repository, proper), entries in groups.items():
        mine = _mine_among(proper, entries, emails, known)
        if mine is not None:
            _join(found, mark(f"mailmap of {repository} joins it with {mine}"), proper, entries)
    return {
        email: tuple(dict.fromkeys(joins)) for email, joins in found.items() if email not in emails
    }


def login_of(email: str) -> str:
    """The local part without a tag behind a plus sign; of a noreply address the login."""
    account = account_of(email)
    return account.login if account else local_part(email).partition("+")[0]


def name_key(name: str) -> str:
    """A name without case, accents, punctuation and order: "Lovelace, Ada" is "ada lovelace"."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", fold(name)))
    words = _PUNCTUATION.sub(" ", unicodedata.normalize("NFKC", bare)).split()
    return " ".join(sorted(words)) or fold(name)


def _reasons(name: str, email: str, me: Me) -> Iterable[str]:
    for join in me.joins.get(fold(email), ()):
        if join.name_key in ("", fold(name)):
            yield join.reason
    yield from _account_reasons(email, me)
    same = me.names.get(name_key(name))
    if same is not None:
        yield mark(f"same name as {same}")
    same = None if account_of(email) else me.logins.get(login_of(email))
    if same is not None:
        yield mark(f"same local part as {same}")


def _account_reasons(email: str, me: Me) -> Iterable[str]:
    account = account_of(email)
    if account is None:
        return
    same_number = me.accounts.get((account.host, account.number)) if account.number else None
    if same_number is not None and account_of(same_number) != account:
        yield mark(f"same {account.title} account as {same_number}")
    elif account.login in me.logins and account.login not in ANYBODYS_LOCAL_PARTS:
        yield mark(f"{account.title} noreply address of the login {account.login}")


def _mine_among(
    proper: str, entries: list[MailmapEntry], emails: Mapping[str, str], names: frozenset[str]
) -> str | None:
    if proper in emails:
        return emails[proper]
    for entry in entries:
        is_named = not entry.commit_name or name_key(entry.commit_name) in names
        if is_named and fold(entry.commit_email) in emails:
            return emails[fold(entry.commit_email)]
    return None


def _join(
    found: dict[str, list[Join]], reason: str, proper: str, entries: list[MailmapEntry]
) -> None:
    found.setdefault(proper, []).append(Join("", reason))
    for entry in entries:
        join = Join(fold(entry.commit_name), reason)
        found.setdefault(fold(entry.commit_email), []).append(join)


def _without(found: Mapping[str, str], unwanted: frozenset[str]) -> dict[str, str]:
    return {key: value for key, value in found.items() if key not in unwanted}
