"""Where charts go from their frames: into a table, or into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.dialogs.table import TableDialog
from commitstats_desktop.ui.language import tr

if TYPE_CHECKING:
    from commitstats_desktop.core.sheet import Sheet
    from commitstats_desktop.ui.session import Session
    from commitstats_desktop.ui.widgets.chart_frame import ChartFrame

NAMES = {
    "png": mark("Picture (*.png)"),
    "svg": mark("Drawing (*.svg)"),
    "csv": mark("Values (*.csv)"),
}


class ChartOutlet(QObject):
    """Serves the menus of the charts of a page."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def follow(self, frame: ChartFrame) -> None:
        """Answer what a frame asks for."""
        frame.asked_table.connect(self.show_table)
        frame.asked_file.connect(self.ask_file)

    @Slot(object)
    def show_table(self, sheet: Sheet) -> None:
        """Open the table over a chart."""
        dialog = TableDialog(sheet, self._page.window())
        dialog.asked_csv.connect(self.ask_csv)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object, str)
    def ask_file(self, frame: ChartFrame, kind: str) -> None:
        """Ask where a chart is to be saved, and save it."""
        path = self._ask_path(frame.sheet.title if frame.sheet else "chart", kind)
        if path is not None:
            self.save(frame, kind, path)

    @Slot(object)
    def ask_csv(self, sheet: Sheet) -> None:
        """Ask where values are to be saved, and save them."""
        path = self._ask_path(sheet.title, "csv")
        if path is not None:
            self.save_csv(sheet, path)

    def save(self, frame: ChartFrame, kind: str, path: Path) -> None:
        """Save a chart; the picture is taken at once, the file is written in a job."""
        sheet = frame.sheet
        if sheet is None:
            return
        if kind == "png":
            picture = _encoded(frame.picture())
            self._session.run(f"chart:{path}", lambda _: _save_picture(picture, path))
        elif kind == "svg":
            self._session.run(f"chart:{path}", lambda _: _save_svg(sheet, path))
        else:
            self.save_csv(sheet, path)

    def save_csv(self, sheet: Sheet, path: Path) -> None:
        """Save values."""
        self._session.run(f"chart:{path}", lambda _: _save_csv(sheet, path))

    def _ask_path(self, title: str, kind: str) -> Path | None:
        name = f"{title.lower().replace(' ', '-')}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page.window(),
            tr("Save “{title}”", title=title),
            str(Path.home() / name),
            tr(NAMES[kind]),
        )
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.{kind}")


def _encoded(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _save_picture(picture: bytes, path: Path) -> None:
    from commitstats_desktop.services.chart_files import save_picture

    save_picture(picture, path)


def _save_svg(sheet: Sheet, path: Path) -> None:
    from commitstats_desktop.services.chart_files import save_svg

    save_svg(sheet, path)


def _save_csv(sheet: Sheet, path: Path) -> None:
    from commitstats_desktop.services.chart_files import save_csv

    save_csv(sheet, path)
