"""The demo's repositories are sound, the same every time, and tell their story."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from commitstats_desktop.classify.commit_type import OTHER, commit_type
from commitstats_desktop.core.errors import Cancelled, OutputError
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.demo.cast import ADA, JOBS, PROJECTS
from commitstats_desktop.git.demo.repositories import write_demo_repositories, write_repository
from commitstats_desktop.git.demo.story import STORY_VERSION, Event, tell_story
from tests.fakes.git_log import commits, numstat
from tests.fakes.repositories import run_git

LAST_DAY = date(2026, 1, 15)

TIPS = {
    1: {
        "booking-web": "42b5f3857841784d202f184cf8d8672ccd5a32a3",
        "meter-ingest": "a5aec21fb1d476c798c08d5c1d807d77a08702d5",
        "grid-dashboard": "e672983d0e487e7c4851215a4d05442e7d845411",
        "platform-infra": "7e93cac082999673633bbc71fb2067edf19f5503",
        "route-planner": "04d12a0a5cab86d9148ab88604553202ec9e2b17",
        "trail-notes": "c11718cdccbe657469729f1f4a1c5e21dfd291a2",
    }
}
"""The newest commits of each version of the story; whoever changes the story raises its version."""


@pytest.fixture(scope="module")
def told() -> list[Progress]:
    """What was told while the repositories were written."""
    return []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, told: list[Progress]) -> Path:
    written = tmp_path_factory.mktemp("demo")
    write_demo_repositories(written, LAST_DAY, Work(told.append))
    return written


@pytest.fixture(scope="module")
def story() -> dict[str, list[Event]]:
    return tell_story(LAST_DAY)


def log(git_dir: Path, form: str, *options: str) -> list[str]:
    printed = run_git(git_dir, "--git-dir=.", "log", f"--format={form}", *options)
    return printed.decode().splitlines()


def all_logs(folder: Path, form: str, *options: str) -> list[str]:
    return [line for path in sorted(folder.iterdir()) for line in log(path, form, *options)]


class TestRepositories:
    def test_ids_are_those_of_this_version_of_the_story(self, folder: Path) -> None:
        tips = {path.stem: log(path, "%H", "-1")[0] for path in folder.iterdir()}
        assert tips == TIPS[STORY_VERSION]

    def test_git_finds_nothing_wrong(self, folder: Path) -> None:
        for path in folder.iterdir():
            assert not run_git(path, "--git-dir=.", "fsck", "--full", "--strict")

    def test_another_day_gives_other_commits(self, tmp_path: Path, folder: Path) -> None:
        write_repository(tmp_path, PROJECTS[-1], date(2026, 1, 16))
        assert commits(tmp_path)[-1] != commits(folder / f"{PROJECTS[-1].name}.git")[-1]

    def test_every_moment_of_the_story_is_a_commit(
        self, folder: Path, story: dict[str, list[Event]]
    ) -> None:
        for name, events in story.items():
            times = log(folder / f"{name}.git", "%at", "--no-merges")
            assert Counter(map(int, times)) == Counter(event.time for event in events)

    def test_nobody_real_is_named(self, folder: Path) -> None:
        texts = all_logs(folder, "%ae%n%ce%n%b")
        addresses = set(re.findall(r"\S+@[^\s>]+", "\n".join(texts)))
        assert len(addresses) > 8
        assert all(address.strip("<").endswith("@demo.invalid") for address in addresses)

    def test_some_files_are_renamed_deleted_and_generated(self, folder: Path) -> None:
        rows = numstat(folder / "meter-ingest.git")
        names = {row.path for row in rows}
        assert any(row.old_path for row in rows)
        assert any(name.endswith(b".pb.go") for name in names)
        assert b"go.sum" in names
        assert len(names) > len(
            run_git(folder / "meter-ingest.git", "ls-tree", "-r", "HEAD").splitlines()
        )

    def test_teams_merge_and_a_person_alone_does_not(self, folder: Path) -> None:
        merges = {path.stem: len(log(path, "%H", "--merges")) for path in folder.iterdir()}
        assert merges.pop("trail-notes") == 0
        assert all(10 < count < 200 for count in merges.values())

    def test_commit_types_come_into_use(self, folder: Path) -> None:
        lines = all_logs(folder, "%as %s", "--no-merges", f"--author={ADA.email}")
        first, last = (
            [commit_type(line[11:]) != OTHER for line in lines if line.startswith(year)]
            for year in ("2018", "2025")
        )
        assert sum(first) / len(first) < 0.5 < 0.8 < sum(last) / len(last)

    def test_progress_is_told_to_the_last_repository(
        self, folder: Path, told: list[Progress]
    ) -> None:
        assert told[-1].sentence() == "6 of 6 repositories"

    def test_it_can_be_stopped(self, tmp_path: Path) -> None:
        work = Work()
        work.cancel()
        with pytest.raises(Cancelled):
            write_demo_repositories(tmp_path, LAST_DAY, work)

    def test_a_folder_that_cannot_be_written_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(OutputError, match="demo repositories cannot be written"):
            write_demo_repositories(tmp_path / "file", LAST_DAY, Work())


class TestStory:
    def test_it_ends_on_the_last_day_at_the_latest(self, story: dict[str, list[Event]]) -> None:
        newest = max(event.time for events in story.values() for event in events)
        end = datetime(2026, 1, 16, tzinfo=UTC).timestamp()
        assert end - 7 * 86_400 < newest < end

    def test_it_holds_about_three_thousand_commits_of_one_person(
        self, story: dict[str, list[Event]]
    ) -> None:
        authors = Counter(event.developer for events in story.values() for event in events)
        assert 2_500 < authors.pop(ADA) < 3_600
        assert sum(authors.values()) > 1_500

    def test_nobody_works_at_christmas_or_for_an_employer_on_sundays(
        self, story: dict[str, list[Event]]
    ) -> None:
        leisure = {project.name for project in PROJECTS if project.is_leisure}
        days = {
            datetime.fromtimestamp(event.time + event.offset * 60, UTC).date()
            for name, events in story.items()
            if name not in leisure
            for event in events
        }
        assert not [day for day in days if day.weekday() == 6 or (day.month, day.day) == (12, 25)]

    def test_between_two_employers_are_free_weeks(self, story: dict[str, list[Event]]) -> None:
        for before, after in pairwise(JOBS):
            ends = [story[name][-1].time for name, _ in before.projects]
            starts = [
                event.time
                for name, _ in after.projects
                for event in story[name]
                if event.developer == ADA
            ]
            assert min(starts) - max(ends) > 40 * 86_400
