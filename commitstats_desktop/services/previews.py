"""Folders for pages that are looked at before they are sent; only their person may read them.

A browser shows a page when the program that made it has long ended, so it stays. The next one, and
whatever is published next, takes it away.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import stat
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout

PREFIX = "commitstats-preview-"
HELD = ".in-use"
_NAME = re.compile(re.escape(PREFIX) + r"\w{8}")

_log = logging.getLogger(__name__)


class PreviewFolder:
    """One folder, kept from others' tidying for as long as this process holds it."""

    def __init__(self) -> None:
        take_away_previews()
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._held = FileLock(self.path / HELD)
        self._held.acquire(timeout=0)

    def remove(self) -> None:
        """Leave nothing of it on the disk."""
        self._held.release()
        shutil.rmtree(self.path, ignore_errors=True)


def take_away_previews() -> None:
    """Remove what earlier previews of this person left, unless a program still shows it."""
    for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if _is_our_own(path):
                _remove_unless_held(path)
        except OSError as error:
            _log.info("an earlier preview stays: %s", error)


def _is_our_own(path: Path) -> bool:
    """Whether this is a folder, no link to one, as only `PreviewFolder` of this person makes it."""
    found = path.lstat()
    if not stat.S_ISDIR(found.st_mode) or not _NAME.fullmatch(path.name):
        return False
    if os.name != "posix":  # The folder above is that of one person there.
        return True
    return found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) == stat.S_IRWXU


def _remove_unless_held(path: Path) -> None:
    if not any(path.iterdir()):
        return  # It is being made at this moment.
    held = FileLock(path / HELD)
    try:
        held.acquire(timeout=0)
    except Timeout:
        return
    held.release()
    shutil.rmtree(path)
