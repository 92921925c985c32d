"""How the command line tells what was and was not reached of an owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from commitstats_desktop.cli import output
from commitstats_desktop.core.leaving import Checklist, Left, Owner
from commitstats_desktop.core.text import shown


def show_owners(owners: Sequence[Owner], *, as_json: bool) -> None:
    """Everybody whose repositories are known, with their number."""
    if as_json:
        output.print_json([{"owner": one.name, "repositories": one.repositories} for one in owners])
        return
    if not owners:
        output.say("No repository yet: `commitstats add FOLDER` adds those in or below a folder.")
        return
    from rich.table import Table

    table = Table("owner", box=None, pad_edge=False)
    table.add_column("repositories", justify="right")
    for owner in owners:
        table.add_row(shown(owner.name), f"{owner.repositories:,}")
    output.print_tables(table)
    output.say("`commitstats leaving OWNER` reads everything of one of them.")


def show_checklist(checklist: Checklist, *, as_json: bool) -> None:
    """Every repository of the owner, what is here of it, and what is missing and why."""
    if as_json:
        output.print_json(checklist_json(checklist))
        return
    from rich.table import Table

    table = Table("", "repository", box=None, pad_edge=False)
    for heading in ("commits", "mine", "possibly", "unread"):
        table.add_column(heading, justify="right")
    table.add_column("missing", overflow="fold")
    for entry in checklist.entries:
        table.add_row(
            _mark(entry),
            shown(entry.repository.name),
            f"{entry.listed:,}",
            f"{entry.mine:,}",
            f"{entry.possibly:,}",
            f"{entry.unread:,}",
            shown(" ".join(entry.reasons)),
        )
    output.print_tables(table)
    output.say(checklist.sentence())


def checklist_json(checklist: Checklist) -> dict[str, Any]:
    """All of it in plain values."""
    return {
        "owner": checklist.owner,
        "is_complete": checklist.is_complete,
        "sentence": checklist.sentence(),
        "repositories": [_entry_json(entry) for entry in checklist.entries],
    }


def _entry_json(entry: Left) -> dict[str, Any]:
    return {
        "uuid": entry.repository.uuid,
        "name": entry.repository.name,
        "state": entry.repository.state.value,
        "is_reached": entry.is_reached,
        "is_complete": entry.is_complete,
        "reasons": list(entry.reasons),
        "commits_listed": entry.listed,
        "mine": entry.mine,
        "possibly_mine": entry.possibly,
        "lines_unknown": entry.unread,
    }


def _mark(entry: Left) -> str:
    if entry.is_complete:
        return "complete"
    return "in part" if entry.is_reached else "not reached"
