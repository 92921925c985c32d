"""Settings: the look, how often is collected, and what is kept on this computer."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from commitstats_desktop.core.wording import mark
from commitstats_desktop.settings import FULL, REDUCED, SYSTEM, Settings
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import GAP, MARGIN, Page
from commitstats_desktop.ui.panels.language import LanguageChoice
from commitstats_desktop.ui.panels.network import NetworkPanel
from commitstats_desktop.ui.panels.storage import StoragePanel
from commitstats_desktop.ui.panels.support import SupportPanel
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.tray import Tray
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.rules_form import RulesForm
from commitstats_desktop.ui.widgets.scrolling import SCROLL_BAR, scrolling
from commitstats_desktop.ui.widgets.text import button, label

LOOKS = (
    (Appearance.SYSTEM, mark("As the system")),
    (Appearance.LIGHT, mark("Light")),
    (Appearance.DARK, mark("Dark")),
)
MOTIONS = (
    (SYSTEM, mark("As the system")),
    (REDUCED, mark("As little as can be")),
    (FULL, mark("As usual")),
)
INTERVALS = (
    (0, mark("Never by itself")),
    (5, mark("Every 5 minutes")),
    (15, mark("Every 15 minutes")),
    (30, mark("Every 30 minutes")),
    (60, mark("Every hour")),
    (360, mark("Every 6 hours")),
    (1440, mark("Once a day")),
)
PRIVACY = mark(
    "Everything is counted and kept on this computer. There is no account with us, no telemetry, and"
    " nothing is sent anywhere unless you add a host, publish a page or look for updates. Tokens are kept in the key"
    " store of your system, never in a file of ours."
)


class SettingsPage(Page):
    """Cards of forms; what is changed takes effect at once."""

    title = mark("Settings")

    asked_settings = Signal(object)
    """The settings as they shall be from now on."""
    asked_appearance = Signal(str)
    asked_delete_everything = Signal()
    asked_restart = Signal()
    asked_people = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self._settings = Settings()
        self.look = _choice(tr(text) for _, text in LOOKS)
        self.colors = QCheckBox(tr("Languages in GitHub’s colours"))
        self.language = LanguageChoice()
        self.interval = _choice(tr(text) for _, text in INTERVALS)
        self.login = QCheckBox(tr("Start when I log in"))
        self.tray = QCheckBox(tr("Keep running in the tray when the window is closed"))
        self.week = QCheckBox(tr("Tell me when last week can be reviewed"))
        self.people_button = button(tr("Choose your addresses…"))
        self.rules = RulesForm()
        self.storage = StoragePanel(session)
        self.network = NetworkPanel(session)
        self.motion = _choice(tr(text) for _, text in MOTIONS)
        self.support = SupportPanel(session)
        self._lay_out()
        self._connect()

    def load(self) -> None:
        self.storage.load()
        self.support.load()
        self.session.housekeeping.load_autostart(self._show_autostart)
        self.session.housekeeping.load_rules(self.rules.show_rules)

    def show_settings(self, settings: Settings) -> None:
        """Draw what was chosen."""
        self._settings = settings
        self.network.show_settings(settings)
        self.support.show_settings(settings)
        motions = [motion for motion, _ in MOTIONS]
        _set(self.motion, motions.index(settings.motion) if settings.motion in motions else 0)
        self.language.show_settings(settings)
        _set(self.look, [look.value for look, _ in LOOKS].index(settings.appearance))
        minutes = [number for number, _ in INTERVALS]
        _set(self.interval, minutes.index(_nearest(minutes, settings.interval)))
        self.colors.blockSignals(True)
        self.colors.setChecked(settings.uses_github_colors)
        self.colors.blockSignals(False)
        self.tray.blockSignals(True)
        self.tray.setChecked(settings.stays_in_tray)
        self.tray.blockSignals(False)
        self.week.blockSignals(True)
        self.week.setChecked(settings.tells_of_week)
        self.week.blockSignals(False)

    @Slot(object)
    def _show_autostart(self, is_on: bool) -> None:  # noqa: FBT001
        self.login.blockSignals(True)
        self.login.setChecked(is_on)
        self.login.blockSignals(False)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 2, MARGIN - SCROLL_BAR, MARGIN)
        column.setSpacing(GAP)
        identity = Form()
        identity.add(
            tr("Addresses"),
            self.people_button,
            tr("Commits under these e-mail addresses are yours, and no others."),
        )
        column.addWidget(Card(tr("Appearance"), self._appearance()))
        column.addWidget(Card(tr("Collecting"), self._collecting()))
        column.addWidget(Card(tr("You"), identity))
        column.addWidget(Card(tr("Counting"), self.rules))
        column.addWidget(Card(tr("Network"), self.network))
        column.addWidget(Card(tr("On this computer"), self.storage))
        column.addWidget(Card(tr("Privacy"), label(tr(PRIVACY), wraps=True)))
        column.addWidget(Card(tr("Updates and support"), self.support))
        column.addStretch(1)
        self.body.addWidget(scrolling(content))

    def _appearance(self) -> Form:
        look = Form()
        look.add(tr("Look", "of the window"), self.look)
        look.add(
            "",
            self.colors,
            tr(
                "Ours can be told apart with every kind of colour vision; GitHub’s are the better known."
            ),
        )
        look.add(
            tr("Language", "of the window"),
            self.language,
            tr("Of this window. It is changed when the program is started again."),
        )
        look.add(
            tr("Movement"),
            self.motion,
            tr("Held still, bars do not run and menus do not fade."),
        )
        return look

    def _collecting(self) -> Form:
        collecting = Form()
        collecting.add(
            tr("Collect"),
            self.interval,
            tr("A run is skipped while one is on, and caught up after the computer slept."),
        )
        collecting.add("", self.login, tr("It starts in the tray, without a window."))
        if Tray.is_available():
            collecting.add("", self.tray)
            collecting.add(
                "",
                self.week,
                tr("Once a week, after the first collection of a new week; never of an empty one."),
            )
        return collecting

    def _connect(self) -> None:
        self.look.activated.connect(self._choose_look)
        self.colors.toggled.connect(self._choose_colors)
        self.interval.activated.connect(self._choose_interval)
        self.tray.toggled.connect(self._choose_tray)
        self.week.toggled.connect(self._choose_week)
        self.rules.changed.connect(self.session.housekeeping.set_rules)
        self.login.toggled.connect(self.session.housekeeping.set_autostart)
        self.people_button.clicked.connect(self.asked_people)
        self.network.changed.connect(self.asked_settings)
        self.support.changed.connect(self.asked_settings)
        self.motion.activated.connect(self._choose_motion)
        self.language.changed.connect(self.asked_settings)
        self.language.asked_restart.connect(self.asked_restart)
        self.storage.asked_delete.connect(self.asked_delete_everything)

    @Slot(int)
    def _choose_look(self, row: int) -> None:
        self.asked_appearance.emit(LOOKS[row][0].value)

    @Slot(int)
    def _choose_motion(self, row: int) -> None:
        self.asked_settings.emit(self._settings.changed(motion=MOTIONS[row][0]))

    @Slot(bool)
    def _choose_colors(self, are_github: bool) -> None:  # noqa: FBT001
        self.asked_settings.emit(self._settings.changed(uses_github_colors=are_github))

    @Slot(int)
    def _choose_interval(self, row: int) -> None:
        self.asked_settings.emit(self._settings.changed(interval=INTERVALS[row][0]))

    @Slot(bool)
    def _choose_tray(self, stays: bool) -> None:  # noqa: FBT001
        self.asked_settings.emit(self._settings.changed(stays_in_tray=stays))

    @Slot(bool)
    def _choose_week(self, tells: bool) -> None:  # noqa: FBT001
        self.asked_settings.emit(self._settings.changed(tells_of_week=tells))


def _choice(texts: object) -> QComboBox:
    made = QComboBox()
    made.addItems(list(texts))  # type: ignore[call-overload]
    return made


def _set(choice: QComboBox, row: int) -> None:
    choice.blockSignals(True)
    choice.setCurrentIndex(row)
    choice.blockSignals(False)


def _nearest(numbers: list[int], wanted: int) -> int:
    """The interval that is offered and closest to the one of a settings file; 0 only for 0."""
    if wanted <= 0:
        return 0
    return min((number for number in numbers if number), key=lambda number: abs(number - wanted))
