"""Sentences that the rooms below the window made in English, said in the language in use.

They are also printed on a terminal and kept in the database, so that they are translated where they
are shown: by the templates they were made from, which `installers/translations.py` lists.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from operator import ne
from typing import NamedTuple

from commitstats_desktop import paths
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.ui.format import day
from commitstats_desktop.ui.language import ENGLISH, PLACE, grouped, in_use, tr

LIST = "translations/sentences.json"
KEPT = 2_000
DEEPEST = 3
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…]) (?=[A-Z“\d])")
_BETWEEN_PARTS = re.compile(r"; ")
_NUMBER_FIRST = re.compile(r"(\d[\d,]*:?) ([a-z0-9].*)")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)")
_ACCOUNT = re.compile(r"(\S+) at (GitHub|GitLab|[^\s:]*[.:/][^\s/]\S*)( \(\d+\))?")
"""The name that an account gets by itself; of the hosts each has an address, but for the usual."""
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")


class Template(NamedTuple):
    """A sentence with places, and how one made from it is recognised."""

    text: str
    longest: str
    """The longest part of it that never changes."""
    fixed: int
    """How many of its characters never change."""

    def values_in(self, sentence: str) -> dict[str, str] | None:
        """What stands in the places of a sentence made from this; None if it was not."""
        if self.longest not in sentence:
            return None
        found = _pattern(self.text).fullmatch(sentence)
        return None if found is None else found.groupdict()


def said(sentence: str) -> str:
    """The sentence in the language in use; as it is where nobody has translated it."""
    if not sentence or in_use() == ENGLISH:
        return sentence
    return _said(sentence, in_use(), DEEPEST)


@lru_cache(maxsize=KEPT)
def _said(sentence: str, language: str, depth: int) -> str:
    whole = tr(sentence) if depth == DEEPEST else named(tr(sentence))
    if whole != sentence:
        return whole
    if depth == 0:
        return _localized(sentence)
    made = _made_anew(sentence, language, depth, is_one=True)
    if made is not None:
        return made
    parts = _BETWEEN_SENTENCES.split(sentence)
    told = [_said(part, language, depth) for part in parts] if len(parts) > 1 else []
    if told and all(map(ne, told, parts)):
        return " ".join(told)
    made = _made_anew(sentence, language, depth, is_one=False)
    if made is not None:
        return made
    if told:
        return " ".join(told)
    end = "." if sentence.endswith(".") else ""
    parts = _BETWEEN_PARTS.split(sentence.removesuffix("."))
    if len(parts) > 1:
        return "; ".join(_said(part, language, depth) for part in parts) + end
    return _counted(sentence, language, depth)


def named(subject: str) -> str:
    """What something is about; an account that nobody named is called so in English."""
    found = _ACCOUNT.fullmatch(subject)
    if found is None:
        return subject
    return tr("{login} at {host}", login=found[1], host=found[2]) + (found[3] or "")


def _counted(words: str, language: str, depth: int) -> str:
    """Words that nobody has translated; a number before them, and a date, are the language's."""
    found = _NUMBER_FIRST.fullmatch(words)
    if found is not None:
        return f"{_localized(found[1])} {_said(found[2], language, depth - 1)}"
    return words if depth == DEEPEST else _localized(words)


def _localized(value: str) -> str:
    """Numbers and dates within the value of a place, which were written in English."""
    dated = _DATE.sub(
        lambda one: day(date(int(one[3]), 1 + MONTHS.index(one[2]), int(one[1]))), value
    )
    return _GROUPED.sub(lambda one: grouped(int(one[0].replace(",", ""))), dated)


def _made_anew(sentence: str, language: str, depth: int, *, is_one: bool) -> str | None:
    """The sentence from the translation of its template; what stands in it may be words too.

    A place that takes what another sentence begins with is right only where nothing else fits:
    `is_one` leaves such templates out.
    """
    for template in _templates():
        values = template.values_in(sentence)
        if values is not None and not (is_one and _holds_several(values)):
            told = {name: _said(value, language, depth - 1) for name, value in values.items()}
            return tr(template.text, "", _number(values), **told)
    return None


def _holds_several(values: dict[str, str]) -> bool:
    return any(_BETWEEN_SENTENCES.search(value) for value in values.values())


def _number(values: dict[str, str]) -> int | None:
    number = values.pop("n", "").replace(",", "")
    return int(number) if number.isdecimal() else None


@lru_cache(maxsize=1)
def _templates() -> tuple[Template, ...]:
    """What leaves the least to its places comes first."""
    texts = json.loads(paths.resource(LIST).read_text("utf-8"))
    return tuple(sorted(map(template_of, texts), key=lambda one: -one.fixed))


def template_of(text: str) -> Template:
    """A template ready to be compared."""
    parts = list(_fixed_parts(text))
    return Template(text, max(parts, key=len), sum(map(len, parts)))


def _fixed_parts(text: str) -> Iterator[str]:
    return (part for number, part in enumerate(PLACE.split(text)) if number % 2 == 0)


@lru_cache(maxsize=KEPT)
def _pattern(text: str) -> re.Pattern[str]:
    """A place takes as little as it can, and may be empty; the same name twice is the same text."""
    pattern, known = "", set[str]()
    for number, part in enumerate(PLACE.split(text)):
        if number % 2 == 0:
            pattern += re.escape(part)
        elif part in known:
            pattern += f"(?P={part})"
        else:
            known.add(part)
            pattern += f"(?P<{part}>.*?)"
    return re.compile(pattern, re.DOTALL)
