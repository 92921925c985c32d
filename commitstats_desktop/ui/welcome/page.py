"""The first start: four steps over the whole page, left at any time and gone on with later."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from commitstats_desktop.core.wording import mark
from commitstats_desktop.settings import WELCOMED
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.pages.page import MARGIN, Page
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme
from commitstats_desktop.ui.welcome.about import AboutStep
from commitstats_desktop.ui.welcome.pick import PickStep
from commitstats_desktop.ui.welcome.step import Step
from commitstats_desktop.ui.welcome.where import WhereStep
from commitstats_desktop.ui.welcome.who import WhoStep
from commitstats_desktop.ui.widgets.text import button, label, restyle


class WelcomePage(Page):
    """A row of steps, the step, and the way on; what is behind is kept when it is left."""

    title = mark("Welcome")

    stepped = Signal(int)
    """The step to go on with next time; `WELCOMED` when there is none any more."""
    ended = Signal()
    """To the Overview."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.about = AboutStep(session, theme)
        self.who = WhoStep(session, theme)
        self.where = WhereStep(session, theme)
        self.pick = PickStep(session, theme)
        self.steps: tuple[Step, ...] = (self.about, self.who, self.where, self.pick)
        self.names = [
            label(f"{number}  {tr(step.name)}") for number, step in enumerate(self.steps, 1)
        ]
        self.stack = QStackedWidget()
        self.skip_button = button(tr("Skip set-up"), "quiet", tip=tr("Help brings it back"))
        self.back_button = button(tr("Back"))
        self.next_button = button(tr("Next"), "primary")
        self._lay_out()
        self.skip_button.clicked.connect(self.skip)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self.where.asked_who.connect(self.show_who)
        self.show_step(0)

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0."""
        return self.stack.currentIndex()

    def load(self) -> None:
        self.steps[self.step].load()

    def show_step(self, number: int) -> None:
        """Show a step."""
        self.stack.setCurrentIndex(max(0, min(number, len(self.steps) - 1)))
        for position, name in enumerate(self.names):
            _mark(name, is_current=position == self.step)
        self.back_button.setVisible(self.step > 0)
        is_last = self.step == len(self.steps) - 1
        self.next_button.setText(tr("Show my figures") if is_last else tr("Next"))
        if self.isVisible():
            self.load()

    @Slot()
    def go_on(self) -> None:
        """Take what was chosen, and go to the next step or to the figures."""
        self.steps[self.step].take()
        if self.step == len(self.steps) - 1:
            self.stepped.emit(WELCOMED)
            self.ended.emit()
            return
        self.show_step(self.step + 1)
        self.stepped.emit(self.step)

    @Slot()
    def go_back(self) -> None:
        """To the step before; what was chosen stays chosen."""
        self.show_step(self.step - 1)
        self.stepped.emit(self.step)

    @Slot()
    def show_who(self) -> None:
        """To the addresses, which are found in commits by now."""
        self.show_step(self.steps.index(self.who))

    @Slot()
    def skip(self) -> None:
        """Do without the rest."""
        self.stepped.emit(WELCOMED)
        self.ended.emit()

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)
        self.next_button.setFocus()

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(24)
        for name in self.names:
            names.addWidget(name)
        names.addStretch(1)
        for step in self.steps:
            self.stack.addWidget(step)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, MARGIN, 20)
        column.setSpacing(18)
        column.addLayout(names)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
        self.body.addWidget(whole)


def _mark(name: QLabel, *, is_current: bool) -> None:
    """The step that is shown is bold; a screen reader is told, too."""
    restyle(name, "role", "current" if is_current else "muted")
    name.setAccessibleDescription(tr("This step") if is_current else "")
