"""Two CVs side by side: what was chosen otherwise, and which shown figures differ."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any, NamedTuple

from commitstats_desktop.core.cv.choices import CvChoices


class ChoiceDifference(NamedTuple):
    """A field of the choices, such as "look.paper", with both its values."""

    field: str
    one: Any
    other: Any


class FigureDifference(NamedTuple):
    """A shown figure by its name in the claims; None where a CV does not show it."""

    key: str
    one: int | None
    other: int | None


@dataclass(frozen=True, slots=True)
class CvComparison:
    """All that differs between two CVs of the same database."""

    choices: tuple[ChoiceDifference, ...]
    figures: tuple[FigureDifference, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not self.choices and not self.figures


def choices_that_differ(one: CvChoices, other: CvChoices) -> tuple[ChoiceDifference, ...]:
    """Field by field, in the order of the choices."""
    return tuple(_differences("", one, other))


def figures_that_differ(
    one: list[tuple[str, int]], other: list[tuple[str, int]]
) -> tuple[FigureDifference, ...]:
    """Figure by figure, in the order in which the first CV shows them."""
    left, right = dict(one), dict(other)
    return tuple(
        FigureDifference(key, left.get(key), right.get(key))
        for key in {**left, **right}
        if left.get(key) != right.get(key)
    )


def _differences(name: str, one: Any, other: Any) -> list[ChoiceDifference]:
    if one == other:
        return []
    if is_dataclass(one) and type(one) is type(other):
        return [
            found
            for field in fields(one)
            for found in _differences(
                f"{name}.{field.name}".lstrip("."),
                getattr(one, field.name),
                getattr(other, field.name),
            )
        ]
    return [ChoiceDifference(name, one, other)]
