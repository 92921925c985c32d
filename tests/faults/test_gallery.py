"""The gallery and the boards while many publish at once, in stores with and without conditions."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from commitstats_desktop.core.publication import Choices, TargetKind
from commitstats_desktop.publish.base import Known
from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint.boards import BOARDS
from commitstats_desktop.publish.endpoint.entries import entry_of
from commitstats_desktop.publish.endpoint.gallery import Gallery, gallery_page, ranking_page
from commitstats_desktop.publish.endpoint.lock import BucketLock
from commitstats_desktop.publish.endpoint.records import Records
from commitstats_desktop.publish.layout import folder_of
from tests.fakes.stores import RunningEndpoint, Store, opened, page, serving_endpoint
from tests.fakes.versioned import VersionedStore, serving_versions

HANDLES = tuple(f"person-{number}" for number in range(20))
UPLOADS = 50
LISTED = Choices(("html", "json"), in_gallery=True)


def figures(name: str = "Ada", **other: Any) -> bytes:
    """Published figures."""
    totals = {"commits": 10, "first": "2016-03", "last": "2026-08", "languages": 3} | other
    languages = [{"name": "Python"}, {"name": "Terraform"}]
    return json.dumps(
        {"person": {"name": name, "role": ""}, "totals": totals, "languages": languages}
    ).encode()


@pytest.fixture(params=["locks", "conditions"])
def buckets(request: pytest.FixtureRequest, store: Store) -> Iterator[Callable[[], Bucket]]:
    """Opens one bucket, again and again; its store keeps no conditions, or does."""
    if request.param == "locks":
        name = store.bucket()
        yield lambda: store.open(name)
        return
    with serving_versions() as versioned:
        yield versioned.open


def test_a_hundred_changes_of_four_endpoints_are_all_kept(
    buckets: Callable[[], Bucket],
) -> None:
    endpoints = [Records(buckets()) for _ in range(4)]

    def add(number: int) -> None:
        endpoints[number % 4].change("state/sum.json", lambda note: {**note, str(number): number})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(100)))

    assert endpoints[0].read("state/sum.json") == {str(number): number for number in range(100)}


def test_a_store_is_asked_once_whether_it_keeps_conditions(
    store: Store, buckets: Callable[[], Bucket], request: pytest.FixtureRequest
) -> None:
    records = Records(buckets())

    found = records.has_conditions

    assert found == request.node.name.endswith("[conditions]")
    assert records.names("state/probes/") == []


def test_fifty_uploads_of_twenty_people_at_once_lose_nobody(store: Store) -> None:
    with serving_endpoint(store) as one, serving_endpoint(store, bucket=one.bucket) as two:
        bearers = {handle: one.key(handle) for handle in HANDLES}
        last: dict[str, int] = {}
        turns = {handle: threading.Lock() for handle in HANDLES}

        def publish(number: int) -> None:
            handle = HANDLES[number % len(HANDLES)]
            with turns[handle]:
                put(one if number % 2 else two, bearers[handle], handle, number)
                last[handle] = number

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(publish, range(UPLOADS)))

        listed = read(one, "cv/index.html")
        state = one.records.read("state/gallery.json") or {}
        assert {handle: entry["languages"] for handle, entry in state["entries"].items()} == last
        assert {handle for handle in HANDLES if f'"../u/{handle}/"' in listed} == set(HANDLES)
        assert f'data-serial="{state["serial"]}"' in listed
        assert f'data-serial="{state["serial"]}"' in read(one, "ranking/index.html")
        for handle in HANDLES:
            assert f"<p>{handle} {last[handle]}</p>" in read(one, f"u/{handle}/index.html")


def put(running: RunningEndpoint, bearer: str, handle: str, number: int) -> None:
    """Publish a page that says a number, as the app does."""
    site = opened(TargetKind.ENDPOINT, {"address": running.url}, bearer)
    files = page(f"{handle} {number}", cv_json=figures(handle, languages=number))
    site.put(handle, files, Known(site.stored(handle)), LISTED)
    site.close()


def read(running: RunningEndpoint, name: str) -> str:
    """A public object."""
    found = running.records.bucket.get(name)
    assert found is not None
    return found.body.decode()


def test_who_leaves_the_gallery_is_gone_at_once(store: Store) -> None:
    with serving_endpoint(store) as running:
        bearers = {handle: running.key(handle) for handle in HANDLES[:2]}
        for handle, bearer in bearers.items():
            put(running, bearer, handle, 1)
        site = opened(TargetKind.ENDPOINT, {"address": running.url}, bearers[HANDLES[0]])

        site.remove(HANDLES[0])

        for name in ("cv/index.html", "ranking/index.html"):
            assert HANDLES[0] not in read(running, name)
            assert HANDLES[1] in read(running, name)
        site.close()


def test_a_page_stays_when_only_the_gallery_is_left(store: Store) -> None:
    with serving_endpoint(store) as running:
        bearer = running.key(HANDLES[0])
        put(running, bearer, HANDLES[0], 1)
        site = opened(TargetKind.ENDPOINT, {"address": running.url}, bearer)
        files = page("quiet", cv_json=figures())

        site.put(HANDLES[0], files, Known(site.stored(HANDLES[0])), Choices(("html", "json")))

        assert HANDLES[0] not in read(running, "cv/index.html")
        assert "quiet" in read(running, f"u/{HANDLES[0]}/index.html")
        site.close()


def test_a_slow_writer_does_not_put_an_older_gallery_over_a_newer(
    buckets: Callable[[], Bucket],
) -> None:
    bucket = buckets()
    records = Records(bucket)
    for key in ("ada", "bo"):
        bucket.put(folder_of(key) + "cv.json", figures(key), "application/json")
    gallery = Gallery(bucket, records, "", lambda: 0)
    gallery.join("ada")
    old = bucket.get("cv/index.html")
    gallery.join("bo")
    assert old is not None

    gallery._write("cv/index.html", 1, old.body)

    found = bucket.get("cv/index.html")
    assert found is not None
    assert b"bo" in found.body


def test_who_died_in_the_lock_is_not_waited_for(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket = store.open(store.bucket())
    lock = BucketLock(bucket, time.sleep)
    with lock.held("gallery"):
        (mine,) = [name for name in bucket.names("state/locks/") if "-ticket-" in name]
    for dead in (mine, mine.replace("-ticket-000000000001-", "-choosing-")):
        bucket.put(dead, b"", "text/plain")
    time.sleep(0.8)
    monkeypatch.setattr("commitstats_desktop.publish.endpoint.lock.PATIENCE", timedelta(seconds=1))

    with lock.held("gallery"):
        held = [name for name in bucket.names("state/locks/") if "-ticket-" in name]

    assert len(held) == 1
    assert held != [mine]


def test_every_word_of_a_cv_is_only_text_in_the_gallery() -> None:
    name = '<script>alert(1)</script>"&\u202eevil'
    entry = entry_of(figures(name))
    assert entry is not None

    for made in (gallery_page({"ada": entry}, 1), ranking_page({"ada": entry}, 1)):
        text = made.decode()
        assert "<script" not in text
        assert "\u202e" not in text
        assert "&lt;script&gt;" in text


def test_who_knows_terraform_is_told() -> None:
    ada, bo = entry_of(figures("Ada")), entry_of(figures("Bo").replace(b"Terraform", b"Go"))
    assert ada and bo

    text = gallery_page({"ada": ada, "bo": bo}, 1).decode()

    found = re.search(r"<dt>Terraform</dt><dd>(.*?)</dd>", text)
    assert found and re.findall(r">([^<]+)</a>", found[1]) == ["Ada"]


def test_what_a_cv_does_not_tell_is_not_nothing_on_a_board() -> None:
    entries = {
        key: found
        for key, figure in (
            ("ada", figures("Ada", pull_requests_reviewed=0)),
            ("bo", figures("Bo")),
        )
        if (found := entry_of(figure))
    }
    reviews = next(board for board in BOARDS if board.title == "Reviews")

    assert reviews.rows(entries) == [(1, "ada", "0")]
    assert reviews.untold(entries) == 1


def test_equals_share_a_place() -> None:
    entries = {
        key: found
        for key, languages in (("ada", 3), ("bo", 3), ("cy", 2))
        if (found := entry_of(figures(key, languages=languages)))
    }
    breadth = next(board for board in BOARDS if board.title == "Breadth")

    assert [place for place, *_ in breadth.rows(entries)] == [1, 1, 3]


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_figures_that_cannot_be_read_list_nobody(body: bytes) -> None:
    assert entry_of(body) is None


def test_withdrawing_deletes_every_version(store: Store) -> None:
    with serving_versions() as versioned:
        site = opened(TargetKind.S3, versioned.settings(), "secret")
        for text in ("one", "two", "three"):
            site.put("ada", page(text), Known(site.stored("ada")), Choices())
        versioned.open()._client.delete_object(Bucket="versioned", Key="u/ada/old.pdf")

        removal = site.remove("ada")

        assert removal.deleted == 4
        assert versioned.objects == {}
        site.close()


def test_an_endpoint_leaves_no_version_of_a_withdrawn_page() -> None:
    with serving_versions() as versioned:
        kept = _through_endpoint(versioned)

    assert [name for name in kept if not name.startswith(("state/", "cv/", "ranking/"))] == []


def _through_endpoint(versioned: VersionedStore) -> list[str]:
    """Publish twice and withdraw; the objects that are left, deleted ones included."""
    served = Store.__new__(Store)
    served.url = versioned.url
    with serving_endpoint(served, bucket="versioned") as running:
        site = opened(TargetKind.ENDPOINT, {"address": running.url}, running.key("ada"))
        for text in ("one", "two"):
            files = page(text, cv_json=figures())
            site.put("ada", files, Known(site.stored("ada")), LISTED)
        site.remove("ada")
        site.close()
    return list(versioned.objects)
