"""What the figures are asked for: one period and one set of filters for every page at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from commitstats_desktop.core.choices import Choices
from commitstats_desktop.core.period import ALL, Period, Question, chosen_period, range_choice
from commitstats_desktop.ui.clock import today


class Filter(StrEnum):
    """What can be picked out; the values are those of the fields of a `Question`."""

    REPOSITORY = "repositories"
    LANGUAGE = "languages"
    OWNER = "owners"


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that is on."""

    kind: Filter
    key: str


class Inquiry(QObject):
    """Holds the question, and tells when it is another one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._period = ALL
        self._picked: dict[Filter, frozenset[str]] = dict.fromkeys(Filter, frozenset())

    @property
    def period(self) -> str:
        """The chosen period as the word that `chosen_period` reads."""
        return self._period

    @property
    def question(self) -> Question:
        """What is asked for today."""
        return Question(
            chosen_period(self._period, today()),
            **{kind.value: names for kind, names in self._picked.items()},
        )

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The filters that are on."""
        return tuple(Chip(kind, key) for kind in Filter for key in sorted(self._picked[kind]))

    @property
    def is_narrowed(self) -> bool:
        """Whether anything at all is left out."""
        return self._period != ALL or bool(self.chips)

    def picked(self, kind: Filter) -> frozenset[str]:
        """What is picked of a kind."""
        return self._picked[kind]

    def set_period(self, choice: str) -> None:
        """Ask for other days."""
        self._change(choice, self._picked)

    def toggle(self, kind: Filter, key: str) -> None:
        """Switch one filter on or off."""
        self._change(self._period, self._picked | {kind: self._picked[kind] ^ {key}})

    def clear(self) -> None:
        """Ask for everything."""
        self._change(ALL, dict.fromkeys(Filter, frozenset()))

    def ask(self, question: Question) -> None:
        """Ask exactly this."""
        picked = {kind: frozenset(getattr(question, kind.value)) for kind in Filter}
        self._change(_choice(question.period, self._period), picked)

    def restore(self, period: str, picked: dict[Filter, Iterable[str]]) -> None:
        """Take up what was asked the last time."""
        self._change(period, {kind: frozenset(picked.get(kind, ())) for kind in Filter})

    def prune(self, choices: Choices) -> None:
        """Drop filters for what is not there any more; nobody could tell why they match nothing."""
        known = {
            Filter.REPOSITORY: {each.uuid for each in choices.repositories},
            Filter.LANGUAGE: set(choices.languages),
            Filter.OWNER: set(choices.owners),
        }
        self._change(self._period, {kind: self._picked[kind] & known[kind] for kind in Filter})

    def _change(self, period: str, picked: dict[Filter, frozenset[str]]) -> None:
        if (period, picked) != (self._period, self._picked):
            self._period, self._picked = period, dict(picked)
            self.changed.emit()


def _choice(period: Period, current: str) -> str:
    """A period as the word for it; the current word where that means the same days."""
    if chosen_period(current, today()) == period:
        return current
    first, last = period.first, period.last
    if first is None or last is None:
        return ALL
    year = str(first.year)
    return year if chosen_period(year, today()) == period else range_choice(first, last)
