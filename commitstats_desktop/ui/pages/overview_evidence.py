"""Every mark of a page opens what stands behind it: which question each of them asks.

What is asked is always a part of the question that the whole page answers.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Period, Question, year_of
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.core.sheet import UNKNOWN
from commitstats_desktop.ui.pages.overview_rankings import PACKAGE_SEPARATOR
from commitstats_desktop.ui.widgets.tile import Tile

NO_LANGUAGE = "unknown"
"""What files without a known language are asked for by."""


class Asked(Protocol):
    """What knows which question a page answers."""

    @property
    def question(self) -> Question:
        """The question."""


class EvidenceAsker(QObject):
    """Turns clicks into questions."""

    asked = Signal(object)

    def __init__(self, inquiry: Asked, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._others: frozenset[str] = frozenset()

    def show_view(self, figures: Figures) -> None:
        """Know which languages are drawn together as others."""
        drawn = {layer.name for layer in figures.layers("languages_over_time").layers}
        names = {entry.name or NO_LANGUAGE for entry in figures.ranking("languages").entries}
        self._others = frozenset(names - drawn)

    def follow_tiles(self, tiles: dict[str, Tile]) -> None:
        """Tiles by the key of their figure."""
        for key, tile in tiles.items():
            tile.setObjectName(key)
            tile.asked.connect(self._ask_tile)

    @Slot()
    def _ask_tile(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._ask(sender.objectName())

    @Slot(object)
    def ask_day(self, day: date) -> None:
        """A day of the calendar."""
        self._ask("commits_per_day", Period(day, day))

    @Slot(object, object)
    def ask_days(self, first: date, last: date) -> None:
        """A bar of the daily chart."""
        self._ask("commits_per_day", Period(first, last))

    @Slot(str, int, str)
    def ask_year(self, figure: str, year: int, series: str) -> None:
        """A bar of a year, or a part of one."""
        kind = series if figure == "commit_types_per_year" and series else None
        question = self._inquiry.question.within(year_of(year))
        self.asked.emit(Ask(figure, question, type=kind))

    @Slot(object, object, str)
    def ask_layer(self, first: date, last: date, name: str) -> None:
        """Some days of one language, of the others, or of all of them."""
        names = self._others if name == OTHERS else frozenset({name} if name else ())
        question = self._inquiry.question.within(Period(first, last), languages=names)
        self.asked.emit(Ask("languages_over_time", question))

    @Slot(int, int)
    def ask_hour(self, weekday: int, hour: int) -> None:
        """A cell of the punch card."""
        self.asked.emit(Ask("commit_hours", self._inquiry.question, weekday=weekday, hour=hour))

    @Slot(str)
    def ask_type(self, name: str) -> None:
        """A commit type of the ranking."""
        self.asked.emit(Ask("commit_types", self._inquiry.question, type=name))

    @Slot(str)
    def ask_language(self, name: str) -> None:
        """A language of the ranking."""
        question = self._inquiry.question.within(languages=frozenset({name}))
        self.asked.emit(Ask("languages", question))

    @Slot(str)
    def ask_package(self, key: str) -> None:
        """A package of the ranking."""
        ecosystem, _, name = key.partition(PACKAGE_SEPARATOR)
        self.asked.emit(Ask("packages", self._inquiry.question, package=(ecosystem, name)))

    @Slot(str)
    def ask_kind(self, name: str) -> None:
        """A kind of the ranking."""
        kind = "" if name == UNKNOWN else name
        self.asked.emit(Ask("kinds", self._inquiry.question, kind=kind))

    @Slot(str)
    def ask_repository(self, uuid: str) -> None:
        """A repository of the ranking."""
        question = self._inquiry.question.within(repositories=frozenset({uuid}))
        self.asked.emit(Ask("commits", question))

    def _ask(self, figure: str, period: Period | None = None) -> None:
        question = self._inquiry.question
        self.asked.emit(Ask(figure, question.within(period) if period else question))
