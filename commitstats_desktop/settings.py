"""Preferences of one user, in a small JSON file that holds only what differs from the defaults."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

log = logging.getLogger(__name__)

WELCOMED = 4
"""Behind the last step of the first start."""
WELCOME_VERSION = 1
"""Of the steps of the first start: where they were others, it begins with the first of them."""

SYSTEM, REDUCED, FULL = "system", "reduced", "full"
"""How much may move on the screen."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose. Nothing here changes a figure; that is kept in the database."""

    appearance: str = "system"
    language: str = "system"
    """Of the interface: `system` or a key of `ui.language.LANGUAGES`."""
    geometry: str = ""
    """Place and size of the window, as Qt writes it, in Base64."""
    page: str = "overview"
    period: str = "all"
    """The days that figures are shown of, as `core.period.chosen_period` reads them."""
    only_languages: tuple[str, ...] = ()
    only_repositories: tuple[str, ...] = ()
    """UUIDs."""
    only_owners: tuple[str, ...] = ()
    uses_github_colors: bool = False
    """Whether languages have GitHub's colours in place of ours."""
    name: str = ""
    role: str = ""
    summary: str = ""
    contacts: tuple[str, ...] = ()
    export_folder: str = ""
    interval: int = 15
    """Minutes between two collections by itself; 0 for never."""
    stays_in_tray: bool = True
    """Whether closing the window leaves the program running where there is a tray."""
    tells_of_week: bool = False
    """Whether it is told that last week can be reviewed."""
    told_week: str = ""
    """The last week that was told so, as `2026-W47`."""
    proxy: str = "system"
    """`system`, `none` or the address of a proxy, without its login."""
    proxy_has_login: bool = False
    """Whether the key store has a user name and a password for it."""
    motion: str = SYSTEM
    """How much may move: `system`, `reduced` or `full`."""
    traces_timings: bool = False
    """Whether a local file of timings is written, for support."""
    checks_updates: bool = False
    """Whether it is asked once a day if there is a newer version."""
    updates_source: str = ""
    """The address that is asked in place of the one this build names."""
    welcome_step: int = WELCOMED
    """The step of the first start to go on with."""
    welcome_version: int = 0
    """Which steps it was a step of."""

    def changed(self, **values: Any) -> Self:
        """The same settings with some of them changed."""
        return replace(self, **values)


def load_settings(path: Path) -> Settings:
    """Settings from a file; what is missing, unknown or of the wrong type keeps its default.

    Where there is no file, the app was never used here: the first start begins with its first step.
    """
    try:
        stored = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(welcome_step=0)
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    values: dict[str, Any] = {}
    for field in fields(Settings):
        value = stored.get(field.name, field.default)
        if isinstance(field.default, tuple) and isinstance(value, list):
            value = tuple(str(item) for item in value)
        if type(value) is type(field.default):
            values[field.name] = value
        else:
            log.warning("setting %s has an unexpected type and was dropped", field.name)
    found = Settings(**values)
    is_begun = found.welcome_step < WELCOMED
    if is_begun and found.welcome_version != WELCOME_VERSION:
        return found.changed(welcome_step=0)
    return found


def save_settings(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults; the old file stays whole until the new one is."""
    values = {
        field.name: getattr(settings, field.name)
        for field in fields(Settings)
        if getattr(settings, field.name) != field.default
    }
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(values, indent=2, ensure_ascii=False), "utf-8")
    os.replace(part, path)
