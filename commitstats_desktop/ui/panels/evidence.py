"""The side panel: the commits and files behind a figure, what was left out, and corrections."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from commitstats_desktop.core.corrections import Correction
from commitstats_desktop.core.evidence import EvidencePage, EvidenceTotals, Side
from commitstats_desktop.core.explain import Ask, Place
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.metrics import METRIC_BY_KEY
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.item_models.evidence_table import STRETCHED, EvidenceTable, samples
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.panels.kept_place import KeptPlace
from commitstats_desktop.ui.panels.offers import Offer, offers_for
from commitstats_desktop.ui.panels.scope import scope_words
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.correction_list import CorrectionList
from commitstats_desktop.ui.widgets.table import FittingTable
from commitstats_desktop.ui.widgets.text import button, label

SIDES = {
    Side.COMMITS: mark("The commits"),
    Side.FILES: mark("The files"),
    Side.LEFT_OUT: mark("The left out"),
}
WIDTH = 500
ROW_HEIGHT = 30
REASONS_SHOWN = 6
OF_COMMITS = frozenset(
    {
        "commits",
        "commits_per_day",
        "commits_per_year",
        "commit_hours",
        "commit_types",
        "commit_types_per_year",
        "open_source_commits",
        "packages",
        "repositories",
        "open_source_repositories",
    }
)
"""Figures whose number is that of the commits behind it."""


class EvidencePanel(QFrame):
    """Opens on an `Ask`; every list is fetched while somebody scrolls through it."""

    corrected = Signal(object)
    """A correction was made, and can be taken back."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("What stands behind the figure"))
        self._session = session
        self._theme = theme
        self.ask: Ask | None = None
        self._opener: QWidget | None = None
        """What had the keyboard when the panel was opened."""
        self._totals: EvidenceTotals | None = None
        self._fetching: dict[str, tuple[Side, Place | None]] = {}
        """By the name of the job: a page of which list, and behind what."""
        self.title = label("", "heading", wraps=True)
        self.scope = label("", "caption", wraps=True)
        self.sum = label("", wraps=True)
        self.counts = label("", "caption", wraps=True)
        self.reasons = label("", "caption", wraps=True)
        self.close_button = button("", "quiet", tip=tr("Close (Esc)"))
        self.correct_button = button(
            tr("Correct…"), tip=tr("Say what is wrong with the selected row")
        )
        self.filter_button = button(
            tr("Show only this"), "small", tip=tr("Let every page be about these days and filters")
        )
        self.tabs = QTabWidget()
        self.tables = {side: EvidenceTable(side) for side in Side}
        self.views = {side: self._view(table) for side, table in self.tables.items()}
        for side, table in self.tables.items():
            KeptPlace(self.views[side], table)
        self.corrections = CorrectionList()
        self._fit_columns(None)
        self._lay_out()
        self._connect()
        self._draw()
        self.hide()

    @Slot(object)
    def open(self, ask: Ask) -> None:
        """Show what stands behind a figure."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._opener = focused
        self.ask, self._totals = ask, None
        metric = METRIC_BY_KEY[ask.figure]
        self.title.setText(tr(metric.title))
        self.scope.setText(shown(scope_words(ask, self._session.evidence.repository_names)))
        self.counts.setText(tr(metric.counts))
        self._show_filter()
        self.sum.setText("")
        self.reasons.setText("")
        self.show()
        self._load()
        self.tabs.setCurrentIndex(0)
        self.views[Side.COMMITS].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Close, and give the keyboard back to what has opened the panel."""
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        opener = self._opener
        if had_keyboard and opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reload(self) -> None:
        """The data changed: what is shown is fetched anew if it adds up to something else."""
        if self.isVisible() and self.ask is not None:
            self._load_sums()

    @Slot(object)
    def show_totals(self, totals: EvidenceTotals) -> None:
        """Say what the lists add up to, unless another figure was opened meanwhile."""
        if totals.ask != self.ask:
            return
        if self._totals is not None and totals != self._totals:
            for table in self.tables.values():
                table.renew()
        self._totals = totals
        self._fit_columns(totals)
        commits = words.commits(totals.commits)
        is_said = totals.value == totals.commits and totals.ask.figure in OF_COMMITS
        self.sum.setText(
            commits
            if is_said
            else tr("{number} in {commits}", number=totals.value, commits=commits)
        )
        parts = [
            f"{said(reason)} ({words.count(number)})"
            for reason, number, _ in totals.left_out[:REASONS_SHOWN]
        ]
        self.reasons.setText(
            tr("Left out: {reasons}", reasons=" · ".join(parts))
            if parts
            else tr("Nothing is left out.")
        )

    def _fit_columns(self, totals: EvidenceTotals | None) -> None:
        names = tuple(map(shown, self._session.evidence.repository_names.values()))
        for side, view in self.views.items():
            view.fit_texts(samples(side, names, totals), rest=(STRETCHED,))

    @Slot(object)
    def show_page(self, page: EvidencePage) -> None:
        """Take rows."""
        self.tables[page.side].add(page)

    @Slot(object)
    def show_corrections(self, corrections: list[Correction]) -> None:
        """Take what was corrected so far."""
        self.corrections.show_corrections(corrections, self._session.evidence.repository_names)
        self.tabs.setTabText(
            self.tabs.count() - 1, tr("Corrections ({number})", number=len(corrections))
        )

    def offers(self) -> tuple[Offer, ...]:
        """What can be corrected in the selected row."""
        view = self._current_view()
        rows = view.selectionModel().selectedRows() if view is not None else []
        if not rows:
            return ()
        table = rows[0].model()
        assert isinstance(table, EvidenceTable)
        row = table.row(rows[0].row())
        return () if row is None else offers_for(row, self._session.evidence.repository_uuid)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._be_opaque()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._be_opaque()

    def _be_opaque(self) -> None:
        """Else Qt paints the page that lies below, too, whenever a row of a list is painted.

        Each time a style sheet is laid on, it takes this back.
        """
        self.setAutoFillBackground(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _load(self) -> None:
        assert self.ask is not None
        self._load_sums()
        for table in self.tables.values():
            table.open(self.ask)

    def _load_sums(self) -> None:
        assert self.ask is not None
        self._session.evidence.load_evidence_totals(self.ask, self.show_totals)
        self._session.evidence.load_corrections(self.show_corrections)

    def _current_view(self) -> QTableView | None:
        widget = self.tabs.currentWidget()
        return widget if isinstance(widget, QTableView) else None

    @Slot(object, object, object)
    def _request(self, ask: Ask, side: Side, after: Place | None) -> None:
        name = self._session.evidence.load_evidence(
            ask, side, after, self.show_page, self._note_end
        )
        self._fetching[name] = (side, after)

    @Slot()
    def _note_end(self) -> None:
        """A page came, or will not; the job may be gone by now, so that it cannot be asked."""
        for name in [name for name in self._fetching if not self._session.runner.has(name)]:
            side, after = self._fetching.pop(name)
            self.tables[side].note_end(after)

    @Slot()
    def _show_offers(self) -> None:
        self._pop_up(self.correct_button.mapToGlobal(self.correct_button.rect().bottomLeft()))

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        view = self._current_view()
        if view is not None:
            self._pop_up(view.viewport().mapToGlobal(point))

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        offers = self.offers()
        for number, offer in enumerate(offers):
            menu.addAction(shown(offer.words)).setData(number)
        chosen = menu.exec(place) if offers else None
        menu.deleteLater()
        if chosen is not None:
            self.correct(offers[chosen.data()])

    def correct(self, offer: Offer) -> None:
        """Make a correction; the keyboard goes back to the list, for the next one."""
        view = self._current_view()
        if view is not None and self.correct_button.hasFocus():
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.evidence.correct(offer.action, offer.target, offer.kind, self._say_corrected)

    @Slot(object)
    def _say_corrected(self, correction: Correction) -> None:
        self.corrected.emit(correction)

    @Slot()
    def _show_buttons(self) -> None:
        self.correct_button.setEnabled(bool(self.offers()))

    def _view(self, table: EvidenceTable) -> FittingTable:
        view = FittingTable(tr(SIDES[table.side]), ROW_HEIGHT)
        view.setModel(table)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        if table.side is Side.FILES:  # The name of a file is the end of its path.
            view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return view

    def _lay_out(self) -> None:
        self.close_button.setAccessibleName(tr("Close the panel"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.addWidget(self.reasons, 1)
        bottom.addWidget(self.correct_button, 0, Qt.AlignmentFlag.AlignTop)
        for side, name in (
            (Side.COMMITS, tr("Commits")),
            (Side.FILES, tr("Files")),
            (Side.LEFT_OUT, tr("Left out")),
        ):
            self.tabs.addTab(self.views[side], name)
        self.tabs.addTab(self.corrections, tr("Corrections"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        scope = QHBoxLayout()
        scope.addWidget(self.scope, 1)
        scope.addWidget(self.filter_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(scope)
        for part in (self.sum, self.counts):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.put_away)
        self.filter_button.clicked.connect(self._filter)
        self._session.inquiry.changed.connect(self._show_filter)
        self.correct_button.clicked.connect(self._show_offers)
        self.tabs.currentChanged.connect(self._show_buttons)
        self.corrections.asked_undo.connect(self._session.evidence.undo_correction)
        self._session.changed.connect(self.reload)
        self._session.opened.connect(self.hide)
        self._theme.changed.connect(self._draw)
        for side, table in self.tables.items():
            table.asked_page.connect(self._request)
            table.modelReset.connect(self._show_buttons)
            view = self.views[side]
            view.customContextMenuRequested.connect(self._show_menu)
            selection = view.selectionModel()
            assert isinstance(selection, QItemSelectionModel)
            selection.selectionChanged.connect(self._show_buttons)

    @Slot()
    def _filter(self) -> None:
        if self.ask is not None:
            self._session.inquiry.ask(self.ask.question)

    @Slot()
    def _show_filter(self) -> None:
        asked = self.ask.question if self.ask is not None else None
        self.filter_button.setVisible(asked not in (None, self._session.inquiry.question))

    @Slot()
    def _draw(self) -> None:
        set_icon(self.close_button, "x", self._theme.palette.muted)
