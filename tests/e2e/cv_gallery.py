"""Draws CVs of every kind and writes what a person would see as pictures.

    python tests/e2e/cv_gallery.py OUT [NAME ...]

Every template on both papers: one repository with thirty commits, ten years with five hundred
repositories, a name of sixty letters in four scripts, and everything off; then the web page at 1280,
768, 360 and 320 pixels, light and dark, and printed. Needs pdftoppm and chromium, and says what it
did not make without them. A NAME chooses among `whole`, `small`, `large`, `foreign`, `bare`, `page`.
The pictures are to be looked at.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

DOTS_PER_INCH = "90"
WIDTHS = (1280, 768, 360, 320)
NARROWEST_WINDOW = 520
"""Pixels; chromium's window is never narrower, so that a narrow page stands in a frame."""
HEIGHTS = {1280: 2700, 768: 3000, 360: 5400, 320: 5600}


def draw_papers(out: Path, names: set[str]) -> None:
    """Each kind of CV by each template on each paper, page by page."""
    from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look, Paper
    from commitstats_desktop.cv.pdf import lay_out
    from tests.fakes import cvs

    documents = {
        "whole": cvs.whole_document(),
        "small": cvs.small_document(),
        "large": cvs.large_document(8),
        "foreign": cvs.foreign_document(),
        "bare": cvs.bare_document(),
    }
    for name in sorted(names & set(documents)):
        for template in (VISUAL, PLAIN, ENGINEER):
            for paper in Paper:
                look = Look(template, paper=paper)
                made = lay_out(replace(documents[name], look=look))
                path = out / f"{name}-{template}-{paper}.pdf"
                path.write_bytes(made.content)
                _picture_pages(path)
                said = f", left out: {'; '.join(made.left_out)}" if made.left_out else ""
                print(f"{path.name}: {made.pages} pages, {len(made.content) // 1000} kB{said}")


def draw_pages(out: Path) -> None:
    """The web page in every width and theme, and as it is printed."""
    from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look
    from commitstats_desktop.cv.html import render_html
    from tests.fakes import cvs

    if not shutil.which("chromium"):
        print("chromium is not installed: the pictures of the web page were not made.")
        return
    for template in (VISUAL, PLAIN, ENGINEER):
        page = out / f"page-{template}.html"
        page.write_text(
            render_html(replace(cvs.whole_document(), look=Look(template))), encoding="utf-8"
        )
        for width in WIDTHS if template == VISUAL else WIDTHS[::2]:
            for scheme, setting in (("light", "1"), ("dark", "0")):
                picture = out / f"page-{template}-{width}-{scheme}.png"
                _browse(_framed(page, width), picture, width, setting)
        printed = out / f"page-{template}-printed.pdf"
        _chromium(page, f"--print-to-pdf={printed}", "--no-pdf-header-footer")
        _picture_pages(printed)


def _framed(page: Path, width: int) -> Path:
    if width >= NARROWEST_WINDOW:
        return page
    frame = page.with_name(f"frame-{width}-{page.name}")
    style = f"border:0;width:{width}px;height:{HEIGHTS[width]}px"
    frame.write_text(
        f'<!doctype html><body style="margin:0"><iframe src="{page.name}" style="{style}"></iframe>'
    )
    return frame


def _browse(page: Path, picture: Path, width: int, scheme: str) -> None:
    size = f"{max(width, NARROWEST_WINDOW)},{HEIGHTS[width]}"
    _chromium(
        page,
        f"--blink-settings=preferredColorScheme={scheme}",
        f"--window-size={size}",
        f"--screenshot={picture}",
    )


def _chromium(page: Path, *options: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--allow-file-access-from-files",
                f"--user-data-dir={profile}", *options, page.resolve().as_uri(),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip


def _picture_pages(path: Path) -> None:
    if shutil.which("pdftoppm"):
        subprocess.run(
            ["pdftoppm", "-png", "-r", DOTS_PER_INCH, path, path.with_suffix("")], check=True
        )


def main(out: Path, names: set[str]) -> None:
    """Draw what was asked for, or everything."""
    out.mkdir(parents=True, exist_ok=True)
    if not shutil.which("pdftoppm"):
        print("pdftoppm is not installed: of PDFs no pictures were made.")
    everything = {"small", "large", "foreign", "bare", "page"}
    draw_papers(out, names or everything)
    if not names or "page" in names:
        draw_pages(out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), set(sys.argv[2:]))
