"""What GitHub means when it refuses: it uses few statuses and many sentences."""

from __future__ import annotations

import re

from commitstats_desktop.core.errors import AuthError, HostError, Refusal
from commitstats_desktop.core.unreached import KEPT
from commitstats_desktop.providers import refusals
from commitstats_desktop.wire.answers import Answer

TITLE = "GitHub"
_SSO_PAGE = re.compile(r"url=(https://[^\s;,]+)")


def explain(answer: Answer, base_url: str) -> HostError:
    """The refusal an answer stands for."""
    tokens = f"{base_url}/settings/tokens"
    if answer.status == 401:
        return refusals.not_accepted(TITLE, tokens)
    if answer.status == 422 and "1000 search results" in answer.said():
        return HostError("GitHub's search ends after 1,000 results.", "", Refusal.OFFSET_LIMIT)
    if answer.status == 422:
        return HostError("GitHub does not accept this question.", KEPT, Refusal.FORBIDDEN)
    if answer.status in (403, 404) and answer.is_json:
        return _of_words(answer, base_url) or _missing_scope(answer, tokens) or _plain(answer)
    return refusals.common(answer, TITLE, base_url, tokens)


def sso_page(answer: Answer) -> str:
    """Where a token is authorised for an organisation; GitHub keeps the page for one hour."""
    found = _SSO_PAGE.search(answer.header("x-github-sso"))
    return found[1] if found else ""


def left_out(answer: Answer) -> tuple[str, ...]:
    """Ids of organisations whose part of a list is missing for want of single sign-on."""
    kind, _, rest = answer.header("x-github-sso").partition(";")
    if kind.strip() != "partial-results":
        return ()
    return tuple(re.findall(r"\d+", rest.partition("organizations=")[2]))


def scopes_of(answer: Answer) -> tuple[str, ...] | None:
    """The scopes of a classic token; None for a fine-grained one, which has no such header."""
    if "x-oauth-scopes" not in answer.headers:
        return None
    return tuple(
        part.strip() for part in answer.header("x-oauth-scopes").split(",") if part.strip()
    )


def _of_words(answer: Answer, base_url: str) -> HostError | None:
    said = answer.said().lower()
    if "login attempts" in said:
        return AuthError(
            "GitHub has locked sign-ins for a while, after several wrong tokens.",
            "Wait some minutes before you try again; until then even good tokens are refused.",
            Refusal.LOCKED_OUT,
        )
    if "forbids access" in said or "ip allow list" in said or "approv" in said:
        return AuthError(
            "The organisation does not allow this kind of token, or not from here.",
            "Ask an owner of the organisation; often a fine-grained token, a shorter life or "
            "an approval is wanted.",
            Refusal.FORBIDDEN_BY_OWNER,
            f"{base_url}/settings/personal-access-tokens",
        )
    if "suspended" in said:
        return AuthError("GitHub has suspended this account.", KEPT, Refusal.FORBIDDEN)
    if "access blocked" in said or "repository access" in said:
        return refusals.blocked(TITLE)
    if "not accessible by personal access token" in said:
        return _missing_permission(answer, base_url)
    if answer.header("x-github-sso").startswith("required") or "saml" in said:
        return AuthError(
            "An organisation wants this token to be authorised for its single sign-on.",
            "Open the page and authorise it; the page is valid for one hour.",
            Refusal.SSO,
            sso_page(answer) or f"{base_url}/settings/tokens",
        )
    return None


def _missing_permission(answer: Answer, base_url: str) -> AuthError:
    wanted = answer.header("x-accepted-github-permissions").replace(";", " or ")
    named = f": {wanted}" if wanted else ""
    return AuthError(
        f"The token lacks a permission{named}.",
        "Edit the token on GitHub's page and add it; the token itself stays the same.",
        Refusal.MISSING_SCOPE,
        f"{base_url}/settings/personal-access-tokens",
    )


def _missing_scope(answer: Answer, tokens: str) -> AuthError | None:
    """A classic token with none of the scopes that would do; GitHub often calls it 404."""
    granted = scopes_of(answer)
    wanted = [part.strip() for part in answer.header("x-accepted-oauth-scopes").split(",")]
    if granted is None or not any(wanted) or set(granted) & set(wanted):
        return None
    return AuthError(
        f"The token lacks the scope {wanted[-1]}.",
        "Edit the token on GitHub's page and tick it; the token itself stays the same.",
        Refusal.MISSING_SCOPE,
        tokens,
    )


def _plain(answer: Answer) -> HostError:
    if answer.status == 404:
        return refusals.not_found(TITLE)
    return HostError("GitHub does not allow this.", KEPT, Refusal.FORBIDDEN)
