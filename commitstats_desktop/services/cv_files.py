"""The files of a CV in each form, with their proof in them or beside them; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.pdf import lay_out
from commitstats_desktop.cv.proof_seal import (
    CLAIMS_SUFFIX,
    SIGNATURE_SUFFIX,
    Proof,
    Seal,
    with_placeholder,
)


class FinishedFile(NamedTuple):
    """A file as it will be written."""

    path: Path
    form: str
    content: bytes
    kind: str
    """The ending of files of its kind, by which it is searched."""
    source: str = ""
    """The page that a PDF was made of: a library may pack what it holds."""


def make_files(
    document: CvDocument, targets: Mapping[str, Path], seal: Seal | None = None
) -> list[FinishedFile]:
    """The files of these forms, in their order; claims and signature of a PDF stand behind it."""
    return [file for form, path in targets.items() for file in MAKERS[form](document, path, seal)]


def _pdf(document: CvDocument, path: Path, seal: Seal | None) -> Iterator[FinishedFile]:
    page, claims = "", b""

    def finish(drawn: str) -> str:
        nonlocal page, claims
        page, claims = seal.paper(drawn) if seal else (drawn, b"")
        return page

    content = lay_out(with_placeholder(document) if seal else document, finish).content
    yield FinishedFile(path, "pdf", content, ".pdf", page)
    if seal:
        yield from _beside(seal.beside(claims), path)


def _beside(proof: Proof, path: Path) -> Iterator[FinishedFile]:
    """The claims of a PDF and their signature, under names that `ssh-keygen` and people find."""
    yield FinishedFile(path.with_suffix(CLAIMS_SUFFIX), "claims", proof.claims, ".json")
    if proof.signature:
        signature = proof.signature.encode()
        yield FinishedFile(path.with_suffix(SIGNATURE_SUFFIX), "signature", signature, ".txt")


def _html(document: CvDocument, path: Path, seal: Seal | None) -> Iterator[FinishedFile]:
    page = render_html(document)
    yield FinishedFile(path, "html", (seal.html(page) if seal else page).encode(), ".html")


def _json(document: CvDocument, path: Path, seal: Seal | None) -> Iterator[FinishedFile]:
    text = render_json(document)
    yield FinishedFile(path, "json", (seal.json(text) if seal else text).encode(), ".json")


MAKERS: Mapping[str, Callable[[CvDocument, Path, Seal | None], Iterator[FinishedFile]]] = {
    "pdf": _pdf,
    "html": _html,
    "json": _json,
}
"""How the files of each form are made; a form is one line here."""
