"""A real Secret Service: GNOME Keyring on a message bus of its own, unlocked and locked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOKEN = "glpat-canary0123456789"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}")

KEPT = f"""
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.credentials import Credentials
tokens = Credentials()
tokens.keep("one", Secret({TOKEN!r}))
tokens.keep("two", Secret("another-token"))
tokens.drop("two")
again = Credentials()
print(again.find("one") == Secret({TOKEN!r}), again.find("two"), again.is_for_session("one"))
"""

LOCKED = f"""
import secretstorage
from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.credentials import Credentials
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
try:
    Credentials(seconds=3).keep("one", Secret({TOKEN!r}))
except CredentialStoreError as error:
    print(error.sentence, error.hint)
"""

ABSENT = f"""
from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.credentials import Credentials
try:
    Credentials().keep("one", Secret({TOKEN!r}))
except CredentialStoreError as error:
    print(error.sentence, error.hint)
"""

UNLOCKED_KEYRING = (
    "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
)


def run_on_a_bus(folder: Path, script: str, before: str = "") -> str:
    """What a script prints in a session of its own, which ends with everything it started."""
    (folder / "home").mkdir()
    (folder / "run").mkdir(mode=0o700)
    environment = os.environ | {
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "SCRIPT": script,
        "PYTHON": sys.executable,
    }
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f'{before}"$PYTHON" -c "$SCRIPT"'],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_a_token_is_kept_by_a_real_key_store_and_lies_nowhere_readable(tmp_path: Path) -> None:
    said = run_on_a_bus(tmp_path, KEPT, UNLOCKED_KEYRING)

    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert said.strip() == "True None False"
    assert any(path.suffix == ".keyring" for path in written)
    assert not [path for path in written if TOKEN.encode() in path.read_bytes()]


def test_a_locked_key_store_is_told_with_a_way_out(tmp_path: Path) -> None:
    said = run_on_a_bus(tmp_path, LOCKED, UNLOCKED_KEYRING)

    assert "key store" in said
    assert "session only" in said


def test_without_a_key_store_on_the_bus_nothing_is_kept(tmp_path: Path) -> None:
    said = run_on_a_bus(tmp_path, ABSENT)

    assert "session only" in said
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and TOKEN in path.read_text()
    ]
