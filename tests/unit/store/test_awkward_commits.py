"""Thirty awkward commits, and what each adds to the figures: computed by hand from `figures 1`.

A column is a figure, a row a commit; the figures must be the sums of the columns, and each commit
must add what its row says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from commitstats_desktop.core.commit import Author, CommitState, Import, Status
from commitstats_desktop.core.explain import Ask, Reason
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.shapes import Total
from commitstats_desktop.services import explain
from commitstats_desktop.services.figures import load_figures
from tests.fakes.facts import ADA, DAY, GRACE, NOW, FactBook, Work, changed, oid_of

MONDAY = 1_704_067_200
"""1 January 2024, 00:00 UTC."""
CLAUDE = "Co-authored-by: Claude <noreply@anthropic.com>"
ADA_ELSEWHERE = Author("Ada", "ada@work.example")


class Row(NamedTuple):
    """A commit, and what it adds."""

    work: Work
    commits: int = 0
    merges: int = 0
    written: int = 0
    added: int = 0
    removed: int = 0
    space: int = 0
    bulk: int = 0
    data: int = 0
    files: int = 0
    unknown: int = 0


def day(number: int) -> int:
    """Noon, so many days after that Monday."""
    return MONDAY + number * DAY + DAY // 2


def plain(name: str, at: int, *files: object, **more: object) -> Work:
    return Work(name, ("root",), at=at, files=files, **more)  # type: ignore[arg-type]


# fmt: off
TABLE = (
    Row(Work("root", at=day(0), files=[changed("a.py", 10)]), commits=1, written=10, added=10, files=1),
    Row(plain("empty", day(1)), commits=1),
    Row(plain("mode only", day(2), changed("run.sh", 0, 0)), commits=1, files=1),
    Row(plain("pure rename", day(3), changed("new.py", 0, 0, status=Status.RENAMED, old="a.py")),
        commits=1, files=1),
    Row(plain("deletion", day(4), changed("gone.py", 0, 40, blob=None)), commits=1, removed=40, files=1),
    Row(plain("re-indent", day(5), changed("b.py", 100, 100, spaced=0, spaced_removed=0)),
        commits=1, added=100, removed=100, space=100, files=1),
    Row(plain("partly re-indented", day(6), changed("c.py", 50, 30, spaced=20, spaced_removed=0)),
        commits=1, written=20, added=50, removed=30, space=30, files=1),
    Row(plain("white space diff is longer", day(7), changed("d.py", 5, 5, spaced=9, spaced_removed=9)),
        commits=1, written=5, added=5, removed=5, files=1),
    Row(plain("lock file", day(8), changed("package-lock.json", 9_000, 8_000, kind="lockfile"),
              changed("package.json", 1, 1, kind="config")),
        commits=1, written=1, added=1, removed=1, files=2),
    Row(plain("vendored tree", day(9), *(changed(f"vendor/{n}.c", 100, kind="vendored") for n in range(600))),
        commits=1, files=600),
    Row(plain("generated", day(10), changed("api_pb2.py", 20_000, kind="generated")), commits=1, files=1),
    Row(plain("data", day(11), changed("cities.csv", 3_000, kind="data")),
        commits=1, added=3_000, data=3_000, files=1),
    Row(plain("10,000 lines", day(12), changed("big.py", 10_000)),
        commits=1, written=10_000, added=10_000, files=1),
    Row(plain("10,001 lines", day(13), changed("bigger.py", 10_001, 1)),
        commits=1, added=10_001, removed=1, bulk=10_001, files=1),
    Row(plain("501 files", day(14), *(changed(f"moved/{n}.py", 1) for n in range(501))),
        commits=1, added=501, bulk=501, files=501),
    Row(plain("500 files and a lock file", day(15), *(changed(f"kept/{n}.py", 1) for n in range(500)),
              changed("yarn.lock", 1, kind="lockfile")),
        commits=1, written=500, added=500, files=501),
    Row(plain("binary", day(16), changed("logo.png", None, None, kind="binary", is_binary=True)),
        commits=1, files=1),
    Row(plain("too large", day(17), changed("huge.sql", None, None, reason="larger than 50 MB"),
              changed("small.py", 2)),
        commits=1, written=2, added=2, files=2, unknown=1),
    Row(Work("merge", ("root", "empty"), at=day(18), files=[changed("m.py", 7)]), merges=1),
    Row(plain("boundary", day(19), state=CommitState.BOUNDARY, reason="history is cut here"), commits=1),
    Row(plain("1970", 0, changed("old.py", 3)), commits=1, written=3, added=3, files=1),
    Row(plain("from the future", NOW + 3 * DAY, changed("future.py", 4)),
        commits=1, written=4, added=4, files=1),
    Row(plain("offset of 99 hours", day(20), changed("zone.py", 5), offset=99 * 60),
        commits=1, written=5, added=5, files=1),
    Row(plain("original", day(21), changed("fix.py", 6, blob="fixed"), subject="fix: it"),
        commits=1, written=6, added=6, files=1),
    Row(plain("cherry-pick", day(21), changed("fix.py", 8, blob="fixed"), subject="fix: it",
              committed=day(30))),
    Row(plain("backport in conflict", day(21), changed("fix.py", 9, blob="other"), subject="fix: it",
              committed=day(31))),
    Row(plain("revert", day(22), changed("fix.py", 0, 6, blob="before"), subject='Revert "fix: it"'),
        commits=1, removed=6, files=1),
    Row(plain("re-applied", day(23), changed("fix.py", 6, blob="fixed"), subject='Reapply "fix: it"'),
        commits=1, written=6, added=6, files=1),
    Row(plain("same second, same words", day(1), changed("e.py", 1), subject="feat: something",
              trailers=(CLAUDE,)),
        commits=1, written=1, added=1, files=1),
    Row(plain("by a colleague", day(24), changed("his.py", 70), author=GRACE, coauthors=(ADA,))),
    Row(plain("with a colleague", day(25), changed("our.py", 11), coauthors=(GRACE, ADA_ELSEWHERE)),
        commits=1, written=11, added=11, files=1),
    Row(plain("perhaps mine", day(26), changed("there.py", 12), author=ADA_ELSEWHERE)),
    Row(plain("ignored revision", day(27), changed("style.py", 300, 300)),
        commits=1, added=300, removed=300, files=1),
    Row(plain("imports", day(28), changed("use.py", 2), imports=(Import("PyPI", "yaml", False),)),
        commits=1, written=2, added=2, files=1),
)
# fmt: on

FIGURE_OF = {
    "commits": "commits", "merges": "merges", "written": "written_lines", "added": "lines_added",
    "removed": "lines_removed", "space": "whitespace_only", "bulk": "bulk_lines",
    "data": "data_lines", "files": "files_changed", "unknown": "files_unknown",
}  # fmt: skip


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactBook]:
    book = FactBook(tmp_path_factory.mktemp("awkward"))
    uuid = book.add("awkward")
    with book.database.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO ignored_revisions SELECT id, ? FROM repositories",
            (oid_of("ignored revision"),),
        )
    book.collect(uuid, [row.work for row in TABLE])
    yield book
    book.close()


@pytest.mark.parametrize("column", FIGURE_OF)
def test_a_figure_is_the_sum_of_its_column(facts: FactBook, column: str) -> None:
    expected = sum(getattr(row, column) for row in TABLE)

    assert facts.value(FIGURE_OF[column]) == expected


@pytest.mark.parametrize("column", FIGURE_OF)
def test_every_commit_adds_what_its_row_says(facts: FactBook, column: str) -> None:
    names = {row.work.oid.hex(): row.work.name for row in TABLE}
    expected = {row.work.name: getattr(row, column) for row in TABLE if getattr(row, column)}

    behind = explain.all_commits(facts.database, Ask(FIGURE_OF[column]))

    assert {names[one.commit]: one.value for one in behind if one.value} == expected


def test_lines_added_are_written_data_white_space_bulk_and_ignored(facts: FactBook) -> None:
    parts = ("written_lines", "data_lines", "whitespace_only", "bulk_lines", "ignored_lines")

    assert facts.value("ignored_lines") == 300
    assert sum(map(facts.value, parts)) == facts.value("lines_added")


def test_odd_dates_are_counted_and_have_no_day(facts: FactBook) -> None:
    figures = load_figures(facts.database, Question())

    assert figures.coverage.odd_dates == 3
    # Each other day has one commit, but day 1 has two, and five days have none that counts.
    assert figures.total("commit_days").value == figures.total("commits").value - 3 - 1
    assert sum(map(sum, figures.week("commit_hours").hours)) == figures.total("commits").value - 3


def test_credits_are_figures_of_their_own(facts: FactBook) -> None:
    figures = load_figures(facts.database, Question())

    assert figures.total("co_authored").value == 1
    assert figures.total("shared_commits").value == 1
    assert figures.coauthors == 2
    assert figures.total("assisted").value == 1
    assert figures.total("assisted") == Total(
        1, figures.total("assisted").first, figures.total("assisted").first
    )
    assert figures.coverage.unattributed == 1
    assert figures.coverage.lines_unknown == 1


def test_a_package_has_its_installed_name_and_its_days(facts: FactBook) -> None:
    (entry,) = load_figures(facts.database, Question()).ranking("packages").entries

    assert (entry.group, entry.name, entry.value, entry.repositories) == ("PyPI", "PyYAML", 1, 1)
    assert entry.first == entry.last is not None


def test_what_is_left_out_of_written_lines_is_told_with_its_reason(facts: FactBook) -> None:
    counts = explain.count_left_out(facts.database, Ask("written_lines"))

    assert counts == {
        Reason.MERGE: (1, 0),
        Reason.SAME_WORK: (2, 0),
        Reason.UNATTRIBUTED: (1, 0),
        Reason.LINES_UNKNOWN: (2, 0),
        Reason.WHITESPACE: (2, 130),
        Reason.BULK: (502, 10_502),
        Reason.IGNORED: (1, 300),
        Reason.GENERATED: (1, 20_000),
        Reason.VENDORED: (600, 60_000),
        Reason.LOCKFILE: (2, 9_001),
        Reason.BINARY: (1, 0),
        Reason.DATA: (1, 3_000),
    }


def test_lines_left_out_are_the_sums_of_the_rows_that_can_be_listed(facts: FactBook) -> None:
    entries = load_figures(facts.database, Question()).ranking("left_out").entries

    listed: dict[str, list[int]] = {}
    for one in explain.all_left_out(facts.database, Ask("written_lines")):
        sums = listed.setdefault(one.reason.value, [0, 0])
        sums[0] += one.added or 0
        sums[1] += one.removed or 0

    assert {entry.name: [entry.added, entry.removed] for entry in entries} == {
        reason: sums for reason, sums in listed.items() if any(sums) or reason == "binary"
    }


def test_a_copy_names_the_commit_that_counts_in_its_place(facts: FactBook) -> None:
    out = explain.all_left_out(facts.database, Ask("commits"))

    same = {one.commit: one.detail for one in out if one.reason is Reason.SAME_WORK}

    place = f"{oid_of('original').hex()} in awkward"
    assert same == {
        oid_of("cherry-pick").hex(): place,
        oid_of("backport in conflict").hex(): place,
    }


def test_pages_join_without_a_gap_or_a_double(facts: FactBook) -> None:
    whole = list(explain.all_files(facts.database, Ask("lines_added")))

    pages, place = explain.files_behind(facts.database, Ask("lines_added"), limit=7)
    while place:
        page, place = explain.files_behind(facts.database, Ask("lines_added"), place, limit=7)
        pages += page

    assert pages == whole


def test_pages_of_what_is_left_out_join_without_a_gap_or_a_double(facts: FactBook) -> None:
    whole = list(explain.all_left_out(facts.database, Ask("written_lines")))

    pages, place = explain.left_out_of(facts.database, Ask("written_lines"), limit=50)
    while place:
        page, place = explain.left_out_of(facts.database, Ask("written_lines"), place, limit=50)
        pages += page

    assert pages == whole
