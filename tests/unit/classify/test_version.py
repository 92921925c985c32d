"""New tables are a new classifier: rows decided by the old one are decided again."""

from __future__ import annotations

import hashlib

from commitstats_desktop import paths
from commitstats_desktop.classify.files import CLASSIFIER_VERSION

TABLES = {5: "a17be817b3307af5"}
"""The version that goes with the tables. When `installers/make_linguist.py` wrote other ones, raise
`CLASSIFIER_VERSION` and put the new pair here."""


def test_the_version_goes_with_the_tables() -> None:
    digest = hashlib.sha256()
    for table in sorted(paths.resource("linguist").glob("*.json")):
        digest.update(table.read_bytes())
    assert {CLASSIFIER_VERSION: digest.hexdigest()[:16]} == TABLES
