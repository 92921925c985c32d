"""Every mark of the Overview opens what stands behind it: which question each of them asks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Period, Question, year_of
from commitstats_desktop.ui.pages.overview_rankings import PACKAGE_SEPARATOR, UNKNOWN
from commitstats_desktop.ui.widgets.tile import Tile


class EvidenceAsker(QObject):
    """Turns clicks into questions."""

    asked = Signal(object)

    def follow_tiles(self, tiles: dict[str, Tile]) -> None:
        """Tiles by the key of their figure."""
        for key, tile in tiles.items():
            tile.setObjectName(key)
            tile.asked.connect(self._ask_tile)

    @Slot()
    def _ask_tile(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(Ask(sender.objectName()))

    @Slot(object)
    def ask_day(self, day: date) -> None:
        """A day of the calendar."""
        self.asked.emit(Ask("commits_per_day", Question(Period(day, day))))

    @Slot(object, object)
    def ask_days(self, first: date, last: date) -> None:
        """A bar of the daily chart."""
        self.asked.emit(Ask("commits_per_day", Question(Period(first, last))))

    @Slot(str, int, str)
    def ask_year(self, figure: str, year: int, series: str) -> None:
        """A bar of a year, or a part of one."""
        kind = series if figure == "commit_types_per_year" and series else None
        self.asked.emit(Ask(figure, Question(year_of(year)), type=kind))

    @Slot(str)
    def ask_language(self, name: str) -> None:
        """A language of the ranking."""
        self.asked.emit(Ask("languages", Question(languages=frozenset({name}))))

    @Slot(str)
    def ask_package(self, key: str) -> None:
        """A package of the ranking."""
        ecosystem, _, name = key.partition(PACKAGE_SEPARATOR)
        self.asked.emit(Ask("packages", package=(ecosystem, name)))

    @Slot(str)
    def ask_kind(self, name: str) -> None:
        """A kind of the ranking."""
        self.asked.emit(Ask("kinds", kind="" if name == UNKNOWN else name))

    @Slot(str)
    def ask_repository(self, uuid: str) -> None:
        """A repository of the ranking."""
        self.asked.emit(Ask("commits", Question(repositories=frozenset({uuid}))))
