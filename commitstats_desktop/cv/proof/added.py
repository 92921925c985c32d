"""What lies over the pages of a PDF beside its text: notes, fields and pictures no export has.

The text below stays what it was, so that a number can be covered without a letter being changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from commitstats_desktop.core.wording import mark

MOST_PICTURES = 1
"""A photo; charts are drawn in lines."""
DEEPEST = 8
"""Of drawings within drawings that are looked into."""


def added_to_pdf(data: bytes, pictures: int) -> list[tuple[str, str]]:
    """Place and kind of everything that was added; `pictures` is how many were exported."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        pages = [document[number] for number in range(len(document))]
        found = [
            (mark(f"on page {number} of the PDF"), kind)
            for number, page in enumerate(pages, 1)
            for kind in _notes(page)
        ]
        there = sum(map(_pictures, pages))
        if there > pictures:
            found.append(
                (
                    mark("on the pages of the PDF"),
                    mark(f"pictures: {there}, exported: {pictures}"),
                )
            )
        return found
    finally:
        document.close()


def _notes(page: Any) -> Iterator[str]:
    """Annotations that are no links, by their number in the standard: forms are among them."""
    from pypdfium2 import raw

    for at in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        note = raw.FPDFPage_GetAnnot(page.raw, at)
        kind = raw.FPDFAnnot_GetSubtype(note)
        raw.FPDFPage_CloseAnnot(note)
        if kind != raw.FPDF_ANNOT_LINK:
            yield mark("form field") if kind == raw.FPDF_ANNOT_WIDGET else mark("note")


def _pictures(page: Any) -> int:
    """How many there are; a drawing that lies too deep to be looked into counts as one."""
    from pypdfium2 import raw

    kinds = (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM)
    found = page.get_objects(kinds, max_depth=DEEPEST)
    return sum(one.type == raw.FPDF_PAGEOBJ_IMAGE or one.level == DEEPEST - 1 for one in found)
