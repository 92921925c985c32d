"""A long history: a second process reads the newest commits while the first still lists the rest."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.core.work import Work
from commitstats_desktop.git import parallel
from commitstats_desktop.git.parallel import ExtraProcess
from commitstats_desktop.services.collecting import collect
from commitstats_desktop.store.writer import Writer
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import GRACE, FakeRepository, lines


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    made = FakeRepository.make(tmp_path / "one.git", bare=True)
    made.commits(90)
    made.commit({"x.go": lines(100)}, author=GRACE)
    made.commits(60)
    return made


@pytest.fixture(autouse=True)
def short_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is a long history to these tests."""
    monkeypatch.setattr(collect, "FIRST_LISTED", 20)
    monkeypatch.setattr(collect, "LISTED_PER_TRANSACTION", 30)
    monkeypatch.setattr(parallel, "WORTH_ANOTHER", 10)
    monkeypatch.setattr(parallel, "SMALLEST_WINDOW", 8)


def collected(
    repository: FakeRepository, folder: Path, now: datetime, work: Work | None = None
) -> tuple[Outcome, list[tuple[object, ...]]]:
    """How a collection into an empty database ended, and every row of files in it."""
    home = FakeHome.make(folder, now)
    home.add(repository)
    outcome = home.collect(work=work)["one"].outcome
    with home.home.database.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT c.oid, p.path, f.status, f.added, f.removed, f.kind FROM file_changes f"
            " JOIN commits c ON c.id = f.commit_id JOIN paths p ON p.id = f.path_id ORDER BY 1, 2"
        ).fetchall()
    home.close()
    return outcome, [tuple(row) for row in rows]


def test_two_processes_find_what_one_finds(
    repository: FakeRepository, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    granted: list[bool] = []
    ask = ExtraProcess.ask

    def asked(extra: ExtraProcess) -> bool:
        granted.append(ask(extra))
        return granted[-1]

    monkeypatch.setattr(ExtraProcess, "ask", asked)

    together = collected(repository, tmp_path / "two", now)
    monkeypatch.setattr(ExtraProcess, "ask", lambda _: False)
    alone = collected(repository, tmp_path / "one", now)

    assert granted == [True]
    assert together == alone
    assert (together[0], len(together[1])) == (Outcome.UP_TO_DATE, 150)


def test_a_collection_that_is_stopped_while_both_are_busy_ends_both(
    repository: FakeRepository, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = Work()
    add_headers = Writer.add_headers
    calls: list[int] = []

    def stop_at_the_second(writer: Writer, *rest: Any) -> None:
        calls.append(1)
        if len(calls) == 2:
            work.cancel()
        add_headers(writer, *rest)

    monkeypatch.setattr(Writer, "add_headers", stop_at_the_second)

    outcome, rows = collected(repository, tmp_path / "home", now, work)

    assert outcome is Outcome.STOPPED
    assert len(rows) < 150
    assert not multiprocessing.active_children()


def test_the_newest_are_read_before_the_oldest_are_listed_though_no_process_is_to_spare(
    repository: FakeRepository, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ExtraProcess, "ask", lambda _: False)
    done: list[str] = []
    for name in ("add_headers", "add_changes"):
        monkeypatch.setattr(Writer, name, noted(done, name, getattr(Writer, name)))

    collected(repository, tmp_path / "home", now)

    assert done[:3] == ["add_headers", "add_changes", "add_headers"]


def noted(done: list[str], name: str, function: Callable[..., None]) -> Callable[..., None]:
    """The function, which notes its name each time it is called."""

    def call(*given: Any) -> None:
        done.append(name)
        function(*given)

    return call
