"""The main window: sidebar, pages, messages and the bottom line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.settings import Settings, save_settings
from commitstats_desktop.ui.account_requests import AccountRequests
from commitstats_desktop.ui.actions import Actions
from commitstats_desktop.ui.deletion import Deletion
from commitstats_desktop.ui.dialogs.stop import confirm_stop, confirm_stop_sending
from commitstats_desktop.ui.dropping import Dropping
from commitstats_desktop.ui.first_start import FirstStart
from commitstats_desktop.ui.given_folders import GivenFolders
from commitstats_desktop.ui.kept_question import KeptQuestion
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.pages.page import MARGIN, OpeningPage, Page
from commitstats_desktop.ui.publish_requests import PublishRequests
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.shelf import Shelf
from commitstats_desktop.ui.theme import Appearance, Theme
from commitstats_desktop.ui.undoing import Undoing
from commitstats_desktop.ui.widgets.demo_banner import DemoBanner
from commitstats_desktop.ui.widgets.message_bar import MessageBar
from commitstats_desktop.ui.widgets.sidebar import Sidebar
from commitstats_desktop.ui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from commitstats_desktop.core.cv.choices import NamedCv
    from commitstats_desktop.core.explain import Ask
    from commitstats_desktop.ui.background import Background
    from commitstats_desktop.ui.panels.evidence import EvidencePanel

TITLE = "Commit Stats"
SIZE = (1280, 860)
SMALLEST = (960, 640)
LONGEST_WAIT_MILLISECONDS = 1_000


class MainWindow(QMainWindow):
    """Puts the parts together and passes on what they ask for."""

    closed = Signal()
    """The window is gone for good: the program ends."""
    settings_changed = Signal()
    painted = Signal()
    """The window is on the screen for the first time; what takes longer may begin."""

    def __init__(self, session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.settings = settings
        # Before there is a widget: a style sheet visits every one there is.
        theme.apply(Appearance(settings.appearance))
        theme.use_github_colors(settings.uses_github_colors)
        self.sidebar = Sidebar(theme)
        self.banner = DemoBanner()
        self.messages = MessageBar(theme)
        self.status = StatusBar(session.state)
        self.stack = QStackedWidget()
        self.pages = Shelf(PAGES, self._make_page)
        self._background: Background | None = None
        self.evidence: EvidencePanel | None = None
        self._middle = QHBoxLayout()
        self._whole = QWidget()
        self.restarts = False
        """Whether the program is to be started again when it has ended."""
        self._is_quitting = False
        self._is_forgotten = False
        self.deletion = Deletion(session, self)
        self._is_settled = False
        self.folders = GivenFolders(self)
        self.requests = AccountRequests(self)
        self.publishing = PublishRequests(self)
        self._lay_out()
        self._add_pages()
        KeptQuestion(session, self)
        self._connect()
        self.undoing = Undoing(self)
        self.first_start = FirstStart(self)
        self.actions_offered = Actions(self)
        Dropping(self)
        self._restore()

    def show_page(self, key: str) -> None:
        """Switch to a page."""
        if key not in self.pages:
            key = PAGES[0][0]
        self.settings = self.settings.changed(page=key)
        self.sidebar.show_page(key)
        focused: QWidget | None = self.focusWidget()
        self.stack.setCurrentWidget(self.pages[key])
        if focused is None or self.stack.isAncestorOf(focused) or self.sidebar.is_on_page(focused):
            self.sidebar.focus_page(key)

    def set_appearance(self, appearance: str) -> None:
        """Switch the look, and remember it."""
        self.settings = self.settings.changed(appearance=appearance)
        self.theme.apply(Appearance(appearance))
        self._show_settings()
        self.sidebar.draw()

    def use_background(self, background: Background) -> None:
        """Let what goes on beside the window decide what closing it means."""
        self._background = background

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Take over what the person chose, and keep it."""
        self.settings = settings
        self.theme.use_github_colors(settings.uses_github_colors)
        self._save_settings()
        self._show_settings()
        self.settings_changed.emit()

    def _show_settings(self) -> None:
        for page in self.pages.made():
            page.show_settings(self.settings)

    @Slot()
    def restart(self) -> None:
        """End the program and start it again, unless the person would rather finish a run."""
        self.restarts = True
        self.quit()

    @Slot()
    def _quit_forgotten(self) -> None:
        self._is_forgotten = True
        self.quit()

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing the window would do."""
        self._is_quitting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if not self._is_quitting and self._background and self._background.hides_on_close():
            event.ignore()
            self.hide()
            self._keep_geometry()
            return
        if not self._may_stop():
            self._is_quitting = self.restarts = False
            event.ignore()
            return
        self._keep_geometry()
        self.closed.emit()
        event.accept()

    def _keep_geometry(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.settings = self.settings.changed(geometry=geometry)
        self._save_settings()

    def _may_stop(self) -> bool:
        """Ask before a run or a page is cut off; what was read stays, so that little is lost."""
        if not self.isVisible():
            return True
        if self.session.publisher.is_sending() and not confirm_stop_sending(self):
            return False
        return not self.session.state.is_collecting or confirm_stop(self)

    @Slot()
    def raise_window(self) -> None:
        """Come to the front, because the app was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def show_cv(self) -> None:
        """Switch to the page of the CVs."""
        self.show_page("cv")

    @Slot(object)
    def _send_cv(self, cv: NamedCv) -> None:
        from commitstats_desktop.ui.dialogs.send_cv import SendDialog

        dialog = SendDialog(self.session, cv, self.settings.export_folder, self)
        dialog.exec()
        self.settings = self.settings.changed(export_folder=dialog.folder.text().strip())
        self._save_settings()
        dialog.deleteLater()

    @Slot(object)
    def show_evidence(self, ask: Ask) -> None:
        """Open the side panel on what stands behind a figure."""
        if self.evidence is None:
            # Made when first asked for: it brings in the store, and the window stands before that.
            from commitstats_desktop.ui.panels.drawer import Drawer
            from commitstats_desktop.ui.panels.evidence import EvidencePanel

            self.evidence = EvidencePanel(self.session, self.theme)
            self.evidence.corrected.connect(self.undoing.offer_correction)
            above = (self.banner, self.messages)
            Drawer(self.evidence, self._whole, self._middle, above, self.status)
        self.evidence.open(ask)

    @Slot()
    def _show_opened(self) -> None:
        self.banner.setVisible(self.session.is_demo)
        self.setWindowTitle(
            tr("{program} (demo)", program=TITLE) if self.session.is_demo else TITLE
        )

    @Slot(str)
    def _show_crash(self, trace: str) -> None:
        from commitstats_desktop.ui.dialogs.crash import CrashDialog

        dialog = CrashDialog(trace, self)
        dialog.exec()
        wants_restart = dialog.wants_restart
        dialog.deleteLater()
        if wants_restart:
            self.restart()

    @Slot(object)
    def _show_error(self, error: AppError) -> None:
        self.messages.show_error(error)

    @Slot(str)
    def _leave(self, owner: str) -> None:
        from commitstats_desktop.ui.dialogs.leaving import LeavingDialog

        dialog = LeavingDialog(self.session, self.theme, owner, self)
        dialog.asked_people.connect(self.show_people)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def show_settings(self) -> None:
        """Switch to the settings."""
        self.show_page("settings")

    @Slot()
    def show_people(self) -> None:
        """Switch to the page on which the person says who they are."""
        self.show_page("people")

    def _lay_out(self) -> None:
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        messages = QHBoxLayout()
        messages.setContentsMargins(MARGIN, 12, MARGIN, 0)
        messages.addWidget(self.messages)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addLayout(messages)
        right.addWidget(self.stack, 1)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.sidebar)
        self._middle.addLayout(right, 1)
        whole = self._whole
        whole.setProperty("surface", "window")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _add_pages(self) -> None:
        for entry in PAGES:
            self.sidebar.add_page(entry.key, tr(entry.title), entry.icon, entry.keys)
        self.sidebar.add_foot()

    def _make_page(self, kind: type[Page]) -> Page:
        page = kind(self.session, self.theme)
        for name, answer in self._answers().items():
            asked = getattr(page, name, None)
            if asked is not None:
                asked.connect(answer)
        page.show_settings(self.settings)
        self.stack.addWidget(page)
        return page

    def _answers(self) -> dict[str, Callable[..., None]]:
        """Who answers what a page may ask for; a page has those of these signals it needs."""
        return {
            "asked_folder": self.folders.choose,
            "asked_demo": self.session.open_demo,
            "asked_people": self.show_people,
            "asked_export": self.show_cv,
            "asked_evidence": self.show_evidence,
            "asked_leave": self._leave,
            "asked_send": self._send_cv,
            "asked_settings": self.change_settings,
            "asked_appearance": self.set_appearance,
            "asked_delete_everything": self.deletion.begin,
            "asked_restart": self.restart,
            **self.requests.answers(),
            **self.publishing.answers(),
        }

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self.show_page)
        self.sidebar.appearance_chosen.connect(self.set_appearance)
        self.banner.asked_leave.connect(self.session.open)
        self.status.asked_cancel.connect(self.session.cancel_collecting)
        self.session.opened.connect(self._show_opened)
        self.session.failed.connect(self._show_error)
        self.deletion.failed.connect(self._show_error)
        self.deletion.succeeded.connect(self._quit_forgotten)
        self.session.crashed.connect(self._show_crash)

    def _restore(self) -> None:
        """Take up where the person left; the page itself is made when the window is painted."""
        if self.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode("ascii")))
        first = next((each for each in PAGES if each.key == self.settings.page), PAGES[0])
        self._opening = OpeningPage(self.session, self.theme, first.title)
        self.stack.addWidget(self._opening)
        self.sidebar.show_page(first.key)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        # A window that comes up hidden or minimised is not painted.
        QTimer.singleShot(LONGEST_WAIT_MILLISECONDS, self._settle)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._is_settled:
            QTimer.singleShot(0, self._settle)

    @Slot()
    def _settle(self) -> None:
        """Put the first page in its place, unless another was asked for meanwhile."""
        if self._is_settled:
            return
        self._is_settled = True
        if self.stack.currentWidget() is self._opening:
            self.show_page(self.settings.page)
        self.painted.emit()

    def _save_settings(self) -> None:
        if self._is_forgotten:
            return
        try:
            save_settings(self.session.paths.settings, self.settings)
        except OSError as error:
            self.messages.say(
                tr("The settings could not be saved: {strerror}.", strerror=error.strerror)
            )
