"""Problems by cause, each with the button that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from commitstats_desktop.core.activity import Problem, Remedy
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.text import button, label

NAMED = 4


class ProblemList(QWidget):
    """One block for each cause, with its remedy."""

    asked_again = Signal(list)
    """The repositories to collect once more; empty for everything, its accounts first."""
    asked_folder = Signal()
    asked_token = Signal(object)
    """The `AccountRecord` that needs another token."""

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
            remedies = list(self._remedies(number, problem.remedy))
            self._column.addWidget(_block(problem, remedies))
            for remedy in remedies:
                if before is not None:
                    QWidget.setTabOrder(before, remedy)
                before = remedy
        if not problems:
            self._column.addWidget(label(tr("No repository has a problem."), "muted"))

    def _remedies(self, number: int, remedy: Remedy) -> Iterator[QPushButton]:
        """What helps; a folder may also be on a disk that is connected again."""
        if remedy is Remedy.ACCOUNT:
            yield self._button(number, tr("Replace token…"), self._ask_token)
            return
        if remedy is Remedy.FOLDER:
            made = self._button(number, tr("Choose the folder…"), self.asked_folder)
            made.setToolTip(tr("Say where it lies now; nothing that was counted is lost"))
            yield made
        made = self._button(number, tr("Collect again"), self._ask)
        made.setToolTip(tr("Try these repositories once more"))
        yield made

    def _button(
        self, number: int, words: str, slot: Callable[[], None] | SignalInstance
    ) -> QPushButton:
        made = button(words)
        made.setObjectName(str(number))
        made.clicked.connect(slot)
        return made

    @Slot()
    def _ask(self) -> None:
        if (problem := self._asked()) is not None:
            # An account that is not asked itself would go on as not to be reached.
            self.asked_again.emit([] if problem.account else list(problem.repositories))

    @Slot()
    def _ask_token(self) -> None:
        if (problem := self._asked()) is not None:
            self.asked_token.emit(problem.account)

    def _asked(self) -> Problem | None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            return self._problems[int(sender.objectName())]
        return None


def _block(problem: Problem, remedies: list[QPushButton]) -> QWidget:
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(label(said(problem.sentence), wraps=True))
    texts.addWidget(label(said(problem.hint), "muted", wraps=True))
    texts.addWidget(label(_names(problem), "caption", wraps=True))
    block = QWidget()
    row = QHBoxLayout(block)
    row.setContentsMargins(0, 0, 0, 0)
    row.addLayout(texts, 1)
    for remedy in remedies:
        row.addWidget(remedy, 0, Qt.AlignmentFlag.AlignTop)
    return block


def _names(problem: Problem) -> str:
    """The account, and the repositories; as many as a line holds."""
    names = [] if problem.account is None else [account_name(problem.account.account)]
    names += [one.name for one in problem.repositories]
    more = len(names) - NAMED
    told = ", ".join(shown(name) for name in names[:NAMED])
    return told + (" " + tr("and {n} more", n=more) if more > 0 else "")
