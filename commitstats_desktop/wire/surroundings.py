"""What a conversation with a host takes from outside: time, chance, the way out, whom to trust."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.proxy import SYSTEM
from commitstats_desktop.core.secret import Secret

if TYPE_CHECKING:
    import ssl


Budget = tuple[Origin, Secret | None, str]
"""What a host counts requests by: the host, the token, and the kind of request."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Surroundings:
    """One for the whole program, so that every conversation knows who asked for patience."""

    proxy: str = SYSTEM
    """`system`, `none` or the address of a proxy."""
    now: Callable[[], datetime] = _now
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    """Between 0 and 1; keeps many clients from trying again at the same moment."""
    trust: Callable[[], ssl.SSLContext] | None = None
    """Whose certificates are believed; None: those the system believes. Verification itself has
    no switch."""
    deadline_seconds: float = 60
    """For one question, with everything that is tried again; waiting a host asked for is extra."""
    blocked_until: dict[Budget, datetime] = field(default_factory=dict)
    """Until when a host does not want to be asked."""
