"""Compares `commitstats count --everyone` with what Git prints, on whole histories.

    python tests/benchmarks/against_git.py REPOSITORY…

For each: the commits, rows and lines of both sides, the time of both, and every row that differs.
Submodules, where this app leaves Git on purpose, are counted apart. Needs Git, best 2.39.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.fakes.git_log import NumstatRow, commits, numstat  # noqa: E402
from tests.fakes.repositories import run_git  # noqa: E402

SHOWN = 20
SUBMODULE = b"160000"


def counted(repository: Path) -> tuple[set[str], list[NumstatRow]]:
    """Commits and rows of changed files, as the app counts them."""
    program_name = [sys.executable, "-m", "commitstats_desktop"]
    command = [*program_name, "count", str(repository), "--everyone"]
    found: set[str] = set()
    rows: list[NumstatRow] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as program:
        assert program.stdout is not None
        for line in program.stdout:
            row = json.loads(line)
            found.add(row["commit"])
            if not row["path"]:
                continue
            path = os.fsencode(row["path"])
            old = os.fsencode(row["old_path"]) if row["old_path"] else None
            rows.append(NumstatRow(row["commit"], old, path, row["added"], row["removed"]))
    assert program.returncode == 0, program.returncode
    return found, rows


def submodules(repository: Path) -> set[tuple[str, bytes]]:
    """Commits with the paths in them that are, or were, a submodule, as Git tells."""
    raw = ("log", "-z", "--no-merges", "--root", "--raw", "--no-renames", "--format=%x01%H")
    found: set[tuple[str, bytes]] = set()
    for commit in run_git(repository, *raw).split(b"\x01")[1:]:
        name, *parts = commit.strip(b"\0\n").split(b"\0")
        changes = zip(parts[::2], parts[1::2], strict=False)
        found |= {(name.decode(), path) for change, path in changes if SUBMODULE in change}
    return found


def main(repository: Path) -> bool:
    """Print how both agree; whether they do but for submodules."""
    started = time.monotonic()
    expected = Counter(numstat(repository))
    between = time.monotonic()
    found, rows = counted(repository)
    ended = time.monotonic()
    ours = Counter(rows)
    differing = sorted(
        ((expected - ours) + (ours - expected)), key=lambda row: (row.commit, row.path)
    )
    modules = submodules(repository)
    unexplained = [row for row in differing if (row.commit, row.path) not in modules]
    all_commits = set(commits(repository))
    sums = [
        sum(count * (getattr(row, side) or 0) for row, count in rows_.items())
        for rows_ in (expected, ours)
        for side in ("added", "removed")
    ]
    print(
        f"{repository}: {len(all_commits):,} commits ({len(all_commits ^ found):,} differ), "
        f"{len(rows):,} rows; lines of Git +{sums[0]:,} −{sums[1]:,}, "
        f"of the app +{sums[2]:,} −{sums[3]:,}; "
        f"{len({(row.commit, row.path) for row in unexplained}):,} files differ, "
        f"{len(modules):,} submodules; Git {between - started:.1f} s, app {ended - between:.1f} s"
    )
    for row in unexplained[:SHOWN]:
        print(f"  {'Git' if row in expected else 'app'}: {row}")
    return not unexplained and all_commits == found


if __name__ == "__main__":
    agreed = [main(Path(path).resolve()) for path in sys.argv[1:]]
    sys.exit(0 if all(agreed) else 1)
