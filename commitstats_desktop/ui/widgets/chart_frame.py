"""The frame that every chart stands in: its title, what it counts, and what can be done with it.

A frame knows the values of its chart as a sheet; table, files and screen readers are served from
that, so that they cannot say anything else than the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRegion
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from commitstats_desktop.core.sheet import Sheet
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.series import sentence
from commitstats_desktop.ui.theme import Theme, font, set_icon
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.text import button

SCALE = 2
"""Pixels of a saved picture for each of the screen, so that it is sharp in a document."""
TITLE_HEIGHT = 40
MARGIN = 16


class Zoomable(Protocol):
    """A chart of which a part can be shown."""

    def zoom_in(self) -> None:
        """Show half."""

    def zoom_out(self) -> None:
        """Show twice as much."""

    def show_all(self) -> None:
        """Show everything."""


class ChartFrame(Card):
    """A card around a chart, with a menu that is the same everywhere."""

    asked_table = Signal(object)
    """A `Sheet` to be shown as a table."""
    asked_file = Signal(object, str)
    """This frame, and what is to be saved: `png`, `svg` or `csv`."""

    def __init__(self, theme: Theme, title: str, counts: str) -> None:
        super().__init__(title)
        self._theme = theme
        self._title = title
        self._sheet: Sheet | None = None
        self._make_sheet: Callable[[], Sheet] | None = None
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)
        self._chart: QWidget | None = None
        self._shown: QWidget | None = None
        self._zoomable: Zoomable | None = None
        self.menu_button = button("", "icon", tip=tr("Table, and save as picture or file"))
        self.menu_button.setAccessibleName(tr("What can be done with {title}", title=title))
        self.menu_button.setFixedSize(28, 28)
        self.menu_button.clicked.connect(self._pop_up)
        self.setToolTip(counts)
        theme.changed.connect(self._draw)
        self._draw()
        self.zoom_buttons = self._zoom_buttons()
        for control in (*self.zoom_buttons, self.menu_button):
            self.add_control(control)

    def show_chart(self, chart: QWidget, around: QWidget | None = None) -> None:
        """Put the chart in; `around` is what holds it and, say, a legend."""
        self._chart = chart
        self._shown = around or chart
        chart.setAccessibleName(self._title)
        self.set_content(self._shown)
        # The chart may have been made long after, or before, what stands above it.
        QWidget.setTabOrder(self.menu_button, chart)
        self._telling.start()

    @property
    def sheet(self) -> Sheet | None:
        """The values that the chart shows."""
        if self._make_sheet is not None:
            self._sheet, self._make_sheet = self._make_sheet(), None
        return self._sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Take the values that the chart shows."""
        self._sheet, self._make_sheet = sheet, None
        self._tell()

    def show_sheet_later(self, make: Callable[[], Sheet]) -> None:
        """Take values that take long to put into rows: not before the chart has been painted."""
        self._make_sheet = make
        self._telling.start()

    def add_zoom(self, chart: Zoomable, *, has_buttons: bool) -> None:
        """Let the chart be zoomed from the menu, and by buttons where there is room."""
        self._zoomable = chart
        if not has_buttons:
            return
        for control, slot in zip(
            self.zoom_buttons, (chart.zoom_in, chart.zoom_out, chart.show_all), strict=True
        ):
            control.clicked.connect(slot)
            control.show()

    def _zoom_buttons(self) -> list[QPushButton]:
        """Made with the frame though they may never be shown, so that Tab comes to them in turn."""
        made = []
        for text, width, name in (
            ("+", 28, tr("Zoom in")),
            ("−", 28, tr("Zoom out")),
            (tr("All"), 40, tr("Show everything")),
        ):
            control = button(text, "zoom", tip=name)
            control.setAccessibleName(f"{name}: {self._title}")
            control.setFixedHeight(self.menu_button.height())
            control.setMinimumWidth(width)
            control.hide()
            made.append(control)
        return made

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        made = QMenu(self)
        made.addAction(tr("View as table…"), self.view_table)
        made.addSeparator()
        made.addAction(tr("Save as PNG…"), self._save_png)
        made.addAction(tr("Save as SVG…"), self._save_svg)
        made.addAction(tr("Save as CSV…"), self._save_csv)
        if self._zoomable is not None:
            made.addSeparator()
            made.addAction(tr("Zoom in"), self._zoomable.zoom_in)
            made.addAction(tr("Zoom out"), self._zoomable.zoom_out)
            made.addAction(tr("Show everything"), self._zoomable.show_all)
        return made

    @Slot()
    def view_table(self) -> None:
        """Ask for the table over the same values."""
        if self.sheet is not None:
            self.asked_table.emit(self.sheet)

    def picture(self) -> QImage:
        """The chart with its title as it stands on the screen, sharp enough for a document."""
        assert self._shown is not None
        size = self._shown.size() + QSize(2 * MARGIN, TITLE_HEIGHT + MARGIN)
        image = QImage(size * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor(self._theme.palette.card))
        with QPainter(image) as painter:
            painter.setPen(QColor(self._theme.palette.ink))
            painter.setFont(font(14, QFont.Weight.DemiBold))
            title = QRect(MARGIN, 0, size.width() - 2 * MARGIN, TITLE_HEIGHT)
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self._title)
            place, everything = QPoint(MARGIN, TITLE_HEIGHT), QRegion(self._shown.rect())
            # The background is there, and is that of the card.
            only = QWidget.RenderFlag.DrawChildren
            QWidget.render(self._shown, painter, place, everything, only)
        return image

    @Slot()
    def _pop_up(self) -> None:
        menu = self.menu()
        menu.exec(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        menu.deleteLater()

    @Slot()
    def _save_png(self) -> None:
        self._save("png")

    @Slot()
    def _save_svg(self) -> None:
        self._save("svg")

    @Slot()
    def _save_csv(self) -> None:
        self._save("csv")

    def _save(self, kind: str) -> None:
        if self.sheet is not None:
            self.asked_file.emit(self, kind)

    @Slot()
    def _tell(self) -> None:
        sheet = self.sheet
        if self._chart is not None and sheet is not None:
            self._chart.setAccessibleDescription(sentence(sheet))

    @Slot()
    def _draw(self) -> None:
        set_icon(self.menu_button, "ellipsis", self._theme.palette.muted)
