"""The tiles of the page Week, and what was used for the first time."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from commitstats_desktop.core.review import NUMBERS, WITH_TESTS, Review
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import week_words
from commitstats_desktop.ui.pages.overview_rankings import PACKAGE_SEPARATOR
from commitstats_desktop.ui.widgets.flow import FlowLayout
from commitstats_desktop.ui.widgets.text import button, label
from commitstats_desktop.ui.widgets.tile import Tile

TESTS_TITLE = mark("Commits that change tests")
TESTS_COUNT = mark("Commits of yours that change at least one file that holds tests.")
TOLD_BY_HOSTS = ("pull_requests_merged", "pull_requests_reviewed")
"""No commit stands behind them."""
LARGEST = 12
"""So many names are shown."""


def make_tiles() -> dict[str, Tile]:
    """A tile for each number but one, by its key: written lines are the lines added that count."""
    return {key: _tile(key) for key in NUMBERS if key != "lines_added"}


def _tile(key: str) -> Tile:
    if key == WITH_TESTS:
        return Tile(tr(TESTS_TITLE), tr(TESTS_COUNT))
    metric = METRIC_BY_KEY[key]
    return Tile(tr(metric.title), tr(metric.counts), opens=key not in TOLD_BY_HOSTS)


def show_tiles(tiles: dict[str, Tile], review: Review) -> None:
    """Draw every tile."""
    for key, tile in tiles.items():
        number = week_words.number(review.numbers[key])
        tile.show_value(number, week_words.detail(key, review))


class FirstTimes(QWidget):
    """Names of languages and packages; a click asks for what stands behind one."""

    language_chosen = Signal(str)
    package_chosen = Signal(str)

    def __init__(self, follows: QWidget) -> None:
        super().__init__()
        self._follows = follows
        """What stands before it; Tab goes on from there."""
        self._flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_review(self, review: Review) -> None:
        """Draw the names, languages first."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        names = [(entry.name or "", entry.name or "") for entry in review.new_languages]
        names += [
            (entry.name or "", f"{entry.group}{PACKAGE_SEPARATOR}{entry.name}")
            for entry in review.new_packages
        ]
        made = [self._chip(name, key) for name, key in names[:LARGEST]]
        for chip in made:
            self._flow.addWidget(chip)
        if not names:
            self._flow.addWidget(label(tr("Nothing that was not used before."), "muted"))
        if len(names) > LARGEST:
            self._flow.addWidget(label(tr("and {n} more", n=len(names) - LARGEST), "muted"))
        for before, after in pairwise((self._follows, *made)):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def _chip(self, name: str, key: str) -> QPushButton:
        made = button(shown(name), "chip", tip=tr("Show the commits"))
        made.setObjectName(key)
        made.clicked.connect(self._choose)
        return made

    @Slot()
    def _choose(self) -> None:
        key = self.sender().objectName()
        chosen = self.package_chosen if PACKAGE_SEPARATOR in key else self.language_chosen
        chosen.emit(key)
