"""Every conversation of `tests/data/scenarios`, held over real sockets, ends as it must."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.account import EmailStrength, ProviderKind, Who
from commitstats_desktop.core.errors import AuthError, HostError, RateLimited, Refusal
from commitstats_desktop.core.pull_request import PullState
from commitstats_desktop.core.remote_repository import Openness, Visibility
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import PROVIDERS, provider_of
from commitstats_desktop.providers.base import Host
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.scenarios import SCENARIOS, FakeTime, Scenario, spoken
from tests.fakes.shared import SHARED

OCTOCAT = Who("583231", "octocat")
JOHN = Who("1", "john_smith")
NORMAN = Who("d6245f20-2af8-44f4-9451-8107cb2767db", "fabrikamfiber16@hotmail.com")
PREFIX = {"github": "/api/v3", "gitlab": "", "azure_devops": ""}


@dataclass
class Talk:
    """A conversation going on: with whom, over what, on whose clock."""

    host: Host
    scenario: Scenario
    time: FakeTime
    base_url: str


@contextmanager
def talk(name: str, below: str = "", goes_on_to: str = "") -> Iterator[Talk]:
    scenario = Scenario.load(name)
    kind = ProviderKind(scenario.document["provider"])
    time = FakeTime(scenario.clock)
    surroundings = Surroundings(
        now=time.now, monotonic=time.monotonic, sleep=time.sleep, chance=lambda: 0.5
    )
    with spoken(scenario, PREFIX[kind]) as address:
        base_url = provider_of(kind).read_address(address + scenario.document["base_path"] + below)
        host = provider_of(kind).connect(base_url, Secret("a-token"), surroundings)
        try:
            yield Talk(host, scenario, time, base_url)
        finally:
            host.close()
    assert [each for each in scenario.unexpected if not goes_on_to or goes_on_to not in each] == []


def test_github_lists_repositories_on_three_pages() -> None:
    with talk("github_repos_3_pages") as told:
        listing = told.host.repositories()

    found = listing.repositories
    assert listing.is_complete
    assert len(found) == told.scenario.expect["items"]
    assert len(told.scenario.asked) == told.scenario.expect["requests"]
    assert [each.host_id for each in found[:3]] == ["1001", "1002", "1003"]
    assert Counter(each.visibility for each in found) == {
        Visibility.PUBLIC: 3,
        Visibility.PRIVATE: 4,
        Visibility.INTERNAL: 1,
    }
    assert [each.name for each in found if each.is_fork] == ["linux"]
    assert [each.name for each in found if each.is_archived] == ["Old.Tool_2"]


@pytest.mark.parametrize(
    ("name", "below"), [("github_pagination_loop", ""), ("azure_pagination_loop", "/fabrikam")]
)
def test_pages_that_go_in_a_circle_end(name: str, below: str) -> None:
    with talk(name, below, goes_on_to="/git/repositories") as told:
        problem = _problem_of(told.host)

    assert problem.reason == told.scenario.expect["kind"]
    assert len(told.scenario.asked) <= told.scenario.expect["max_requests"]


def test_github_is_left_alone_for_two_seconds() -> None:
    with talk("github_primary_rate_limit_then_ok") as told:
        listing = told.host.repositories()

    assert len(listing.repositories) == told.scenario.expect["items"]
    assert len(told.scenario.asked) == told.scenario.expect["requests"]
    assert told.time.slept >= told.scenario.expect["waits_at_least_s"]


def test_github_is_not_waited_for_when_it_takes_long() -> None:
    with talk("github_primary_rate_limit_long") as told:
        with pytest.raises(RateLimited) as caught:
            told.host.repositories()
        with pytest.raises(RateLimited):
            told.host.repositories()

    until = datetime.fromtimestamp(told.scenario.expect["retry_at"], UTC)
    assert caught.value.until == until
    assert f"{until.astimezone():%H:%M}" in caught.value.sentence
    assert len(told.scenario.asked) == told.scenario.expect["max_requests"]
    assert told.time.slept == 0


@pytest.mark.parametrize("name", ["github_secondary_rate_limit_then_ok", "gitlab_429_then_ok"])
def test_a_host_that_does_not_say_how_long_is_left_alone_for_a_minute(name: str) -> None:
    with talk(name) as told:
        listing = told.host.repositories()

    assert len(listing.repositories) == told.scenario.expect["items"]
    assert len(told.scenario.asked) == told.scenario.expect["requests"]
    assert told.time.slept >= 61


def test_github_is_not_asked_again_with_a_token_it_does_not_accept() -> None:
    with talk("github_expired_token") as told, pytest.raises(AuthError) as caught:
        told.host.check()

    assert caught.value.reason == told.scenario.expect["kind"]
    assert caught.value.link.endswith("/settings/tokens")
    assert len(told.scenario.asked) == told.scenario.expect["max_requests"]


def test_github_leaves_out_an_organisation_without_single_sign_on() -> None:
    with talk("github_sso_partial") as told:
        listing = told.host.repositories()

    (warning,) = listing.warnings
    assert len(listing.repositories) == told.scenario.expect["items_from_user_repos"]
    assert not listing.is_complete
    assert "20582480" in warning.sentence
    assert "octo-saml" in warning.sentence
    assert warning.link.startswith("https://github.com/orgs/octo-saml/sso?")


def test_github_fine_grained_token_lacks_the_addresses() -> None:
    with talk("github_fine_grained_pat") as told:
        report = told.host.check()

    (lack,) = report.lacks
    assert report.scopes is None
    assert report.expires_at == datetime.fromisoformat(told.scenario.expect["expires_at"])
    assert told.scenario.expect["missing_permission"] in lack.sentence
    assert report.can_write is None
    assert report.sees == ("2 repositories",)


def test_github_classic_token_without_any_scope() -> None:
    with talk("github_classic_pat_without_expiry") as told:
        report = told.host.check()

    assert report.scopes == ()
    assert report.expires_at is None
    assert report.can_write is False
    assert any("user:email" in lack.sentence for lack in report.lacks)
    assert any("private" in lack.sentence for lack in report.lacks)


def test_github_says_without_a_token_what_is_open_source() -> None:
    with talk("github_open_source_status") as told:
        expect = told.scenario.expect
        names = [
            name
            for each in ("public", "not_public_or_unknown", "undetermined")
            for name in expect[each]
        ]
        found = {name: told.host.open_source_status(f"{told.base_url}/{name}") for name in names}

    def those(openness: Openness) -> list[str]:
        return [name for name, status in found.items() if status.openness is openness]

    assert those(Openness.PUBLIC) == expect["public"]
    assert those(Openness.NOT_PUBLIC) == expect["not_public_or_unknown"]
    assert those(Openness.UNDETERMINED) == expect["undetermined"]
    assert found["octocat/old-name"].host_id == found["octocat/hello-world"].host_id
    assert found["octocat/old-name"].full_name == "octocat/Hello-World"


def test_github_search_that_was_cut_is_partial() -> None:
    with talk("github_search_prs_incomplete") as told:
        found = told.host.pull_requests(OCTOCAT, None)

    states = Counter(str(each.state) for each in found.pull_requests)
    assert not found.is_complete
    assert found.cursor is None
    assert states == told.scenario.expect["states"]


def test_gitlab_lists_projects_by_keyset() -> None:
    with talk("gitlab_projects_keyset_3_pages") as told:
        listing = told.host.repositories()

    found = listing.repositories
    assert listing.is_complete
    assert len(found) == told.scenario.expect["items"]
    assert len(told.scenario.asked) == told.scenario.expect["requests"]
    assert sum(each.is_archived for each in found) == 1
    assert [each.default_branch for each in found if each.is_empty] == [None]
    assert [each.parent for each in found if each.is_fork] == ["gitlab-org/gitlab"]
    assert sum(each.visibility is Visibility.INTERNAL for each in found) == 1
    assert "acme/backend" in {each.owner for each in found}


def test_gitlab_never_asks_for_a_page_by_number_beyond_the_limit() -> None:
    from commitstats_desktop.providers.gitlab_refusals import explain
    from commitstats_desktop.wire.answers import Answer

    with talk("gitlab_offset_limit_405") as told:
        reply = told.scenario.reply("GET", "/api/v4/projects?page=501", {}, told.base_url)
        answer = Answer(told.base_url, reply.status, dict(reply.headers), reply.body)

    assert explain(answer, told.base_url).reason == told.scenario.expect["kind"]


def test_gitlab_token_that_expires_between_two_questions() -> None:
    with talk("gitlab_expired_token") as told, pytest.raises(AuthError) as caught:
        told.host.check()

    assert caught.value.reason == told.scenario.expect["kind"]
    assert "expired" in caught.value.sentence


def test_gitlab_token_with_too_small_a_scope() -> None:
    with talk("gitlab_insufficient_scope") as told:
        report = told.host.check()
        emails = told.host.emails(report.who)

    assert any(told.scenario.expect["missing_scope"] in lack.sentence for lack in report.lacks)
    assert report.expires_at == datetime(2026, 12, 31, tzinfo=UTC)
    assert [
        each.email for each in emails.emails if each.strength is EmailStrength.HOST_CONFIRMS
    ] == told.scenario.expect["emails"]
    assert emails.emails[-1].email.startswith("1-john_smith@users.noreply.")


def test_gitlab_merge_requests_opened_and_reviewed() -> None:
    with talk("gitlab_merge_requests_authored_and_reviewed") as told:
        found = told.host.pull_requests(JOHN, None)

    expect, pulls = told.scenario.expect, found.pull_requests
    assert found.is_complete
    assert sum(each.is_author for each in pulls) == expect["authored"]
    assert sum(each.is_reviewer for each in pulls) == expect["reviewed"]
    assert len(pulls) == expect["distinct"]
    assert Counter(each.state for each in pulls) == {
        PullState.MERGED: 1,
        PullState.OPEN: 2,
        PullState.CLOSED: 1,
    }


def test_gitlab_below_a_path() -> None:
    with talk("gitlab_relative_url_root") as told:
        listing = told.host.repositories()

    assert listing.is_complete
    assert len(listing.repositories) == told.scenario.expect["items"]


def test_azure_shows_a_bad_token_in_three_ways_and_means_one() -> None:
    problems = []
    with talk("azure_invalid_pat", "/fabrikam") as told:
        for _ in range(3):
            with pytest.raises(AuthError) as caught:
                told.host.repositories()
            problems.append(caught.value)

    assert {problem.reason for problem in problems} == {told.scenario.expect["kind"]}
    assert len({problem.sentence for problem in problems}) == 1
    assert len(told.scenario.asked) == 3


def test_azure_token_of_one_organisation() -> None:
    with talk("azure_org_scoped_pat", "/fabrikam") as told:
        report = told.host.check()
        emails = told.host.emails(report.who)

    assert report.is_complete
    assert report.shown_name == told.scenario.expect["user"]
    assert [each.email for each in emails.emails] == [told.scenario.expect["email"]]
    assert report.expires_at is None
    assert not report.is_expiry_known
    assert report.who == NORMAN


def test_azure_refuses_the_token_of_another_organisation() -> None:
    with talk("azure_org_scoped_pat", "/other-org") as told, pytest.raises(AuthError) as caught:
        told.host.check()

    assert caught.value.reason is Refusal.NOT_ACCEPTED
    assert "organisation" in caught.value.sentence


def test_azure_server_below_a_path() -> None:
    with talk("azure_server_collection", "/DefaultCollection") as told:
        report = told.host.check()

    assert report.is_complete
    assert report.sees == (f"{told.scenario.expect['items']} project",)


def test_azure_collection_that_does_not_exist() -> None:
    with talk("azure_server_collection", "/Nope") as told, pytest.raises(HostError) as caught:
        told.host.check()

    assert caught.value.reason is Refusal.WRONG_ADDRESS


def test_azure_pull_requests_on_three_pages() -> None:
    from commitstats_desktop.providers.azure_client import AzureClient
    from commitstats_desktop.providers.azure_pulls import pull_requests_of

    with talk("azure_pull_requests_top_skip", "/fabrikam") as told:
        client = AzureClient(told.base_url, Secret("a-token"), Surroundings(), None)
        found = pull_requests_of(client, ["Fabrikam-Fiber-Git"], NORMAN, None)
        client.close()

    expect = told.scenario.expect
    states = Counter(each.state for each in found.pull_requests)
    assert found.is_complete
    assert len(found.pull_requests) == expect["items"]
    assert states == {
        PullState.MERGED: expect["states"]["completed"],
        PullState.CLOSED: expect["states"]["abandoned"],
        PullState.OPEN: expect["states"]["active"],
    }


def test_every_conversation_is_held() -> None:
    held = Path(__file__).read_text("utf-8")

    assert [path.stem for path in SCENARIOS.glob("*.json") if f'"{path.stem}"' not in held] == []


def test_the_conversations_are_those_of_the_contracts() -> None:
    shared = SHARED / "contracts" / "scenarios"
    if not shared.is_dir():
        pytest.skip("the shared folder is not there")

    ours = {path.name: path.read_bytes() for path in SCENARIOS.glob("*.json")}

    assert ours == {path.name: path.read_bytes() for path in shared.glob("*.json")}


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
def test_a_token_that_cannot_be_one_is_not_sent(provider: object) -> None:
    read: Callable[[str], Secret] = provider.read_token  # type: ignore[attr-defined]

    for typed in ("", "  ", "two words", "https://example.com/token", "x" * 1201, "grüße", "a\nb"):
        with pytest.raises(AuthError) as caught:
            read(typed)
        assert caught.value.reason is Refusal.MISTYPED

    assert read("  ghp_abc \n") == Secret("ghp_abc")


def _problem_of(host: Host) -> HostError:
    try:
        listing = host.repositories()
    except HostError as problem:
        return problem
    assert listing.problem is not None
    return listing.problem
