"""The headline figures: a number, what it counts, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import Tile
from commitstats_desktop.cv.words import Words, words_of


class Card(NamedTuple):
    """A headline figure, with what belongs to it."""

    value: str
    label: str
    note: str = ""
    is_known: bool = True

    @property
    def sentence(self) -> str:
        """The card in words, for example "2,610 commit days (longest streak 34 days)."."""
        told = f"{self.value} {self.label}" if self.is_known else f"{self.label}: {self.value}"
        return f"{told} ({self.note})." if self.note else f"{told}."


def cards(document: CvDocument) -> tuple[Card, ...]:
    """The headline figures that are shown, in their order."""
    words = words_of(document)
    return tuple(_CARDS[tile](document, words) for tile in document.tiles)


def _written_card(document: CvDocument, words: Words) -> Card:
    totals = document.totals
    if totals.lines_unknown:
        commits = words.many(totals.lines_unknown, words.commit)
        note = f"{words.lines_unknown_of} {commits}"
    elif totals.lines_added is None or totals.lines_removed is None:
        note = ""
    else:
        note = (
            f"{words.headline(totals.lines_added)} {words.added.of(totals.lines_added)},"
            f" {words.headline(totals.lines_removed)} {words.removed.of(totals.lines_removed)}"
        )
    return _card(totals.written_lines, words.written_line.of(totals.written_lines), note, words)


def _commits_card(document: CvDocument, words: Words) -> Card:
    totals = document.totals
    span = words.span(totals.first, totals.last)
    noun = words.commit.one if totals.commits == 1 else words.card_commits
    return _card(totals.commits, noun, span, words)


def _days_card(document: CvDocument, words: Words) -> Card:
    days, streak = document.totals.commit_days, document.totals.longest_streak
    note = "" if streak is None else f"{words.longest_streak} {words.many(streak, words.day)}"
    noun = words.card_day if days == 1 else words.card_days
    return _card(days, noun, note, words)


def _languages_card(document: CvDocument, words: Words) -> Card:
    number = document.totals.languages
    named = [one.name for one in document.languages if one.name != words.other]
    note = f"{words.most_lines_in} {named[0]}" if named else ""
    noun = words.language.one if number == 1 else words.card_languages
    return _card(number, noun, note, words)


def _repositories_card(document: CvDocument, words: Words) -> Card:
    private, public = document.totals.private_repositories, document.totals.public_repositories
    if public is None or private is None:
        noun = words.private_repository.one if private == 1 else words.private_repository.many
        return _card(private, noun, words.not_named, words)
    noun = words.repository.one if private + public == 1 else words.repository.many
    note = words.many(private, words.private_repository)
    return _card(private + public, noun, note, words)


def _pulls_card(document: CvDocument, words: Words) -> Card:
    totals = document.totals
    merged, reviewed = totals.pull_requests_merged, totals.pull_requests_reviewed
    note = "" if reviewed is None else words.many(reviewed, words.reviewed)
    return _card(merged, words.merged_pull_request.of(merged), note, words)


def _card(number: int | None, label: str, note: str, words: Words) -> Card:
    return Card(words.headline(number), label, note, number is not None)


_CARDS: Mapping[Tile, Callable[[CvDocument, Words], Card]] = {
    Tile.WRITTEN_LINES: _written_card,
    Tile.COMMITS: _commits_card,
    Tile.COMMIT_DAYS: _days_card,
    Tile.LANGUAGES: _languages_card,
    Tile.REPOSITORIES: _repositories_card,
    Tile.PULL_REQUESTS: _pulls_card,
}
