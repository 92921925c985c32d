"""Which version of the classifier decided the files of a repository, and what is left behind."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from commitstats_desktop.classify.files import CLASSIFIER_VERSION
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.core.repository import Repository
from commitstats_desktop.store import facts
from commitstats_desktop.store.engine import scalar

OUTDATED = (
    "Some files keep the language and kind that an earlier version decided: they cannot be read"
    " any more."
)

_ALL, _SOME = f"{CLASSIFIER_VERSION}", f"{CLASSIFIER_VERSION}, some not"


def is_current(connection: Connection, repository_id: int) -> bool:
    """Whether every file that can be read was decided by this version."""
    return facts.read_fact(connection, _key(repository_id)) in (_ALL, _SOME)


def set_current(connection: Connection, repository_id: int) -> None:
    """Say so, and whether some could not be read again; written once per version."""
    if not is_current(connection, repository_id):
        is_left = _has_outdated(connection, repository_id)
        facts.write_fact(connection, _key(repository_id), _SOME if is_left else _ALL)


def forget(connection: Connection, repository_id: int) -> None:
    """A repository is taken out: another one may get its number."""
    if facts.read_fact(connection, _key(repository_id)):
        facts.write_fact(connection, _key(repository_id), "")


def remarks(connection: Connection, repository_id: int) -> tuple[str, ...]:
    """What the person should know about the verdicts on a repository's files."""
    is_left = facts.read_fact(connection, _key(repository_id)) == _SOME
    return (OUTDATED,) if is_left else ()


def outdated_commits(connection: Connection, repository_id: int) -> list[bytes]:
    """Commits of the person, or possibly so, with files that an earlier version decided."""
    if is_current(connection, repository_id):
        return []
    rows = connection.exec_driver_sql(
        f"SELECT c.oid {_OUTDATED} ORDER BY c.committer_time DESC, c.oid", _values(repository_id)
    )
    return [row[0] for row in rows]


def say_outdated(connection: Connection, repository: Repository) -> None:
    """Tell it of a repository that is not there to be looked at again."""
    if OUTDATED in repository.remarks or is_current(connection, repository.id):
        return
    if _has_outdated(connection, repository.id):
        stored = scalar(
            connection, "SELECT remarks FROM repositories WHERE id = ?", (repository.id,)
        )
        connection.exec_driver_sql(
            "UPDATE repositories SET remarks = ? WHERE id = ?",
            (json.dumps([*json.loads(stored), OUTDATED]), repository.id),
        )


def _has_outdated(connection: Connection, repository_id: int) -> bool:
    return bool(scalar(connection, f"SELECT EXISTS (SELECT 1 {_OUTDATED})", _values(repository_id)))


def _values(repository_id: int) -> tuple[int, ...]:
    return repository_id, int(Likeness.POSSIBLY_ME), CLASSIFIER_VERSION


def _key(repository_id: int) -> str:
    return f"classifier of repository {repository_id}"


_OUTDATED = """
FROM repository_commits rc
JOIN commits c ON c.id = rc.commit_id AND c.state = 'read' AND c.reason = ''
JOIN authors a ON a.id = c.author_id AND a.likeness >= ?2
WHERE rc.repository_id = ?1
  AND EXISTS (SELECT 1 FROM file_changes f WHERE f.commit_id = c.id AND f.classifier < ?3)
"""
