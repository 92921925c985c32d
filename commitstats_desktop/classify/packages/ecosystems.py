"""The ecosystems. To add one: a file here with an `Ecosystem`, a table of names, and a line."""

from __future__ import annotations

from commitstats_desktop.classify.packages.base import Ecosystem
from commitstats_desktop.classify.packages.npm import NPM
from commitstats_desktop.classify.packages.pypi import PYPI

ECOSYSTEMS: tuple[Ecosystem, ...] = (
    PYPI,
    NPM,
)

ECOSYSTEM_BY_KEY = {ecosystem.key: ecosystem for ecosystem in ECOSYSTEMS}
