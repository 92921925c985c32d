"""Taking something long a piece at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast

Whole = TypeVar("Whole", bound=Sequence[Any])
"""A list, a tuple or bytes: a piece of it is of the same kind."""


def pieces(values: Whole, size: int) -> Iterator[Whole]:
    """The values, at most so many at once."""
    starts = range(0, len(values), size)
    return cast("Iterator[Whole]", (values[start : start + size] for start in starts))
