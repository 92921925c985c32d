"""Laws of the blur and the floor: no finer time, no smaller number, whatever was counted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.cv import FLOOR, CvDocument, When
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.look import Blur, Section
from commitstats_desktop.cv.activity import years_of_cells
from commitstats_desktop.cv.blurring import Blurring, rounded
from commitstats_desktop.cv.document import compose_document
from commitstats_desktop.cv.json_export import render_json
from tests.fakes.figures import ADA, SAMPLE, SMALL, sample_facts

days = st.dates(date(2015, 1, 1), date(2019, 12, 31))
histories = st.dictionaries(days, st.integers(1, 30), min_size=1, max_size=60)
blurs = st.sampled_from(Blur)
FINEST = {
    Blur.YEAR: (None, None, None),
    Blur.MONTH: (int, None, None),
    Blur.WEEK: (None, None, int),
    Blur.DAY: (int, int, None),
}


@given(history=histories, blur=blurs)
def test_every_cell_is_as_fine_as_chosen_and_below_the_floor_has_no_number(
    history: dict[date, int], blur: Blur
) -> None:
    years = years_of_cells(history.items(), date(2020, 1, 1), Blurring(blur), frozenset())

    for cell in (cell for year in years for cell in year.cells):
        assert is_as_fine_as(cell.when, blur)
        assert cell.commits is None or cell.commits == 0 or cell.commits >= FLOOR
        assert (cell.level == 0) == (cell.commits == 0)


@given(history=histories, blur=blurs)
def test_cells_that_are_told_tell_the_truth(history: dict[date, int], blur: Blur) -> None:
    blurring = Blurring(blur)
    sums: Counter[When] = Counter()
    for day, commits in history.items():
        sums[blurring.moment(day)] += commits

    years = years_of_cells(history.items(), date(2020, 1, 1), blurring, frozenset())

    cells = {cell.when: cell.commits for year in years for cell in year.cells}
    for moment, commits in sums.items():
        assert cells[moment] == (commits if commits >= FLOOR else None)
    for moment in cells.keys() - sums.keys():
        assert cells[moment] in (0, None)
    for year in years:
        small = [cell for cell in year.cells if cell.commits is None]
        hidden = [cell for cell in small if cell.when not in sums]
        # No cell alone is below the floor where the year tells its total and another one is empty.
        assert len(hidden) <= 1
        if year.commits is not None and any(cell.commits == 0 for cell in year.cells):
            assert len(small) != 1
    assert [year.year for year in years] == list(range(years[0].year, years[-1].year + 1))


@given(history=histories, blur=blurs)
def test_a_hidden_year_is_absent_with_all_its_cells(history: dict[date, int], blur: Blur) -> None:
    years = years_of_cells(history.items(), date(2020, 1, 1), Blurring(blur), frozenset((2017,)))

    assert 2017 not in {cell.when.year for year in years for cell in year.cells}
    assert 2017 not in {year.year for year in years}


@given(days, days, blurs)
def test_blurred_times_keep_their_order(one: date, other: date, blur: Blur) -> None:
    blurring = Blurring(blur)
    first, last = sorted((one, other))

    assert order(blurring.moment(first)) <= order(blurring.moment(last))


@given(st.integers(0, 10**9))
def test_a_rounded_number_is_near_never_below_the_floor_and_stays_what_it_is(value: int) -> None:
    near = rounded(value)

    assert rounded(near) == near
    assert abs(near - value) <= max(value * 0.05, 5)
    assert (near < FLOOR) == (value < FLOOR)
    assert value < 100 or near % 10 == 0


@settings(max_examples=20, deadline=None)
@given(blur=blurs, is_rounded=st.booleans(), first=st.integers(0, 3000))
def test_no_part_of_a_document_knows_a_finer_time_than_chosen(
    blur: Blur, is_rounded: bool, first: int
) -> None:
    sample = replace(SMALL, first=SAMPLE.last - timedelta(days=first + 30), days_between=3)
    choices = CvChoices(ADA, blur=blur, is_rounded=is_rounded)

    document = compose_document(sample_facts(sample), choices, date(2026, 11, 24), "0")

    for moment in moments_in(document):
        assert is_as_fine_as(moment, blur)
    assert list(dates_in(asdict(document))) == [date(2026, 11, 24)]
    if blur is Blur.YEAR:
        assert '-11"' not in json.dumps(json.loads(render_json(document))["years"])


def test_hours_need_the_part_and_a_consent_of_their_own() -> None:
    facts = sample_facts(SAMPLE)
    on = tuple(one._replace(is_on=True) for one in CvChoices().sections)
    choices = (
        CvChoices(ADA),
        CvChoices(ADA, has_hours=True),
        CvChoices(ADA, sections=on),
        CvChoices(ADA, sections=on, has_hours=True),
    )

    documents = [compose_document(facts, one, date(2026, 11, 24), "0") for one in choices]

    assert [one.week is not None for one in documents] == [False, False, False, True]
    assert [Section.WEEK in one.sections for one in documents] == [False, False, False, True]


@pytest.mark.parametrize("section", [one for one in Section if one is not Section.FIGURES])
def test_a_part_that_is_off_is_absent_from_the_value_itself(section: Section) -> None:
    choices = CvChoices(ADA, has_hours=True)
    off = replace(
        choices,
        sections=tuple(one._replace(is_on=one.section is not section) for one in choices.sections),
    )

    document = compose_document(sample_facts(SAMPLE), off, date(2026, 11, 24), "0")

    assert section not in document.sections
    assert not getattr(document, section.value, None)


def moments_in(value: Any) -> Iterator[When]:
    if isinstance(value, When):
        yield value
    elif isinstance(value, CvDocument) or hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from moments_in(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from moments_in(one)


def dates_in(value: Any) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from dates_in(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from dates_in(one)


def is_as_fine_as(moment: When, blur: Blur) -> bool:
    found = (moment.month, moment.day, moment.week)
    return all(
        (one is None) == (kind is None) for one, kind in zip(found, FINEST[blur], strict=True)
    )


def order(moment: When) -> tuple[int, int, int, int]:
    return (moment.year, moment.month or 0, moment.week or 0, moment.day or 0)


def test_no_single_month_can_be_worked_out_from_the_total_of_its_year() -> None:
    days = [(date(2024, 1, 9), 40), (date(2024, 3, 4), 3), (date(2024, 5, 2), 20)]

    (year,) = years_of_cells(days, date(2024, 12, 31), Blurring(), frozenset())

    told = [cell.commits for cell in year.cells]
    assert year.commits == 63
    assert told == [40, None, None, 0, 20, 0, 0, 0, 0, 0, 0, 0]
