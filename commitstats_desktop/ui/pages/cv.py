"""The CVs: one is edited at the left, and its pages stand at the right as they will be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSplitter, QToolButton, QVBoxLayout, QWidget

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv.choices import CvChoices, CvState, NamedCv
from commitstats_desktop.core.cv.look import ORDINARY_LOOK, DocumentLanguage
from commitstats_desktop.core.cv.options import CvOptions
from commitstats_desktop.core.cv.preview import Preview
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.wording import mark
from commitstats_desktop.settings import Settings
from commitstats_desktop.ui.clock import now
from commitstats_desktop.ui.cv_editor.form import CvForm
from commitstats_desktop.ui.cv_editor.menu import CvMenu
from commitstats_desktop.ui.cv_editor.preview import CvPreview
from commitstats_desktop.ui.format import title_of
from commitstats_desktop.ui.language import in_use, tr
from commitstats_desktop.ui.pages.page import Page
from commitstats_desktop.ui.panels.empty_figures import EmptyFigures
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, set_icon
from commitstats_desktop.ui.widgets.text import button, label

SAVE_MILLISECONDS = 600
FORM_WIDTH, PREVIEW_WIDTH = 430, 560
CHOOSER_WIDTH = 240


class CvPage(Page):
    """What is typed is kept by itself, each edit with a way back."""

    title = "CV"

    asked_folder = Signal()
    asked_people = Signal()
    asked_demo = Signal()
    asked_send = Signal(object)
    """A `NamedCv` that is to be exported."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.cv: NamedCv | None = None
        self.known: list[NamedCv] = []
        self._states: dict[str, CvState] = {}
        self._unsaved: CvChoices | None = None
        self._person = Person()
        self._drawn: Preview | None = None
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Which CV"))
        self.chooser.setMinimumWidth(CHOOSER_WIDTH)
        self.more_button = QToolButton()
        self.more_button.setProperty("kind", "more")
        self.more_button.setAccessibleName(tr("More about this CV"))
        self.undo_button = button(
            tr("Undo"), tip=tr("Take the last edit back (Ctrl+Z in a field first)")
        )
        self.redo_button = button(tr("Redo"))
        self.send_button = button(
            tr("Export…"), "primary", tip=tr("Look at what leaves, then write it")
        )
        self.locked = label(
            tr("This CV is locked: nothing in it changes until you unlock it."), "muted"
        )
        self.form = CvForm()
        self.preview = CvPreview(session)
        self.menu = CvMenu(self)
        self.empty = EmptyFigures(session, theme, "file-text", mark("Nothing to tell yet"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._draw_icons()

    def load(self) -> None:
        look = replace(ORDINARY_LOOK, language=DocumentLanguage(in_use()))
        self.session.cvs.load(CvChoices(person=self._person, look=look), self.show_cvs)
        self.session.cvs.load_options(self.show_options)

    def is_due(self) -> bool:
        """Composing every CV is dear: once when figures stand again is enough, but for the first."""
        return self.session.is_settled or not self.send_button.isVisible()

    def show_settings(self, settings: Settings) -> None:
        self._person = Person(settings.name, settings.role, settings.summary, settings.contacts)

    @Slot(object)
    def show_cvs(self, known: list[NamedCv]) -> None:
        """Every CV; the one that is edited stays, if it is still there."""
        self.known = known
        uuid = self.cv.uuid if self.cv else self.chooser.currentData()
        current = next((one for one in known if one.uuid == uuid), known[0])
        if self._unsaved is None:
            self.show_cv(current)
        self._draw_chooser()
        # Only now: the first one may just have been made.
        self.session.cvs.load_states(self.show_states)

    @Slot(object)
    def show_options(self, options: CvOptions) -> None:
        """What can be chosen from; without anything counted there is nothing to tell."""
        has_any = bool(options.repositories)
        self.body.setCurrentIndex(1 if has_any else 0)
        for one in self._controls():
            one.setVisible(has_any)
        self.form.show_choices(self.form.choices, options)
        if not has_any:
            self._say_why_empty()

    @Slot()
    def _say_why_empty(self) -> None:
        self.session.load_dashboard("cv", self.empty.show_view, self._draw_state)

    @Slot(object)
    def show_states(self, states: list[Any]) -> None:
        """The words that say how each stands."""
        self._states = {one.cv.uuid: one.state for one in states}
        self._draw_chooser()
        self._note_seen()

    def show_cv(self, cv: NamedCv) -> None:
        """Edit this one."""
        is_other = self.cv is None or (self.cv.uuid, self.cv.choices) != (cv.uuid, cv.choices)
        self.cv = cv
        self._unsaved = None
        if is_other:
            self._drawn = None
            self.form.show_choices(cv.choices)
        self.preview.ask(cv.choices, at_once=True)
        self._draw_state()

    @Slot()
    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        self._timer.stop()
        if self.cv is None or self._unsaved is None:
            return
        uuid, edited = self.cv.uuid, replace(self.cv, choices=self._unsaved)
        # Who goes to another CV and comes back before this is kept finds what was typed.
        self.known = [edited if one.uuid == uuid else one for one in self.known]
        job = self.session.cvs.save(uuid, self._unsaved)
        if job is None:
            self._timer.start()
            return
        job.succeeded.connect(self._note_saved)
        job.failed.connect(self.session.failed)
        self.session.launch(job)

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        self._move("undo_edit")

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back."""
        self._move("redo_edit")

    def _move(self, verb: str) -> None:
        self.flush()
        cv = self.cv
        if cv is None:
            return

        def do(home: Any) -> Any:
            from commitstats_desktop.services.cvs import cvs

            return getattr(cvs, verb)(home.database, cv.uuid)

        self.session.cvs.change(verb, do, self.take)

    @Slot(object)
    def take(self, cv: NamedCv) -> None:
        """Show a CV that something was done to, unless more was typed in it meanwhile."""
        if self._unsaved is None or self.cv is None or self.cv.uuid != cv.uuid:
            self.flush()
            self.show_cv(cv)
        self.load()

    def hideEvent(self, event: object) -> None:  # noqa: N802, ARG002
        self.flush()

    def _lay_out(self) -> None:
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(self.menu)
        for one in self._controls():
            self.header.addWidget(one)
            one.hide()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.form)
        splitter.addWidget(self.preview)
        splitter.setSizes([FORM_WIDTH, PREVIEW_WIDTH])
        splitter.setStretchFactor(1, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.locked)
        column.addWidget(splitter, 1)
        self.add_empty(self.empty)
        self.body.addWidget(whole)
        self.locked.hide()

    def _controls(self) -> tuple[QWidget, ...]:
        return (
            self.chooser,
            self.more_button,
            self.undo_button,
            self.redo_button,
            self.send_button,
        )

    def _connect(self) -> None:
        self.chooser.activated.connect(self._choose)
        self.form.changed.connect(self._note_change)
        self.form.person.asked_photo.connect(self._read_photo)
        self.preview.drawn.connect(self._note_drawn)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.send_button.clicked.connect(self._send)
        self.empty.asked_folder.connect(self.asked_folder)
        self.empty.asked_people.connect(self.asked_people)
        self.empty.asked_other.connect(self.asked_demo)
        self.empty.asked_again.connect(self._say_why_empty)
        self._timer.timeout.connect(self.flush)
        self.theme.changed.connect(self._draw_icons)
        self.session.opened.connect(self._load_opened)

    @Slot()
    def _load_opened(self) -> None:
        if self.isVisible():
            self.load()

    @Slot(object)
    def _note_change(self, choices: CvChoices) -> None:
        self._unsaved = choices
        self._timer.start()
        self.preview.ask(choices)

    @Slot(object)
    def _note_saved(self, cv: NamedCv) -> None:
        self.known = [cv if one.uuid == cv.uuid else one for one in self.known]
        if self.cv is None or self.cv.uuid != cv.uuid:
            return  # Another was opened since: what is typed there is not for this one.
        if self._unsaved == cv.choices:
            self._unsaved = None
        self.cv = cv
        self._draw_state()

    @Slot(object)
    def _note_drawn(self, preview: Preview) -> None:
        self.form.reading.show_reading(preview.document.reading)
        self._drawn = preview
        self._note_seen()

    def _note_seen(self) -> None:
        """One that nobody looked at before is looked at once its pages are drawn."""
        cv, preview = self.cv, self._drawn
        if cv is None or preview is None or self._states.get(cv.uuid) is not CvState.NEW:
            return
        self._states[cv.uuid] = CvState.UP_TO_DATE
        self._draw_chooser()

        def note(home: Any) -> None:
            from commitstats_desktop.services.cvs.cvs import note_seen

            note_seen(home.database, cv.uuid, cv.choices, preview.document, now())

        self.session.cvs.change("seen", note, self._ignore)

    @Slot(object)
    def _read_photo(self, path: Path) -> None:
        self.session.cvs.read_photo(path, self.form.person.take_photo)

    @Slot(object)
    def _ignore(self, _: object) -> None:
        """Nothing is to be shown."""

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.flush()
        self.show_cv(self.known[row])

    @Slot()
    def _send(self) -> None:
        self.flush()
        if self.cv is not None:
            # What was typed last may not be kept yet, and leaves all the same.
            self.asked_send.emit(replace(self.cv, choices=self._unsaved or self.cv.choices))

    def _draw_chooser(self) -> None:
        self.chooser.clear()
        for one in self.known:
            state = self._states.get(one.uuid)
            self.chooser.addItem(
                shown(title_of(one.title)) + (f" · {tr(state.value)}" if state else ""), one.uuid
            )
        if self.cv is not None:
            self.chooser.setCurrentIndex(self.chooser.findData(self.cv.uuid))

    @Slot()
    def _draw_state(self) -> None:
        cv = self.cv
        is_locked = cv is not None and cv.is_locked
        self.form.set_locked(is_locked=is_locked)
        self.locked.setVisible(is_locked)
        self.undo_button.setEnabled(cv is not None and cv.can_undo and not is_locked)
        self.redo_button.setEnabled(cv is not None and cv.can_redo and not is_locked)
        self.menu.show_cv(cv, len(self.known))

    @Slot()
    def _draw_icons(self) -> None:
        set_icon(self.more_button, "ellipsis", self.theme.palette.muted)
