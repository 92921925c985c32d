"""Acceptance examples 22, 24, 27 and 28: what a document of private work tells, and what not.

23, 29 and 32 are in `test_cv_proof.py`, 25 and 26 in `tests/contract/test_cv_acceptance_files.py`,
30 and 31 in `test_cv_acceptance_sharing.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commitstats_desktop.core.cv import CvDocument, Person
from commitstats_desktop.core.cv.choices import (
    CvChoices,
    PackageName,
    ReadingEdit,
    RepositoryChoice,
)
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage, Look, Section, Tile
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.core.errors import ApprovalNeeded, DisclosureError
from commitstats_desktop.core.period import Period
from commitstats_desktop.cv.formats import FORMATS
from commitstats_desktop.cv.search.pieces import pieces_of
from commitstats_desktop.services.cvs import cv
from commitstats_desktop.services.cvs.disclosure import load_private_names
from tests.fakes.confidential import MARKERS, NOW, Confidential, confidential
from tests.fakes.leaks import leaks

TODAY = NOW.date()
MAIN_FORMS = ("pdf", "html", "json")
ADA = Person("Wilhelmina Ockerby", "Engineer", "I build ledgers.", ("https://example.org/me",))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Confidential]:
    made = confidential(tmp_path_factory.mktemp("world"))
    yield made
    made.home.close()


def everything(world: Confidential) -> CvChoices:
    """Every part on, with a row for the private repository under another name."""
    return CvChoices(
        ADA,
        repositories=(RepositoryChoice(world.uuid, "Payments platform", "Lead", ("Faster",)),),
        has_hours=True,
        sections=tuple(one._replace(is_on=True) for one in CvChoices().sections),
    )


def files_of(
    world: Confidential, choices: CvChoices, forms: Iterable[str] = MAIN_FORMS
) -> dict[str, bytes]:
    """The finished files by a name that ends in what kind of file it is."""
    document = cv.compose_guarded(world.home.home.database, choices, TODAY)
    targets = {form: Path(f"cv.{form}") for form in forms}
    files = cv.finished_files(document, targets)
    return {f"{file.form}{file.kind}": file.content for file in files}


def document_of(world: Confidential, choices: CvChoices) -> CvDocument:
    return cv.compose_choices(world.home.home.database, choices, TODAY)


def told_in(files: dict[str, bytes]) -> str:
    return "\n".join(text for form, data in files.items() for _, text in pieces_of(form, data))


@pytest.mark.parametrize("language", [DocumentLanguage.ENGLISH, DocumentLanguage.SPANISH])
def test_22_no_private_string_is_in_any_form_of_export(
    world: Confidential, language: DocumentLanguage
) -> None:
    choices = replace(everything(world), look=Look(language=language), blur=Blur.DAY)

    files = files_of(world, choices, FORMATS)

    assert len(files) >= len(FORMATS)
    assert leaks(files, MARKERS.values()) == []
    assert leaks(files, [ADA.name, "Payments platform"])


def test_22_the_search_of_this_test_finds_what_is_there() -> None:
    assert {leak.form for leak in leaks({"a": b"quartz 7a7274617571"}, ["quartz"])} == {"plain"}
    assert leaks({"a": b"cXVhcnR6bGFudGVybg=="}, ["quartzlantern"])


@pytest.mark.parametrize("field", ["role", "summary", "contacts", "alias", "highlight", "reading"])
@pytest.mark.parametrize(
    "marker", ["repository", "organisation", "colleague's host", "account host", "package"]
)
def test_22_a_name_typed_anywhere_is_refused_and_its_place_named(
    world: Confidential, field: str, marker: str
) -> None:
    typed = f"Work at {MARKERS[marker]} and more"
    choices = typed_into(everything(world), field, typed)

    with pytest.raises(DisclosureError, match=MARKERS[marker]) as caught:
        cv.rendered(cv.compose_guarded(world.home.home.database, choices, TODAY), ["json"])

    assert not isinstance(caught.value, ApprovalNeeded)
    assert all(finding.source for finding in caught.value.findings)


def test_22_a_private_word_that_may_be_ordinary_is_asked_about(world: Confidential) -> None:
    choices = typed_into(everything(world), "summary", f"I like {MARKERS['path']}.")

    with pytest.raises(ApprovalNeeded) as caught:
        cv.rendered(cv.compose_guarded(world.home.home.database, choices, TODAY), ["html"])
    approved = replace(choices, approved_words=frozenset({caught.value.findings[0].word}))

    assert cv.rendered(cv.compose_guarded(world.home.home.database, approved, TODAY), ["html"])


def test_22_every_marker_that_the_database_holds_is_looked_for(world: Confidential) -> None:
    known = load_private_names(world.home.home.database)
    names = " ".join(name.text for name in known.names).casefold()

    missing = {field for field, marker in MARKERS.items() if marker not in names}

    # None of these is in the database as a name, and no document is given any of them.
    assert missing <= {"branch", "tag", "content", "message", "remote user"}


def test_22_own_packages_are_absent_until_they_are_ticked(world: Confidential) -> None:
    choices = everything(world)
    ticked = frozenset((PackageName("PyPI", MARKERS["package"]),))

    plain = document_of(world, choices)
    told = document_of(world, replace(choices, approved_packages=ticked))

    assert names_of_packages(plain) == {"requests", "numpy"}
    assert names_of_packages(told) == {"requests", "numpy", MARKERS["package"]}


def test_22_the_sheet_lists_every_number_and_every_alias(world: Confidential) -> None:
    choices = everything(world)
    document = document_of(world, choices)

    sheet = cv.disclosure_sheet(world.home.home.database, choices, document)

    texts = " ".join(line.text for line in sheet.lines)
    assert "Payments platform" in texts
    assert sheet.findings == ()
    for year in document.activity:
        assert any(line.what == str(year.year) for line in sheet.lines)
    for value in (document.totals.commits, document.totals.written_lines):
        assert str(value) in texts
    assert "fewer than 5 commits" in texts


@pytest.mark.parametrize("blur", [Blur.MONTH, Blur.YEAR])
def test_24_no_time_finer_than_chosen_is_in_any_file(world: Confidential, blur: Blur) -> None:
    choices = replace(everything(world), blur=blur, has_hours=False)

    files = files_of(world, choices)

    text = told_in(files).replace(TODAY.isoformat(), "")
    days = re.findall(rf"\b\d\d? (?:{'|'.join(MONTHS)}) \d{{4}}", text)
    assert set(days) <= {"25 November 2026"}
    assert not re.search(r"\b\d{4}-\d\d-\d\d\b", text)
    assert not re.search(r"\b\d\d:\d\d\b|[+-]\d\d:?\d\d\b|T\d\d:", text)
    assert not re.search(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day", text, re.IGNORECASE)
    assert not re.search(rb"D:\d{8}", files["pdf.pdf"])
    if blur is Blur.YEAR:
        assert not re.search(rf"\b(?:{'|'.join(MONTHS)}) 20(?!26\b)", text)
        assert not re.search(r"\b\d{4}-\d\d\b", text)


def test_24_a_named_cell_below_the_floor_has_no_number(world: Confidential) -> None:
    document = document_of(world, everything(world))

    (rust,) = [one for one in document.languages if one.name == "Rust"]

    assert (rust.added, rust.share, rust.repositories) == (None, None, None)
    assert document.languages_per_year is not None
    (cells,) = [one for one in document.languages_per_year.series if one.name == "Rust"]
    assert set(cells.values) == {None}
    assert all(package.commits is None for group in document.packages for package in group.packages)
    assert "fewer than 5" in told_in(files_of(world, everything(world)))


def test_27_every_shown_figure_has_a_definition_a_strength_a_date_and_the_coverage(
    world: Confidential,
) -> None:
    document = document_of(world, everything(world))

    assert document.methods.as_of == TODAY
    assert document.methods.coverage.startswith("Counts 1 of 1 repository")
    keys = {definition.key for definition in document.methods.definitions}
    assert keys >= {"commits", "commit_days", "written_lines", "languages", "packages"}
    assert all(definition.strength for definition in document.methods.definitions)


def test_27_what_no_host_told_is_not_available_and_never_nought(
    world: Confidential, tmp_path: Path
) -> None:
    other = confidential(tmp_path)
    with other.home.home.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM pull_requests")
        connection.exec_driver_sql("DELETE FROM accounts")

    document = document_of(other, everything(other))
    other.home.close()

    assert document.reviews is not None
    assert (document.reviews.merged, document.reviews.reviewed) == (None, None)
    assert document.totals.pull_requests_merged is None
    assert "pull request" not in " ".join(line.text for line in document.reading)
    assert document_of(world, everything(world)).totals.pull_requests_merged == 1


Change = Callable[[CvChoices], CvChoices]
HIDDEN: dict[str, tuple[Change, str]] = {
    "tile": (lambda c: replace(c, hidden_tiles=frozenset((Tile.COMMIT_DAYS,))), "commit days"),
    "language": (lambda c: replace(c, hidden_languages=frozenset(("Python",))), "python"),
    "library": (
        lambda c: replace(c, hidden_packages=frozenset((PackageName("PyPI", "numpy"),))),
        "numpy",
    ),
    "repository": (lambda c: replace(c, repositories=()), "payments platform"),
    "section": (
        lambda c: replace(
            c, sections=tuple(one for one in c.sections if one.section is not Section.PACKAGES)
        ),
        "numpy",
    ),
}


@pytest.fixture(scope="module")
def whole(world: Confidential) -> CvChoices:
    """A variant that hides nothing of what is on in the first place."""
    return replace(everything(world), sections=CvChoices().sections)


@pytest.fixture(scope="module")
def told_by_whole(world: Confidential, whole: CvChoices) -> str:
    """What its files tell before any other variant was made."""
    return told_in(files_of(world, whole)).casefold()


@pytest.mark.parametrize("hidden", HIDDEN)
def test_28_what_one_variant_hides_is_absent_from_its_files_and_not_from_the_others(
    world: Confidential, whole: CvChoices, told_by_whole: str, hidden: str
) -> None:
    change, word = HIDDEN[hidden]

    after = told_in(files_of(world, change(whole))).casefold()

    assert word in told_by_whole
    assert word not in after
    again = told_in(files_of(world, whole)).casefold()
    assert again.count(word) == told_by_whole.count(word)


def test_28_a_hidden_year_is_drawn_nowhere_and_a_hidden_repository_counts_nowhere(
    world: Confidential,
) -> None:
    choices = everything(world)
    years = {year.year for year in document_of(world, choices).activity}

    hidden = document_of(world, replace(choices, hidden_years=frozenset(years)))

    assert hidden.activity == ()
    assert hidden.languages_per_year is None
    with pytest.raises(Exception, match="Nothing is counted"):
        document_of(world, replace(choices, hidden_repositories=frozenset((world.uuid,))))


def test_a_period_without_commits_is_said(world: Confidential) -> None:
    choices = replace(everything(world), period=Period(None, TODAY.replace(year=1991)))

    with pytest.raises(Exception, match="Nothing is counted in the period"):
        document_of(world, choices)


def names_of_packages(document: CvDocument) -> set[str]:
    return {package.name for group in document.packages for package in group.packages}


def typed_into(choices: CvChoices, field: str, text: str) -> CvChoices:
    person, (row,) = choices.person, choices.repositories
    match field:
        case "role":
            return replace(choices, person=replace(person, role=text))
        case "summary":
            return replace(choices, person=replace(person, summary=text))
        case "contacts":
            return replace(choices, person=replace(person, contacts=(text,)))
        case "alias":
            return replace(choices, repositories=(replace(row, alias=text),))
        case "highlight":
            return replace(choices, repositories=(replace(row, highlights=(text,)),))
    return replace(choices, reading_edits=(ReadingEdit("span", text),))
