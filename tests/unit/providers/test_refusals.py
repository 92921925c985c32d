"""Every refusal has a sentence and a page of its own, and none is mistaken for another."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from commitstats_desktop.core.account import Expiry, expiry_of
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.providers import azure_refusals, github_refusals, gitlab_refusals
from commitstats_desktop.wire.answers import Answer, read_moment

JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html"}
Explain = Callable[[Answer, str], HostError]


def answer(status: int, said: object = "", **headers: str) -> Answer:
    named = JSON | {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer("https://e.com/x", status, named, json.dumps(said).encode())


def page(status: int, text: str = "<html>Sign In</html>") -> Answer:
    return Answer("https://e.com/x", status, HTML, text.encode())


GITHUB = [
    (answer(401, {"message": "Bad credentials"}), Refusal.NOT_ACCEPTED),
    (
        answer(
            403,
            {"message": "Resource protected by organization SAML enforcement."},
            x_github_sso="required; url=https://github.com/orgs/o/sso?a=b",
        ),
        Refusal.SSO,
    ),
    (
        answer(
            404,
            {"message": "Not Found"},
            x_github_sso="required; url=https://github.com/orgs/o/sso?a=b",
        ),
        Refusal.SSO,
    ),
    (
        answer(403, {"message": "`o` forbids access via a personal access token (classic)."}),
        Refusal.FORBIDDEN_BY_OWNER,
    ),
    (
        answer(403, {"message": "Maximum number of login attempts exceeded. Please try again."}),
        Refusal.LOCKED_OUT,
    ),
    (
        answer(
            403,
            {"message": "Resource not accessible by personal access token"},
            x_accepted_github_permissions="contents=read",
        ),
        Refusal.MISSING_SCOPE,
    ),
    (
        answer(404, {"message": "Not Found"}, x_oauth_scopes="", x_accepted_oauth_scopes="repo"),
        Refusal.MISSING_SCOPE,
    ),
    (
        answer(
            404, {"message": "Not Found"}, x_oauth_scopes="repo", x_accepted_oauth_scopes="repo"
        ),
        Refusal.NOT_FOUND,
    ),
    (answer(404, {"message": "Not Found"}), Refusal.NOT_FOUND),
    (answer(451, {"message": "Repository access blocked"}), Refusal.BLOCKED),
    (answer(403, {"message": "Repository access blocked"}), Refusal.BLOCKED),
    (page(200), Refusal.LOGIN_PAGE),
    (page(404), Refusal.WRONG_ADDRESS),
    (answer(302, location="https://elsewhere.example/"), Refusal.REDIRECTED),
    (
        answer(422, {"message": "Only the first 1000 search results are available"}),
        Refusal.OFFSET_LIMIT,
    ),
]
GITLAB = [
    (answer(401, {"message": "401 Unauthorized"}), Refusal.NOT_ACCEPTED),
    (
        answer(401, {"error": "invalid_token", "error_description": "Token is expired. You"}),
        Refusal.EXPIRED,
    ),
    (
        answer(401, {"error": "invalid_token", "error_description": "Token was revoked. You"}),
        Refusal.REVOKED,
    ),
    (answer(403, {"error": "insufficient_scope", "scope": "api read_api"}), Refusal.MISSING_SCOPE),
    (answer(403, {"message": "403 Forbidden"}), Refusal.FORBIDDEN),
    (answer(404, {"message": {"error": "404 Project Not Found"}}), Refusal.NOT_FOUND),
    (page(200), Refusal.LOGIN_PAGE),
    (page(404), Refusal.WRONG_ADDRESS),
    (answer(302, location="https://sso.example.com/login?to=x"), Refusal.LOGIN_PAGE),
    (answer(302, location="https://elsewhere.example/"), Refusal.REDIRECTED),
]
AZURE = [
    (page(203), Refusal.NOT_ACCEPTED),
    (answer(302, location="https://sps.example/_signin?x=1"), Refusal.NOT_ACCEPTED),
    (answer(401, {"message": "TF400813: The user '' is not authorized"}), Refusal.NOT_ACCEPTED),
    (page(404, "<html>TF400898</html>"), Refusal.WRONG_ADDRESS),
    (answer(404, {"message": "TF200016: The following project does not exist"}), Refusal.NOT_FOUND),
    (answer(404, {"message": "TF401019: repository is disabled"}), Refusal.BLOCKED),
    (answer(403, {"message": "The requested operation is not allowed."}), Refusal.MISSING_SCOPE),
    (
        answer(403, {"message": "VS403463: The conditional access policy"}),
        Refusal.FORBIDDEN_BY_OWNER,
    ),
    (page(200, "<html>Hotel</html>"), Refusal.LOGIN_PAGE),
    (answer(400, {"typeKey": "VssVersionOutOfRangeException"}), Refusal.OLDER_HOST),
]
CASES = [
    (explain, told, reason)
    for explain, cases in (
        (github_refusals.explain, GITHUB),
        (gitlab_refusals.explain, GITLAB),
        (azure_refusals.explain, AZURE),
    )
    for told, reason in cases
]


@pytest.mark.parametrize(("explain", "told", "reason"), CASES)
def test_a_refusal_is_understood(explain: Explain, told: Answer, reason: Refusal) -> None:
    error = explain(told, "https://e.com")

    assert error.reason is reason
    assert error.sentence.endswith(".")
    assert error.hint.endswith(".") or reason is Refusal.OFFSET_LIMIT


@pytest.mark.parametrize(
    ("explain", "cases"),
    [
        (github_refusals.explain, GITHUB),
        (gitlab_refusals.explain, GITLAB),
        (azure_refusals.explain, AZURE),
    ],
)
def test_different_reasons_have_different_sentences(
    explain: Explain, cases: list[tuple[Answer, Refusal]]
) -> None:
    sentences = {reason: explain(told, "https://e.com").sentence for told, reason in cases}

    assert len(set(sentences.values())) == len(sentences)


def test_the_page_of_single_sign_on_is_the_one_github_names() -> None:
    error = github_refusals.explain(GITHUB[1][0], "https://github.com")

    assert error.link == "https://github.com/orgs/o/sso?a=b"


@pytest.mark.parametrize("status", [400, 402, 409, 410, 418, 429, 501, 599, 204, 300])
@pytest.mark.parametrize(
    "explain", [github_refusals.explain, gitlab_refusals.explain, azure_refusals.explain]
)
def test_any_other_status_is_an_error_with_a_sentence(explain: Explain, status: int) -> None:
    for body in (b"", b"\xff\xfe", b"[[[", b'{"message": {"a": [1, null, {"b": "c"}]}}'):
        error = explain(Answer("https://e.com/x", status, {}, body), "https://e.com")
        assert error.sentence


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-01T16:30:31.6655471Z", datetime(2026, 11, 1, 16, 30, 31, 665547, UTC)),
        ("2026-11-01T16:30:31.6Z", datetime(2026, 11, 1, 16, 30, 31, 600000, UTC)),
        ("2026-11-01T16:30:31Z", datetime(2026, 11, 1, 16, 30, 31, tzinfo=UTC)),
        ("2026-11-01T16:30:31.665+02:00", datetime(2026, 11, 1, 14, 30, 31, 665000, UTC)),
        ("2026-11-23", datetime(2026, 11, 23, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments_are_read_as_hosts_write_them(text: str, moment: datetime | None) -> None:
    assert read_moment(text) == moment


def test_the_end_of_a_token_is_warned_of_twice() -> None:
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    ends = [
        (None, Expiry.FAR),
        (15, Expiry.FAR),
        (14, Expiry.EARLY),
        (2, Expiry.EARLY),
        (1, Expiry.LATE),
        (0, Expiry.PAST),
        (-1, Expiry.PAST),
    ]

    for days, expiry in ends:
        end = None if days is None else datetime.fromtimestamp(now.timestamp() + days * 86_400, UTC)
        assert expiry_of(end, now) is expiry
