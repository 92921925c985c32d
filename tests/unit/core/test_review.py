import pytest

from commitstats_desktop.core.review import Change, Compared, Number, change, compared, share


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        (10, 14, Change(4, 40)),
        (14, 10, Change(-4, -29)),
        (5, 10, Change(5, 100)),
        (5, 11, Change(6, None)),
        (4, 7, Change(3, None)),
        (7, 4, Change(-3, None)),
        (0, 3, Change(3, None)),
        (9, 9, Change(0, None)),
        (10_000, 10_001, Change(1, None)),
    ],
    ids=str,
)
def test_a_change_is_told_in_percent_only_of_enough_and_up_to_double(
    before: int, now: int, told: Change
) -> None:
    assert change(before, now) == told


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (Number(None), Number(7)),
        (Number(7), Number(None)),
        (Number(7, is_partial=True), Number(9)),
        (Number(7), Number(9, is_partial=True)),
    ],
    ids=str,
)
def test_what_is_not_wholly_known_is_compared_with_nothing(now: Number, before: Number) -> None:
    assert compared(now, before, []).change is None


def test_the_median_is_of_whole_known_numbers_and_of_three_at_least() -> None:
    whole = [Number(value) for value in (2, 9, 4)]
    unknown = [Number(None), Number(90, is_partial=True)]

    told = compared(Number(1), Number(1), whole + unknown)
    few = compared(Number(1), Number(1), whole[:2] + unknown)

    assert told == Compared(Number(1), Number(1), 4.0, 3)
    assert (few.usual, few.weeks) == (None, 2)


@pytest.mark.parametrize(
    ("part", "whole", "told"), [(2, 4, None), (2, 5, 40), (0, 9, 0), (1, 900, 1), (899, 900, 99)]
)
def test_a_share_is_told_of_five_at_least_and_never_rounded_to_none_or_all(
    part: int, whole: int, told: int | None
) -> None:
    assert share(part, whole) == told
