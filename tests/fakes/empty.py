"""An empty database, made once by every migration there is, and copied for each test."""

from __future__ import annotations

import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from commitstats_desktop.store.opening import open_database


def lay_empty_database(path: Path) -> None:
    """Put an empty database there, unless there is one."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        shutil.copy(_empty_database(), path)


@cache
def _empty_database() -> Path:
    path = Path(tempfile.mkdtemp(prefix="empty-", dir=os.environ["HOME"])) / "empty.sqlite3"
    open_database(path).close()
    return path
