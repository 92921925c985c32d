"""What the tables are made with: all are strict, and what lies below a repository goes with it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table
from sqlalchemy.schema import SchemaItem

metadata = MetaData()


def table(name: str, *parts: SchemaItem, has_rowid: bool = True) -> Table:
    """A table whose columns take values of their own type only."""
    return Table(
        name,
        metadata,
        *parts,
        sqlite_strict=True,
        sqlite_with_rowid=has_rowid,
    )


_OWNERS = ("repositories", "commits")
"""What the rows below them go with; nothing else is ever deleted from under a fact."""


def reference(
    target: str, column: str, *, is_key: bool = False, optional: bool = False
) -> Column[int]:
    """A row of another table; of a repository or a commit the row goes with it."""
    return Column(
        column,
        Integer,
        ForeignKey(f"{target}.id", ondelete="CASCADE" if target in _OWNERS else "RESTRICT"),
        primary_key=is_key,
        nullable=optional,
    )


def of_repository(*, is_key: bool = True) -> Column[int]:
    """The repository a row belongs to."""
    return reference("repositories", "repository_id", is_key=is_key)


def of_commit() -> Column[int]:
    """The commit a row belongs to, as a part of its key."""
    return reference("commits", "commit_id", is_key=True)


def sums(*names: str) -> list[Column[int]]:
    """Columns of whole numbers that are never unknown."""
    return [Column(name, Integer, nullable=False) for name in names]
