"""Where the app keeps things, and where its own files lie."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import platformdirs

APP_NAME = "CommitStats"
HOME_VARIABLE = "COMMITSTATS_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user (or of one `--home`); none of them is made by asking for it."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The SQLite file with everything that was collected."""
        return self.data / "commitstats.sqlite3"

    @property
    def backups(self) -> Path:
        """Checked copies of the database."""
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        """Held by the one process that may write."""
        return self.data / "writer.lock"

    @property
    def pointer(self) -> Path:
        """Names the data folder where the person moved it elsewhere."""
        return self.config / "data-folder"

    @property
    def settings(self) -> Path:
        """Preferences that differ from the defaults, as JSON."""
        return self.config / "settings.json"


def user_paths(home: Path | None = None) -> Paths:
    """The platform's folders, or folders below `home` or `$COMMITSTATS_HOME`."""
    chosen = home or (Path(value) if (value := os.environ.get(HOME_VARIABLE)) else None)
    if chosen is not None:
        base = Path(os.path.expanduser(chosen)).absolute()
        return _pointed(Paths(base / "data", base / "config", base / "cache", base / "logs"))
    folders = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return _pointed(
        Paths(
            Path(folders.user_data_dir),
            Path(folders.user_config_dir),
            Path(folders.user_cache_dir),
            Path(folders.user_log_dir),
        )
    )


def _pointed(paths: Paths) -> Paths:
    """The same folders, with the data where the person moved them."""
    try:
        moved = Path(os.fsdecode(paths.pointer.read_bytes()))
    except (OSError, ValueError):
        return paths
    return replace(paths, data=moved) if moved.is_absolute() else paths


def demo_paths(paths: Paths) -> Paths:
    """Folders of the demo data, apart from everything real."""
    base = demo_home(paths)
    return Paths(base / "data", base / "config", base / "cache", base / "logs")


def demo_home(paths: Paths) -> Path:
    """What `--home` reaches the demo data by."""
    return paths.data / "demo"


def resource(name: str) -> Path:
    """A file of `resources/`: in a frozen app, in a wheel, or in a checkout."""
    return _resources() / name


@lru_cache(maxsize=1)
def _resources() -> Path:
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package))
    for base in (frozen / "resources", package / "resources", package.parent / "resources"):
        if base.is_dir():
            return base
    raise FileNotFoundError("resources")
