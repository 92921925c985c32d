"""The databases that tests open, which few of them close."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    from commitstats_desktop.store.engine import Database

_OPENED: WeakSet[Database] = WeakSet()
_NEW: list[Database] = []
"""Held until the test has ended, so that none is collected before it is closed."""


def watch() -> None:
    """Note every database from now on; where none can be opened yet there is nothing to note."""
    module: Any = sys.modules.get("commitstats_desktop.store.engine")
    if module is None or hasattr(module.Database, "opened_by_tests"):
        return
    begin = module.Database.__init__

    def noted(database: Database, *words: Any, **named: Any) -> None:
        begin(database, *words, **named)
        _OPENED.add(database)
        _NEW.append(database)

    module.Database.__init__ = noted
    module.Database.opened_by_tests = True


def close() -> None:
    """Close them; one that is used again, by the next test of a module, opens itself anew."""
    for database in list(_OPENED):
        database.close()
    _NEW.clear()
