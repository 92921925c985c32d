"""Which corrections a row of the panel can be given, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.evidence import Row
from commitstats_desktop.core.explain import CommitBehind, FileBehind, LeftOut, Reason
from commitstats_desktop.services.corrections import Target
from commitstats_desktop.ui.language import tr

SHORT_ID = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """One entry of the menu."""

    words: str
    action: Action
    target: Target
    kind: str | None = None


def offers_for(row: Row, uuid_of: Callable[[str], str | None]) -> tuple[Offer, ...]:
    """What a person may say against a row; `uuid_of` finds a repository by its name."""
    return tuple(_offers(row, uuid_of))


def _offers(row: Row, uuid_of: Callable[[str], str | None]) -> Iterator[Offer]:
    path = row.path if isinstance(row, FileBehind | LeftOut) else None
    if isinstance(row, LeftOut) and row.reason in (Reason.BULK, Reason.IGNORED):
        yield Offer(tr("Count its lines: I wrote them"), Action.PUT_BACK, Target(commit=row.commit))
    if path:
        yield from _of_path(path, uuid_of(row.repository))
    if isinstance(row, CommitBehind | FileBehind):
        commit = Target(commit=row.commit)
        short = row.commit[:SHORT_ID]
        yield Offer(tr("Commit {short} is not mine", short=short), Action.NOT_MINE, commit)
        yield Offer(tr("Leave commit {short} out", short=short), Action.SKIP, commit)
        yield Offer(tr("Commit {short} is an import", short=short), Action.IMPORT, commit)
    repository = uuid_of(row.repository)
    if repository and not isinstance(row, LeftOut):
        target = Target(repository=repository)
        yield Offer(
            tr("Leave all of {repository} out", repository=row.repository), Action.SKIP, target
        )


def _of_path(path: str, repository: str | None) -> Iterator[Offer]:
    target = Target(path=path, repository=repository)
    name = path.rpartition("/")[2]
    yield Offer(tr("{name} is generated", name=name), Action.KIND, target, "generated")
    yield Offer(tr("{name} is vendored", name=name), Action.KIND, target, "vendored")
    yield Offer(tr("{name} is an import", name=name), Action.IMPORT, target)
    yield Offer(tr("{name} is code", name=name), Action.KIND, target, "code")
    yield Offer(tr("Leave {name} out", name=name), Action.SKIP, target)
    folder = path.rpartition("/")[0]
    if folder:
        below = Target(pattern=f"/{folder}/", repository=repository)
        yield Offer(
            tr("All of {folder}/ is generated", folder=folder), Action.KIND, below, "generated"
        )
        yield Offer(
            tr("All of {folder}/ is vendored", folder=folder), Action.KIND, below, "vendored"
        )
        yield Offer(tr("Leave all of {folder}/ out", folder=folder), Action.SKIP, below)
