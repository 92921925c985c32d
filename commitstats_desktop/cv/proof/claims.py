"""What a finished file claims: every figure that it shows, as canonical JSON.

Canonical means: keys in the order of their code points, no blanks, whole numbers only, text in
Unicode's form NFC as UTF-8, and `<`, `>` and `&` written as escapes, so that the same bytes stand in
a web page, in a file and under a signature.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import sha256
from typing import Any

from commitstats_desktop.core import cv
from commitstats_desktop.core.cv import CvDocument

FORMAT = "commitstats-claims 1"
LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exactly."""

Claims = dict[str, Any]

_FIELDS = """
    application json id script type text plain commitstats claims signature proof html pdf
    format form document as_of figures_version coverage strength odd_dates definitions key title
    counts figures value shown definition lines drawings pictures commitment root size sha256 permille ssh begin end
"""
WORDS = (
    FORMAT,
    _FIELDS,
    *(name.name for kind in vars(cv).values() if is_dataclass(kind) for name in fields(kind)),
)
"""Every word of ours that claims add to a file."""

_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
_NUMBER = re.compile(r"\d(?:[\d.,'’  \u202f]*\d)?")
_NO_FIGURES = ("document_id", "methods", "look", "photo", "contacts", "work", "education")
_NAMES = ("key", "name", "alias", "ecosystem", "year", "when")
"""Fields that tell entries of one list apart."""
_DEFINED_BY = {
    "activity": "commits_per_year",
    "types": "commit_types_per_year",
    "types_per_year": "commit_types_per_year",
    "repositories": "commits",
    "open_source": "open_source_commits",
    "week": "commit_hours",
}
"""Which definition a part of the document rests on, where it has another name."""
_RANGES = ("level",)
"""Whole numbers that say how something is drawn."""
_TIMES = ("first", "last", "when", "year", "years")


class NotCanonical(ValueError):
    """A value, or bytes, that canonical JSON does not allow."""


def canonical(value: Any) -> bytes:
    """The one way to write a value; raises `NotCanonical` for what JSON keeps in several ways."""
    text = json.dumps(
        _checked(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return text.translate(_ESCAPES).encode()


def read_canonical(data: bytes) -> Any:
    """The value of canonical JSON; raises `NotCanonical` for anything else."""
    try:
        value = json.loads(data.decode())
    except (ValueError, RecursionError) as error:
        raise NotCanonical("it is no JSON") from error
    if canonical(value) != data:
        raise NotCanonical("it is not written the canonical way")
    return value


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return sha256(data).hexdigest()


def make_claims(document: CvDocument, form: str, lines: Sequence[str], **more: Any) -> Claims:
    """What a file of this document claims; `lines` is what is read in it, in its order.

    `more` may hold `drawings`, the labels of each drawing on paper, where they have no order, and
    how many `pictures` a PDF has.
    """
    methods = document.methods
    return {
        "format": FORMAT,
        "form": form,
        "document": document.document_id,
        "as_of": methods.as_of.isoformat(),
        "figures_version": methods.version,
        "coverage": methods.coverage,
        "strength": methods.strength,
        "odd_dates": methods.odd_dates,
        "definitions": [
            {"key": one.key, "title": one.title, "counts": one.counts, "strength": one.strength}
            for one in methods.definitions
        ],
        "figures": shown_figures(document, [*lines, *more.get("drawings", ())]),
        "lines": list(lines),
        **more,
    }


def shown_figures(document: CvDocument, lines: Sequence[str]) -> list[Claims]:
    """The figures of a document that can be read in these lines, with the words they stand in."""
    written = {_digits(found): found for line in lines for found in _NUMBER.findall(line)}
    defined = {one.key for one in document.methods.definitions}
    figures = []
    for key, value in figures_of(document):
        shown = _shown(key, value, written)
        if shown is not None:
            figures.append(
                {"key": key, "value": value, "shown": shown, "definition": _defined(key, defined)}
            )
    return figures


def figures_of(document: CvDocument) -> list[tuple[str, int]]:
    """Every figure of a document by a name that stays: "totals.commits", "languages.Go.added".

    A share is told in thousandths, under a name that ends in `_permille`.
    """
    found: list[tuple[str, int]] = []
    for field in fields(CvDocument):
        if field.name not in _NO_FIGURES:
            found += _figures(field.name, getattr(document, field.name))
    return found


def _defined(key: str, defined: set[str]) -> str:
    """The key of the definition that a figure rests on; empty where its name says all."""
    first, *_, last = key.split(".")
    wanted = (last, _DEFINED_BY.get(first, first))
    return next((one for one in wanted if one in defined), "")


def _figures(key: str, value: Any) -> Iterator[tuple[str, int]]:
    if isinstance(value, bool | str | Enum) or value is None:
        return
    if isinstance(value, int):
        yield key, value
    elif isinstance(value, float):
        yield f"{key}_permille", round(value * 1000)
    elif is_dataclass(value) or hasattr(value, "_fields"):
        yield from _fields(key, value)
    elif isinstance(value, tuple):
        for position, entry in enumerate(value):
            yield from _figures(f"{key}.{_name(entry, position)}", entry)


def _fields(key: str, value: Any) -> Iterator[tuple[str, int]]:
    if hasattr(value, "years") and hasattr(value, "series"):
        for series in value.series:
            for year, number in zip(value.years, series.values, strict=True):
                yield from _figures(f"{key}.{series.name}.{year}", number)
        return
    names = getattr(value, "_fields", None) or [field.name for field in fields(value)]
    for name in names:
        if name not in _TIMES and name not in _RANGES:
            yield from _figures(f"{key}.{name}", getattr(value, name))


def _name(entry: Any, position: int) -> str:
    """What tells an entry of a list from its neighbours; its position where nothing else does."""
    for name in _NAMES:
        found = getattr(entry, name, None)
        if found is not None and found != "":
            return _time(found) if isinstance(found, tuple) else str(found)
    month = getattr(entry, "month", None)
    return _time(month) if isinstance(month, tuple) else str(position)


def _time(when: tuple[Any, ...]) -> str:
    return "-".join(f"{part:02}" for part in when if part is not None)


def _shown(key: str, value: int, written: dict[str, str]) -> str | None:
    """The number as it stands in a line; None when it cannot be read there."""
    if key.endswith("_permille"):
        return next((written[one] for one in _as_percent(value) if one in written), None)
    return written.get(str(value)) or _abbreviated(value, written)


def _as_percent(permille: int) -> list[str]:
    return [str(round(permille / 10)), str(permille // 10), str(-(-permille // 10))]


def _abbreviated(value: int, written: dict[str, str]) -> str | None:
    """The number cut to its first digits, as "12.3 M"; only large ones are ever told so."""
    if value < 10_000:
        return None
    size = 10 ** (len(str(value)) % 3 or 3)
    scale = 10 ** (len(str(value)) - len(str(size)) + 1)
    return written.get(str(round(value / scale * 10))) or written.get(str(round(value / scale)))


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())


def _checked(value: Any) -> Any:
    """The value with its text in NFC; only what has one way to be written."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int) and abs(value) <= LARGEST:
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list | tuple):
        return [_checked(entry) for entry in value]
    if isinstance(value, dict):
        return _object(value)
    raise NotCanonical(f"{type(value).__name__} has no canonical form")


def _object(value: dict[Any, Any]) -> dict[str, Any]:
    if not all(isinstance(key, str) for key in value):
        raise NotCanonical("a key is no text")
    checked = {_text(key): _checked(entry) for key, entry in value.items()}
    if len(checked) != len(value):
        raise NotCanonical("two keys are the same text")
    return checked


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise NotCanonical("a text holds half a character") from error
    return unicodedata.normalize("NFC", value)
