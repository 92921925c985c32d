"""Tables of the person's CVs: what they chose, and every edit of it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Text

from commitstats_desktop.store.schema.tables import table as make_table

cvs = make_table(
    "cvs",
    Column("uuid", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    Column("is_locked", Integer, nullable=False, server_default="0"),
    Column("created_at", Integer, nullable=False),
    Column("deleted_at", Integer),
    Column("seen_choices", Text),
    Column("seen_figures", Text),
    Column("seen_at", Integer),
    has_rowid=False,
)
"""`step` is the edit that holds; `seen_figures` a digest of what `seen_choices` showed last."""

cv_edits = make_table(
    "cv_edits",
    Column("cv_uuid", Text, ForeignKey("cvs.uuid", ondelete="CASCADE"), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("choices", Text, nullable=False),
    Column("edited_at", Integer, nullable=False),
    has_rowid=False,
)
"""`choices` is JSON; steps behind the one that holds can be done again."""
