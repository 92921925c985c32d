"""Start at login: the file or registry value by which each system starts a program.

Linux: a desktop entry in `~/.config/autostart` (freedesktop.org, Desktop Application Autostart).
macOS: a property list in `~/Library/LaunchAgents`. Windows: a value below
`HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run`. Only Linux was tried.
"""

from __future__ import annotations

import os
import plistlib
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from commitstats_desktop.core.errors import OutputError

IDENTIFIER = "commitstats-desktop"
APPLE_IDENTIFIER = "org.commitstats.desktop"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Whether this program starts at login, and how to change it."""

    def is_on(self) -> bool:
        """Whether it does."""

    def switch(self, *, is_on: bool) -> None:
        """Make it so; raises `OutputError` where the place cannot be written."""


class FileAutostart:
    """Starts at login because of a file: Linux and macOS."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    def is_on(self) -> bool:
        """Whether the file is there."""
        return self._path.is_file()

    def switch(self, *, is_on: bool) -> None:
        """Write or remove the file."""
        try:
            if is_on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(
                f"Start at login could not be changed: {self._path} cannot be written"
                f" ({error.strerror}).",
                "Check the permissions of its folder.",
            ) from error


class RegistryAutostart:
    """Starts at login because of a value of the registry: Windows."""

    def __init__(self, command: str) -> None:
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
                winreg.QueryValueEx(key, IDENTIFIER)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return False
        return True

    def switch(self, *, is_on: bool) -> None:
        """Write or remove the value."""
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
                if is_on:
                    winreg.SetValueEx(key, IDENTIFIER, 0, winreg.REG_SZ, self._command)  # type: ignore[attr-defined,unused-ignore]
                elif self.is_on():
                    winreg.DeleteValue(key, IDENTIFIER)  # type: ignore[attr-defined,unused-ignore]
        except OSError as error:
            raise OutputError(
                f"Start at login could not be changed: {error.strerror}.",
                "Your administrator may not allow it.",
            ) from error


def autostart(
    command: Sequence[str], platform: str = sys.platform, home: Path | None = None
) -> Autostart:
    """The way of this system; `command` starts the program in the background."""
    base = home or Path.home()
    if platform == "win32":
        return RegistryAutostart(" ".join(f'"{word}"' if " " in word else word for word in command))
    if platform == "darwin":
        path = base / "Library" / "LaunchAgents" / f"{APPLE_IDENTIFIER}.plist"
        return FileAutostart(path, _property_list(command))
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or base / ".config")
    return FileAutostart(folder / "autostart" / f"{IDENTIFIER}.desktop", _desktop_entry(command))


def background_command() -> list[str]:
    """How this very program is started without a window: frozen, or by its Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "app", "--background"]
    return [sys.executable, "-m", "commitstats_desktop", "app", "--background"]


def _property_list(command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {"Label": APPLE_IDENTIFIER, "ProgramArguments": list(command), "RunAtLoad": True}
    )


def _desktop_entry(command: Sequence[str]) -> bytes:
    # In an Exec line a percent sign begins a field code.
    words = " ".join(_quoted(word).replace("%", "%%") for word in command)
    return (
        "[Desktop Entry]\nType=Application\nName=Commit Stats\n"
        "Comment=Keeps your commit stats up to date\n"
        f"Exec={words}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


def _quoted(word: str) -> str:
    """A word as the Desktop Entry Specification quotes it: double quotes, four signs escaped."""
    if shlex.quote(word) == word:
        return word
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return '"' + word.replace("\\", "\\\\") + '"'
