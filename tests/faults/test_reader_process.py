"""The process that reads: watched, killed when it stands still, replaced when it dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commitstats_desktop.core.commit import CommitChanges, CommitState
from commitstats_desktop.core.errors import Cancelled, RepositoryUnreadable
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.folder import open_folder
from commitstats_desktop.git.process import MAX_STRIKES, RepositoryReader
from commitstats_desktop.git.references import Branches
from commitstats_desktop.services.count import count_repository
from tests.fakes import reading
from tests.fakes.patience import patience, wait_until
from tests.fakes.processes import (
    KillingReaders,
    is_running,
    processor_seconds,
    readers_of,
)
from tests.fakes.repositories import FakeRepository, lines

SHORT = 3.0
"""Seconds after which these tests call a reader stuck; a busy machine may need one to start it."""


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def reader_of(repository: FakeRepository, work: Work | None = None) -> RepositoryReader:
    return RepositoryReader(open_folder(repository.path), frozenset(), work or Work(), SHORT)


def raw(oids: list[str]) -> list[bytes]:
    return [bytes.fromhex(oid) for oid in oids]


def listed(reader: RepositoryReader, limit: int = 10) -> Iterator[bytes]:
    """Every commit, asked for in small steps."""
    is_end = False
    while not is_end:
        headers, is_end = reader.next_headers(limit)
        yield from (header.oid for header in headers if header.author)


def kill_reader(how: signal.Signals = signal.SIGKILL) -> int:
    """Do something to the one reader of this process; returns its id."""
    (pid,) = readers_of(os.getpid())
    os.kill(pid, how)
    if how is signal.SIGKILL:
        wait_until(lambda: not is_running(pid))
    return pid


def commit_that_takes_minutes(repository: FakeRepository) -> str:
    """Hundreds of renamed files that share all but a line: pairing them takes very long."""
    shared = lines(4_000)
    old = {f"a{index}": shared + b"old %d\n" % index for index in range(400)}
    new = {f"b{index}": shared + b"new %d\n" % index for index in range(400)}
    repository.commit(old)
    return repository.commit(dict.fromkeys(old) | new)


def test_commits_and_their_files_come_through_the_pipe(repository: FakeRepository) -> None:
    made = repository.commits(25)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([repository.tip()]), ())
        walked = list(listed(reader))
        changes = [each for batch in reader.read_changes(walked) for each in batch]

    assert walked == raw(made[::-1])
    assert changes == reading.changes(repository)


def test_known_commits_and_what_is_below_them_are_not_walked(repository: FakeRepository) -> None:
    made = repository.commits(10)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), raw(made[:6]))

        assert list(listed(reader)) == raw(made[:5:-1])


def test_a_reader_that_is_killed_while_it_lists_costs_nothing(repository: FakeRepository) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10)
        kill_reader()
        rest = list(listed(reader))

    assert [header.oid for header in first] + rest == raw(made[::-1])
    assert reader.strikes == 0


def test_a_reader_that_is_killed_while_it_reads_costs_nothing(repository: FakeRepository) -> None:
    made = repository.commits(700)
    expected = reading.changes(repository)
    found: list[CommitChanges] = []

    with reader_of(repository) as reader:
        for batch in reader.read_in_turn(raw(made[::-1])):
            if not found:
                kill_reader()
            found += batch

    assert found == expected
    assert reader.strikes == 0


def test_a_reader_that_dies_between_listing_and_reading_loses_no_history(
    repository: FakeRepository,
) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10)
        kill_reader()
        changes = [each for batch in reader.read_changes(raw(made[:5])) for each in batch]
        rest = list(listed(reader))

    assert [header.oid for header in first] + rest == raw(made[::-1])
    assert [each.state for each in changes] == [CommitState.READ] * 5


def test_a_commit_whose_files_kill_the_reader_does_not_hide_what_is_below_it(
    repository: FakeRepository,
) -> None:
    below = repository.commits(30)
    culprit = commit_that_takes_minutes(repository)
    above = repository.commits(5)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([above[-1]]), ())
        first, _ = reader.next_headers(10)
        changes = {
            each.oid.hex(): each
            for batch in reader.read_changes([header.oid for header in first])
            for each in batch
        }
        rest = list(listed(reader))

    assert changes[culprit].state is CommitState.LEFT_OUT
    assert [oid for oid, each in changes.items() if each.state is not CommitState.READ] == [culprit]
    assert len(first) + len(rest) == len(below) + 1 + 1 + len(above)
    assert reader.strikes == 1


def test_a_reader_that_stands_still_while_it_lists_is_replaced(repository: FakeRepository) -> None:
    made = repository.commits(40)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        first, _ = reader.next_headers(10)
        stopped = kill_reader(signal.SIGSTOP)
        rest = list(listed(reader))

    assert not is_running(stopped)
    assert [header.oid for header in first] + rest == raw(made[::-1])


def test_a_commit_on_which_readers_die_again_and_again_is_left_out(
    repository: FakeRepository,
) -> None:
    made = repository.commits(4)
    found: list[CommitChanges] = []

    with reader_of(repository) as reader, KillingReaders(2):
        for batch in reader.read_changes(raw(made)):
            found += batch

    assert reader.strikes <= 1
    assert sum(each.state is CommitState.READ for each in found) >= 3


def test_a_repository_that_kills_every_reader_is_given_up(repository: FakeRepository) -> None:
    made = repository.commits(4)

    with patience(60), reader_of(repository) as reader, KillingReaders():
        reader.begin_walk(raw([made[-1]]), ())
        walked = list(listed(reader))
        changes = list(reader.read_changes(raw(made)))

    assert reader.has_given_up
    assert reader.strikes <= MAX_STRIKES
    assert walked == []
    assert changes == []


@pytest.mark.parametrize("where", ["start", "walk", "read"])
def test_cancelling_ends_reading_and_the_process_within_two_seconds(
    repository: FakeRepository, where: str
) -> None:
    made = repository.commits(5)
    slow = commit_that_takes_minutes(repository) if where == "read" else made[-1]
    work = Work()
    steps: dict[str, Callable[[RepositoryReader], object]] = {
        "start": lambda reader: reader.begin_walk(raw([made[-1]]), ()),
        "walk": lambda reader: reader.next_headers(100),
        "read": lambda reader: list(reader.read_changes(raw([slow]))),
    }

    with reader_of(repository, work) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        if where != "read":
            kill_reader(signal.SIGSTOP)
        timer = threading.Timer(0.3, work.cancel)
        timer.start()
        with patience(0.3 + 2), pytest.raises(Cancelled):
            steps[where](reader)
        timer.join()

    assert not readers_of(os.getpid())


def test_the_reader_ends_when_its_parent_is_killed(repository: FakeRepository) -> None:
    commit_that_takes_minutes(repository)
    command = ["commitstats_desktop", "count", str(repository.path), "--everyone"]
    with subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.DEVNULL) as program:
        try:
            wait_until(lambda: bool(readers_of(program.pid)))
            (child,) = readers_of(program.pid)
            wait_until(lambda: processor_seconds(child) > 1.5)  # It is at the slow commit now.
        finally:
            program.kill()

    wait_until(lambda: not is_running(child), 10)


def test_a_folder_that_vanishes_is_told_apart_from_damage(repository: FakeRepository) -> None:
    made = repository.commits(30)

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())
        reader.next_headers(5)
        repository.path.rename(repository.path.with_name("unplugged"))

        with pytest.raises(RepositoryUnreadable, match="is not there any more"):
            list(listed(reader))


def test_an_object_folder_that_cannot_be_opened_is_refused(repository: FakeRepository) -> None:
    repository.commits(1)
    (repository.git_dir / "objects" / "pack").mkdir(exist_ok=True)
    os.mkfifo(repository.git_dir / "objects" / "pack" / "pack-1.idx")

    with (
        patience(),
        pytest.raises(RepositoryUnreadable, match="no plain file") as told,
        reader_of(repository) as reader,
    ):
        reader.begin_walk(raw([repository.tip()]), ())

    assert told.value.hint


def test_a_damaged_index_over_the_packs_is_remarked_and_costs_nothing(
    repository: FakeRepository,
) -> None:
    made = repository.commits(12)
    repository.pack()
    repository.git("multi-pack-index", "write")
    index = repository.git_dir / "objects/pack/multi-pack-index"
    content = index.read_bytes()
    index.chmod(0o644)
    before = set(Path("/tmp").iterdir())

    for position in (4, 12, len(content) // 3, len(content) // 2, len(content) - 30):
        broken = bytearray(content)
        broken[position] ^= 0xFF
        index.write_bytes(broken)
        with reader_of(repository) as reader:
            reader.begin_walk(raw([made[-1]]), ())
            walked = list(listed(reader))
            changes = [each for batch in reader.read_changes(walked) for each in batch]

        assert reader.remarks == ("Damaged multi-pack-index: the packs are read one by one.",)
        assert walked == raw(made[::-1])
        assert all(each.state is CommitState.READ and not each.reason for each in changes)

    assert not [
        path for path in set(Path("/tmp").iterdir()) - before if "commitstats-" in path.name
    ]


def test_a_sound_index_over_the_packs_is_used(repository: FakeRepository) -> None:
    made = repository.commits(3)
    repository.pack()
    repository.git("multi-pack-index", "write")

    with reader_of(repository) as reader:
        reader.begin_walk(raw([made[-1]]), ())

        assert len(list(listed(reader))) == 3
        assert reader.remarks == ()


def test_a_count_that_was_given_up_is_partial_and_says_so(repository: FakeRepository) -> None:
    repository.commits(3)

    with KillingReaders():
        count = count_repository(repository.path, lambda email: True, Branches.HEAD, Work())
        rows = list(count.rows)

    assert rows == []
    assert count.is_partial
    assert "Reading was given up: the list of commits is not whole." in count.remarks


def test_several_processes_read_the_same_as_one(repository: FakeRepository) -> None:
    oids = raw(repository.commits(450))[::-1]

    with reader_of(repository) as reader:
        alone = [each for batch in reader.read_in_turn(oids) for each in batch]
        reader.parallel_commits = len(oids)
        together = [each for batch in reader.read_changes(oids) for each in batch]

    assert together == alone
    assert [each.oid for each in together] == oids
    assert not readers_of(os.getpid())


def test_a_commit_that_stands_still_costs_several_processes_only_itself(
    repository: FakeRepository,
) -> None:
    oids = raw(repository.commits(300))
    slow = bytes.fromhex(commit_that_takes_minutes(repository))
    oids += [slow, *raw(repository.commits(150))]

    with reader_of(repository) as reader, patience(120):
        reader.parallel_commits = len(oids)
        found = {each.oid: each.state for batch in reader.read_changes(oids) for each in batch}

    assert set(found) == set(oids)
    assert {oid for oid, state in found.items() if state is CommitState.LEFT_OUT} == {slow}
    assert reader.strikes == 1
