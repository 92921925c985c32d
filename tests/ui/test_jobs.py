from functools import partial
from threading import Event, Timer

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.jobs.job import Job
from commitstats_desktop.jobs.runner import JobRunner


def fail(work: Work) -> None:
    raise AppError("It failed.", "Try again.")


def leave(work: Work) -> None:
    raise SystemExit(3)


def wait_for_cancel(work: Work) -> None:
    while True:
        work.report(Progress(1, 2, "commits"))


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append(value)


def test_a_job_hands_over_its_result(qtbot: QtBot) -> None:
    job = Job("sum", lambda work: 1 + 1)

    with qtbot.waitSignal(job.finished), qtbot.waitSignal(job.succeeded) as blocker:
        job.start()

    assert blocker.args == [2]


def test_an_error_for_the_person_is_an_outcome(qtbot: QtBot) -> None:
    job = Job("fail", fail)

    with qtbot.waitSignal(job.failed) as blocker:
        job.start()

    assert blocker.args[0].sentence == "It failed."
    job.wait()


def test_a_job_that_wants_to_end_the_program_ends_itself_only(qtbot: QtBot) -> None:
    job = Job("leave", leave)

    with qtbot.waitSignals([job.crashed, job.finished]):
        job.start()

    assert job.isFinished()


def test_a_cancelled_job_says_so_and_has_no_result(qtbot: QtBot) -> None:
    job = Job("wait", wait_for_cancel)
    listener = Listener()
    job.succeeded.connect(listener.hear)

    with qtbot.waitSignal(job.progressed):
        job.start()
    with qtbot.waitSignals([job.cancelled, job.finished]):
        job.cancel()

    assert listener.heard == []


def test_one_job_of_a_name_runs_at_a_time(qtbot: QtBot) -> None:
    runner = JobRunner()
    first = runner.create("collect:a", wait_for_cancel)
    assert first is not None
    runner.start(first)

    assert runner.create("collect:a", wait_for_cancel) is None
    assert runner.create("collect:b", wait_for_cancel) is not None
    assert runner.stop_all()


def test_a_kind_with_a_limit_waits_in_line(qtbot: QtBot) -> None:
    runner = JobRunner({"collect": 1})
    jobs = [runner.create(f"collect:{name}", wait_for_cancel) for name in "ab"]
    for job in jobs:
        assert job is not None
        runner.start(job)

    assert runner.running("collect") == ["collect:a"]
    assert runner.waiting("collect") == ["collect:b"]
    with qtbot.waitSignal(runner.changed):
        jobs[0].cancel()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: runner.running("collect") == ["collect:b"])
    runner.cancel("collect")
    qtbot.waitUntil(lambda: not runner.running("collect"))


def test_changes_are_made_one_after_the_other_and_all_of_them_before_the_end(qtbot: QtBot) -> None:
    runner, made = JobRunner(), []
    may_go_on = Event()

    def change(number: int, work: Work) -> None:
        may_go_on.wait(10)
        made.append(number)

    for number in range(3):
        job = runner.create(f"change:{number} switch", partial(change, number))
        assert job is not None
        runner.start(job)
    assert len(runner.running("change")) == 1
    may_go_on.set()

    assert runner.stop_all()
    assert made == [0, 1, 2]


def test_stopping_ends_everything_and_starts_nothing_more(qtbot: QtBot) -> None:
    runner = JobRunner({"collect": 1})
    for name in "abc":
        job = runner.create(f"collect:{name}", wait_for_cancel)
        assert job is not None
        runner.start(job)

    assert runner.stop_all()

    assert runner.create("other", wait_for_cancel) is None


def test_what_is_to_be_seen_through_is_not_stopped_by_the_end_of_the_program(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("commitstats_desktop.jobs.runner.STOP_MILLISECONDS", 0)
    runner, written, may_go_on = JobRunner({"export": 1}), [], Event()
    runner.see_through("export")

    def write(number: int, work: Work) -> None:
        may_go_on.wait(10)
        work.check()
        written.append(number)

    for number in range(2):
        job = runner.create(f"export:{number}", partial(write, number))
        assert job is not None
        runner.start(job)
    Timer(0.05, may_go_on.set).start()

    assert runner.stop_all()
    assert written == [0, 1]
