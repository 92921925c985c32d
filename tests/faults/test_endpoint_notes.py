"""What the notes of an endpoint hold after questions of any form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from commitstats_desktop.publish.layout import new_key
from tests.fakes.callers import Caller, announced
from tests.fakes.stores import Store, page, serving_endpoint


@pytest.fixture
def caller(store: Store) -> Iterator[Caller]:
    with serving_endpoint(store) as running:
        yield Caller(running, store, running.key("ada"))


def test_reading_and_deleting_what_nobody_has_leaves_no_note(caller: Caller) -> None:
    answers = [
        caller.ask(method, f"/v1/pages/{new_key()}")[0]
        for method in ("GET", "DELETE", "GET", "DELETE")
    ]

    assert answers == [200] * 4
    notes = caller.store.objects(caller.running.bucket)
    assert not any(each.startswith("state/pages/") for each in notes)
    owners = [body for name, body in notes.items() if name.startswith("state/owners/")]
    assert owners
    assert all(b'"files"' not in body for body in owners)


@pytest.mark.parametrize("revision", ["é", "\udc80", 7, None, ["x"], {"a": 1}])
def test_a_revision_of_any_form_is_another_one(caller: Caller, revision: object) -> None:
    (file,) = page()
    fields = {"files": [announced(file)], "revision": revision}

    status, told = caller.ask("POST", f"/v1/pages/{caller.key}/uploads", fields)

    assert (status, told["error"]["code"]) == (409, "other-writer")


@pytest.mark.parametrize("written", ["20990301", "2099-W10-7"])
def test_a_day_is_kept_in_one_form_only(caller: Caller, written: str) -> None:
    (file,) = page()
    fields = {"files": [announced(file)], "revision": "", "expires": written}

    caller.ask("POST", f"/v1/pages/{caller.key}/uploads", fields)

    notes = b"".join(caller.store.objects(caller.running.bucket, "state/owners").values())
    assert b'"expires": "2099-03-0' in notes
