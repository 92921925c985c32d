"""Tables of the send log. They know no repository and no row number: an export outlives everything.

`figures` is JSON by name; `content` is packed by zlib; `oids` are the object ids of the counted commits,
one behind the other in their order, kept once for all exports of the same commits.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Text

from commitstats_desktop.store.schema.tables import table as make_table

sent_commits = make_table(
    "sent_commits",
    Column("digest", Text, primary_key=True),
    Column("oids", LargeBinary, nullable=False),
)

sent_exports = make_table(
    "sent_exports",
    Column("uuid", Text, primary_key=True),
    Column("document_id", Text, nullable=False, unique=True),
    Column("cv_uuid", Text),
    Column("title", Text, nullable=False),
    Column("variant", Text, nullable=False),
    Column("exported_at", Integer, nullable=False),
    Column("sent_to", Text, nullable=False, server_default=""),
    Column("figures_version", Text, nullable=False),
    Column("figures", Text, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    Column("root", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("signer", Text, nullable=False, server_default=""),
    Column("commits", Text, ForeignKey("sent_commits.digest", ondelete="RESTRICT")),
    Index("exports_of_commits", "commits"),
)

sent_files = make_table(
    "sent_files",
    Column(
        "export_uuid", Text, ForeignKey("sent_exports.uuid", ondelete="CASCADE"), primary_key=True
    ),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
