"""The period and the filters, at the top of every page of figures."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from commitstats_desktop.core.choices import Choices
from commitstats_desktop.core.period import (
    ALL,
    LAST_MONTHS,
    RANGE,
    THIS_YEAR,
    chosen_period,
    range_choice,
)
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.clock import today
from commitstats_desktop.ui.dialogs.filters import FilterDialog
from commitstats_desktop.ui.dialogs.period import PeriodDialog
from commitstats_desktop.ui.inquiry import Chip, Filter, Inquiry
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.panels.scope import period_words
from commitstats_desktop.ui.theme import Theme, font, set_icon
from commitstats_desktop.ui.widgets.flow import FlowLayout
from commitstats_desktop.ui.widgets.text import button

OWN_RANGE = "own"
WORDS = {ALL: mark("All time"), THIS_YEAR: mark("This year"), LAST_MONTHS: mark("Last 12 months")}
PERIOD_WIDTH = 196
ROOM_AROUND = 46
"""Pixels of the field around its text."""
WIDEST_RANGE = (date(2020, 9, 28), date(2028, 9, 28))
"""Room for an own range; the controls beside it stay where they are, whatever is chosen."""
MONTH = timedelta(days=30)


class QuestionBar(QObject):
    """Two controls for the header of a page, and the chips below it."""

    def __init__(self, inquiry: Inquiry, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._inquiry = inquiry
        self._page = page
        self._choices = Choices()
        self.period = QComboBox()
        self.period.setAccessibleName(tr("Period"))
        self.period.setToolTip(tr("The days that everything is about"))
        longest = _short(range_choice(*WIDEST_RANGE))
        room = QFontMetrics(font(13)).horizontalAdvance(longest) + ROOM_AROUND
        self.period.setFixedWidth(max(PERIOD_WIDTH, room))
        self.filter_button = button(
            tr("Filter…"), tip=tr("Languages, repositories and owners (Ctrl+F)")
        )
        self.chips = ChipRow(theme)
        self._offer()
        self.period.activated.connect(self._choose)
        self.filter_button.clicked.connect(self.open_filters)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(inquiry.clear)
        inquiry.changed.connect(self._show)
        QShortcut(QKeySequence("Ctrl+F"), page).activated.connect(self.open_filters)

    def show_choices(self, choices: Choices) -> None:
        """Offer these years, languages, repositories and owners."""
        has_other_years = choices.years != self._choices.years
        self._choices = choices
        if has_other_years:
            self._offer()
        self._show()

    @Slot()
    def open_filters(self) -> None:
        """Let languages, repositories and owners be picked."""
        dialog = FilterDialog(self._inquiry, self._choices, self._page.window())
        dialog.exec()
        dialog.deleteLater()

    @Slot(int)
    def _choose(self, row: int) -> None:
        choice = self.period.itemData(row)
        if choice != OWN_RANGE:
            self._inquiry.set_period(choice)
            return
        self._ask_range()
        self._show()

    def _ask_range(self) -> None:
        period = chosen_period(self._inquiry.period, today())
        last = period.last or self._choices.last or today()
        first = period.first or max(self._choices.first or date.min, last - MONTH)
        dialog = PeriodDialog(first, last, self._page.window())
        if dialog.exec():
            self._inquiry.set_period(dialog.choice())
        dialog.deleteLater()

    def _offer(self) -> None:
        self.period.clear()
        for choice, name in WORDS.items():
            self.period.addItem(tr(name), choice)
        for year in self._choices.years:
            self.period.addItem(str(year), str(year))
        self.period.addItem(tr("Own range…"), OWN_RANGE)
        self._show()

    @Slot()
    def _show(self) -> None:
        choice = self._inquiry.period
        for row in reversed(range(self.period.count())):
            if RANGE in self.period.itemData(row):
                self.period.removeItem(row)
        row = self.period.findData(choice)
        if row < 0:
            row = self.period.count() - 1
            self.period.insertItem(row, _short(choice), choice)
        self.period.setCurrentIndex(row)
        names = {each.uuid: each.name for each in self._choices.repositories}
        self.chips.show_chips(self._inquiry.chips, names)

    @Slot(object)
    def _remove(self, chip: Chip) -> None:
        self._inquiry.toggle(chip.kind, chip.key)


def _short(choice: str) -> str:
    """An own range in the room there is; a whole month or year by its name."""
    period = chosen_period(choice, today())
    first, last = period.first, period.last
    said = period_words(period)
    if first is None or last is None or first == last or said != words.span(first, last):
        return said if first != last else words.day(first)
    return f"{words.short_day(first)} – {words.short_day(last)}"


class ChipRow(QWidget):
    """The filters that are on, each with a cross; not there while none is."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: tuple[Chip, ...] = ()
        self._names: dict[str, str] = {}
        self.follows: QWidget | None = None
        """What stands before it; Tab goes on from there."""
        self._flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Filters"))
        self.hide()
        theme.changed.connect(self._draw)

    def show_chips(self, chips: tuple[Chip, ...], names: dict[str, str]) -> None:
        """Draw these filters; `names` gives repositories by their UUID."""
        if (chips, names) != (self._chips, self._names):
            self._chips, self._names = chips, names
            self._draw()

    def texts(self) -> list[str]:
        """What the chips say."""
        return [self._text(chip) for chip in self._chips]

    def press(self, text: str) -> None:
        """Take off the filter of these words."""
        self.removed.emit(self._chips[self.texts().index(text)])

    @Slot()
    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, chip in enumerate(self._chips):
            made = button(shown(self._text(chip)), "chip", tip=tr("Take this filter off"))
            made.setAccessibleName(tr("Filter {chip}: take off", chip=self._text(chip)))
            made.setObjectName(str(number))
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            set_icon(made, "x", self._theme.palette.accent)
            made.clicked.connect(self._press)
            self._flow.addWidget(made)
        if self._chips:
            clear = button(tr("Clear all"), "small", tip=tr("Show everything again (Esc)"))
            clear.clicked.connect(self.cleared)
            self._flow.addWidget(clear)
        self.setVisible(bool(self._chips))
        self._put_in_turn()
        self.updateGeometry()

    def _put_in_turn(self) -> None:
        made = [item.widget() for item in map(self._flow.itemAt, range(self._flow.count())) if item]
        before = self.follows
        for chip in made:
            if before is not None and chip is not None:
                QWidget.setTabOrder(before, chip)
                before = chip

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.removed.emit(self._chips[int(sender.objectName())])

    def _text(self, chip: Chip) -> str:
        if chip.kind is Filter.REPOSITORY:
            return tr("in {repository}", repository=self._repository(chip.key))
        return tr("of {owner}", owner=chip.key) if chip.kind is Filter.OWNER else chip.key

    def _repository(self, uuid: str) -> str:
        return self._names.get(uuid) or tr("another repository")
