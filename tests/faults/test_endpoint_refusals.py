"""What the upload endpoint refuses, asked as Lambda asks it, in front of a store that checks signatures."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from commitstats_desktop.publish.endpoint import keys
from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.publish.layout import PublishedFile, new_key
from tests.fakes.callers import Caller, announced, upload, way_in
from tests.fakes.stores import Store, page, serving_endpoint

LIMITS = Limits(
    most_pages=2, most_file_bytes=4_000, most_bytes=6_000, most_requests_a_minute=40,
    most_uploads_a_day=12,
)  # fmt: skip


@pytest.fixture
def caller(store: Store) -> Iterator[Caller]:
    with serving_endpoint(store, LIMITS) as running:
        yield Caller(running, store, running.key("ada"))


def test_an_unknown_key_is_refused(caller: Caller) -> None:
    wrong = (
        "", "Bearer", "Basic abc", f"Bearer {caller.bearer}x", "Bearer cse_0000_x",
        f"Bearer {caller.bearer[:-1]}{'a' if caller.bearer[-1] != 'a' else 'b'}",
        f"Bearer cse_{'0' * 16}_{'a' * 43}",
    )  # fmt: skip

    refusals = {caller.ask("GET", "/v1", None, authorization=each)[0] for each in wrong}

    assert refusals == {401}


def test_a_revoked_key_opens_nothing_any_more(caller: Caller) -> None:
    identity = caller.bearer.split("_")[1]
    keys.revoke(caller.running.records, identity, 1)

    status, told = caller.ask("GET", "/v1")

    assert (status, told["error"]["code"]) == (401, "wrong-key")


def test_a_key_is_kept_as_its_hash_only(caller: Caller) -> None:
    everything = b"".join(caller.store.objects(caller.running.bucket).values())

    assert caller.bearer.split("_", 2)[2].encode() not in everything


def test_the_handle_of_another_key_is_refused(caller: Caller) -> None:
    other = Caller(caller.running, caller.store, caller.running.key("bo"), "ada")

    status, told = other.start()

    assert (status, told["error"]["code"]) == (403, "other-handle")


def test_the_random_address_of_another_key_is_refused(caller: Caller) -> None:
    caller.publish()
    other = Caller(caller.running, caller.store, caller.running.key(), caller.key)

    refusals = [
        other.start()[0],
        other.ask("GET", f"/v1/pages/{caller.key}")[0],
        other.ask("DELETE", f"/v1/pages/{caller.key}")[0],
    ]

    assert refusals == [403, 403, 403]
    assert f"u/{caller.key}/index.html" in caller.objects()


def test_a_handle_is_given_to_one_key_only(caller: Caller) -> None:
    with pytest.raises(Exception, match="belongs to the key"):
        caller.running.key("ada")


def test_another_type_than_the_name_says_is_refused(caller: Caller) -> None:
    (file,) = page()
    fields = {"files": [announced(file, type="application/javascript")], "revision": ""}

    status, told = caller.ask("POST", f"/v1/pages/{caller.key}/uploads", fields)

    assert (status, told["error"]["code"]) == (400, "other-type")


def test_another_type_than_was_announced_is_refused_by_the_store(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)

    status = upload(way_in(begun, file.name), file.body, Content_Type="text/plain")

    assert status == 403
    assert caller.objects() == {}


def test_a_longer_body_is_refused_by_the_store(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)

    status = upload(way_in(begun, file.name), file.body + b" ")

    assert status == 403
    assert caller.objects() == {}


def test_another_body_of_the_same_length_is_refused_by_the_store(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)

    status = upload(way_in(begun, file.name), file.body[:-1] + b"!")

    assert status == 400
    assert caller.finish(begun)[0] == 409
    assert caller.objects() == {}


def test_another_checksum_is_refused_by_the_store(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)

    status = upload(way_in(begun, file.name), file.body, x_amz_checksum_sha256="A" * 43 + "=")

    assert status == 403


def test_a_body_that_a_careless_store_took_is_refused_by_the_endpoint(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)
    caller.running.records.bucket.put(
        f"incoming/{begun['upload']}/{file.name}", file.body[:-1] + b"!", "text/html"
    )

    status, told = caller.finish(begun)

    assert (status, told["error"]["code"]) == (422, "other-bytes")
    assert caller.objects() == {}


def test_an_address_to_upload_to_ends_after_five_minutes(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = datetime.now(UTC).replace(tzinfo=None) - timedelta(seconds=301)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda *_: earlier)
    (file,) = page()
    way, headers = caller.running.records.bucket.presigned_put(
        "incoming/x/index.html",
        content_type=file.content_type,
        length=len(file.body),
        sha256=file.sha256,
        md5=file.md5,
    )

    status = upload({"url": way, "headers": headers}, file.body)

    assert status in (400, 403)
    assert caller.objects() == {}


def test_an_upload_replayed_after_a_withdrawal_brings_nothing_back(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)
    upload(way_in(begun, file.name), file.body)
    assert caller.finish(begun)[0] == 200
    caller.ask("DELETE", f"/v1/pages/{caller.key}")

    upload(way_in(begun, file.name), file.body)
    status, told = caller.finish(begun)

    assert (status, told["error"]["code"]) == (410, "gone")
    assert caller.store.objects(caller.running.bucket, "u") == {}


def test_an_upload_begun_before_a_withdrawal_cannot_be_finished(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)
    upload(way_in(begun, file.name), file.body)
    caller.ask("DELETE", f"/v1/pages/{caller.key}")

    status, _ = caller.finish(begun)

    assert status == 410
    assert caller.objects() == {}


def test_an_upload_finished_twice_is_published_once(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)
    upload(way_in(begun, file.name), file.body)

    first, again = caller.finish(begun), caller.finish(begun)

    assert first == again
    assert first[0] == 200


def test_an_upload_that_is_over_is_forgotten(caller: Caller) -> None:
    (file,) = page()
    _, begun = caller.start(file)
    upload(way_in(begun, file.name), file.body)
    caller.running.clock.seconds += 3_601

    status, _ = caller.finish(begun)
    caller.start(file)

    assert status == 410
    assert caller.objects() == {}


def test_a_file_that_did_not_come_in_is_missed(caller: Caller) -> None:
    first, second = page("one", cv_json=b"{}")
    _, begun = caller.start(first, second)
    upload(way_in(begun, first.name), first.body)

    status, told = caller.finish(begun)

    assert (status, told["error"]["code"]) == (409, "not-uploaded")
    assert caller.store.objects(caller.running.bucket, "u") == {}


def test_an_older_state_is_not_put_over_a_newer_one(caller: Caller) -> None:
    caller.publish(*page("one"))
    done = caller.publish(
        *page("two"), revision=caller.ask("GET", f"/v1/pages/{caller.key}")[1]["revision"]
    )

    status, told = caller.start(*page("three"), revision="")

    assert (status, told["error"]["code"]) == (409, "other-writer")
    assert caller.start(*page("three"), revision=done["revision"])[0] == 200


def test_two_uploads_of_one_page_end_with_one_whole_page(caller: Caller) -> None:
    mine, theirs = page("mine", cv_json=b'{"of": "me"}'), page("theirs", cv_json=b'{"of": "them"}')
    _, first = caller.start(*mine)
    _, second = caller.start(*theirs)
    for begun, files in ((first, mine), (second, theirs)):
        for file in files:
            upload(way_in(begun, file.name), file.body)

    statuses = [caller.finish(first)[0], caller.finish(second)[0]]

    assert statuses == [200, 409]
    assert caller.store.objects(caller.running.bucket, "u") == {
        f"u/{caller.key}/{file.name}": file.body for file in mine
    }


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a/b.html",
        "../x.html",
        "index.htm",
        "x.js",
        ".html",
        "INDEX.html",
        "a\n.html",
        "x.html ",
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(caller: Caller, name: str) -> None:
    fields = {"files": [announced(page()[0], name=name)], "revision": ""}

    status, told = caller.ask("POST", f"/v1/pages/{caller.key}/uploads", fields)

    assert (status, told["error"]["code"]) in {(400, "bad-name"), (400, "bad-files")}


@pytest.mark.parametrize("key", ["..", "a/b", "A", "g" * 32, "-a", "a--b", "%2e%2e", "0" * 31])
def test_an_address_that_is_none_is_refused(caller: Caller, key: str) -> None:
    status, _ = caller.ask("GET", f"/v1/pages/{key}")

    assert status in (400, 403, 404)


def test_a_file_above_the_limit_is_refused(caller: Caller) -> None:
    status, told = caller.start(PublishedFile("index.html", b"x" * 4_001))

    assert (status, told["error"]["code"]) == (413, "too-large")


def test_more_than_the_quota_is_refused(caller: Caller) -> None:
    caller.publish(PublishedFile("index.html", b"x" * 3_500))
    caller.key = new_key()

    status, told = caller.start(PublishedFile("index.html", b"y" * 3_500))

    assert (status, told["error"]["code"]) == (403, "quota")
    assert "2,500 left" in told["error"]["message"]


def test_more_pages_than_allowed_are_refused(caller: Caller) -> None:
    for _ in range(2):
        caller.key = new_key()
        caller.publish()
    caller.key = new_key()

    status, told = caller.start()

    assert (status, told["error"]["code"]) == (403, "quota")


def test_too_many_requests_are_asked_to_wait(caller: Caller) -> None:
    statuses = [caller.ask("GET", "/v1")[0] for _ in range(41)]

    assert statuses == [200] * 40 + [429]
    caller.running.clock.seconds += 60
    assert caller.ask("GET", "/v1")[0] == 200


def test_too_many_uploads_in_a_day_are_refused(caller: Caller) -> None:
    for _ in range(12):
        assert caller.start()[0] == 200

    assert caller.start()[0] == 429


def test_the_gallery_needs_the_figures(caller: Caller) -> None:
    status, told = caller.start(gallery=True)

    assert (status, told["error"]["code"]) == (400, "no-figures")


@pytest.mark.parametrize("body", ["", "[]", "no", "[" * 30_000, "{" * 70_000])
def test_what_is_no_question_is_refused(caller: Caller, body: str) -> None:
    status, _ = caller.ask("POST", f"/v1/pages/{caller.key}/uploads", body)

    assert status in (400, 413)


def test_a_page_ends_on_its_day(caller: Caller) -> None:
    today = datetime.fromtimestamp(caller.running.clock(), UTC).date()
    caller.publish(expires=today.isoformat())

    before = caller.running.endpoint.sweep()
    caller.running.clock.seconds += 86_400
    after = caller.running.endpoint.sweep()

    assert (before, after) == (0, 1)
    assert caller.objects() == {}


def test_a_body_in_pieces_is_refused_and_ends_the_connection(caller: Caller) -> None:
    with socket.create_connection(("127.0.0.1", caller.running.server.port), 10) as connection:
        connection.sendall(
            b"POST /v1/pages/ada/uploads HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"0\r\n\r\nGET /v1 HTTP/1.1\r\nHost: x\r\n\r\n"
        )
        connection.settimeout(10)
        said = b"".join(iter(lambda: connection.recv(65_536), b""))

    assert said.count(b"HTTP/1.1 ") == 1
    assert b" 413 " in said.splitlines()[0]
