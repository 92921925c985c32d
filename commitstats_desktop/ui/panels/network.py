"""How hosts are reached: as the system says, straight, or through a proxy of the person's own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from commitstats_desktop.core.proxy import NONE, SYSTEM
from commitstats_desktop.core.wording import mark
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.text import button, label

CHOICES = (
    (SYSTEM, mark("As the system says")),
    (NONE, mark("None: straight to the hosts")),
    ("", mark("This one")),
)
OWN = len(CHOICES) - 1
FIELD_WIDTH = 280


class NetworkPanel(Form):
    """A proxy of one's own takes effect when it is saved; the other choices at once."""

    changed = Signal(object)
    """The settings as they shall be from now on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._settings = Settings()
        self.choice = QComboBox()
        self.choice.addItems([tr(text) for _, text in CHOICES])
        self.address = QLineEdit()
        self.address.setPlaceholderText("http://proxy.example:8080")
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.save_button = button(tr("Use this proxy"))
        self.note = label("", "caption", wraps=True)
        self.note.hide()
        self.add(tr("Proxy"), self.choice)
        self.add(tr("Address"), self.address)
        self.add(
            tr("User name"),
            self.user,
            tr("Only where it asks; kept in the key store of your system."),
        )
        self.add(tr("Password"), self.password)
        self.add("", self.save_button)
        self.add("", self.note)
        for field in (self.address, self.user, self.password):
            field.setFixedWidth(FIELD_WIDTH)
        self.choice.activated.connect(self._choose)
        self.save_button.clicked.connect(self.save)

    def show_settings(self, settings: Settings) -> None:
        """Draw what was chosen."""
        self._settings = settings
        kept = [key for key, _ in CHOICES[:OWN]]
        is_own = settings.proxy not in kept
        self.choice.setCurrentIndex(OWN if is_own else kept.index(settings.proxy))
        if is_own:
            self.address.setText(settings.proxy)
        self._show_fields(is_own=is_own)

    @Slot()
    def save(self) -> None:
        """Check the address, keep the login, and go this way from now on."""
        self._session.housekeeping.set_proxy(
            self.address.text(), self.user.text().strip(), self.password.text(), self._take
        )

    @Slot(object)
    def _take(self, found: tuple[str, bool]) -> None:
        address, has_login = found
        self.password.clear()
        self.note.setText(tr("In use from the next time a host is asked."))
        self.note.show()
        self.changed.emit(self._settings.changed(proxy=address, proxy_has_login=has_login))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.note.clear()
        self.note.hide()
        self._show_fields(is_own=row == OWN)
        if row != OWN:
            chosen = CHOICES[row][0]
            self.changed.emit(self._settings.changed(proxy=chosen, proxy_has_login=False))

    def _show_fields(self, *, is_own: bool) -> None:
        for one in (self.address, self.user, self.password, self.save_button):
            one.setEnabled(is_own)
