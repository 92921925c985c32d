"""Shows the first start where there is nothing yet, and again when the person asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from commitstats_desktop.settings import WELCOME_VERSION, WELCOMED

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.ui.main_window import MainWindow
    from commitstats_desktop.ui.welcome.page import WelcomePage


class FirstStart(QObject):
    """Stands over a window: the steps are a page of it that is in no sidebar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page: WelcomePage | None = None
        window.painted.connect(self._begin)
        window.session.opened.connect(self._look)
        window.sidebar.asked_help.connect(self.show_again)

    @property
    def is_due(self) -> bool:
        """Whether steps are left, and it is not the demo that is looked at."""
        return self._window.settings.welcome_step < WELCOMED and not self._window.session.is_demo

    @Slot()
    def show_again(self) -> None:
        """From the first step, whatever was done before."""
        self._show(0)

    @Slot()
    def _begin(self) -> None:
        if self.is_due:
            self._show(self._window.settings.welcome_step)

    @Slot()
    def _look(self) -> None:
        """A home that is filled already needs no first start, though no settings tell of it."""
        home = self._window.session.home
        if self.is_due and home is not None:
            if self._window.settings.welcome_step == 0:
                self._window.session.run("is used", lambda _: _is_used(home), self._decide)
            else:
                self._begin()

    @Slot(object)
    def _decide(self, is_used: bool) -> None:  # noqa: FBT001
        if is_used:
            self._note(WELCOMED)
            self._end()
        else:
            self._begin()

    def _show(self, step: int) -> None:
        if self.page is None:
            self.page = self._made()
        self.page.show_step(step)
        self._window.stack.setCurrentWidget(self.page)

    def _made(self) -> WelcomePage:
        from commitstats_desktop.ui.welcome.page import WelcomePage

        window = self._window
        page = WelcomePage(window.session, window.theme)
        page.about.asked_demo.connect(window.session.open_demo)
        page.who.asked_people.connect(window.show_people)
        page.where.asked_folder.connect(window.folders.choose)
        page.where.asked_account.connect(window.requests.add_account)
        page.stepped.connect(self._note)
        page.ended.connect(self._end)
        window.stack.addWidget(page)
        return page

    @Slot(int)
    def _note(self, step: int) -> None:
        """Looked at again as help, the steps are no first start to be gone on with."""
        if self._window.settings.welcome_step < WELCOMED and not self._window.session.is_demo:
            self._window.change_settings(
                self._window.settings.changed(welcome_step=step, welcome_version=WELCOME_VERSION)
            )

    @Slot()
    def _end(self) -> None:
        if self._window.stack.currentWidget() is self.page:
            self._window.show_page("overview")


def _is_used(home: Home) -> bool:
    from commitstats_desktop.services.repositories import is_any_known

    return is_any_known(home.database)
