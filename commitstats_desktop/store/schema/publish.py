"""Tables of publishing: the places the person set up, and the pages that are there.

A secret is in none of them. A page that was withdrawn stays, as the memory of where it was.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Text, UniqueConstraint

from commitstats_desktop.store.schema.tables import table as make_table

publish_targets = make_table(
    "publish_targets",
    Column("uuid", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False, unique=True),
    Column("settings", Text, nullable=False),
    Column("added_at", Integer, nullable=False),
    has_rowid=False,
)
"""`settings` is JSON."""

publications = make_table(
    "publications",
    Column("uuid", Text, primary_key=True),
    Column(
        "target_uuid", Text, ForeignKey("publish_targets.uuid", ondelete="CASCADE"), nullable=False
    ),
    Column("cv", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("choices", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("checksums", Text, nullable=False),
    Column("revision", Text, nullable=False, server_default=""),
    Column("standing", Text, nullable=False),
    Column("message", Text, nullable=False, server_default=""),
    Column("figures", Text, nullable=False, server_default=""),
    Column("published_at", Integer),
    Column("checked_at", Integer),
    UniqueConstraint("target_uuid", "key"),
    has_rowid=False,
)
"""`choices` and `checksums` are JSON; `figures` is the checksum of the figures that the page shows."""
