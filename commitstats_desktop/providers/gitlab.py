"""GitLab: gitlab.com and self-managed ones, also below a path."""

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
from commitstats_desktop.providers.gitlab_host import GitLabHost
from commitstats_desktop.providers.gitlab_refusals import TITLE, token_page
from commitstats_desktop.wire.surroundings import Surroundings

HOME = "https://gitlab.com"
_SCOPES = (
    Scope("read_api", mark("to list projects and merge requests, and to know your addresses")),
    Scope("read_repository", mark("to read the commits")),
)


class GitLab:
    """The provider; without state."""

    kind = ProviderKind.GITLAB
    title = TITLE
    usual_address = HOME
    address_hint = (
        "https://gitlab.com, or the address of your company's GitLab, with its path if any"
    )
    can_rotate = True

    def read_address(self, typed: str) -> str:
        """The address of the instance. The path is kept: a GitLab may live below one."""
        if not typed.strip():
            return HOME
        origin, parts = read_web_address(typed)
        if origin.host in {"gitlab.com", "www.gitlab.com"}:
            return HOME
        if origin.host.endswith((".visualstudio.com", "dev.azure.com", "github.com")):
            raise Unreachable(
                f"{origin.host} is not a GitLab.", "Choose its kind of host.", Refusal.WRONG_ADDRESS
            )
        return joined(origin, *_above_pages(parts))

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """The page comes filled in."""
        names = ",".join(scope.name for scope in _SCOPES)
        query = urlencode({"name": "Commit Stats Desktop", "scopes": names})
        note = "It can only read. GitLab gives every token an end, one year at most by default."
        return (
            TokenPage(
                mark("Personal access token"), f"{token_page(base_url)}?{query}", _SCOPES, note
            ),
        )

    def read_token(self, typed: str) -> Secret:
        """Any text without spaces: instances can choose the prefix of their tokens."""
        return read_token(typed, TITLE)

    def public_base(self, url: str) -> str:
        """gitlab.com."""
        return HOME if is_same_origin(url, HOME) else ""

    def is_repository_of(self, base_url: str, url: str) -> bool:
        """Group and name below the instance."""
        return len(repository_path(base_url, url) or ()) >= 2

    def connect(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None = None,
    ) -> GitLabHost:
        """A conversation with the instance's API."""
        return GitLabHost(base_url, secret, surroundings, work)


def _above_pages(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The path of the instance, without that of a page of it which was pasted."""
    for page in ("-", "api", "users", "dashboard", "explore", "help"):
        if page in parts:
            parts = parts[: parts.index(page)]
    return parts
