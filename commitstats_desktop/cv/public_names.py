"""Names that everybody may read: languages, commit types, packages the public knows."""

from __future__ import annotations

import json
from functools import lru_cache

from commitstats_desktop import paths
from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.classify.packages import is_public


def is_language(name: str | None) -> bool:
    """Whether this is a language of GitHub Linguist."""
    return name in languages()


def is_type(name: str | None) -> bool:
    """Whether this is a type of Conventional Commits, or our word for the others."""
    return name in ALL_TYPES


def is_package(ecosystem: str, name: str) -> bool:
    """Whether a bundled list of public names has this package."""
    return is_public(ecosystem, name)


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Every language of GitHub Linguist."""
    return frozenset(json.loads(paths.resource("linguist/languages.json").read_text("utf-8")))
