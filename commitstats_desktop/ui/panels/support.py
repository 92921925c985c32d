"""What is off until somebody asks for it: news of versions, and a file of timings for support."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox

from commitstats_desktop.settings import Settings
from commitstats_desktop.trace_file import switch_trace, trace_path
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label


class SupportPanel(Form):
    """Two ticks; what they do is said beside them."""

    changed = Signal(object)
    """The settings as they shall be from now on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._settings = Settings()
        self.updates = QCheckBox(tr("Look once a day whether there is a newer version"))
        self.source = label("", "caption", wraps=True)
        self.trace = QCheckBox(tr("Write down how long things take"))
        self.place = label("", "caption", wraps=True)
        self.folder_button = button(tr("Show in folder"), "quiet")
        self.add("", self.updates)
        self.add("", self.source)
        self.add("", self.trace)
        self.add("", self.place)
        self.add("", self.folder_button)
        self.updates.toggled.connect(self._choose_updates)
        self.trace.toggled.connect(self._choose_trace)
        self.folder_button.clicked.connect(self._show_folder)

    def load(self) -> None:
        """Say which page is asked, and where the timings lie."""
        settings = self._settings
        self._session.run("updates page", lambda _: _source(settings), self._show_source)
        path = trace_path(self._session.paths)
        self.place.setText(
            tr(
                "For support, in {path}: names of steps and numbers, no names of yours. It holds 8 MB"
                " at most and goes nowhere by itself.",
                path=str(path),
            )
        )
        self.folder_button.setEnabled(path.parent.is_dir())

    def show_settings(self, settings: Settings) -> None:
        """Draw what was chosen."""
        self._settings = settings
        for tick, is_on in (
            (self.updates, settings.checks_updates),
            (self.trace, settings.traces_timings),
        ):
            tick.blockSignals(True)
            tick.setChecked(is_on)
            tick.blockSignals(False)

    @Slot(object)
    def _show_source(self, source: str) -> None:
        self.updates.setEnabled(bool(source))
        self.source.setText(
            tr(
                "It asks {host} and says that there is one. Nothing about you goes along, and nothing"
                " is downloaded.",
                host=urlsplit(source).hostname or source,
            )
            if source
            else tr("This build names no page that could be asked.")
        )

    @Slot(bool)
    def _choose_updates(self, checks: bool) -> None:  # noqa: FBT001
        self.changed.emit(self._settings.changed(checks_updates=checks))

    @Slot(bool)
    def _choose_trace(self, is_on: bool) -> None:  # noqa: FBT001
        switch_trace(self._session.paths, is_on=is_on)
        self.changed.emit(self._settings.changed(traces_timings=is_on))

    @Slot()
    def _show_folder(self) -> None:
        folder = trace_path(self._session.paths).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _source(settings: Settings) -> str:
    from commitstats_desktop.services.updates import source_of

    return source_of(settings)
