"""How much work was found more than once."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from commitstats_desktop.store.counting.counted import COUNTS_HERE
from commitstats_desktop.store.engine import scalar


@dataclass(frozen=True, slots=True)
class SameWork:
    """Numbers of commits of the person."""

    in_several_repositories: int
    """Counted commits that lie in two or more repositories which are switched on."""
    copies: int
    """Commits that count as another one: rebased, cherry-picked, backported."""
    squashes: int
    """Commits that only join what a branch's commits did."""


def same_work_counts(connection: Connection) -> SameWork:
    """Counted over all repositories that are switched on."""
    return SameWork(
        scalar(connection, _SEVERAL), scalar(connection, _COPIES), scalar(connection, _SQUASHES)
    )


_LIES_HERE = f"""
EXISTS (SELECT 1 FROM repository_commits rc
        JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
        WHERE rc.commit_id = k.commit_id)
AND NOT EXISTS (SELECT 1 FROM counted_commits n WHERE n.commit_id = k.commit_id)
"""

_SEVERAL = f"""
SELECT count(*) FROM (
    SELECT n.commit_id FROM counted_commits n
    JOIN repository_commits rc ON rc.commit_id = n.commit_id
    JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
    GROUP BY n.commit_id HAVING count(*) > 1)
"""

_COPIES = f"""
SELECT count(*) FROM copies k WHERE {_LIES_HERE}
AND EXISTS (SELECT 1 FROM copies twin JOIN counted_commits n ON n.commit_id = twin.commit_id
            WHERE twin.group_id = k.group_id)
"""

_SQUASHES = f"SELECT count(DISTINCT k.commit_id) FROM squashes k WHERE {_LIES_HERE}"
