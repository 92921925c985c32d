"""The last look at finished files before they leave: private names refuse them, or are asked about."""

from __future__ import annotations

import getpass
import socket
from collections.abc import Iterable
from pathlib import Path

from commitstats_desktop.core.errors import ApprovalNeeded, DisclosureError
from commitstats_desktop.core.private_name import Finding, NameKind, PrivateName, PrivateNames
from commitstats_desktop.cv.search.leak_search import Search, search
from commitstats_desktop.cv.search.pieces import pieces_of
from commitstats_desktop.store import private_names
from commitstats_desktop.store.engine import Database

TOLD = 3
"""Findings that a sentence names."""


def load_private_names(database: Database) -> PrivateNames:
    """Every private name of the database and of this computer, and what is the person's own.

    The demo is invented: its host is called demo, and so does its CV call what it is.
    """
    from commitstats_desktop.services.demo import is_demo

    is_invented = is_demo(database)
    with database.reading() as connection:
        names = frozenset(() if is_invented else private_names.private_names(connection))
        own = frozenset(private_names.own_names(connection))
    kept = {name for name in names if name.text.strip()}
    return PrivateNames(frozenset(kept | set(_of_computer())), own)


def check_files(files: Iterable[tuple[str, bytes]], wanted: Search) -> None:
    """Search finished files, each with its name; raises unless all of them may leave.

    `DisclosureError` for names that must not stand there, `ApprovalNeeded` when all that was found
    may be ordinary words: its `findings` are what to ask.
    """
    found = search_typed(wanted)
    told = {finding.word for finding in found}
    for name, data in files:
        found += (one for one in search_file(name, data, wanted) if one.word not in told)
    refused = [finding for finding in found if not finding.is_question]
    if refused:
        raise _refusal(refused, found)
    if found:
        raise _questions(found)


def search_typed(wanted: Search) -> list[Finding]:
    """Every private name in what the person typed, by its field, drawn or not."""
    return search([(field.title, field.text) for field in wanted.typed], wanted)


def search_file(name: str, data: bytes, wanted: Search) -> list[Finding]:
    """Every private name in a finished file; `name` ends in what kind of file it is."""
    return search(pieces_of(Path(name).suffix or name, data), wanted)


def _of_computer() -> Iterable[PrivateName]:
    parts = [part for part in Path.home().parts if part.strip("/\\")]
    for text in (_user(), socket.gethostname(), *parts):
        if text:
            yield PrivateName(text, NameKind.COMPUTER)


def _user() -> str:
    """Empty where the system knows no name for who runs this."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _refusal(refused: list[Finding], found: list[Finding]) -> DisclosureError:
    if any(finding.source for finding in refused):
        hint = (
            "Take it out of what you typed, or approve it for this CV if it may be public"
            f" ({_approval(refused)})."
        )
    else:
        hint = (
            "This should not happen; please report it. If the name may be public, approve it for"
            f" this CV ({_approval(refused)})."
        )
    return DisclosureError(f"The CV was not written: {_told(refused)}.", hint, tuple(found))


def _questions(found: list[Finding]) -> ApprovalNeeded:
    return ApprovalNeeded(
        f"The CV was not written: {_told(found)}. It may be an ordinary word; only you can tell.",
        f"Say that it may stand there ({_approval(found)}), or use another word.",
        tuple(found),
    )


def _told(findings: list[Finding]) -> str:
    sentences = list(dict.fromkeys(finding.sentence() for finding in findings))
    more = len(sentences) - TOLD
    told = "; ".join(sentences[:TOLD])
    return f"{told}; and {more} more" if more > 0 else told


def _approval(findings: list[Finding]) -> str:
    words = dict.fromkeys(finding.word for finding in findings)
    return ", ".join(f"--approve “{word}”" for word in list(words)[:TOLD])
