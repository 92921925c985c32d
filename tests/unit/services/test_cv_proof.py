"""The proof of a CV, from the export to the interview: examples 23, 29 and 32 of the field.

A real repository is counted, its CV exported, altered, compared and verified; commits are opened in
`test_cv_openings.py`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError, OutputError
from commitstats_desktop.core.period import Period, Question
from commitstats_desktop.cv.proof.verification import Answer
from commitstats_desktop.cv.search.finished import texts_of_pdf
from commitstats_desktop.services.cvs import cv, sent
from commitstats_desktop.services.cvs.proof import opening_json
from tests.fakes.homes import FakeHome
from tests.fakes.openssh import needs_openssh
from tests.fakes.proven import (
    COMMITS,
    KEY,
    NOW,
    PERSON,
    counted_home,
    counted_repository,
    export,
    exported_files,
    failed,
    mine,
    verified,
)
from tests.fakes.repositories import ADA, FakeRepository


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return counted_repository(tmp_path)


@pytest.fixture
def home(tmp_path: Path, repository: FakeRepository) -> Iterator[FakeHome]:
    """A home that has counted it."""
    made = counted_home(tmp_path)
    yield made
    made.close()


# Example 23: two exports of the same data use different ids, which cannot be matched across files.


def test_23_two_exports_of_the_same_data_share_no_id_salt_root_or_digest(
    home: FakeHome, tmp_path: Path
) -> None:
    database = home.home.database
    one = export(home, tmp_path / "one", signed=False)
    other = export(home, tmp_path / "other", signed=False)
    oids = sent.open_some(database, one, [mine(home)[0]]).commits[0].oid
    openings = [sent.open_some(database, each, [oids.hex()]) for each in (one, other)]

    first, second = (
        tokens_of(tmp_path / folder) | hex_of(opening_json(opening))
        for folder, opening in zip(("one", "other"), openings, strict=True)
    )

    assert first & second == {oids.hex()}
    assert one.document_id != other.document_id
    assert one.root != other.root


def tokens_of(folder: Path) -> set[str]:
    """Everything in the files that could be an id: hexadecimal digits, eight or more."""
    texts = [path.read_text("utf-8") for path in folder.iterdir() if path.suffix != ".pdf"]
    texts += ["\n".join(texts_of_pdf(path.read_bytes())) for path in folder.glob("*.pdf")]
    return {found for text in texts for found in hex_of(text)}


def hex_of(text: str) -> set[str]:
    without_style = re.sub(r"<style>.*?</style>|sha256-\S+", "", text, flags=re.DOTALL)
    return {
        found
        for found in re.findall(r"\b[0-9a-f]{8,}\b", without_style)
        if not found.isdecimal() and found.strip("0")
    }


# Example 29: exports are listed, reproduce byte for byte, and the difference to today is shown.


def test_29_sent_exports_are_listed_and_reproduce_byte_for_byte(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent")
    before = {path.name: path.read_bytes() for path in (tmp_path / "sent").iterdir()}
    repository.commit({"more.py": "b = 2\n" * 9}, "feat: more", author=ADA)
    home.collect()
    (tmp_path / "again").mkdir()

    written = sent.write_again(home.home.database, made, tmp_path / "again")

    (listed,) = sent.all_exports(home.home.database)
    assert listed == made
    assert (listed.title, listed.sent_to, listed.exported_at) == (
        "My CV", "Contoso", int(NOW.timestamp()),
    )  # fmt: skip
    assert {path.name: path.read_bytes() for path in written} == before
    assert set(before) == {"cv.pdf", "cv.claims.json", "cv.claims.json.sig", "cv.html", "cv.json"}
    assert {file.name: file.sha256 for file in listed.files} == {
        name: sha256(content).hexdigest() for name, content in before.items()
    }


def test_29_editing_the_data_afterwards_shows_the_difference(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent")
    database = home.home.database
    unchanged = sent.compare(database, made, cv.compose(database, PERSON, NOW.date()))
    repository.commit({"more.py": "b = 2\n" * 9}, "feat: more", author=ADA)
    home.collect()

    changed = sent.compare(database, made, cv.compose(database, PERSON, NOW.date()))

    assert unchanged == []
    assert ("totals.commits", COMMITS, COMMITS + 1) in changed


def test_29_a_note_is_kept_and_a_deleted_export_is_gone(home: FakeHome, tmp_path: Path) -> None:
    made = export(home, tmp_path / "sent", "html")
    database = home.home.database
    sent.note(database, made, "Fabrikam, Oslo")
    noted = sent.find_export(database, made.document_id[:6])

    sent.delete(database, made)

    assert noted.sent_to == "Fabrikam, Oslo"
    assert sent.all_exports(database) == []
    with pytest.raises(AppError, match="No export"):
        sent.find_export(database, made.document_id)


def test_29_nothing_is_kept_of_an_export_that_could_not_be_written(
    home: FakeHome, tmp_path: Path
) -> None:
    document = cv.compose(home.home.database, PERSON, NOW.date())
    order = sent.Order(document, Question(), {"html": tmp_path / "nowhere" / "cv.html"})

    with pytest.raises(OutputError):
        sent.export_and_keep(home.home.database, order, NOW)

    assert sent.all_exports(home.home.database) == []


# Example 32: one digit changed is reported; three commits open, a fourth, foreign one is refused.


@pytest.mark.parametrize("form", ["pdf", "html", "json"])
def test_32_an_untouched_file_holds_and_says_who_signed(tmp_path: Path, form: str) -> None:
    exported_files(tmp_path)
    (tmp_path / "allowed").write_text(f"ada@berg.example {KEY.key.line}\n")

    verdict = verified(tmp_path / "sent" / f"cv.{form}", signer=str(tmp_path / "allowed"))

    assert failed(verdict) == []
    assert not verdict.has(Answer.OPEN)
    assert verdict.signer == KEY.key
    assert verdict.checks[-1].sentence.endswith("(ada@berg.example).")


@pytest.mark.parametrize("form", ["html", "json"])
def test_32_one_digit_changed_in_the_html_or_json_is_reported_with_its_place(
    tmp_path: Path, form: str
) -> None:
    exported_files(tmp_path)
    file = tmp_path / "sent" / f"cv.{form}"
    text = file.read_text("utf-8")
    was = {"html": f"<strong>{COMMITS}</strong>", "json": f'"commits": {COMMITS}'}[form]
    assert was in text
    file.write_text(text.replace(was, was.replace("12", "92"), 1), "utf-8")

    verdict = verified(file)

    (place,) = [place for check in verdict.checks for place in check.places]
    assert "12" in place.claimed
    assert "92" in place.shown
    assert place.place


def test_32_claims_of_another_file_beside_a_pdf_are_reported(
    home: FakeHome, tmp_path: Path
) -> None:
    export(home, tmp_path / "one", "pdf")
    export(home, tmp_path / "other", "pdf")
    shutil.copy(tmp_path / "other" / "cv.claims.json", tmp_path / "one" / "cv.claims.json")

    verdict = verified(tmp_path / "one" / "cv.pdf")

    assert any("does not print the SHA-256" in sentence for sentence in failed(verdict))


def test_32_the_digest_in_a_pdf_is_the_one_that_sha256sum_tells_of_the_file_beside_it(
    tmp_path: Path,
) -> None:
    exported_files(tmp_path)

    digest = sha256((tmp_path / "sent" / "cv.claims.json").read_bytes()).hexdigest()

    text = "".join("\n".join(texts_of_pdf((tmp_path / "sent" / "cv.pdf").read_bytes())).split())
    assert digest in text


def test_32_a_pdf_for_archives_holds_its_claims_and_other_forms_are_kept_as_they_are(
    home: FakeHome, tmp_path: Path
) -> None:
    made = export(home, tmp_path / "sent", "pdf-archive markdown")
    assert [file.form for file in made.files] == ["pdf-archive", "claims", "signature", "markdown"]
    (tmp_path / "sent" / "cv.claims.json").unlink()

    verdict = verified(tmp_path / "sent" / "cv.pdf-archive")

    assert failed(verdict) == []
    assert verdict.claims is not None
    assert verdict.claims["document"] == made.document_id


@needs_openssh
def test_32_ssh_keygen_verifies_the_claims_beside_a_pdf(tmp_path: Path) -> None:
    exported_files(tmp_path)
    (tmp_path / "allowed").write_text(f"ada@berg.example {KEY.key.line}\n")
    claims = tmp_path / "sent" / "cv.claims.json"
    command = [
        "ssh-keygen", "-Y", "verify", "-f", str(tmp_path / "allowed"), "-I", "ada@berg.example",
        "-n", "commitstats", "-s", f"{claims}.sig",
    ]  # fmt: skip

    good = subprocess.run(command, input=claims.read_bytes(), capture_output=True, check=False)
    bad = subprocess.run(
        command, input=claims.read_bytes().replace(b"12", b"92"), capture_output=True, check=False
    )

    assert good.returncode == 0
    assert bad.returncode != 0


def test_32_the_page_says_what_is_proven_and_what_is_not(tmp_path: Path) -> None:
    exported_files(tmp_path)

    page = (tmp_path / "sent" / "cv.html").read_text("utf-8")
    paper = "\n".join(texts_of_pdf((tmp_path / "sent" / "cv.pdf").read_bytes()))

    for text in (page, " ".join(paper.split())):
        assert "Proven: the file is as the key’s owner exported it" in text
        assert "Not proven: who wrote them" in text
        assert f"({COMMITS} commits)" in text
        assert "are a claim, not a proof" not in text


def test_32_an_unsigned_page_does_not_say_that_it_could_not_be_made_anew(
    home: FakeHome, tmp_path: Path
) -> None:
    export(home, tmp_path / "sent", "html", signed=False)

    page = (tmp_path / "sent" / "cv.html").read_text("utf-8")
    verdict = verified(tmp_path / "sent" / "cv.html")

    assert "Not proven, as nobody signed it: that it was not made anew" in page
    assert verdict.checks[-1].sentence.startswith("It is not signed")


def test_where_totals_are_rounded_the_commitment_does_not_tell_their_number(
    home: FakeHome,
) -> None:
    database = home.home.database
    document = replace(cv.compose(database, PERSON, NOW.date()), is_rounded=True)

    tree = sent.commit_to(database, document, Question())

    assert tree.size == 16
    assert sent.committed(document, tree, is_signed=False).methods.counted is None


def test_a_document_of_fewer_days_commits_to_fewer_commits(home: FakeHome) -> None:
    database = home.home.database
    document = cv.compose(database, PERSON, NOW.date())

    tree = sent.commit_to(database, document, Question(Period(NOW.date() + timedelta(days=1))))

    assert tree.oids == frozenset()
