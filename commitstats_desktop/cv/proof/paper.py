"""The text of a PDF as letters and digits, from which what is claimed is taken away piece by piece.

Signs that make another number of the same digits count as letters do: "12.3" is not "123", and
"< 5" is not "5".
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from commitstats_desktop.core.text import shown
from commitstats_desktop.cv.proof.reading import without_page_numbers

_WITHIN_NUMBERS = ".,"


class Paper:
    """The pages of a PDF; what was not taken in the end is claimed nowhere."""

    def __init__(self, pages: Sequence[str]) -> None:
        whole = "\n".join(without_page_numbers(page) for page in pages)
        self._text = unicodedata.normalize("NFC", whole)
        signs = list(_signs(self._text))
        self._at = [at for at, _ in signs]
        self._signs = "".join(sign for _, sign in signs)
        self._is_taken = bytearray(len(self._signs))

    def take(self, line: str, *, is_strict: bool) -> bool:
        """Take a line away that stands together; False when it is nowhere (any more).

        A strict look cuts no word at its ends, the other one no number.
        """
        wanted = _letters(line)
        start = self._signs.find(wanted) if wanted else -1
        while start >= 0:
            end = start + len(wanted)
            if not any(self._is_taken[start:end]) and not (
                self._is_cut(start, is_strict) or self._is_cut(end, is_strict)
            ):
                self._mark(start, end)
                return True
            start = self._signs.find(wanted, start + 1)
        return not wanted

    def take_words(self, words: Sequence[str]) -> list[str]:
        """Take words away wherever they stand; returns those that are nowhere."""
        wanted = Counter(filter(None, map(_letters, words)))
        for start, end in self._words():
            word = self._signs[start:end]
            if wanted[word] > 0 and not any(self._is_taken[start:end]):
                wanted[word] -= 1
                self._mark(start, end)
        return list(wanted.elements())

    def rest(self) -> list[str]:
        """What was not taken, in pieces as they stand together."""
        pieces: list[str] = []
        start = None
        for at, is_taken in enumerate([*self._is_taken, 1]):
            if not is_taken and start is None:
                start = at
            elif is_taken and start is not None:
                text = self._text[self._at[start] : self._at[at - 1] + 1]
                pieces.append(" ".join(shown(text).split()))
                start = None
        return pieces

    def _words(self) -> Iterator[tuple[int, int]]:
        """Where each word begins and ends among the letters."""
        at = 0
        for text in self._text.split():
            length = len(_letters(text))
            if length:
                yield at, at + length
            at += length

    def _mark(self, start: int, end: int) -> None:
        self._is_taken[start:end] = b"\1" * (end - start)

    def _is_cut(self, at: int, is_strict: bool) -> bool:  # noqa: FBT001
        """Whether a word, or at least a number, goes on over this place."""
        if not 0 < at < len(self._signs) or self._at[at] - self._at[at - 1] != 1:
            return False
        return is_strict or (self._signs[at - 1].isdigit() and self._signs[at].isdigit())


def letters_that_turn(texts: Iterable[str]) -> Counter[str]:
    """How often each letter and digit of Arabic, Hebrew and the like stands in these texts.

    A PDF keeps neither their order nor the form in which they are joined, but each of them.
    """
    joined = unicodedata.normalize("NFKC", "\n".join(texts))
    return Counter(sign for sign in joined if sign.isalnum() and _turns(sign))


def _letters(text: str) -> str:
    """Letters and digits as they are compared; scripts that turn on paper are passed over."""
    return "".join(sign for _, sign in _signs(unicodedata.normalize("NFC", text)))


def _signs(text: str) -> Iterator[tuple[int, str]]:
    """The same, each with its place in the text."""
    for at, whole in enumerate(text):
        if whole == "<" or (whole in _WITHIN_NUMBERS and _is_within_number(text, at)):
            yield at, whole
            continue
        for sign in unicodedata.normalize("NFKC", whole).casefold():
            if sign.isalnum() and not _turns(sign):
                yield at, sign


def _is_within_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _turns(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in ("R", "AL", "AN")
