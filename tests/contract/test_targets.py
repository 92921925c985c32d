"""What every kind of place promises, whichever it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from commitstats_desktop.core.publication import Choices, NotPublished, Standing, TargetKind
from commitstats_desktop.publish.base import Known, Site
from commitstats_desktop.publish.layout import new_key
from commitstats_desktop.publish.targets import TARGETS
from tests.fakes.stores import SECRET_KEY, Store, opened, page, serving_endpoint

KEY = new_key()


@dataclass
class Place:
    """An empty place, and what really lies there."""

    site: Site
    objects: Callable[[], dict[str, bytes]]


@pytest.fixture(params=[target.kind for target in TARGETS], ids=lambda kind: kind.value)
def place(request: pytest.FixtureRequest, tmp_path: Path, store: Store) -> Iterator[Place]:
    kind: TargetKind = request.param
    if kind is TargetKind.FOLDER:
        site = opened(kind, {"folder": str(tmp_path)})
        yield Place(site, lambda: Store(tmp_path, "").objects(".", "u"))
        return
    if kind is TargetKind.S3:
        bucket = store.bucket()
        site = opened(kind, store.settings(bucket), SECRET_KEY)
        yield Place(site, lambda: store.objects(bucket))
        site.close()
        return
    with serving_endpoint(store) as running:
        site = opened(kind, {"address": running.url}, running.key())
        yield Place(
            site, lambda: store.objects(running.bucket, "u") | _waiting(store, running.bucket)
        )
        site.close()


def _waiting(store: Store, bucket: str) -> dict[str, bytes]:
    """What an endpoint has not published yet, or forgot to delete."""
    return store.objects(bucket, "incoming")


def test_a_page_that_was_put_is_there_and_nothing_else(place: Place) -> None:
    files = page("one", cv_json=b"{}", cv_pdf=b"%PDF")

    receipt = place.site.put(KEY, files, Known(), Choices())

    assert place.objects() == {f"u/{KEY}/{file.name}": file.body for file in files}
    assert place.site.stored(KEY) == receipt.checksums == {f.name: f.sha256 for f in files}
    assert receipt.uploaded[-1] == "index.html"
    assert f"/u/{KEY}/" in urlsplit(receipt.address).path


def test_a_page_that_is_there_already_is_not_sent_again(place: Place) -> None:
    files = page("one", cv_json=b"{}")
    first = place.site.put(KEY, files, Known(), Choices())

    again = place.site.put(KEY, files, Known(first.checksums, first.revision), Choices())

    assert again.uploaded == ()
    assert again.address == first.address


def test_only_what_changed_is_sent_and_what_is_left_out_goes(place: Place) -> None:
    first = place.site.put(
        KEY, page("one", cv_json=b"{}", cv_pdf=b"%PDF", badge_svg=b"<svg/>"), Known(), Choices()
    )
    files = page("two", cv_json=b"{}", cv_pdf=b"%PDF-2")

    receipt = place.site.put(KEY, files, Known(first.checksums, first.revision), Choices())

    assert receipt.uploaded == ("cv.pdf", "index.html")
    assert set(place.objects()) == {f"u/{KEY}/{file.name}" for file in files}


def test_the_page_of_another_writer_is_not_written_over(place: Place) -> None:
    theirs = page("theirs")
    place.site.put(KEY, theirs, Known(), Choices())

    with pytest.raises(NotPublished) as refused:
        place.site.put(KEY, page("mine"), Known({"index.html": "0" * 64}), Choices())

    assert refused.value.standing is Standing.OTHER
    assert place.objects() == {f"u/{KEY}/index.html": theirs[0].body}


def test_the_page_of_another_writer_is_replaced_by_whoever_looked_at_it(place: Place) -> None:
    place.site.put(KEY, page("theirs"), Known(), Choices())

    receipt = place.site.put(KEY, page("mine"), Known(place.site.stored(KEY)), Choices())

    assert receipt.uploaded == ("index.html",)


def test_a_page_that_was_taken_down_leaves_nothing(place: Place) -> None:
    other = new_key()
    place.site.put(KEY, page("one", cv_json=b"{}"), Known(), Choices())
    place.site.put(other, page("two"), Known(), Choices())

    removal = place.site.remove(KEY)

    assert removal.deleted == 2
    assert place.site.stored(KEY) == {}
    assert set(place.objects()) == {f"u/{other}/index.html"}


def test_taking_down_what_is_not_there_is_no_error(place: Place) -> None:
    assert place.site.remove(KEY).deleted == 0


def test_a_page_can_be_put_again_after_it_was_taken_down(place: Place) -> None:
    place.site.put(KEY, page("one"), Known(), Choices())
    place.site.remove(KEY)

    place.site.put(KEY, page("one"), Known(), Choices())

    assert set(place.objects()) == {f"u/{KEY}/index.html"}


def test_a_place_says_what_it_is_before_anything_is_put(place: Place) -> None:
    assert place.site.check().startswith("Pages go ")
    assert place.objects() == {}
