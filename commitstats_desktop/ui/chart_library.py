"""Brings pyqtgraph in on the window's thread, a little at each turn.

Importing it takes half a second, most of which makes every class of Qt known to Python. That must
not be done on another thread: whenever Qt asks a widget what it is, PySide looks its class up
without the interpreter's lock, and before Python 3.12 a class that becomes known can move the table
it looks in. A window that was laid out at that moment died.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.core.pieces import pieces
from commitstats_desktop.core.work import Work
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.turns import Step, Turns

OTHERS = (
    "cProfile",
    "decimal",
    "multiprocessing.connection",
    "numpy.typing",
    "pydoc",
    "xml.etree.ElementTree",
)
"""What pyqtgraph imports that defines no class of Qt: a job may do that."""
CLASSES_AT_ONCE = 10
"""So many take a few milliseconds."""


class ChartLibrary(QObject):
    """Says when charts can be made; `name` tells apart who asks for them."""

    arrived = Signal()

    def __init__(self, session: Session, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = Turns(self)
        session.run(f"charts:{name}", _import_others, self._go_on)

    @Slot(object)
    def _go_on(self, _: object) -> None:
        self._turns.begin([*_steps(), _import_charts, self.arrived.emit])


def _import_others(work: Work) -> None:
    for name in OTHERS:
        import_module(name)
        work.check()


def _steps() -> Iterator[Step]:
    from PySide6 import QtCore, QtGui, QtWidgets

    for module in (QtCore, QtGui, QtWidgets):
        for names in pieces(dir(module), CLASSES_AT_ONCE):
            yield partial(_make_known, module, names)


def _make_known(module: ModuleType, names: Sequence[str]) -> None:
    """PySide makes a class when it is first asked for."""
    for name in names:
        getattr(module, name)


def _import_charts() -> None:
    import commitstats_desktop.ui.charts.areas
    import commitstats_desktop.ui.charts.daily
    import commitstats_desktop.ui.charts.year_bars  # noqa: F401
