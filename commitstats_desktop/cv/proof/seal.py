"""Puts claims into a finished file or beside it, and takes them out again.

A web page carries them in a block that no browser runs, a JSON file under the key `proof`, and a PDF
has them in a file beside it, whose SHA-256 is printed in the PDF.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv.proof.claims import (
    Claims,
    NotCanonical,
    canonical,
    digest,
    make_claims,
    read_canonical,
)
from commitstats_desktop.cv.proof.opening import CommitRoot
from commitstats_desktop.cv.proof.reading import lines_of_html, lines_of_json

PLACEHOLDER = "0" * 64
"""Stands in a page for paper until the digest of its claims is known."""
KEY = "proof"
CLAIMS_SUFFIX = ".claims.json"
SIGNATURE_SUFFIX = ".claims.json.sig"
"""In the place of ".pdf", for what lies beside it."""
CLAIMS_NAME = "commitstats-claims.json"
"""Of the claims that are attached to a PDF."""

Sign = Callable[[bytes], str]
"""The armoured SSH signature of some bytes."""

_CLAIMS = re.compile(
    r'\n<script type="application/json" id="commitstats-claims" data-sha256="([0-9a-f]{64})">'
    r"([^<]*)</script>"
)
_SIGNATURE = re.compile(r'\n<script type="text/plain" id="commitstats-signature">([^<]*)</script>')


@dataclass(frozen=True)
class Proof:
    """What a file carries: the bytes of its claims, and a signature where there is one."""

    claims: bytes
    signature: str = ""
    stated_digest: str | None = None
    """What the file itself says that the claims hash to; None where they lie beside it."""

    def read(self) -> Claims:
        """The claims as values; raises `NotCanonical`."""
        found = read_canonical(self.claims)
        if not isinstance(found, dict):
            raise NotCanonical("the claims are no object")
        return found


@dataclass(frozen=True)
class Seal:
    """Makes the proofs of one export: the same commitment in each of its files."""

    document: CvDocument
    commitment: CommitRoot | None = None
    sign: Sign | None = None
    claimed: dict[str, int] = field(default_factory=dict)
    """Every figure that the files made so far show, by its name."""

    def html(self, page: str) -> str:
        """The page with its claims in it; what it shows does not change."""
        proof = self._proof("html", [line.text for line in lines_of_html(page)], sha256=_hash(page))
        blocks = (
            f'\n<script type="application/json" id="commitstats-claims"'
            f' data-sha256="{digest(proof.claims)}">{proof.claims.decode()}</script>'
        )
        if proof.signature:
            blocks += (
                f'\n<script type="text/plain" id="commitstats-signature">{proof.signature}</script>'
            )
        start, end, rest = page.rpartition("</body>")
        return f"{start}{blocks}{end}{rest}"

    def json(self, text: str) -> str:
        """The JSON file with its claims as one more entry."""
        lines = [line.text for line in lines_of_json(text)]
        proof = self._proof("json", lines)
        whole = json.loads(text)
        whole[KEY] = {
            "claims": json.loads(proof.claims),
            "sha256": digest(proof.claims),
            "signature": proof.signature,
        }
        return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"

    def paper(self, page: str) -> tuple[str, bytes]:
        """The page with the digest of its claims printed in it, and the claims themselves."""
        seen = [line for line in lines_of_html(page.replace(PLACEHOLDER, "")) if line.is_seen]
        lines = [line.text for line in seen if not line.is_drawn]
        drawings = [line.text for line in seen if line.is_drawn]
        pictures = int(self.document.photo is not None)
        claims = self._claims("pdf", lines, drawings=drawings, pictures=pictures)
        return page.replace(PLACEHOLDER, digest(claims)), claims

    def beside(self, claims: bytes) -> Proof:
        """What lies beside a PDF with these claims."""
        return Proof(claims, self.sign(claims) if self.sign else "")

    def _proof(self, form: str, lines: list[str], **more: Any) -> Proof:
        claims = self._claims(form, lines, **more)
        return Proof(claims, self.sign(claims) if self.sign else "", digest(claims))

    def _claims(self, form: str, lines: list[str], **more: Any) -> bytes:
        claims = make_claims(self.document, form, lines, commitment=self._commitment(), **more)
        self.claimed.update((one["key"], one["value"]) for one in claims["figures"])
        return canonical(claims)

    def _commitment(self) -> Claims | None:
        root = self.commitment
        return {"root": root.root.hex(), "size": root.size} if root else None


def with_placeholder(document: CvDocument) -> CvDocument:
    """The document as it is drawn for paper before its claims are known."""
    return replace(document, methods=replace(document.methods, claims_sha256=PLACEHOLDER))


def proof_in_html(page: str) -> Proof | None:
    """What a web page carries; None without claims, or with more than one block of them."""
    found = _CLAIMS.findall(page)
    if len(found) != 1:
        return None
    signatures = _SIGNATURE.findall(page)
    return Proof(found[0][1].encode(), signatures[0] if signatures else "", found[0][0])


def proof_in_json(whole: Any) -> Proof | None:
    """What a JSON file carries; None without claims."""
    proof = whole.get(KEY) if isinstance(whole, dict) else None
    if not isinstance(proof, dict) or not isinstance(proof.get("claims"), dict):
        return None
    try:
        claims = canonical(proof["claims"])
    except NotCanonical:
        claims = json.dumps(proof["claims"]).encode()
    return Proof(claims, str(proof.get("signature") or ""), str(proof.get("sha256") or ""))


def bare_html(page: str) -> str:
    """The page as it was before the proof was put in."""
    return _SIGNATURE.sub("", _CLAIMS.sub("", page))


def bare_json(whole: dict[str, Any]) -> str:
    """The JSON file without its proof."""
    return json.dumps({key: value for key, value in whole.items() if key != KEY})


def page_hash(page: str) -> str:
    """The digest of a web page without its proof."""
    return _hash(bare_html(page))


def _hash(page: str) -> str:
    return digest(page.encode("utf-8", "surrogatepass"))
