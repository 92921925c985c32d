"""Pull requests gathered from several lists, each once with the roles of all."""

from __future__ import annotations

from datetime import datetime

from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.pull_request import PullRequest, PullRequests


class Gathering:
    """What the lists brought so far, and whether they were whole."""

    def __init__(self, since: datetime | None) -> None:
        self._since = since
        self._pulls: dict[str, PullRequest] = {}
        self._newest = since
        self.problem: HostError | None = None
        self.is_complete = True

    def add(self, pull: PullRequest, changed_at: datetime | None) -> None:
        """One found pull request; `changed_at` moves the cursor."""
        known = self._pulls.get(pull.host_id)
        self._pulls[pull.host_id] = pull if known is None else pull.joined(known)
        if changed_at and (self._newest is None or changed_at > self._newest):
            self._newest = changed_at

    def result(self) -> PullRequests:
        """Everything; the cursor moves only when nothing is missing."""
        is_complete = self.is_complete and self.problem is None
        cursor = self._newest if is_complete else self._since
        return PullRequests(tuple(self._pulls.values()), cursor, self.problem, is_complete)
