"""Texts as they are compared: the words of them, without case, letters and digits only."""

from __future__ import annotations

import re

from commitstats_desktop.core.person import fold
from commitstats_desktop.core.text import JOINERS, shown

Tokens = tuple[str, ...]

_TOKEN = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"[a-z0-9]+")
_UNSEEN = re.compile(f"[{JOINERS}\ufe00-\ufe0f]")


def tokens(text: str) -> Tokens:
    """The words of a text; what nobody sees, such as a soft hyphen, parts no word."""
    if text.isascii() and text.isprintable():
        return tuple(_PLAIN.findall(text.lower()))
    return tuple(_TOKEN.findall(_UNSEEN.sub("", fold(shown(text)))))
