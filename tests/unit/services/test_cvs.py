"""Named CVs: kept with every edit, compared, locked, deleted and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.core import plain
from commitstats_desktop.core.cv import Job, Person, Photo
from commitstats_desktop.core.cv.choices import (
    ALL_SECTIONS,
    CvChoices,
    CvState,
    PackageName,
    ReadingEdit,
    RepositoryChoice,
    SectionChoice,
)
from commitstats_desktop.core.cv.look import Blur, DocumentLanguage, Look, Paper, Section, Tile
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.period import Period
from commitstats_desktop.services.cvs import cvs
from commitstats_desktop.services.cvs.cv import compose_choices
from commitstats_desktop.store import cvs as store
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
TODAY = NOW.date()
FULL = CvChoices(
    Person("Ada", "Engineer", "Text", ("ada@example.org",)),
    Photo("image/png", b"\x89PNG\x00"),
    (Job("Analytical", "Engineer", "2019-03", "", "Engines"),),
    repositories=(RepositoryChoice("u", "Ledger", "lead", ("fast",)),),
    sections=tuple(reversed(ALL_SECTIONS)),
    period=Period(date(2019, 1, 1), None),
    look=Look("plain", "#112233", Paper.LETTER, DocumentLanguage.NORWEGIAN),
    blur=Blur.WEEK,
    has_hours=True,
    is_rounded=True,
    hidden_tiles=frozenset((Tile.COMMITS,)),
    hidden_years=frozenset((2020, 2021)),
    hidden_languages=frozenset(("Rust",)),
    approved_packages=frozenset((PackageName("PyPI", "ours"),)),
    approved_words=frozenset(("acme",)),
    reading_edits=(ReadingEdit("span", "Long", "basis"),),
    foreign='{"x": 1}',
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", NOW)
    yield made
    made.close()


@pytest.fixture
def filled(home: FakeHome, tmp_path: Path) -> FakeHome:
    repository = FakeRepository.make(tmp_path / "quartzlantern")
    for number in range(7):
        repository.commit({f"a{number}.py": "x = 1\n"}, author=ADA)
    home.add(tmp_path / "quartzlantern")
    home.collect()
    return home


def test_bytes_that_are_no_text_are_kept_as_the_replacement_character(home: FakeHome) -> None:
    choices = CvChoices(Person("A\udcff"))

    made = cvs.create_cv(home.home.database, "T\udcffx", NOW, choices)

    assert (made.title, made.choices.person.name) == ("T\ufffdx", "A\ufffd")


def test_choices_come_back_as_they_were_kept(home: FakeHome) -> None:
    made = cvs.create_cv(home.home.database, "default", NOW, FULL)

    assert cvs.load_cv(home.home.database, made.uuid).choices == FULL
    assert cvs.load_cv(home.home.database, "DEFAULT").uuid == made.uuid


def test_every_edit_can_be_undone_and_done_again(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW)
    for name in ("one", "two"):
        cvs.save_cv(database, made.uuid, CvChoices(Person(name)), NOW)

    undone = cvs.undo_edit(database, made.uuid)
    first = cvs.undo_edit(database, made.uuid)
    redone = cvs.redo_edit(database, made.uuid)

    assert [one.choices.person.name for one in (undone, first, redone)] == ["one", "", "one"]
    assert (first.can_undo, first.can_redo) == (False, True)
    with pytest.raises(AppError, match="nothing to undo"):
        cvs.undo_edit(database, cvs.undo_edit(database, made.uuid).uuid)


def test_an_edit_after_an_undo_gives_up_what_was_undone(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW)
    cvs.save_cv(database, made.uuid, CvChoices(Person("one")), NOW)
    cvs.undo_edit(database, made.uuid)

    edited = cvs.save_cv(database, made.uuid, CvChoices(Person("two")), NOW)

    assert not edited.can_redo
    assert cvs.undo_edit(database, made.uuid).choices.person.name == ""


def test_an_edit_that_says_nothing_new_is_none(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW, FULL)

    saved = cvs.save_cv(database, made.uuid, FULL, NOW + timedelta(days=1))

    assert saved == made


def test_old_edits_are_let_go(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW)
    for number in range(store.STEPS_KEPT + 20):
        cvs.save_cv(database, made.uuid, CvChoices(Person(str(number))), NOW)

    kept = home.query("SELECT count(*) FROM cv_edits")

    assert kept[0][0] <= store.STEPS_KEPT + 1
    assert cvs.load_cv(database, "default").choices.person.name == str(store.STEPS_KEPT + 19)


def test_a_locked_cv_refuses_edits_with_a_sentence(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW)
    cvs.set_locked(database, made.uuid, is_locked=True)

    for edit in (
        lambda: cvs.save_cv(database, made.uuid, FULL, NOW),
        lambda: cvs.undo_edit(database, made.uuid),
        lambda: cvs.rename_cv(database, made.uuid, "other"),
        lambda: cvs.delete_cv(database, made.uuid, NOW),
    ):
        with pytest.raises(AppError, match="The CV default is locked") as caught:
            edit()
        assert caught.value.hint

    assert not cvs.set_locked(database, made.uuid, is_locked=False).is_locked


def test_a_copy_has_its_own_title_and_its_own_history(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW, FULL)

    copy = cvs.duplicate_cv(database, made.uuid, NOW)
    cvs.save_cv(database, copy.uuid, CvChoices(), NOW)

    assert copy.title == "default 2"
    assert cvs.load_cv(database, made.uuid).choices == FULL
    assert [one.title for one in cvs.list_cvs(database)] == ["default", "default 2"]


def test_a_deleted_cv_comes_back_with_everything(home: FakeHome) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW, FULL)
    cvs.delete_cv(database, made.uuid, NOW)
    assert cvs.list_cvs(database) == []
    cvs.create_cv(database, "default", NOW)

    back = cvs.restore_cv(database, made.uuid)

    assert back.choices == FULL
    assert back.title == "default 2"


def test_a_cv_deleted_long_ago_is_gone_for_good(home: FakeHome) -> None:
    database = home.home.database
    old, new = (cvs.create_cv(database, title, NOW) for title in ("old", "new"))
    cvs.delete_cv(database, old.uuid, NOW)
    cvs.delete_cv(database, new.uuid, NOW + timedelta(days=60))

    with pytest.raises(AppError, match="too long ago"):
        cvs.restore_cv(database, old.uuid)

    assert home.query("SELECT DISTINCT cv_uuid FROM cv_edits") == [(new.uuid,)]


def test_cvs_stand_in_the_order_the_person_gives_them(home: FakeHome) -> None:
    database = home.home.database
    one, two, three = (cvs.create_cv(database, title, NOW) for title in ("a", "b", "c"))

    cvs.order_cvs(database, [three.uuid, one.uuid])

    assert [cv.uuid for cv in cvs.list_cvs(database)] == [three.uuid, one.uuid, two.uuid]


def test_titles_are_unique_and_never_empty(home: FakeHome) -> None:
    database = home.home.database
    cvs.create_cv(database, "Default", NOW)

    with pytest.raises(AppError, match="There is a CV called default"):
        cvs.create_cv(database, " default ", NOW)
    with pytest.raises(AppError, match="has no title"):
        cvs.create_cv(database, "  ", NOW)


def test_two_cvs_are_compared_by_choices_and_by_shown_figures(filled: FakeHome) -> None:
    database = filled.home.database
    one = cvs.create_cv(database, "one", NOW)
    other = cvs.create_cv(
        database,
        "other",
        NOW,
        CvChoices(look=Look(paper=Paper.LETTER), hidden_tiles=frozenset((Tile.COMMIT_DAYS,))),
    )

    found = cvs.compare_cvs(database, one, other, TODAY)

    assert [choice.field for choice in found.choices] == ["look.paper", "hidden_tiles"]
    assert {difference.key for difference in found.figures} == {
        "totals.commit_days",
        "totals.longest_streak",
    }
    assert cvs.compare_cvs(database, one, one, TODAY).is_same


def test_the_state_says_whether_the_figures_changed_since_the_last_look(
    filled: FakeHome, tmp_path: Path
) -> None:
    database = filled.home.database
    made = cvs.create_cv(database, "default", NOW)
    states = [cvs.state_of(database, made, TODAY).state]
    document = compose_choices(database, made.choices, TODAY)
    cvs.note_seen(database, made.uuid, made.choices, document, NOW)
    states.append(cvs.state_of(database, made, TODAY + timedelta(days=400)).state)
    FakeRepository.make(tmp_path / "violet").commit({"b.py": "y = 1\n"}, author=ADA)
    filled.add(tmp_path / "violet")
    filled.collect()

    states.append(cvs.state_of(database, made, TODAY).state)

    assert states == [CvState.NEW, CvState.UP_TO_DATE, CvState.MOVED_ON]


def test_an_edit_alone_does_not_say_that_figures_changed(filled: FakeHome) -> None:
    database = filled.home.database
    made = cvs.create_cv(database, "default", NOW)
    document = compose_choices(database, made.choices, TODAY)
    cvs.note_seen(database, made.uuid, made.choices, document, NOW)

    edited = cvs.save_cv(database, made.uuid, replace(made.choices, is_rounded=True), NOW)

    assert cvs.state_of(database, edited, TODAY).state is CvState.UP_TO_DATE


def test_a_cv_of_nothing_counted_is_in_error_with_the_sentence(home: FakeHome) -> None:
    made = cvs.create_cv(home.home.database, "default", NOW)

    summary = cvs.state_of(home.home.database, made, TODAY)

    assert summary.state is CvState.ERROR
    assert summary.message.startswith("Nothing is counted yet")


@pytest.mark.parametrize(
    "text", ["", "no json", "[]", "null", '{"person": 3}', "{" * 5000, '{"sections": "x"}']
)
def test_what_cannot_be_read_is_told_and_never_breaks_the_list(home: FakeHome, text: str) -> None:
    database = home.home.database
    made = cvs.create_cv(database, "default", NOW, FULL)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE cv_edits SET choices = ?", (text,))

    (found,) = cvs.list_cvs(database)

    assert found.problem.startswith("Not all of it could be read")
    assert cvs.state_of(database, found, TODAY).state is CvState.ERROR
    assert cvs.save_cv(database, made.uuid, FULL, NOW).problem == ""


def test_an_older_or_newer_cv_loses_nothing_but_what_nobody_knows(home: FakeHome) -> None:
    database = home.home.database
    cvs.create_cv(database, "default", NOW, FULL)
    stored = json.loads(plain.written(FULL))
    stored["of_the_future"] = 7
    stored["blur"] = "decade"
    stored["sections"] = [["work", True], ["work", False], ["aura", True]]
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE cv_edits SET choices = ?", (json.dumps(stored),))

    (found,) = cvs.list_cvs(database)

    assert found.choices.person == FULL.person
    assert found.choices.blur is Blur.MONTH
    assert found.choices.sections[0] == SectionChoice(Section.WORK)
    assert {one.section for one in found.choices.sections} == set(Section)
    assert "blur" in found.problem
    assert "sections" in found.problem


texts = st.text(max_size=20)


@given(
    person=st.builds(Person, texts, texts, texts, st.lists(texts, max_size=3).map(tuple)),
    rows=st.lists(
        st.builds(RepositoryChoice, texts, texts, texts, st.lists(texts, max_size=2).map(tuple)),
        max_size=3,
    ).map(tuple),
    years=st.frozensets(st.integers(1970, 2100), max_size=4),
    packages=st.frozensets(st.builds(PackageName, texts, texts), max_size=3),
    photo=st.none() | st.builds(Photo, texts, st.binary(max_size=30)),
)
def test_any_choices_survive_being_written(
    person: Person,
    rows: tuple[RepositoryChoice, ...],
    years: frozenset[int],
    packages: frozenset[PackageName],
    photo: Photo | None,
) -> None:
    choices = CvChoices(
        person, photo, repositories=rows, hidden_years=years, approved_packages=packages
    )

    assert plain.read(CvChoices, plain.written(choices)) == (choices, ())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from([*CvChoices.__dataclass_fields__, "x"]) | texts, inner, max_size=5
            )
        ),
        max_leaves=20,
    )
)
def test_any_json_at_all_gives_choices(value: object) -> None:
    choices, _ = plain.read(CvChoices, json.dumps(value))

    assert isinstance(choices, CvChoices)
    assert plain.read(CvChoices, plain.written(choices))[0] == choices
