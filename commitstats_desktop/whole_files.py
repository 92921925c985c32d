"""A file is the whole old or the whole new one, whatever happens while it is written."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commitstats_desktop.core.errors import OutputError


def write_part(target: Path, data: bytes) -> Path:
    """Write beside the place of a file; whoever asked moves it there."""
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def sync_folder(folder: Path) -> None:
    """Make the new names last; Windows has no way to ask for it and needs none."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def worded(target: Path) -> Iterator[None]:
    """Turn what the system says about a file into a sentence."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"{target} cannot be written: {error.strerror or error}.",
            "Choose another folder, or free some space; a file that was there is still there.",
        ) from error
