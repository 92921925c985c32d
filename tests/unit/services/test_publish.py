"""Publishing through the service, into a folder: first, again, fresh, due, by another, taken down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError, PublishError
from commitstats_desktop.core.publication import (
    Choices,
    NotPublished,
    Publication,
    Standing,
    TargetKind,
)
from commitstats_desktop.core.work import Work
from commitstats_desktop.services import places, publish
from commitstats_desktop.services.cvs import sent
from commitstats_desktop.services.places import Publishing
from commitstats_desktop.services.publish import Prepared, Published
from tests.fakes.homes import FakeHome
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import ADA, FakeRepository
from tests.fakes.stores import Store, unhurried

FRESH = Choices(("html", "json"), is_kept_fresh=True)


@dataclass
class Author:
    """Somebody with a repository, and a folder to publish into."""

    home: FakeHome
    repository: FakeRepository
    web: Path
    now: datetime
    keys: MemoryKeys = field(default_factory=MemoryKeys)

    @property
    def publishing(self) -> Publishing:
        """What the service needs."""
        return Publishing(self.home.home, self.keys, unhurried())

    def prepare(self, choices: Choices = FRESH, handle: str = "", place: str = "web") -> Prepared:
        """Make a page, and send nothing."""
        return publish.prepare(self.publishing, place, "", choices, self.now, Work(), handle)

    def publish(
        self, choices: Choices = FRESH, handle: str = "", *, replaces: bool = False
    ) -> Published:
        """Make a page and send it."""
        prepared = self.prepare(choices, handle)
        return publish.publish(self.publishing, prepared, self.now, Work(), replaces=replaces)

    def work_on(self) -> None:
        """Change the figures."""
        self.repository.commit({"b.py": f"{self.now}\n"}, "feat: more", author=ADA)
        self.home.collect()

    def keep_fresh(self) -> list[Publication | NotPublished]:
        """What happens after a collection."""
        return list(publish.keep_fresh(self.publishing, self.now, Work()))

    def known(self) -> Publication:
        """The one page."""
        (found,) = publish.publications_of(self.home.home)
        return found

    def files(self) -> dict[str, bytes]:
        """What lies in the folder."""
        return Store(self.web, "").objects(".")


@pytest.fixture
def author(tmp_path: Path, now: datetime) -> Iterator[Author]:
    home = FakeHome.make(tmp_path / "home", now)
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": "import os\n"}, "feat: begin", author=ADA)
    home.add(repository)
    home.collect()
    web = tmp_path / "web"
    web.mkdir()
    made = Author(home, repository, web, now)
    places.add_place(made.publishing, TargetKind.FOLDER, "web", {"folder": str(web)}, "", now)
    yield made
    home.close()


def test_what_is_shown_first_is_what_is_sent(author: Author) -> None:
    prepared = author.prepare()
    before = author.files()

    done = publish.publish(author.publishing, prepared, author.now, Work())

    assert prepared.is_first
    assert before == {}
    assert done.publication.address == prepared.publication.address
    assert author.files() == {
        f"u/{prepared.publication.key}/{file.name}": file.body for file in prepared.files
    }
    assert done.is_readable


def test_what_was_sent_is_in_the_send_log_with_its_address(author: Author) -> None:
    shown_only = author.prepare(Choices(("html", "pdf", "json", "badges")))
    before = sent.all_exports(author.home.home.database)

    done = publish.publish(author.publishing, shown_only, author.now, Work())
    (export,) = sent.all_exports(author.home.home.database)

    assert before == []
    assert export.sent_to == done.publication.address
    logged = {file.sha256 for file in export.files}
    badges = {name for name in done.receipt.checksums if name.startswith("badge-")}
    assert {"index.html", "cv.pdf", "cv.claims.json", "cv.json"} == {
        *done.receipt.checksums
    } - badges
    assert {sha for name, sha in done.receipt.checksums.items() if name not in badges} < logged
    assert badges


def test_an_address_is_not_guessed_unless_a_handle_was_chosen(author: Author) -> None:
    first, second = author.prepare(), author.prepare()
    named = author.prepare(handle="ada-berg")

    assert first.publication.key != second.publication.key
    assert len(first.publication.key) == 32
    assert named.publication.key == "ada-berg"


@pytest.mark.parametrize("handle", ["Ada", "ada berg", "-ada", "a" * 32, "../ada", "ada/b", "9ada"])
def test_a_handle_that_is_none_is_refused(author: Author, handle: str) -> None:
    with pytest.raises(PublishError):
        author.prepare(handle=handle)


def test_publishing_again_stays_at_the_same_address(author: Author) -> None:
    first = author.publish().publication
    author.work_on()

    second = author.publish().publication

    assert (second.uuid, second.address) == (first.uuid, first.address)
    assert second.checksums != first.checksums


def test_a_page_is_kept_fresh_once_a_day_and_only_when_figures_changed(author: Author) -> None:
    author.publish()
    first = author.files()

    author.work_on()
    too_early = author.keep_fresh()
    author.now += timedelta(days=1, minutes=1)
    fresh = author.keep_fresh()
    author.now += timedelta(days=1, minutes=1)
    unchanged = author.keep_fresh()

    assert too_early == unchanged == []
    assert [type(each) for each in fresh] == [Publication]
    assert author.files() != first


def test_a_page_that_was_not_to_be_kept_fresh_stays_as_it_is(author: Author) -> None:
    author.publish(Choices(("html",)))
    first = author.files()
    author.work_on()
    author.now += timedelta(days=2)

    assert author.keep_fresh() == []
    assert author.files() == first


def test_a_page_is_taken_down_after_its_last_day(author: Author) -> None:
    until = author.now.date() + timedelta(days=3)
    author.publish(Choices(("html",), expires=until))
    page = next(iter(author.files().values())).decode()

    author.now += timedelta(days=3)
    on_the_day = author.keep_fresh()
    author.now += timedelta(days=1)
    after = author.keep_fresh()

    assert f"up until {until.day} {until:%B %Y}" in page
    assert on_the_day == []
    assert [each.standing for each in after] == [Standing.WITHDRAWN]
    assert author.files() == {}


def test_a_last_day_that_has_passed_is_refused(author: Author) -> None:
    with pytest.raises(PublishError, match="has passed"):
        author.prepare(Choices(expires=date(2020, 1, 1)))


def test_a_withdrawn_page_is_gone_and_is_not_kept_fresh(author: Author) -> None:
    author.publish()

    done = publish.withdraw(author.publishing, author.known(), author.now, Work())
    author.work_on()
    author.now += timedelta(days=2)

    assert (done.deleted, done.is_gone) == (2, True)
    assert author.keep_fresh() == []
    assert author.files() == {}
    assert author.known().standing is Standing.WITHDRAWN


def test_a_page_after_a_withdrawal_has_another_address(author: Author) -> None:
    first = author.publish().publication
    publish.withdraw(author.publishing, author.known(), author.now, Work())

    second = author.publish().publication

    assert second.key != first.key


def test_the_page_of_another_writer_is_told_and_stays(author: Author) -> None:
    first = author.publish(handle="ada").publication
    place = author.web / "u" / "ada" / "index.html"
    place.write_text("theirs")

    seen = publish.look_again(author.publishing, author.known(), author.now, Work())
    with pytest.raises(NotPublished) as raised:
        author.publish(handle="ada")

    assert seen.standing is Standing.OTHER
    assert raised.value.standing is Standing.OTHER
    assert author.known().standing is Standing.OTHER
    assert place.read_text() == "theirs"
    author.work_on()
    assert author.publish(handle="ada", replaces=True).publication.uuid == first.uuid


def test_a_page_somebody_deleted_is_told(author: Author) -> None:
    author.publish(handle="ada")
    (author.web / "u" / "ada" / "index.html").unlink()

    seen = publish.look_again(author.publishing, author.known(), author.now, Work())

    assert seen.standing is Standing.NONE


def test_a_first_page_that_fails_is_not_remembered(author: Author) -> None:
    prepared = author.prepare()
    author.web.rmdir()

    with pytest.raises(AppError):
        publish.publish(author.publishing, prepared, author.now, Work())

    assert publish.publications_of(author.home.home) == []


def test_a_place_with_a_page_is_not_forgotten(author: Author) -> None:
    author.publish()
    record = places.find_place(author.home.home, "web")

    with pytest.raises(PublishError, match="still up"):
        places.remove_place(author.publishing, record)

    publish.withdraw(author.publishing, author.known(), author.now, Work())
    places.remove_place(author.publishing, record)
    assert places.list_places(author.home.home) == []


def test_a_secret_is_in_the_key_store_and_not_in_the_database(
    author: Author, store: Store, now: datetime
) -> None:
    secret = store.account.secret_access_key or ""
    settings = store.settings(store.bucket())

    added = places.add_place(author.publishing, TargetKind.S3, "s3", settings, secret, now)

    found = author.keys.find(added.target.uuid)
    assert found is not None and found.reveal() == secret
    assert secret not in json.dumps(
        [str(row) for row in author.home.query("SELECT * FROM publish_targets")]
    )
    assert all(
        secret.encode() not in file.read_bytes()
        for file in author.home.home.paths.data.rglob("*")
        if file.is_file()
    )


def test_a_place_without_its_secret_says_so(author: Author, store: Store, now: datetime) -> None:
    secret = store.account.secret_access_key or ""
    settings = store.settings(store.bucket())
    added = places.add_place(author.publishing, TargetKind.S3, "s3", settings, secret, now)
    author.keys.drop(added.target.uuid)

    with pytest.raises(AppError, match="is not kept on this computer"):
        author.prepare(place="s3")


@pytest.mark.parametrize(
    "settings", [{}, {"folder": ""}, {"folder": "/tmp", "colour": "red"}, {"folder": "relative"}]
)
def test_settings_that_cannot_be_are_refused(
    author: Author, now: datetime, settings: dict[str, str]
) -> None:
    with pytest.raises(AppError):
        places.add_place(author.publishing, TargetKind.FOLDER, "other", settings, "", now)

    assert [each.name for each in places.list_places(author.home.home)] == ["web"]
