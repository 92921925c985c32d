"""Aggregates in the order in which the dashboard asks for them.

The days of a language together; kinds by day; open source, first and last day by year; and which
languages a commit touches, in bits beside what else is asked of it.
"""

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the tables anew; they are filled when everything is counted again."""
    for statement in (
        "DROP TABLE language_days",
        "DROP TABLE year_totals",
        "ALTER TABLE counted_commits ADD COLUMN languages INTEGER DEFAULT '0' NOT NULL",
        *TABLES,
        "DROP INDEX counted_by_cell",
        "CREATE INDEX counted_by_cell ON counted_commits"
        " (repository_id, day, languages, is_merge, is_open_source)",
        "PRAGMA user_version = 15",
    ):
        op.execute(statement)


TABLES = (
    """
    CREATE TABLE language_days (
        repository_id INTEGER NOT NULL,
        language_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        commits INTEGER NOT NULL,
        merges INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        open_source INTEGER NOT NULL,
        assisted INTEGER NOT NULL,
        shared INTEGER NOT NULL,
        bulk INTEGER NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        written INTEGER NOT NULL,
        files_unknown INTEGER NOT NULL,
        line_files INTEGER NOT NULL,
        PRIMARY KEY (repository_id, language_id, day)
    )
     WITHOUT ROWID,
     STRICT
    """,
    "CREATE INDEX language_days_by_day ON language_days (day, repository_id)",
    """
    CREATE TABLE kind_days (
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        kind TEXT NOT NULL,
        part TEXT NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        space_added INTEGER NOT NULL,
        space_removed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        PRIMARY KEY (repository_id, day, kind, part)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE year_totals (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        commits INTEGER NOT NULL,
        merges INTEGER NOT NULL,
        open_source INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, year)
    )
     WITHOUT ROWID,
     STRICT
    """,
)
