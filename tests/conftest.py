"""What every test may rely on: a world of its own, and nothing left behind.

The variables are set while this file is imported, before Qt, Git or the app look at them.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes import opened, unsynced, warm_readers
from tests.fakes.garbage import MODULES
from tests.fakes.processes import children_of, command_of

if TYPE_CHECKING:
    from tests.fakes.stores import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SERVERS = ("resource_track", "tests.fakes.warm", "multiprocessing.forkserver")
"""Words of processes that stay for the tests to come."""

_WORLD = tempfile.TemporaryDirectory(prefix="commitstats-tests-")


def _isolate(world: Path) -> None:
    """Give the tests a home without any configuration, and the app none at all."""
    kept = {f"COMMITSTATS_{name}" for name in ("SHARED", "PRISM", "KILLS", "CUTS", "EXAMPLES")}
    for name in [
        name for name in os.environ if name.startswith(("AWS_", "GIT_", "XDG_", "COMMITSTATS_"))
    ]:
        if name not in kept:
            del os.environ[name]
    home = world / "home"
    runtime = world / "runtime"
    for folder in (home, runtime):
        folder.mkdir(mode=0o700)
    # A file stands where the folders of the app would be: a test that forgets its own home fails.
    (world / "no-home").write_text("Tests bring a home of their own.")
    os.environ |= {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "COMMITSTATS_HOME": str(world / "no-home"),
        "TZ": "America/St_Johns",
        "LC_ALL": "C.UTF-8",
    }
    # Hundreds of processes are started; each would compile the whole program again.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    time.tzset()


_isolate(Path(_WORLD.name))

settings.register_profile(
    "commitstats",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("commitstats")


def pytest_configure(config: pytest.Config) -> None:
    """Files in their order, which has the slowest first, not those with the most tests.

    What tests side by side is left to do at the end is short then, and no core waits for another.
    """
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_finish() -> None:
    """No garbage is looked for among thousands of tests, and no disk waited for."""
    unsynced.use()
    MODULES.keep()


@pytest.fixture(autouse=True)
def no_leaked_process() -> Iterator[None]:
    """Fail a test that leaves a process behind."""
    before = children_of(os.getpid()) | warm_readers.forked()
    yield
    after = {pid: command_of(pid) for pid in children_of(os.getpid()) - before}
    leaked = {
        pid: words
        for pid, words in after.items()
        if words and not any(server in words for server in SERVERS)
    }
    leaked |= {pid: command_of(pid) for pid in warm_readers.forked() - before}
    assert not leaked, f"processes left running: {leaked}"


@pytest.fixture(autouse=True)
def no_open_database() -> Iterator[None]:
    """Python 3.13 complains of those that are left to the garbage collector."""
    unsynced.use()
    opened.watch()
    yield
    opened.close()


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One real S3 server for all tests that need one; each makes buckets of its own."""
    from tests.fakes.stores import serving_store

    with serving_store(tmp_path_factory.mktemp("store")) as served:
        yield served


@pytest.fixture
def now() -> datetime:
    """The moment at which tests collect: after every commit they make."""
    return datetime(2026, 1, 1, 12, tzinfo=UTC)
