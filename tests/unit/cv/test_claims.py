"""Claims: one way to write them, and every figure that a file shows is among them."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.cv.proof.claims import LARGEST, NotCanonical, canonical, read_canonical

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | TEXT,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            TEXT.map(lambda key: unicodedata.normalize("NFC", key)), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(VALUES)
def test_what_is_written_is_read_as_the_same_value_in_nfc(value: Any) -> None:
    data = canonical(value)

    read = read_canonical(data)

    assert canonical(read) == data
    assert json.loads(data) == read
    assert not set(b"<>&") & set(data)


@given(st.dictionaries(TEXT.map(lambda key: unicodedata.normalize("NFC", key)), VALUES, max_size=6))
def test_the_order_in_which_keys_were_added_does_not_matter(value: dict[str, Any]) -> None:
    turned = dict(reversed(list(value.items())))

    assert canonical(turned) == canonical(value)


@given(VALUES, st.data())
def test_no_other_bytes_are_read_as_the_same_value(value: Any, data: st.DataObject) -> None:
    written = canonical(value)
    at = data.draw(st.integers(0, len(written)))
    blank = data.draw(st.sampled_from([b" ", b"\n", b"\t"]))
    other = written[:at] + blank + written[at:]

    try:
        read = read_canonical(other)
    except NotCanonical:
        return
    assert canonical(read) != written


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), LARGEST + 1, {1: 2}, b"x", "\ud800", {"a": 0.0}]
)
def test_what_json_keeps_in_several_ways_is_refused(value: Any) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b"1.0",
        b'"\\u00e9"',
        b'"e\xcc\x81"',
        b'"<"',
        b"\xff",
        b"[",
    ],
)
def test_bytes_that_are_not_canonical_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        read_canonical(data)
