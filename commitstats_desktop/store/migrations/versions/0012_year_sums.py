"""Sums of years by language and by kind; changed files unchecked against their paths.

The check took a fifth of the time of writing, and made taking out a repository look through all
changed files for each path.
"""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Copy the files; the sums are filled when everything is counted again."""
    for statement in SUMS:
        op.execute(statement)
    op.execute(
        """
        CREATE TABLE unchecked_file_changes (
            commit_id INTEGER NOT NULL,
            path_id INTEGER NOT NULL,
            old_path_id INTEGER,
            status TEXT NOT NULL,
            size INTEGER,
            blob BLOB,
            added INTEGER,
            removed INTEGER,
            added_ignoring_space INTEGER,
            removed_ignoring_space INTEGER,
            is_binary INTEGER DEFAULT '0' NOT NULL,
            attributes INTEGER DEFAULT '0' NOT NULL,
            language_id INTEGER,
            kind TEXT,
            classifier INTEGER DEFAULT '0' NOT NULL,
            reason TEXT DEFAULT '' NOT NULL,
            PRIMARY KEY (commit_id, path_id),
            FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
        )
         WITHOUT ROWID,
         STRICT
        """
    )
    op.execute("INSERT INTO unchecked_file_changes SELECT * FROM file_changes")
    op.execute("DROP TABLE file_changes")
    op.execute("ALTER TABLE unchecked_file_changes RENAME TO file_changes")
    op.execute("DROP INDEX commits_unread")
    op.execute("PRAGMA user_version = 12")


SUMS = (
    """
    CREATE TABLE language_years (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        language_id INTEGER NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, year, language_id)
    )
     WITHOUT ROWID,
     STRICT
    """,
    "CREATE INDEX language_years_by_year ON language_years (year)",
    """
    CREATE TABLE kind_years (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        kind TEXT NOT NULL,
        part TEXT NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        space_added INTEGER NOT NULL,
        space_removed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, year, kind, part)
    )
     WITHOUT ROWID,
     STRICT
    """,
    "CREATE INDEX kind_years_by_year ON kind_years (year)",
)
