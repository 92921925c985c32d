"""Problems by cause, each with what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from commitstats_desktop.core.activity import Problem
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.text import button, label

NAMED = 4


class ProblemList(QWidget):
    """One block for each cause; asks to collect its repositories again."""

    asked_again = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[Problem, ...] = ()
        self.follows: QWidget | None = None
        """What Tab comes from."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Draw these and no others."""
        if problems == self._problems and self._column.count():
            return
        self._problems = problems
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        before = self.follows
        for number, problem in enumerate(problems):
            again = self._button(number)
            self._column.addWidget(self._block(problem, again))
            if before is not None:
                QWidget.setTabOrder(before, again)
            before = again
        if not problems:
            self._column.addWidget(label(tr("No repository has a problem."), "muted"))

    def _button(self, number: int) -> QPushButton:
        again = button(tr("Collect again"), tip=tr("Try these repositories once more"))
        again.setObjectName(str(number))
        again.clicked.connect(self._ask)
        return again

    def _block(self, problem: Problem, again: QPushButton) -> QWidget:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(said(problem.sentence), wraps=True))
        texts.addWidget(label(said(problem.hint), "muted", wraps=True))
        texts.addWidget(label(_names(problem), "caption", wraps=True))
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(again)
        return block

    @Slot()
    def _ask(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.asked_again.emit(list(self._problems[int(sender.objectName())].repositories))


def _names(problem: Problem) -> str:
    names = [shown(one.name) for one in problem.repositories[:NAMED]]
    more = len(problem.repositories) - NAMED
    return ", ".join(names) + (" " + tr("and {n} more", n=more) if more > 0 else "")
