"""Reader processes that serve several repositories, one after another."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from commitstats_desktop.core.commit import CommitChanges, CommitHeader
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.kept import keeping_readers
from commitstats_desktop.git.process import RepositoryReader
from tests.fakes.patience import wait_until
from tests.fakes.processes import is_running, readers_of
from tests.fakes.repositories import FakeRepository, lines


@pytest.fixture
def repositories(tmp_path: Path) -> Iterator[list[FakeRepository]]:
    made = [FakeRepository.make(tmp_path / f"{name}.git", bare=True) for name in "abc"]
    for number, repository in enumerate(made):
        for version in range(3):
            repository.commit({f"{number}.py": b"import yaml\n" + lines(version * 5)})
    yield made


def reader_of(repository: FakeRepository) -> RepositoryReader:
    return RepositoryReader(open_folder(repository.path), frozenset(), Work())


def read(reader: RepositoryReader, tip: bytes) -> tuple[list[CommitHeader], list[CommitChanges]]:
    """All that a repository holds."""
    reader.begin_walk([tip], ())
    headers, is_end = reader.next_headers(10)
    assert is_end
    oids = [header.oid for header in headers]
    return headers, [changes for batch in reader.read_changes(oids) for changes in batch]


def told(repository: FakeRepository) -> tuple[list[CommitHeader], list[CommitChanges]]:
    with reader_of(repository) as reader:
        return read(reader, bytes.fromhex(repository.tip()))


def test_one_process_reads_one_repository_after_another_and_tells_the_same(
    repositories: list[FakeRepository],
) -> None:
    apart = [told(repository) for repository in repositories]
    seen: set[int] = set()

    with keeping_readers():
        together = []
        for repository in repositories:
            together.append(told(repository))
            seen |= set(readers_of(os.getpid()))

    assert together == apart
    assert len(seen) == 1
    assert not readers_of(os.getpid())


def test_a_process_that_ended_while_it_waited_is_replaced(
    repositories: list[FakeRepository],
) -> None:
    first, second, _ = repositories
    with keeping_readers():
        told(first)
        (process,) = readers_of(os.getpid())
        os.kill(process, signal.SIGKILL)
        wait_until(lambda: not is_running(process))

        headers, changes = told(second)

    assert len(headers) == len(changes) == 3


def test_a_process_that_has_more_to_tell_is_not_kept(repositories: list[FakeRepository]) -> None:
    first, second, _ = repositories
    with keeping_readers():
        with reader_of(first) as reader:
            reader.begin_walk([bytes.fromhex(first.tip())], ())
            reader.next_headers(1, ahead=1)
            (busy,) = readers_of(os.getpid())
        headers, _ = told(second)

        assert busy not in readers_of(os.getpid())

    assert headers[0].oid.hex() == second.tip()


def test_nothing_is_kept_where_nobody_asked_for_it(repositories: list[FakeRepository]) -> None:
    told(repositories[0])

    assert not readers_of(os.getpid())
