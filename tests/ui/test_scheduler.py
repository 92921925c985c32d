from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from commitstats_desktop.jobs.scheduler import Scheduler

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, **time: float) -> None:
        self.now += timedelta(**time)


class World:
    """A scheduler whose time, network and work the test decides."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.is_busy = False
        self.is_online = True
        self.runs: list[bool] = []
        self.scheduler = Scheduler(lambda: self.is_busy, lambda: self.is_online, self.clock)
        self.scheduler.due.connect(self.runs.append)

    def look_after(self, **time: float) -> list[bool]:
        """What starts when so much time has passed."""
        self.runs.clear()
        self.clock.move(**time)
        self.scheduler.look()
        return list(self.runs)


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World()


def test_a_run_is_due_every_interval_and_not_before(world: World) -> None:
    world.scheduler.start(15, START)

    assert world.look_after(minutes=14) == []
    assert world.look_after(minutes=1) == [True]
    assert world.look_after(minutes=14) == []
    assert world.look_after(minutes=1) == [True]


def test_what_was_never_collected_is_due_at_once(world: World) -> None:
    world.scheduler.start(15, None)

    assert world.look_after() == [True]


def test_after_a_night_of_sleep_one_run_catches_up(world: World) -> None:
    world.scheduler.start(15, START)

    assert world.look_after(hours=9) == [True]
    assert world.look_after(minutes=1) == []


def test_a_turn_is_skipped_while_a_run_is_on_and_taken_when_it_has_ended(world: World) -> None:
    world.scheduler.start(15, START)
    world.is_busy = True
    skipped = world.look_after(minutes=20)
    world.is_busy = False

    assert skipped == []
    assert world.look_after() == [True]


def test_a_run_by_hand_puts_the_next_one_off(world: World) -> None:
    world.scheduler.start(15, START)
    world.clock.move(minutes=10)

    world.scheduler.note_run()

    assert world.look_after(minutes=10) == []
    assert world.look_after(minutes=5) == [True]


def test_off_and_paused_start_nothing(world: World) -> None:
    world.scheduler.start(0, None)
    assert world.scheduler.next_run is None
    assert world.look_after(days=3) == []

    world.scheduler.start(15, None)
    world.scheduler.pause(True)
    assert world.look_after(days=3) == []
    world.scheduler.pause(False)
    assert world.look_after() == [True]


@pytest.mark.parametrize(("minutes", "first"), [(1, 5), (5, 5), (99_999, 24 * 60)])
def test_the_interval_stays_between_five_minutes_and_a_day(
    world: World, minutes: int, first: int
) -> None:
    world.scheduler.start(minutes, START)

    assert world.scheduler.next_run == START + timedelta(minutes=first)


def test_without_a_network_folders_are_read_and_hosts_are_left_alone_for_longer_each_time(
    world: World,
) -> None:
    world.scheduler.start(5, None)
    world.is_online = False
    assert world.look_after() == [False]
    assert world.look_after(minutes=5) == [False]
    world.is_online = True

    assert world.look_after(minutes=5) == [False]
    assert world.look_after(minutes=5) == [True]
    assert world.look_after(minutes=5) == [True]


def test_a_clock_that_was_set_back_stops_nothing(world: World) -> None:
    world.scheduler.start(15, START + timedelta(days=400))

    assert world.look_after() == []
    assert world.look_after(minutes=15) == [True]


def test_a_clock_that_was_far_ahead_does_not_keep_hosts_from_being_asked(world: World) -> None:
    world.scheduler.start(60, START)
    world.is_online = False
    world.look_after(days=3_650)
    world.is_online = True

    assert world.look_after(days=-3_649) == []
    assert world.look_after(hours=2) == [True]
