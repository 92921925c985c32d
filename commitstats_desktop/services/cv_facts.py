"""What a CV is composed from, read for the choices of one."""

from __future__ import annotations

from dataclasses import replace

from commitstats_desktop.core.cv_choices import CvChoices
from commitstats_desktop.core.cv_facts import CvFacts
from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.services.figures import load_figures
from commitstats_desktop.store import cv_facts
from commitstats_desktop.store.engine import Database

NO_REPOSITORY = "none"
"""Asked for when every repository is hidden: no filter at all would mean every repository."""


def load_cv_facts(database: Database, choices: CvChoices) -> CvFacts:
    """Figures of the period and the repositories of a CV, with what stands beside them."""
    question = question_of(database, choices)
    figures = _with_hidden_left_out(load_figures(database, question), choices)
    with database.reading() as connection:
        return CvFacts(
            figures,
            cv_facts.language_commits(connection, question),
            cv_facts.language_repositories(connection, question),
            cv_facts.repositories(connection, question),
            cv_facts.has_pull_requests(connection),
        )


def question_of(database: Database, choices: CvChoices) -> Question:
    """What the figures of a CV are asked for."""
    if not choices.hidden_repositories:
        return Question(choices.period)
    with database.reading() as connection:
        shown = cv_facts.all_uuids(connection) - choices.hidden_repositories
    return Question(choices.period, shown or frozenset((NO_REPOSITORY,)))


def _with_hidden_left_out(figures: Figures, choices: CvChoices) -> Figures:
    """The coverage tells repositories that this CV hides as left out by the person."""
    hidden = sum(
        entry.repository.uuid in choices.hidden_repositories
        and entry.repository.is_active
        and entry.commits_listed > 0
        for entry in figures.repositories
    )
    coverage = figures.coverage
    return replace(
        figures,
        coverage=replace(
            coverage,
            counted=coverage.counted - hidden,
            left_out=coverage.left_out + hidden,
        ),
    )
