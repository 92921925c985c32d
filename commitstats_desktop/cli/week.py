"""The command that tells of a week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import home_of, now
from commitstats_desktop.core.days import written, written_shortly
from commitstats_desktop.core.review import NUMBERS, WITH_TESTS
from commitstats_desktop.core.sheet import WEEKDAYS
from commitstats_desktop.core.text import shown

if TYPE_CHECKING:
    from commitstats_desktop.core.review import Change, Compared, Number, Review
    from commitstats_desktop.core.shapes import Entry

DAY = click.DateTime(formats=["%Y-%m-%d"])
WORDS = {
    "commits": "commits",
    "commit_days": "commit days",
    "written_lines": "written lines",
    "lines_added": "lines added",
    "lines_removed": "lines removed",
    "repositories": "repositories",
    WITH_TESTS: "commits that change tests",
    "pull_requests_merged": "pull requests merged",
    "pull_requests_reviewed": "pull requests reviewed",
}
UNKNOWN = "unknown"
LISTED = 12


@click.command()
@click.option("--of", "day", type=DAY, help="The week that this day lies in, as 2026-11-20.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def week(ctx: click.Context, day: datetime | None, as_json: bool) -> None:
    """Review a week, Monday to Sunday: the last whole one, or that of a day.

    Its numbers stand beside those of the week before and beside the median of up to 12 weeks with
    work before it. The running week is told so far, beside the same days of the week before.
    """
    from commitstats_desktop.core.week import last_whole_week, week_of
    from commitstats_desktop.services.review import review_of
    from commitstats_desktop.services.review_json import review_json

    home, today = home_of(ctx), now().astimezone().date()
    wanted = week_of(day.date()) if day else last_whole_week(today)
    review = review_of(home, wanted, today)
    if as_json:
        output.print_json(review_json(review))
    else:
        show_review(review)


def show_review(review: Review) -> None:
    """The week for people."""
    output.print_line(heading(review))
    if review.is_empty:
        output.print_line("No commits were counted in this week.")
    else:
        output.print_tables("", _table(review), "", *_lists(review))
    if review.collected_on:
        output.say(f"Everything was last collected on {written(review.collected_on)}.")
    output.say(review.figures.coverage.sentence())


def heading(review: Review) -> str:
    """Which days these are, and whether they are all of the week."""
    monday, sunday, last = review.week.monday, review.week.sunday, review.period.last
    first = written(monday) if monday.year != sunday.year else written_shortly(monday)
    days = f"Week {review.week.number}, Monday {first} to Sunday {written(sunday)}"
    if not review.is_running or last is None:
        return days
    return f"{days}: incomplete, so far to {WEEKDAYS[last.weekday()]}"


def _table(review: Review) -> Any:
    """A row for each number; how it changed and what is usual is told of whole weeks only."""
    from rich.table import Table

    is_whole = not review.is_running
    table = Table(box=None, pad_edge=False)
    table.add_column()
    for name in ("this week", "week before") if is_whole else ("so far", "same days before"):
        table.add_column(name, justify="right")
    for name in ("", "median") if is_whole else ():
        table.add_column(name)
    for key in NUMBERS:
        one = review.numbers[key]
        beside = (_change(one.change), _usual(one)) if is_whole else ()
        table.add_row(WORDS[key], _told(one.now), _told(one.before), *beside)
    return table


def _told(number: Number) -> str:
    if number.value is None:
        return UNKNOWN
    return f"at least {number.value:,}" if number.is_partial else f"{number.value:,}"


def _change(change: Change | None) -> str:
    if change is None:
        return ""
    if not change.difference:
        return "the same"
    word = "more" if change.difference > 0 else "fewer"
    told = f"{abs(change.difference):,} {word}"
    return told if change.percent is None else f"{told} ({change.percent:+} %)"


def _usual(one: Compared) -> str:
    return "" if one.usual is None else f"{one.usual:,g} of {one.weeks} weeks"


def _lists(review: Review) -> Iterator[str]:
    """What the week was made of, a line each."""
    figures = review.figures
    days = (f"{WEEKDAYS[day.weekday()]} {commits:,}" for day, commits in review.days)
    yield f"Days: {', '.join(days)}"
    for title, key in (
        ("Repositories", "repositories"),
        ("Commit types", "commit_types"),
        ("Languages, lines added", "languages"),
    ):
        if entries := figures.ranking(key).entries:
            yield f"{title}: {_listed(entries, with_values=True)}"
    for title, entries in (
        ("Languages for the first time", review.new_languages),
        ("Packages for the first time", review.new_packages),
    ):
        if entries:
            yield f"{title}: {_listed(entries, with_values=False)}"
    if review.share_with_tests is not None:
        yield f"{review.share_with_tests} % of the commits change tests."


def _listed(entries: Sequence[Entry], *, with_values: bool) -> str:
    names = [
        shown(entry.name or UNKNOWN) + (f" {entry.value:,}" if with_values else "")
        for entry in entries[:LISTED]
    ]
    more = len(entries) - len(names)
    return ", ".join(names) + (f" and {more:,} more" if more else "")
