"""How the command line speaks: tables and bars for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import FrameType
from typing import TYPE_CHECKING, Any, Protocol

from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.errors import AppError, HostError, OutputError
from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.work import Progress, Work

if TYPE_CHECKING:
    from commitstats_desktop.core.figures import Figures
    from commitstats_desktop.services.collecting.collect import Collected

LANGUAGES_SHOWN = 12
PIPED_WIDTH = 160


def say(sentence: str) -> None:
    """Tell the person something; never into what a program reads."""
    print(shown(sentence), file=sys.stderr)


def say_error(error: AppError) -> None:
    """What went wrong, what to do, and where."""
    say(f"Error: {error.sentence}")
    for more in (error.hint, error.link if isinstance(error, HostError) else ""):
        if more:
            say(f"       {more}")


def number(count: int, noun: str) -> str:
    """For example "1 repository", "1,204 addresses"."""
    if count == 1:
        return f"1 {noun}"
    plural = (
        noun[:-1] + "ies" if noun.endswith("y") else noun + ("es" if noun.endswith("s") else "s")
    )
    return f"{count:,} {plural}"


def prepare() -> None:
    """Let no missing stream, and no letter that this terminal does not know, end the program."""
    _fill_closed_streams()
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]


def _fill_closed_streams() -> None:
    """Started without a stream, we must not take its number for a file of our own.

    What would be told is dropped; what is to be output fails with a sentence, as on a full disk.
    """
    for number, mode in enumerate((os.O_RDONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)  # The lowest free number is this one.
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", closefd=False)


def close_quietly() -> None:
    """Whoever read the output went away; do not complain about it a second time."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_json(value: Any) -> None:
    """Indented JSON on standard output."""
    _write(json.dumps(value, indent=2, ensure_ascii=True) + "\n")
    _flush()


def print_line(text: str) -> None:
    """One line on standard output."""
    _write(text + "\n")
    _flush()


def print_rows(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], form: str) -> None:
    """One row a line, as JSON objects or as CSV with a header; unknown is null or empty.

    Always UTF-8, whatever this computer writes elsewhere; paths keep the bytes they have in Git.
    """
    sys.stdout.reconfigure(  # type: ignore[union-attr]
        encoding="utf-8", errors="surrogateescape", newline=""
    )
    try:
        _print_rows(rows, columns, form)
    finally:
        # A reading that is broken off has processes and threads to end.
        if isinstance(rows, Generator):
            rows.close()


def _print_rows(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], form: str) -> None:
    if form == "csv":
        writer = csv.writer(_Output(), lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([_cell(row[column]) for column in columns])
    else:
        for row in rows:
            _write(json.dumps({column: row[column] for column in columns}) + "\n")
    _flush()


class _Output:
    """Standard output whose failures are worded."""

    def write(self, text: str) -> None:
        _write(text)


def _write(text: str) -> None:
    with _worded():
        sys.stdout.write(text)


def _flush() -> None:
    """Now, since what fails at the end of the program fails without a sentence."""
    with _worded():
        sys.stdout.flush()


@contextmanager
def _worded() -> Iterator[None]:
    """Tell why standard output takes no more, unless somebody just stopped reading."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise not_written(error) from error


def not_written(error: OSError) -> OutputError:
    """Why standard output took nothing; what still waits for it is given up."""
    close_quietly()
    return OutputError(
        f"The output could not be written: {error.strerror}.",
        "Free some space, or write it somewhere else.",
    )


def _cell(value: Any) -> Any:
    """A CSV cell; a text that a spreadsheet would run as a formula gets a quote before it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return " ".join(value)
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value


class Bars(Protocol):
    """Shows how far each repository is."""

    def show(self, repository: Repository, progress: Progress) -> None:
        """Progress of one repository; may be called from any thread."""

    def finish(self, result: Collected) -> None:
        """One repository has ended."""


@contextmanager
def progress_bars(work: Work) -> Iterator[Bars]:
    """Bars on a terminal, lines elsewhere; Ctrl+C stops the work instead of the program."""
    previous = signal.signal(signal.SIGINT, lambda number, frame: _stop(work, number, frame))
    try:
        if sys.stderr.isatty():
            from commitstats_desktop.cli.bars import RichBars

            with RichBars() as bars:
                yield bars
        else:
            yield _Lines()
    finally:
        signal.signal(signal.SIGINT, previous)


def _stop(work: Work, number: int, frame: FrameType | None) -> None:
    del number, frame
    work.cancel()


class _Lines:
    """One line for each repository that has ended."""

    def show(self, repository: Repository, progress: Progress) -> None:
        """Nothing: a log is no place for a moving number."""

    def finish(self, result: Collected) -> None:
        say(result_line(result))


def result_line(result: Collected) -> str:
    """How the collection of a repository ended, in a line."""
    name = result.repository.name
    new = "" if not result.listed else f", {number(result.listed, 'new commit')}"
    if result.outcome is Outcome.UP_TO_DATE:
        return f"{name}: up to date{new}"
    state = result.outcome.value.replace("_", " ")
    return f"{name}: {state}{new}. {result.message} {result.hint}".rstrip()


def print_tables(*things: Any) -> None:
    """Tables and lines on standard output, as wide as it is."""
    from rich.console import Console

    is_terminal = sys.stdout.isatty()
    text = io.StringIO()
    console = Console(
        file=text,
        force_terminal=is_terminal,
        width=shutil.get_terminal_size().columns if is_terminal else PIPED_WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for thing in things:
        console.print(thing)
    _write(text.getvalue())
    _flush()


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table for people; the last column is prose."""
    from rich.table import Table

    table = Table(*headings[:-1], box=None, pad_edge=False)
    table.add_column(headings[-1], overflow="fold")
    for row in rows:
        table.add_row(*row)
    print_tables(table)


def show_status(figures: Figures, last_look: datetime | None) -> None:
    """Repositories with state and counts."""
    from rich.table import Table

    if not figures.repositories:
        say("No repository yet: `commitstats add FOLDER` adds those in or below a folder.")
        return
    table = Table("repository", "state", box=None, pad_edge=False)
    for heading in ("my commits", "of all", "last"):
        table.add_column(heading, justify="right")
    table.add_column("", overflow="fold")
    for entry in figures.repositories:
        repository = entry.repository
        table.add_row(
            shown(repository.name),
            repository.state.value,
            f"{entry.commits:,}",
            f"{entry.commits_listed:,}",
            day_text(entry.last_day),
            shown(repository.message),
        )
    print_tables(table)
    say(figures.coverage.sentence())
    if last_look:
        say(f"Last looked at {last_look.astimezone(UTC):%Y-%m-%d %H:%M} UTC.")


def show_figures(figures: Figures) -> None:
    """The totals and the largest languages."""
    from rich.table import Table

    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", justify="right")
    table.add_column()
    for key, words in (
        ("commits", "commits"),
        ("merges", "merges"),
        ("commit_days", "commit days"),
        ("longest_streak", "days in the longest streak"),
        ("lines_added", "lines added"),
        ("lines_removed", "lines removed"),
        ("files_changed", "changed files"),
    ):
        total = figures.total(key)
        span = f", {total.first} to {total.last}" if total.first and key == "commits" else ""
        table.add_row(f"{total.value:,}", words + span)
    languages = Table("language", box=None, pad_edge=False)
    for heading in ("added", "removed", "files", "last"):
        languages.add_column(heading, justify="right")
    for entry in figures.ranking("languages").entries[:LANGUAGES_SHOWN]:
        languages.add_row(
            entry.name or "unknown",
            f"{entry.added:,}",
            f"{entry.removed:,}",
            f"{entry.files:,}",
            str(entry.last or ""),
        )
    print_tables(table, "", languages)
    say(figures.coverage.sentence())
    possibly = figures.coverage.unattributed
    if possibly:
        say(f"{number(possibly, 'commit')} may be yours: `commitstats me` says why.")


def day_text(day: int | None) -> str:
    """A day number as ISO date; empty where there is none."""
    return "" if day is None else as_date(day).isoformat()
