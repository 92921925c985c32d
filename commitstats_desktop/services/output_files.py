"""Writing files the person asked for: all of them or none, and never half of one."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from commitstats_desktop.core.errors import OutputError
from commitstats_desktop.whole_files import sync_folder, worded, write_part


def made_folder(folder: Path) -> Path:
    """The folder, made unless it is there; raises `OutputError`."""
    with worded(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def checked(paths: Sequence[Path]) -> list[Path]:
    """Where the files will really lie; raises `OutputError` for what could not become a file.

    Links are followed, so that the link stays one. Devices and pipes are refused: putting a file
    in their place would take them away.
    """
    named = [Path(os.path.expanduser(path)) for path in paths]
    targets = [Path(os.path.realpath(path)) for path in named]
    for path, target in zip(named, targets, strict=True):
        with worded(path):
            mode = _mode(path)
        if targets.count(target) > 1:
            raise OutputError(
                f"{path} is named for two files.", "Give each file a name of its own."
            )
        if stat.S_ISDIR(mode):
            raise OutputError(f"{path} is a folder.", "Add the name of a file to it.")
        if mode and not stat.S_ISREG(mode):
            raise OutputError(f"{path} is no ordinary file.", "Name a file to write.")
        if not os.path.isdir(target.parent):
            raise OutputError(
                f"{path} cannot be written: its folder does not exist.", "Make the folder first."
            )
    return targets


def _mode(path: Path) -> int:
    """What lies there, 0 where nothing does."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0


def write_all(contents: Sequence[tuple[Path, bytes]]) -> None:
    """Write each file beside its place, and move them there once all are on the disk.

    Raises `OutputError`; what was there before is then still there.
    """
    parts: list[Path] = []
    try:
        for target, data in contents:
            with worded(target):
                parts.append(write_part(target, data))
        for part, (target, _) in zip(parts, contents, strict=True):
            with worded(target):
                os.replace(part, target)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
    for folder in {target.parent for target, _ in contents}:
        sync_folder(folder)
