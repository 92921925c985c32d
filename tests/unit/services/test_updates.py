import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from commitstats_desktop import __version__
from commitstats_desktop.core.errors import HostError, Unreachable
from commitstats_desktop.paths import Paths, user_paths
from commitstats_desktop.services import updates
from commitstats_desktop.services.updates import Update, find_update, is_due, newest, source_of
from commitstats_desktop.settings import Settings
from tests.fakes.sockets import RawHost, raw_host, reply, saying

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PAGE = "https://example.org/releases/9"
GITHUB: dict[str, Any] = {"tag_name": "v9.0.0", "html_url": PAGE, "prerelease": False}


@contextmanager
def host(*answers: object) -> Iterator[RawHost]:
    """A page that gives these answers one after the other."""
    with raw_host(saying(*(reply(json.dumps(answer).encode()) for answer in answers))) as found:
        yield found


def ask(paths: Paths, url: str, days: float = 0) -> Update | None:
    return find_update(paths, f"{url}/latest", NOW + timedelta(days=days))


@pytest.mark.parametrize(
    "answer",
    [
        GITHUB,
        [{**GITHUB, "tag_name": "v9.1.0-rc1"}, GITHUB, {**GITHUB, "tag_name": "v8.0"}],
        [{**GITHUB, "tag_name": "v10", "draft": True}, GITHUB],
        {"tag_name": "9.0.0", "_links": {"self": PAGE}},
        {"info": {"version": "9.0.0", "release_url": PAGE}, "urls": []},
    ],
)
def test_the_newest_finished_version_is_told_with_its_page(answer: object) -> None:
    found = newest(answer, "https://example.org")

    assert found is not None
    assert (found.version.removeprefix("v"), found.page) == ("9.0.0", PAGE)


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"tag_name": "v9.0.0-beta.2", "html_url": PAGE},
        {"tag_name": "nightly", "html_url": PAGE},
        {"tag_name": "v9.0.0", "html_url": "file:///etc/passwd"},
        {"tag_name": 9, "html_url": PAGE},
    ],
)
def test_what_is_no_finished_version_with_a_page_is_none(answer: object) -> None:
    assert newest(answer, "https://example.org") is None


def test_it_is_asked_once_a_day_and_with_nothing_that_tells_who_asks(tmp_path: Path) -> None:
    paths = user_paths(tmp_path)
    with host(GITHUB) as page:
        first = ask(paths, page.url)
        second = ask(paths, page.url, 0.9)
        third = ask(paths, page.url, 1.1)

    assert first == second == third == Update("v9.0.0", PAGE)
    assert len(page.asked) == 2
    lines = page.asked[0].decode().lower().splitlines()
    assert lines[0] == "get /latest http/1.1"
    names = {line.partition(":")[0] for line in lines[1:] if line}
    assert names <= {"host", "user-agent", "accept", "content-length", "connection"}
    assert __version__ not in page.asked[0].decode().partition("\r\n")[2].partition("host")[0]


@pytest.mark.parametrize("version", [__version__, "0.0.9", f"v{__version__}.0"])
def test_this_version_or_an_older_one_is_no_news(tmp_path: Path, version: str) -> None:
    with host({**GITHUB, "tag_name": version}) as page:
        assert ask(user_paths(tmp_path), page.url) is None


def test_after_an_update_the_old_news_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with host(GITHUB) as page:
        ask(user_paths(tmp_path), page.url)
        monkeypatch.setattr(updates, "__version__", "9.0.0")

        assert ask(user_paths(tmp_path), page.url, 0.5) is None


def test_without_an_answer_it_is_asked_less_and_less_often(tmp_path: Path) -> None:
    paths, day, asked = user_paths(tmp_path), 0.0, []
    with host(GITHUB) as page:
        closed = page.url

    for _ in range(40):
        day += 1
        if is_due(paths, NOW + timedelta(days=day)):
            asked.append(day)
            with pytest.raises(HostError):
                ask(paths, closed, day)

    assert asked == [1, 3, 7, 15, 23, 31, 39]


@pytest.mark.parametrize(
    "answer", [reply(b"[]", 404), reply(b"<html>"), reply(b"[1]"), reply(b"", 302, location="/x")]
)
def test_an_answer_that_says_nothing_is_an_error_in_a_sentence(
    tmp_path: Path, answer: bytes
) -> None:
    with raw_host(saying(answer)) as page, pytest.raises(HostError):
        ask(user_paths(tmp_path), page.url)

    assert len(page.asked) == 1


def test_a_page_that_is_not_reached_over_https_is_not_asked(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match="https"):
        find_update(user_paths(tmp_path), "http://example.org/latest", NOW)


def test_the_page_is_the_one_this_build_names_unless_the_person_names_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = type("Told", (), {"get_all": lambda *_: ["Home, https://a.example", f"Updates, {PAGE}"]})
    assert source_of(Settings(updates_source="https://own.example")) == "https://own.example"

    monkeypatch.setattr("importlib.metadata.metadata", lambda _: told())

    assert source_of(Settings()) == PAGE


def test_a_file_of_rubbish_is_asked_anew(tmp_path: Path) -> None:
    paths = user_paths(tmp_path)
    paths.cache.mkdir(parents=True)
    (paths.cache / "updates.json").write_text('{"after": 3, "failures": "x"}')

    with host(GITHUB) as page:
        assert ask(paths, page.url) == Update("v9.0.0", PAGE)
