"""What GitLab means when it refuses; it names causes better than others, in three shapes."""

from __future__ import annotations

from commitstats_desktop.core.errors import AuthError, HostError, Refusal
from commitstats_desktop.core.unreached import KEPT
from commitstats_desktop.providers import refusals
from commitstats_desktop.wire.answers import Answer

TITLE = "GitLab"


def token_page(base_url: str) -> str:
    """Where tokens are listed and made."""
    return f"{base_url}/-/user_settings/personal_access_tokens"


def explain(answer: Answer, base_url: str) -> HostError:
    """The refusal an answer stands for."""
    said = answer.said().lower()
    if answer.status == 401:
        return _dead(said, base_url)
    if answer.status == 405 and "offset" in said:
        return HostError("GitLab does not count pages that far.", KEPT, Refusal.OFFSET_LIMIT)
    if answer.status == 403 and answer.is_json:
        return _forbidden(answer, said, base_url)
    return refusals.common(answer, TITLE, base_url, token_page(base_url))


def reads_code_only(base_url: str) -> AuthError:
    """Good for cloning, and for nothing else."""
    return AuthError(
        "This token may read code, and GitLab does not let it list projects: it lacks read_api.",
        "Make a token with read_api and read_repository, or add each repository by its address as "
        "a Git address with this token.",
        Refusal.MISSING_SCOPE,
        token_page(base_url),
    )


def _dead(said: str, base_url: str) -> AuthError:
    page = token_page(base_url)
    if "expired" in said:
        return AuthError(
            "The token has expired.", "Make a new one and replace it here.", Refusal.EXPIRED, page
        )
    if "revoked" in said:
        return AuthError(
            "The token was revoked.", "Make a new one and replace it here.", Refusal.REVOKED, page
        )
    return refusals.not_accepted(TITLE, page)


def _forbidden(answer: Answer, said: str, base_url: str) -> HostError:
    page = token_page(base_url)
    if "scope" in said or "granular" in said or "permission" in said:
        wanted = _wanted(answer)
        return AuthError(
            f"The token lacks a scope{f': {wanted}' if wanted else ''}.",
            "Scopes of a token cannot be changed: make a new one and replace it here.",
            Refusal.MISSING_SCOPE,
            page,
        )
    if "terms" in said or "password" in said or "two-factor" in said or "2fa" in said:
        return AuthError(
            "GitLab wants something from you first: new terms, a password, a second factor.",
            "Sign in to GitLab in the browser, then try again.",
            Refusal.FORBIDDEN,
            base_url,
        )
    if "blocked" in said or "deactivated" in said:
        return AuthError("GitLab has blocked this account.", KEPT, Refusal.FORBIDDEN, base_url)
    return HostError("GitLab does not allow this.", KEPT, Refusal.FORBIDDEN, page)


def _wanted(answer: Answer) -> str:
    """The smallest scope that would do; writing scopes are not proposed."""
    try:
        named = str(answer.fields().get("scope") or "").split()
    except HostError:
        return ""
    reading = [scope for scope in named if scope.startswith("read_")]
    return (reading or named or [""])[0]
