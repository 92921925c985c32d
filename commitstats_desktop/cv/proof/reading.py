"""What a person reads in a finished file, line by line, in the order of the file.

A line is a paragraph, an item, a row of a table or the words of one drawing. A page's claims are made
of these lines and compared with them again, so a template needs no marks for its figures.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, NamedTuple

from commitstats_desktop.core.wording import mark

_BREAK_TAGS = """
    address article aside blockquote body br caption dd details div dl dt figcaption figure footer
    form h1 h2 h3 h4 h5 h6 head header hr html li main meta nav ol p section summary svg table tbody
    tfoot thead title tr ul
"""
_BREAKS = frozenset(_BREAK_TAGS.split())
_VOID_TAGS = "area base br col embed hr img input link meta source track wbr"
_VOID = frozenset(_VOID_TAGS.split())
_HEADINGS = ("h1", "h2", "h3")
_SILENT = ("script", "style", "template")
_CELLS = ("td", "th", "text", "tspan")
_WITH_WORDS = ("alt", "aria-label", "content", "datetime", "href", "title", "value")
"""Attributes that tell a reader something."""


class Line(NamedTuple):
    """Some words of a file and where they stand."""

    text: str
    place: str
    is_seen: bool = True
    """Not an attribute, a title or a text for screen readers only."""
    is_drawn: bool = False
    """The labels of one drawing; on paper they have no order."""


def lines_of_html(page: str) -> list[Line]:
    """The lines of a web page, attributes with words among them; no script and no style."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    reader.end_line()
    return reader.lines


def lines_of_json(text: str) -> list[Line]:
    """Each value of a JSON file with its path; raises `ValueError` when it is none."""
    found = json.loads(text)
    return [Line(f"{path}: {value}", path) for path, value in _values("", found)]


class _Reader(HTMLParser):
    """Gathers the lines of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._unseen: list[str] = []
        self._open: list[str] = []
        self._heading = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS and not self._is_in_drawing():
            self.end_line()
        if tag not in _VOID:
            self._open.append(tag)
        self._take_attributes(attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.end_line()
        self._take_attributes(attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._is_unseen():
            self._add("".join(self._unseen), is_seen=False)
            self._unseen = []
        if tag in _HEADINGS:
            self._heading = " ".join("".join(self._words).split())
        if tag in _CELLS:
            self._words.append(" ")
        elif tag == "svg" or (tag in _BREAKS and not self._is_in_drawing()):
            self.end_line()
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in _SILENT:
            return
        (self._unseen if self._is_unseen() else self._words).append(data)

    def end_line(self) -> None:
        """What was gathered is a line."""
        is_seen, is_drawn = "head" not in self._open, self._is_in_drawing()
        self._add("".join(self._words), is_seen=is_seen, is_drawn=is_drawn)
        self._words = []

    def _is_in_drawing(self) -> bool:
        return "svg" in self._open

    def _is_unseen(self) -> bool:
        """Whether this is a title of a drawing or of a part of it, which is no part of its line."""
        return self._open[-1:] in (["title"], ["desc"]) and self._is_in_drawing()

    def _take_attributes(self, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in _WITH_WORDS and value and not value.startswith("data:"):
                self._add(value, is_seen=False)

    def _add(self, words: str, *, is_seen: bool, is_drawn: bool = False) -> None:
        text = " ".join(words.split())
        if text:
            self.lines.append(Line(text, self._place(text), is_seen, is_drawn))

    def _place(self, text: str) -> str:
        where = mark(f"under “{self._heading}”") if self._heading else mark("at the top")
        return where if text != self._heading else mark("in a heading")


def _values(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, entry in value.items():
            yield from _values(f"{path}.{key}" if path else str(key), entry)
    elif isinstance(value, list):
        for position, entry in enumerate(value):
            yield from _values(f"{path}[{position}]", entry)
    else:
        yield path, json.dumps(value, ensure_ascii=False)


_PAGE_NUMBER = re.compile(r"\D{0,12}\d{1,3}\s*(?:/|of|av|de)\s*\d{1,3}\D{0,12}", re.IGNORECASE)


def has_hash(text: str, digest: str) -> bool:
    """Whether a SHA-256 stands in a text, broken over lines or not."""
    return re.search(_wrapped(digest), text) is not None


def without_hash(text: str, digest: str) -> str:
    """The text without this SHA-256."""
    return re.sub(_wrapped(digest), "", text)


def _wrapped(digest: str) -> str:
    """Whatever may stand between the digits at the end of a line, a hyphen among it."""
    return r"\W{0,4}".join(digest)


def without_page_numbers(text: str) -> str:
    """The text of a page without a first or last line such as "Page 1 of 2"."""
    lines = text.strip().splitlines()
    for end in (0, -1):
        if lines and _PAGE_NUMBER.fullmatch(lines[end].strip()):
            del lines[end]
    return "\n".join(lines)
