"""The files of a CV in each form, with their proof in them or beside them; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv.formats import FORMATS, attached_figures
from commitstats_desktop.cv.pdf import Attached, lay_out
from commitstats_desktop.cv.proof.seal import (
    CLAIMS_NAME,
    CLAIMS_SUFFIX,
    SIGNATURE_SUFFIX,
    Proof,
    Seal,
    with_placeholder,
)

ARCHIVE = "pdf-archive"


class FinishedFile(NamedTuple):
    """A file as it will be written."""

    path: Path
    form: str
    """A key of `FORMATS`; `claims` and `signature` for what lies beside a PDF."""
    content: bytes
    kind: str
    """The ending of files of its kind, by which it is searched."""
    source: str = ""
    """The page that a PDF was made of: a library may pack what it holds."""


def make_files(
    document: CvDocument, targets: Mapping[str, Path], seal: Seal | None = None
) -> list[FinishedFile]:
    """The files of these forms, in their order; claims and signature of a PDF stand behind it.

    Raises `AppError` for a form that is none.
    """
    unknown = [form for form in targets if form not in FORMATS]
    if unknown:
        raise AppError(f"There is no form called {unknown[0]}.", f"Forms: {', '.join(FORMATS)}.")
    return [
        file
        for form, path in targets.items()
        for file in MAKERS.get(form, _plain)(document, form, path, seal)
    ]


def _paper(
    document: CvDocument, form: str, path: Path, seal: Seal | None
) -> Iterator[FinishedFile]:
    """A PDF; one for archives holds its claims as well."""
    page, claims = "", b""
    attachments = [*attached_figures(document)] if form == ARCHIVE else []
    attached = len(attachments)

    def finish(drawn: str) -> str:
        nonlocal page, claims
        page, claims = seal.paper(drawn) if seal else (drawn, b"")
        if seal and form == ARCHIVE:
            attachments[attached:] = [Attached(CLAIMS_NAME, claims, "Claims of this document")]
        return page

    shown = with_placeholder(document) if seal else document
    content = lay_out(shown, finish, attachments).content
    yield FinishedFile(path, form, content, ".pdf", page)
    if seal:
        yield from _beside(seal.beside(claims), path)


def _beside(proof: Proof, path: Path) -> Iterator[FinishedFile]:
    """The claims of a PDF and their signature, under names that `ssh-keygen` and people find."""
    yield FinishedFile(path.with_suffix(CLAIMS_SUFFIX), "claims", proof.claims, ".json")
    if proof.signature:
        signature = proof.signature.encode()
        yield FinishedFile(path.with_suffix(SIGNATURE_SUFFIX), "signature", signature, ".txt")


def _sealed(
    document: CvDocument, form: str, path: Path, seal: Seal | None
) -> Iterator[FinishedFile]:
    """A web page or JSON file, which carries its proof in itself."""
    for file in _plain(document, form, path, seal):
        if seal is None:
            yield file
        else:
            put = seal.html if form == "html" else seal.json
            yield file._replace(content=put(file.content.decode()).encode())


def _plain(
    document: CvDocument,
    form: str,
    path: Path,
    seal: Seal | None,  # noqa: ARG001  # this form has no place for a proof
) -> Iterator[FinishedFile]:
    content = FORMATS[form].render(document)
    yield FinishedFile(path, form, content, FORMATS[form].suffix)


MAKERS: Mapping[str, Callable[[CvDocument, str, Path, Seal | None], Iterator[FinishedFile]]] = {
    "pdf": _paper,
    ARCHIVE: _paper,
    "html": _sealed,
    "json": _sealed,
}
"""Forms that carry a proof; all others are as `FORMATS` makes them."""
