"""Keeps the jobs that run: one of a name at a time, a bounded number of one kind."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot

from commitstats_desktop.jobs.job import Function, Job, kind_of

STOP_MILLISECONDS = 10_000
CHANGE = "change"
"""The kind of jobs that change something for a person: one after the other, and none is left out."""


class JobRunner(QObject):
    """Starts jobs and waits for them when the program ends.

    The kind of a job is what stands before the colon of its name: `collect:UUID` is of the kind
    `collect`. Kinds in `limits` run at most so many at a time; the others wait in line. Changes
    and what else is to be seen through are done to their end when the program ends, also those
    that wait.
    """

    changed = Signal()
    """Some job was started, queued or has ended."""

    def __init__(self, limits: dict[str, int] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = {CHANGE: 1, **(limits or {})}
        self._seen_through = {CHANGE}
        self._running: dict[str, Job] = {}
        self._waiting: deque[Job] = deque()
        self._is_stopping = False

    def line_up(self, kind: str) -> None:
        """From now on jobs of this kind run one after the other."""
        self._limits[kind] = 1

    def see_through(self, *kinds: str) -> None:
        """From now on jobs of these kinds are not stopped when the program ends."""
        self._seen_through.update(kinds)

    def create(self, name: str, function: Function) -> Job | None:
        """A job to connect to and pass to `start`; None while one of that name is there."""
        if self._is_stopping or self.has(name):
            return None
        job = Job(name, function, self)
        # First of all its slots: whoever hears that it has ended may start one like it at once.
        job.finished.connect(self._forget)
        return job

    def start(self, job: Job) -> None:
        """Run the job now, or when its turn comes."""
        self._waiting.append(job)
        self._start_waiting()
        self.changed.emit()

    def has(self, name: str) -> bool:
        """Whether a job of that name runs or waits."""
        return name in self._running or any(job.name == name for job in self._waiting)

    def running(self, kind: str) -> list[str]:
        """Names of the running jobs of a kind."""
        return [name for name in self._running if kind_of(name) == kind]

    def waiting(self, kind: str) -> list[str]:
        """Names of the jobs of a kind that wait for their turn, in order."""
        return [job.name for job in self._waiting if kind_of(job.name) == kind]

    def is_busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self._running or self._waiting)

    def cancel(self, kind: str) -> None:
        """Stop every job of a kind; those that wait never start."""
        for job in [job for job in self._waiting if kind_of(job.name) == kind]:
            self._waiting.remove(job)
            job.cancelled.emit()
            job.deleteLater()
        for name in self.running(kind):
            self._running[name].cancel()
        self.changed.emit()

    def stop_all(self) -> bool:
        """Cancel what may be cancelled and wait; whether all has ended."""
        self._is_stopping = True
        running = list(self._running.values())
        lasting = [job for job in (*running, *self._waiting) if self._is_seen_through(job)]
        stopped = [job for job in running if not self._is_seen_through(job)]
        self._waiting.clear()
        for job in stopped:
            job.cancel()
        for job in lasting:
            if job.name not in self._running:
                job.start()
            job.wait()
        have_ended = [job.wait(STOP_MILLISECONDS) for job in stopped]
        return all(have_ended)

    def _is_seen_through(self, job: Job) -> bool:
        return kind_of(job.name) in self._seen_through

    def _start_waiting(self) -> None:
        for job in list(self._waiting):
            kind = kind_of(job.name)
            if len(self.running(kind)) < self._limits.get(kind, len(self._running) + 1):
                self._waiting.remove(job)
                self._running[job.name] = job
                job.start()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.pop(job.name, None)
            job.deleteLater()
        if not self._is_stopping:
            self._start_waiting()
        self.changed.emit()
