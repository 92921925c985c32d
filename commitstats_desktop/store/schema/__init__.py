"""The tables. Facts are stored once; everything a person can change later is derived from them.

Facts: what Git says, and the person's own words (`facts`). Derived, and rebuilt in the transaction that changes what they
rest on: the tables of `derived`.

A day is a number of days since 1970-01-01 in the author's own offset; `ODD_DAY` stands for a date
nobody could have worked on. Times are seconds since 1970 in UTC. Object ids are raw bytes, paths
too, since Git allows any bytes in them.
"""

from __future__ import annotations

from commitstats_desktop.store.schema import cvs, derived, facts, hosts, publish, sent
from commitstats_desktop.store.schema.tables import metadata

__all__ = ["cvs", "derived", "facts", "hosts", "metadata", "publish", "sent"]

SCHEMA_VERSION = 15
"""Also written to `PRAGMA user_version`, so that a newer database is told before it is opened."""

ODD_DAY = -1
ODD_YEAR = 0
NEVER_FIRST, NEVER_LAST = 1 << 40, -2
"""First and last day where there is none: any day comes before the one and after the other."""
LANGUAGE_BITS = 62
"""Languages that have a bit in `counted_commits.languages`: those with a smaller number."""
EVERYWHERE = 0
"""Stands for all repositories together in the aggregates."""
