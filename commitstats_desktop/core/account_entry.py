"""An account as it is shown: what is remembered of it, and what its kind of host offers."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.account import Expiry
from commitstats_desktop.core.hosted import AccountRecord


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """One account; `problem_days` is for how many days its host has not accepted or answered."""

    record: AccountRecord
    host: str
    """What people call its kind of host."""
    can_rotate: bool
    expiry: Expiry
    expiry_words: str
    problem_days: int = 0


@dataclass(frozen=True, slots=True)
class AccountList:
    """Every account, and the one sentence about what needs the person; empty for nothing."""

    entries: tuple[AccountEntry, ...]
    attention: str = ""
