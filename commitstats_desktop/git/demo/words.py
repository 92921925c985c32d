"""Plausible lines of code and subjects of commits for the demo, from small vocabularies."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from commitstats_desktop import paths
from commitstats_desktop.git.demo.story import Dice

BLOCKS_IN_STOCK = 90
LONGEST_FILE = 180

_PLACE = re.compile(r"\{(\w+)\}")


class Words:
    """The vocabulary of one project; blocks of lines are made once and then picked."""

    def __init__(self, nouns: str, dice: Dice) -> None:
        self._nouns = nouns.split()
        self._dice = dice
        self._vocabulary = _vocabulary()
        self._stock: dict[str, list[list[str]]] = {}

    def path(self, pattern: str, number: int) -> str:
        """A path after a pattern; `number` makes it one that no other file has."""
        noun, thing = self._dice.pick(self._nouns), self._dice.pick(self._vocabulary["things"])
        values = {
            "noun": noun,
            "name": f"{noun}_{thing}",
            "Name": f"{noun.title()}{thing.title()}",
            "n": f"{number:04}",
        }
        return _PLACE.sub(lambda place: values[place[1]], pattern)

    def subject(self, kind: str) -> str:
        """What a commit of this type says it does."""
        return self._filled(self._dice.pick(self._vocabulary["subjects"][kind]))

    def body(self) -> str:
        """A sentence of explanation."""
        return self._filled(self._dice.pick(self._vocabulary["bodies"]))

    def noun(self) -> str:
        """A word of the project's trade."""
        return self._dice.pick(self._nouns)

    def new_file(self, path: str) -> list[str]:
        """The lines of a file that was just begun."""
        heads = self._vocabulary["heads"]
        head = self._filled("\n".join(heads.get(_kind(path, heads), ())))
        return head.splitlines() + self._lines(path, 14 + self._dice.amount(24))

    def edited(self, path: str, lines: list[str]) -> list[str]:
        """The file with one or two places changed; one that grew too long is cut."""
        changed = lines.copy()
        for _ in range(1 + self._dice.below(2)):
            start = self._dice.below(len(changed))
            removed = min(self._dice.amount(4), len(changed) // 3)
            changed[start : start + removed] = self._lines(path, 1 + self._dice.amount(9))
        if len(changed) > LONGEST_FILE:
            del changed[LONGEST_FILE // 3 : 2 * LONGEST_FILE // 3]
        return changed

    def _lines(self, path: str, count: int) -> list[str]:
        kind = _kind(path, self._vocabulary["blocks"])
        stock = self._stock.get(kind) or self._fill_stock(kind)
        lines: list[str] = []
        while len(lines) < count:
            lines += self._dice.pick(stock)
        return lines[:count]

    def _fill_stock(self, kind: str) -> list[list[str]]:
        templates = self._vocabulary["blocks"][kind]
        picked = (self._dice.pick(templates) for _ in range(BLOCKS_IN_STOCK))
        self._stock[kind] = [self._filled(template).split("\n") for template in picked]
        return self._stock[kind]

    def _filled(self, template: str) -> str:
        """The same word wherever the same place stands, but always another number."""
        chosen: dict[str, str] = {}

        def word(place: re.Match[str]) -> str:
            name = place[1].lower()
            found = self._number(name) or chosen.get(name) or self._word(name)
            chosen[name] = found
            return _cased(found, place[1]) or place[0]

        return _PLACE.sub(word, template)

    def _number(self, name: str) -> str:
        if name == "hex":
            return f"{self._dice.below(1 << 48):012x}"
        limit = {"number": 90, "digit": 9}.get(name)
        return str(1 + self._dice.below(limit)) if limit else ""

    def _word(self, name: str) -> str:
        if name in ("noun", "other"):
            return self.noun()
        word: str = self._dice.pick(self._vocabulary.get(f"{name}s") or ("",))
        return word


def _cased(word: str, place: str) -> str:
    """The word in the letter case in which its place is written."""
    return word.upper() if place.isupper() else word.title() if place[0].isupper() else word


@lru_cache(maxsize=1)
def _vocabulary() -> dict[str, Any]:
    text = paths.resource("demo/vocabulary.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _kind(path: str, kinds: dict[str, Any]) -> str:
    """File name, or as much of its end as the vocabulary knows."""
    kind = path.rpartition("/")[2]
    while kind and kind not in kinds:
        kind = kind.partition(".")[2]
    return kind
