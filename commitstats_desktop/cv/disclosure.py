"""What may leave the machine: the gate a document is built through, and the search of its files.

Built from an allow-list: our own words, what the person typed, public names of languages and
commit types, numbers, months. Then searched: a finished file that holds a private name is refused,
so that a mistake made later in a template or a library is found before anybody reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache

from commitstats_desktop import paths
from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.core.cv import CvDocument, Strength
from commitstats_desktop.core.cv_look import Blur, DocumentLanguage, Paper, Section, Tile
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.core.person import fold
from commitstats_desktop.cv import claims
from commitstats_desktop.cv.methods import DEFINED
from commitstats_desktop.cv.templates import BUNDLED
from commitstats_desktop.cv.words import FORMAT, PRODUCT, WORDS
from commitstats_desktop.metrics import METRICS

SHORTEST_NAME = 4

TEMPLATES = (
    *(f"cv_templates/{name}.{form}" for name in BUNDLED for form in ("html.j2", "css")),
    "cv_templates/parts.html.j2",
    "cv_templates/base.css",
    "cv_templates/keys.js",
)

MARKUP = """
    svg www w3 org 2000 xmlns img start middle end none round inter dejavu sans serif evenodd
    c0 c1 c2 c3 c4 c5 co g0 g1 g2 g3 g4 s0 s1 s2 ink muted line card accent weasyprint en utf
    default src style sha256 data font base64 base uri url ttf woff2 form action content noindex
    fill stroke edge prefers noto arabic sc notosansarabic notosanssc bundled regular medium
    semibold bold face letter a4 size script json ld application og profile schema http https
    context type mainentity person profilepage name jobtitle sameas knowsabout description robots
    viewport device initial scale root scheme icon dark light security policy referrer generator
"""
"""What our own charts and the header of a page say beside words."""

_COMMON = """
    admin api app apps archive backend backup bare bin build checkout client clone clones code core
    common data demo desktop dev develop development docs documents download downloads etc example
    examples files frontend git gitea github gitlab home lib libraries library local main master
    media misc mnt mobile mono monorepo newer older opensource open personal playground private
    program project projects public repo repos repositories repository sandbox scripts server
    service services share shared site source sources test tests tools training unknown user users
    utils var volumes website work workspace workspaces com net org root noreply
"""
GENERIC = frozenset(_COMMON.split())
"""Names so common that finding one proves nothing."""

KEYS = (*DEFINED, *Section, *Tile, *Blur, *Paper, *DocumentLanguage, *Strength)
"""What the files for programs call things."""

_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True)
class Forbidden:
    """Private names as sequences of tokens, ready to be looked for."""

    names: frozenset[tuple[str, ...]]

    @property
    def lengths(self) -> frozenset[int]:
        """How many tokens the names have."""
        return frozenset(map(len, self.names))


def forbidden(private_names: Iterable[str], document: CvDocument) -> Forbidden:
    """The private names that would be a leak in a file of this document.

    Left out are names that the person typed, names made of our own words, of the document's
    languages and commit types or of digits, common names, and those shorter than four characters,
    unless they are of a script in which two letters are a full name.
    """
    own = vocabulary() | _public_tokens(document) | GENERIC
    said = _typed_tokens(document)
    candidates = {tokens(name) for name in private_names if _is_telling(name.strip())}
    return Forbidden(
        frozenset(
            name
            for name in candidates
            if name
            and not all(token in own or token.isdecimal() for token in name)
            and not any(_contains(line, name) for line in said)
        )
    )


def scan(text: str, private: Forbidden, place: str) -> None:
    """Refuse a finished text in which a private name stands as whole tokens."""
    found = tokens(text)
    for length in private.lengths:
        for name in _windows(found, length):
            if name in private.names:
                raise AppError(
                    f"The CV was not written: {place} would hold the private name"
                    f" “{' '.join(name)}”.",
                    "This should not happen; please report it. If the name may be public, write it"
                    " in your summary or contacts and export again.",
                )


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: without case, letters and digits only."""
    return tuple(_TOKEN.findall(fold(text)))


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """Every token that our own templates and sentences may put into a file."""
    templates = (paths.resource(name).read_text("utf-8") for name in TEMPLATES)
    definitions = (f"{metric.key} {metric.title} {metric.counts}" for metric in METRICS)
    names = (MARKUP, FORMAT, PRODUCT, *claims.WORDS)
    return frozenset(
        token
        for text in (*names, _every_coverage(), *templates, *definitions, *_said(), *KEYS)
        for token in tokens(text)
    )


def _is_telling(name: str) -> bool:
    return len(name) >= SHORTEST_NAME or not name.isascii()


def _said() -> Iterator[str]:
    for words in WORDS.values():
        yield from _phrases(asdict(words))
        yield from (*words.short_months, *words.month_letters)


def _phrases(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _phrases(entry)
    elif isinstance(value, tuple):
        for entry in value:
            yield from _phrases(entry)


def _every_coverage() -> str:
    one = Coverage(1, 1, 1, 0, 0, 1, 1, 0, 0).sentence()
    frozen = Coverage(
        2, 1, 1, 1, 1, 1, 1, 0, 0, frozen=1, frozen_since=date.min, accounts_partial=1
    ).sentence()
    return " ".join((one, frozen, *MONTHS))


def _public_tokens(document: CvDocument) -> frozenset[str]:
    names = (*(language.name for language in document.languages), *ALL_TYPES)
    return frozenset(token for name in names for token in tokens(name))


def _typed_tokens(document: CvDocument) -> list[tuple[str, ...]]:
    lines = [document.name, document.role, document.summary]
    for one in document.contacts:
        lines += [one.text, one.link or ""]
    return [tokens(line) for line in lines]


def _windows(found: tuple[str, ...], length: int) -> Iterator[tuple[str, ...]]:
    return (found[start : start + length] for start in range(len(found) - length + 1))


def _contains(line: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return name in _windows(line, len(name))
