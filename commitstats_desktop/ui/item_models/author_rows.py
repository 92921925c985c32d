"""Which authors stand in which section of the page You, and how each of them is worded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.person import AuthorSeen, Likeness, People, fold
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said

BY_GIT = mark("your Git configuration")
NO_COMMITS = mark("no commits found under it")


class Section(StrEnum):
    """The parts of the list, from top to bottom."""

    YOU = mark("You")
    SUGGESTED = mark("Suggested")
    OTHERS = mark("Everybody else")


@dataclass(frozen=True, slots=True)
class Heading:
    """The row above a section."""

    section: Section
    text: str


@dataclass(frozen=True, slots=True)
class AuthorRow:
    """An author string with its section; `key` is its address as it is compared."""

    author: AuthorSeen
    section: Section
    key: str

    def years(self) -> str:
        """For example "2019–2024"; empty where no date is known."""
        first, last = self.author.first_day, self.author.last_day
        if first is None or last is None:
            return ""
        years = (as_date(first).year, as_date(last).year)
        return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"

    def days(self) -> str:
        """First and last day, written out."""
        first, last = self.author.first_day, self.author.last_day
        if first is None or last is None:
            return ""
        return words.span(as_date(first), as_date(last))

    def reasons(self) -> str:
        """Why it stands in its section."""
        if self.author.is_bot:
            return tr("a program: nobody's commits")
        return shown("; ".join(map(said, self.author.reasons)))

    def matches(self, text: str) -> bool:
        """Whether name, address or reason contain a text."""
        wanted = text.casefold()
        found = (self.author.name, self.author.email, self.reasons())
        return any(wanted in one.casefold() for one in found)


Row = Heading | AuthorRow


def author_rows(people: People) -> list[AuthorRow]:
    """Every author in the order of the sections; addresses without commits among them."""
    suggested = {fold(email) for email in people.suggested}
    claimed = {fold(identity.email) for identity in people.identities}
    rows = [
        AuthorRow(_with_git(author, key, suggested), _section(author, key, claimed, suggested), key)
        for author in people.authors
        for key in (fold(author.email),)
    ]
    seen = {row.key for row in rows}
    rows += [
        AuthorRow(_unseen(identity.email, NO_COMMITS), Section.YOU, fold(identity.email))
        for identity in people.identities
        if fold(identity.email) not in seen
    ]
    rows += [
        AuthorRow(_unseen(email, BY_GIT), Section.SUGGESTED, fold(email))
        for email in people.suggested
        if fold(email) not in seen
    ]
    order = list(Section)
    return sorted(rows, key=lambda row: order.index(row.section))


def with_headings(rows: Iterable[AuthorRow], text: str) -> list[Row]:
    """The rows that contain a text, each section under its heading."""
    found: list[Row] = []
    matching = [row for row in rows if not text or row.matches(text)]
    for section in Section:
        of_section = [row for row in matching if row.section is section]
        if of_section:
            found.append(Heading(section, _heading(section, of_section)))
            found += of_section
    return found


def _heading(section: Section, rows: list[AuthorRow]) -> str:
    addresses = tr("{n} addresses", n=len({row.key for row in rows}))
    commits = words.commits(sum(row.author.commits for row in rows))
    more = tr(", not counted as yours") if section is Section.SUGGESTED else ""
    return f"{tr(section.value)}  ·  {addresses}, {commits}{more}"


def _section(author: AuthorSeen, key: str, claimed: set[str], suggested: set[str]) -> Section:
    if key in claimed and not author.is_bot:
        return Section.YOU
    is_suggested = author.likeness is Likeness.POSSIBLY_ME or key in suggested
    return Section.SUGGESTED if is_suggested and not author.is_bot else Section.OTHERS


def _with_git(author: AuthorSeen, key: str, suggested: set[str]) -> AuthorSeen:
    if key not in suggested:
        return author
    return replace(author, reasons=(BY_GIT, *author.reasons))


def _unseen(email: str, *reasons: str) -> AuthorSeen:
    return AuthorSeen("", email, 0, 0, None, None, Likeness.NOBODY, reasons)
