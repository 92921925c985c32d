"""What a person can ask for: the days, languages, owners and repositories that there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from commitstats_desktop.core.figures import Figures


class Named(NamedTuple):
    """A repository by its UUID, and what it is called."""

    uuid: str
    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that filters may be set to, whatever they are set to now."""

    first: date | None = None
    """First and last day with a commit of the person."""
    last: date | None = None
    languages: tuple[str, ...] = ()
    """The most added lines first."""
    slots: Mapping[str, int] = field(default_factory=dict)
    """The colour that each language keeps."""
    owners: tuple[str, ...] = ()
    repositories: tuple[Named, ...] = ()
    """Those in which something of the person's was counted, by name."""
    accounts: int = 0

    @property
    def years(self) -> tuple[int, ...]:
        """Years with commits, the latest first."""
        if self.first is None or self.last is None:
            return ()
        return tuple(range(self.last.year, self.first.year - 1, -1))

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the person's has been counted at all."""
        return not self.repositories


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The figures of a question, and what else can be asked."""

    figures: Figures
    choices: Choices
