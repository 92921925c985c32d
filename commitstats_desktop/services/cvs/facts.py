"""What a CV is composed from, read for the choices of one."""

from __future__ import annotations

from dataclasses import replace

from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.facts import CvFacts
from commitstats_desktop.core.figures import Coverage, Figures
from commitstats_desktop.core.period import Question
from commitstats_desktop.services.figures import coverage_of, load_figures
from commitstats_desktop.store import cv_facts
from commitstats_desktop.store.coverage import Counts
from commitstats_desktop.store.engine import Database

NO_REPOSITORY = "none"
"""Asked for when every repository is hidden: no filter at all would mean every repository."""


def load_cv_facts(database: Database, choices: CvChoices) -> CvFacts:
    """Figures of the period and the repositories of a CV, with what stands beside them."""
    question = question_of(database, choices)
    figures = load_figures(database, question)
    with database.reading() as connection:
        odd_dates, lines_unknown = cv_facts.left_open(connection, question)
        told = _of_what_is_shown(figures, choices, odd_dates, lines_unknown)
        return CvFacts(
            replace(figures, coverage=told),
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


def _of_what_is_shown(
    figures: Figures, choices: CvChoices, odd_dates: int, lines_unknown: int
) -> Coverage:
    """The coverage of the repositories and the period of this CV.

    What it hides is left out by the person, and neither lost nor partial in it. Whose commits are
    attributed is told of everything: commits of nobody known belong to no repository of a CV.
    """
    known, before = figures.repositories, figures.coverage
    shown = tuple(one for one in known if one.repository.uuid not in choices.hidden_repositories)
    counts = Counts(
        odd_dates, lines_unknown, before.unattributed, figures.coauthors, before.accounts_partial
    )
    coverage = coverage_of(shown, counts)
    hidden = len(known) - len(shown)
    return replace(coverage, left_out=coverage.left_out + hidden, attributed=before.attributed)
