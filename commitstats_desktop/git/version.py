"""Which libgit2 reads the histories."""

from __future__ import annotations

from pygit2 import LIBGIT2_VERSION


def libgit2_version() -> str:
    """For example "1.9.4"."""
    return str(LIBGIT2_VERSION)
