"""The walk goes on while somebody looks at what it found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.repositories import FakeRepository
from tests.faults.test_reader_process import kill_reader, listed, raw, reader_of


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def test_what_was_asked_for_ahead_comes_with_the_next_call(repository: FakeRepository) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10, ahead=15)
        second, is_end = reader.next_headers(1, ahead=15)
        third, is_end_at_last = reader.next_headers(1, ahead=15)

    assert [len(first), len(second), len(third)] == [10, 15, 15]
    assert [header.oid for header in (*first, *second, *third)] == raw(made[::-1])
    assert (is_end, is_end_at_last) == (False, False)


def test_files_can_be_read_while_headers_are_on_their_way(repository: FakeRepository) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10, ahead=20)
        read = [each.oid for batch in reader.read_changes(raw(made[:3])) for each in batch]
        rest = list(listed(reader))

    assert read == raw(made[:3])
    assert [header.oid for header in first] + rest == raw(made[::-1])


def test_a_new_walk_forgets_what_the_last_one_was_ahead(repository: FakeRepository) -> None:
    made = repository.commits(30)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        reader.next_headers(10, ahead=10)
        reader.begin_walk(raw([made[4]]), ())

        assert list(listed(reader)) == raw(made[4::-1])


def test_a_reader_that_is_killed_while_it_is_ahead_costs_nothing(
    repository: FakeRepository,
) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10, ahead=10)
        kill_reader()
        read = [each.oid for batch in reader.read_changes(raw(made[:2])) for each in batch]
        rest = list(listed(reader))

    assert read == raw(made[:2])
    assert [header.oid for header in first] + rest == raw(made[::-1])
    assert reader.strikes == 0


def test_what_came_early_is_listed_once_though_the_reader_dies_before_it_is_taken(
    repository: FakeRepository,
) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10, ahead=10)
        reader.read_notes(bytes.fromhex(made[-1]))
        kill_reader()
        read = [each.oid for batch in reader.read_changes(raw(made[:2])) for each in batch]
        rest, is_end = reader.next_headers(40)

    assert read == raw(made[:2])
    assert [header.oid for header in (*first, *rest)] == raw(made[::-1])
    assert is_end
