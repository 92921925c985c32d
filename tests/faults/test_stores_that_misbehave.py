"""Stores and what poses as one: sign-in pages, redirects, locked versions, views of before."""

from __future__ import annotations

from typing import Any

import pytest

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.publication import NotPublished, Standing, TargetKind
from commitstats_desktop.publish.base import Known
from tests.fakes.https import Request, serving
from tests.fakes.patience import patience
from tests.fakes.putting import KEY, NEW, OLD, put
from tests.fakes.sockets import raw_host, reply, saying
from tests.fakes.stores import opened
from tests.fakes.versioned import VersionedStore, serving_versions

HTML = {"content-type": "text/html"}
XML = {"content-type": "application/xml"}
NO_STORE = {
    "a sign-in page": reply(b"<html><body>sign in</body></html>", headers=HTML),
    "a page that is no XML": reply(b"<!doctype html><br><p>sign in", headers=HTML),
    "nothing": reply(b"", headers=XML),
    "JSON": reply(b"{}"),
    "a cut list": reply(b"<ListBucketResult><Contents><Key>u/ada/in", headers=XML),
    "a list of another service": reply(b"<Objects><Object/></Objects>", headers=XML),
    "a date that is none": reply(
        b"<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>u/a/index.html</Key>"
        b"<LastModified>never</LastModified></Contents></ListBucketResult>",
        headers=XML,
    ),
    "a redirect": reply(b"", 302, location="https://sign-in.example/"),
    "a redirect for good": reply(b"", 301, location="https://sign-in.example/"),
    "a gateway": reply(b"<html>502</html>", 502, headers=HTML),
}


@pytest.mark.parametrize("answer", NO_STORE.values(), ids=NO_STORE.keys())
def test_what_is_no_store_is_neither_ready_nor_empty_nor_withdrawn_from(answer: bytes) -> None:
    with raw_host(saying(answer)) as host, patience(30):
        settings = {"bucket": "pages", "access_key_id": "AKIA", "endpoint_url": host.url}
        site = opened(TargetKind.S3, settings, "a-secret-of-a-test")
        acts: tuple[Any, ...] = (site.check, lambda: site.stored(KEY), lambda: site.remove(KEY))
        for act in acts:
            with pytest.raises(AppError) as caught:
                act()
            assert "a-secret-of-a-test" not in f"{caught.value.sentence}{caught.value.hint}"
        site.close()


def site_of(store: VersionedStore, url: str = "") -> Any:
    settings = store.settings() | ({"endpoint_url": url} if url else {})
    return opened(TargetKind.S3, settings, "secret-of-a-test")


def test_a_page_whose_versions_are_locked_is_hidden_and_that_they_stay_is_told() -> None:
    with serving_versions() as store:
        put(site_of(store), OLD)
        locked = {version.id for versions in store.objects.values() for version in versions}

        def keep(request: Request) -> None:
            if request.command == "DELETE" and any(each in request.path for each in locked):
                request.body()
                request.reply(403, b"<Error><Code>AccessDenied</Code></Error>")
            else:
                store.answer(request)

        with serving(keep) as running:
            site = site_of(store, running.url)
            with pytest.raises(NotPublished, match="Old versions") as caught:
                site.remove(KEY)

            assert caught.value.standing is Standing.NONE
            assert site.stored(KEY) == {}
            site.close()


def test_a_key_that_may_not_list_versions_still_takes_the_page_down() -> None:
    with serving_versions() as store:
        put(site_of(store), OLD)

        def keep(request: Request) -> None:
            if "versions" in request.path.partition("?")[2]:
                request.reply(403, b"<Error><Code>AccessDenied</Code></Error>")
            else:
                store.answer(request)

        with serving(keep) as running:
            site = site_of(store, running.url)
            with pytest.raises(NotPublished) as caught:
                site.remove(KEY)

            assert caught.value.standing is Standing.NONE
            assert site.stored(KEY) == {}
            site.close()


def test_a_withdrawal_leaves_no_version_and_no_mark_behind() -> None:
    with serving_versions() as store:
        known = Known(put(site_of(store), OLD).checksums)
        put(site_of(store), NEW, known)

        site = site_of(store)
        removal = site.remove(KEY)
        site.close()

        assert removal.deleted == 3
        assert store.objects == {}


def test_a_store_that_shows_for_a_moment_what_was_there_before_is_asked_again() -> None:
    with serving_versions() as store:
        known = Known(put(site_of(store), OLD).checksums)
        stale = iter([True, True])

        def late(request: Request) -> None:
            is_new = any(each.body == NEW[0].body for each in store.objects.get(request_key, ()))
            if (
                request.command == "GET"
                and "index.html" in request.path
                and is_new
                and next(stale, 0)
            ):
                request.reply(200, OLD[0].body, ETag='"old"')
            else:
                store.answer(request)

        request_key = f"u/{KEY}/index.html"
        with serving(late) as running:
            receipt = put(site_of(store, running.url), NEW, known)

        assert receipt.checksums["index.html"] == NEW[0].sha256
        assert next(stale, None) is None
