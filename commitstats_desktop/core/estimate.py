"""What collecting a repository is going to take, as far as it can be told beforehand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """One repository before it is read; `bytes` and `seconds` are None where nothing is known."""

    uuid: str
    name: str
    place: str
    """Its folder, or its name at its host."""
    is_active: bool
    bytes: int | None
    seconds: int | None
    is_collected: bool
    """Whether it was read already, so that only what is new is still to be read."""
