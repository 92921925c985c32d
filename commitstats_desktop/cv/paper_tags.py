"""What PDF/UA asks of a finished file beyond what WeasyPrint 70 writes by itself.

Checkers miss it in each of our files: a direction of every heading of a table, places of pictures in
the measure of the page, and links that are printed too.
"""

from __future__ import annotations

from typing import Any

PRINTED = 4
"""The flag of an annotation that stands on paper as on a screen."""
POINTS = 0.75
"""Of one CSS pixel."""


def complete_tags(document: Any, pdf: Any) -> None:
    """Write them into the objects of a PDF before it is put together; WeasyPrint's `finisher`."""
    heights = {
        bytes(reference): float(page.height)
        for reference, page in zip(pdf.page_references, document.pages, strict=True)
    }
    for one in pdf.objects:
        if not isinstance(one, dict):
            continue
        if one.get("Subtype") == "/Link":
            one["F"] = PRINTED
        elif one.get("S") == "/TH":
            one["A"]["Scope"] = "/Column" if _is_in_head(one, pdf) else "/Row"
        elif one.get("S") == "/Figure" and "A" in one:
            left, top, right, bottom = one["A"]["BBox"]
            height = heights[bytes(one["Pg"])]
            box = (left, height - bottom, right, height - top)
            one["A"]["BBox"][:] = [round(side * POINTS, 2) for side in box]


def _is_in_head(cell: Any, pdf: Any) -> bool:
    row = _object(cell["P"], pdf)
    return bool(_object(row["P"], pdf)["S"] == "/THead")


def _object(reference: bytes, pdf: Any) -> Any:
    """The object that a reference such as `12 0 R` names."""
    return pdf.objects[int(reference.split()[0])]
