"""Everything that is derived, anew: copies, squashes, corrections, kinds of lines, packages.

What was derived before is dropped; it is counted again from the facts once the schema stands.
"""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables in the place of the old ones."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 4")


STATEMENTS = (
    "DROP TABLE dirty_days",
    "DROP TABLE line_days",
    "DROP TABLE commit_days",
    "DROP TABLE counted_commits",
    "DROP INDEX commits_by_author",
    "CREATE INDEX commits_by_author ON commits (author_id, author_time)",
    "ALTER TABLE repositories ADD COLUMN listed INTEGER DEFAULT '0' NOT NULL",
    "UPDATE repositories SET listed ="
    " (SELECT count(*) FROM repository_commits WHERE repository_id = repositories.id)",
    "ALTER TABLE repository_commits ADD COLUMN is_on_default INTEGER DEFAULT '1' NOT NULL",
    """
    CREATE TABLE corrected_paths (
        path_id INTEGER NOT NULL,
        correction TEXT NOT NULL,
        PRIMARY KEY (path_id, correction),
        FOREIGN KEY(path_id) REFERENCES paths (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE file_rulings (
        commit_id INTEGER NOT NULL,
        path_id INTEGER NOT NULL,
        is_left_out INTEGER NOT NULL,
        is_import INTEGER NOT NULL,
        kind TEXT,
        PRIMARY KEY (commit_id, path_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE copies (
        commit_id INTEGER NOT NULL,
        group_id INTEGER NOT NULL,
        PRIMARY KEY (commit_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     STRICT
    """,
    """
    CREATE INDEX copies_by_group ON copies (group_id)
    """,
    """
    CREATE TABLE squashes (
        repository_id INTEGER NOT NULL,
        commit_id INTEGER NOT NULL,
        maker_id INTEGER NOT NULL,
        PRIMARY KEY (repository_id, commit_id, maker_id),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE,
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(maker_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX squashes_by_commit ON squashes (commit_id)
    """,
    """
    CREATE INDEX squashes_by_maker ON squashes (maker_id)
    """,
    """
    CREATE TABLE counted_commits (
        commit_id INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        hour INTEGER NOT NULL,
        type TEXT NOT NULL,
        is_merge INTEGER NOT NULL,
        is_unknown INTEGER NOT NULL,
        is_bulk INTEGER NOT NULL,
        is_ignored INTEGER NOT NULL,
        is_open_source INTEGER NOT NULL,
        is_assisted INTEGER NOT NULL,
        coauthors INTEGER NOT NULL,
        PRIMARY KEY (commit_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     STRICT
    """,
    """
    CREATE INDEX counted_by_cell ON counted_commits (repository_id, day)
    """,
    """
    CREATE INDEX counted_by_day ON counted_commits (day, commit_id)
    """,
    """
    CREATE TABLE counted_languages (
        language_id INTEGER NOT NULL,
        commit_id INTEGER NOT NULL,
        PRIMARY KEY (language_id, commit_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX languages_of_commit ON counted_languages (commit_id)
    """,
    """
    CREATE TABLE packages (
        id INTEGER NOT NULL,
        ecosystem TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (ecosystem, name)
    )
     STRICT
    """,
    """
    CREATE TABLE counted_packages (
        package_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        commit_id INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        PRIMARY KEY (package_id, day, commit_id),
        FOREIGN KEY(package_id) REFERENCES packages (id) ON DELETE RESTRICT,
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX packages_of_commit ON counted_packages (commit_id)
    """,
    """
    CREATE TABLE coauthored_commits (
        commit_id INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (commit_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     STRICT
    """,
    """
    CREATE INDEX coauthored_by_day ON coauthored_commits (day, repository_id)
    """,
    """
    CREATE TABLE line_days (
        day INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        language_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        part TEXT NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        space_added INTEGER NOT NULL,
        space_removed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        PRIMARY KEY (day, repository_id, language_id, kind, part)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE line_years (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        language_id INTEGER NOT NULL,
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
        PRIMARY KEY (repository_id, year, language_id, kind, part)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX line_years_by_year ON line_years (year)
    """,
    """
    CREATE TABLE day_totals (
        repository_id INTEGER NOT NULL,
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
        PRIMARY KEY (repository_id, day)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX day_totals_by_day ON day_totals (day)
    """,
    """
    CREATE TABLE year_types (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        type TEXT NOT NULL,
        commits INTEGER NOT NULL,
        first_day INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, year, type)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX year_types_by_year ON year_types (year)
    """,
    """
    CREATE TABLE year_hours (
        repository_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        weekday INTEGER NOT NULL,
        hour INTEGER NOT NULL,
        commits INTEGER NOT NULL,
        PRIMARY KEY (repository_id, year, weekday, hour)
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX year_hours_by_year ON year_hours (year)
    """,
    """
    CREATE TABLE dirty_days (
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, day)
    )
     WITHOUT ROWID,
     STRICT
    """,
)
