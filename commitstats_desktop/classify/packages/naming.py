"""How a package that was found is called, and whether the public knows it."""

from __future__ import annotations

from functools import lru_cache

from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEM_BY_KEY
from commitstats_desktop.classify.packages.names import public_names


@lru_cache(maxsize=65_536)
def installed_name(ecosystem: str, raw: str, is_manifest: int = False) -> str:
    """The name a package is installed by, from the name in a source or a manifest.

    A name that no table knows comes as it is, in the ecosystem's own spelling. `is_manifest` is a
    number where SQLite asks.
    """
    known = ECOSYSTEM_BY_KEY.get(ecosystem)
    if known is None:
        return raw
    return known.spelt(raw) if is_manifest and known.spelt else known.installed(raw)


def is_public(ecosystem: str, name: str) -> bool:
    """Whether the installed name is one of a well-known public package.

    The bundled lists hold the best known thousands: False says that nobody vouches for it, as
    for a package that an employer keeps to itself.
    """
    known = ECOSYSTEM_BY_KEY.get(ecosystem)
    if known is None:
        return False
    return known.public(installed_name(ecosystem, name, is_manifest=True)).lower() in public_names(
        known.table
    )
