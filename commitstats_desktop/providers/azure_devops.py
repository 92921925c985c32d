"""Azure DevOps: organisations of dev.azure.com, and collections of a Server."""

from __future__ import annotations

from commitstats_desktop.core.account import ProviderKind, Scope, TokenPage
from commitstats_desktop.core.errors import Refusal, Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers.addresses import (
    joined,
    read_token,
    read_web_address,
    repository_path,
)
from commitstats_desktop.providers.azure_host import AzureHost
from commitstats_desktop.providers.azure_refusals import TITLE, token_page
from commitstats_desktop.wire.surroundings import Surroundings

SERVICES = Origin("https", "dev.azure.com", 443)
_OLD_HOST = ".visualstudio.com"
_SCOPES = (
    Scope("Code: Read", mark("to list and read repositories and pull requests")),
    Scope("Project and Team: Read", mark("to list the projects")),
)


class AzureDevOps:
    """The provider; without state."""

    kind = ProviderKind.AZURE_DEVOPS
    title = TITLE
    usual_address = ""
    address_hint = "https://dev.azure.com/your-organisation, or the address of a collection"
    can_rotate = False

    def read_address(self, typed: str) -> str:
        """The organisation or collection: tokens cannot list theirs, so it must be named.

        A single word is an organisation.
        """
        word = typed.strip()
        if word and not set(word) & set(".:/@ "):
            return joined(SERVICES, word)
        origin, parts = read_web_address(word)
        if origin.host.endswith(_OLD_HOST):
            return joined(SERVICES, origin.host.removesuffix(_OLD_HOST))
        if origin.host.endswith(("github.com", "gitlab.com")):
            raise Unreachable(
                f"{origin.host} is not Azure DevOps.",
                "Choose its kind of host.",
                Refusal.WRONG_ADDRESS,
            )
        kept = parts[:1] if origin == SERVICES else _collection(parts)
        if not kept:
            raise Unreachable(
                "The organisation or collection is missing in this address.",
                "Type it as in the browser, for example https://dev.azure.com/your-organisation.",
                Refusal.WRONG_ADDRESS,
            )
        return joined(origin, *kept)

    def token_pages(self, base_url: str) -> tuple[TokenPage, ...]:
        """The page cannot be filled in from outside."""
        note = (
            "Make it for this one organisation: tokens for all of them stop working in December "
            "2026. Azure DevOps does not tell when a token ends; note the date."
        )
        return (TokenPage(mark("Personal access token"), token_page(base_url), _SCOPES, note),)

    def read_token(self, typed: str) -> Secret:
        """Any text without spaces."""
        return read_token(typed, TITLE)

    def public_base(self, url: str) -> str:
        """The organisation at dev.azure.com, also by its old address."""
        host = Origin.of(url).host
        is_public = host == SERVICES.host or host.endswith(_OLD_HOST)
        return self.read_address(url) if is_public else ""

    def is_repository_of(self, base_url: str, url: str) -> bool:
        """`_git` and a name below the organisation."""
        return "_git" in (repository_path(base_url, url) or ())

    def connect(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None = None,
    ) -> AzureHost:
        """A conversation with the organisation's API."""
        return AzureHost(base_url, secret, surroundings, work)


def _collection(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The path of a collection, without that of a page of it which was pasted."""
    pages = [number for number, part in enumerate(parts) if part.startswith("_")]
    if not pages:
        return parts
    return parts[: 2 if parts[0].lower() == "tfs" else 1] if pages[0] else ()
