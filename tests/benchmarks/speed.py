"""How long the app's job takes beside `git log --numstat -M`, in rounds that alternate.

    python tests/benchmarks/speed.py REPOSITORY [--author EMAIL] [--new 100] [--rounds 3] [--peers PYTHON]

The job: from an empty database, list every commit, read and store the files of one author, or of
everyone; with `--new`, from a database that has all but the newest so many of the first parents'
line. With `--peers`, an interpreter that has PyDriller and GitPython, these two make the same
rows of everyone's commits. Every round and every ratio is printed, wall time and processor time of
all processes; look at the load beside them, on a busy machine only processor time says something.

Why the app takes two to three times the processor time of `git log` (each part timed; shares of a
reader's time, first the sqlalchemy author with 592 commits and 5,958 files, then everyone of
requests, 4,877 commits and 8,030 files):

    libgit2's diffs, half a millisecond and a sixth each   30 %   16 %
      of them the second ones, without white space         11 %    6 %
    reading blobs, asking for their sizes, copying them    23 %   14 %
    packages that added lines import or manifests ask for  15 %   14 %
    trees, beside reading them                              6 %   11 %
    language and kind                                       6 %    9 %
    what both texts begin and end with (`git/blocks.py`)    9 %   12 %

In other languages packages took more: of ripgrep's 5,268 files of Rust a third of the time, until
words were searched for instead of patterns that look at every byte (`classify/packages/lexing.py`;
4.8 s of a processor before, 3.0 since, at a load of 5).

The least that pygit2 needs for the author of sqlalchemy (walk, libgit2's own trees and renames, each
blob once, one diff of whole blobs, path by path, and nothing else) took 2.8 to 3.0 s of a processor
in one process where `git log` took 2.2 to 2.3, nothing else running.

By library (sampled): Python 47 % and 67 %, libgit2 25 % and 12 %, memory copied and allocated 13 %
and 9 %, zlib 11 % and 7 %. So the libraries alone take as long as all of Git, and what Git does not
do comes on top: 0.4 of Git's time is out of reach with pygit2 even on two idle cores. A second
reader and the walk run beside each other; each takes 0.18 s of a processor to start (pygit2 0.06,
`multiprocessing` and what it imports 0.05, tables and patterns 0.045), but a reader that ended well
is kept for the next repository (`git/kept.py`): thirty repositories of twenty commits took the
readers 7.8 to 9.0 s before and 1.4 s since, the main process 1.5 s.

A rare author costs the walk and the database. Of 82,000 commits libgit2 takes 8 to 10 µs to read
each, nearly all of it zlib's (inflating them by hand from the pack took 7.5 µs), half a microsecond
of that pygit2's to make a constant of the object's type; Python 6 µs to parse it and 3 to order it,
0.6 to send it; the main process, at the same time, 17 to 24 µs to keep it (25 to 31 before, rounds
that alternate at a load of 5 to 6), of them 0.5 to take it over and 6 for its row and three indexes.
`git log` takes 13 µs for all of that, so 1.0 of its time would need both halved again.

Tried and not kept: libgit2's cache of trees (280 MB of memory, not faster); sparing the second diff
where lines are only moved (5 of 5,958 rows differed from Git); trimming before the diff (wrong
counts); another allocator's thresholds (no difference); counting small changes by the longest
common subsequence of their one block, proven equal where no line of it is frequent in the whole
files (blank lines are: 245 of 3,231 diffs were left to prove, 2 % of the time); comparing that
block without white space first (27 of 829 second diffs spared, 102 of 1,166); reading commits from
the pack by hand (2 µs each, for a second reader of packs to trust); the same common subsequence with
Git's rules for frequent lines (`xdl_clean_mmatch`) worked out by hand: half of the diffs spared and
none of 3,231 and 2,991 wrong, but 0.74 s of Python for 0.32 s of libgit2, since every line of both
files has to be counted for it, and with white space ignored 11 of 1,167 wrong; texts of which what
is alike is made shorter (as many lines have to stay, or what is frequent changes); the block alone,
behind a head that has each of its lines as rare or as frequent as it is in the file, counted on from
version to version (361 of 361 diffs the same, but of 3,231 and 2,988 all but 63 and 298 were of blocks
of more than a quarter of their file, little, or of files met once: no gain); windows of 50 to
600 commits (no difference beyond 100); Python's literals read only up to the offset that is asked
for (in other languages the cut can hide where one begins).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from commitstats_desktop.store.engine import Database

ROOT = Path(__file__).resolve().parents[2]

PYDRILLER = """
import sys
from pydriller import Repository
rows = 0
for commit in Repository(sys.argv[1]).traverse_commits():
    if not commit.merge:
        for file in commit.modified_files:
            rows += 1 if file.added_lines + file.deleted_lines >= 0 else 0
print(rows)
"""
GITPYTHON = """
import sys
import git
rows = 0
for commit in git.Repo(sys.argv[1]).iter_commits(no_merges=True):
    rows += len(commit.stats.files)
print(rows)
"""


class Taken(NamedTuple):
    """Seconds of one run: on the clock, and of all processors."""

    wall: float
    cpu: float


def run(command: Sequence[str]) -> tuple[Taken, str]:
    """Run a command to its end; what it took and printed."""
    before = _children()
    started = time.monotonic()
    ended = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    wall = time.monotonic() - started
    return Taken(wall, _children() - before), ended.stdout.decode("utf-8", "replace")


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def git(repository: Path, author: str | None, new: int) -> Taken:
    """Git's own count of the same commits."""
    wanted = [f"--author={author}"] if author else []
    wanted += [f"HEAD~{new}..HEAD"] if new else []
    command = ["git", "-C", str(repository), "log", *wanted, "--no-merges", "--numstat", "-M"]
    return run(command)[0]


def everyone(repository: Path) -> list[str]:
    """Every address that a commit has."""
    printed = run(["git", "-C", str(repository), "log", "--format=%ae"])[1]
    return sorted({line for line in printed.split("\n") if "@" in line and " " not in line})


def claim(database: Database, emails: list[str], now: datetime) -> None:
    """Claim addresses; bots, and what is no address, are nobody's and refuse all claimed with them."""
    from commitstats_desktop.core.errors import AppError
    from commitstats_desktop.services import people

    try:
        people.claim(database, emails, now)
    except AppError:
        if len(emails) > 1:
            claim(database, emails[: len(emails) // 2], now)
            claim(database, emails[len(emails) // 2 :], now)


def printed_by(*command: str | Path) -> str:
    """What a command of Git prints."""
    return run(["git", *map(str, command)])[1].strip()


def at_commit(repository: Path, revision: str, copy: Path) -> Path:
    """A repository that borrows all objects and whose branch stands at this commit."""
    if not copy.exists():
        printed_by("init", "--bare", "-q", "-b", "main", copy)
        objects = printed_by("-C", repository, "rev-parse", "--absolute-git-dir") + "/objects"
        (copy / "objects" / "info" / "alternates").write_text(f"{objects}\n")
    tip = printed_by("-C", repository, "rev-parse", revision)
    printed_by("-C", copy, "update-ref", "refs/heads/main", tip)
    return copy


def job(repository: Path, emails: list[str], behind: int) -> None:
    """Collect one repository into an empty database; print what came of it as JSON.

    With `behind`, what is measured is a second collection, when so many commits are new.
    """
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.paths import user_paths
    from commitstats_desktop.services import repositories
    from commitstats_desktop.services.collecting.collect_all import collect_all
    from commitstats_desktop.services.home import open_home

    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        home = open_home(user_paths(Path(folder)))
        claim(home.database, emails, now)
        if behind:
            copy = Path(folder) / "copy.git"
            read = at_commit(repository, f"HEAD~{behind}", copy)
        else:
            read = repository
        repositories.add_folder(home.database, read, Work(), now)
        if behind:
            list(
                collect_all(home, repositories.active_repositories(home.database, ()), Work(), now)
            )
            at_commit(repository, "HEAD", copy)
        wanted = repositories.active_repositories(home.database, ())
        before = _children()
        started, cpu = time.monotonic(), time.process_time()
        (ended,) = collect_all(home, wanted, Work(), now)
        wall, cpu = time.monotonic() - started, time.process_time() - cpu
        with home.database.reading() as connection:
            rows = connection.exec_driver_sql("SELECT count(*) FROM file_changes").scalar()
        home.database.close()
    print(
        json.dumps(
            {
                "wall": wall,
                "cpu": cpu + _children() - before,
                "own": cpu,
                "reader_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10,
                "read": ended.read,
                "rows": rows,
            }
        )
    )


def app(repository: Path, emails: list[str], behind: int) -> tuple[Taken, str]:
    """The app's job, in a process that has everything loaded already, as a running app has."""
    command = [sys.executable, str(Path(__file__).resolve()), str(repository)]
    found = json.loads(run([*command, "--new", str(behind), "--job", *emails])[1])
    note = (
        f"{found['read']:,} commits, {found['rows']:,} rows,"
        f" {found['own']:.2f} cpu of it in the main process, reader {found['reader_mb']} MB"
    )
    return Taken(found["wall"], found["cpu"]), note


def compare(repository: Path, author: str | None, rounds: int, peers: str | None, new: int) -> None:
    """Print every round."""
    emails = [author] if author else everyone(repository)
    others = {"PyDriller": PYDRILLER, "GitPython": GITPYTHON} if peers else {}
    for number in range(1, rounds + 1):
        theirs = git(repository, author, new)
        ours, note = app(repository, emails, new)
        print(
            f"{repository.name} round {number}, load {os.getloadavg()[0]:.1f}: "
            f"git {theirs.wall:.2f} s ({theirs.cpu:.2f} cpu), "
            f"app {ours.wall:.2f} s ({ours.cpu:.2f} cpu), "
            f"ratio {ours.wall / theirs.wall:.2f} ({ours.cpu / theirs.cpu:.2f} cpu); {note}"
        )
        for name, script in others.items():
            assert peers
            taken, printed = run([peers, "-c", script, str(repository)])
            print(
                f"  {name} {taken.wall:.1f} s ({taken.cpu:.1f} cpu): {taken.cpu / ours.cpu:.1f} "
                f"times the processor time of the app; {printed.strip()} rows"
            )


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("--author")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers")
    parser.add_argument("--new", type=int, default=0)
    parser.add_argument("--job", nargs="*")
    given = parser.parse_args()
    repository = given.repository.resolve()
    if given.job is not None:
        job(repository, given.job, given.new)
    else:
        compare(repository, given.author, given.rounds, given.peers, given.new)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
