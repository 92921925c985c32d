"""How long the largest CV takes to write: ten years, five hundred repositories.

    python tests/benchmarks/cv_export.py [RUNS]

Prints seconds of this process's CPU after the imports, the best of the runs, for each way out and for
the preview of the editor with its wait after the last key, beside what may be taken. The figures of a
machine that does other things at the same time are upper bounds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commitstats_desktop.core.cv import CvDocument

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

LIMITS = {"pdf": 1.5, "html": 0.3, "preview": 1.2}
"""Seconds."""
PREVIEW_WIDTH = 760
"""Pixels of a page in the editor."""


def main(runs: int) -> None:
    """Measure and print."""
    from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look
    from commitstats_desktop.cv.formats import FORMATS
    from tests.fakes.cvs import large_document, small_document

    for form in ("pdf", "html", "picture"):
        FORMATS[form].render(small_document())
    for name in (VISUAL, PLAIN, ENGINEER):
        for rows in (8, 500):
            document = replace(large_document(rows), look=Look(name))
            for form in ("pdf", "html"):
                _tell(f"{form} {name}, {rows} rows", FORMATS[form].render, document, runs, form)
        _tell(
            f"preview {name}",
            _preview,
            replace(large_document(8), look=Look(name)),
            runs,
            "preview",
        )
    for form in FORMATS:
        if form not in LIMITS:
            _tell(form, FORMATS[form].render, large_document(8), runs, form)


def _preview(document: CvDocument) -> bytes:
    """What the editor does after a key: the file, and its pages as pictures."""
    from commitstats_desktop.cv.pdf import lay_out
    from commitstats_desktop.cv.preview import draw_pages

    content = lay_out(document, is_tagged=False).content
    draw_pages(content, PREVIEW_WIDTH)
    return content


def _wait(form: str) -> float:
    """Seconds between the last key and the beginning of its preview."""
    from commitstats_desktop.ui.cv_editor.preview import WAIT_MILLISECONDS

    return WAIT_MILLISECONDS / 1_000 if form == "preview" else 0.0


def _tell(what: str, render: Callable[..., bytes], document: object, runs: int, form: str) -> None:
    best, size = float("inf"), 0
    for _ in range(runs):
        before = time.process_time()
        size = len(render(document))
        best = min(best, time.process_time() - before)
    best += _wait(form)
    limit = f"  of {LIMITS[form]} s" if form in LIMITS else ""
    print(f"{what:28} {best:6.2f} s{limit}  {size / 1000:,.0f} kB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
