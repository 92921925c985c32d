"""Compares what a file claims with what it shows, and says where the two differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from commitstats_desktop.cv.claims import Claims
from commitstats_desktop.cv.proof_reading import Line, without_page_numbers

_AROUND = 24
"""Letters told on each side of a difference."""


class Difference(NamedTuple):
    """Something that is claimed otherwise than it is shown; empty text for nothing at all."""

    place: str
    claimed: str
    shown: str


def differences(claimed: Sequence[str], shown: Sequence[Line]) -> list[Difference]:
    """Where the lines of a page are not the claimed ones, in the order of the page."""
    texts = [line.text for line in shown]
    found: list[Difference] = []
    matcher = SequenceMatcher(None, claimed, texts, autojunk=False)
    for kind, start, end, at, until in matcher.get_opcodes():
        if kind != "equal":
            place = shown[min(at, len(shown) - 1)].place if shown else "in the file"
            found += _pairs(claimed[start:end], texts[at:until], place)
    return found


def differences_on_paper(claimed: Sequence[str], pages: Sequence[str]) -> list[Difference]:
    """Where the text of a PDF is not the claimed one, wherever on its pages each line stands.

    Compared are letters and digits only: a PDF keeps neither blanks nor the order of columns.
    """
    paper = _Paper(pages)
    missing = [line for line in sorted(claimed, key=len, reverse=True) if not paper.take(line)]
    left = paper.rest()
    found = []
    for line in missing:
        other = max(left, key=lambda text: _likeness(line, text), default="")
        is_like = other and _likeness(line, other) > 0.5
        if is_like:
            left.remove(other)
        found.append(_difference("in the text of the PDF", line, other if is_like else ""))
    return found + [_difference("in the text of the PDF", "", text) for text in left]


def unlikely_figures(claims: Claims) -> list[Difference]:
    """Figures whose value and words differ, or whose words stand in no claimed line."""
    lines = claims["lines"]
    return [
        Difference(f"figure {one['key']} of the claims", str(one["value"]), one["shown"])
        for one in claims["figures"]
        if not _is_said(one) or not any(one["shown"] in line for line in lines)
    ]


def unshown_facts(claims: Claims) -> list[Difference]:
    """What the claims say of the whole document, and no line of it does."""
    text = "\n".join(claims["lines"])
    commitment = claims.get("commitment") or {}
    facts = {name: claims.get(name) for name in ("document", "figures_version", "coverage")}
    facts |= {f"commitment.{name}": value for name, value in commitment.items()}
    for one in claims.get("definitions") or []:
        facts[f"definitions.{one.get('key')}"] = one.get("counts")
    return [
        Difference(f"{name} of the claims", str(value), "")
        for name, value in facts.items()
        if isinstance(value, str) and value not in text
    ]


def _is_said(figure: Claims) -> bool:
    """Whether the words are the value, whole, rounded to its first digits or as per cent."""
    value: int = figure["value"]
    digits = _digits(figure["shown"])
    if figure["key"].endswith("_permille"):
        return abs(int(digits or -10) * 10 - value) < 10
    if digits == str(value):
        return True
    return (
        value >= 10_000
        and abs(int(digits or 0) - value / 10 ** (len(str(value)) - len(digits))) <= 1
    )


class _Paper:
    """The letters and digits of a PDF, from which lines are taken away one by one."""

    def __init__(self, pages: Sequence[str]) -> None:
        self._text = "\n".join(without_page_numbers(page) for page in pages)
        signs = [(at, sign) for at, whole in enumerate(self._text) for sign in _letters(whole)]
        self._at = [at for at, _ in signs]
        self._signs = "".join(sign for _, sign in signs)
        self._is_taken = bytearray(len(self._signs))

    def take(self, line: str) -> bool:
        """Take a line away; False when it is nowhere (any more)."""
        wanted = _letters(line)
        start = self._signs.find(wanted) if wanted else -1
        while start >= 0:
            end = start + len(wanted)
            if not any(self._is_taken[start:end]) and self._is_whole(start, end):
                self._is_taken[start:end] = b"\1" * len(wanted)
                return True
            start = self._signs.find(wanted, start + 1)
        return not wanted

    def rest(self) -> list[str]:
        """What was not taken, in pieces as they stand together."""
        pieces: list[str] = []
        start = None
        for at, is_taken in enumerate([*self._is_taken, 1]):
            if not is_taken and start is None:
                start = at
            elif is_taken and start is not None:
                pieces.append(" ".join(self._text[self._at[start] : self._at[at - 1] + 1].split()))
                start = None
        return pieces

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether no number is cut at either end."""
        return not any(
            0 < at < len(self._signs)
            and self._signs[at - 1].isdigit()
            and self._signs[at].isdigit()
            and self._at[at] - self._at[at - 1] == 1
            for at in (start, end)
        )


def _letters(text: str) -> str:
    """Letters and digits as they are compared; scripts that turn on paper are passed over."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(
        sign
        for sign in folded
        if sign.isalnum() and unicodedata.bidirectional(sign) not in ("R", "AL", "AN")
    )


def _pairs(claimed: Sequence[str], shown: Sequence[str], place: str) -> list[Difference]:
    longest = max(len(claimed), len(shown))
    return [
        _difference(
            place,
            claimed[at] if at < len(claimed) else "",
            shown[at] if at < len(shown) else "",
        )
        for at in range(longest)
    ]


def _difference(place: str, claimed: str, shown: str) -> Difference:
    """The two texts, cut to what stands around the first letter that differs."""
    both = min(len(claimed), len(shown))
    at = next((n for n in range(both) if claimed[n] != shown[n]), both)
    start = max(at - _AROUND, 0) if claimed and shown else 0
    return Difference(place, *(_cut(text, start, at) for text in (claimed, shown)))


def _cut(text: str, start: int, at: int) -> str:
    end = at + 2 * _AROUND
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())
