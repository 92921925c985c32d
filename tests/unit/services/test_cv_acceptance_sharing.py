"""Acceptance examples 30 and 31: a page in a store of the person's own, and JSON Resume both ways."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from commitstats_desktop import paths
from commitstats_desktop.core.errors import PublishError
from commitstats_desktop.core.publication import Choices, TargetKind
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.bucket import open_client
from commitstats_desktop.services import places, publish
from commitstats_desktop.services.cvs import cv
from commitstats_desktop.services.cvs.cvs import load_cv
from commitstats_desktop.services.cvs.resume import import_resume
from commitstats_desktop.services.places import Publishing
from commitstats_desktop.services.publish import Prepared
from tests.fakes.homes import FakeHome
from tests.fakes.https import Request, serving
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import ADA, FakeRepository
from tests.fakes.stores import Store, unhurried

KEY_LENGTH = 32
GONE = 404
PAGES = Choices(("html", "pdf"))
RESUME: dict[str, Any] = {
    "basics": {
        "name": "Ada Berg",
        "label": "Engineer",
        "email": "ada@example.org",
        "summary": "Ledgers.",
        "pronouns": "she",
    },
    "work": [{"name": "Fjordpay", "position": "Lead", "startDate": "2021-02", "x-badge": {"c": 1}}],
    "skills": [{"name": "Negotiation", "level": "Master"}],
    "projects": [{"name": "Knitting machine", "x-rows": 12}],
    "x-future": [1, {"deep": [None, True]}],
}


@dataclass
class Author:
    """Somebody with a counted repository and a bucket."""

    home: FakeHome
    store: Store
    bucket: str
    now: datetime
    keys: MemoryKeys = field(default_factory=MemoryKeys)
    public_url: str = ""
    asked: list[str] = field(default_factory=list)

    def show(self, request: Request) -> None:
        """What anybody gets at the public address of the bucket."""
        self.asked.append(request.path)
        found = self.in_bucket().get(request.path.partition("?")[0].strip("/"))
        request.reply(GONE if found is None else 200, found or b"")

    @property
    def publishing(self) -> Publishing:
        return Publishing(self.home.home, self.keys, unhurried())

    def prepare(self, choices: Choices = PAGES) -> Prepared:
        return publish.prepare(self.publishing, "web", "", choices, self.now, Work(), "")

    def in_bucket(self) -> dict[str, bytes]:
        return self.store.objects(self.bucket)


@pytest.fixture
def author(tmp_path: Path, now: datetime, store: Store) -> Iterator[Author]:
    home = FakeHome.make(tmp_path / "home", now)
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": "import os\n"}, "feat: begin", author=ADA)
    home.add(repository)
    home.collect()
    made = Author(home, store, store.bucket(), now)
    secret = store.account.secret_access_key or ""
    with serving(made.show) as public:
        made.public_url = f"http://127.0.0.1:{public.port}/"
        settings = store.settings(made.bucket, public_url=made.public_url)
        places.add_place(made.publishing, TargetKind.S3, "web", settings, secret, now)
        yield made
    home.close()


def test_30_nothing_is_sent_before_the_bytes_and_the_address_were_seen(author: Author) -> None:
    before = author.in_bucket()

    prepared = author.prepare()
    seen = author.in_bucket()
    done = publish.publish(author.publishing, prepared, author.now, Work())

    assert prepared.is_first
    assert seen == before == {}
    assert done.publication.address == prepared.publication.address
    key = prepared.publication.key
    assert author.in_bucket() == {f"u/{key}/{file.name}": file.body for file in prepared.files}


def test_30_the_address_cannot_be_guessed_and_search_engines_are_kept_away(author: Author) -> None:
    one, other = author.prepare(), author.prepare()

    page = next(file.body for file in one.files if file.name == "index.html")

    assert len(one.publication.key) == len(other.publication.key) == KEY_LENGTH
    assert one.publication.key != other.publication.key
    assert b'<meta name="robots" content="noindex">' in page


def test_30_a_page_goes_after_its_last_day(author: Author) -> None:
    until = (author.now + timedelta(days=30)).date()
    prepared = author.prepare(Choices(("html",), expires=until))
    publish.publish(author.publishing, prepared, author.now, Work())

    author.now += timedelta(days=32)
    list(publish.keep_fresh(author.publishing, author.now, Work()))

    assert author.in_bucket() == {}


def test_30_withdrawing_deletes_and_asks_at_the_address(author: Author) -> None:
    prepared = author.prepare()
    publish.publish(author.publishing, prepared, author.now, Work())
    (known,) = publish.publications_of(author.home.home)

    withdrawn = publish.withdraw(author.publishing, known, author.now, Work())

    assert withdrawn.is_gone
    assert author.in_bucket() == {}
    assert known.address == f"{author.public_url}u/{known.key}/index.html"
    assert any(known.key in path for path in author.asked)


def test_30_the_secret_is_in_the_key_store_and_a_failed_upload_leaves_nothing(
    author: Author,
) -> None:
    (place,) = places.list_places(author.home.home)
    secret = author.keys.find(place.uuid)
    prepared = author.prepare()
    open_client(author.store.account).delete_bucket(Bucket=author.bucket)

    with pytest.raises(PublishError):
        publish.publish(author.publishing, prepared, author.now, Work())

    assert secret is not None
    assert secret.reveal() == author.store.account.secret_access_key
    assert author.in_bucket() == {}
    assert publish.publications_of(author.home.home) == []


def test_31_a_json_resume_goes_in_and_out_without_loss(author: Author, tmp_path: Path) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps(RESUME), encoding="utf-8")
    database = author.home.home.database

    import_resume(database, "Backend", file, author.now)
    choices = load_cv(database, "Backend").choices
    document = cv.compose_guarded(database, choices, author.now.date())
    written, yaml = cv.rendered(document, ["json-resume", "rendercv"])
    plain = json.loads(written)

    schema = json.loads(paths.resource("schemas/jsonresume-1.3.1.schema.json").read_text("utf-8"))
    jsonschema.validate(plain, schema)
    for key in ("basics", "work", "x-future"):
        assert plain[key] == RESUME[key], key
    for key in ("skills", "projects"):
        assert RESUME[key][0] in plain[key]
    assert plain["meta"]["commitstats"]["totals"]["commits"] == document.totals.commits
    assert "Fjordpay" in yaml.decode()
