"""The SSH keys that a Git host publishes for one of its users: asked for without any token."""

from __future__ import annotations

import re

from commitstats_desktop.core.errors import HostError, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import refusals
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.wire.answers import Answer, text
from commitstats_desktop.wire.surroundings import Surroundings

TITLE = "The Git host"
SIGNING_KEYS = {"github.com": "https://api.github.com"}
"""Hosts that tell keys for signing apart from keys for logging in, and where."""

_WHO = re.compile(
    r"(?:https://)?([A-Za-z0-9.:\[\]-]+)/@?([A-Za-z0-9][A-Za-z0-9._-]*?)(?:\.keys)?/?"
)


def is_user_of_host(who: str) -> bool:
    """Whether this names a user of a host, as `github.com/LOGIN` does."""
    found = _WHO.fullmatch(who)
    return bool(found) and ("." in found[1] or ":" in found[1])  # type: ignore[index]


def published_keys(
    who: str, surroundings: Surroundings, work: Work | None = None, scheme: str = "https"
) -> str:
    """Lines of keys, as in `authorized_keys`, of a user such as `github.com/LOGIN`.

    Raises `HostError`; a user that the host does not know is one.
    """
    found = _WHO.fullmatch(who)
    if found is None:
        raise Unreachable(
            f"{who} is no user of a Git host.",
            "Write it as github.com/LOGIN, or name a file of keys.",
            Refusal.WRONG_ADDRESS,
        )
    host, login = found[1].lower(), found[2]
    lines = _asked(f"{scheme}://{host}", f"/{login}.keys", surroundings, work)
    api = SIGNING_KEYS.get(host)
    if api:
        keys = _answer(api, f"/users/{login}/ssh_signing_keys", surroundings, work, is_json=True)
        lines = "\n".join([lines, *(text(key, "key") for key in keys.items())])
    return lines


def _asked(base: str, path: str, surroundings: Surroundings, work: Work | None) -> str:
    return _answer(base, path, surroundings, work).body.decode("utf-8", "replace")


def _answer(
    base: str, path: str, surroundings: Surroundings, work: Work | None, *, is_json: bool = False
) -> Answer:
    client = HostClient(
        str(Origin.of(base)),
        surroundings,
        title=TITLE,
        headers={"Accept": "application/json" if is_json else "text/plain"},
        refuse=lambda answer: _refused(answer, base),
        accepts=lambda answer: answer.is_json if is_json else not refusals.is_page(answer),
        work=work,
    )
    try:
        return client.get(path)
    finally:
        client.close()


def _refused(answer: Answer, base: str) -> HostError:
    if answer.status == 404 or refusals.is_page(answer):
        return HostError(
            f"{Origin.of(base).place} publishes no keys of this user.",
            "Check the login, or ask the person for the file of their public key.",
            Refusal.NOT_FOUND,
        )
    return refusals.common(answer, TITLE, base)
