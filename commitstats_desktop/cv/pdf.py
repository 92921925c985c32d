"""The CV as PDF: WeasyPrint behind one door, fed with one self-contained page."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.errors import AppError, TemplateError
from commitstats_desktop.cv.html import render_page
from commitstats_desktop.cv.layout import fits

VARIANT = "pdf/ua-1"
"""Tagged for screen readers, with language, title and a text for every chart."""

_PANGO = {
    "debian": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0",
    "fedora": "sudo dnf install pango",
    "arch": "sudo pacman -S pango",
    "suse": "sudo zypper install libpango-1_0-0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-x86_64-pango",
}


def render_pdf(document: CvDocument) -> bytes:
    """The finished file; the same document gives the same bytes.

    Raises `AppError` when a library is missing, `TemplateError` when a letter cannot be drawn.
    """
    weasyprint = _weasyprint()
    with _undrawn_letters() as letters:
        pages = _laid_out(weasyprint, document)
        pdf: bytes = pages.write_pdf(pdf_variant=VARIANT)
    if letters:
        raise TemplateError(
            f"No font on this computer has the letters {' '.join(dict.fromkeys(letters))}.",
            "Install a font for this script (on Debian: sudo apt install fonts-noto-core"
            " fonts-noto-cjk), or export the web page, which browsers draw with their own fonts.",
        )
    return pdf


def _laid_out(weasyprint: ModuleType, document: CvDocument) -> Any:
    """The document on one page if any way to draw it fits, else on as many as it needs."""
    # The page carries all it needs; whatever else is asked for is a mistake or an attack.
    fetcher = weasyprint.URLFetcher(allowed_protocols=["data"], allow_redirects=False)
    ways = fits(document)
    for fit in ways:
        page = weasyprint.HTML(string=render_page(document, fit), url_fetcher=fetcher)
        pages = page.render(pdf_variant=VARIANT)
        if len(pages.pages) == 1 or fit == ways[-1]:
            break
    return pages


class _Letters(logging.Handler):
    """Letters without a glyph: WeasyPrint draws a box for them, and says so in its log only."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if ".notdef" in str(record.msg) and isinstance(record.args, tuple):
            self.found.append(str(record.args[0]))


@contextmanager
def _undrawn_letters() -> Iterator[list[str]]:
    handler = _Letters()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        yield handler.found
    finally:
        logger.removeHandler(handler)


def _weasyprint() -> ModuleType:
    try:
        import weasyprint
    except OSError as error:
        raise AppError(
            "A PDF needs the library Pango, which is not installed on this computer.",
            f"{_fix()} The web page and the JSON file need no library.",
        ) from error
    module: ModuleType = weasyprint
    return module


def _fix() -> str:
    command = _PANGO.get(_system())
    return f"Run: {command}." if command else "Install the package pango of your system."


def _system() -> str:
    """The key of `_PANGO` for this computer."""
    if sys.platform != "linux":
        return sys.platform
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    family = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}"
    return next((name for name in _PANGO if name in family), "")
