"""What every command is given, and the way to the open home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from commitstats_desktop.paths import Paths

if TYPE_CHECKING:
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts


ANY_PATH = click.Path(path_type=Path, readable=False)
"""Any path: a service says in a sentence what is wrong with it."""

PARTIAL = 3
"""Exit code of what was done in part."""


class OpenWindow(Protocol):
    """Runs the window of these folders until the program is ended."""

    def __call__(self, paths: Paths, *, in_background: bool) -> int:
        """The exit code."""


@dataclass(frozen=True)
class Session:
    """What every command is given: the folders, and how to open the window."""

    paths: Paths
    open_window: OpenWindow
    hosts: Hosts | None = None
    """The way to hosts; None for the usual one."""


def home_of(ctx: click.Context) -> Home:
    """The home of this run, opened or made."""
    from commitstats_desktop.services.home import open_home

    return open_home(ctx.find_object(Session).paths)  # type: ignore[union-attr]


def hosts_of(ctx: click.Context) -> Hosts:
    """The way to hosts of this call."""
    from commitstats_desktop.services.hosts import usual_hosts

    session = ctx.find_object(Session)
    assert session is not None
    return session.hosts or usual_hosts(session.paths)


def now() -> datetime:
    """The moment at which a command runs."""
    return datetime.now(UTC)
