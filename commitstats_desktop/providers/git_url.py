"""One repository at any HTTPS address that Git reads, with or without a token."""

from __future__ import annotations

import base64
from datetime import datetime

from commitstats_desktop.core.account import (
    AccountEmails,
    GitLogin,
    ProviderKind,
    Scope,
    TokenPage,
    TokenReport,
    Who,
)
from commitstats_desktop.core.errors import HostError, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin, is_same_origin
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.core.remote_repository import (
    Listing,
    Openness,
    OpenSourceStatus,
    RemoteRepository,
    Visibility,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import refusals
from commitstats_desktop.providers.addresses import (
    git_login,
    joined,
    read_token,
    read_web_address,
    repository_path,
)
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.wire.answers import Answer
from commitstats_desktop.wire.surroundings import Surroundings

TITLE = "The Git host"
_USER = "git"
_ADVERTISEMENT = "application/x-git-upload-pack-advertisement"


class GitUrl:
    """The provider; an account of it is one repository, and its address the account's."""

    kind = ProviderKind.GIT
    title = "Git address"
    usual_address = ""
    address_hint = "the HTTPS address of a repository"
    can_rotate = False

    def read_address(self, typed: str) -> str:
        """The address as Git reads it."""
        origin, parts = read_web_address(typed)
        if not parts:
            raise Unreachable(
                "This is the address of a host, not of a repository.",
                "Copy the HTTPS address from the repository's page.",
                Refusal.WRONG_ADDRESS,
            )
        return joined(origin, *parts)

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """Unknown hosts have unknown pages."""
        scope = Scope(mark("reading code"), mark("to read the commits"))
        note = "Not needed for a public repository."
        return (TokenPage(mark("Access token"), str(Origin.of(base_url)), (scope,), note),)

    def read_token(self, typed: str) -> Secret:
        """Any text without spaces."""
        return read_token(typed, "this host")

    def public_base(self, url: str) -> str:  # noqa: ARG002  # there is none
        """There is none."""
        return ""

    def is_repository_of(self, base_url: str, url: str) -> bool:
        """The one repository itself."""
        return repository_path(base_url, url) == ()

    def connect(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None = None,
    ) -> GitUrlHost:
        """A conversation in the way Git begins one."""
        return GitUrlHost(base_url, secret, surroundings, work)


class GitUrlHost:
    """See `providers.base.Host`."""

    def __init__(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None,
    ) -> None:
        self._base_url = base_url
        self._secret = secret

        def client(token: Secret | None) -> HostClient:
            return HostClient(
                str(Origin.of(base_url)),
                surroundings,
                title=TITLE,
                secret=token,
                authorize=_authorize,
                headers={"Accept": "*/*", "Git-Protocol": "version=2"},
                refuse=lambda answer: _explain(answer, base_url),
                accepts=lambda answer: answer.header("content-type") == _ADVERTISEMENT,
                work=work,
            )

        self._client = client(secret)
        self._stranger = client(None)

    def close(self) -> None:
        """End the connections."""
        self._client.close()
        self._stranger.close()

    def check(self) -> TokenReport:
        """Whether the repository can be read; nothing else is told."""
        self._greet(self._client, self._base_url)
        return TokenReport(
            who=Who(self._base_url, _USER),
            shown_name=self._one().full_name,
            scopes=None,
            expires_at=None,
            is_expiry_known=False,
            can_write=None,
            sees=("1 repository",),
            lacks=(),
            warnings=(),
        )

    def repositories(self) -> Listing:
        """The one."""
        self._greet(self._client, self._base_url)
        return Listing((self._one(),))

    def repository(self, host_id: str) -> RemoteRepository:
        """By its address, which is all there is."""
        return self.repository_at(host_id)

    def repository_at(self, url: str) -> RemoteRepository:
        """The one; raises `HostError` for another address."""
        if not is_same_origin(url, self._base_url):
            raise refusals.not_found(TITLE)
        self._greet(self._client, url)
        return _described(url)

    def open_source_status(self, url: str) -> OpenSourceStatus:
        """Whether Git would get an answer without a token."""
        try:
            self._greet(self._stranger, url)
        except HostError as problem:
            is_hidden = problem.reason in (Refusal.NOT_FOUND, Refusal.NOT_ACCEPTED)
            openness = Openness.NOT_PUBLIC if is_hidden else Openness.UNDETERMINED
            return OpenSourceStatus(openness, problem=None if is_hidden else problem)
        return OpenSourceStatus(Openness.PUBLIC)

    def emails(self, who: Who) -> AccountEmails:  # noqa: ARG002  # the protocol's
        """None are told."""
        return AccountEmails(())

    def pull_requests(self, who: Who, since: datetime | None) -> PullRequests:  # noqa: ARG002
        """None are told."""
        return PullRequests((), since)

    def git_login(self, clone_url: str) -> GitLogin | None:
        """The token as password."""
        return git_login(self._base_url, clone_url, _USER, self._secret)

    def _one(self) -> RemoteRepository:
        return _described(self._base_url)

    @staticmethod
    def _greet(client: HostClient, url: str) -> Answer:
        return client.get(f"{url}/info/refs?service=git-upload-pack")


def _explain(answer: Answer, base_url: str) -> HostError:
    if answer.status == 404:
        return refusals.not_found(TITLE)
    return refusals.common(answer, TITLE, base_url)


def _authorize(secret: Secret) -> dict[str, str]:
    packed = base64.b64encode(f"{_USER}:{secret.reveal()}".encode()).decode()
    return {"Authorization": f"Basic {packed}"}


def _described(url: str) -> RemoteRepository:
    origin, parts = read_web_address(url)
    names = (*parts[:-1], parts[-1].removesuffix(".git"))
    return RemoteRepository(
        host_id=url,
        full_name="/".join(names),
        name=names[-1],
        owner="/".join(names[:-1]) or origin.host,
        clone_url=url,
        web_url=url,
        visibility=Visibility.UNKNOWN,
    )
