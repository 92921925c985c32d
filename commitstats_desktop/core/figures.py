"""All figures of one question as one value: what a page, a document or an export draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from commitstats_desktop.core.days import written
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import RepositoryFigures
from commitstats_desktop.core.shapes import Daily, Layers, Ranking, Shape, Total, Week, Yearly
from commitstats_desktop.core.wording import mark

AnyShape = TypeVar("AnyShape", Total, Daily, Yearly, Layers, Ranking, Week)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the figures rest on: repositories by state, commits by attribution."""

    counted: int
    """Repositories whose commits are in the figures."""
    partial: int
    """Of those, the ones of which something could not be read."""
    failed: int
    """Of those, the ones that could not be read at the last attempt; what is known stays counted."""
    waiting: int
    """Switched on and not collected yet."""
    left_out: int
    """Switched off by the person."""
    attributed: int
    """Commits and merges of the person."""
    unattributed: int
    """Commits of authors who look like the person and were not claimed."""
    odd_dates: int
    lines_unknown: int
    never_read: int = 0
    """Switched on, and no attempt to read it has succeeded yet: nothing of it is counted."""
    frozen: int = 0
    """Of those counted, the ones that are not there any more; what is known stays counted."""
    frozen_since: date | None = None
    """Day (UTC) on which the first of them could not be reached."""
    accounts_partial: int = 0
    """Accounts whose pull requests could not be counted whole."""

    @property
    def share_attributed(self) -> float | None:
        """Attributed commits among those that are or may be the person's; None without any."""
        candidates = self.attributed + self.unattributed
        return self.attributed / candidates if candidates else None

    def sentence(self) -> str:
        """The coverage as every document says it."""
        total = self.counted + self.waiting + self.left_out + self.never_read
        of = mark("repository") if total == 1 else mark("repositories")
        parts = [mark(f"Counts {self.counted:,} of {total:,} {of}")]
        for number, words in (
            (self.partial, mark("counted in part")),
            (self.frozen, self._unreached()),
            (self.failed + self.never_read, mark("could not be read last time")),
            (self.waiting, mark("not collected yet")),
            (self.left_out, mark("left out by me")),
        ):
            if number:
                parts.append(f"{number:,} {words}")
        sentence = "; ".join(parts)
        share = self.share_attributed
        if share is not None:
            sentence += "; " + mark(f"{_percent(share)} of my commits attributed")
        if self.accounts_partial:
            accounts = mark("account") if self.accounts_partial == 1 else mark("accounts")
            pulls = mark(f"pull requests of {self.accounts_partial:,} {accounts} counted in part")
            sentence += f"; {pulls}"
        return sentence + "."

    def _unreached(self) -> str:
        if self.frozen_since is None:
            return mark("could not be reached")
        return mark(f"could not be reached since {written(self.frozen_since)}")


@dataclass(frozen=True, slots=True)
class Asides:
    """Commits of the person that do not count, or count once for several; over everything known."""

    in_several_repositories: int
    """Counted commits that lie in two or more repositories."""
    copies: int
    """Rebased, cherry-picked, backported: the same work as a counted commit."""
    squashes: int
    """Only join what the counted commits of a branch did."""
    skipped: int
    repository_off: int
    other_branch: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Shapes by the key of their metric, with what they rest on."""

    version: str
    question: Question
    shapes: Mapping[str, Shape]
    repositories: tuple[RepositoryFigures, ...]
    coverage: Coverage
    coauthors: int = 0
    """Other people whom the person's commits name as co-authors; their names stay in the store."""

    def total(self, key: str) -> Total:
        """The figure `key` as a number."""
        return self._shape(key, Total)

    def daily(self, key: str) -> Daily:
        """The figure `key` by day."""
        return self._shape(key, Daily)

    def yearly(self, key: str) -> Yearly:
        """The figure `key` by year."""
        return self._shape(key, Yearly)

    def layers(self, key: str) -> Layers:
        """The figure `key` by day and name."""
        return self._shape(key, Layers)

    def ranking(self, key: str) -> Ranking:
        """The figure `key` as a ranking."""
        return self._shape(key, Ranking)

    def week(self, key: str) -> Week:
        """The figure `key` by hour of the week."""
        return self._shape(key, Week)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the person's has been counted."""
        return not (self.total("commits").value or self.total("merges").value)

    def _shape(self, key: str, kind: type[AnyShape]) -> AnyShape:
        shape = self.shapes[key]
        if not isinstance(shape, kind):
            raise TypeError(f"{key} is {type(shape).__name__}, not {kind.__name__}")
        return shape


def percent(share: float) -> int:
    """Never 100 while something is missing, never 0 while something is there."""
    rounded = round(share * 100)
    if share < 1:
        rounded = min(rounded, 99)
    return max(rounded, 1) if share > 0 else rounded


def _percent(share: float) -> str:
    return f"{percent(share)} %"
