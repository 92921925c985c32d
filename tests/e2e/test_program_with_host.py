"""The real program as processes, with a real Secret Service and a host over HTTPS."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.fakes.host_gitlab import FakeGitLab
from tests.fakes.hosts import fake_host
from tests.fakes.repositories import ADA

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}")

SCRIPT = """
printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 9
run() { "$PYTHON" -m commitstats_desktop --home "$PLACE" "$@"; }
run account add gitlab --address "$ADDRESS" --name work >"$PLACE.log" 2>&1 || exit 8
run me "$EMAIL" >>"$PLACE.log" 2>&1 </dev/null
run repositories activate --owner team >>"$PLACE.log" 2>&1 </dev/null || exit 7
run collect >>"$PLACE.log" 2>&1 </dev/null || exit 6
run figures --json </dev/null
"""


def holders_of(token: str) -> list[str]:
    """Processes whose arguments or variables show the token."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        for name in ("cmdline", "environ"):
            with suppress(OSError):  # It ended, or is not ours to look at.
                if token.encode() in (process / name).read_bytes():
                    found.append(f"{process.name} {name}")
    return found


def test_a_token_goes_from_standard_input_to_the_key_store_and_its_host_only(
    tmp_path: Path,
) -> None:
    shown: list[str] = []
    with fake_host(FakeGitLab, tmp_path / "host") as host:
        for name in ("one", "two"):
            host.add("team", name).commits(3)
        host.git.pause = lambda sent: shown.extend(holders_of(host.token))
        for folder in ("home", "run"):
            (tmp_path / folder).mkdir(mode=0o700)
        ended = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", SCRIPT],
            input=host.token + "\n",
            env=os.environ
            | {
                "HOME": str(tmp_path / "home"),
                "XDG_RUNTIME_DIR": str(tmp_path / "run"),
                "PYTHONPATH": os.pathsep.join((str(Path.cwd()), *sys.path)),
                "PYTHON": sys.executable,
                "PLACE": str(tmp_path / "place"),
                "ADDRESS": host.address,
                "EMAIL": ADA.email,
            },
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        git_was_served = host.git.sent > 0

    log = (tmp_path / "place.log").read_text()
    assert ended.returncode == 0, log + ended.stderr
    assert json.loads(ended.stdout)["totals"]["commits"] == 6
    assert git_was_served and shown == []
    files = [path for path in tmp_path.rglob("*") if path.is_file() and "host" not in path.parts]
    assert any(path.suffix == ".keyring" for path in files)
    assert not [path for path in files if host.token.encode() in path.read_bytes()]
    assert host.token not in log + ended.stdout + ended.stderr
