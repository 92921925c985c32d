"""Addresses as people type and hosts list them."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from commitstats_desktop.core import unreached
from commitstats_desktop.core.account import GitLogin
from commitstats_desktop.core.errors import AuthError, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin, at_home, is_same_origin
from commitstats_desktop.core.secret import Secret

_SSH = re.compile(r"^(?:ssh://|git@|[\w.+-]+@[\w.-]+:(?!\d+/))", re.IGNORECASE)
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)
_QUOTES = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u00ab\u00bb"
_HEADER = re.compile(
    r"^(?:(?:authorization|private-token)\s*:\s*|(?:bearer|token)\s+(?=\S))", re.IGNORECASE
)
_FORMS = (
    ("GitHub", re.compile(r"gh[oprsu]_\w{16,}|github_pat_\w{16,}", re.ASCII)),
    ("GitLab", re.compile(r"gl[a-z]{1,6}-[\w.-]{16,}", re.ASCII)),
    ("Azure DevOps", re.compile(r"[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}")),
)
"""Hosts that mark their tokens; a token without a mark may be of any."""
MOST_TOKEN_CHARACTERS = 1_200
"""What the smallest of the key stores keeps."""


def read_web_address(typed: str) -> tuple[Origin, tuple[str, ...]]:
    """Origin and decoded parts of the path of what a person typed; raises `Unreachable`.

    Without a scheme it is https. A user name or a password in it is refused, not dropped: whoever
    pasted it should know that it was there.
    """
    address = typed.strip()
    if _SSH.match(address):
        raise Unreachable(
            "This is an address for SSH.",
            "Use the HTTPS address of the same repository; the host's page shows both.",
            Refusal.WRONG_ADDRESS,
        )
    address = address if "://" in address else f"https://{address}"
    origin, parts = Origin.of(address), urlsplit(address)
    if "@" in parts.netloc and ":" in parts.netloc.rpartition("@")[0]:
        raise Unreachable(
            "There is a password in this address.",
            "Type the address without it; the token has a field of its own.",
            Refusal.WRONG_ADDRESS,
        )
    if not origin.is_safe:
        raise unreached.unsafe_address()
    return origin, tuple(unquote(part) for part in parts.path.split("/") if part)


def joined(origin: Origin, *parts: str) -> str:
    """An address of an origin and the parts of a path, encoded."""
    return "/".join((str(origin), *(quote(part, safe="") for part in parts)))


def repository_path(base_url: str, url: str) -> tuple[str, ...] | None:
    """Parts of a repository's path below the base address; None when it is not below it."""
    try:
        origin, parts = read_web_address(url)
        base, above = read_web_address(base_url)
    except Unreachable:
        return None
    if origin != base or parts[: len(above)] != above:
        return None
    below = parts[len(above) :]
    return (*below[:-1], below[-1].removesuffix(".git")) if below else ()


def without_login(url: str) -> str:
    """An address of a host's list without user name and password; empty when it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def clone_address(told: str, base_url: str) -> str:
    """Where a host says that a repository is cloned from; empty when that is no address."""
    return at_home(without_login(told), base_url)


def read_token(typed: str, title: str, token_page: str = "") -> Secret:
    """The token of what was pasted; raises `AuthError` when it cannot be one.

    What came along with it is taken off: invisible signs, quotes, the name of a header. One that
    bears the mark of another kind of host is not sent to this one.
    """
    text = _bare(typed)
    problem = _problem(text)
    other = next((host for host, form in _FORMS if form.fullmatch(text) and host != title), "")
    if other and title in dict(_FORMS):
        raise AuthError(
            f"This is a token of {other}, not of {title}.",
            f"Add it as an account of {other}; nothing was sent.",
            Refusal.MISTYPED,
            token_page,
        )
    if problem:
        raise AuthError(
            f"This is not a token of {title}: {problem}.",
            "Copy it again from the host's page; nothing was sent.",
            Refusal.MISTYPED,
            token_page,
        )
    return Secret(text)


def _bare(typed: str) -> str:
    """What is left without what a page, a chat or a configuration put around it."""
    text, before = _INVISIBLE.sub("", typed), ""
    while text != before:
        before, text = text, _HEADER.sub("", text.strip().strip(_QUOTES))
    return text


def _problem(text: str) -> str:
    if not text:
        return "there is nothing"
    if "://" in text:
        return "it is an address"
    if not text.isascii() or not text.isprintable() or " " in text:
        return "it has spaces or signs that no token has"
    if len(text) > MOST_TOKEN_CHARACTERS:
        return f"it is longer than {MOST_TOKEN_CHARACTERS} characters"
    return ""


def git_login(
    base_url: str, clone_url: str, user_name: str, secret: Secret | None
) -> GitLogin | None:
    """What Git may send for an address: nothing to another origin than the account's."""
    if secret is None or not is_same_origin(base_url, clone_url):
        return None
    return GitLogin(Origin.of(clone_url), user_name, secret)
