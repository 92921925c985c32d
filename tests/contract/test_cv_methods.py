"""The methods block of a paper: four lines, whatever is to be said, and its proof with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, DocumentLanguage, Look, Paper
from commitstats_desktop.cv.method_lines import method_lines
from commitstats_desktop.cv.pdf import render_pdf
from commitstats_desktop.cv.search.finished import texts_of_pdf
from commitstats_desktop.cv.words import words_of
from tests.fakes.cvs import whole_document

MOST_LINES = 4
DIGEST, ROOT = "a5" * 32, "3f" * 32
LONG_COVERAGE = (
    "Counts 14 of 17 repositories; 2 could not be reached since 3 May 2026, 1 left out by me;"
    " 96 % of my commits attributed."
)


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("language", DocumentLanguage)
@pytest.mark.parametrize(
    ("template", "paper"), [(VISUAL, Paper.A4), (PLAIN, Paper.A4), (ENGINEER, Paper.LETTER)]
)
def test_the_methods_take_four_lines_with_their_proof(
    template: str, paper: Paper, language: DocumentLanguage, *, is_long: bool
) -> None:
    document = proven(Look(template, paper=paper, language=language), is_long=is_long)

    lines = printed_methods(document)

    assert len(lines) <= MOST_LINES
    told = "".join(lines).replace(" ", "")
    for wanted in (document.methods.coverage, document.document_id, DIGEST, ROOT):
        assert wanted.replace(" ", "") in told


def test_only_the_longest_methods_leave_the_rules_to_the_definitions() -> None:
    short, long = (proven(Look(VISUAL), is_long=is_long) for is_long in (False, True))

    rules = words_of(short).rules_in_brief

    assert rules in " ".join(method_lines(short))
    assert rules not in " ".join(method_lines(long))
    assert short.methods.limits[0] in " ".join(method_lines(short))
    assert all(limit in " ".join(method_lines(long)) for limit in long.methods.limits)


def proven(look: Look, *, is_long: bool) -> CvDocument:
    """Nothing but methods; long ones have everything to say that there can be."""
    document = replace(whole_document(), look=look, sections=())
    words = words_of(document)
    methods = replace(
        document.methods,
        claims_sha256=DIGEST,
        merkle_root=ROOT,
        counted=11_533,
        limits=(words.proven_signed,),
    )
    if not is_long:
        return replace(document, methods=replace(methods, limits=(words.proven,)))
    limits = (words.rounded, words.edited_reading, words.proven_signed)
    methods = replace(methods, odd_dates=12, coverage=LONG_COVERAGE, limits=limits)
    totals = replace(document.totals, lines_unknown=123)
    return replace(document, methods=methods, totals=totals)


def printed_methods(document: CvDocument) -> list[str]:
    """The lines below their heading."""
    words = words_of(document)
    (text,) = texts_of_pdf(render_pdf(document))
    lines = text.splitlines()
    start = [line.casefold() for line in lines].index(words.how_counted.casefold()) + 1
    ends = [at for at, line in enumerate(lines) if line in (words.what_counts, "1 / 1")]
    return lines[start : next(at for at in ends if at > start)]
