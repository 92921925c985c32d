"""No token is written into a log, whatever host it is of and however it got there."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.redaction import guard_logs, redacted
from commitstats_desktop.core.secret import Secret

AZURE_OLD = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
AZURE_NEW = "A1b2" * 19 + "AZDO" + "x9Y8"
TOKENS = (
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "gho_16C7e42F292c6912E7710c838347Ae178B4a",
    "github_pat_11ABCDEFG0abcdefghijkl_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx",
    "glpat-Ab1_cdEfGhIjKlMnOpQr",
    "glpat-0123456789abcdef.01.0a1b2c3d4",
    AZURE_OLD,
    AZURE_NEW,
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY0"[:40],
    "cse_0123456789abcdef_Ab1-cdEfGhIjKlMnOpQrStUvWxYz0123456789_AbCdEf",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
)


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("place", ["{}", "token {}.", '"{}"', "https://host/?q={}&x=1", "({})"])
def test_tokens_of_every_host_are_taken_out(place: str, token: str) -> None:
    assert token not in redacted(place.format(token))


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Authorization: Basic OmFiY2RlZg==", "OmFiY2RlZg"),
        ("authorization: Bearer abc.def", "abc.def"),
        ("{'PRIVATE-TOKEN': 'hunter2000'}", "hunter2000"),
        ("[(b'x-amz-security-token', b'FwoGZX')]", "FwoGZX"),
        ("https://me:pass@git.example.com/a.git", "pass"),
        ("https://token@git.example.com/a.git", "//token@"),
        ("GET /x?private_token=hunter2&page=2", "hunter2"),
        ("GET /x?X-Amz-Signature=0123abcd&a=b", "0123abcd"),
        ("password=hunter2", "hunter2000"),
        ('{"password": "hunter2", "a": 1}', "hunter2"),
    ],
)
def test_what_stands_in_the_place_of_a_token_is_taken_out(text: str, secret: str) -> None:
    assert secret not in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "57882f5e454c1aed329d857d1ffbdee7f54abcde",
        "Collected 1,204 of 3,310 commits of /home/ada/work/Project2",
        "https://github.com/ada/engine?page=2&sort=asc",
        "tests/unit/core/test_redaction.py::test_one",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "The token has expired.",
    ],
)
def test_what_is_no_token_stays(text: str) -> None:
    assert redacted(text) == text


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=60))
def test_a_token_in_memory_is_taken_out_whatever_its_shape(text: str) -> None:
    secret = Secret(text)

    assert secret.reveal() not in redacted(f"before {text} after").replace("[redacted]", "")


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret("ghp_canary")

    assert "canary" not in f"{secret} {secret!r} {[secret]}"
    with pytest.raises(TypeError):
        secret.__reduce__()


@pytest.fixture
def guarded() -> Iterator[io.StringIO]:
    factory, written = logging.getLogRecordFactory(), io.StringIO()
    handler = logging.StreamHandler(written)
    logging.getLogger().addHandler(handler)
    guard_logs()
    guard_logs()
    yield written
    logging.getLogger().removeHandler(handler)
    logging.setLogRecordFactory(factory)


def test_logs_hold_no_token_in_message_arguments_or_trace(guarded: io.StringIO) -> None:
    log = logging.getLogger("a.library")
    token = TOKENS[0]

    log.warning("asked %s with %r", f"https://{token}@host/", {"Authorization": f"token {token}"})
    log.warning("too few: %s %s", token)  # noqa: PLE1206
    try:
        raise ValueError(token)
    except ValueError:
        log.exception("failed")

    assert "asked" in guarded.getvalue()
    assert "ValueError" in guarded.getvalue()
    assert token not in guarded.getvalue()
