"""What the Publish page asks for and needs a question first: its dialogs, over the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from commitstats_desktop.core.publication import Publication, TargetRecord
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow


class PublishRequests(QObject):
    """Asks, and passes the answers on to the session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def answers(self) -> dict[str, Callable[..., None]]:
        """Who answers what the page asks for."""
        return {
            "asked_place": self.add_place,
            "asked_publish": self.publish,
            "asked_withdraw": self.withdraw,
            "asked_check": self.check,
            "asked_remove_place": self.remove_place,
        }

    @Slot()
    def add_place(self) -> None:
        """Set up a place."""
        if self._is_refused_in_demo():
            return
        from commitstats_desktop.ui.dialogs.place import PlaceDialog

        dialog = PlaceDialog(self._session, self._window.theme, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def publish(self, page: Publication | None) -> None:
        """Publish a page, or bring one up to date."""
        from commitstats_desktop.ui.dialogs.publish import PublishDialog
        from commitstats_desktop.ui.pages.publish import PublishPage

        shown = self._window.pages["publish"]
        if self._is_refused_in_demo() or not isinstance(shown, PublishPage):
            return
        dialog = PublishDialog(self._session, self._window.theme, shown.view, page, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def withdraw(self, page: Publication) -> None:
        """Take a page down, once the person has said so."""
        box = Question(
            self._window,
            tr("Withdraw the page"),
            tr("Take down {address}?", address=page.address),
            tr("Every version of every file of it is deleted at its place."),
        )
        box.offer(tr("Withdraw"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        if box.is_agreed():
            self._launch(self._session.publisher.withdraw(page), self._tell_withdrawn)

    @Slot(object)
    def check(self, page: Publication) -> None:
        """Ask the place what is there now."""
        self._launch(self._session.publisher.look_again(page))

    @Slot(object)
    def remove_place(self, place: TargetRecord) -> None:
        """Forget a place; while a page is up there it says so."""
        self._launch(self._session.publisher.remove_place(place))

    @Slot(object)
    def _tell_withdrawn(self, done: Any) -> None:
        gone = {
            True: tr("The address answers that nothing is there."),
            False: tr("The address still answers: a cache may hold the page."),
            None: tr("Whether the address is empty could not be asked."),
        }[done.is_gone]
        minutes = done.cache_seconds // 60
        cached = (
            " " + tr("A browser or a cache may show it for {n} minutes more.", n=minutes)
            if minutes
            else ""
        )
        self._window.messages.say(
            tr("Withdrawn: {n} objects deleted.", n=done.deleted), gone + cached
        )

    def _launch(self, job: Job | None, done: Callable[[Any], None] | None = None) -> None:
        if job is None:
            return
        job.failed.connect(self._session.failed)
        if done is not None:
            job.succeeded.connect(done)
        self._session.launch(job)

    def _is_refused_in_demo(self) -> bool:
        if self._session.is_demo:
            self._window.messages.say(
                tr("This is the demo."), tr("Leave it first: it is not your work.")
            )
        return self._session.is_demo
