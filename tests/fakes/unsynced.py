"""Databases that do not wait for the disk: nobody pulls a plug among tests.

SQLite holds every promise without it but the one of a computer that loses its power, and a quarter of
the time of tests that write went into these waits. A process may be killed at any moment as before;
programs that are really started wait as they do for everybody.
"""

from __future__ import annotations

import sys
from typing import Any

WITHOUT = "synchronous = OFF"


def use() -> None:
    """From now on, in this process; where no database can be opened yet there is nothing to do."""
    module: Any = sys.modules.get("commitstats_desktop.store.engine")
    if module is None or hasattr(module, "waits_for_no_disk"):
        return
    usual = module._connect

    def connect(path: Any, busy_seconds: float, pragmas: tuple[str, ...], statements: int) -> Any:
        return usual(path, busy_seconds, (*pragmas, WITHOUT), statements)

    module._connect = connect
    module.waits_for_no_disk = True
