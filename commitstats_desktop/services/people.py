"""Who the person is: the addresses they claim, and those they might."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from commitstats_desktop.classify.bots import is_bot
from commitstats_desktop.classify.identity import Me, judge
from commitstats_desktop.classify.noreply import HostAccount, is_of_account
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.person import (
    BY_ACCOUNT,
    BY_GIT,
    BY_PERSON,
    Answer,
    AuthorSeen,
    Identity,
    Likeness,
    People,
    fold,
)
from commitstats_desktop.core.wording import mark
from commitstats_desktop.services.git_configuration import ADDRESS, emails_of_git
from commitstats_desktop.store import claims, coverage, facts, people
from commitstats_desktop.store.engine import Database


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """What the person decided at once: addresses that are theirs, are no longer, or never were."""

    claimed: tuple[str, ...] = ()
    given_up: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


def claim(database: Database, emails: Iterable[str], now: datetime) -> int:
    """Say that addresses are the person's; returns how many were new.

    Commits and days are counted again at once; lines that were never read are unknown until the
    next collection. Raises `AppError` for what neither is an address nor stands in a commit in the
    place of one, as converted histories have it, and for a bot's; then none is added.
    """
    emails = [email.strip() for email in emails]
    _check(database, emails)
    of_git = {fold(email) for email in emails_of_git()}
    moment = int(now.timestamp())
    with database.writing() as connection:
        return sum(
            people.add_identities(connection, some, by, moment)
            for by, some in (
                (BY_GIT, [email for email in emails if fold(email) in of_git]),
                (BY_PERSON, [email for email in emails if fold(email) not in of_git]),
            )
            if some
        )


def disclaim(database: Database, emails: Iterable[str], now: datetime) -> int:
    """Take addresses back; returns how many there were.

    What an account or Git's configuration had confirmed is not confirmed by itself again.
    """
    keys = {fold(email) for email in emails}
    with database.writing() as connection:
        confirmed = [
            identity.email
            for identity in people.identities(connection)
            if fold(identity.email) in keys and identity.confirmed_by.startswith(BY_ACCOUNT)
        ]
        people.save_answers(connection, confirmed, Answer.TAKEN_BACK, int(now.timestamp()))
        return people.remove_identities(connection, keys)


def refuse(database: Database, emails: Iterable[str], now: datetime) -> int:
    """Say that addresses are somebody else's, so that they are not suggested any more.

    Returns of how many that is new. Claiming one takes it back.
    """
    emails = list(emails)
    with database.writing() as connection:
        people.remove_identities(connection, emails)
        return people.save_answers(connection, emails, Answer.NOT_ME, int(now.timestamp()))


def confirm(
    database: Database,
    emails: Iterable[str],
    confirmed_by: str,
    now: datetime,
    account: HostAccount | None = None,
) -> int:
    """Let an account (`account:HOST/LOGIN`) or Git confirm addresses; returns how many are new.

    With `account` every noreply address of it that stands in a commit is confirmed too. What the
    person refused or took back stays so, and a bot's address is passed over.
    """
    with database.reading() as connection:
        seen = people.author_emails(connection)
        answered = people.answers(connection)
    wanted = {fold(email): email.strip() for email in emails}
    if account is not None:
        wanted |= {key: email for key, email in seen.items() if is_of_account(email, account)}
    sure = [
        email
        for key, email in wanted.items()
        if key and key not in answered and not is_bot("", email)
    ]
    with database.writing() as connection:
        added = people.add_identities(connection, sure, confirmed_by, int(now.timestamp()))
        people.confirm_identities(connection, sure, confirmed_by)
    return added


def save(database: Database, change: IdentityChange, now: datetime) -> claims.Claims:
    """Do all of a change; returns what `restore` needs to undo it."""
    before = claims_now(database)
    _check(database, list(change.claimed))
    disclaim(database, change.given_up, now)
    refuse(database, change.refused, now)
    claim(database, change.claimed, now)
    return before


def claims_now(database: Database) -> claims.Claims:
    """Everything that was said so far about who the person is."""
    with database.reading() as connection:
        return claims.read(connection)


def restore(database: Database, before: claims.Claims) -> None:
    """Undo: identities and answers are again what they were, and everything that rests on them."""
    with database.writing() as connection:
        claims.write(connection, before)


def load_people(database: Database) -> People:
    """Identities, author strings with reasons, suggestions and what is still open."""
    with database.reading() as connection:
        mine = tuple(people.identities(connection))
        me = people.known_me(connection)
        seen = tuple(people.authors_seen(connection))
        answered = people.answers(connection)
        counts = coverage.counts(connection)
        attributed = coverage.attributed(connection)
        unread = people.unread_commits(connection)
        is_demo = facts.is_demo(connection)
    # Git is configured for who looks at the demo, not for whom it tells of.
    found = () if is_demo else emails_of_git()
    of_git = [email for email in found if fold(email) not in {*me.emails, *answered}]
    confirmed = {fold(identity.email): identity.confirmed_by for identity in mine}
    authors = tuple(_explained(author, me, confirmed) for author in seen)
    return People(mine, authors, tuple(of_git), attributed, counts.unattributed, unread)


def identities(database: Database) -> list[Identity]:
    """The addresses the person claimed."""
    with database.reading() as connection:
        return people.identities(connection)


def authors_seen(database: Database) -> list[AuthorSeen]:
    """Author strings found in the repositories, those most likely the person first."""
    return list(load_people(database).authors)


def unread_lines(database: Database) -> int:
    """How many of the person's commits the next collection reads the lines of."""
    with database.reading() as connection:
        return people.unread_commits(connection)


def unread_repositories(database: Database) -> list[str]:
    """UUIDs of the repositories in which those commits are."""
    with database.reading() as connection:
        return people.unread_repositories(connection)


def confirmed_words(confirmed_by: str) -> str:
    """Who says that an address is the person's."""
    if confirmed_by == BY_GIT:
        return mark("your Git configuration")
    if confirmed_by.startswith(BY_ACCOUNT):
        account = confirmed_by.removeprefix(BY_ACCOUNT)
        return mark(f"your account {account}")
    return mark("you said so")


def _check(database: Database, emails: list[str]) -> None:
    """Refuse the whole when one of them cannot be claimed."""
    with database.reading() as connection:
        seen = people.author_emails(connection)
    for email in emails:
        if is_bot("", email):
            raise AppError(
                f"{email} is the address of a program.", "The commits of a bot are nobody's."
            )
        if not ADDRESS.match(email) and fold(email) not in seen:
            raise AppError(
                f"{email} is not an e-mail address.",
                "Write it as it stands in the commits, like ada@example.org.",
            )


def _explained(author: AuthorSeen, me: Me, confirmed: dict[str, str]) -> AuthorSeen:
    if author.likeness is Likeness.ME:
        return replace(author, reasons=(confirmed_words(confirmed[fold(author.email)]),))
    reasons = judge(author.name, author.email, me).reasons
    return replace(author, reasons=reasons, is_bot=is_bot(author.name, author.email))
