"""What the totals leave open: odd dates, unknown lines, commits that may be the person's."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.schema import EVERYWHERE, ODD_DAY
from commitstats_desktop.store.unattributed import count_unattributed


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of commits."""

    odd_dates: int
    lines_unknown: int
    """Counted commits whose lines are not known, or not yet."""
    unattributed: int
    """Commits of authors who look like the person and were not claimed."""
    coauthors: int
    """Other people whom the person's commits name as co-authors."""
    accounts_partial: int
    """Accounts whose pull requests could not be counted whole."""


def counts(connection: Connection) -> Counts:
    """Counted over all repositories that are switched on."""
    return Counts(
        scalar(
            connection,
            "SELECT coalesce(sum(commits), 0) FROM day_totals WHERE repository_id = ? AND day = ?",
            (EVERYWHERE, ODD_DAY),
        ),
        scalar(
            connection,
            "SELECT coalesce(sum(unknown), 0) FROM day_totals WHERE repository_id = ?",
            (EVERYWHERE,),
        ),
        count_unattributed(connection),
        scalar(connection, _COAUTHORS, (int(Likeness.ME),)),
        scalar(connection, "SELECT count(*) FROM accounts WHERE pulls_problem != ''"),
    )


def attributed(connection: Connection) -> int:
    """Commits and merges that count as the person's."""
    return int(scalar(connection, "SELECT count(*) FROM counted_commits"))


_COAUTHORS = """
SELECT count(DISTINCT o.email_key) FROM counted_commits n
JOIN commit_coauthors p ON p.commit_id = n.commit_id
JOIN authors o ON o.id = p.author_id AND o.likeness != ?
WHERE n.coauthors > 0 AND NOT is_assistant(o.name, o.email)
"""
