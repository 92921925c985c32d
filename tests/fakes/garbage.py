"""What no collection of garbage need look at: modules and tests stay until the end.

They are nine of ten objects, and every test of a window collects what it left.
"""

from __future__ import annotations

import gc
import sys


class Modules:
    """Those that are set aside; each test brings some more, the first ones hundreds."""

    MANY = 50
    """So many more, and all are set aside again."""

    def __init__(self) -> None:
        self._known = 0

    def keep(self) -> None:
        """Set aside what is there; to be called between tests, when nothing of a test is."""
        if len(sys.modules) >= self._known + self.MANY:
            self._known = len(sys.modules)
            gc.collect()
            gc.freeze()


MODULES = Modules()
