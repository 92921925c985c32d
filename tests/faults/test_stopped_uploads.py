"""An upload that is stopped: the person knows which page is up, and no half of another is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from commitstats_desktop.core.publication import Standing, TargetKind
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.base import Known, Site
from commitstats_desktop.publish.endpoint.pages import owner_record
from tests.fakes.faulty import Passing, before
from tests.fakes.putting import KEY, NEW, OLD, put, refused
from tests.fakes.stores import SECRET_KEY, RunningEndpoint, Store, opened, serving_endpoint

OLD_ALONE = {f"u/{KEY}/index.html": OLD[0].body}

Moment = Callable[[Passing], bool]


def begins(passing: Passing) -> bool:
    """An endpoint is asked for addresses to upload to."""
    return passing.request.command == "POST" and passing.request.path.endswith("/uploads")


def sends(passing: Passing) -> bool:
    """A file of a page is on its way to the store."""
    return passing.request.command == "PUT" and "/incoming/" in passing.request.path


def ends(passing: Passing) -> bool:
    """An endpoint is asked to make what came in the page."""
    return passing.request.command == "POST" and "/uploads/" in passing.request.path


@contextmanager
def stopped_at(moment: Moment, store: Store) -> Iterator[tuple[Site, Known, RunningEndpoint, Work]]:
    """An endpoint with the old page, and a place there whose work is stopped at a moment."""
    work, is_watching = Work(), False

    def stop(passing: Passing) -> bool:
        if is_watching and moment(passing):
            work.cancel()
        return False

    with (
        before(store.url, stop) as behind,
        serving_endpoint(Store(store.folder, behind.url)) as endpoint,
        before(endpoint.url, stop) as ahead,
    ):
        key = endpoint.key()
        first = put(opened(TargetKind.ENDPOINT, {"address": ahead.url}, key), OLD)
        is_watching = True
        site = opened(TargetKind.ENDPOINT, {"address": ahead.url}, key, work=work)
        yield site, Known(first.checksums, first.revision), endpoint, work


def left(store: Store, endpoint: RunningEndpoint) -> dict[str, bytes]:
    """What is on the bucket but the endpoint's own notes."""
    return store.objects(endpoint.bucket, "u") | store.objects(endpoint.bucket, "incoming")


def waiting(endpoint: RunningEndpoint) -> dict[str, object]:
    """Uploads of the page that the endpoint still expects."""
    (owner,) = endpoint.records.names(owner_record("").removesuffix(".json"))
    note = endpoint.records.read(owner) or {}
    uploads: dict[str, object] = note["pages"][KEY]["uploads"]
    return uploads


def test_whoever_stops_an_upload_to_a_bucket_leaves_the_old_page(store: Store) -> None:
    bucket = store.bucket()
    known = Known(put(opened(TargetKind.S3, store.settings(bucket), SECRET_KEY), OLD).checksums)
    work = Work()

    def stop(passing: Passing) -> bool:
        if passing.request.command == "PUT":
            work.cancel()
        return False

    with before(store.url, stop) as running:
        settings = store.settings(bucket, endpoint_url=running.url)
        error = refused(opened(TargetKind.S3, settings, SECRET_KEY, work=work), known)

    assert error.sentence.startswith("The upload was stopped.")
    assert error.standing is Standing.OLD
    assert store.objects(bucket) == OLD_ALONE


@pytest.mark.parametrize("moment", [begins, sends])
def test_whoever_stops_an_upload_through_an_endpoint_leaves_the_old_page(
    store: Store, moment: Moment
) -> None:
    with stopped_at(moment, store) as (site, known, endpoint, work):
        error = refused(site, known)

        assert work.is_cancelled
        assert error.sentence.startswith("The upload was stopped.")
        assert error.standing is Standing.OLD
        assert left(store, endpoint) == OLD_ALONE
        assert waiting(endpoint) == {}


def test_whoever_stops_an_upload_when_the_endpoint_makes_it_the_page_has_the_new_one(
    store: Store,
) -> None:
    with stopped_at(ends, store) as (site, known, endpoint, work):
        receipt = put(site, NEW, known)

        assert work.is_cancelled
        assert receipt.checksums == {file.name: file.sha256 for file in NEW}
        assert left(store, endpoint) == {f"u/{KEY}/{file.name}": file.body for file in NEW}
        assert waiting(endpoint) == {}
