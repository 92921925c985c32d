"""Pull requests as hosts really tell them: in part, without a merge, of everybody, of no form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from commitstats_desktop.core.account import ProviderKind, Who
from commitstats_desktop.core.errors import Refusal
from commitstats_desktop.core.pull_request import PullRequests, PullState
from commitstats_desktop.providers import provider_of
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import connected
from tests.fakes.patience import patience
from tests.fakes.sockets import Answer, RawHost, raw_host, reply

ADA = Who("7", "ada")
MADE = "2024-01-02T03:04:05Z"
DONE = "2024-01-03T03:04:05Z"


def opened(number: int, **more: Any) -> dict[str, Any]:
    """A pull request as GitHub's search lists it."""
    return {
        "id": number,
        "number": number,
        "state": "open",
        "created_at": MADE,
        "updated_at": MADE,
        "closed_at": None,
        "repository_url": "https://e/repos/a/b",
        "pull_request": {"merged_at": None},
    } | more


def searched(answers: dict[str, Any], headers: dict[str, str] | None = None) -> Answer:
    """A search that answers by the first word found in the question."""

    def answer(connection: Any, head: bytes) -> None:
        question = head.split(b" ")[1].decode()
        found: Any = next((each for word, each in answers.items() if word in question), [])
        if isinstance(found, list):
            found = {"total_count": len(found), "incomplete_results": False, "items": found}
        connection.sendall(reply(json.dumps(found).encode(), headers=headers))

    return answer


def pulls_of(
    kind: ProviderKind, answer: Answer, surroundings: Surroundings, path: str = ""
) -> tuple[PullRequests, RawHost]:
    with raw_host(answer) as host, patience():
        found = connected(provider_of(kind), host.url + path, surroundings).pull_requests(ADA, None)
    return found, host


def test_a_search_that_single_sign_on_cuts_is_partial_and_is_begun_again(
    surroundings: Surroundings,
) -> None:
    left_out = {"X-GitHub-SSO": "partial-results; organizations=21955855,20582480"}
    found, _ = pulls_of(
        ProviderKind.GITHUB, searched({"author%3Aada": [opened(1)]}, left_out), surroundings
    )

    assert [each.number for each in found.pull_requests] == [1]
    assert not found.is_complete
    assert found.cursor is None


def test_a_server_that_does_not_tell_merges_is_asked_which_are_merged(
    surroundings: Surroundings,
) -> None:
    closed = {"state": "closed", "closed_at": DONE, "pull_request": {"url": "https://e/pulls/1"}}
    found, host = pulls_of(
        ProviderKind.GITHUB,
        searched(
            {
                "reviewed-by": [],
                "is%3Amerged": [opened(1, **closed)],
                "author%3Aada": [opened(1, **closed), opened(2, **closed), opened(3)],
            }
        ),
        surroundings,
    )

    assert found.is_complete
    assert {each.number: each.state for each in found.pull_requests} == {
        1: PullState.MERGED,
        2: PullState.CLOSED,
        3: PullState.OPEN,
    }
    assert [each.merged_at == each.closed_at for each in found.pull_requests] == [True, False, True]
    assert len(host.asked) == 3


def test_a_host_that_tells_merges_is_not_asked_twice(surroundings: Surroundings) -> None:
    closed = opened(1, state="closed", closed_at=DONE)
    _, host = pulls_of(
        ProviderKind.GITHUB, searched({"reviewed-by": [], "author%3A": [closed]}), surroundings
    )

    assert len(host.asked) == 2


@pytest.mark.parametrize("wrong", [{"created_at": None}, {"created_at": "soon"}])
def test_one_without_a_date_costs_no_other_and_is_told(
    wrong: dict[str, Any], surroundings: Surroundings
) -> None:
    items = [opened(1), opened(2, **wrong), opened(3)]
    found, _ = pulls_of(
        ProviderKind.GITHUB,
        searched({"reviewed-by": [opened(4)], "author%3A": items}),
        surroundings,
    )

    assert [each.number for each in found.pull_requests] == [1, 3, 4]
    assert found.problem is not None
    assert found.problem.reason is Refusal.BROKEN_ANSWER
    assert found.cursor is None


@pytest.mark.parametrize("total", [{}, {"total_count": None}, {"total_count": "3"}])
def test_a_search_that_does_not_say_how_many_there_are_is_not_taken_for_whole(
    total: dict[str, Any], surroundings: Surroundings
) -> None:
    answers = {"reviewed-by": [], "author%3A": total | {"items": [opened(1)]}}
    found, _ = pulls_of(ProviderKind.GITHUB, searched(answers), surroundings)

    assert len(found.pull_requests) == 1
    assert not found.is_complete


def gitlab(version: str, *, has_reviewers: bool) -> Answer:
    def answer(connection: Any, head: bytes) -> None:
        target = head.split(b" ")[1].decode()
        item = {"id": 1, "iid": 1, "project_id": 5, "created_at": MADE, "updated_at": MADE}
        if has_reviewers:
            item["reviewers"] = [{"id": 7}]
        is_version = target.endswith("/version")
        body: Any = {"version": version} if is_version else [] if "author_" in target else [item]
        connection.sendall(reply(json.dumps(body).encode()))

    return answer


@pytest.mark.parametrize("version", ["12.10.14-ee", "13.7.9", "8.0.0-pre"])
def test_an_older_gitlab_that_overlooks_reviewers_makes_nobody_one(
    version: str, surroundings: Surroundings
) -> None:
    found, _ = pulls_of(
        ProviderKind.GITLAB, gitlab(version, has_reviewers=False), surroundings, "/code"
    )

    assert found.pull_requests == ()
    assert not found.is_complete


@pytest.mark.parametrize(
    ("version", "has_reviewers"), [("19.5.0-ee", True), ("13.8.0", False), ("", False)]
)
def test_reviews_of_a_gitlab_that_knows_reviewers_are_counted(
    version: str, has_reviewers: bool, surroundings: Surroundings
) -> None:
    found, _ = pulls_of(
        ProviderKind.GITLAB, gitlab(version, has_reviewers=has_reviewers), surroundings
    )

    assert [each.is_reviewer for each in found.pull_requests] == [True]
    assert found.is_complete


def test_azures_reviewers_of_no_form_are_nobody(surroundings: Surroundings) -> None:
    def answer(connection: Any, head: bytes) -> None:
        project = {"id": "p", "name": "100% Done & Köln"}
        pull = {
            "pullRequestId": 1,
            "creationDate": "2016-11-01T16:30:31.6655471Z",
            "closedDate": "2016-11-02T16:30:31.6Z",
            "status": "completed",
            "createdBy": None,
            "reviewers": [None, 7, {"id": None, "vote": 10}, {"id": "7", "vote": 10}],
            "repository": {"id": "r", "name": "x", "project": project},
        }
        is_pulls = b"pullrequests" in head
        is_first = b"skip=0" in head and b"reviewerId" in head
        body = [pull, None, {**pull, "pullRequestId": 2, "creationDate": None}] if is_first else []
        connection.sendall(reply(json.dumps({"value": body if is_pulls else [project]}).encode()))

    found, host = pulls_of(ProviderKind.AZURE_DEVOPS, answer, surroundings, "/fabrikam")

    assert [(each.number, each.is_reviewer, each.is_author) for each in found.pull_requests] == [
        (1, True, False)
    ]
    assert found.problem is not None
    assert found.cursor is None
    assert b"/100%25%20Done%20%26%20K%C3%B6ln/_apis/git/pullrequests?" in host.asked[1]
