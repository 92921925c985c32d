"""Figures: every metric of a question, with what the figures rest on."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from commitstats_desktop.core.cubes import Rows
from commitstats_desktop.core.days import SECONDS_PER_DAY, as_date
from commitstats_desktop.core.explain import Ask, Reason
from commitstats_desktop.core.figures import Asides, Coverage, Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Outcome, RepositoryFigures, Source, State
from commitstats_desktop.core.spans import traced
from commitstats_desktop.metrics import FIGURES_VERSION, METRICS
from commitstats_desktop.metrics.base import Metric
from commitstats_desktop.store import coverage, repositories
from commitstats_desktop.store.cubes import stats
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.evidence import left_out
from commitstats_desktop.store.same_work_counts import same_work_counts

ALL_KEYS = frozenset(metric.key for metric in METRICS)


@traced("figures")
def load_figures(
    database: Database, question: Question, keys: Collection[str] = ALL_KEYS
) -> Figures:
    """Compute metrics, all or those named, from one unchanging state of the database."""
    metrics = [metric for metric in METRICS if metric.key in keys]
    with database.reading() as connection:
        rows = stats.cubes(connection, question, {metric.cube for metric in metrics})
        known = remembered(connection, repositories.with_figures)
        counts = remembered(connection, coverage.counts)
    return folded(question, rows, metrics, known, counts)


def folded(
    question: Question,
    rows: Rows,
    metrics: Iterable[Metric],
    known: Iterable[RepositoryFigures],
    counts: coverage.Counts,
) -> Figures:
    """The figures of rows that were read, with what they rest on."""
    shapes = {metric.key: metric.fold(rows) for metric in metrics}
    known = tuple(filter(_is_of_interest, known))
    return Figures(
        FIGURES_VERSION, question, shapes, known, coverage_of(known, counts), counts.coauthors
    )


def load_asides(database: Database) -> Asides:
    """What the figures leave aside, for exports: counting it reads every commit of the person."""
    with database.reading() as connection:
        same = same_work_counts(connection)
        reasons = left_out.count_left_out(connection, Ask("merges"))
    counts = {reason: commits for reason, (commits, _) in reasons.items()}
    return Asides(
        same.in_several_repositories,
        same.copies,
        same.squashes,
        counts.get(Reason.SKIPPED, 0) + counts.get(Reason.REPOSITORY_SKIPPED, 0),
        counts.get(Reason.REPOSITORY_OFF, 0),
        counts.get(Reason.OTHER_BRANCH, 0),
    )


def coverage_of(known: tuple[RepositoryFigures, ...], counts: coverage.Counts) -> Coverage:
    """What figures of these repositories rest on."""
    active = [entry.repository.outcome for entry in known if entry.repository.is_active]
    counted = [
        entry.repository.outcome
        for entry in known
        if entry.repository.is_active and _is_counted(entry)
    ]
    failed = counted.count(Outcome.ERROR)
    frozen = [one for one in (entry.repository for entry in known) if one.state is State.FROZEN]
    since = min((one.frozen_since for one in frozen if one.frozen_since is not None), default=None)
    never_read = active.count(Outcome.ERROR) - failed
    return Coverage(
        counted=len(counted),
        partial=counted.count(Outcome.PARTIAL) + counted.count(Outcome.STOPPED),
        failed=failed,
        waiting=len(active) - len(counted) - never_read,
        left_out=len(known) - len(active),
        attributed=sum(entry.commits + entry.merges for entry in known),
        unattributed=counts.unattributed,
        odd_dates=counts.odd_dates,
        lines_unknown=counts.lines_unknown,
        never_read=never_read,
        frozen=len(frozen),
        accounts_partial=counts.accounts_partial,
        frozen_since=None if since is None else as_date(since // SECONDS_PER_DAY),
    )


def _is_counted(entry: RepositoryFigures) -> bool:
    """Whether its commits are in the figures; of an empty repository all none of them are."""
    settled = (Outcome.UP_TO_DATE, Outcome.PARTIAL, Outcome.FROZEN)
    is_settled = entry.repository.outcome in settled
    return is_settled or entry.commits_listed > 0


def _is_of_interest(entry: RepositoryFigures) -> bool:
    """Not what an account lists and nobody ever picked: nothing of it was left out of anything."""
    repository = entry.repository
    is_listed_only = repository.source is Source.HOST and not repository.is_active
    return not is_listed_only or entry.commits_listed > 0
