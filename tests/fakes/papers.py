"""Finished papers of the whole document, laid out once for all tests that only look at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

import pypdfium2

from commitstats_desktop.core.cv.look import Look, Paper
from commitstats_desktop.cv.pdf import Paged, lay_out
from tests.fakes.cvs import whole_document


def printed(template: str, paper: Paper = Paper.A4) -> Paged:
    """The whole document in a template."""
    return _printed(template, paper)


@cache
def _printed(template: str, paper: Paper) -> Paged:
    return lay_out(replace(whole_document(), look=Look(template, paper=paper)))


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """A PDF as its pages."""
    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()
