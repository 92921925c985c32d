"""What goes wrong on the way: the person knows which page is up, and nothing else is on the bucket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.publication import Standing, TargetKind
from commitstats_desktop.publish.base import Known, Site
from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.publish.layout import PublishedFile
from tests.fakes.faulty import Passing, before
from tests.fakes.putting import KEY, NEW, OLD, put, refused
from tests.fakes.stores import (
    SECRET_KEY,
    RunningEndpoint,
    Store,
    opened,
    page,
    serving_endpoint,
)

NEVER: Callable[[Passing], bool] = lambda _: False  # noqa: E731  # nothing goes wrong


@pytest.fixture
def bucket(store: Store) -> str:
    """An empty bucket."""
    return store.bucket()


def site_of(store: Store, name: str, **other: str) -> Site:
    """The bucket as the app opens it."""
    secret = other.pop("secret", SECRET_KEY)
    return opened(TargetKind.S3, store.settings(name) | other, secret)


def put_old(store: Store, bucket: str) -> Known:
    """A page that is there before anything goes wrong."""
    return Known(put(site_of(store, bucket), OLD).checksums)


def is_old_alone(store: Store, bucket: str) -> bool:
    """Whether the bucket holds the old page and nothing else."""
    return store.objects(bucket) == {f"u/{KEY}/index.html": OLD[0].body}


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"secret": "wrong"}, "The secret does not belong to this access key."),
        ({"access_key_id": "AKIANOBODY"}, "The store does not know this access key."),
        ({"bucket": "missing-bucket"}, "There is no bucket called missing-bucket at this store."),
    ],
)
def test_what_is_wrong_with_the_settings_is_said(
    store: Store, bucket: str, settings: dict[str, str], sentence: str
) -> None:
    known = put_old(store, bucket)

    error = refused(site_of(store, bucket, **settings), known)

    assert error.sentence == f"{sentence} Nothing was sent."
    assert error.hint
    assert is_old_alone(store, bucket)


def test_a_clock_that_is_an_hour_off_is_told(
    store: Store, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = put_old(store, bucket)
    late = datetime.now(UTC).replace(tzinfo=None) + timedelta(hours=1)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_: late)

    error = refused(site_of(store, bucket), known)

    assert "The clock of this computer differs from the store's" in error.sentence
    assert is_old_alone(store, bucket)


def test_a_bucket_in_another_region_is_told(store: Store, bucket: str) -> None:
    def elsewhere(passing: Passing) -> bool:
        passing.refuse(301, "PermanentRedirect", x_amz_bucket_region="eu-north-1")
        return True

    with before(store.url, elsewhere) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), Known())

    assert "is in another region" in error.sentence
    assert "It is in eu-north-1." in error.sentence
    assert "eu-north-1" in error.hint


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (403, "QuotaExceeded", "no room left"),
        (507, "XMinioStorageFull", "no room left"),
        (400, "EntityTooLarge", "too large"),
        (403, "AccessDenied", "does not allow this"),
        (503, "SlowDown", "an error of its own"),
    ],
)
def test_a_refused_page_leaves_the_old_one_and_nothing_else(
    store: Store, bucket: str, status: int, code: str, words: str
) -> None:
    known = put_old(store, bucket)

    def refuse(passing: Passing) -> bool:
        if passing.is_page:
            passing.refuse(status, code)
        return passing.is_page

    with before(store.url, refuse) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), known)

    assert words in error.sentence
    assert error.standing is Standing.OLD
    assert error.sentence.endswith("The page that was there before is still up, unchanged.")
    assert is_old_alone(store, bucket)


def test_a_page_that_was_cut_on_its_way_leaves_the_old_one(store: Store, bucket: str) -> None:
    known = put_old(store, bucket)

    def cut(passing: Passing) -> bool:
        if passing.is_page:
            passing.cut(after=10)
        return passing.is_page

    with before(store.url, cut) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), known)

    assert error.standing is Standing.OLD
    assert is_old_alone(store, bucket)


def test_a_first_page_that_fails_leaves_nothing(store: Store, bucket: str) -> None:
    def cut(passing: Passing) -> bool:
        if passing.is_page:
            passing.cut(after=10)
        return passing.is_page

    with before(store.url, cut) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), Known())

    assert error.standing is Standing.NONE
    assert store.objects(bucket) == {}


def test_an_answer_that_got_lost_after_success_is_no_failure(store: Store, bucket: str) -> None:
    known = put_old(store, bucket)
    sent: list[int] = []

    def lose(passing: Passing) -> bool:
        if passing.is_page:
            sent.append(passing.ask()[0])
            passing.cut()
        return passing.is_page

    with before(store.url, lose) as running:
        receipt = put(site_of(store, bucket, endpoint_url=running.url), NEW, known)

    assert receipt.uploaded == ("cv.json", "index.html")
    assert sent == [200]
    assert store.objects(bucket) == {f"u/{KEY}/{file.name}": file.body for file in NEW}


def test_a_trouble_that_passes_is_tried_again(store: Store, bucket: str) -> None:
    troubles = iter((503, 500, 503))

    def trouble(passing: Passing) -> bool:
        status = next(troubles, 0) if passing.is_page else 0
        if status:
            passing.refuse(status, "InternalError")
        return bool(status)

    with before(store.url, trouble) as running:
        receipt = put(site_of(store, bucket, endpoint_url=running.url))

    assert receipt.uploaded == ("cv.json", "index.html")


def test_a_store_that_keeps_something_else_is_not_believed(store: Store, bucket: str) -> None:
    known = put_old(store, bucket)

    def swallow(passing: Passing) -> bool:
        if passing.is_page:
            passing.request.body()
            passing.request.reply(200)
        return passing.is_page

    with before(store.url, swallow) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), known)

    assert "something else was read back" in error.sentence
    assert error.standing is Standing.OLD


def test_a_store_that_goes_away_leaves_it_open_which_page_is_up(store: Store, bucket: str) -> None:
    known = put_old(store, bucket)
    is_gone: list[bool] = []

    def leave(passing: Passing) -> bool:
        is_gone.extend([True] * passing.is_page)
        if is_gone:
            passing.cut()
        return bool(is_gone)

    with before(store.url, leave) as running:
        error = refused(site_of(store, bucket, endpoint_url=running.url), known)

    assert error.standing is Standing.UNKNOWN
    assert error.sentence.endswith("Which page is up could not be asked.")


def test_a_secret_is_in_no_sentence_and_in_no_request(store: Store, bucket: str) -> None:
    heads: list[str] = []

    def look(passing: Passing) -> bool:
        heads.append(f"{passing.request.path} {passing.request.headers}")
        return False

    with before(store.url, look) as running:
        put(site_of(store, bucket, endpoint_url=running.url))

    assert len(heads) > 4
    assert not [head for head in heads if SECRET_KEY in head]


@pytest.fixture
def endpoint(store: Store) -> Iterator[RunningEndpoint]:
    """An endpoint with little room."""
    with serving_endpoint(store, Limits(most_file_bytes=3_000, most_bytes=4_000)) as running:
        yield running


def through(running: RunningEndpoint, key: str, url: str = "") -> Site:
    """The endpoint as the app opens it."""
    return opened(TargetKind.ENDPOINT, {"address": url or running.url}, key)


def left(store: Store, running: RunningEndpoint) -> dict[str, bytes]:
    """What is on the bucket but the endpoint's own notes."""
    return store.objects(running.bucket, "u") | store.objects(running.bucket, "incoming")


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (page("x" * 3_000), "is larger than 3,000 bytes"),
        ((*page("x" * 1_300), PublishedFile("cv.json", b"y" * 2_000)), "this key has"),
        ((*page(), *[PublishedFile(f"n{n}.txt", b"x") for n in range(32)]), "files are taken"),
    ],
)
def test_what_is_too_much_for_an_endpoint_is_told(
    store: Store, endpoint: RunningEndpoint, files: tuple[PublishedFile, ...], words: str
) -> None:
    site = through(endpoint, endpoint.key())
    first = put(site, OLD)

    error = refused(site, Known(first.checksums, first.revision), files)

    assert words in error.sentence
    assert error.standing is Standing.OLD
    assert left(store, endpoint) == {f"u/{KEY}/index.html": OLD[0].body}


def test_a_wrong_key_of_an_endpoint_is_told(store: Store, endpoint: RunningEndpoint) -> None:
    site = through(endpoint, endpoint.key()[:-2] + "zz")

    error = refused(site, Known())

    assert "does not accept this key" in error.sentence
    assert not error.is_begun
    assert left(store, endpoint) == {}


def test_an_address_that_is_over_is_told(
    store: Store, endpoint: RunningEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = through(endpoint, endpoint.key())
    earlier = datetime.now(UTC).replace(tzinfo=None) - timedelta(minutes=6)
    give = Bucket.presigned_put

    def give_late(self: Bucket, *args: str, **more: str) -> object:
        with pytest.MonkeyPatch.context() as clock:
            clock.setattr("botocore.auth.get_current_datetime", lambda *_: earlier)
            return give(self, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Bucket, "presigned_put", give_late)

    error = refused(site, Known())

    assert "The address to upload to is over" in error.sentence
    assert error.standing is Standing.NONE
    assert left(store, endpoint) == {}


def test_an_endpoints_answer_that_got_lost_after_success_is_no_failure(
    store: Store, endpoint: RunningEndpoint
) -> None:
    key = endpoint.key()
    lost: list[str] = []

    def lose(passing: Passing) -> bool:
        is_finish = passing.request.command == "POST" and "/uploads/" in passing.request.path
        if is_finish and not lost:
            lost.append(passing.request.path)
            passing.ask()
            passing.cut()
            return True
        return False

    with before(endpoint.url, lose) as running:
        receipt = put(through(endpoint, key, running.url))

    assert len(lost) == 1
    assert receipt.uploaded == ("cv.json", "index.html")
    assert set(left(store, endpoint)) == {f"u/{KEY}/cv.json", f"u/{KEY}/index.html"}


def test_a_key_of_an_endpoint_goes_nowhere_but_there(
    store: Store, endpoint: RunningEndpoint
) -> None:
    heads: list[str] = []

    def look(passing: Passing) -> bool:
        heads.append(str(passing.request.headers))
        return False

    key = endpoint.key()
    with before(store.url, look) as behind:
        served = Store(store.folder, behind.url)
        with serving_endpoint(served, bucket=endpoint.bucket) as running:
            put(through(running, key))

    assert len(heads) > 2
    assert not [head for head in heads if key in head or "Bearer" in head]


def test_something_else_at_the_address_of_an_endpoint_is_told(store: Store) -> None:
    site = opened(TargetKind.ENDPOINT, {"address": store.url}, "cse_x")

    with pytest.raises(AppError) as raised:
        site.check()
    site.close()

    assert "no upload endpoint" in raised.value.sentence


def test_an_endpoint_whose_store_is_gone_says_so(store: Store) -> None:
    def refuse(passing: Passing) -> bool:
        passing.refuse(403, "AccessDenied")
        return True

    with (
        before(store.url, refuse) as behind,
        serving_endpoint(
            Store(store.folder, behind.url), bucket="any", has_conditions=True
        ) as running,
    ):
        site = through(running, "cse_" + "0" * 16 + "_" + "a" * 43)
        with pytest.raises(AppError) as raised:
            site.check()
        site.close()

    assert "The store behind the endpoint refused." in raised.value.sentence
