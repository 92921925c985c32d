"""Reads and writes the files of Qt Linguist; a text is found by what it says, not by its place."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from installers.translatable import Text

FORMS = 2
"""English, Norwegian and Spanish tell one from several; Qt knows which number takes which."""
Translated = Mapping[Text, tuple[str, ...]]
"""The translation of each text: one, or one for each form of a number."""


class Entry(NamedTuple):
    """A text, where it stands in the code, and its translation; empty where it has none."""

    text: Text
    places: tuple[str, ...]
    forms: tuple[str, ...]


def read(path: Path) -> dict[Text, tuple[str, ...]]:
    """What a file translates; texts without a translation are left out."""
    return translations_in(path.read_text("utf-8")) if path.exists() else {}


def translations_in(content: str) -> dict[Text, tuple[str, ...]]:
    """The same, of the content of a file."""
    found = {}
    for message in ET.fromstring(content).iter("message"):
        text = Text(message.findtext("source", ""), message.findtext("comment", ""))
        told = message.find("translation")
        if told is not None and told.get("type") not in {"unfinished", "vanished", "obsolete"}:
            forms = tuple(form.text or "" for form in told.iter("numerusform"))
            found[text] = forms or (told.text or "",)
    return found


def written(language: str, context: str, entries: Iterable[Entry]) -> str:
    """The content of a file, as Qt Linguist itself would save it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{context}</name>",
    ]
    for entry in entries:
        lines += _message(entry)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(entry: Entry) -> list[str]:
    text = entry.text
    lines = ['    <message numerus="yes">' if text.is_counted else "    <message>"]
    lines += [f'        <location filename="../../{place}"/>' for place in entry.places]
    lines.append(f"        <source>{_escaped(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{_escaped(text.comment)}</comment>")
    lines += _translation(entry)
    return [*lines, "    </message>"]


def _translation(entry: Entry) -> list[str]:
    mark = "" if all(entry.forms) and entry.forms else ' type="unfinished"'
    if not entry.text.is_counted:
        return [f"        <translation{mark}>{_escaped(''.join(entry.forms))}</translation>"]
    forms = entry.forms or ("",) * FORMS
    told = [f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms]
    return [f"        <translation{mark}>", *told, "        </translation>"]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
