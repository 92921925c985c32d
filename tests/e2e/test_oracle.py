"""The app, run as a process over awkward histories, says what a second opinion says."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.corrections import Action
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services import corrections
from commitstats_desktop.services.corrections import Target
from commitstats_desktop.services.home import open_home
from commitstats_desktop.services.repositories import resolve
from tests.e2e.oracle_run import differences, ok, prepare
from tests.fakes.awkward import JOINED, ME, SCENARIOS, TESTED_ELSEWHERE
from tests.fakes.awkward_random import random_history
from tests.fakes.oracle import Oracle, Ruling
from tests.fakes.program import Program

QUICK = tuple(each for each in SCENARIOS if each not in TESTED_ELSEWHERE)
"""`tests/e2e/oracle_run.py` takes all of them, and real histories."""

DICED = range(6)
"""Seeds of histories by dice; `oracle_run.py --random` takes as many as there is time for."""


class Collected:
    """All histories in one home, collected."""

    def __init__(self, folder: Path) -> None:
        self.sources = [source for each in QUICK for source in each(folder / each.__name__)]
        self.sources += [one for seed in DICED for one in random_history(seed, folder / "diced")]
        self.program = Program(folder / "home")
        prepare(self.program, self.sources, ME)

    def oracle(self, *rulings: Ruling) -> Oracle:
        return Oracle(self.sources, frozenset(ME), int(time.time()), rulings=rulings, joined=JOINED)

    def correct(self, rulings: Iterable[Ruling], now: datetime) -> None:
        """As `correct add` does, without a process for each."""
        actions = {"skip": Action.SKIP, "not-mine": Action.NOT_MINE, "import": Action.IMPORT}
        home = open_home(user_paths(self.program.home))
        for one in rulings:
            uuids = resolve(home.database, (one.repository,)) if one.repository else [None]
            corrections.correct(
                home.database,
                actions.get(one.action, Action.KIND),
                Target(None, one.pattern, one.commit, uuids[0]),
                now,
                None if one.action in actions else one.action,
            )
        home.database.close()

    def undo(self) -> None:
        """Take every correction back."""
        home = open_home(user_paths(self.program.home))
        for made in corrections.load_corrections(home.database):
            corrections.undo(home.database, made.uuid)
        home.database.close()


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Collected:
    return Collected(tmp_path_factory.mktemp("awkward"))


def test_every_figure_is_what_the_definitions_demand(collected: Collected) -> None:
    assert list(differences(collected.program, collected.oracle())) == []


def test_corrections_change_what_they_say_and_their_undo_gives_the_same_bytes_in_any_zone(
    collected: Collected, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    program = collected.program
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    before = ok(program.run("figures", "--json")).out
    first = collected.oracle().held["plain"][-1]
    rulings = [
        Ruling("skip", commit=first),
        Ruling("not-mine", pattern="b.py"),
        Ruling("generated", pattern="/c.py"),
        Ruling("import", pattern="/a.py", repository="renames"),
        Ruling("skip", repository="origin"),
    ]

    collected.correct(rulings, now)
    found = list(differences(program, collected.oracle(*rulings), files=False))
    collected.undo()

    assert found == []
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    assert ok(program.run("figures", "--json")).out == before
