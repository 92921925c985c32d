"""Compares what a file claims with what it shows, and says where the two differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from commitstats_desktop.core.wording import mark
from commitstats_desktop.cv.proof.claims import Claims
from commitstats_desktop.cv.proof.paper import Paper, letters_that_turn
from commitstats_desktop.cv.proof.reading import Line

_ON_PAPER = mark("in the text of the PDF")
SHORTEST_HEAD = 12
"""Letters: a single word that was added is no head of a table."""
_AROUND = 24
"""Letters told on each side of a difference."""


class Difference(NamedTuple):
    """Something that is claimed otherwise than it is shown; empty text for nothing at all."""

    place: str
    claimed: str
    shown: str


def differences(claimed: Sequence[str], lines: Sequence[Line]) -> list[Difference]:
    """Where the lines of a page are not the claimed ones, in the order of the page."""
    texts = [unicodedata.normalize("NFC", line.text) for line in lines]
    found: list[Difference] = []
    matcher = SequenceMatcher(None, claimed, texts, autojunk=False)
    for kind, start, end, at, until in matcher.get_opcodes():
        if kind != "equal":
            place = lines[min(at, len(lines) - 1)].place if lines else mark("in the file")
            found += _pairs(claimed[start:end], texts[at:until], place)
    return found


def differences_on_paper(
    lines: Sequence[str], drawings: Sequence[str], pages: Sequence[str]
) -> list[Difference]:
    """Where the text of a PDF is not the claimed one, wherever on its pages each line stands.

    Compared are letters and digits only: a PDF keeps neither blanks nor the order of columns. Labels
    of drawings are compared word by word: readers of a PDF sort those of one height. Of scripts that
    are read from the right, whose order a PDF does not keep, the letters are counted.
    """
    paper = Paper(pages)
    missing = sorted(lines, key=len, reverse=True)
    for is_strict in (True, False):
        missing = [line for line in missing if not paper.take(line, is_strict=is_strict)]
    unread = paper.take_words([word for drawing in drawings for word in drawing.split()])
    told = _letters("".join(lines))
    left = [text for text in paper.rest() if not _is_head_again(text, told)]
    return [*_matched([*missing, *unread], left), *_turned([*lines, *drawings], pages)]


def _turned(claimed: Sequence[str], pages: Sequence[str]) -> list[Difference]:
    """Letters of Arabic, Hebrew and the like that are claimed or shown more often than the other."""
    wanted, there = letters_that_turn(claimed), letters_that_turn(pages)
    if wanted == there:
        return []
    missing, added = ("".join((one - other).elements()) for one, other in (
        (wanted, there), (there, wanted),
    ))  # fmt: skip
    return [_difference(_ON_PAPER, missing, added)]


def _is_head_again(text: str, told: str) -> bool:
    """Whether this is the head of a table that goes on behind the end of a page.

    It holds no figure, and stands in the claimed lines word for word.
    """
    letters = _letters(text)
    is_bare = not any(sign.isdigit() for sign in text)
    return is_bare and len(letters) >= SHORTEST_HEAD and letters in told


def _letters(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if sign.isalnum())


def _matched(missing: Sequence[str], left: list[str]) -> list[Difference]:
    """What is missing beside what is there instead, the most alike together."""
    found = []
    for line in missing:
        other = max(left, key=lambda text: _likeness(line, text), default="")
        if other and _likeness(line, other) >= 0.5:
            left.remove(other)
        else:
            other = ""
        found.append(_difference(_ON_PAPER, line, other))
    return found + [_difference(_ON_PAPER, "", text) for text in left]


def unlikely_figures(claims: Claims) -> list[Difference]:
    """Figures whose value and words differ, or whose words stand in no claimed line."""
    lines = [*claims["lines"], *claims.get("drawings", ())]
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
