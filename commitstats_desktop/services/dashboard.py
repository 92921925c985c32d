"""What a page of figures shows: the answer to a question, and what else can be asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from commitstats_desktop.core.choices import Choices, Dashboard, Named
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import RepositoryFigures
from commitstats_desktop.core.spans import traced
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.store import accounts, languages
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.engine import Database


@traced("question")
def load_dashboard(database: Database, question: Question) -> Dashboard:
    """Every figure of a question; names in it that nothing has any more match nothing."""
    figures = load_figures(database, question)
    return Dashboard(figures, choices_of(database, figures.repositories))


def keep_language_slots(database: Database) -> None:
    """Let languages that are new keep the next colour slots."""
    with database.reading() as connection:
        has_new = languages.has_new(connection)
    if has_new:
        with database.writing() as connection:
            languages.keep_slots(connection)


def choices_of(database: Database, known: Sequence[RepositoryFigures]) -> Choices:
    """Everything that filters may be set to, of the repositories that are known."""
    counted = [entry for entry in known if entry.commits or entry.merges]
    with database.reading() as connection:
        ranked = remembered(connection, languages.ranked)
        connected = len(remembered(connection, accounts.all_accounts))
    slots = {name: slot for name, slot in ranked if slot is not None}
    fresh = (name for name, slot in ranked if slot is None)
    slots |= {name: slot for slot, name in enumerate(fresh, max(slots.values(), default=-1) + 1)}
    return Choices(
        first=_as_date(
            min((e.first_day for e in counted if e.first_day is not None), default=None)
        ),
        last=_as_date(max((e.last_day for e in counted if e.last_day is not None), default=None)),
        languages=tuple(name for name, _ in ranked),
        slots=slots,
        owners=tuple(
            sorted({e.repository.owner for e in counted if e.repository.owner}, key=str.casefold)
        ),
        repositories=tuple(Named(e.repository.uuid, e.repository.name) for e in counted),
        accounts=connected,
    )


def _as_date(day: int | None) -> date | None:
    return None if day is None else as_date(day)
