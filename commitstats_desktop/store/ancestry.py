"""Which commits stand on which others, in whichever repository holds both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection

from commitstats_desktop.classify.graph import Graph
from commitstats_desktop.core.commit import OID_SIZE
from commitstats_desktop.store.engine import scalar
from commitstats_desktop.store.readings import VALUES_AT_ONCE, pieces


class Ancestry:
    """Answers from the graphs of the repositories asked about, which it keeps while they stay."""

    def __init__(self) -> None:
        self._graphs: dict[int, tuple[int, Graph]] = {}

    def standing(self, connection: Connection, commits: Sequence[int]) -> list[int]:
        """For each commit a number whose bits are the places of those that it stands on."""
        bits = [0] * len(commits)
        for repository_id, held in _together(connection, commits).items():
            found = self._graph(connection, repository_id).standing(held)
            places = [commits.index(one) for one in held] if len(held) < len(commits) else None
            for number, below in enumerate(found):
                if below:
                    place = places[number] if places else number
                    bits[place] |= _moved(below, places) if places else below
        return bits

    def _graph(self, connection: Connection, repository_id: int) -> Graph:
        listed = scalar(
            connection, "SELECT listed FROM repositories WHERE id = ?", (repository_id,)
        )
        kept = self._graphs.get(repository_id)
        if kept is None or kept[0] != listed:
            kept = (listed, graph_of(connection, repository_id))
            self._graphs[repository_id] = kept
        return kept[1]


def graph_of(connection: Connection, repository_id: int) -> Graph:
    """The history of a repository as far as it has been listed."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.oid, c.parents FROM repository_commits rc"
        " JOIN commits c ON c.id = rc.commit_id WHERE rc.repository_id = ? ORDER BY c.oid",
        (repository_id,),
    ).fetchall()
    number_of = {row[1]: row[0] for row in rows}
    return Graph(
        {
            number: [number_of[parent] for parent in _split(parents) if parent in number_of]
            for number, _, parents in rows
        }
    )


def _together(connection: Connection, commits: Sequence[int]) -> dict[int, list[int]]:
    """Repositories that hold several of the commits, with those, in the order they are asked for."""
    held: dict[int, set[int]] = defaultdict(set)
    for some in pieces(commits, VALUES_AT_ONCE):
        marks = ", ".join("?" * len(some))
        for repository_id, commit in connection.exec_driver_sql(
            f"SELECT repository_id, commit_id FROM repository_commits WHERE commit_id IN ({marks})",
            tuple(some),
        ):
            held[repository_id].add(commit)
    return {
        repository_id: [one for one in commits if one in members]
        for repository_id, members in sorted(held.items())
        if len(members) > 1
    }


def _moved(bits: int, places: Sequence[int]) -> int:
    """Bits of places in a part of the commits, as bits of places in all of them."""
    return sum(1 << place for number, place in enumerate(places) if bits >> number & 1)


def _split(parents: bytes) -> list[bytes]:
    return [parents[start : start + OID_SIZE] for start in range(0, len(parents), OID_SIZE)]
