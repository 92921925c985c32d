"""The gallery and the boards: two static pages, made anew from a list of entries.

The list is changed without loss (`records.py`) and numbers its states. A page is only written over
one of an earlier state, so the last one to be written shows the last state, whoever is slow.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from hashlib import sha256
from html import escape

from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint.boards import BOARDS, Board, month
from commitstats_desktop.publish.endpoint.entries import Entry, entry_of
from commitstats_desktop.publish.endpoint.records import Record, Records
from commitstats_desktop.publish.endpoint.requests import Refused
from commitstats_desktop.publish.layout import CACHE_CONTROL, CONTENT_TYPES, FIGURES, folder_of

STATE = "state/gallery.json"
GALLERY, RANKING = "cv/index.html", "ranking/index.html"
_SERIAL = re.compile(rb'data-serial="(\d+)"')
_STYLE = """
:root { color-scheme: light dark; --ink: #1c2430; --muted: #5b6673; --line: #d8dee6; --page: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf2; --muted: #9aa6b4; --line: #36414e; --page: #141a21; }
}
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--page);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: inherit; }
p, small, caption { color: var(--muted); }
ul { padding: 0; list-style: none; display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); }
li { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; overflow-wrap: anywhere; }
li p { margin: .25rem 0 0; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
caption { text-align: left; padding: .25rem 0 .5rem; }
th, td { text-align: left; padding: .35rem .5rem; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; }
"""


class Gallery:
    """Entries of those who chose to be listed."""

    def __init__(
        self, bucket: Bucket, records: Records, public_url: str, now: Callable[[], int]
    ) -> None:
        self._bucket = bucket
        self._records = records
        self._public_url = public_url
        self._now = now

    def join(self, key: str) -> None:
        """List a page, or what it tells now; raises `Refused` when its figures cannot be read."""
        found = self._bucket.get(folder_of(key) + FIGURES)
        entry = entry_of(found.body) if found else None
        if entry is None:
            raise Refused(422, "no-figures", f"{FIGURES} cannot be read, so it was not listed.")
        self._change(lambda entries: entries | {key: entry})

    def leave(self, key: str) -> None:
        """Take a page off the list; nothing happens when it is not on it."""
        state = self._records.read(STATE) or {}
        if key in state.get("entries", {}):
            self._change(
                lambda entries: {each: entry for each, entry in entries.items() if each != key}
            )

    def paths(self, has_changed: bool) -> list[str]:  # noqa: FBT001  # one question
        """What a cache in front must forget."""
        return ["/cv/*", "/ranking/*"] if has_changed else []

    def _change(self, make: Callable[[dict[str, Entry]], dict[str, Entry]]) -> None:
        def change(state: Record) -> Record:
            entries = make(state.get("entries", {}))
            return {"serial": state.get("serial", 0) + 1, "entries": entries}

        state = self._records.change(STATE, change)
        for name, draw in ((GALLERY, gallery_page), (RANKING, ranking_page)):
            self._write(name, state["serial"], draw(state["entries"], state["serial"]))

    def _write(self, name: str, serial: int, page: bytes) -> None:
        def newer(body: bytes | None) -> bytes | None:
            found = _SERIAL.search(body or b"")
            return None if found and int(found[1]) >= serial else page

        self._records.rewrite(name, CONTENT_TYPES[".html"], newer, CACHE_CONTROL)


def gallery_page(entries: dict[str, Entry], serial: int) -> bytes:
    """What "See CVs" shows: everybody who is listed, and who knows what."""
    listed = sorted(entries.items(), key=lambda each: (_name(each[1]).casefold(), each[0]))
    cards = "".join(_card(key, entry) for key, entry in listed)
    body = f"<ul>{cards}</ul>" if listed else "<p>Nobody is listed yet.</p>"
    knows: dict[str, list[str]] = {}
    for key, entry in listed:
        for technology in entry["knows"]:
            knows.setdefault(technology, []).append(_link(key, entry))
    terms = "".join(
        f"<dt>{escape(technology)}</dt><dd>{', '.join(knows[technology])}</dd>"
        for technology in sorted(knows, key=str.casefold)
    )
    found = f"<h2>Who knows what</h2><dl>{terms}</dl>" if terms else ""
    other = '<p><a href="../ranking/">Several orders of the same CVs</a></p>'
    return _page("CVs", body + found + other, serial)


def ranking_page(entries: dict[str, Entry], serial: int) -> bytes:
    """One table for each board."""
    tables = "".join(_table(board, entries) for board in BOARDS)
    words = (
        "<p>There is no overall score: each table says one thing, as the CVs tell it, counted on"
        " their authors’ own computers and checked by nobody else."
        ' <a href="../cv/">The CVs</a></p>'
    )
    return _page("Several orders of CVs", words + tables, serial)


def _card(key: str, entry: Entry) -> str:
    role = f"<p>{escape(entry['role'])}</p>" if entry["role"] else ""
    span = f"{month(entry['first'])} to {month(entry['last'])}" if entry["last"] else ""
    return f"<li>{_link(key, entry)}{role}<small>{escape(span)}</small></li>"


def _table(board: Board, entries: dict[str, Entry]) -> str:
    rows = "".join(
        f"<tr><td>{place}</td><td>{_link(key, entries[key])}</td><td>{escape(value)}</td></tr>"
        for place, key, value in board.rows(entries)
    )
    untold = board.untold(entries)
    note = f" {untold} of {len(entries)} do not tell it." if untold else ""
    body = rows or '<tr><td colspan="3">Nobody tells it.</td></tr>'
    return (
        f"<h2>{board.title}</h2><table><caption>{board.explanation}{note}</caption>"
        f"<tbody>{body}</tbody></table>"
    )


def _link(key: str, entry: Entry) -> str:
    return f'<a href="../{folder_of(key)}" dir="auto">{escape(_name(entry))}</a>'


def _name(entry: Entry) -> str:
    return entry["name"] or "Without a name"


def _page(title: str, body: str, serial: int) -> bytes:
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none';"
        " form-action 'none'"
    )
    head: Iterable[str] = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="robots" content="noindex">',
        '<meta name="referrer" content="no-referrer">',
        '<link rel="icon" href="data:,">',
        f"<title>{title}</title><style>{_STYLE}</style>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en" data-serial="{serial}"><head>{"".join(head)}</head>'
        f"<body><main><h1>{title}</h1>{body}</main></body></html>\n"
    ).encode()
