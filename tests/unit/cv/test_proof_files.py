"""A proof in a file: what is untouched holds, and one changed digit is found with its place."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.proof.keys import key_of_seed
from commitstats_desktop.cv.proof.seal import Seal, proof_in_html
from commitstats_desktop.cv.proof.verification import Answer, Verdict, verify_html, verify_json
from tests.fakes.figures import ADA, ONE_YEAR, SAMPLE, SMALL, Sample, sample_document

KEY = key_of_seed(b"k" * 32)
ROOT = "ab" * 32


def committed(sample: Sample = SMALL) -> CvDocument:
    document = sample_document(sample, ADA)
    return replace(
        document,
        methods=replace(document.methods, merkle_root=ROOT, counted=document.totals.commits),
    )


def failures(verdict: Verdict) -> list[str]:
    return [check.sentence for check in verdict.checks if check.answer is Answer.FAILS]


@pytest.mark.parametrize("sample", [SAMPLE, SMALL, ONE_YEAR])
def test_an_untouched_page_holds_and_shows_nothing_more(sample: Sample) -> None:
    document = committed(sample)
    page = render_html(document)

    sealed = Seal(document).html(page)

    verdict = verify_html(sealed)
    assert failures(verdict) == []
    assert verdict.claims is not None
    assert verdict.claims["document"] == document.document_id
    assert {one["key"] for one in verdict.claims["figures"]} >= {
        "totals.commits", "totals.commit_days", "totals.longest_streak",
    }  # fmt: skip
    assert len(sealed) < len(page) * 1.4


def test_every_figure_has_a_definition_a_date_and_a_coverage() -> None:
    claims = verify_html(Seal(committed()).html(render_html(committed()))).claims
    assert claims is not None

    keys = {one["key"] for one in claims["definitions"]}
    defined = [one for one in claims["figures"] if one["definition"]]

    assert claims["as_of"] == committed().methods.as_of.isoformat()
    assert claims["coverage"].startswith("Counts")
    assert {one["definition"] for one in defined} <= keys
    assert {one["definition"] for one in defined} >= {"commits", "commit_days", "languages"}


def test_every_digit_that_is_changed_in_what_a_page_shows_is_found_with_its_place() -> None:
    page = Seal(committed()).html(render_html(committed()))
    start = page.index("<body>")
    digits = [
        at
        for found in re.finditer(r">([^<]*\d[^<]*)<", page[start : page.index("<script", start)])
        for at in range(start + found.start(1), start + found.end(1))
        if page[at].isdigit()
    ]

    for at in digits:
        verdict = verify_html(with_another_digit(page, at))

        (found,) = [place for check in verdict.checks for place in check.places][:1]
        assert found.claimed != found.shown, page[at - 20 : at + 20]
        assert found.place
    assert len(digits) > 100


def test_every_digit_that_is_changed_in_the_claims_of_a_page_is_found() -> None:
    page = Seal(committed(), sign=KEY.sign).html(render_html(committed()))
    start, end = page.index('id="commitstats-claims"'), page.index("</body>")
    digits = [at for at in range(start, end) if page[at].isdigit()]

    for at in digits[::7]:
        assert failures(verify_html(with_another_digit(page, at))), page[at - 20 : at + 20]
    assert len(digits) > 500


def test_what_is_changed_outside_the_text_of_a_page_is_found() -> None:
    page = Seal(committed()).html(render_html(committed()))
    (bar, *_) = re.findall(r'<rect [^>]*height="[\d.]+"', page)

    verdict = verify_html(page.replace(bar, bar.replace('height="', 'height="9'), 1))

    assert failures(verdict) == [
        "The page was altered outside its text: in its layout, its drawings or its rules."
    ]


def test_a_changed_figure_of_a_page_is_told_as_it_was_and_as_it_is() -> None:
    document = committed()
    page = Seal(document).html(render_html(document))
    said = f"<strong>{document.totals.commits}</strong>"
    assert said in page

    verdict = verify_html(page.replace(said, f"<strong>9{document.totals.commits}</strong>", 1))

    (place,) = [place for check in verdict.checks for place in check.places]
    assert place.claimed.startswith(f"{document.totals.commits} commits")
    assert place.shown.startswith(f"9{document.totals.commits} commits")


def test_every_digit_that_is_changed_in_a_json_file_is_found() -> None:
    text = Seal(committed()).json(render_json(committed()))
    digits = [at for at in range(len(text)) if text[at].isdigit()]

    for at in digits[::5]:
        verdict = verify_json(with_another_digit(text, at))
        assert failures(verdict), text[at - 30 : at + 30]


def test_a_changed_figure_of_a_json_file_is_told_with_its_path() -> None:
    whole = json.loads(Seal(committed()).json(render_json(committed())))
    was = whole["totals"]["commits"]
    whole["totals"]["commits"] = was + 1

    verdict = verify_json(json.dumps(whole))

    (place,) = [place for check in verdict.checks for place in check.places]
    assert place == ("totals.commits", f"totals.commits: {was}", f"totals.commits: {was + 1}")


def test_an_untouched_json_file_holds_however_it_is_indented() -> None:
    text = Seal(committed(), sign=KEY.sign).json(render_json(committed()))

    verdicts = [verify_json(text), verify_json(json.dumps(json.loads(text)))]

    assert [failures(verdict) for verdict in verdicts] == [[], []]
    assert [verdict.signer for verdict in verdicts] == [KEY.key, KEY.key]


def test_claims_that_were_made_again_after_a_change_have_no_signature_of_the_person() -> None:
    document = committed()
    forged = replace(document, totals=replace(document.totals, commits=99_999))
    page = Seal(forged).html(render_html(forged))
    signature = proof_in_html(Seal(document, sign=KEY.sign).html(render_html(document)))
    assert signature is not None

    unsigned = verify_html(page)
    borrowed = verify_html(
        page.replace(
            "</body>",
            '\n<script type="text/plain" id="commitstats-signature">'
            f"{signature.signature}</script></body>",
        )
    )

    assert unsigned.signer is None
    assert borrowed.signer is None
    assert failures(borrowed) == [
        "The signature does not hold: it is of other bytes, or was altered."
    ]


def test_a_page_without_claims_or_with_two_of_them_proves_nothing() -> None:
    document = committed()
    page = Seal(document).html(render_html(document))

    for other in (render_html(document), Seal(document).html(page), "", "<html>"):
        assert failures(verify_html(other)) == [
            "This web page carries no claims that could be checked."
        ]


def test_a_json_file_that_tells_a_figure_twice_is_refused() -> None:
    text = Seal(committed()).json(render_json(committed()))
    twice = text.replace('"totals"', '"totals": {"commits": 99999},\n  "totals"', 1)

    assert failures(verify_json(twice)) == [
        "The file was altered: it tells “totals” twice, and readers may take either."
    ]


def test_a_name_typed_with_letters_and_marks_apart_holds() -> None:
    document = sample_document(SMALL, replace(ADA, name="Zoe\u0308 Ma\u0300rquez"))

    assert failures(verify_html(Seal(document).html(render_html(document)))) == []
    assert failures(verify_json(Seal(document).json(render_json(document)))) == []


def with_another_digit(text: str, at: int) -> str:
    return text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]
