"""Decides which of the touched commits count, where, and what is said of each."""

from __future__ import annotations

from sqlalchemy import Connection

from commitstats_desktop.core.commit import OID_SIZE, CommitState
from commitstats_desktop.core.corrections import Action
from commitstats_desktop.core.kinds import LEFT_OUT
from commitstats_desktop.core.person import Likeness
from commitstats_desktop.store.counting.rulings import OUT
from commitstats_desktop.store.functions import LOCAL_DAY, LOCAL_HOUR
from commitstats_desktop.store.rules import read_rules
from commitstats_desktop.store.schema import LANGUAGE_BITS

ME = int(Likeness.ME)


def count(connection: Connection) -> None:
    """Write what counts of the touched commits; copies and rulings must be known."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_FIND_HOMES, (ME,))
    for statement in _FOLD:
        connection.exec_driver_sql(statement)
    limits = read_rules(connection).bulk
    connection.exec_driver_sql(_FIND_BULK, (limits.lines, limits.files))
    for table in _COUNTED:
        connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE commit_id IN (SELECT id FROM temp.touched)"
        )
    connection.exec_driver_sql(_COUNT_LANGUAGES)
    connection.exec_driver_sql(_COUNT, (ME,))
    for statement in _COUNT_PACKAGES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_COUNT_COAUTHORED, (ME,))


_COUNTED = ("counted_commits", "counted_languages", "counted_packages", "coauthored_commits")

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS homes (commit_id INTEGER PRIMARY KEY, rank INTEGER)",
    "DELETE FROM temp.homes",
    "CREATE TEMP TABLE IF NOT EXISTS bulk (commit_id INTEGER PRIMARY KEY)",
    "DELETE FROM temp.bulk",
)

_RANK_BITS = 40
_REPOSITORY_OF_RANK = f"rank & {(1 << _RANK_BITS) - 1}"

# Where a commit counts: on a default branch rather than on another, reachable rather than
# rewritten, and of equals in the repository that was added first. The number sorts in this order.
_RANK = f"""
(CASE WHEN rc.is_reachable AND rc.is_on_default THEN 0 WHEN rc.is_reachable THEN 1 ELSE 2 END
 << {_RANK_BITS}) | r.id
"""

COUNTS_HERE = f"""
r.is_active = 1 AND (rc.is_on_default = 1 OR r.all_branches = 1)
AND r.uuid NOT IN (SELECT repository_uuid FROM corrections WHERE action IN ({OUT})
                   AND oid IS NULL AND pattern IS NULL AND repository_uuid IS NOT NULL)
"""
"""Whether the commits of a repository count as commits of it."""

_FIND_HOMES = f"""
INSERT INTO temp.homes
SELECT c.id, min({_RANK}) FROM temp.touched
CROSS JOIN commits c ON c.id = touched.id
CROSS JOIN authors a ON a.id = c.author_id AND a.likeness = ?
CROSS JOIN repository_commits rc ON rc.commit_id = c.id
JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
WHERE c.id NOT IN (SELECT commit_id FROM temp.ruled_commits WHERE is_whole AND action IN ({OUT}))
GROUP BY c.id
"""

_FOLD = (
    # Of copies of a squash only those count that made what it joins.
    """
    DELETE FROM temp.homes WHERE commit_id IN (
        SELECT twin.commit_id FROM squashes s
        JOIN copies own ON own.commit_id = s.commit_id
        JOIN copies twin ON twin.group_id = own.group_id
        WHERE twin.commit_id NOT IN (SELECT maker_id FROM squashes WHERE commit_id = s.commit_id))
    """,
    "DELETE FROM temp.homes WHERE commit_id IN (SELECT commit_id FROM squashes)",
    f"""
    DELETE FROM temp.homes WHERE commit_id IN (
        SELECT commit_id FROM (
            SELECT h.commit_id, row_number() OVER (
                PARTITION BY k.group_id
                ORDER BY h.rank >> {_RANK_BITS}, c.committer_time, c.oid) AS place
            FROM temp.homes h
            CROSS JOIN copies k ON k.commit_id = h.commit_id
            CROSS JOIN commits c ON c.id = h.commit_id)
        WHERE place > 1)
    """,
)

COUNTED_KIND = "coalesce(fr.kind, f.kind, CASE WHEN f.is_binary THEN 'binary' ELSE '' END)"
"""Kind of a changed file `f` with what the corrections `fr` say of it."""

_LEFT_OUT = ", ".join(f"'{kind}'" for kind in LEFT_OUT)

_FIND_BULK = f"""
INSERT INTO temp.bulk
SELECT h.commit_id FROM temp.homes h
CROSS JOIN file_changes f ON f.commit_id = h.commit_id
LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
WHERE {COUNTED_KIND} NOT IN ({_LEFT_OUT}) AND coalesce(fr.is_left_out, 0) = 0
GROUP BY h.commit_id HAVING coalesce(sum(f.added), 0) > ? OR count(*) > ?
"""


def _ruled(action: Action) -> str:
    return (
        "c.id IN (SELECT commit_id FROM temp.ruled_commits"
        f" WHERE is_whole AND action = '{action.value}')"
    )


# A commit is open source if every repository is that holds it, a copy of it, or a squash of it.
_IS_PRIVATE_SOMEWHERE = """
EXISTS (
    SELECT 1 FROM (
        SELECT c.id AS id
        UNION SELECT twin.commit_id FROM copies own JOIN copies twin ON twin.group_id = own.group_id
              WHERE own.commit_id = c.id
        UNION SELECT s.commit_id FROM squashes s WHERE s.maker_id = c.id) member
    JOIN repository_commits rc ON rc.commit_id = member.id
    JOIN repositories o ON o.id = rc.repository_id AND o.is_open_source IS NOT 1)
"""

# In whichever repository the list lies: which of two forks was added first changes no figure.
_IS_IGNORED_SOMEWHERE = f"""
EXISTS (
    SELECT 1 FROM ignored_revisions i
    JOIN repository_commits rc ON rc.commit_id = c.id AND rc.repository_id = i.repository_id
    JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
    WHERE i.oid = c.oid)
"""

# Most commits name nobody: counting different ones takes a table of its own for each commit.
_COUNT = f"""
INSERT INTO counted_commits (commit_id, repository_id, day, hour, type, is_merge, is_unknown,
                             is_bulk, is_ignored, is_open_source, is_assisted, coauthors,
                             languages)
SELECT c.id, r.id,
       {LOCAL_DAY},
       {LOCAL_HOUR},
       coalesce(t.type, 'other'),
       length(c.parents) > {OID_SIZE},
       c.state != '{CommitState.READ.value}' AND length(c.parents) <= {OID_SIZE},
       CASE WHEN {_ruled(Action.PUT_BACK)} THEN 0
            ELSE {_ruled(Action.IMPORT)} OR c.id IN (SELECT commit_id FROM temp.bulk) END,
       CASE WHEN {_ruled(Action.PUT_BACK)} THEN 0
            ELSE {_IS_IGNORED_SOMEWHERE} END,
       CASE WHEN {_ruled(Action.PUBLIC)} THEN 1
            WHEN r.is_open_source IS NOT 1 THEN 0
            ELSE NOT {_IS_PRIVATE_SOMEWHERE} END,
       is_assisted(coalesce(t.trailers, '[]'), a.name, a.email),
       CASE WHEN EXISTS (SELECT 1 FROM commit_coauthors p WHERE p.commit_id = c.id) THEN
           (SELECT count(DISTINCT o.email_key) FROM commit_coauthors p
            JOIN authors o ON o.id = p.author_id AND o.likeness != a.likeness
            WHERE p.commit_id = c.id AND NOT is_assistant(o.name, o.email))
       ELSE 0 END,
       (SELECT coalesce(sum(1 << language_id), 0) FROM counted_languages l
        WHERE l.commit_id = c.id AND l.language_id < {LANGUAGE_BITS})
FROM temp.homes h
CROSS JOIN repositories r ON r.id = h.{_REPOSITORY_OF_RANK}
CROSS JOIN commits c ON c.id = h.commit_id
CROSS JOIN authors a ON a.id = c.author_id AND a.likeness = ?
LEFT JOIN commit_texts t ON t.commit_id = c.id
"""

_COUNT_LANGUAGES = """
INSERT INTO counted_languages (language_id, commit_id)
SELECT DISTINCT coalesce(f.language_id, 0), f.commit_id FROM temp.homes h
CROSS JOIN file_changes f ON f.commit_id = h.commit_id
LEFT JOIN file_rulings fr ON fr.commit_id = f.commit_id AND fr.path_id = f.path_id
WHERE coalesce(fr.is_left_out, 0) = 0
"""

_COUNT_PACKAGES = (
    """
    INSERT OR IGNORE INTO packages (ecosystem, name)
    SELECT i.ecosystem, installed_name(i.ecosystem, i.name, i.is_manifest) FROM temp.homes h
    CROSS JOIN commit_imports i ON i.commit_id = h.commit_id
    ORDER BY 1, 2
    """,
    """
    INSERT OR IGNORE INTO counted_packages (package_id, day, commit_id, repository_id)
    SELECT p.id, n.day, n.commit_id, n.repository_id FROM temp.homes h
    CROSS JOIN counted_commits n ON n.commit_id = h.commit_id
    CROSS JOIN commit_imports i ON i.commit_id = h.commit_id
    JOIN packages p ON p.ecosystem = i.ecosystem
        AND p.name = installed_name(i.ecosystem, i.name, i.is_manifest)
    """,
)

COUNT_ALL_PACKAGES = (
    "DELETE FROM counted_packages",
    "DELETE FROM packages",
    *(statement.replace("temp.homes h", "counted_commits h") for statement in _COUNT_PACKAGES),
)

# Of others no file and no subject is kept: the author's moment alone says that one commit of theirs
# is a rewritten copy of another. Of copies one counts, and what is taken out is out in each of them.
_COUNT_COAUTHORED = f"""
INSERT INTO coauthored_commits (commit_id, repository_id, day)
SELECT commit_id, {_REPOSITORY_OF_RANK}, day FROM (
    SELECT *, max(is_out) OVER copies AS is_any_out, row_number() OVER copies_in_order AS place
    FROM (
        SELECT c.id AS commit_id, min({_RANK}) AS rank, c.oid, c.committer_time, a.email_key,
               c.author_time, c.author_offset, iif(c.author_time IS NULL, c.id, 0) AS single,
               {LOCAL_DAY} AS day,
               c.id IN (SELECT commit_id FROM temp.ruled_commits
                        WHERE is_whole AND action IN ({OUT})) AS is_out
        FROM temp.touched
        CROSS JOIN commits c ON c.id = touched.id AND length(c.parents) <= {OID_SIZE}
        CROSS JOIN authors a ON a.id = c.author_id AND a.likeness != ?1
        CROSS JOIN repository_commits rc ON rc.commit_id = c.id
        JOIN repositories r ON r.id = rc.repository_id AND {COUNTS_HERE}
        WHERE EXISTS (SELECT 1 FROM commit_coauthors p JOIN authors o ON o.id = p.author_id
                      WHERE p.commit_id = c.id AND o.likeness = ?1)
        GROUP BY c.id)
    WINDOW copies AS (PARTITION BY email_key, author_time, author_offset, single),
           copies_in_order AS (PARTITION BY email_key, author_time, author_offset, single
                               ORDER BY rank >> {_RANK_BITS}, committer_time, oid))
WHERE place = 1 AND NOT is_any_out
"""
