"""What a newer version of the app finds out about what an earlier one has collected."""

from __future__ import annotations

from pathlib import Path

from commitstats_desktop.core.explain import Ask
from commitstats_desktop.services import explain
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository, Person

SOMEBODY = Person(ADA.name, "ada@elsewhere.example")


def forget(home: FakeHome, like: str) -> None:
    """Do as an earlier version: know nothing of this."""
    with home.home.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM database_facts WHERE key LIKE ?", (like,))


def test_notes_of_a_tree_are_read_although_nothing_is_new(
    home: FakeHome, repository: FakeRepository
) -> None:
    first = repository.commit({"a": "1\n2\n"})
    repository.commit(
        {".git-blame-ignore-revs": f"{first}\n", ".mailmap": "Ada <ada@example.org> <x@y>\n"}
    )
    home.add(repository)
    home.collect()
    with home.home.database.writing() as connection:
        for table in ("ignored_revisions", "mailmap_entries"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    forget(home, "notes of %")

    home.collect()

    assert home.totals()["ignored_lines"] == 2
    assert home.query("SELECT count(*) FROM mailmap_entries") == [(1,)]
    before = home.home.database.path.read_bytes()
    home.collect()
    assert home.home.database.path.read_bytes() == before


def test_packages_are_called_as_the_tables_of_today_call_them(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a.py": "import yaml\n"})
    home.add(repository)
    home.collect()
    with home.home.database.writing() as connection:
        connection.exec_driver_sql("UPDATE packages SET name = 'yaml'")
    forget(home, "tables of package names")

    home.collect()

    assert home.query("SELECT name FROM packages") == [("PyYAML",)]
    ask = explain.settle(home.home.database, Ask("packages", package=("pypi", "pyyaml")))
    assert explain.total_behind(home.home.database, ask) == (1, 1)


def test_copies_of_what_may_be_mine_count_once_among_the_unattributed(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commit({"a": "1\n"})
    other = FakeRepository.make(tmp_path / "two")
    other.commit({"z": "1\n"})
    for each in (repository, other):
        each.commit({"b": "1\n"}, "the same", author=SOMEBODY, at=1_700_000_000)
    other.commit({"c": "1\n"}, "another", author=SOMEBODY, at=1_700_000_000)
    home.add(repository, other)

    home.collect()

    assert home.figures()["coverage"]["unattributed"] == 2
