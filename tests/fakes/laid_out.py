"""Pages of CVs that are laid out once for each document, however often they are looked at.

Most tests of the editor begin with the same pages, and go back to them by undo; each layout takes
half a second of a processor. The number that is new in every document is not told apart: pages that
differ by nothing else count as the same.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv.pdf import Paged, lay_out
from commitstats_desktop.services.cvs import preview

DOCUMENT_ID = "0" * 16


def use(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the previews of one test be laid out so."""
    monkeypatch.setattr(preview, "lay_out", laid_out_once)


def laid_out_once(document: CvDocument, *, is_tagged: bool) -> Paged:
    """As `lay_out`."""
    return _laid_out(replace(document, document_id=DOCUMENT_ID), is_tagged)


@cache
def _laid_out(document: CvDocument, is_tagged: bool) -> Paged:
    return lay_out(document, is_tagged=is_tagged)
