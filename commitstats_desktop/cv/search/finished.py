"""Everything that can be read in a finished file, piece by piece, each with its place in words.

Not only what is shown: titles, attributes, links, texts for screen readers and metadata leave the
machine, too. The bundled fonts are passed over, for they are noise that could spell any short name.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from commitstats_desktop.cv.fonts import screen_fonts

Piece = tuple[str, str]
"""Place in words, and the text found there."""

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_OCTAL = re.compile(rb"\\([0-7]{1,3})")
_ESCAPED = re.compile(rb"\\([\\()])")
_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)|<feff[0-9a-f]*>", re.IGNORECASE | re.DOTALL)


def pieces_of_html(page: str, what: str) -> Iterator[Piece]:
    """Text, attributes and comments of a web page."""
    reader = _Reader()
    reader.feed(_without_fonts(page))
    reader.close()
    yield f"the text of {what}", "\n".join(reader.texts)
    yield f"a hidden attribute of {what}", "\n".join(reader.attributes)
    yield f"a comment of {what}", "\n".join(reader.comments)
    yield f"a name of a tag or an attribute of {what}", "\n".join(sorted(reader.names))


def pieces_of_json(text: str) -> Iterator[Piece]:
    """The strings of a JSON file and, apart, its keys."""
    plain = json.loads(text)
    yield "the JSON file", "\n".join(_strings(plain))
    yield "a key of the JSON file", "\n".join(dict.fromkeys(_keys(plain)))


def pieces_of_pdf(data: bytes) -> Iterator[Piece]:
    """Text, metadata, links and texts for screen readers of a PDF."""
    yield "the text of the PDF", "\n".join(texts_of_pdf(data))
    yield "the metadata of the PDF", "\n".join(metadata_of_pdf(data).values())
    for stream in _streams(data):
        if b"<?xpacket" in stream:
            yield "the metadata of the PDF", re.sub("<[^>]*>", "\n", stream.decode("utf-8"))
    # Objects are packed as ASCII; what is not is a font or a picture, and its noise no string.
    packed = (stream for stream in _streams(data) if stream.isascii())
    around = _STREAM.sub(b"", data)
    strings = (_decoded(found) for part in (around, *packed) for found in _STRING.findall(part))
    yield "a link or hidden text of the PDF", "\n".join(strings)


def texts_of_pdf(data: bytes) -> list[str]:
    """The text of each page, in the order a reader copies it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return [_page_text(document[number]) for number in range(len(document))]
    finally:
        document.close()


def metadata_of_pdf(data: bytes) -> dict[str, str]:
    """Title, author and the like; empty ones left out."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        found: dict[str, str] = document.get_metadata_dict(skip_empty=True)
        return found
    finally:
        document.close()


class _Reader(HTMLParser):
    """Collects what a page holds, tags and attribute names aside."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.attributes: list[str] = []
        self.comments: list[str] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [value for _, value in attrs if value]
        self.names.update((tag, *(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def handle_decl(self, decl: str) -> None:
        self.comments.append(decl)

    def handle_pi(self, data: str) -> None:
        self.comments.append(data)

    def unknown_decl(self, data: str) -> None:
        self.comments.append(data)


def _without_fonts(page: str) -> str:
    for font in screen_fonts():
        page = page.replace(font, "")
    return page


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _strings(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _strings(entry)


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for entry in value.values():
            yield from _keys(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _keys(entry)


def _page_text(page: Any) -> str:
    # Not `get_text_bounded`: it joins words that stand far apart on a line.
    text: str = page.get_textpage().get_text_range()
    return text


def _streams(data: bytes) -> Iterator[bytes]:
    """The unpacked streams of a PDF; what does not unpack is a picture or a font as it is."""
    for packed in _STREAM.findall(data):
        try:
            yield zlib.decompress(packed)
        except zlib.error:
            continue


def _decoded(found: bytes) -> str:
    """A PDF string as text: either bytes in brackets or UTF-16 in hexadecimal digits."""
    if found.startswith(b"<"):
        return bytes.fromhex(found[5:-1].decode()).decode("utf-16-be", "replace")
    text = _OCTAL.sub(lambda match: bytes([int(match[1], 8) & 255]), found[1:-1])
    plain = _ESCAPED.sub(rb"\1", text)
    if plain.startswith(b"\xfe\xff"):
        return plain[2:].decode("utf-16-be", "replace")
    return plain.decode("latin-1")
