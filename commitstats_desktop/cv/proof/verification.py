"""Checks one finished file against the claims it carries: what was altered, where, and who signed.

Nothing is asked of anybody and nothing is trusted: what the file says of itself is computed again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from commitstats_desktop.core.wording import mark
from commitstats_desktop.cv.proof.added import MOST_PICTURES, added_to_pdf
from commitstats_desktop.cv.proof.claims import FORMAT, Claims, NotCanonical, digest
from commitstats_desktop.cv.proof.comparison import (
    Difference,
    differences,
    differences_on_paper,
    unlikely_figures,
    unshown_facts,
)
from commitstats_desktop.cv.proof.reading import (
    has_hash,
    lines_of_html,
    lines_of_json,
    without_hash,
)
from commitstats_desktop.cv.proof.seal import (
    Proof,
    bare_html,
    bare_json,
    page_hash,
    proof_in_html,
    proof_in_json,
)
from commitstats_desktop.cv.proof.signature import BadSignature, PublicKey, signer_of
from commitstats_desktop.cv.search.finished import texts_of_pdf

MOST_TOLD = 20
"""Differences; a file of which everything was changed needs no longer list."""


class Answer(StrEnum):
    """What a check found."""

    HOLDS = mark("holds")
    FAILS = mark("fails")
    OPEN = mark("not settled")


class Check(NamedTuple):
    """One thing that was looked at, the answer in a sentence, and the places it is about."""

    answer: Answer
    sentence: str
    places: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What is known of a file; `claims` is None when it carries none that can be read."""

    checks: tuple[Check, ...]
    claims: Claims | None = None
    signer: PublicKey | None = None
    proof: Proof | None = None

    def has(self, answer: Answer) -> bool:
        """Whether any check came out so."""
        return any(check.answer is answer for check in self.checks)


def verify_html(page: str) -> Verdict:
    """A web page against the claims within it."""

    def compared(claims: Claims) -> list[Check]:
        found = differences(claims["lines"], lines_of_html(bare_html(page)))
        if found:
            return [_shown(found)]
        whole = checked(
            claims.get("sha256") == page_hash(page),
            "The whole page is the one that was exported.",
            "The page was altered outside its text: in its layout, its drawings or its rules.",
        )
        return [_shown(found), whole]

    proof = proof_in_html(page)
    return (
        _without_claims("This web page carries")
        if proof is None
        else _verdict(proof, "html", compared)
    )


def verify_json(text: str) -> Verdict:
    """A JSON file against the claims within it."""
    try:
        whole: Any = json.loads(text, object_pairs_hook=_told_once)
    except _ToldTwice as error:
        said = f"The file was altered: it tells “{error}” twice, and readers may take either."
        return Verdict((Check(Answer.FAILS, said),))
    except (ValueError, RecursionError):
        return Verdict((Check(Answer.FAILS, "This file is no JSON any more."),))
    proof = proof_in_json(whole)
    if proof is None:
        return _without_claims("This JSON file carries")
    shown = lines_of_json(bare_json(whole))
    return _verdict(proof, "json", lambda claims: [_shown(differences(claims["lines"], shown))])


class _ToldTwice(Exception):
    """A name that stands twice in one object of JSON."""


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _ToldTwice(next(name for name in names if names.count(name) > 1))
    return found


def verify_pdf(data: bytes, beside: Proof | None) -> Verdict:
    """A PDF against the claims beside it, whose digest it prints."""
    if beside is None:
        return _without_claims("Beside this PDF lie")
    pages = texts_of_pdf(data)
    stated = digest(beside.claims)

    def compared(claims: Claims) -> list[Check]:
        printed = checked(
            any(has_hash(page, stated) for page in pages),
            "The PDF prints the SHA-256 of these claims.",
            f"The PDF does not print the SHA-256 of these claims, {stated}: one of the two was"
            " altered, or the claims belong to another file.",
        )
        bare = [without_hash(page, stated) for page in pages]
        found = differences_on_paper(claims["lines"], claims["drawings"], bare)
        text = checked(
            not found,
            "All text of the PDF is what it claims; drawings and colours are not compared.",
            "The file shows something else than it claims.",
            found,
        )
        return [printed, text, _covered(data, claims)]

    return _verdict(beside, "pdf", compared)


def _covered(data: bytes, claims: Claims) -> Check:
    """Whether anything lies over the pages; claims of older versions count no pictures."""
    pictures = claims.get("pictures")
    found = added_to_pdf(data, pictures if isinstance(pictures, int) else MOST_PICTURES)
    return checked(
        not found,
        "No note, form field or picture was laid over the pages.",
        "Something was laid over the pages that was not exported.",
        [Difference(place, "", kind) for place, kind in found],
    )


def checked(
    is_so: bool,  # noqa: FBT001  # it reads as a condition at every call
    good: str,
    bad: str,
    places: Sequence[Difference] = (),
) -> Check:
    """A check with a sentence for either answer."""
    return (
        Check(Answer.HOLDS, good) if is_so else Check(Answer.FAILS, bad, tuple(places[:MOST_TOLD]))
    )


def _verdict(proof: Proof, form: str, compared: Callable[[Claims], list[Check]]) -> Verdict:
    try:
        claims = _understood(proof, form)
    except NotCanonical as error:
        return Verdict((Check(Answer.FAILS, f"The claims were altered: {error}."),))
    signed, signer = _signed(proof)
    checks = [_whole(proof, claims), *compared(claims), _likely(claims), signed]
    return Verdict(tuple(check for check in checks if check is not None), claims, signer, proof)


def _understood(proof: Proof, form: str) -> Claims:
    claims = proof.read()
    if claims.get("format") != FORMAT or claims.get("form") != form:
        raise NotCanonical("they are of another kind of file, or of a newer version of the app")
    if not _is_well_formed(claims) or (form == "pdf" and not _is_texts(claims.get("drawings"))):
        raise NotCanonical("a part of them is missing")
    return claims


def _is_well_formed(claims: Claims) -> bool:
    figures = claims.get("figures")
    return (
        _is_texts(claims.get("lines"))
        and isinstance(figures, list)
        and all(
            isinstance(one, dict)
            and isinstance(one.get("key"), str)
            and isinstance(one.get("shown"), str)
            and isinstance(one.get("value"), int)
            for one in figures
        )
    )


def _is_texts(found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(one, str) for one in found)


def _whole(proof: Proof, claims: Claims) -> Check | None:
    """Whether the claims are those whose digest stands beside them; a PDF prints it instead."""
    if proof.stated_digest is None:
        return None
    return checked(
        proof.stated_digest == digest(proof.claims),
        "The claims have the SHA-256 that is written beside them.",
        "The claims were altered: they have another SHA-256 than the one written beside them.",
        unshown_facts(claims),
    )


def _shown(found: Sequence[Difference]) -> Check:
    return checked(
        not found,
        "Everything the file shows is what it claims.",
        "The file shows something else than it claims.",
        found,
    )


def _likely(claims: Claims) -> Check:
    found = unlikely_figures(claims)
    return checked(
        not found,
        f"{len(claims['figures']):,} figures have the value that is shown.",
        "Figures of the claims have another value than the one shown.",
        found,
    )


def _signed(proof: Proof) -> tuple[Check, PublicKey | None]:
    if not proof.signature:
        said = "It is not signed: whoever altered it could have made its claims anew."
        return Check(Answer.HOLDS, said), None
    try:
        key = signer_of(proof.claims, proof.signature)
    except BadSignature as error:
        return Check(Answer.FAILS, f"The signature does not hold: {error}."), None
    return Check(Answer.HOLDS, f"The claims are signed with the key {key.fingerprint}."), key


def _without_claims(what: str) -> Verdict:
    return Verdict((Check(Answer.FAILS, f"{what} no claims that could be checked."),))
