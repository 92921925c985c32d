"""A thread that runs one function and says how it ended, once."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from commitstats_desktop.core.errors import AppError, Cancelled
from commitstats_desktop.core.spans import span
from commitstats_desktop.core.work import Progress, Work

log = logging.getLogger(__name__)

Function = Callable[[Work], Any]


class Job(QThread):
    """Runs `function(work)`; emits one of the four outcomes, then `finished`.

    `succeeded` carries the result, `failed` the `AppError`, `crashed` the trace of a bug.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    cancelled = Signal()

    def __init__(self, name: str, function: Function, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._function = function
        self._work = Work(self._pass_on)

    @property
    def name(self) -> str:
        """What the job is about; no two of one name run at a time."""
        return self.objectName()

    def cancel(self) -> None:
        """Ask the function to stop; `cancelled` follows when it has."""
        self._work.cancel()

    def run(self) -> None:
        """The thread's own function."""
        try:
            with span(f"job {kind_of(self.name)}"):
                result = self._function(self._work)
        except Cancelled:
            self.cancelled.emit()
        except AppError as error:
            self.failed.emit(error)
        except BaseException as error:
            # SystemExit too: it would leave this thread running for ever, as far as Qt knows.
            log.exception("job %s crashed", self.name)
            self.crashed.emit("".join(traceback.format_exception(error)))
        else:
            self.succeeded.emit(result)

    def _pass_on(self, progress: Progress) -> None:
        self.progressed.emit(progress)


def kind_of(name: str) -> str:
    """What stands before the colon of a job's name: a word of ours, with nothing of the person's."""
    return name.partition(":")[0]
