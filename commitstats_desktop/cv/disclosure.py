"""Our own words: what any file of ours may say without telling anything of anybody.

A document is built from an allow-list: these words, what the person typed, public names, numbers
and blurred times. Its finished files are searched all the same (`leak_search`), so that a mistake
made later in a template or a library is found before anybody reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from functools import lru_cache

from commitstats_desktop import paths
from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.core.cv import Strength
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage, Paper, Section, Tile
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.cv.methods import DEFINED
from commitstats_desktop.cv.proof import claims
from commitstats_desktop.cv.search.tokens import tokens
from commitstats_desktop.cv.templates import BUNDLED
from commitstats_desktop.cv.words import FORMAT, PRODUCT, WORDS
from commitstats_desktop.metrics import METRICS

TEMPLATES = (
    *(f"cv_templates/{name}.{form}" for name in BUNDLED for form in ("html.j2", "css")),
    "cv_templates/parts.html.j2",
    "cv_templates/base.css",
    "cv_templates/keys.js",
)

MARKUP = """
    svg www w3 org 2000 xmlns img start middle end none round inter dejavu sans serif evenodd c0 c1
    c2 c3 c4 c5 co g0 g1 g2 g3 g4 s0 s1 s2 ink muted line card accent weasyprint en utf default src
    style sha256 data font base64 base uri url ttf woff2 form action content noindex fill stroke
    edge ltr rtl prefers noto arabic sc notosansarabic notosanssc bundled regular medium semibold bold face
    letter a4 size script json ld application og profile schema http https context type mainentity
    person profilepage name jobtitle sameas knowsabout description robots viewport device initial
    scale root scheme icon dark light security policy referrer generator anchor charset desc
    doctype equiv fewest labelledby lang meta property linejoin path d m h v q z person points polyline rx series
    values viewbox finest unit clippath circle cx cy r basics label phone email profiles network
    address location v1 skills level keywords highlights roles startdate enddate studytype area
    institution courses position resume srgb iec colour rgb identity adobe ucs
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

KEYS = (*DEFINED, *Section, *Tile, *Blur, *Paper, *DocumentLanguage, *Strength, *ALL_TYPES)
"""What the files for programs call things."""


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
