"""Everything that can be read in a finished file of any kind, piece by piece.

To add a kind of file: a function from its bytes, and a line in `READERS`. What has no reader is
read as text, or as the runs of letters in it.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

from commitstats_desktop.cv.search.finished import (
    Piece,
    pieces_of_html,
    pieces_of_json,
    pieces_of_pdf,
)

Reader = Callable[[bytes, str], Iterator[Piece]]

_RUNS = re.compile(rb"[\x20-\x7e\x80-\xff]{4,}")
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_TEXTS = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP")


def pieces_of(form: str, data: bytes) -> Iterator[Piece]:
    """The pieces of a file; `form` is its suffix without the dot, such as "svg"."""
    kind = form.lower().rpartition(".")[2]
    title = TITLES.get(kind, f"the {kind.upper()} file" if kind else "the file")
    yield from READERS.get(kind, _any)(data, title)


def _html(data: bytes, what: str) -> Iterator[Piece]:
    return pieces_of_html(data.decode("utf-8", "replace"), what)


def _json(data: bytes, what: str) -> Iterator[Piece]:
    try:
        yield from pieces_of_json(data.decode())
    except ValueError:
        yield from _text(data, what)


def _pdf(data: bytes, _what: str) -> Iterator[Piece]:
    yield from pieces_of_pdf(data)
    for name, content in attachments_of_pdf(data):
        yield "the name of an attachment of the PDF", name
        for place, text in pieces_of(name.rpartition(".")[2], content):
            yield f"{place}, attached to the PDF", text


def _text(data: bytes, what: str) -> Iterator[Piece]:
    yield f"the text of {what}", data.decode("utf-8", "replace")


def _csv(data: bytes, what: str) -> Iterator[Piece]:
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig", "replace")))
    yield f"the text of {what}", "\n".join(cell for row in rows for cell in row)


def _png(data: bytes, what: str) -> Iterator[Piece]:
    """Texts beside the picture; and whatever stands behind its end."""
    position = len(_PNG_SIGNATURE)
    while position + 8 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        content = data[position + 8 : position + 8 + size]
        if kind in _PNG_TEXTS:
            yield f"the metadata of {what}", _png_text(kind, content)
        position += size + 12
        if kind == b"IEND":
            break
    if data[position:]:
        yield f"what stands behind the end of {what}", _runs(data[position:])


def _png_text(kind: bytes, content: bytes) -> str:
    """A chunk as text; packed parts unpacked."""
    parts = content.split(b"\0")
    packed = [_unpacked(content[at:]) for at in range(len(content)) if content[at : at + 1] == b"x"]
    if kind in (b"zTXt", b"iTXt", b"iCCP"):
        parts += [part for part in packed if part]
    return "\n".join(part.decode("utf-8", "replace") for part in parts)


def _zip(data: bytes, what: str) -> Iterator[Piece]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield f"a comment of {what}", archive.comment.decode("utf-8", "replace")
        for entry in archive.infolist():
            yield f"the name of a file in {what}", entry.filename
            yield f"a comment of {what}", _runs(entry.comment + b"\n" + entry.extra)
            form = entry.filename.rpartition(".")[2]
            for place, text in pieces_of(form, archive.read(entry)):
                yield f"{place}, in {what}", text


def _any(data: bytes, what: str) -> Iterator[Piece]:
    try:
        yield f"the text of {what}", data.decode()
    except UnicodeDecodeError:
        yield f"the bytes of {what}", _runs(data)


def attachments_of_pdf(data: bytes) -> list[tuple[str, bytes]]:
    """Name and content of each file that is attached to a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        attached = [
            document.get_attachment(number) for number in range(document.count_attachments())
        ]
        return [(one.get_name(), bytes(one.get_data())) for one in attached]
    finally:
        document.close()


def _runs(data: bytes) -> str:
    return "\n".join(run.decode("latin-1") for run in _RUNS.findall(data))


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, 1_000_000)
    except zlib.error:
        return b""


TITLES = {
    "html": "the web page",
    "pdf": "the PDF",
    "svg": "the picture",
    "png": "the picture",
    "md": "the Markdown file",
    "txt": "the text file",
    "csv": "the table",
    "zip": "the archive",
}
READERS: Mapping[str, Reader] = {
    "html": _html,
    "svg": _html,
    "json": _json,
    "pdf": _pdf,
    "md": _text,
    "txt": _text,
    "yaml": _text,
    "csv": _csv,
    "png": _png,
    "zip": _zip,
}
