"""Figures: every metric of a question, with what the figures rest on."""

from __future__ import annotations

from commitstats_desktop.core.figures import Coverage, Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import RepositoryFigures, State
from commitstats_desktop.metrics import FIGURES_VERSION, METRICS
from commitstats_desktop.store import repositories, stats
from commitstats_desktop.store.engine import Database


def load_figures(database: Database, question: Question) -> Figures:
    """Compute every metric from one unchanging state of the database."""
    with database.reading() as connection:
        rows = stats.cubes(connection, question)
        known = tuple(repositories.with_figures(connection))
        counts = stats.counts(connection)
    shapes = {metric.key: metric.fold(rows) for metric in METRICS}
    return Figures(FIGURES_VERSION, question, shapes, known, _coverage(known, counts))


def _coverage(known: tuple[RepositoryFigures, ...], counts: stats.Counts) -> Coverage:
    def number(*states: State) -> int:
        return sum(entry.repository.state in states for entry in known)

    return Coverage(
        counted=number(State.UP_TO_DATE, State.PARTIAL, State.ERROR),
        partial=number(State.PARTIAL),
        failed=number(State.ERROR),
        waiting=number(State.NOT_COLLECTED),
        left_out=number(State.INACTIVE),
        attributed=sum(entry.commits + entry.merges for entry in known),
        unattributed=counts.unattributed,
        odd_dates=counts.odd_dates,
        lines_unknown=counts.lines_unknown,
    )
