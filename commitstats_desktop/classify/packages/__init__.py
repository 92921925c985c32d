"""Third-party packages: what a change of a file brings in, and how a package is called.

`scan` gives names as they stand in a file; `installed_name` and `is_public` judge them later, so
that a better table of names needs no repository to be read again.
"""

from __future__ import annotations

from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEM_BY_KEY, ECOSYSTEMS
from commitstats_desktop.classify.packages.naming import installed_name, is_public
from commitstats_desktop.classify.packages.own import (
    NOTHING_OWN,
    SOURCES,
    Asked,
    Declared,
    OwnModules,
    Owns,
    all_beginnings,
    asked_names,
    declared_names,
    manifest_of,
    members_of,
    opened_folders,
    tells_own_names,
)
from commitstats_desktop.classify.packages.scanning import may_tell, scan, wants

__all__ = [
    "ECOSYSTEMS",
    "ECOSYSTEM_BY_KEY",
    "NOTHING_OWN",
    "SOURCES",
    "Asked",
    "Declared",
    "OwnModules",
    "Owns",
    "all_beginnings",
    "asked_names",
    "declared_names",
    "installed_name",
    "is_public",
    "manifest_of",
    "may_tell",
    "members_of",
    "opened_folders",
    "scan",
    "tells_own_names",
    "wants",
]
