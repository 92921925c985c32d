"""Invented figures, made through the real metrics, for tests of what draws them.

    figures = sample_figures(SAMPLE)
    document = sample_document(QUARTER_CENTURY, ADA)

Nothing is random: the same sample gives the same figures on every machine. They are made once, and
nobody can change them.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from commitstats_desktop.core.cubes import Rows
from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.facts import CvFacts, LanguageCommits, RepositoryFacts
from commitstats_desktop.core.days import as_date, day_number
from commitstats_desktop.core.figures import Coverage, Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Outcome, Repository, RepositoryFigures, Source
from commitstats_desktop.cv.document import compose_document
from commitstats_desktop.metrics import FIGURES_VERSION, METRICS
from tests.fakes.cubes import CommitDay, LineDay, rows_of

LANGUAGES = (
    "Python",
    "TypeScript",
    "Go",
    "HCL",
    "SQL",
    "Rust",
    "Shell",
    "Markdown",
    "YAML",
    None,
)
TYPES = ("feat", "fix", "docs", "refactor", "test", "chore", "ci", "other")
KINDS = (0, 1, 7, 0, 2, 1, 7, 3, 4, 0, 1, 7, 5, 6)
"""Positions in `TYPES`, day after day."""


@dataclass(frozen=True)
class Sample:
    """What to invent: from when to when, how many commits a working day, how large."""

    first: date = date(2017, 3, 6)
    last: date = date(2026, 11, 20)
    days_between: int = 1
    commits_a_day: int = 4
    """On an ordinary day."""
    lines_a_commit: int = 40
    languages: tuple[str | None, ...] = LANGUAGES
    types: tuple[str, ...] = TYPES
    repositories: int = 23
    name: str = "quartzlantern"
    """Private names of the repositories start with this."""
    odd_dates: int = 0
    lines_unknown: int = 0


SAMPLE = Sample()
SMALL = Sample(
    first=date(2026, 2, 2),
    last=date(2026, 11, 20),
    days_between=7,
    commits_a_day=1,
    languages=("Python", "Markdown"),
    types=("other",),
    repositories=1,
)
ONE_YEAR = replace(SAMPLE, first=date(2026, 1, 5))
QUARTER_CENTURY = replace(SAMPLE, first=date(2002, 1, 7))
ENORMOUS = replace(SAMPLE, commits_a_day=40_000, lines_a_commit=900_000, repositories=12_345)
NOTHING = replace(SAMPLE, first=date(2026, 1, 2), last=date(2026, 1, 1), repositories=0)

ADA = Person(
    "Ada Berg",
    "Backend and platform engineer",
    "Ten years of Python and platform work, most of it in private repositories. I build ledgers"
    " that balance and deployments nobody has to watch, and I like to leave a code base smaller"
    " than I found it.",
    (
        "Kristiansand, Norway",
        "mailto:ada@example.org",
        "https://github.com/adaberg",
        "https://cv.example.org/ada",
    ),
)


def sample_document(sample: Sample = SAMPLE, person: Person = ADA) -> CvDocument:
    """The CV of invented figures."""
    return compose_document(
        sample_facts(sample), CvChoices(person), date(2026, 11, 24), "5f0c2a9be1d74c38"
    )


@cache
def sample_facts(sample: Sample = SAMPLE) -> CvFacts:
    """What a CV of invented figures is composed from; every repository is private."""
    figures = sample_figures(sample)
    touched = Counter(
        (day.language, None if day.day is None else as_date(day.day).year)
        for day in _line_days(sample)
    )
    return CvFacts(
        figures,
        tuple(LanguageCommits(*key, commits) for key, commits in touched.items()),
        MappingProxyType({name: sample.repositories for name in sample.languages if name}),
        tuple(_repository_facts(entry) for entry in figures.repositories),
    )


def _repository_facts(entry: RepositoryFigures) -> RepositoryFacts:
    return RepositoryFacts(
        entry.repository.uuid,
        entry.commits,
        entry.first_day,
        entry.last_day,
        ("Python", "Go"),
        is_open_source=False,
    )


@cache
def sample_figures(sample: Sample = SAMPLE) -> Figures:
    """Every metric folded over invented days."""
    rows = rows_of(_commit_days(sample), _line_days(sample))
    shapes = MappingProxyType({metric.key: metric.fold(rows) for metric in METRICS})
    repositories = tuple(_repository(sample, number) for number in range(sample.repositories))
    return Figures(FIGURES_VERSION, Question(), shapes, repositories, _coverage(sample, rows))


def _commit_days(sample: Sample) -> Iterator[CommitDay]:
    for number, day in enumerate(_days(sample)):
        kind = sample.types[KINDS[number % len(KINDS)] % len(sample.types)]
        commits = max(sample.commits_a_day * _pace(sample, day) // 12, 1)
        yield CommitDay(day_number(day), kind, commits, number % 9 == 0)
    if sample.odd_dates:
        yield CommitDay(None, sample.types[-1], sample.odd_dates, 0)


def _line_days(sample: Sample) -> Iterator[LineDay]:
    lines = sample.lines_a_commit * sample.commits_a_day
    for number, day in enumerate(_days(sample)):
        for rank, language in enumerate(sample.languages):
            years = day.year - sample.first.year - rank * 2 // 3
            if number % (rank + 1) or (years < 0 and sample.first.year < sample.last.year):
                continue
            added = lines * _pace(sample, day) // 12 * max(min(years + 2, 6), 1) // (rank + 3)
            yield LineDay(day_number(day), language, "code", 2, added, added // 2)


def _pace(sample: Sample, day: date) -> int:
    """How busy a month is, between 3 and 30: it grows, dips in July, and has good years."""
    grown = min(day.year - sample.first.year, 9)
    good_year = (4, 9, 6, 11, 8, 5, 12)[day.year % 7]
    season = (6, 7, 9, 8, 5, 4, -3, 3, 10, 9, 7, 1)[day.month - 1]
    return max(grown + (good_year + season) * 2 // 3 + day.month * day.year % 5, 3)


def _days(sample: Sample) -> Iterator[date]:
    """Every so many days, without weekends and without a long summer holiday now and then."""
    day = sample.first
    while day <= sample.last:
        is_holiday = day.month == 7 and day.year % 3 == 0
        if day.weekday() < 5 and not is_holiday:
            yield day
        day += timedelta(days=sample.days_between)


def _repository(sample: Sample, number: int) -> RepositoryFigures:
    name = f"{sample.name}{number or ''}"
    repository = Repository(
        id=number + 1,
        uuid=str(uuid.UUID(int=number + 1)),
        source=Source.FOLDER,
        location=f"/home/violetbyte/{sample.name}/{name}.git",
        name=name,
        is_active=True,
        is_trusted=False,
        all_branches=False,
        outcome=Outcome.UP_TO_DATE,
        message="",
        hint="",
        remarks=(),
        collected_at=None,
    )
    first, last = day_number(sample.first), day_number(sample.last)
    return RepositoryFigures(repository, 100, 4, first, last, 9_000, 4_000, 400)


def _coverage(sample: Sample, rows: Rows) -> Coverage:
    return Coverage(
        counted=sample.repositories,
        partial=0,
        failed=0,
        waiting=0,
        left_out=0,
        attributed=sum(rows.days.commits) + sum(rows.days.merges),
        unattributed=12,
        odd_dates=sample.odd_dates,
        lines_unknown=sample.lines_unknown,
    )
