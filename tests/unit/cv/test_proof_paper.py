"""What is read in a PDF against its claims: order and blanks may differ, nothing else."""

from __future__ import annotations

import pytest

from commitstats_desktop.cv.proof.comparison import Difference, differences_on_paper
from commitstats_desktop.cv.proof.reading import (
    has_hash,
    lines_of_html,
    without_hash,
    without_page_numbers,
)

CLAIMED = [
    "Ada Berg",
    "3,394 commits December 2017 to November 2026",
    "Counted locally, as of 25 November 2026",
    "2017 4 2018 196",
]
DRAWINGS = ["fewer more Jan Feb", "2019 31"]
PAGE = (
    "Ada Berg\r\nCOUNTED LOCALLY, as of 25\r\nNovember 2026\r\n2017 4\r\n2018 196\r\n3,394 commits\r\n"
    "December 2017 to Novem\xad\r\nber 2026 more 31 fewer Jan Feb 2019\r\n1 / 1"
)


def test_blanks_columns_capitals_and_page_numbers_make_no_difference() -> None:
    assert differences_on_paper(CLAIMED, DRAWINGS, [PAGE]) == []


@pytest.mark.parametrize("at", [at for at, sign in enumerate(PAGE[:-5]) if sign.isdigit()])
def test_every_digit_that_is_changed_is_found(at: int) -> None:
    other = PAGE[:at] + str((int(PAGE[at]) + 1) % 10) + PAGE[at + 1 :]

    assert differences_on_paper(CLAIMED, DRAWINGS, [other])


@pytest.mark.parametrize(
    ("was", "now"), [("2017 4\r\n2018 196", "2017 196\r\n2018 4"), ("Ada", "Eve"), ("3,394", "394")]
)
def test_numbers_that_changed_places_and_changed_words_are_found(was: str, now: str) -> None:
    assert differences_on_paper(CLAIMED, DRAWINGS, [PAGE.replace(was, now)])


def test_a_difference_is_told_as_it_was_and_as_it_is() -> None:
    found = differences_on_paper(CLAIMED, DRAWINGS, [PAGE.replace("3,394", "3,395")])

    assert found == [
        Difference(
            "in the text of the PDF",
            "3,394 commits December 2017 to November 2026",
            "3,395 commits December 2017 to Novem ber 2026",
        )
    ]


def test_what_was_added_is_found_and_told() -> None:
    found = differences_on_paper(CLAIMED, DRAWINGS, [PAGE.replace("Ada Berg", "Ada Berg PhD")])

    assert found == [Difference("in the text of the PDF", "", "PhD")]


def test_scripts_that_turn_on_paper_are_passed_over_and_their_numbers_are_not() -> None:
    claimed = ["مهندسة برمجيات", "12 commits"]

    assert differences_on_paper(claimed, [], ["تايجمرب ةسدنهم\n12 commits"]) == []
    assert differences_on_paper(claimed, [], ["تايجمرب ةسدنهم\n13 commits"]) != []


@pytest.mark.parametrize("end", ["\r\n", "‐\r\n", "\u00ad\n", "\ufffe\r\n", ""])
def test_a_digest_is_found_when_it_is_broken_over_lines(end: str) -> None:
    digest = "256a" * 16
    text = f"SHA-256 {digest[:30]}{end}{digest[30:]} · Merkle"

    assert has_hash(text, digest)
    assert without_hash(text, digest).split() == ["SHA-256", "·", "Merkle"]
    assert not has_hash(text, "256b" * 16)


@pytest.mark.parametrize(
    ("claimed", "shown"),
    [
        ("12.3 M lines", "123 M lines"),
        ("1,204 commits", "1204 commits"),
        ("1.204 commits", "1,204 commits"),
        ("Go < 5 commits", "Go 5 commits"),
        ("< 1 % of 70", "1 % of 70"),
        ("محمد Engineer", "علي Engineer"),
        ("Engineer 2017", "Engineer 2017\u0669"),
    ],
)
def test_the_same_digits_or_letters_from_the_right_are_not_another_claim(
    claimed: str, shown: str
) -> None:
    assert differences_on_paper([claimed], [], [claimed]) == []
    assert differences_on_paper([claimed], [], [shown])


def test_a_name_in_letters_that_turn_on_paper_holds_in_any_order() -> None:
    assert differences_on_paper(["محمد علي Engineer"], [], ["يلع دمحم\r\nEngineer"]) == []


def test_only_a_first_or_last_line_is_a_page_number() -> None:
    assert without_page_numbers("Page 2 of 3\n1 / 2 of all\nend") == "1 / 2 of all\nend"


def test_lines_of_a_page_are_its_blocks_rows_and_drawings() -> None:
    page = """<html><head><title>CV</title><style>p { width: 3px }</style></head><body>
        <h2>Figures</h2><p>I wrote <b>12</b> commits.</p><table><tr><th>Go</th><td>4</td></tr></table>
        <svg aria-label="Chart"><title>Per year</title><rect><title>2017: 4</title></rect>
        <text>2017</text><text>4</text></svg><script type="application/json">{"a": 1}</script>
        <img alt="photo 7"><a href="https://example.org/9">link</a></body></html>"""

    lines = lines_of_html(page)

    assert [line.text for line in lines if line.is_seen] == [
        "Figures", "I wrote 12 commits.", "Go 4", "2017 4", "link",
    ]  # fmt: skip
    assert [line.text for line in lines if not line.is_seen] == [
        "CV", "Chart", "Per year", "2017: 4", "photo 7", "https://example.org/9",
    ]  # fmt: skip
    assert lines[3].place == "under “Figures”"
