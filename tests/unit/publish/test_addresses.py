"""Addresses of pages, what may be typed for a place, and names that may be published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.errors import PublishError
from commitstats_desktop.core.publication import TargetKind
from commitstats_desktop.publish.addresses import checked_public_url, checked_service_url
from commitstats_desktop.publish.layout import is_handle, is_key, is_name, is_random, new_key
from tests.fakes.stores import opened

KEY = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({}, "https://cv-ada.s3.us-east-1.amazonaws.com/"),
        ({"region": "eu-north-1", "style": "path"}, "https://s3.eu-north-1.amazonaws.com/cv-ada/"),
        ({"endpoint_url": "https://store.example.org"}, "https://store.example.org/cv-ada/"),
        (
            {"endpoint_url": "https://store.example.org:9000", "style": "virtual"},
            "https://cv-ada.store.example.org:9000/",
        ),
        ({"public_url": "https://cv.example.org"}, "https://cv.example.org/"),
        ({"public_url": "https://example.org/cv/"}, "https://example.org/cv/"),
    ],
)
def test_a_page_in_a_bucket_has_an_address_of_the_chosen_style(
    settings: dict[str, str], address: str
) -> None:
    site = opened(TargetKind.S3, {"bucket": "cv-ada", "access_key_id": "key"} | settings, "secret")

    assert site.address(KEY) == f"{address}u/{KEY}/index.html"


@pytest.mark.parametrize(
    "settings",
    [
        {"bucket": "A"},
        {"bucket": "a/b"},
        {"region": "eu north"},
        {"style": "other"},
        {"endpoint_url": "http://store.example.org"},
        {"endpoint_url": "https://user:word@store.example.org"},
        {"public_url": "javascript:alert(1)"},
        {"access_key_id": ""},
    ],
)
def test_settings_of_a_bucket_that_cannot_be_are_refused(settings: dict[str, str]) -> None:
    with pytest.raises(PublishError):
        opened(TargetKind.S3, {"bucket": "cv-ada", "access_key_id": "key"} | settings, "secret")


def test_a_key_is_sent_over_https_or_within_this_computer_only() -> None:
    assert checked_service_url("http://127.0.0.1:8080") == "http://127.0.0.1:8080/"
    with pytest.raises(PublishError, match="only sent over HTTPS"):
        checked_service_url("http://cv.example.org")


@pytest.mark.parametrize("text", ["ftp://x.org", "x.org", "https://", "https://x.org/?a", "//x"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(PublishError):
        checked_public_url(text)


def test_a_random_key_holds_128_bits_and_is_no_handle() -> None:
    keys = {new_key() for _ in range(100)}

    assert len(keys) == 100
    assert all(is_random(key) and len(bytes.fromhex(key)) == 16 for key in keys)
    assert not any(is_handle(key) for key in keys)


@given(st.text(max_size=40))
def test_a_key_or_a_name_never_leads_elsewhere(text: str) -> None:
    if is_key(text) or is_name(text):
        assert text.isascii()
        assert not {"/", "\\", "%", " ", "\n", "?", "#"} & set(text)
        assert ".." not in text and not text.startswith(".")
