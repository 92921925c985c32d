"""What the bundled tables say: standard libraries, installed names, well-known public packages."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any

from commitstats_desktop import paths


@lru_cache(maxsize=64)
def facts(name: str) -> dict[str, Any]:
    """The table of an ecosystem, `resources/packages/<name>.json`."""
    loaded: dict[str, Any] = json.loads(paths.resource(f"packages/{name}.json").read_text("utf-8"))
    return loaded


@lru_cache(maxsize=1)
def tables_digest() -> str:
    """Another text for other tables, by which it is told that packages may be called otherwise."""
    digest = hashlib.sha256()
    for path in sorted(paths.resource("packages").glob("*.json")):
        if not path.name.startswith(_PUBLIC):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


_PUBLIC = "public_"
"""Tables that tell which packages everybody knows; they name nothing."""


@lru_cache(maxsize=128)
def names_of(name: str, part: str) -> frozenset[str]:
    """The names that a part of a table lists."""
    return frozenset(facts(name).get(part, ()))


def by_longest_prefix(name: str, separator: str, table: dict[str, str]) -> str | None:
    """What the table has for the name, or for the longest beginning of it in whole parts."""
    while name:
        if name in table:
            return table[name]
        name = name.rpartition(separator)[0]
    return None


def by_import(name: str, separator: str, table: str) -> str | None:
    """What the bundled table says that an imported name, or what it lies in, is installed by."""
    return by_longest_prefix(name, separator, facts(table).get("imports", {}))


@lru_cache(maxsize=64)
def public_names(name: str) -> frozenset[str]:
    """Installed names of well-known public packages, in lower case.

    Those of the bundled list, where the ecosystem has one, and all that a table maps to.
    """
    known = facts(name)
    mapped = [
        installed
        for part in ("imports", "prefixes", "spelling")
        for installed in known.get(part, {}).values()
    ]
    return frozenset(entry.lower() for entry in (*listed(name), *known.get("public", ()), *mapped))


@lru_cache(maxsize=64)
def listed(name: str) -> frozenset[str]:
    """The names of `resources/packages/public_<name>.json`, in lower case; none if not there."""
    path = paths.resource(f"packages/{_PUBLIC}{name}.json")
    return frozenset(json.loads(path.read_text("utf-8"))["names"]) if path.exists() else frozenset()
