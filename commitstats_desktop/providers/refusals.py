"""What a host's refusal means when nothing more exact is known; every host words its own first."""

from __future__ import annotations

from commitstats_desktop.core import unreached
from commitstats_desktop.core.errors import AuthError, HostError, Refusal
from commitstats_desktop.core.origin import is_same_origin
from commitstats_desktop.core.unreached import KEPT
from commitstats_desktop.wire.answers import Answer, broken

_SIGN_IN = ("signin", "sign_in", "sign-in", "login", "/sso", "saml", "/oauth", "/oidc")


def common(answer: Answer, title: str, base_url: str, token_page: str = "") -> HostError:
    """The refusal every host means by a status."""
    if 300 <= answer.status < 400:
        return _redirect(answer, title, base_url)
    if answer.status == 401:
        return not_accepted(title, token_page)
    if answer.status == 451:
        return blocked(title)
    if is_page(answer):
        return login_page(title) if answer.status < 400 else wrong_address(title, base_url)
    if answer.status in (404, 410):
        return not_found(title)
    if answer.status == 403:
        return HostError(f"{title} does not allow this.", KEPT, Refusal.FORBIDDEN, token_page)
    if answer.status >= 500:
        return unreached.host_fails(title, answer.status)
    return broken(f"status {answer.status}")


def is_page(answer: Answer) -> bool:
    """Whether a page for people came instead of an answer."""
    kind = answer.header("content-type").lower()
    return "html" in kind or answer.body[:512].lstrip().lower().startswith((b"<!doctype", b"<html"))


def not_accepted(title: str, token_page: str = "") -> AuthError:
    """A token that is wrong in a way the host does not tell."""
    return AuthError(
        f"{title} does not accept this token: it is mistyped, expired or revoked.",
        "Make a new one and replace it here.",
        Refusal.NOT_ACCEPTED,
        token_page,
    )


def login_page(title: str) -> HostError:
    """A page of a hotel's network, a company's gateway, or an address without an API."""
    return HostError(
        f"{title} was asked, and a web page came back instead of data.",
        "Sign in to the network (or VPN) in the browser first, or check the address.",
        Refusal.LOGIN_PAGE,
    )


def wrong_address(title: str, base_url: str) -> HostError:
    """Somebody answers at the address, and not the host that was meant."""
    return HostError(
        f"There is no {title} at {base_url}.",
        "Type the address as the browser shows it on the host's first page, with its path if any.",
        Refusal.WRONG_ADDRESS,
    )


def not_found(title: str) -> HostError:
    """Not there, or not for this token: hosts do not tell which."""
    return HostError(
        f"{title} does not show this: it was deleted or moved, or the token may not see it.",
        KEPT,
        Refusal.NOT_FOUND,
    )


def blocked(title: str) -> HostError:
    """Taken down at its host."""
    return HostError(f"{title} has blocked this repository.", KEPT, Refusal.BLOCKED)


def _redirect(answer: Answer, title: str, base_url: str) -> HostError:
    target = answer.header("location")
    if not target:
        return broken(f"status {answer.status}")
    if any(word in target.lower() for word in _SIGN_IN):
        return login_page(title)
    is_outside = "://" in target and not is_same_origin(target, base_url)
    return unreached.elsewhere(title) if is_outside else broken("it points in a circle")
