"""Every way out of a document, one line each.

    content = FORMATS["markdown"].render(document)

A way out is added by a line in `FORMATS`; the contract test in `tests/contract/` holds it to the
same promises as all others.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.wording import mark
from commitstats_desktop.cv.badges import badges
from commitstats_desktop.cv.charts.pictures import chart_pngs, chart_svgs, shared_picture
from commitstats_desktop.cv.figures_csv import render_csv
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.json_resume import render_json_resume
from commitstats_desktop.cv.pdf import Attached, lay_out
from commitstats_desktop.cv.plain_text import render_markdown, render_rendercv, render_text

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The moment every file of an archive has: when an export was made is nobody's business."""


@dataclass(frozen=True)
class Format:
    """One way out: a key for commands, words for people, and the function that makes it."""

    key: str
    title: str
    suffix: str
    """Of the file's name, for example ".pdf"; different ways may share one."""
    media_type: str
    render: Callable[[CvDocument], bytes]


def pdf_archive(document: CvDocument) -> bytes:
    """A PDF/A-3 that holds its figures for programs, too."""
    return lay_out(document, attachments=attached_figures(document)).content


def attached_figures(document: CvDocument) -> tuple[Attached, ...]:
    """What a PDF/A-3 holds for programs."""
    return (
        Attached("resume.json", render_json_resume(document).encode(), "JSON Resume"),
        Attached("commitstats.json", render_json(document).encode(), "Commit Stats"),
    )


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive; the same files give the same bytes."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return written.getvalue()


def _encoded(render: Callable[[CvDocument], str]) -> Callable[[CvDocument], bytes]:
    return lambda document: render(document).encode()


def _svgs(document: CvDocument) -> bytes:
    return zipped((f"{name}.svg", svg.encode()) for name, svg in chart_svgs(document))


def _pngs(document: CvDocument) -> bytes:
    return zipped((f"{name}.png", png) for name, png in chart_pngs(document))


def _badges(document: CvDocument) -> bytes:
    return zipped((f"{name}.svg", svg.encode()) for name, svg in badges(document))


_FORMATS = (
    Format("pdf", "PDF", ".pdf", "application/pdf", lambda document: lay_out(document).content),
    Format(
        "pdf-archive", mark("PDF/A-3, figures attached"), ".pdf", "application/pdf", pdf_archive
    ),
    Format("html", mark("Web page"), ".html", "text/html", _encoded(render_html)),
    Format("json", "JSON", ".json", "application/json", _encoded(render_json)),
    Format("json-resume", "JSON Resume", ".json", "application/json", _encoded(render_json_resume)),
    Format("rendercv", "RenderCV", ".yaml", "application/yaml", _encoded(render_rendercv)),
    Format("markdown", "Markdown", ".md", "text/markdown", _encoded(render_markdown)),
    Format("text", mark("Text for web forms"), ".txt", "text/plain", _encoded(render_text)),
    Format("csv", mark("Figures as CSV"), ".csv", "text/csv", _encoded(render_csv)),
    Format("charts-svg", mark("Charts as SVG"), ".zip", "application/zip", _svgs),
    Format("charts-png", mark("Charts as PNG"), ".zip", "application/zip", _pngs),
    Format("badges", mark("Badges for a README"), ".zip", "application/zip", _badges),
    Format("picture", mark("Picture for links"), ".png", "image/png", shared_picture),
)

FORMATS: Mapping[str, Format] = {form.key: form for form in _FORMATS}
