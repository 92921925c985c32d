"""Which language the window speaks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.language import LANGUAGES, SYSTEM, in_use, resolved, tr
from commitstats_desktop.ui.widgets.text import button

KEYS = (SYSTEM, *LANGUAGES)


class LanguageChoice(QWidget):
    """Another language is spoken from the next start on, which it offers."""

    changed = Signal(object)
    """The settings as they shall be from now on."""
    asked_restart = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self.choice = QComboBox()
        system = tr("As the system ({language})", language=LANGUAGES[resolved(SYSTEM)])
        self.choice.addItems([system, *LANGUAGES.values()])
        self.choice.setAccessibleName(tr("Language", "of the window"))
        self.restart_button = button(
            tr("Restart"), tip=tr("Close the program and open it again in this language")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        row.addWidget(self.restart_button)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._choose)
        self.restart_button.clicked.connect(self.asked_restart)

    def show_settings(self, settings: Settings) -> None:
        """Draw what was chosen."""
        self._settings = settings
        known = settings.language if settings.language in KEYS else SYSTEM
        self.choice.setCurrentIndex(KEYS.index(known))
        self.restart_button.setVisible(resolved(known) != in_use())

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.changed.emit(self._settings.changed(language=KEYS[row]))
