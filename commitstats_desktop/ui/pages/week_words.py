"""What the page Week says of a week and of its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from commitstats_desktop.core.review import WITH_TESTS, Change, Compared, Review
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.language import tr

NOTHING = "–"


def heading(review: Review) -> str:
    """Which days these are."""
    return tr(
        "Week {number}, {first} to {last}",
        number=str(review.week.number),
        first=words.unbroken(words.long_day(review.week.monday)),
        last=words.unbroken(words.long_day(review.week.sunday)),
    )


def note(review: Review) -> str:
    """What the numbers are of where that is not the whole week; empty where it is."""
    last, told = review.period.last, []
    if review.is_running and last is not None:
        told.append(
            tr(
                "This week is incomplete: it is shown so far, to {day}, beside the same days of the"
                " week before.",
                day=words.weekday(last.weekday()),
            )
        )
    if review.collected_on is not None:
        told.append(
            tr(
                "Everything was last collected on {day}; what came after it is not counted yet.",
                day=words.day(review.collected_on),
            )
        )
    return " ".join(told)


def number(one: Compared) -> str:
    """The number of a tile."""
    return NOTHING if one.now.value is None else words.count(one.now.value)


def detail(key: str, review: Review) -> str:
    """The line below a number: what it is compared with."""
    one = review.numbers[key]
    if one.now.value is None:
        is_of_hosts = key.startswith("pull_requests")
        return tr("Connect an account to see them") if is_of_hosts else tr("Not read yet")
    return "\n".join(", ".join(parts) for parts in _lines(key, review) if parts)


def _lines(key: str, review: Review) -> Iterator[list[str]]:
    """What is said on lines of their own."""
    one = review.numbers[key]
    if key == WITH_TESTS and review.share_with_tests is not None:
        yield [tr("{percent} % of the commits", percent=review.share_with_tests)]
    yield [tr("At least; not all was read")] if one.now.is_partial else []
    yield list(_before(one, is_running=review.is_running))
    if one.usual is not None:
        usual = words.decimal(one.usual, 0 if one.usual.is_integer() else 1)
        said, _, median = tr("median of {n} weeks: {median}", n=one.weeks, median=usual).rpartition(
            " "
        )
        yield [f"{said}{words.unbroken(' ')}{median}"]  # No number alone on a line.


def _before(one: Compared, *, is_running: bool) -> Iterator[str]:
    """The number it is compared with, and how it changed."""
    if one.before.is_whole and one.before.value is not None:
        before = words.count(one.before.value)
        yield (
            tr("{number} on the same days before", number=before)
            if is_running
            else tr("{number} the week before", number=before)
        )
    if one.change is not None:
        yield words.unbroken(change(one.change))


def change(told: Change) -> str:
    """For example "4 more", "40 % more", "as many"."""
    if not told.difference:
        return tr("as many")
    is_more, percent = told.difference > 0, told.percent
    if percent is None:
        size = abs(told.difference)
        return tr("{n} more", n=size) if is_more else tr("{n} fewer", n=size)
    size = abs(percent)
    return (
        tr("{percent} % more", percent=size) if is_more else tr("{percent} % fewer", percent=size)
    )
