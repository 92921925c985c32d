"""What the series of a chart and the columns of a table are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from commitstats_desktop.core.kinds import ALL_KINDS
from commitstats_desktop.core.shapes import OTHERS
from commitstats_desktop.core.sheet import UNKNOWN, WEEKDAYS, Sheet
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.format import capital
from commitstats_desktop.ui.language import ENGLISH, grouped, in_use, tr
from commitstats_desktop.ui.sentences import said

REST = (mark("other"), OTHERS, UNKNOWN)
PULLS = (mark("opened"), mark("merged"), mark("reviewed"))
OURS = frozenset((*ALL_KINDS, *REST, *PULLS, *WEEKDAYS, "commits", "days"))


def told(names: Sequence[str]) -> list[str]:
    """Names of series in the language in use.

    Kinds of files are words of ours. Types of commits, of which one reads the same, are words of a
    convention and stay as they are, as do the names of languages, packages and repositories.
    """
    are_ours = all(name in OURS for name in names)
    return [tr(name) if are_ours or name in REST else name for name in names]


def headings(names: Sequence[str]) -> list[str]:
    """What stands above the columns of a table; a heading begins with a capital letter."""
    series = [name for name in names if name.islower()]
    known = dict(zip(series, told(series), strict=True))
    return [known.get(name) or capital(tr(name)) for name in names]


def sentence(sheet: Sheet) -> str:
    """What a table says, its series named and their values written as in the table."""
    text = said(sheet.sentence)
    if in_use() == ENGLISH:
        return text
    for names in (sheet.columns[1:], [str(row[0]) for row in sheet.rows]):
        for name, known in zip(names, told(names), strict=True):
            if name in text:
                value = rf"(?<!\w){re.escape(name)} (\d[\d,]*)(?<!,)"
                text = re.sub(value, _counted(known), text)
    return text


def _counted(name: str) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{name} {grouped(int(found[1].replace(',', '')))}"
