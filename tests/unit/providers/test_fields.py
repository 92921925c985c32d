"""Whatever a host writes into its fields, reading them gives a value or an error with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.remote_repository import Openness, Visibility
from commitstats_desktop.providers import azure_fields, github_fields, github_pulls, gitlab_fields
from commitstats_desktop.wire.answers import Answer

BASE = "https://dev.azure.com/fabrikam"
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(["", "https://[", "2026-99-99", "public", "refs/heads/", "a@b", "\x00\ud800"]),
    st.text(max_size=9),
)
VALUES = st.recursive(
    ODD,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "name", "full_path", "login", "vote"]), inner)
    ),
    max_leaves=4,
)
NAMES = [
    "id",
    "name",
    "full_name",
    "owner",
    "clone_url",
    "html_url",
    "visibility",
    "private",
    "default_branch",
    "size",
    "license",
    "path_with_namespace",
    "path",
    "namespace",
    "http_url_to_repo",
    "web_url",
    "forked_from_project",
    "statistics",
    "project",
    "remoteUrl",
    "webUrl",
    "defaultBranch",
    "parentRepository",
    "pushed_at",
    "parent",
    "stargazers_count",
    "created_at",
    "pull_request",
    "state",
    "number",
    "iid",
    "project_id",
    "references",
    "repository_url",
    "creationDate",
    "pullRequestId",
    "repository",
    "createdBy",
    "reviewers",
    "status",
    "closedDate",
    "merged_at",
    "closed_at",
]
READERS: tuple[Callable[[dict[str, Any]], object], ...] = (
    lambda item: github_fields.read_repository(item, BASE),
    lambda item: gitlab_fields.read_repository(item, BASE),
    lambda item: azure_fields.read_repository(item, BASE, None),
    lambda item: gitlab_fields.read_merge_request(item, is_author=True),
    lambda item: azure_fields.read_pull_request(item, "me", BASE),
    lambda item: github_pulls.read_pull_request(item, is_author=True),
)


@given(st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_odd_fields_never_crash(item: dict[str, Any]) -> None:
    dated = {"created_at": "2026-01-01T00:00:00Z", "creationDate": "2026-01-01T00:00:00Z"}
    for read in READERS:
        for whole in (item, dated | item):
            try:
                read(whole)
            except HostError as error:
                assert error.sentence


@given(st.text(max_size=80))
def test_any_link_header_is_read(header: str) -> None:
    answer = Answer("https://e.com/a", 200, {"link": header}, b"")
    try:
        answer.link("next")
    except HostError as error:
        assert error.sentence


@pytest.mark.parametrize(
    ("header", "following"),
    [
        (
            '<https://e.com/b?page=2>; rel="next", <https://e.com/b>; rel="last"',
            "https://e.com/b?page=2",
        ),
        ('<https://e.com/c>; rel="prev", </b?a=1,2>; rel=next', "https://e.com/b?a=1,2"),
        ('<b>; title="x, y"; rel="prev next"', "https://e.com/b"),
        ('<https://e.com/b>; rel="nextish"', None),
        ("", None),
    ],
)
def test_the_next_page_is_found_in_a_link_header(header: str, following: str | None) -> None:
    assert Answer("https://e.com/a", 200, {"link": header}, b"").link("next") == following


@pytest.mark.parametrize(
    ("item", "visibility"),
    [
        ({"private": False}, Visibility.PUBLIC),
        ({"private": False, "visibility": "public"}, Visibility.PUBLIC),
        ({"private": True, "visibility": "public"}, Visibility.PRIVATE),
        ({"private": False, "visibility": "private"}, Visibility.PRIVATE),
        ({"private": True, "visibility": "internal"}, Visibility.INTERNAL),
        ({"visibility": "public"}, Visibility.UNKNOWN),
        ({}, Visibility.UNKNOWN),
    ],
)
def test_a_repository_is_public_only_when_nothing_speaks_against_it(
    item: dict[str, Any], visibility: Visibility
) -> None:
    found = github_fields.read_repository({"id": 1} | item, BASE)

    assert found.visibility is visibility


def test_what_a_stranger_is_shown_is_public_unless_it_says_otherwise() -> None:
    simple = gitlab_fields.read_repository({"id": 1, "path_with_namespace": "a/b"}, BASE)
    internal = gitlab_fields.read_repository({"id": 1, "visibility": "internal"}, BASE)

    assert simple.as_seen_by_anybody().openness is Openness.PUBLIC
    assert internal.as_seen_by_anybody().openness is Openness.NOT_PUBLIC


@pytest.mark.parametrize(
    ("told", "clone_url"),
    [
        (
            "https://fabrikam@dev.azure.com/fabrikam/P/_git/R",
            "https://dev.azure.com/fabrikam/P/_git/R",
        ),
        (
            "https://fabrikam.visualstudio.com/P/_git/R",
            "https://dev.azure.com/fabrikam/P%20Q/_git/R",
        ),
        ("", "https://dev.azure.com/fabrikam/P%20Q/_git/R"),
    ],
)
def test_the_clone_address_of_azure_has_no_user_and_is_at_the_account_s_origin(
    told: str, clone_url: str
) -> None:
    item = {"id": "r", "name": "R", "remoteUrl": told, "project": {"id": "p", "name": "P Q"}}

    assert azure_fields.read_repository(item, BASE, None).clone_url == clone_url


def test_a_reviewer_of_azure_has_reviewed_when_there_is_a_vote() -> None:
    item = {"pullRequestId": 1, "creationDate": "2026-01-01T00:00:00Z", "status": "active"}

    def roles(vote: int) -> bool:
        voted = item | {"reviewers": [{"id": "ME", "vote": vote}, {"id": "you", "vote": 10}]}
        return azure_fields.read_pull_request(voted, "me", BASE).is_reviewer

    assert [roles(vote) for vote in (0, 10, -5)] == [False, True, True]


def test_the_time_to_merge_is_never_negative() -> None:
    item = {
        "id": 1,
        "created_at": "2026-01-02T00:00:00Z",
        "merged_at": "2026-01-01T00:00:00Z",
        "state": "merged",
        "project_id": 1,
    }

    pull = gitlab_fields.read_merge_request(item, is_author=True)

    assert pull.time_to_merge is not None
    assert pull.time_to_merge.total_seconds() == 0
    assert pull.merged_at == datetime(2026, 1, 1, tzinfo=UTC)


def test_half_characters_never_reach_the_database() -> None:
    item = {"id": "\ud800", "full_name": "a/\udfff", "clone_url": "https://e.com/\ud800"}

    found = github_fields.read_repository(item, BASE)

    for text in (found.host_id, found.full_name, found.clone_url):
        text.encode()
