"""Activity: what runs, what went wrong and what to do, what was done, what the app runs on."""

from __future__ import annotations

from dataclasses import replace

import PySide6
from PySide6.QtCore import Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.activity import Activity, Fact
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.item_models.run_table import MESSAGE, REPOSITORY, RunTable
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP, MARGIN, Page
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.problem_list import ProblemList
from commitstats_desktop.ui.widgets.running_list import RunningList
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.table import ANY_WIDTH, NARROW, FittingTable
from commitstats_desktop.ui.widgets.text import button, label

ROW_HEIGHT = 32
LONGEST_HISTORY = 12
FACT_COLUMNS = 2
_QT = Fact("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}")


class ActivityPage(Page):
    """Cards from the most urgent to the most patient."""

    title = mark("Activity")

    asked_folder = Signal()
    asked_token = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._activity: Activity | None = None
        self.running = RunningList(session.state)
        self.problems = ProblemList()
        self.runs = RunTable()
        self.history = FittingTable(tr("Past collections"), ROW_HEIGHT)
        self.facts = QGridLayout()
        self.collect_button = button(
            tr("Collect now"), "primary", tip=tr("Read what is new (Ctrl+R)")
        )
        self.report_button = button(
            tr("Copy report"), tip=tr("Versions and counts, no names of yours")
        )
        self.problems.follows = self.collect_button
        self._problem_card = Card(tr("Problems by cause"), self.problems)
        self._history_card = Card(tr("History"), self.history)
        self.history.setModel(self.runs)
        self.history.lay_out(stretched=(REPOSITORY, MESSAGE), dispensable=MESSAGE)
        self._lay_out()
        self.collect_button.clicked.connect(session.collect_everything)
        self.report_button.clicked.connect(self.copy_report)
        self.problems.asked_again.connect(self._collect_again)
        self.problems.asked_folder.connect(self.asked_folder)
        self.problems.asked_token.connect(self.asked_token)

    def load(self) -> None:
        self.session.housekeeping.load_activity(self.show_view)

    @Slot(object)
    def show_view(self, activity: Activity) -> None:
        """Draw the whole page from one value."""
        activity = replace(activity, facts=(*activity.facts[:2], _QT, *activity.facts[2:]))
        self._activity = activity
        self.running.show_waiting(activity.waiting)
        self.problems.show_problems(activity.problems)
        self.runs.show_runs(activity.runs)
        self._history_card.set_caption(
            "" if activity.runs else tr("No collection has changed anything yet")
        )
        self.history.setVisible(bool(activity.runs))
        has_messages = any(run.message for run in activity.runs)
        self.history.give_up(MESSAGE, below=NARROW if has_messages else ANY_WIDTH)
        rows = min(len(activity.runs), LONGEST_HISTORY)
        self.history.setFixedHeight((rows + 1) * ROW_HEIGHT + ROW_HEIGHT // 2)
        self._show_facts(activity.facts)

    def show_state(self) -> None:
        self.collect_button.setEnabled(not self.session.state.is_collecting)

    @Slot()
    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        if self._activity is not None:
            QGuiApplication.clipboard().setText(self._activity.report())
            self.report_button.setText(tr("Copied"))

    @Slot(list)
    def _collect_again(self, repositories: list[Repository]) -> None:
        if repositories:
            self.session.collect(repositories)
        else:
            self.session.collect_everything()

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        half = -(-len(facts) // FACT_COLUMNS)
        for number, fact in enumerate(facts):
            row, column = number % half, number // half * 2
            name, value = label(tr(fact.name), "muted"), label(said(fact.text), wraps=True)
            self.facts.addWidget(name, row, column, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(value, row, column + 1, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        self.header.addWidget(self.report_button)
        self.header.addWidget(self.collect_button)
        self.facts.setColumnStretch(1, 1)
        self.facts.setColumnStretch(3, 1)
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        facts = QWidget()
        facts.setLayout(self.facts)
        self.facts.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(Card(tr("Now"), self.running))
        column.addWidget(self._problem_card)
        column.addWidget(self._history_card)
        column.addWidget(Card(tr("What this runs on"), facts))
        column.addStretch(1)
        self.body.addWidget(scrolling(content))
