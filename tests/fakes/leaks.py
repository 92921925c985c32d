"""A search of its own for words that must not leave: it shares nothing with that of the app.

hits = leaks(files, ["quartzlantern"])
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


class Leak(NamedTuple):
    """A word in a file, and in which form."""

    file: str
    word: str
    form: str


def leaks(files: Mapping[str, bytes], words: Iterable[str]) -> list[Leak]:
    """Every word in every form in every byte of the files, also in what is packed."""
    wanted = list(words)
    return [
        Leak(name, word, form)
        for name, data in files.items()
        for view in _views(data)
        for word in wanted
        for form, pattern in _patterns(word)
        if pattern in view
    ]


def _views(data: bytes) -> Iterator[bytes]:
    """The bytes, what is packed in them, and the text of a PDF."""
    parts = [data, *_unpacked(data)]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                parts.append(entry.filename.encode())
                parts += list(_views(archive.read(entry)))
    if data.startswith(b"%PDF"):
        parts.append(_text_of_pdf(data).encode())
    for part in parts:
        yield part.lower()
        text = part.decode("utf-8", "ignore")
        yield unicodedata.normalize("NFKC", _HIDDEN.sub("", unquote(text))).casefold().encode()
        yield part.replace(b"\0", b"").lower()


def _unpacked(data: bytes) -> Iterator[bytes]:
    for packed in _STREAM.findall(data):
        try:
            yield zlib.decompress(packed)
        except zlib.error:
            continue


def _text_of_pdf(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        texts = [
            document[number].get_textpage().get_text_range() for number in range(len(document))
        ]
        return "\n".join((*texts, *document.get_metadata_dict().values()))
    finally:
        document.close()


def _patterns(word: str) -> Iterator[tuple[str, bytes]]:
    plain = word.casefold().encode()
    yield "plain", plain
    yield "reversed", plain[::-1]
    yield "hexadecimal", plain.hex().encode()
    yield "UTF-16", word.casefold().encode("utf-16-be")
    for name in ("md5", "sha1", "sha256"):
        for form in (word, word.casefold()):
            yield name, hashlib.new(name, form.encode(), usedforsecurity=False).hexdigest().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        # The first and the last letters depend on what stands around.
        yield "Base64", encoded[shift and 4 : -4].lower()
