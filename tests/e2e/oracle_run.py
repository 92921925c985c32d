"""Holds the app, run as a process, against the oracle; by hand over many histories.

python -m tests.e2e.oracle_run [SCENARIO...]
python -m tests.e2e.oracle_run --real REPOSITORY EMAIL...
python -m tests.e2e.oracle_run --random SEED NUMBER    so many histories by dice, in one home
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.fakes.awkward import APART, JOINED, ME, SCENARIOS, Scenario
from tests.fakes.awkward_random import random_history
from tests.fakes.oracle import Kind, Oracle, Row, Source
from tests.fakes.program import Done, Program


def prepare(program: Program, sources: Sequence[Source], emails: Sequence[str]) -> None:
    """Add, claim, switch, collect."""
    ok(program.run("add", *(source.git_dir for source in sources)))
    ok(program.run("me", *emails))
    branching = [source.name for source in sources if source.all_branches]
    if branching:
        ok(program.run("rules", *(f"--all-branches={name}" for name in branching)))
    ended = program.run("collect")
    assert ended.code in (0, 3), ended.err


def ok(done: Done) -> Done:
    """A command that must end well."""
    assert done.code == 0, done.err
    return done


def differences(program: Program, oracle: Oracle, *, files: bool = True) -> Iterator[str]:
    """Everything that the figures, and with `files` the lists behind them, have otherwise."""
    said = ok(program.run("figures", "--json")).json
    wanted = oracle.figures()
    for part in ("totals", "coverage"):
        for key, value in wanted[part].items():
            yield from compare(f"{part}.{key}", said[part].get(key, "missing"), value)
    for part in ("by_day", "by_month", "by_week", "by_year"):
        keys = wanted[part][0] if wanted[part] else ()
        known = [{key: entry[key] for key in keys} for entry in said[part]]
        # Years without a commit stand between others as zeros.
        known = [entry for entry in known if part != "by_year" or entry["commits"]]
        yield from compare(part, known, wanted[part])
    types = {entry["type"]: entry["commits"] for entry in said["commit_types"]}
    yield from compare("commit_types", types, wanted["commit_types"])
    for part, name in (("kinds", "kind"), ("languages", "language")):
        found = {
            entry[name]: {key: entry[key] for key in ("added", "removed", "files")}
            for entry in said[part]
        }
        yield from compare(part, found, wanted[part])
    yield from compare("hours_of_week", said["hours_of_week"], wanted["hours_of_week"])
    for entry in said["repositories"]:
        for key, value in wanted["repositories"].get(entry["name"], {}).items():
            yield from compare(f"repositories.{entry['name']}.{key}", entry[key], value)
    if files:
        yield from listed_differences(program, oracle)


def listed_differences(program: Program, oracle: Oracle) -> Iterator[str]:
    """Commit by commit and file by file."""
    rows = ok(program.run("list", "commits")).rows
    yield from compare(
        "counted commits",
        {row["commit"]: row["repository"] for row in rows if row["is_counted"]},
        {oid: one.home for oid, one in oracle.counted.items()},
    )
    yield from compare(
        "days",
        {row["commit"]: row["day"] for row in rows if row["is_counted"]},
        {oid: one.day for oid, one in oracle.counted.items()},
    )
    files = ok(program.run("list", "files")).rows
    found = {
        (row["commit"], row["path"]): (
            row["old_path"],
            row["status"],
            row["added"],
            row["removed"],
            row["binary"],
            row["kind"],
            row["language"],
        )
        for row in files
        if row["commit"] in oracle.counted
    }
    wanted = {
        (oid, text(file.path)): (
            text(file.old_path),
            file.status,
            file.added,
            file.removed,
            file.is_binary,
            *oracle.kind_of(oid, file),
        )
        for oid in oracle.counted
        for file in oracle.rows.get(oid, ())
    }
    yield from compare("files", found, wanted)
    behind = ok(program.run("explain", "written_lines", "--files")).rows
    yield from compare(
        "written lines by file",
        {(row["commit"], row["path"]): row["value"] for row in behind if row["value"]},
        {
            (oid, text(file.row.path)): (file.row.added or 0) - file.row.space_added
            for oid, one in oracle.counted.items()
            for file in one.files
            if not file.part
            and file.kind in ("code", "tests", "docs", "config")
            and (file.row.added or 0) > file.row.space_added
        },
    )


FIGURES = (
    "commits", "merges", "commit_days", "longest_streak", "latest_streak", "written_lines",
    "lines_added", "lines_removed", "whitespace_only", "data_lines", "bulk_lines", "bulk_commits",
    "ignored_lines", "files_changed", "co_authored", "shared_commits", "assisted",
    "files_unknown", "open_source_commits",
)  # fmt: skip


def unexplained(program: Program) -> Iterator[str]:
    """Figures that are not the sum of what `explain` lists."""
    totals = ok(program.run("figures", "--json")).json["totals"]
    for figure in FIGURES:
        rows = ok(program.run("explain", figure)).rows
        value = totals[figure]
        value = value["days"] if isinstance(value, dict) else value
        yield from compare(f"explain {figure}", sum(row["value"] for row in rows), value)


def compare(name: str, found: Any, wanted: Any) -> Iterator[str]:
    """One line for each difference, or for the first of many."""
    if found == wanted:
        return
    if isinstance(found, dict) and isinstance(wanted, dict):
        keys = [key for key in {**wanted, **found} if found.get(key) != wanted.get(key)]
        for key in keys[:6]:
            yield f"{name}[{key}]: app {found.get(key)}, oracle {wanted.get(key)}"
        if len(keys) > 6:
            yield f"{name}: {len(keys)} differences in all"
    elif isinstance(found, list) and isinstance(wanted, list):
        several = [pair for pair in zip(found, wanted, strict=False) if pair[0] != pair[1]]
        yield f"{name}: {len(found)} and {len(wanted)} entries, first {several[:1]}"
    else:
        yield f"{name}: app {found}, oracle {wanted}"


def text(path: bytes | None) -> str | None:
    """A path as the program prints it."""
    return None if path is None else path.decode("utf-8", "surrogateescape")


def run(scenarios: Sequence[Scenario], emails: Sequence[str] = ME) -> list[str]:
    """All scenarios in one home."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        sources = [
            source for number, each in enumerate(scenarios) for source in each(base / str(number))
        ]
        program = Program(base / "home")
        prepare(program, sources, emails)
        for off in (source for source in sources if not source.is_on):
            switch_off(program, off.name)
        oracle = Oracle(sources, frozenset(emails), int(time.time()), joined=JOINED)
        return [*differences(program, oracle), *unexplained(program)]


def switch_off(program: Program, name: str) -> None:
    """There is no command for folders: the service itself."""
    from commitstats_desktop.paths import user_paths
    from commitstats_desktop.services import repositories
    from commitstats_desktop.services.home import open_home

    home = open_home(user_paths(program.home))
    repositories.set_active(
        home.database, repositories.resolve(home.database, (name,)), is_active=False
    )
    home.database.close()


def run_real(path: Path, emails: Sequence[str], *, all_branches: bool = False) -> list[str]:
    """A real history; kinds and languages are taken from the app, all else is the oracle's."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(Path(folder) / "home")
        started = time.monotonic()
        probe = Source("?", path)
        ok(program.run("add", path))
        ok(program.run("me", *emails))
        if all_branches:
            name = ok(program.run("status", "--json")).json[0]["name"]
            ok(program.run("rules", f"--all-branches={name}"))
        print("collect", program.run("collect").err.strip()[-300:])
        print(f"took {time.monotonic() - started:.1f} s")
        name = ok(program.run("status", "--json")).json[0]["name"]
        kinds = {
            (row["commit"], row["path"]): Kind(row["kind"], row["language"])
            for row in ok(program.run("list", "files")).rows
        }

        def kind_of(oid: str, row: Row) -> Kind:
            return kinds.get((oid, text(row.path) or ""), Kind("?", None))

        source = Source(name, probe.git_dir, all_branches)
        oracle = Oracle([source], frozenset(emails), int(time.time()), kind_of)
        print(
            f"{len(oracle.commits)} commits, {len(oracle.rows)} of mine,"
            f" {sum(map(len, oracle.rows.values()))} rows, {len(oracle.counted)} counted"
        )
        return [*differences(program, oracle), *unexplained(program)]


def main(words: list[str]) -> None:
    """Print every difference."""
    if words[:1] == ["--real"]:
        is_all = "--all-branches" in words
        words = [word for word in words if word != "--all-branches"]
        print(
            "\n".join(run_real(Path(words[1]), words[2:], all_branches=is_all)) or "no difference"
        )
        return
    if words[:1] == ["--random"]:
        first, number = int(words[1]), int(words[2])
        seeds = [partial(random_history, seed) for seed in range(first, first + number)]
        print("\n".join(run(seeds)) or f"no difference in {number}", flush=True)
        return
    if words == ["--together"]:
        print("\n".join(run(SCENARIOS)) or "no difference")
        return
    for each in (*SCENARIOS, *APART):
        if not words or each.__name__ in words:
            found = run([each])
            print(f"{each.__name__}: {'same' if not found else ''}", flush=True)
            for line in found:
                print("    ", line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
