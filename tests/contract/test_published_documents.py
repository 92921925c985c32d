"""Every kind of host against the document it published, served by Prism (see `fakes/published.py`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from commitstats_desktop.core.account import ProviderKind, Who
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullState
from commitstats_desktop.core.remote_repository import Openness, Visibility
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import provider_of
from commitstats_desktop.providers.base import Host
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.published import PRISM, Gate, gate, prism
from tests.fakes.scenarios import FakeTime
from tests.fakes.shared import SHARED

CONTRACTS = SHARED / "contracts"
GITHUB, GITLAB, AZURE = ProviderKind.GITHUB, ProviderKind.GITLAB, ProviderKind.AZURE_DEVOPS
USER = Who("d6245f20-2af8-44f4-9451-8107cb2767db", "octocat")
PREFIX = {GITHUB: "/api/v3", GITLAB: "", AZURE: ""}
BELOW = {GITHUB: "", GITLAB: "", AZURE: "/fabrikam"}
REPOSITORY = {
    GITHUB: "/octocat/Hello-World",
    GITLAB: "/diaspora/diaspora-project-site",
    AZURE: "/Fabrikam-Fiber-Git/_git/Fabrikam-Fiber-Git",
}

pytestmark = [
    pytest.mark.skipif(not CONTRACTS.is_dir(), reason="the published documents are not here"),
    pytest.mark.skipif(
        PRISM is None, reason="Prism is not installed, nor named in COMMITSTATS_PRISM"
    ),
]


@dataclass
class Served:
    """A host's document, served; and a conversation with it."""

    kind: ProviderKind
    way: Gate
    host: Host

    @property
    def repository(self) -> str:
        return self.way.url + BELOW[self.kind] + REPOSITORY[self.kind]


@pytest.fixture(scope="module")
def gates() -> Iterator[dict[ProviderKind, Gate]]:
    with ExitStack() as stack:
        yield {
            kind: stack.enter_context(
                gate(stack.enter_context(prism(CONTRACTS / f"{kind}.openapi.json")), PREFIX[kind])
            )
            for kind in PREFIX
        }


@pytest.fixture
def served(request: pytest.FixtureRequest, gates: dict[ProviderKind, Gate]) -> Iterator[Served]:
    kind: ProviderKind = request.param
    time, way = FakeTime(datetime(2026, 11, 23, tzinfo=UTC)), gates[kind]
    surroundings = Surroundings(now=time.now, sleep=time.sleep)
    host = provider_of(kind).connect(way.url + BELOW[kind], Secret("a-token"), surroundings)
    way.prefer.clear()
    yield Served(kind, way, host)
    host.close()


every_host = pytest.mark.parametrize("served", list(PREFIX), indirect=True)


@every_host
def test_a_token_is_tried(served: Served) -> None:
    report = served.host.check()

    assert report.who.user_id
    assert report.who.login
    assert report.sees
    assert report.is_complete == (served.kind is not GITHUB or not report.lacks)


@every_host
def test_repositories_are_listed(served: Served) -> None:
    listing = served.host.repositories()

    assert listing.problem is None
    for repository in listing.repositories:
        assert repository.host_id
        assert repository.full_name == f"{repository.owner}/{repository.name}"
        assert repository.clone_url.startswith("https://")
        assert "@" not in repository.clone_url
    assert listing.repositories


@pytest.mark.parametrize("served", [AZURE], indirect=True)
def test_repositories_of_today_tell_visibility_size_and_whether_they_are_off(
    served: Served,
) -> None:
    served.way.prefer = {
        "/projects": "example=contract-today",
        "/repositories": "example=contract-today",
    }

    found = served.host.repositories().repositories

    assert all(each.visibility is not Visibility.UNKNOWN for each in found)
    assert all(each.size_bytes is not None for each in found)
    assert any(each.is_disabled for each in found)


@every_host
def test_a_repository_is_found_by_its_address(served: Served) -> None:
    found = served.host.repository_at(served.repository)

    assert found.host_id
    assert found.full_name


@every_host
def test_addresses_of_the_account_are_told(served: Served) -> None:
    who = served.host.check().who
    emails = served.host.emails(who)

    assert emails.problem is None
    assert all("@" in each.email for each in emails.emails)
    assert emails.emails


@every_host
def test_pull_requests_are_searched(served: Served) -> None:
    served.way.prefer = {"/search/issues": "example=contract-pull-requests"}

    found = served.host.pull_requests(USER, None)

    assert found.problem is None
    for pull in found.pull_requests:
        assert (pull.state is PullState.MERGED) == (pull.merged_at is not None)
    assert found.pull_requests or served.kind is AZURE


@pytest.mark.parametrize("served", [GITHUB], indirect=True)
def test_a_public_repository_is_open_to_anybody(served: Served) -> None:
    served.way.prefer = {"Hello-World": "example=contract-public"}

    status = served.host.open_source_status(served.repository)

    assert status.openness is Openness.PUBLIC
    assert status.licence


@pytest.mark.parametrize("served", [GITHUB], indirect=True)
def test_an_internal_repository_is_not_open(served: Served) -> None:
    served.way.prefer = {"Hello-World": "example=contract-internal-archived"}

    assert served.host.open_source_status(served.repository).openness is Openness.NOT_PUBLIC


REFUSALS = [
    (GITHUB, "code=401, example=bad-credentials", Refusal.NOT_ACCEPTED),
    (GITHUB, "code=403, example=fine-grained-permission", Refusal.MISSING_SCOPE),
    (GITHUB, "code=403, example=saml-sso", Refusal.SSO),
    (GITHUB, "code=403, example=classic-pat-forbidden", Refusal.FORBIDDEN_BY_OWNER),
    (GITHUB, "code=403, example=login-lockout", Refusal.LOCKED_OUT),
    (GITHUB, "code=403, example=primary-rate-limit", Refusal.RATE_LIMITED),
    (GITHUB, "code=429, example=secondary-rate-limit", Refusal.RATE_LIMITED),
    (GITLAB, "code=401, example=unauthorized", Refusal.NOT_ACCEPTED),
    (GITLAB, "code=401, example=expired", Refusal.EXPIRED),
    (GITLAB, "code=401, example=revoked", Refusal.REVOKED),
    (GITLAB, "code=403, example=insufficient-scope", Refusal.MISSING_SCOPE),
    (GITLAB, "code=403, example=forbidden", Refusal.FORBIDDEN),
    (GITLAB, "code=404, example=not-found", Refusal.NOT_FOUND),
    (GITLAB, "code=405, example=offset", Refusal.OFFSET_LIMIT),
    (GITLAB, "code=429, example=endpoint-limit", Refusal.RATE_LIMITED),
    (AZURE, "code=401, example=tf400813", Refusal.NOT_ACCEPTED),
    (AZURE, "code=403, example=not-allowed", Refusal.MISSING_SCOPE),
    (AZURE, "code=404, example=project", Refusal.NOT_FOUND),
    (AZURE, "code=429, example=tf400733", Refusal.RATE_LIMITED),
]


@pytest.mark.parametrize(("served", "wish", "reason"), REFUSALS, indirect=["served"])
def test_every_published_refusal_has_its_reason(served: Served, wish: str, reason: Refusal) -> None:
    served.way.prefer = {"": wish}

    with pytest.raises(HostError) as caught:
        served.host.repositories()

    assert caught.value.reason is reason
    assert caught.value.sentence.endswith(".")
    assert "a-token" not in caught.value.sentence + caught.value.hint + caught.value.link
