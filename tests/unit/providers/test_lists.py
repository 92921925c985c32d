"""Lists longer than one answer, and lists of which a part is refused."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from commitstats_desktop.core.account import ProviderKind, Who
from commitstats_desktop.core.errors import AuthError, Refusal
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.core.remote_repository import Openness
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import provider_of
from commitstats_desktop.providers.open_source import open_source_status
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.patience import patience
from tests.fakes.sockets import Answer, raw_host, reply

FIRST = datetime(2020, 1, 1, tzinfo=UTC)
ADA = Who("7", "ada")


def target_of(head: bytes) -> tuple[str, dict[str, str]]:
    """Path and query of a question."""
    parts = urlsplit(head.split(b" ")[1].decode())
    return parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}


def searched(total: int, base: list[str]) -> Answer:
    """A search that holds `total` pull requests, one a minute, and gives 1,000 at most."""
    opened = [FIRST + timedelta(minutes=number) for number in range(total)]

    def answer(connection: Any, head: bytes) -> None:
        path, query = target_of(head)
        if "reviewed-by" in query["q"]:
            connection.sendall(reply(b'{"total_count": 0, "items": []}'))
            return
        since = re.search(r"created:>=(\S+)", query["q"])
        start = datetime.fromisoformat(since[1]) if since else FIRST
        found = [number for number, each in enumerate(opened) if each >= start]
        page = int(query.get("page", "1"))
        items = [
            {
                "id": number,
                "number": number,
                "state": "closed",
                "updated_at": "2024-05-06T07:08:09Z",
                "created_at": opened[number].isoformat(),
                "repository_url": "https://e/repos/a/b",
            }
            for number in found[:1000][(page - 1) * 100 : page * 100]
        ]
        body = json.dumps({"total_count": len(found), "items": items}).encode()
        more = page * 100 < min(len(found), 1000)
        following = f"{base[0]}{path}?q={query['q'].replace(' ', '+')}&page={page + 1}"
        link = {"link": f'<{following}>; rel="next"'} if more else {}
        connection.sendall(reply(body, headers=link))

    return answer


@pytest.mark.parametrize("total", [0, 1, 1_000, 1_001, 2_345])
def test_githubs_search_is_asked_again_from_where_it_ends(total: int) -> None:
    base: list[str] = []
    with raw_host(searched(total, base)) as host, patience(60):
        base.append(host.url)
        talk = provider_of(ProviderKind.GITHUB).connect(
            host.url, Secret("a-token"), Surroundings(proxy=NONE)
        )
        found = talk.pull_requests(ADA, None)
        talk.close()

    assert found.is_complete
    assert len(found.pull_requests) == total
    assert found.cursor == (datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC) if total else None)


def test_only_what_changed_is_asked_for_with_a_cursor() -> None:
    queries = []

    def answer(connection: Any, head: bytes) -> None:
        queries.append(target_of(head)[1])
        is_search = "/search/" in target_of(head)[0]
        connection.sendall(reply(b'{"total_count": 0, "items": []}' if is_search else b"[]"))

    since = datetime(2026, 5, 6, 7, tzinfo=UTC)
    with raw_host(answer) as host, patience():
        for kind in (ProviderKind.GITHUB, ProviderKind.GITLAB):
            talk = provider_of(kind).connect(host.url, Secret("a-token"), Surroundings(proxy=NONE))
            found = talk.pull_requests(ADA, since)
            talk.close()
            assert found.is_complete
            assert found.cursor == since

    assert "updated:>=2026-05-05T07:00:00Z" in queries[0]["q"]
    assert queries[2]["updated_after"] == "2026-05-06T07:00:00Z"


def _azure(refused: str, is_whole_list_refused: bool) -> Answer:
    projects = [{"id": name, "name": name, "visibility": "private"} for name in ("one", "two")]

    def answer(connection: Any, head: bytes) -> None:
        path, _ = target_of(head)
        project = path.split("/")[2]
        gone = reply(b'{"message": "TF401019: the repository is disabled"}', 404)
        if path.endswith("/_apis/projects"):
            connection.sendall(reply(json.dumps({"value": projects}).encode()))
        elif project == refused or (project == "_apis" and is_whole_list_refused):
            connection.sendall(gone)
        elif path.endswith("pullrequests"):
            connection.sendall(reply(b'{"value": []}'))
        else:
            item = {"id": "r", "name": "r", "project": projects[1], "isDisabled": True}
            connection.sendall(reply(json.dumps({"value": [item]}).encode()))

    return answer


def test_azure_projects_that_are_refused_leave_the_others() -> None:
    with raw_host(_azure("one", is_whole_list_refused=True)) as host, patience():
        talk = provider_of(ProviderKind.AZURE_DEVOPS).connect(
            f"{host.url}/fabrikam", Secret("a-token"), Surroundings(proxy=NONE)
        )
        listing = talk.repositories()
        pulls = talk.pull_requests(ADA, None)
        talk.close()

    assert [each.full_name for each in listing.repositories] == ["two/r"]
    assert listing.repositories[0].is_disabled
    assert "one" in listing.warnings[0].sentence
    assert not listing.is_complete
    assert not pulls.is_complete
    assert pulls.problem is None


def test_an_older_azure_server_is_asked_in_its_own_version() -> None:
    def answer(connection: Any, head: bytes) -> None:
        path, query = target_of(head)
        if query["api-version"] > "6.0-preview":
            said = {"typeKey": "VssVersionOutOfRangeException", "message": "out of range"}
            connection.sendall(reply(json.dumps(said).encode(), 400))
        elif path.endswith("connectionData"):
            user = {"id": "u", "providerDisplayName": "Ada"}
            connection.sendall(reply(json.dumps({"authenticatedUser": user}).encode()))
        else:
            connection.sendall(reply(b'{"value": []}'))

    with raw_host(answer) as host, patience():
        talk = provider_of(ProviderKind.AZURE_DEVOPS).connect(
            f"{host.url}/tfs/Default", Secret("a-token"), Surroundings(proxy=NONE)
        )
        report = talk.check()
        talk.close()

    assert report.shown_name == "Ada"
    assert len(host.asked) == 4


def test_gitlab_rotates_a_token_once() -> None:
    answer_body = b'{"id": 2, "token": "glpat-new", "expires_at": "2027-01-01"}'

    def answer(connection: Any, _: bytes) -> None:
        connection.sendall(reply(answer_body, 500 if len(host.asked) > 1 else 200))

    with raw_host(answer) as host, patience():
        from commitstats_desktop.providers.gitlab import GitLab

        talk = GitLab().connect(host.url, Secret("glpat-old"), Surroundings(proxy=NONE))
        new = talk.rotate(datetime(2027, 1, 1, tzinfo=UTC))
        with pytest.raises(Exception, match="500"):
            talk.rotate(datetime(2027, 1, 1, tzinfo=UTC))
        talk.close()

    assert new == Secret("glpat-new")
    assert len(host.asked) == 2
    assert host.asked[0].startswith(
        b"POST /api/v4/personal_access_tokens/self/rotate?expires_at=2027-01-01 "
    )


@pytest.mark.parametrize(
    ("answer", "openness"),
    [
        (
            reply(
                b"001e# service=git-upload-pack\n",
                content_type="application/x-git-upload-pack-advertisement",
            ),
            Openness.PUBLIC,
        ),
        (reply(b"", 401), Openness.NOT_PUBLIC),
        (reply(b"<html>no</html>", 404, content_type="text/html"), Openness.NOT_PUBLIC),
        (reply(b"<html>hotel</html>", content_type="text/html"), Openness.UNDETERMINED),
        (reply(b"", 429, headers={"retry-after": "4000"}), Openness.UNDETERMINED),
    ],
)
def test_any_git_host_is_asked_without_a_token_whether_it_is_open(
    answer: bytes, openness: Openness
) -> None:
    with raw_host(lambda connection, _: connection.sendall(answer)) as host, patience():
        status = open_source_status(f"{host.url}/a/b.git", [], Surroundings(proxy=NONE))

    assert status.openness is openness
    assert host.asked[0].startswith(b"GET /a/b.git/info/refs?service=git-upload-pack ")
    assert b"uthorization" not in host.asked[0]


def test_an_address_at_the_host_of_an_account_is_asked_there() -> None:
    with raw_host(lambda connection, _: connection.sendall(reply(b"{}", 404))) as host, patience():
        status = open_source_status(
            f"{host.url}/gitlab/a/b",
            [(ProviderKind.GITLAB, f"{host.url}/gitlab")],
            Surroundings(proxy=NONE),
        )

    assert status.openness is Openness.NOT_PUBLIC
    assert host.asked[0].startswith(b"GET /gitlab/api/v4/projects/a%2Fb?license=true ")


def test_what_is_no_web_address_is_undetermined() -> None:
    status = open_source_status("git@example.com:a/b.git", [], Surroundings(proxy=NONE))

    assert status.openness is Openness.UNDETERMINED
    assert status.problem is not None
    assert status.problem.reason is Refusal.WRONG_ADDRESS


def test_a_gitlab_token_that_may_only_read_code_is_told_what_it_is_good_for() -> None:
    def answer(connection: Any, head: bytes) -> None:
        if target_of(head)[0].endswith("/self"):
            connection.sendall(reply(b'{"scopes": ["read_repository"], "expires_at": null}'))
        else:
            said = {"error": "insufficient_scope", "scope": "api read_api read_user"}
            connection.sendall(reply(json.dumps(said).encode(), 403))

    with raw_host(answer) as host, patience():
        talk = provider_of(ProviderKind.GITLAB).connect(
            host.url, Secret("a-token"), Surroundings(proxy=NONE)
        )
        with pytest.raises(AuthError) as caught:
            talk.check()
        talk.close()

    assert caught.value.reason is Refusal.MISSING_SCOPE
    assert "may read code" in caught.value.sentence
    assert "read_api" in caught.value.hint
