"""A home with a database, and the verbs of a person who uses the app."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.core.work import Work
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services import people, repositories
from commitstats_desktop.services.collecting.collect import Collected
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.figures import load_asides, load_figures
from commitstats_desktop.services.figures_json import figures_json
from commitstats_desktop.services.home import Home, open_home
from tests.fakes.empty import lay_empty_database
from tests.fakes.repositories import ADA, FakeRepository

TABLES_OF_FIGURES = (
    "counted_commits",
    "counted_languages",
    "counted_packages",
    "coauthored_commits",
    "copies",
    "squashes",
    "file_rulings",
    "day_totals",
    "line_days",
    "line_years",
    "language_years",
    "kind_years",
    "language_days",
    "year_totals",
    "year_types",
    "year_hours",
)


@dataclass
class FakeHome:
    """An open home at a moment of its own."""

    home: Home
    now: datetime

    @classmethod
    def make(cls, folder: Path, now: datetime, email: str | None = ADA.email) -> Self:
        """A new home; somebody with this address uses it."""
        paths = user_paths(folder)
        lay_empty_database(paths.database)
        made = cls(open_home(paths), now)
        if email:
            made.claim(email)
        return made

    def close(self) -> None:
        """Let go of the database."""
        self.home.database.close()

    def file_state(self) -> tuple[bytes, int]:
        """The bytes of the database, and when they were written, in nanoseconds."""
        path = self.home.database.path
        return path.read_bytes(), path.stat().st_mtime_ns

    def claim(self, *emails: str) -> None:
        """Say that addresses are the person's."""
        people.claim(self.home.database, emails, self.now)

    def disclaim(self, *emails: str) -> None:
        """Take addresses back."""
        people.disclaim(self.home.database, emails, self.now)

    def refuse(self, *emails: str) -> None:
        """Say that addresses are somebody else's."""
        people.refuse(self.home.database, emails, self.now)

    def add(self, *added: FakeRepository | Path) -> list[str]:
        """Add repositories; returns their UUIDs."""
        uuids: list[str] = []
        for each in added:
            path = each.path if isinstance(each, FakeRepository) else each
            uuids += repositories.add_folder(self.home.database, path, Work(), self.now).uuids
        return uuids

    def collect(self, *names: str, work: Work | None = None) -> dict[str, Collected]:
        """Collect the named repositories, or all; how each ended, by name."""
        wanted = repositories.active_repositories(self.home.database, names)
        ended = collect_all(self.home, wanted, work or Work(), self.now)
        return {each.repository.name: each for each in ended}

    def switch(self, uuids: Iterable[str], *, is_active: bool) -> None:
        """Switch repositories on or off."""
        repositories.set_active(self.home.database, list(uuids), is_active=is_active)

    def remove(self, uuids: Iterable[str]) -> None:
        """Take repositories out."""
        repositories.remove(self.home.database, list(uuids))

    def repositories(self) -> dict[str, Repository]:
        """Every repository by name."""
        figures = load_figures(self.home.database, Question())
        return {entry.repository.name: entry.repository for entry in figures.repositories}

    def figures(self) -> dict[str, Any]:
        """Figures as the command line prints them, without what is random in them."""
        database = self.home.database
        found = json.loads(
            json.dumps(figures_json(load_figures(database, Question()), load_asides(database)))
        )
        for repository in found["repositories"]:
            del repository["uuid"], repository["location"]
        return found  # type: ignore[no-any-return]

    def totals(self) -> dict[str, Any]:
        """The totals alone."""
        totals: dict[str, Any] = self.figures()["totals"]
        return totals

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of the database itself."""
        with self.home.database.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]

    def aggregates(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that is derived from the facts."""
        return {
            table: sorted(self.query(f"SELECT * FROM {table}"), key=repr)
            for table in TABLES_OF_FIGURES
        }
