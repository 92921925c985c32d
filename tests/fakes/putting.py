"""Putting a page at a place that a test opened, and how that fails."""

from __future__ import annotations

import pytest

from commitstats_desktop.core.publication import Choices, NotPublished
from commitstats_desktop.publish.base import Known, Receipt, Site
from commitstats_desktop.publish.layout import PublishedFile, new_key
from tests.fakes.stores import page

KEY = new_key()
OLD, NEW = page("old"), page("new", cv_json=b"{}")


def put(site: Site, files: tuple[PublishedFile, ...] = NEW, known: Known | None = None) -> Receipt:
    """Put a page, and let go of the place."""
    try:
        return site.put(KEY, files, known or Known(), Choices())
    finally:
        site.close()


def refused(site: Site, known: Known, files: tuple[PublishedFile, ...] = NEW) -> NotPublished:
    """How putting a page fails."""
    with pytest.raises(NotPublished) as raised:
        put(site, files, known)
    return raised.value
