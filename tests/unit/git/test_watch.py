"""When a process that reads is called stuck."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.git.child import PULSE_SIZE, Pulse
from commitstats_desktop.git.watched import OwnTime, Watch


@pytest.mark.parametrize(
    ("looks", "has_stalled"),
    [
        ([0.1, 1.0, 2.9], False),
        ([0.1, 1.0, 3.1], True),
        ([0.1, 9.0], False),
        ([0.1, 9.0, 11.9], False),
        ([0.1, 9.0, 12.1], True),
    ],
)
def test_time_in_which_the_computer_slept_is_no_stall(
    looks: list[float], has_stalled: bool
) -> None:
    pulse = Pulse(bytearray(PULSE_SIZE))
    moments = iter([0.0, *looks])
    watch = Watch(pulse, 3.0, lambda: next(moments))

    assert [watch.has_stalled() for _ in looks][-1] is has_stalled


@pytest.mark.parametrize(("waited", "has_stalled"), [(0.0, True), (2.5, False), (0.5, True)])
def test_a_reader_that_waits_for_a_core_is_not_stuck(
    tmp_path: Path, waited: float, has_stalled: bool
) -> None:
    schedule = tmp_path / "schedstat"
    moments = iter([10.0, 11.0, 14.0])
    schedule.write_text("5 1000000000 7\n")
    watch = Watch(Pulse(bytearray(PULSE_SIZE)), 3.0, OwnTime(schedule, lambda: next(moments)))
    watch.has_stalled()
    schedule.write_text(f"9 {int((1 + waited) * 1e9)} 8\n")

    assert watch.has_stalled() is has_stalled


def test_the_clock_of_a_process_goes_on_when_it_is_gone(tmp_path: Path) -> None:
    schedule = tmp_path / "schedstat"
    schedule.write_text("5 2000000000 7\n")
    clock = OwnTime(schedule, lambda: 10.0)
    before = clock()
    schedule.unlink()

    assert (before, clock()) == (8.0, 8.0)


def test_a_pulse_that_moves_is_no_stall() -> None:
    pulse = Pulse(bytearray(PULSE_SIZE))
    moments = iter([0.0, 2.9, 5.8, 8.7])
    watch = Watch(pulse, 3.0, lambda: next(moments))

    for number in range(3):
        pulse.beat(b"%020d" % number)
        assert not watch.has_stalled()
