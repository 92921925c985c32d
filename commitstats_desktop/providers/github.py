"""GitHub: github.com, Enterprise Server, and companies below ghe.com."""

from __future__ import annotations

from urllib.parse import urlencode

from commitstats_desktop.core.account import ProviderKind, Scope, TokenPage
from commitstats_desktop.core.errors import Refusal, Unreachable
from commitstats_desktop.core.origin import is_same_origin
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers.addresses import (
    joined,
    read_token,
    read_web_address,
    repository_path,
)
from commitstats_desktop.providers.github_host import HOME, GitHubHost
from commitstats_desktop.providers.github_refusals import TITLE
from commitstats_desktop.wire.surroundings import Surroundings

_ALSO_HOME = {"github.com", "www.github.com", "api.github.com"}
_PERMISSIONS = (
    Scope("Contents: read", mark("to read the commits")),
    Scope("Metadata: read", mark("to list the repositories")),
    Scope("Pull requests: read", mark("to count the pull requests you opened and reviewed")),
    Scope("Email addresses: read", mark("to know which addresses in commits are yours")),
)
_SCOPES = (
    Scope(
        "repo", mark("to list and read private repositories; GitHub has no smaller scope for it")
    ),
    Scope("user:email", mark("to know which addresses in commits are yours")),
)


class GitHub:
    """The provider; without state."""

    kind = ProviderKind.GITHUB
    title = TITLE
    usual_address = HOME
    address_hint = "https://github.com, or the address of your company's GitHub"
    can_rotate = False

    def read_address(self, typed: str) -> str:
        """The origin of the web pages; whatever path was pasted with it is dropped."""
        if not typed.strip():
            return HOME
        origin, _ = read_web_address(typed)
        if origin.host in _ALSO_HOME:
            return HOME
        if origin.host.endswith((".visualstudio.com", "dev.azure.com", "gitlab.com")):
            raise Unreachable(
                f"{origin.host} is not a GitHub.", "Choose its kind of host.", Refusal.WRONG_ADDRESS
            )
        return str(origin)

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """Fine-grained first: it can be read-only. The pages come filled in."""
        fine = {
            "name": "Commit Stats Desktop",
            "description": "Reads my commits on my own computer",
            "expires_in": "365",
            "contents": "read",
            "metadata": "read",
            "pull_requests": "read",
            "emails": "read",
        }
        classic = {
            "description": "Commit Stats Desktop",
            "scopes": ",".join(scope.name for scope in _SCOPES),
        }
        return (
            TokenPage(
                mark("Fine-grained token"),
                f"{base_url}/settings/personal-access-tokens/new?{urlencode(fine)}",
                _PERMISSIONS,
                "It can only read. It sees the repositories of one owner, you or one organisation, "
                "which may have to approve it. Choose all repositories.",
            ),
            TokenPage(
                mark("Classic token"),
                f"{base_url}/settings/tokens/new?{urlencode(classic)}",
                _SCOPES,
                "It sees all owners, and repositories you were invited to. It could also write, "
                "which this app never does.",
            ),
        )

    def read_token(self, typed: str) -> Secret:
        """Any text without spaces: the forms of tokens differ between GitHub's versions."""
        return read_token(typed, TITLE)

    def public_base(self, url: str) -> str:
        """github.com."""
        return HOME if is_same_origin(url, HOME) else ""

    def is_repository_of(self, base_url: str, url: str) -> bool:
        """Owner and name below the host."""
        return len(repository_path(base_url, url) or ()) >= 2

    def connect(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None = None,
    ) -> GitHubHost:
        """A conversation with the host's API."""
        return GitHubHost(base_url, api_of(base_url), secret, surroundings, work)


def api_of(base_url: str) -> str:
    """Where the API of a GitHub is."""
    origin, _ = read_web_address(base_url)
    if origin.host == "github.com" or origin.host.endswith(".ghe.com"):
        return joined(origin._replace(host=f"api.{origin.host}"))
    return f"{origin}/api/v3"
