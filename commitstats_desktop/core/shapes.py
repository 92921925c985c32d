"""What a metric gives: numbers in a shape that a tile, a chart, a table or a document can draw.

Days are dates; nothing here knows where it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

OTHERS = "Other"
"""Name of what is summed up, because too many names would stand beside each other."""


@dataclass(frozen=True, slots=True)
class Total:
    """One number, with the first and last day it was counted on."""

    value: int
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Daily:
    """A number for each day that has one, in order."""

    points: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one name, one for each year of the `Yearly` it belongs to."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Yearly:
    """Calendar years without gaps, and one or more series over them."""

    years: tuple[int, ...]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """Numbers of one name for each day that has one, in order."""

    name: str
    points: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True)
class Layers:
    """What lies on top of each other over the days, the largest first and `OTHERS` last."""

    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a ranking."""

    name: str | None
    """None stands for what has no name, such as files of no known language."""
    value: int
    added: int = 0
    removed: int = 0
    files: int = 0
    first: date | None = None
    last: date | None = None
    group: str = ""
    """What names are told apart by, such as the ecosystem of a package."""
    repositories: int = 0


@dataclass(frozen=True, slots=True)
class Ranking:
    """Entries from the largest value to the smallest."""

    entries: tuple[Entry, ...]

    @property
    def total(self) -> int:
        """Sum over all entries."""
        return sum(entry.value for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Week:
    """A number for each hour of the week: seven rows, Monday first, of 24."""

    hours: tuple[tuple[int, ...], ...]

    @property
    def total(self) -> int:
        """Sum over the week."""
        return sum(map(sum, self.hours))


Shape = Total | Daily | Yearly | Layers | Ranking | Week
