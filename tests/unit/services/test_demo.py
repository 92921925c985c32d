"""The demo is made once, kept apart, marked as a demo, and counted as Git counts it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.account import AccountState
from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv.look import DocumentLanguage
from commitstats_desktop.core.errors import AppError, Cancelled, OutputError
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.shapes import Ranking
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.demo.cast import ADA
from commitstats_desktop.git.demo.pull_requests import tell_pull_requests
from commitstats_desktop.paths import demo_home, demo_paths, user_paths
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services import demo, people
from commitstats_desktop.services.accounts import list_accounts
from commitstats_desktop.services.collecting.refresh import refresh_accounts
from commitstats_desktop.services.cvs import cv
from commitstats_desktop.services.dashboard import load_dashboard
from commitstats_desktop.services.demo_host import ACCOUNT, STARS, unasked
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.services.figures_json import figures_json
from commitstats_desktop.services.home import Home, open_home
from commitstats_desktop.services.hosts import Hosts
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import run_git

NOW = datetime(2026, 1, 16, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("out")


@pytest.fixture(scope="module")
def home(out: Path) -> Iterator[Home]:
    """A demo that was stopped at its first attempt and made at its second."""
    stopped = Work()
    stopped.cancel()
    with pytest.raises(Cancelled):
        demo.make_demo_home(user_paths(out), stopped, NOW)
    made = demo.make_demo_home(user_paths(out), Work(), NOW)
    yield made
    made.database.close()


@pytest.fixture(scope="module")
def figures(home: Home) -> Figures:
    return load_figures(home.database, Question())


def git_log(home: Home, *options: str) -> list[str]:
    """Lines of `git log` over all repositories, of the demo's person only."""
    lines: list[str] = []
    for path in sorted((home.paths.data.parent / "repositories").iterdir()):
        by_ada = ("log", f"--author={ADA.email}", *options)
        lines += run_git(path, "--git-dir=.", *by_ada).decode().splitlines()
    return [line for line in lines if line]


class TestFigures:
    def test_commits_merges_and_days_are_those_of_git_log(
        self, home: Home, figures: Figures
    ) -> None:
        totals = figures_json(figures)["totals"]
        days = set(git_log(home, "--no-merges", "--format=%ad", "--date=format:%Y-%m-%d"))
        assert totals["commits"] == len(git_log(home, "--no-merges", "--format=%H"))
        assert totals["merges"] == len(git_log(home, "--merges", "--format=%H"))
        assert totals["commit_days"] == len(days)
        assert (totals["first_commit"], totals["last_commit"]) == (min(days), max(days))

    def test_lines_are_those_of_git_log_to_a_thousandth(self, home: Home, figures: Figures) -> None:
        shown = figures_json(figures)
        added, removed = (sum(kind[key] for kind in shown["kinds"]) for key in ("added", "removed"))
        rows = [
            line.split("\t")
            for line in git_log(home, "--no-merges", "--numstat", "-M", "--format=")
        ]
        assert added == pytest.approx(sum(int(row[0]) for row in rows), rel=0.001)
        assert removed == pytest.approx(sum(int(row[1]) for row in rows), rel=0.001)
        assert shown["totals"]["files_changed"] == pytest.approx(len(rows), rel=0.001)

    def test_there_is_something_to_see_in_every_figure(self, figures: Figures) -> None:
        shown = figures_json(figures)
        assert len(shown["by_year"]) >= 9
        assert shown["totals"]["languages"] >= 12
        assert shown["totals"]["longest_streak"]["days"] >= 7
        assert len(shown["repositories"]) == 6

    def test_it_has_open_source_stars_and_pull_requests_too(self, home: Home) -> None:
        told = load_dashboard(home.database, Question())
        for metric in ("open_source_commits", "pull_requests_merged", "pull_requests_reviewed"):
            assert told.figures.total(metric).value > 0
        stars = told.figures.shapes["stars"]
        assert isinstance(stars, Ranking)
        assert [entry.value for entry in stars.entries] == [STARS]


class TestAccount:
    def test_nobody_is_asked_about_it(self, home: Home) -> None:
        asked = list(refresh_accounts(home, Hosts({}, MemoryKeys()), Work(), NOW))
        assert asked == []
        assert [each.account.state for each in list_accounts(home.database)] == [
            AccountState.WORKING
        ]

    def test_a_window_with_the_demo_reaches_no_host(self) -> None:
        usual = Hosts({each.kind: each for each in PROVIDERS}, MemoryKeys())
        hosts = unasked(usual)
        with pytest.raises(AppError, match="This is the demo"), hosts.talking(ACCOUNT):
            pytest.fail("It was connected.")
        with pytest.raises(AppError, match="This is the demo"):
            hosts.connected(ACCOUNT.provider, ACCOUNT.base_url, None)
        assert hosts.provider(ACCOUNT.provider) is usual.provider(ACCOUNT.provider)

    def test_its_pull_requests_depend_on_the_day_alone(self) -> None:
        assert tell_pull_requests(NOW.date()) == tell_pull_requests(NOW.date())


class TestHome:
    def test_it_says_that_it_is_a_demo(self, home: Home) -> None:
        assert demo.is_demo(home.database)
        assert "generated" in (home.paths.data.parent / demo.MARK).read_text("utf-8")

    def test_a_real_home_does_not(self, tmp_path: Path) -> None:
        real = open_home(user_paths(tmp_path))
        assert not demo.is_demo(real.database)
        real.database.close()

    def test_only_the_invented_person_is_claimed(self, home: Home) -> None:
        assert [mine.email for mine in people.identities(home.database)] == [ADA.email]

    def test_a_second_call_writes_nothing(self, home: Home, out: Path) -> None:
        before = home.paths.database.read_bytes()
        again = demo.make_demo_home(user_paths(out), Work(), NOW)
        again.database.close()
        assert home.paths.database.read_bytes() == before

    def test_nothing_real_is_touched(self, home: Home, out: Path) -> None:
        assert home.paths.data.is_relative_to(out / "data" / "demo")
        assert not user_paths(out).database.exists()

    def test_it_is_reached_as_a_home_of_its_own(self, home: Home, out: Path) -> None:
        assert user_paths(demo_home(user_paths(out))) == home.paths

    def test_a_folder_with_something_else_is_left_alone(self, tmp_path: Path) -> None:
        mine = tmp_path / "data" / "demo" / "mine.txt"
        mine.parent.mkdir(parents=True)
        mine.write_text("kept")
        with pytest.raises(OutputError, match="there is something else in it"):
            demo.make_demo_home(user_paths(tmp_path), Work(), NOW)
        assert mine.read_text() == "kept"

    def test_a_place_that_cannot_be_written_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(OutputError, match="cannot be made"):
            demo.make_demo_home(user_paths(tmp_path / "file"), Work(), NOW)

    def test_a_damaged_demo_is_not_taken_for_a_complete_one(
        self, home: Home, tmp_path: Path
    ) -> None:
        paths = demo_paths(user_paths(tmp_path))
        paths.data.mkdir(parents=True)
        paths.database.write_bytes(home.paths.database.read_bytes()[:50_000])
        assert demo._complete(paths) is None


class TestCv:
    def test_it_is_written_three_times_and_says_that_it_is_a_demo(
        self, home: Home, out: Path
    ) -> None:
        written = demo.make_demo_cv(out, Work(), NOW)
        assert [path.name for path in written] == ["cv.pdf", "cv.html", "cv.json"]
        assert home.paths.data.is_dir()
        assert written[0].read_bytes().startswith(b"%PDF-")
        for path in written[1:]:
            assert "Demo: generated data, not a real person." in path.read_text("utf-8")


@pytest.mark.parametrize(("typed", "said"), [("", ""), ("Ten years of Go.", " Ten years of Go.")])
def test_whatever_is_typed_a_document_of_the_demo_says_that_it_is_one(
    home: Home, typed: str, said: str
) -> None:
    document = cv.compose(home.database, Person("Eve", summary=typed), NOW.date())

    assert document.summary == f"Demo: generated data, not a real person.{said}"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (DocumentLanguage.NORWEGIAN, "Demo: genererte data, ikke en virkelig person."),
        (DocumentLanguage.SPANISH, "Demostración: datos generados, no una persona real."),
    ],
)
def test_a_document_of_the_demo_says_so_in_its_own_language(
    language: DocumentLanguage, said: str
) -> None:
    person = demo.marked(Person("Eve", summary=f"{demo.NOTICE} Ti år."), language)

    assert person.summary == f"{said} Ti år."


def test_the_address_of_who_looks_at_the_demo_is_not_suggested_in_it(
    home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".gitconfig").write_text("[user]\n email = me@example.org\n")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert people.load_people(home.database).suggested == ()
