"""Progress bars of the command line on a real terminal."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as RichProgress

from commitstats_desktop.cli.output import result_line
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.work import Progress

if TYPE_CHECKING:
    from commitstats_desktop.services.collecting.collect import Collected

MESSAGE_WIDTH = 60


class RichBars:
    """One bar for each repository that is being read; a line stays when it has ended."""

    def __init__(self) -> None:
        self._progress = RichProgress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[words]}", markup=False),
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def show(self, repository: Repository, progress: Progress) -> None:
        """Move the bar of a repository."""
        if repository.uuid not in self._tasks:
            self._tasks[repository.uuid] = self._progress.add_task(
                shown(repository.name)[:MESSAGE_WIDTH], total=None, words=""
            )
        self._progress.update(
            self._tasks[repository.uuid],
            completed=progress.done,
            total=progress.total or None,
            words=progress.sentence(),
        )

    def finish(self, result: Collected) -> None:
        """Replace the bar by a line."""
        task = self._tasks.pop(result.repository.uuid, None)
        if task is not None:
            self._progress.remove_task(task)
        self._progress.console.print(shown(result_line(result)), markup=False, highlight=False)
