"""How much one key may do. Each has a place in the surroundings of the endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

PREFIX = "COMMITSTATS_ENDPOINT_"


@dataclass(frozen=True)
class Limits:
    """Changed by variables such as `COMMITSTATS_ENDPOINT_MOST_PAGES`."""

    most_pages: int = 20
    most_files: int = 32
    most_file_bytes: int = 10_000_000
    most_bytes: int = 50_000_000
    """Of all pages of one key."""
    most_requests_a_minute: int = 60
    """Of one key."""
    most_uploads_a_day: int = 200
    """Of one key."""

    @classmethod
    def of(cls, variables: Mapping[str, str]) -> Self:
        """The limits that variables set, and the usual ones for the rest; raises `ValueError`."""
        named = {each.name: variables.get(PREFIX + each.name.upper()) for each in fields(cls)}
        return cls(**{name: int(text) for name, text in named.items() if text})
