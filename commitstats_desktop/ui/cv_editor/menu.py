"""What can be done with a whole CV: make, copy, rename, compare, lock, delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from commitstats_desktop.core.cv.choices import CvChoices, NamedCv
from commitstats_desktop.core.cv.look import ORDINARY_LOOK
from commitstats_desktop.ui.clock import now, today
from commitstats_desktop.ui.dialogs.line import ask_line
from commitstats_desktop.ui.format import title_of
from commitstats_desktop.ui.language import tr

if TYPE_CHECKING:
    from commitstats_desktop.core.cv.comparison import CvComparison
    from commitstats_desktop.ui.pages.cv import CvPage


class CvMenu(QMenu):
    """Acts on the CV of the page, and gives the page what became of it."""

    def __init__(self, page: CvPage) -> None:
        super().__init__(page)
        self._page = page
        self._deleted = ""
        self._compared = ""
        self._offered(tr("New CV…"), self.add)
        self._offered(tr("Duplicate"), self.duplicate)
        self._offered(tr("Rename…"), self.rename)
        self._offered(tr("Import a JSON Resume…"), self.import_resume)
        self.compare_action = self._offered(tr("Compare with…"), self.compare)
        self._offered(tr("What you sent…"), self.show_sent)
        self.addSeparator()
        self.lock_action = self._offered(tr("Lock"), self.switch_lock)
        self.delete_action = self._offered(tr("Delete"), self.delete)
        self.restore_action = self._offered(tr("Bring the deleted one back"), self.restore)
        self.restore_action.setVisible(False)

    def show_cv(self, cv: NamedCv | None, number: int) -> None:
        """Offer what can be done with this one of so many."""
        is_locked = cv is not None and cv.is_locked
        self.lock_action.setText(tr("Unlock") if is_locked else tr("Lock"))
        self.delete_action.setEnabled(number > 1 and not is_locked)
        self.compare_action.setEnabled(number > 1)

    @Slot()
    def add(self) -> None:
        """A new CV of the same person."""
        title = self._ask(tr("New CV"), tr("For which kind of work is it?"), "")
        cv = self._page.cv
        if title and cv is not None:
            choices = _anew(cv.choices)
            self._do("add", lambda cvs, base: cvs.create_cv(base, title, now(), choices))

    @Slot()
    def duplicate(self) -> None:
        """A copy with a history of its own."""
        uuid = self._uuid()
        if uuid:
            self._do("duplicate", lambda cvs, base: cvs.duplicate_cv(base, uuid, now()))

    @Slot()
    def rename(self) -> None:
        """Another title."""
        cv = self._page.cv
        before = title_of(cv.title) if cv else ""
        title = self._ask(tr("Rename the CV"), tr("Its title, for you only"), before)
        if title not in ("", before) and cv is not None:
            self._do("rename", lambda cvs, base: cvs.rename_cv(base, cv.uuid, title))

    @Slot()
    def import_resume(self) -> None:
        """Take person, work and education from a file; undo takes it back."""
        cv = self._page.cv
        name, _ = QFileDialog.getOpenFileName(
            self._page, tr("Import a JSON Resume"), "", tr("JSON Resume (*.json);;All files (*)")
        )
        if name and cv is not None:
            self._page.flush()
            self._page.session.cvs.change(
                "import", lambda home: _import_resume(home, cv, Path(name)), self._page.take
            )

    @Slot()
    def switch_lock(self) -> None:
        """Let nothing change it, or let it be edited again."""
        cv = self._page.cv
        if cv is not None:
            is_locked = not cv.is_locked
            self._do("lock", lambda cvs, base: cvs.set_locked(base, cv.uuid, is_locked=is_locked))

    @Slot()
    def delete(self) -> None:
        """Put it aside; it can be brought back for a month."""
        self._deleted = self._uuid()
        uuid, self._page.cv = self._deleted, None
        if uuid:
            self.restore_action.setVisible(True)
            self._page.session.cvs.change("delete", _verb(_delete(uuid)), self._reload)

    @Slot()
    def restore(self) -> None:
        """Bring back what was deleted last."""
        uuid, self._deleted = self._deleted, ""
        self.restore_action.setVisible(False)
        if uuid:
            self._do("restore", lambda cvs, base: cvs.restore_cv(base, uuid))

    @Slot()
    def compare(self) -> None:
        """Which choices and which figures differ between this one and another."""
        cv = self._page.cv
        others = [one for one in self._page.known if cv is not None and one.uuid != cv.uuid]
        titles = [title_of(one.title) for one in others]
        title, is_given = QInputDialog.getItem(
            self._page, tr("Compare"), tr("Compare this CV with"), titles, 0, editable=False
        )
        if is_given and cv is not None:
            other = others[titles.index(title)]
            self._compared = tr(
                "{first} and {last}", first=title_of(cv.title), last=title_of(other.title)
            )
            self._page.session.cvs.change(
                "compare",
                _verb(lambda cvs, base: cvs.compare_cvs(base, cv, other, today())),
                self._show_comparison,
            )

    @Slot()
    def show_sent(self) -> None:
        """The send log of all CVs."""
        from commitstats_desktop.ui.dialogs.sent_log import SentLogDialog

        self._page.flush()
        dialog = SentLogDialog(self._page.session, self._page)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def _show_comparison(self, comparison: CvComparison) -> None:
        from commitstats_desktop.ui.dialogs.compare_cvs import CompareDialog

        dialog = CompareDialog(self._compared, comparison, self._page)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def _reload(self, _: object) -> None:
        self._page.load()

    def _do(self, name: str, verb: Callable[[Any, Any], Any]) -> None:
        self._page.flush()
        self._page.session.cvs.change(name, _verb(verb), self._page.take)

    def _uuid(self) -> str:
        return self._page.cv.uuid if self._page.cv is not None else ""

    def _ask(self, title: str, words: str, before: str) -> str:
        return ask_line(self._page, title, words, before) or ""

    def _offered(self, words: str, slot: Callable[[], None]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(slot)
        return action


def _verb(verb: Callable[[Any, Any], Any]) -> Callable[[Any], Any]:
    """The verb over the service and the database of a home."""

    def do(home: Any) -> Any:
        from commitstats_desktop.services.cvs import cvs

        return verb(cvs, home.database)

    return do


def _import_resume(home: Any, cv: NamedCv, path: Path) -> Any:
    from commitstats_desktop.services.cvs.resume import import_resume

    return import_resume(home.database, cv.title, path, now())


def _delete(uuid: str) -> Callable[[Any, Any], Any]:
    return lambda cvs, base: cvs.delete_cv(base, uuid, now())


def _anew(choices: CvChoices) -> CvChoices:
    """Of the same person, in the same language, and otherwise as usual."""
    look = replace(ORDINARY_LOOK, language=choices.look.language)
    return CvChoices(person=choices.person, look=look)
