"""A published page as a browser shows it: nothing is asked for elsewhere, no policy is broken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.publication import Choices, TargetKind
from commitstats_desktop.publish.base import Known
from commitstats_desktop.publish.layout import PublishedFile
from commitstats_desktop.services.published_files import make_files
from tests.fakes.browser import CHROMIUM, visit
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository
from tests.fakes.stores import RunningEndpoint, Store, opened, page, serving_endpoint

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this computer")
LISTED = Choices(("html", "json"), in_gallery=True, expires=date(2099, 3, 1))


@pytest.fixture
def running(store: Store) -> Iterator[RunningEndpoint]:
    """An endpoint that shows pages."""
    with serving_endpoint(store) as served:
        yield served


@pytest.fixture
def files(tmp_path: Path, now: datetime) -> tuple[PublishedFile, ...]:
    """A real CV of a real repository."""
    home = FakeHome.make(tmp_path / "home", now)
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": "import os\n"}, "feat: begin", author=ADA)
    home.add(repository)
    home.collect()
    made = make_files(home.home, "", LISTED, now)
    home.close()
    return made.files


def put(running: RunningEndpoint, files: tuple[PublishedFile, ...], choices: Choices) -> str:
    """Publish a page; its address."""
    site = opened(TargetKind.ENDPOINT, {"address": running.url}, running.key("ada"))
    receipt = site.put("ada", files, Known(), choices)
    site.close()
    return receipt.address


def test_a_published_cv_asks_for_nothing_elsewhere_and_breaks_no_policy(
    running: RunningEndpoint, files: tuple[PublishedFile, ...], tmp_path: Path
) -> None:
    address = put(running, files, LISTED)

    seen = visit(address, tmp_path / "browser")

    assert seen.asked == [address]
    assert seen.complaints == []
    assert "up until 1 March 2099" in seen.text
    assert 'content="noindex"' in seen.text


@pytest.mark.parametrize("name", ["cv/", "ranking/"])
def test_the_gallery_and_the_boards_do_neither(
    running: RunningEndpoint, files: tuple[PublishedFile, ...], tmp_path: Path, name: str
) -> None:
    put(running, files, LISTED)

    seen = visit(f"{running.url}/{name}", tmp_path / "browser")

    assert seen.asked == [f"{running.url}/{name}"]
    assert seen.complaints == []
    assert 'href="../u/ada/"' in seen.text


def test_a_page_of_an_attacker_runs_nothing_and_asks_for_nothing(
    running: RunningEndpoint, tmp_path: Path
) -> None:
    evil = (
        b"<!DOCTYPE html><title>x</title><p id=p>calm</p><script>p.textContent='ran'</script>"
        b"<img src=http://evil.test/a.png><iframe src=http://evil.test/></iframe>"
        b"<form action=http://evil.test/ id=f></form><script src=http://evil.test/a.js></script>"
    )
    address = put(running, (PublishedFile("index.html", evil), *page()[1:]), Choices())

    seen = visit(address, tmp_path / "browser")

    assert seen.asked == [address]
    assert ">calm<" in seen.text
    assert seen.complaints
