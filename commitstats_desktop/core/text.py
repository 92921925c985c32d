"""Text from repositories made safe to show: it is only ever text."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0001\U000e0020-\U000e007f]"
)
_HALF = re.compile("[\ud800-\udfff]")
_NON_JOINER, _JOINER = "\u200c", "\u200d"
JOINERS = _NON_JOINER + _JOINER
"""Without a width of their own; in some scripts they decide how the letters around them look."""
_VIRAMA = 9
"""The combining class of a sign that takes a letter's vowel away, as in Devanagari."""


def shown(text: str) -> str:
    """Without control, direction and zero-width characters, which can hide or turn what is read.

    A terminal would obey them, and a name could pose as another. Bytes that were no UTF-8 become
    the replacement character. A joiner stays where a script or a composed emoji needs it.
    """
    return _UNSAFE.sub(_instead, text)


def _instead(match: re.Match[str]) -> str:
    sign = match[0]
    if "\ud800" <= sign <= "\udfff":
        return "\ufffd"
    return sign if sign in JOINERS and _is_needed(match.string, match.start()) else ""


def _is_needed(text: str, at: int) -> bool:
    """Whether a joiner shapes what it stands between, as IDNA allows it, or an emoji."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not before or not after:
        return False
    if unicodedata.combining(before) == _VIRAMA:
        return True
    if text[at] == _NON_JOINER:
        return unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
    return _is_of_emoji(before) and unicodedata.category(after) == "So"


def _is_of_emoji(sign: str) -> bool:
    """A picture, its colour of skin, or the sign that makes a letter a picture."""
    return unicodedata.category(sign) in ("So", "Sk") or sign == "\ufe0f"


def without_halves(text: str) -> str:
    """With the replacement character for each half of a character.

    A terminal gives them for bytes that are no UTF-8, JSON may hold them, and nothing can keep one.
    """
    return _HALF.sub("\ufffd", text)


def size(number: float) -> str:
    """Bytes in the largest unit that leaves a number of 1 or more, such as "12 MB"."""
    for unit in ("B", "kB", "MB"):
        if number < 1000:
            return f"{number:,.0f} {unit}"
        number /= 1000
    return f"{number:,.1f} GB"
