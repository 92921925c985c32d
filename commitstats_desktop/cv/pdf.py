"""The CV as PDF: WeasyPrint behind one door, fed with one self-contained page."""

from __future__ import annotations

import logging
import platform
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import islice
from types import ModuleType
from typing import Any

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN
from commitstats_desktop.core.errors import AppError, TemplateError
from commitstats_desktop.cv import fonts
from commitstats_desktop.cv.layout import (
    DENSE,
    FITS,
    ORDINARY,
    TIGHTEST,
    Fit,
    heights_saved,
    left_out,
    parts_of,
    rows_of,
    sheet_of,
    squeezed,
)
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.paper_tags import complete_tags

VARIANT = "pdf/ua-1"
"""Tagged for screen readers, with language, title and a text for every chart."""

ARCHIVE = "pdf/a-3a"
"""Tagged, too, and may hold files; mail filters may not like those."""
MOST_OVERFLOW = 0.15
"""Of a page: what is longer than that is better on two pages than with parts left out."""

MOST_TRIES = 2
MANY_ROWS = 10
"""Of parts, which take two pages, and would take a third without little room between them."""
LEAST_FILLED = 0.15
"""Of a last page: what is less should stand on the page before."""
ROW_MARGIN = 14
"""Pixels above the first row of a page, which are not drawn there."""

_PANGO = {
    "debian": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0",
    "fedora": "sudo dnf install pango",
    "arch": "sudo pacman -S pango",
    "suse": "sudo zypper install libpango-1_0-0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-x86_64-pango",
}


@dataclass(frozen=True)
class Attached:
    """A file within the PDF."""

    name: str
    content: bytes
    description: str


@dataclass(frozen=True)
class Paged:
    """A finished PDF and what is to be said of it."""

    content: bytes
    pages: int
    left_out: tuple[str, ...] = ()
    """What was not drawn so that it fits on one page, each in a few words."""


def render_pdf(document: CvDocument) -> bytes:
    """The finished file; the same document gives the same bytes.

    Raises `AppError` when a library is missing, `TemplateError` when a letter cannot be drawn.
    """
    return lay_out(document).content


def lay_out(
    document: CvDocument,
    finish: Callable[[str], str] | None = None,
    attachments: Sequence[Attached] = (),
    *,
    is_tagged: bool = True,
) -> Paged:
    """The finished file with its number of pages; with attachments it is a PDF/A-3.

    `finish` gets the page before it is laid out, and gives it back with what is known only then.
    Without tags the pages look the same and take a fifth to a quarter less time: to be looked at only.
    """
    weasyprint = _weasyprint()
    from weasyprint.text.fonts import FontConfiguration

    variant = (ARCHIVE if attachments else VARIANT) if is_tagged else None
    with _undrawn_letters() as letters:
        fit, pages = _laid_out(_Press(weasyprint, document, variant, finish, FontConfiguration()))
        files = [_attachment(weasyprint, one, document.methods.as_of) for one in attachments]
        with warnings.catch_warnings():
            # WeasyPrint 70 leaves the file of a PDF/A's colours to be closed by Python.
            warnings.simplefilter("ignore", ResourceWarning)
            content: bytes = pages.write_pdf(
                pdf_variant=variant,
                attachments=files,
                finisher=complete_tags if is_tagged else None,
            )
    if letters:
        raise TemplateError(
            f"No font on this computer has the letters {' '.join(dict.fromkeys(letters))}.",
            "Install a font for this script (on Debian: sudo apt install fonts-noto-core"
            " fonts-noto-cjk fonts-noto-color-emoji), or export the web page, which browsers draw with their own fonts.",
        )
    return Paged(content, len(pages.pages), left_out(document, fit))


def print_page(page: str) -> bytes:
    """Any page of ours as a PDF without tags, to be made a picture of."""
    weasyprint = _weasyprint()
    made = weasyprint.HTML(string=page, url_fetcher=_fetcher(weasyprint))
    printed: bytes = made.write_pdf()
    return printed


@dataclass(frozen=True)
class _Press:
    """Lays out one document, in one way or another."""

    weasyprint: ModuleType
    document: CvDocument
    variant: str | None
    finish: Callable[[str], str] | None
    fonts: Any
    """Read once, however often it is laid out."""

    def pages(self, fit: Fit) -> Any:
        """The pages of one way to draw it."""
        page = paper_page(self.document, fit)
        if self.finish is not None:
            page = self.finish(page)
        made = self.weasyprint.HTML(string=page, url_fetcher=_fetcher(self.weasyprint))
        return made.render(pdf_variant=self.variant, font_config=self.fonts)


def _laid_out(press: _Press) -> tuple[Fit, Any]:
    """The document on one page if any way to draw it fits, else on as many as it needs."""
    if press.document.look.template == PLAIN:
        return DENSE, press.pages(DENSE)
    if press.document.look.template == ENGINEER:
        fit = TIGHTEST if len(rows_of(parts_of(press.document))) >= MANY_ROWS else DENSE
        return fit, press.pages(fit)
    pages = press.pages(ORDINARY)
    if len(pages.pages) > 2:
        return _without_rest(press, pages)
    for fit in _fitting(press.document, _height(pages)):
        tried = pages if fit == ORDINARY else press.pages(fit)
        if len(tried.pages) == 1:
            return fit, tried
    return _without_rest(press, pages) if len(pages.pages) > 1 else (ORDINARY, pages)


def _without_rest(press: _Press, pages: Any) -> tuple[Fit, Any]:
    """The ordinary drawing, or the tightest where that saves a last page with next to nothing."""
    if _filled(pages.pages[-1]) <= sheet_of(press.document).height * LEAST_FILLED:
        tight = press.pages(TIGHTEST)
        if len(tight.pages) < len(pages.pages):
            return TIGHTEST, tight
    return ORDINARY, pages


def _height(pages: Any) -> float:
    """How high everything drawn is, in pixels, were it on one page."""
    first, *more = (_filled(page) for page in pages.pages)
    return float(first + sum(height + ROW_MARGIN for height in more))


def _filled(page: Any) -> float:
    """How far down a page is drawn on, in pixels below its margin."""
    box = page._page_box  # noqa: SLF001
    inner = box
    for _ in ("html", "body", "main", "last row"):
        inner = inner.children[-1 if inner.element_tag == "main" else 0]
    bottom: float = inner.position_y + inner.margin_height() - box.margin_top
    return bottom


def _fitting(document: CvDocument, ordinary: float) -> list[Fit]:
    """Ways to draw that may take one page, the best first; none for what is much longer.

    What the ordinary drawing takes was measured; the others differ in what can be told beforehand.
    """
    height = sheet_of(document).height
    saved = heights_saved(document)
    fitting = list(islice((fit for fit in FITS if ordinary - saved(fit) <= height), MOST_TRIES))
    if fitting:
        return fitting
    overflow = ordinary - saved(TIGHTEST) - height
    return list(squeezed(document, overflow)) if overflow <= height * MOST_OVERFLOW else []


def _fetcher(weasyprint: ModuleType) -> Any:
    """Gives out bundled fonts by name; whatever else is asked for is a mistake or an attack."""

    class Bundled(weasyprint.URLFetcher):  # type: ignore[misc, name-defined]
        def fetch(self, url: str, headers: Any = None) -> Any:
            if not url.startswith(f"{fonts.SCHEME}:"):
                return super().fetch(url, headers)
            from weasyprint.urls import URLFetcherResponse

            return URLFetcherResponse(url, fonts.font(url), {"Content-Type": "font/ttf"})

    return Bundled(allowed_protocols=["data", fonts.SCHEME], allow_redirects=False)


def _attachment(weasyprint: ModuleType, one: Attached, as_of: date) -> Any:
    """Dated by the day of the figures: the hour of an export is nobody's business."""
    made = datetime.combine(as_of, time(), UTC)
    return weasyprint.Attachment(
        string=one.content,
        name=one.name,
        description=one.description,
        created=made,
        modified=made,
        relationship="Data",
    )


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
