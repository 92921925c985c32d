"""The one state of collecting that status bar, pages and later the tray show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.work import Progress
from commitstats_desktop.ui.format import how_far
from commitstats_desktop.ui.language import tr


@dataclass(frozen=True, slots=True)
class Running:
    """A repository that is being read."""

    repository: Repository
    progress: Progress


@dataclass(frozen=True, slots=True)
class Schedule:
    """When collecting starts by itself."""

    next_run: datetime | None
    """None while it does not."""
    is_paused: bool = False
    hosts_after: datetime | None = None
    """Hosts are left alone until then: the computer was offline, or paid by the byte."""


class CollectionState(QObject):
    """What is collected at the moment, and when everything was last looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: dict[str, Running] = {}
        self.queued: set[str] = set()
        self.last_look: datetime | None = None
        self.attention = ""
        """A sentence about what needs the person, such as a token that ends; empty for nothing."""
        self.accounts = 0
        """How many accounts at hosts there are."""
        self.schedule: Schedule | None = None
        """None where nothing is ever collected by itself, as in the demo."""
        self.telling = ""
        """What else is going on, such as asking hosts."""
        self._total = 0

    @property
    def is_collecting(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self.running or self.queued)

    @property
    def done(self) -> int:
        """Repositories of this round that have ended."""
        return self._total - len(self.running) - len(self.queued)

    @property
    def total(self) -> int:
        """Repositories of this round."""
        return self._total

    def queue(self, uuids: list[str]) -> None:
        """These repositories wait for their turn."""
        if not self.is_collecting:
            self._total = 0
        new = set(uuids) - self.queued - self.running.keys()
        self._total += len(new)
        self.queued |= new
        self.changed.emit()

    def report(self, repository: Repository, progress: Progress) -> None:
        """A repository moved on."""
        self.queued.discard(repository.uuid)
        self.running[repository.uuid] = Running(repository, progress)
        self.changed.emit()

    def finish(self, uuid: str) -> None:
        """A repository has ended, however it did."""
        self.queued.discard(uuid)
        self.running.pop(uuid, None)
        self.changed.emit()

    def ask_attention(self, sentence: str) -> None:
        """Something needs the person, or nothing does any more."""
        self.attention = sentence
        self.changed.emit()

    def note_accounts(self, number: int, attention: str) -> None:
        """How many accounts there are, and what about them needs the person."""
        if (number, attention) != (self.accounts, self.attention):
            self.accounts = number
            self.ask_attention(attention)

    def plan(self, schedule: Schedule | None) -> None:
        """When the next run starts, or that none does any more."""
        if schedule != self.schedule:
            self.schedule = schedule
            self.changed.emit()

    def tell(self, sentence: str) -> None:
        """Something else goes on, or does not any more."""
        if sentence != self.telling:
            self.telling = sentence
            self.changed.emit()

    def looked(self, moment: datetime | None) -> None:
        """Everything was looked at."""
        self.last_look = moment
        self.changed.emit()

    def sentence(self) -> str:
        """What is going on, in a line; empty while nothing is."""
        if not self.is_collecting:
            return self.telling
        if not self.running:
            return tr("Looking at {n} repositories …", n=self._total)
        latest = list(self.running.values())[-1]
        more = len(self.running) - 1
        name, progress = latest.repository.name, how_far(latest.progress)
        if not more:
            return tr("Collecting {name} · {progress}", name=name, progress=progress)
        return tr(
            "Collecting {name} and {more} more · {progress}",
            name=name,
            more=more,
            progress=progress,
        )

    def share(self) -> float | None:
        """How much of this round is done, 0 to 1; None while that is not known."""
        if not self._total:
            return None
        parts = sum(
            running.progress.done / running.progress.total
            for running in self.running.values()
            if running.progress.total
        )
        return min(1.0, (self.done + parts) / self._total)
