"""Windows read by several readers come back whole, in order, whoever reads and whatever fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.commit import CommitChanges, CommitState
from commitstats_desktop.core.errors import Cancelled
from commitstats_desktop.git.parallel import (
    LARGEST_WINDOW,
    SMALLEST_WINDOW,
    Batch,
    ExtraProcess,
    Reading,
    Windows,
    window_size,
)


def changes(oid: bytes) -> CommitChanges:
    return CommitChanges(oid, CommitState.READ, "", ())


@dataclass
class FakeReader:
    """Reads whatever it is given, in batches, until a commit on which it ends."""

    batch: int = 7
    gives_up_at: bytes | None = None
    fails_at: bytes | None = None
    has_given_up: bool = False
    read: list[bytes] = field(default_factory=list)

    def read_in_turn(self, oids: Sequence[bytes]) -> Iterator[Batch]:
        for start in range(0, len(oids), self.batch):
            some = oids[start : start + self.batch]
            if self.fails_at in some:
                raise Cancelled
            if self.gives_up_at in some:
                self.has_given_up = True
                return
            self.read += some
            yield tuple(changes(oid) for oid in some)


def numbers(count: int) -> list[bytes]:
    return [number.to_bytes(20, "big") for number in range(count)]


def reading(readers: Sequence[FakeReader], oids: list[bytes]) -> Windows:
    windows = Windows()
    windows.add(oids)
    for reader in readers:
        windows.join(reader)
    windows.end()
    return windows


def gathered(readers: Sequence[FakeReader], oids: list[bytes]) -> list[bytes]:
    with reading(readers, oids) as windows:
        return [each.oid for batch in windows.batches() for each in batch]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2_500), st.integers(1, 5), st.integers(1, 300))
def test_everything_is_read_once_and_in_order(count: int, readers: int, batch: int) -> None:
    several = [FakeReader(batch) for _ in range(readers)]
    oids = numbers(count)

    found = gathered(several, oids)

    assert found == oids
    assert sorted(oid for reader in several for oid in reader.read) == oids


def test_what_one_gives_up_costs_its_window_alone() -> None:
    oids = numbers(1_000)
    bad = oids[450]
    several = [FakeReader(gives_up_at=bad), FakeReader(gives_up_at=bad), FakeReader()]

    found = gathered(several, oids)

    lost = sorted(set(oids) - set(found))
    assert found == sorted(found)
    assert len(lost) < 2 * window_size(1_000, 3)


def test_when_all_have_given_up_the_reading_ends() -> None:
    oids = numbers(1_000)
    several = [FakeReader(gives_up_at=oids[150]), FakeReader(has_given_up=True)]

    found = gathered(several, oids)

    assert found == oids[: len(found)]
    assert len(found) < 1_000


def test_an_error_is_raised_where_the_batches_are_taken_and_no_thread_is_left() -> None:
    oids = numbers(2_000)
    several = [FakeReader(fails_at=oids[1_000]), FakeReader(fails_at=oids[1_000])]

    with pytest.raises(Cancelled):
        gathered(several, oids)

    assert not [each for each in threading.enumerate() if each.name == "commitstats-window"]


def test_who_stops_listening_leaves_no_thread() -> None:
    with reading([FakeReader(), FakeReader()], numbers(2_000)) as windows:
        next(windows.batches())

    assert not [each for each in threading.enumerate() if each.name == "commitstats-window"]


@given(st.integers(1, 1_000_000), st.integers(1, 64))
def test_a_window_is_neither_tiny_nor_huge(commits: int, readers: int) -> None:
    assert SMALLEST_WINDOW <= window_size(commits, readers) <= LARGEST_WINDOW


def test_leave_for_another_process_is_given_back() -> None:
    granted = []
    for _ in range(50):
        extra = ExtraProcess()
        granted.append(extra.ask())
        extra.give_back()

    assert granted == [True] * 50


def test_leave_is_not_given_to_more_than_there_are() -> None:
    several = [ExtraProcess() for _ in range(200)]

    granted = [extra.ask() for extra in several]
    for extra in several:
        extra.give_back()

    assert granted[0]
    assert not granted[-1]


def test_what_is_added_while_others_are_read_comes_in_order_too() -> None:
    oids = numbers(900)
    found: list[bytes] = []

    with Windows() as windows:
        windows.join(FakeReader())
        for start in range(0, 900, 90):
            windows.add(oids[start : start + 90])
            found += [each.oid for batch in windows.ready() for each in batch]
        windows.join(FakeReader())
        windows.end()
        found += [each.oid for batch in windows.batches() for each in batch]

    assert found == oids


def test_nobody_is_waited_for_where_nothing_has_been_read_yet() -> None:
    with Windows() as windows:
        windows.add(numbers(10))

        assert list(windows.ready()) == []


def test_where_no_process_is_to_spare_one_reader_reads_everything() -> None:
    oids = numbers(1_000)
    taken = [ExtraProcess() for _ in range(200)]
    for extra in taken:
        extra.ask()
    one, another = FakeReader(), FakeReader()

    with Reading(one, another, 1) as alone:
        is_started = alone.start()
        alone.add(oids)
        found = [each.oid for batch in alone.rest() for each in batch]
    for extra in taken:
        extra.give_back()

    assert not is_started
    assert (found, one.read, another.read) == (oids, oids, [])
