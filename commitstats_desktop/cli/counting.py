"""Commands about what counts: open a figure, correct it, set the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from commitstats_desktop.classify.commit_type import ALL_TYPES
from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import home_of, now
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.kinds import ALL_KINDS

if TYPE_CHECKING:
    from commitstats_desktop.core.corrections import Correction
    from commitstats_desktop.core.explain import Ask
    from commitstats_desktop.core.period import Period
    from commitstats_desktop.services.home import Home

FORMATS = click.Choice(["jsonl", "csv"])
DAY = click.DateTime(formats=["%Y-%m-%d"])
TYPES = click.Choice(ALL_TYPES, case_sensitive=False)
KINDS = click.Choice(ALL_KINDS, case_sensitive=False)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

COMMIT_COLUMNS = (
    "commit",
    "repository",
    "day",
    "authored_at",
    "subject",
    "type",
    "value",
    "detail",
)
FILE_COLUMNS = (
    "commit", "repository", "day", "path", "old_path", "status", "language", "kind", "part",
    "added", "removed", "value",
)  # fmt: skip
LEFT_OUT_COLUMNS = ("commit", "repository", "path", "reason", "detail", "added", "removed")


OF_JSON = {
    "by_day": "commits_per_day",
    "by_year": "commits_per_year",
    "hours_of_week": "commit_hours",
}
"""Keys of `figures --json` whose figure has another name."""


@click.command()
@click.argument("figure")
@click.option("--year", type=click.IntRange(1, 9999), help="Only of this year.")
@click.option("--day", type=DAY, help="Only of this day, as 2024-03-02.")
@click.option("--from", "first", type=DAY, help="From this day on.")
@click.option("--to", "last", type=DAY, help="Up to this day.")
@click.option("--language", "languages", multiple=True, help="Only of this language; repeatable.")
@click.option("--repository", "names", multiple=True, help="Name, UUID or folder; repeatable.")
@click.option("--owner", "owners", multiple=True, help="Only of this owner; repeatable.")
@click.option("--type", "type_", type=TYPES, help="Only commits of this type.")
@click.option("--kind", type=KINDS, help="Only files of this kind, or commits that change some.")
@click.option("--package", metavar="ECOSYSTEM:NAME", help="Only commits that begin to use it.")
@click.option("--weekday", type=click.Choice(WEEKDAYS, case_sensitive=False))
@click.option("--hour", type=click.IntRange(0, 23), help="Only of this hour of the day.")
@click.option("--files", is_flag=True, help="List the changed files, not the commits.")
@click.option("--left-out", is_flag=True, help="List what is not in the figure, and why.")
@click.option("--total", is_flag=True, help="Only how many commits there are, and their sum.")
@click.option("--format", "form", type=FORMATS, default="jsonl", show_default=True)
@click.pass_context
def explain(
    ctx: click.Context,
    figure: str,
    year: int | None,
    day: date | None,
    first: date | None,
    last: date | None,
    languages: tuple[str, ...],
    names: tuple[str, ...],
    owners: tuple[str, ...],
    type_: str | None,
    kind: str | None,
    package: str | None,
    weekday: str | None,
    hour: int | None,
    files: bool,
    left_out: bool,
    total: bool,
    form: str,
) -> None:
    """List the commits behind a figure; their values add up to it."""
    from commitstats_desktop.core.explain import Ask
    from commitstats_desktop.core.period import Question
    from commitstats_desktop.services import explain as explaining
    from commitstats_desktop.services.leaving import owned_by
    from commitstats_desktop.services.repositories import resolve

    home = home_of(ctx)
    question = Question(
        _period(year, day, first, last),
        frozenset(resolve(home.database, names)),
        frozenset(languages),
        frozenset(name for owner in owners for name in owned_by(home.database, owner)),
    )
    ask = Ask(
        OF_JSON.get(figure, figure),
        question,
        type_,
        kind,
        _package(package),
        None if weekday is None else WEEKDAYS.index(weekday.lower()),
        hour,
    )
    ask = explaining.settle(home.database, ask)
    if total:
        commits, value = explaining.total_behind(home.database, ask)
        output.print_json({"figure": figure, "commits": commits, "value": value})
    else:
        _list(home, ask, form, files=files, left_out=left_out)


def _list(home: Home, ask: Ask, form: str, *, files: bool, left_out: bool) -> None:
    from commitstats_desktop.services import explain as explaining

    if left_out:
        output.print_rows(
            map(asdict, explaining.all_left_out(home.database, ask)), LEFT_OUT_COLUMNS, form
        )
    elif files:
        output.print_rows(_dated(explaining.all_files(home.database, ask)), FILE_COLUMNS, form)
    else:
        output.print_rows(_dated(explaining.all_commits(home.database, ask)), COMMIT_COLUMNS, form)


def _dated(rows: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    for row in rows:
        day = None if row.day is None else as_date(row.day).isoformat()
        yield asdict(row) | {"day": day}


def _period(year: int | None, day: date | None, first: date | None, last: date | None) -> Period:
    from commitstats_desktop.core.period import Period, year_of

    if sum((year is not None, day is not None, bool(first or last))) > 1:
        raise click.UsageError("Give one of --year, --day and --from/--to.")
    if first and last and first > last:
        raise click.UsageError("--from lies behind --to.")
    if year is not None:
        return year_of(year)
    if day is not None:
        return Period(_date(day), _date(day))
    return Period(_date(first), _date(last))


def _date(moment: date | None) -> date | None:
    return None if moment is None else date(moment.year, moment.month, moment.day)


def _package(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    ecosystem, colon, name = text.partition(":")
    if not colon:
        raise click.UsageError("Write a package as ECOSYSTEM:NAME, as pypi:pandas.")
    return ecosystem, name


@click.group()
def correct() -> None:
    """Correct the figures; what was collected stays as it is, and every correction can be undone."""


ACTIONS = {
    "not-mine": "not mine",
    "skip": "skip",
    "generated": "kind",
    "vendored": "kind",
    "kind": "kind",
    "import": "import",
    "put-back": "put back",
    "public": "public",
}


@correct.command("add")
@click.argument("action", type=click.Choice(list(ACTIONS)))
@click.option("--path", help="One path, as it stands in the repository.")
@click.option("--pattern", help="Paths like these, as in .gitattributes; `lib/` is all below it.")
@click.option("--commit", help="A commit, by its object id or the first letters of it.")
@click.option("--repository", help="Name, UUID or folder of a repository.")
@click.option("--kind", help="With `kind`: what the files are, as tests or data.")
@click.pass_context
def add_correction(
    ctx: click.Context,
    action: str,
    path: str | None,
    pattern: str | None,
    commit: str | None,
    repository: str | None,
    kind: str | None,
) -> None:
    """Say that files, a commit or a repository are not mine, generated, vendored, an import …

    `skip` and `not-mine` take out; `put-back` returns the lines of a bulk change; `public` says
    that work may be told as open source although a copy of it is private.
    """
    from commitstats_desktop.core.corrections import Action
    from commitstats_desktop.services.corrections import Target, matches_nothing
    from commitstats_desktop.services.corrections import correct as make
    from commitstats_desktop.services.repositories import resolve

    home = home_of(ctx)
    uuids = resolve(home.database, (repository,)) if repository else []
    if len(uuids) > 1:
        raise AppError(f"Several repositories are called {repository}.", "Name it by its folder.")
    if action in ("generated", "vendored"):
        kind = action
    target = Target(path, pattern, commit, uuids[0] if uuids else None)
    made = make(home.database, Action(ACTIONS[action]), target, now(), kind)
    output.say(f"Corrected. `commitstats correct undo {made.uuid[:8]}` takes it back.")
    if matches_nothing(home.database, made):
        output.say(
            f"No changed file is called {path or pattern} so far: it holds for those to come."
            " `commitstats list files` prints paths as they stand."
        )


@correct.command("list")
@click.option("--format", "form", type=FORMATS, default="jsonl", show_default=True)
@click.pass_context
def list_corrections(ctx: click.Context, form: str) -> None:
    """List the corrections, oldest first."""
    from commitstats_desktop.services.corrections import load_corrections

    columns = ("uuid", "action", "kind", "repository", "commit", "pattern", "added_at")
    rows = map(_correction, load_corrections(home_of(ctx).database))
    output.print_rows(rows, columns, form)


@correct.command("undo")
@click.argument("uuid")
@click.pass_context
def undo_correction(ctx: click.Context, uuid: str) -> None:
    """Take a correction back; the first letters of its UUID are enough."""
    from commitstats_desktop.services.corrections import undo

    undo(home_of(ctx).database, uuid)
    output.say("The correction is taken back.")


def _correction(made: Correction) -> Mapping[str, Any]:
    from commitstats_desktop.core.days import iso_timestamp

    return {
        "uuid": made.uuid,
        "action": made.action.value,
        "kind": made.value,
        "repository": made.repository,
        "commit": made.oid.hex() if made.oid else None,
        "pattern": made.pattern,
        "added_at": iso_timestamp(made.added_at, 0),
    }


@click.command()
@click.option("--bulk-lines", type=int, help="A commit that adds more lines is a bulk change.")
@click.option("--bulk-files", type=int, help="One that touches more files is one, too.")
@click.option("--weekends/--no-weekends", default=None, help="Whether free weekends end a streak.")
@click.option("--all-branches", multiple=True, metavar="REPOSITORY", help="Count every branch.")
@click.option("--default-branch", multiple=True, metavar="REPOSITORY", help="Count one branch.")
@click.pass_context
def rules(
    ctx: click.Context,
    bulk_lines: int | None,
    bulk_files: int | None,
    weekends: bool | None,
    all_branches: tuple[str, ...],
    default_branch: tuple[str, ...],
) -> None:
    """Set the rules of counting, and print those that hold."""
    from commitstats_desktop.services import rules as setting
    from commitstats_desktop.services.repositories import resolve

    database = home_of(ctx).database
    if bulk_lines is not None or bulk_files is not None:
        setting.set_bulk_limits(database, bulk_lines, bulk_files)
    if weekends is not None:
        setting.set_weekends(database, break_streaks=weekends)
    for names, is_on in ((all_branches, True), (default_branch, False)):
        setting.set_all_branches(database, resolve(database, names), is_on=is_on)
    held = setting.load_rules(database)
    output.print_json(
        {
            "bulk_lines": held.bulk.lines,
            "bulk_files": held.bulk.files,
            "weekends_break_streaks": held.weekends_break_streaks,
        }
    )
