"""Pull requests gathered from several lists, each once with the roles of all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullRequest, PullRequests
from commitstats_desktop.wire.answers import Fields


class Gathering:
    """What the lists brought so far, and whether they were whole."""

    def __init__(self, since: datetime | None) -> None:
        self._since = since
        self._pulls: dict[str, PullRequest] = {}
        self._newest = since
        self.problem: HostError | None = None
        """Why the host cannot be asked further."""
        self._unread: HostError | None = None
        self.is_complete = True

    def add(self, pull: PullRequest, changed_at: datetime | None) -> None:
        """One found pull request; `changed_at` moves the cursor."""
        known = self._pulls.get(pull.host_id)
        self._pulls[pull.host_id] = pull if known is None else pull.joined(known)
        if changed_at and (self._newest is None or changed_at > self._newest):
            self._newest = changed_at

    def read(
        self,
        items: Iterable[Fields],
        reader: Callable[[Fields], PullRequest],
        changed_at: Callable[[Fields], datetime | None],
    ) -> list[PullRequest]:
        """Those of a list that can be read; one that cannot takes no other with it, and is told."""
        found: list[PullRequest] = []
        for item in items:
            try:
                found.append(reader(item))
            except HostError as problem:
                self.note(problem)
                continue
            self.add(found[-1], changed_at(item))
        return found

    def note(self, problem: HostError | None) -> None:
        """Why a list ended early; what cannot be understood keeps from no other list."""
        if problem and problem.reason is Refusal.BROKEN_ANSWER:
            self._unread = problem
        else:
            self.problem = self.problem or problem

    def result(self) -> PullRequests:
        """Everything; the cursor moves only when nothing is missing."""
        problem = self.problem or self._unread
        is_complete = self.is_complete and problem is None
        cursor = self._newest if is_complete else self._since
        return PullRequests(tuple(self._pulls.values()), cursor, problem, is_complete)
