"""What Azure DevOps means when it refuses. A token it does not accept gets the sign-in page, often
with a status that means success.
"""

from __future__ import annotations

from commitstats_desktop.core.errors import AuthError, HostError, Refusal
from commitstats_desktop.core.unreached import KEPT
from commitstats_desktop.providers import refusals
from commitstats_desktop.wire.answers import Answer

TITLE = "Azure DevOps"


def token_page(base_url: str) -> str:
    """Where tokens are listed and made."""
    return f"{base_url}/_usersSettings/tokens"


def explain(answer: Answer, base_url: str) -> HostError:
    """The refusal an answer stands for."""
    said = answer.said()
    if answer.status == 400 and "VersionOutOfRange" in said:
        return HostError(
            "This Azure DevOps Server is older than any this app knows.",
            "It needs version 2019 or later.",
            Refusal.OLDER_HOST,
        )
    if ("isabled" in said and "TF401019" in said) or "GitRepositoryDisabled" in said:
        return HostError("This repository is switched off at Azure DevOps.", KEPT, Refusal.BLOCKED)
    if "VS403463" in said or "conditional access" in said.lower() or "VS403424" in said:
        return AuthError(
            "The organisation allows this token only from certain networks or devices.",
            "Ask its administrators; the VPN may be enough.",
            Refusal.FORBIDDEN_BY_OWNER,
            token_page(base_url),
        )
    if answer.status == 404:
        return _missing(answer, base_url)
    if answer.status == 403:
        return AuthError(
            "The token lacks a scope: Code (read) and Project and Team (read) are needed.",
            "Edit the token on its page and tick them, or make a new one.",
            Refusal.MISSING_SCOPE,
            token_page(base_url),
        )
    if _is_sign_in(answer):
        return not_accepted(base_url)
    return refusals.common(answer, TITLE, base_url, token_page(base_url))


def _missing(answer: Answer, base_url: str) -> HostError:
    is_nowhere = refusals.is_page(answer) or "TF400898" in answer.said()
    return refusals.wrong_address(TITLE, base_url) if is_nowhere else refusals.not_found(TITLE)


def _is_sign_in(answer: Answer) -> bool:
    if answer.status in (401, 203):
        return True
    if 300 <= answer.status < 400:
        return "signin" in answer.header("location").lower()
    return answer.status == 200 and "sign" in answer.said().lower() and refusals.is_page(answer)


def not_accepted(base_url: str) -> AuthError:
    """The token is no good here."""
    return AuthError(
        "Azure DevOps does not accept this token: it is mistyped, expired, revoked, or was made "
        "for another organisation.",
        "Make a new one in this organisation and replace it here.",
        Refusal.NOT_ACCEPTED,
        token_page(base_url),
    )


def other_account() -> AuthError:
    """Somebody else's token was put in."""
    return AuthError(
        "This token belongs to another account.",
        "Replace it with one of this account, or add the other one as an account of its own.",
        Refusal.OTHER_ACCOUNT,
    )
