"""The first schema.

Statements stand here as they were when this step was written, so that a later change of
`schema.py` does not change what the step does.
"""

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 1")


STATEMENTS = (
    """
    CREATE TABLE authors (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        name_key TEXT NOT NULL,
        email_key TEXT NOT NULL,
        likeness INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (name, email)
    )
     STRICT
    """,
    """
    CREATE INDEX authors_by_email ON authors (email_key)
    """,
    """
    CREATE TABLE corrections (
        uuid TEXT NOT NULL,
        action TEXT NOT NULL,
        repository_uuid TEXT,
        oid BLOB,
        pattern TEXT,
        value TEXT,
        added_at INTEGER NOT NULL,
        PRIMARY KEY (uuid)
    )
     STRICT
    """,
    """
    CREATE TABLE database_facts (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    )
     STRICT
    """,
    """
    CREATE TABLE identities (
        uuid TEXT NOT NULL,
        email TEXT NOT NULL,
        email_key TEXT NOT NULL,
        confirmed_by TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        PRIMARY KEY (uuid),
        UNIQUE (email_key)
    )
     STRICT
    """,
    """
    CREATE TABLE languages (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        color_slot INTEGER,
        PRIMARY KEY (id),
        UNIQUE (name)
    )
     STRICT
    """,
    """
    CREATE TABLE paths (
        id INTEGER NOT NULL,
        path BLOB NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (path)
    )
     STRICT
    """,
    """
    CREATE TABLE repositories (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        source TEXT NOT NULL,
        location TEXT NOT NULL,
        name TEXT NOT NULL,
        owner TEXT DEFAULT '' NOT NULL,
        is_active INTEGER DEFAULT '1' NOT NULL,
        is_trusted INTEGER DEFAULT '0' NOT NULL,
        all_branches INTEGER DEFAULT '0' NOT NULL,
        is_open_source INTEGER,
        added_at INTEGER NOT NULL,
        outcome TEXT DEFAULT 'never' NOT NULL,
        message TEXT DEFAULT '' NOT NULL,
        hint TEXT DEFAULT '' NOT NULL,
        remarks TEXT DEFAULT '[]' NOT NULL,
        is_walked INTEGER DEFAULT '0' NOT NULL,
        is_read INTEGER DEFAULT '0' NOT NULL,
        collected_at INTEGER,
        PRIMARY KEY (id),
        UNIQUE (source, location),
        CHECK (is_active IN (0, 1)),
        UNIQUE (uuid)
    )
     STRICT
    """,
    """
    CREATE TABLE commit_days (
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        hour INTEGER NOT NULL,
        type TEXT NOT NULL,
        commits INTEGER NOT NULL,
        merges INTEGER NOT NULL,
        PRIMARY KEY (repository_id, day, hour, type),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE commits (
        id INTEGER NOT NULL,
        oid BLOB NOT NULL,
        parents BLOB NOT NULL,
        author_id INTEGER,
        author_time INTEGER,
        author_offset INTEGER,
        committer_time INTEGER,
        first_read_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (oid),
        FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE RESTRICT
    )
     STRICT
    """,
    """
    CREATE INDEX commits_by_author ON commits (author_id)
    """,
    """
    CREATE INDEX commits_unread ON commits (state) WHERE state != 'read'
    """,
    """
    CREATE TABLE dirty_days (
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (repository_id, day),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE line_days (
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        language_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        files INTEGER NOT NULL,
        added INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        PRIMARY KEY (repository_id, day, language_id, kind),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE repository_boundaries (
        repository_id INTEGER NOT NULL,
        oid BLOB NOT NULL,
        PRIMARY KEY (repository_id, oid),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE repository_tips (
        repository_id INTEGER NOT NULL,
        reference BLOB NOT NULL,
        oid BLOB NOT NULL,
        PRIMARY KEY (repository_id, reference),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE runs (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        repository_id INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        seconds INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        listed INTEGER NOT NULL,
        read INTEGER NOT NULL,
        message TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE
    )
     STRICT
    """,
    """
    CREATE INDEX runs_by_repository ON runs (repository_id, started_at)
    """,
    """
    CREATE TABLE commit_coauthors (
        commit_id INTEGER NOT NULL,
        author_id INTEGER NOT NULL,
        PRIMARY KEY (commit_id, author_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE RESTRICT
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE commit_imports (
        commit_id INTEGER NOT NULL,
        ecosystem TEXT NOT NULL,
        name TEXT NOT NULL,
        is_manifest INTEGER NOT NULL,
        PRIMARY KEY (commit_id, ecosystem, name, is_manifest),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE commit_texts (
        commit_id INTEGER NOT NULL,
        subject TEXT NOT NULL,
        type TEXT NOT NULL,
        trailers TEXT DEFAULT '[]' NOT NULL,
        PRIMARY KEY (commit_id),
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     STRICT
    """,
    """
    CREATE TABLE counted_commits (
        commit_id INTEGER NOT NULL,
        repository_id INTEGER NOT NULL,
        day INTEGER NOT NULL,
        hour INTEGER NOT NULL,
        type TEXT NOT NULL,
        is_merge INTEGER NOT NULL,
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
    CREATE INDEX counted_by_day ON counted_commits (day, is_merge)
    """,
    """
    CREATE TABLE file_changes (
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
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE,
        FOREIGN KEY(path_id) REFERENCES paths (id) ON DELETE RESTRICT,
        FOREIGN KEY(old_path_id) REFERENCES paths (id) ON DELETE RESTRICT,
        FOREIGN KEY(language_id) REFERENCES languages (id) ON DELETE RESTRICT
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE TABLE repository_commits (
        repository_id INTEGER NOT NULL,
        commit_id INTEGER NOT NULL,
        is_reachable INTEGER DEFAULT '1' NOT NULL,
        PRIMARY KEY (repository_id, commit_id),
        FOREIGN KEY(repository_id) REFERENCES repositories (id) ON DELETE CASCADE,
        FOREIGN KEY(commit_id) REFERENCES commits (id) ON DELETE CASCADE
    )
     WITHOUT ROWID,
     STRICT
    """,
    """
    CREATE INDEX repositories_of_commit ON repository_commits (commit_id)
    """,
)
