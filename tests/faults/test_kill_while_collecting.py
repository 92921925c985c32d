"""kill -9 of a running collection, at random moments: nothing is lost, nothing counts twice.

`COMMITSTATS_KILLS=30` kills more often than every run of the tests needs.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from tests.fakes.homes import FakeHome
from tests.fakes.program import Program
from tests.fakes.repositories import ADA, GRACE, FakeRepository

KILLS = int(os.environ.get("COMMITSTATS_KILLS", "6"))

FACTS = ("commits", "repository_commits", "commit_texts", "file_changes", "authors", "paths")


def prepared(folder: Path, now: datetime) -> Path:
    """A home with repositories that were added and never collected."""
    for number in range(3):
        repository = FakeRepository.make(folder / "work" / f"r{number}", bare=True)
        repository.bulk(250 if number else 1_050)
        repository.bulk(40, author=GRACE)
        repository.bulk(40, author=ADA)
    home = FakeHome.make(folder / "prepared", now)
    home.add(folder / "work")
    home.close()
    return folder / "prepared"


def facts(home: FakeHome) -> dict[str, int]:
    return {table: home.query(f"SELECT count(*) FROM {table}")[0][0] for table in FACTS}


def is_sound(home: FakeHome) -> bool:
    return (
        home.query("PRAGMA integrity_check") == [("ok",)]
        and home.query("PRAGMA foreign_key_check") == []
        and home.query("SELECT * FROM dirty_days") == []
    )


def states_in(path: Path) -> dict[str, int]:
    """How far a killed collection had come."""
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT state, count(*) FROM commits GROUP BY state"))


def test_killed_at_any_moment_the_figures_are_those_of_an_undisturbed_run(
    tmp_path: Path, now: datetime
) -> None:
    start = prepared(tmp_path, now)
    undisturbed = tmp_path / "undisturbed"
    shutil.copytree(start, undisturbed)
    began = time.monotonic()
    # Started as those that are killed: a session of its own has its own share of the processor.
    with Program(undisturbed).start("collect") as running:
        running.communicate()
    assert running.returncode == 0
    duration = time.monotonic() - began
    whole = FakeHome.make(undisturbed, now, None)
    expected, expected_facts = whole.figures(), facts(whole)
    whole.close()
    moments = random.Random(9)
    found_states = set()

    for number in range(KILLS):
        folder = tmp_path / f"home{number}"
        shutil.copytree(start, folder)
        with Program(folder).start("collect") as running:
            time.sleep(duration * moments.uniform(0.3, 1.0))
            running.kill()
        home = FakeHome.make(folder, now, None)
        found_states.add(frozenset(states_in(home.home.database.path)))

        assert is_sound(home)
        ended = home.collect()

        assert {each.outcome for each in ended.values()} == {"up_to_date"}
        assert home.figures() == expected
        assert facts(home) == expected_facts
        assert is_sound(home)
        home.close()
        shutil.rmtree(folder)

    # Some were hit before anything was written, some in the middle: else this shows nothing.
    assert any({"listed", "read"} <= states for states in found_states)
    assert len(found_states) > 1
