"""What the person typed, made safe to show: it is only ever text, and few links are links."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, replace
from urllib.parse import urlsplit

from commitstats_desktop.core.cv import Contact, Job, School
from commitstats_desktop.core.text import shown

LINKABLE = ("https", "http", "mailto")


def line(text: str) -> str:
    """One line, without characters that hide or turn what is read.

    In Unicode's form NFC: what is claimed of a file is, and would not be what the file shows.
    """
    return unicodedata.normalize("NFC", " ".join(shown(text).split()))


def lines(text: str) -> str:
    """A text of several lines, each cleaned; empty ones are left out."""
    return "\n".join(clean for part in text.splitlines() if (clean := line(part)))


def contact(text: str) -> Contact:
    """A contact as text; only web and mail addresses become links."""
    clean = line(text)
    return Contact(_without_scheme(clean), clean) if _is_linkable(clean) else Contact(clean)


def job(entry: Job) -> Job:
    """A line of the work history."""
    one_line = {field.name: line(getattr(entry, field.name)) for field in fields(Job)}
    return replace(entry, **one_line | {"text": lines(entry.text)})


def school(entry: School) -> School:
    """A line of the education."""
    one_line = {field.name: line(getattr(entry, field.name)) for field in fields(School)}
    return replace(entry, **one_line | {"text": lines(entry.text)})


def _is_linkable(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme not in LINKABLE or " " in text:
        return False
    return bool(parts.path) if parts.scheme == "mailto" else bool(parts.netloc)


def _without_scheme(link: str) -> str:
    _, _, rest = link.partition(":")
    return rest.removeprefix("//").rstrip("/") or link
