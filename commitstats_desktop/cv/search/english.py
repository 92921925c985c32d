"""Which words are English: everyday ones, which prove nothing, and those of a dictionary.

The list is SCOWL's, see `resources/words/LICENSE`; `installers/make_words.py` makes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from commitstats_desktop import paths

_ENDINGS = (
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("er", ""),
    ("er", "e"),
    ("ers", ""),
    ("ers", "e"),
    ("ness", ""),
)
SHORTEST_STEM = 3


def is_everyday(word: str) -> bool:
    """Whether nobody would take this folded word for a name."""
    return _is_in(word, _lists()[0])


def is_in_dictionary(word: str) -> bool:
    """Whether this folded word is English; project names often are."""
    return any(_is_in(word, known) for known in _lists())


def stems(word: str) -> Iterator[str]:
    """Words that this one may be a form of."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            stem = word.removesuffix(ending)
            yield stem + instead
            if not instead and len(stem) > SHORTEST_STEM and stem[-1] == stem[-2]:
                yield stem[:-1]


def _is_in(word: str, known: frozenset[str]) -> bool:
    return word in known or any(stem in known for stem in stems(word))


@lru_cache(maxsize=1)
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    text = paths.resource("words/english.txt").read_text("utf-8")
    everyday, _, dictionary = text.partition("\n\n")
    return frozenset(everyday.split()), frozenset(dictionary.split())
