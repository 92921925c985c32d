"""Processor seconds of writing 30,000 commits with 150,000 changed files into an empty database.

    python tests/benchmarks/writing.py

Twice: as commits of somebody who may be the person, of whom only facts are kept, and as commits of
the person, of whom what counts is derived in the same transactions.

Where the time goes (least of three runs at a load of 4 to 5 on two cores, each part timed; facts
0.92 s, of them listing 0.21 and files 0.71; with what is derived 2.64 s):

    a changed file, 150,000 of them                     3.4 µs
      its row, in SQLite and its driver                 2.1
      its values, and twenty rows of them together      0.8
      which paths, languages and reasons are new        0.5
    a commit that is listed, 30,000 of them             7.5
      its row and three indexes, in SQLite              4.5
      that the repository holds it                      0.8
      everything in Python, and its author              1.7
      ending the transaction                            0.5
    a commit whose files are written                    7.3
      its subject, type and trailers                    3.5
      which number it has, and that nobody read it      1.8
      how reading it ended                              2.0
    what is derived of a commit with five files        57
      `counted_commits`, once listed and once read     12
      sums of its days: lines, kinds, languages        13
      types and hours of its years, anew each time      7
      homes, twins, bulk, languages, packages          17
      some hundred small statements, and the end        8

Sampled by library before bytes were told of: Python 40 %, SQLite 38 %, the C library 10 %, the
system 8 %. So 0.5 s is out of reach with a row of 16 columns for each file: the rows alone are 0.3.
Nor with less: the 150,000 rows alone, without any of the commits, took 0.48 s as they are (in the same
quarter of an hour, at a load of 1), 0.44 without looking for an earlier row, 0.42 in a table that only
grows, 0.35 with eight columns in the place of sixteen, and 0.26 with both. All files of a commit in one
value took 0.07, but then no question, correction or list can ask the database for a file.

What made it faster: adapters for bytes and None (without one the driver raises an error and drops
it, 0.7 to 1 µs a value), no looking up of what the same run has listed, one list of all values in
place of a tuple for each row, no garbage collected meanwhile (a tenth), constants of nearly every
file in the statement, lists of numbers handed over as one text, no temporary table dropped (with it
goes every prepared statement). Tried and not kept, since nothing was faster: several commits in one
statement, their constants in the statement, 40 rows at once, rows without a check of the commit
they belong to, and not looking for ignored commits where there are none.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from commitstats_desktop.core.commit import (  # noqa: E402
    Author,
    CommitChanges,
    CommitHeader,
    CommitState,
    FileChange,
    Import,
    Status,
)
from commitstats_desktop.core.repository import Source  # noqa: E402
from commitstats_desktop.paths import user_paths  # noqa: E402
from commitstats_desktop.services import people  # noqa: E402
from commitstats_desktop.services.home import open_home  # noqa: E402
from commitstats_desktop.store import repositories  # noqa: E402
from commitstats_desktop.store.writer import Writer  # noqa: E402

COMMITS, FILES_PER_COMMIT, PATHS = 30_000, 5, 5_000
AT_ONCE = 3_200
"""Commits of one transaction, as collecting has them: about 16,000 rows."""

ADA = Author("Ada", "ada@example.org")
START = 1_500_000_000
FIRST_READ = START + (COMMITS + 1) * 3_600
"""After the last of them: a commit of the future has no day, so that all would count in one."""


def oid(number: int) -> bytes:
    """An id that is nobody else's."""
    return random.Random(number).randbytes(20)


def headers() -> list[CommitHeader]:
    """The commits, one an hour."""
    return [
        CommitHeader(oid(number), (oid(number - 1),), ADA, when, 60, when, ())
        for number in range(1, COMMITS + 1)
        for when in (START + number * 3_600,)
    ]


def changes(listed: list[CommitHeader]) -> Iterator[CommitChanges]:
    """Their files, of a few languages, and now and then what they import."""
    chance = random.Random(7)
    for header in listed:
        paths = chance.sample(range(PATHS), FILES_PER_COMMIT)
        files = tuple(
            FileChange(b"folder%d/file%d.py" % (path % 50, path), None, Status.MODIFIED, 1_000,
                       header.oid, 5, 3, False, "Python", "code", "", 4, 2)
            for path in paths
        )  # fmt: skip
        imports = (Import("PyPI", f"package{paths[0] % 40}", False),) if paths[1] % 5 == 0 else ()
        yield CommitChanges(header.oid, CommitState.READ, "fix: it", files, "", imports)


def seconds(email: str) -> tuple[float, float]:
    """Processor seconds of listing and of storing the files."""
    now = datetime.now(UTC)
    listed = headers()
    read = list(changes(listed))
    with tempfile.TemporaryDirectory() as folder:
        home = open_home(user_paths(Path(folder)))
        people.claim(home.database, [email], now)
        with home.database.writing() as connection:
            repositories.add(connection, Source.FOLDER, "/x", "x", 0, is_trusted=False)
        writer = Writer(1, FIRST_READ)
        before = time.process_time()
        for start in range(0, COMMITS, 5_000):
            with home.database.writing() as connection:
                writer.add_headers(connection, listed[start : start + 5_000])
        between = time.process_time()
        for start in range(0, COMMITS, AT_ONCE):
            with home.database.writing() as connection:
                writer.add_changes(connection, read[start : start + AT_ONCE])
        after = time.process_time()
        home.database.close()
    return between - before, after - between


if __name__ == "__main__":
    for whose, address in (("possibly mine", "ada@elsewhere.example"), ("mine", ADA.email)):
        listing, storing = seconds(address)
        print(
            f"{whose}: listing {listing:.2f}, files {storing:.2f}, together {listing + storing:.2f} cpu s"
        )
