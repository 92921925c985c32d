"""Pictures of the pages of a finished PDF."""

from __future__ import annotations

from threading import Lock

from commitstats_desktop.core.cv.preview import PageImage

_ONE_AT_A_TIME = Lock()
"""PDFium is not made for several threads."""


def draw_pages(pdf: bytes, width: int) -> tuple[PageImage, ...]:
    """Every page, `width` pixels wide."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_drawn(document[number], width) for number in range(len(document)))
        finally:
            document.close()


def _drawn(page: object, width: int) -> PageImage:
    bitmap = page.render(scale=width / page.get_width(), prefer_bgrx=True)  # type: ignore[attr-defined]
    return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
