"""Histories whose changed files, sizes, shapes and dates tools of this field count wrong."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.oracle_git import Source
from tests.fakes.repositories import (
    EXECUTABLE,
    GRACE,
    LINK,
    SUBMODULE,
    Entry,
    FakeRepository,
    lines,
)


def source(repository: FakeRepository, *, all_branches: bool = False) -> Source:
    """A repository under the name of its folder."""
    return Source(repository.path.name, repository.path, all_branches)


def make(folder: Path, name: str) -> FakeRepository:
    """An empty repository of a scenario."""
    folder.mkdir(parents=True, exist_ok=True)
    return FakeRepository.make(folder / name)


def plain(folder: Path) -> list[Source]:
    one = make(folder, "plain")
    one.commit({"a.py": lines(5)}, "feat: begin")
    one.commit({"a.py": lines(9), "README.md": lines(3)}, "FIX(core)!: more")
    one.commit({"a.py": lines(2)}, "less")
    one.commit({"b.py": lines(4)}, "docs: by another", author=GRACE)
    one.commit({"README.md": None}, "chore: drop")
    return [source(one)]


def renames_with_edits(folder: Path) -> list[Source]:
    one = make(folder, "renames")
    one.commit({"src/a.py": lines(40), "src/b.py": lines(40, "other")})
    one.rename("src/a.py", "lib/a.py")
    one.rename("lib/a.py", "lib/c.py", lines(43))
    one.rename("src/b.py", "src/d.py", lines(40, "wholly different"))
    one.commit({"lib/c.py": None, "src/d.py": None, "x.py": lines(43), "y.py": lines(41)})
    return [source(one)]


def swapped_and_chained_renames(folder: Path) -> list[Source]:
    one = make(folder, "swapped")
    one.commit({"a.py": lines(30, "a"), "b.py": lines(30, "b"), "c.py": lines(30, "c")})
    one.commit({"a.py": lines(30, "b"), "b.py": lines(30, "a")}, "swap")
    one.commit(
        {"a.py": None, "b.py": lines(30, "b"), "d.py": lines(30, "a"), "c.py": lines(31, "c")}
    )
    one.commit({"copy.py": lines(31, "c")}, "a copy is no rename")
    return [source(one)]


def line_endings(folder: Path) -> list[Source]:
    one = make(folder, "endings")
    text = lines(50)
    one.commit({"a.py": text, "b.py": text + b"no end", "data.csv": text})
    one.commit({"a.py": text.replace(b"\n", b"\r\n"), "data.csv": text.replace(b"\n", b"\r\n")})
    one.commit({"a.py": text.replace(b"\n", b"\r\n") + b"new\r\n", "b.py": text + b"no end\n"})
    one.commit({"b.py": (text + b"no end\n").replace(b"line", b"\tline")}, "style: indent")
    one.commit({"b.py": (text + b"no end\nand more\n").replace(b"line", b"  li ne")}, "both")
    return [source(one)]


def modes_types_links(folder: Path) -> list[Source]:
    one = make(folder, "modes")
    one.commit({"run.py": lines(6), "target.py": lines(4), "lnk": Entry(LINK, b"target.py")})
    one.commit({"run.py": Entry(EXECUTABLE, lines(6))}, "mode only")
    one.commit({"run.py": Entry(LINK, b"target.py")}, "file to link")
    one.commit({"run.py": lines(7), "lnk": Entry(LINK, b"run.py")}, "link to file")
    one.commit({"target.py": None, "target.py/inside.py": lines(4)}, "file to folder")
    return [source(one)]


def submodules(folder: Path) -> list[Source]:
    one = make(folder, "submodules")
    one.commit({"a.py": lines(3), "sub": Entry(SUBMODULE, b"a" * 40)}, "add a submodule")
    one.commit({"sub": Entry(SUBMODULE, b"b" * 40)}, "move it")
    one.commit({"sub": None, "a.py": lines(4)}, "drop it")
    return [source(one)]


def empty_commits(folder: Path) -> list[Source]:
    one = make(folder, "empties")
    one.commit({}, "nothing at all")
    one.commit({"a.py": lines(1)})
    one.commit({}, "nothing again", at=1_704_100_000)
    one.commit({}, "nothing again", at=1_704_100_000)
    one.commit({"empty.py": b""}, "an empty file")
    return [source(one)]


def binaries(folder: Path) -> list[Source]:
    one = make(folder, "binaries")
    one.commit({"pic.png": b"\x89PNG\0" + bytes(100), "a.py": lines(2)})
    one.commit({"pic.png": b"\x89PNG\0" + bytes(200), "late.txt": b"x\n" * 4_000 + b"\0"})
    one.commit({"late.txt": b"x\n" * 4_001 + b"\0", "late2.txt": b"x" * 7_999 + b"\0"})
    one.commit({"pic.png": lines(10)}, "binary to text")
    one.commit({".gitattributes": "*.py binary\n*.png text diff\n", "a.py": lines(20)})
    return [source(one)]


def kinds(folder: Path) -> list[Source]:
    one = make(folder, "kinds")
    one.commit(
        {
            "src/a.py": lines(10), "tests/test_a.py": lines(20), "docs/x.md": lines(30),
            "conf/ci.yml": lines(4), "data.csv": lines(50), "package-lock.json": lines(600),
            "node_modules/x/index.js": lines(70), "app.min.js": lines(80), "pic.png": b"\0" * 9,
            "cache/own.py": lines(3), "external/own.py": lines(3), "build/own.py": lines(3),
            "Makefile": lines(6), "Dockerfile": lines(7), "vendor/lib/v.go": lines(8),
            "a.pb.py": lines(2), "thing_pb2.py": lines(5),
        }
    )  # fmt: skip
    one.commit({"data.csv": lines(40), "package-lock.json": lines(10), "src/a.py": lines(12)})
    return [source(one)]


def ignored_revisions(folder: Path) -> list[Source]:
    one = make(folder, "ignored")
    one.commit({"a.py": lines(30)})
    style = one.commit({"a.py": lines(30, "styled")}, "style: everything")
    other = one.commit({"a.py": lines(31, "styled")})
    one.commit({".git-blame-ignore-revs": f"# all\n{style}  # a remark\n\n{other[:20]}\n"})
    return [source(one)]


def bulk_limits(folder: Path) -> list[Source]:
    one = make(folder, "bulk")
    one.commit({"a.py": lines(10_000)}, "exactly at the limit")
    one.commit({"b.py": lines(10_001)}, "one beyond it")
    one.commit({"vendor/x.js": lines(10_001), "c.py": lines(2)}, "of vendored lines")
    one.commit({f"many/{number}.py": b"x\n" for number in range(500)}, "500 files")
    one.commit({f"more/{number}.py": b"y\n" for number in range(501)}, "501 files")
    one.commit({**{f"vendor/{n}.js": b"y\n" for n in range(600)}, "d.py": lines(3)}, "vendored")
    one.commit({"data.csv": lines(10_001, "d"), "e.py": lines(4)}, "data count, too")
    return [source(one)]


def paths_of_all_sorts(folder: Path) -> list[Source]:
    one = make(folder, "paths")
    one.commit(
        {b"a b\tc.py": lines(2), 'q"uote.py': lines(3), "日本.py": lines(4), b"\xff.py": lines(5)}
    )
    one.commit({"日本.py": None, "にほん.py": lines(4), "new\nline.py": lines(2)})
    one.commit({b"\xff.py": lines(6), ".hidden.py": lines(1), "A.py": lines(1), "a.py": lines(2)})
    return [source(one)]


def final_newlines(folder: Path) -> list[Source]:
    one = make(folder, "newlines")
    one.commit({"a.py": b"one\ntwo"})
    one.commit({"a.py": b"one\ntwo\n"})
    one.commit({"a.py": b"one\ntwo\n\n\n"})
    one.commit({"a.py": b"\n\none\n\ntwo\n"})
    one.commit({"a.py": b""})
    one.commit({"a.py": b"\r\r\r\n"})
    return [source(one)]


def moved_blocks(folder: Path) -> list[Source]:
    one = make(folder, "blocks")
    top, bottom = lines(60, "top"), lines(60, "bottom")
    one.commit({"a.c": top + bottom})
    one.commit({"a.c": bottom + top})
    one.commit({"a.c": b"{\n}\n" * 50 + bottom + b"{\n}\n" * 50})
    one.commit({"a.c": b"{\n}\n" * 51 + bottom[:300] + b"{\n\n}\n" * 49})
    return [source(one)]


def odd_dates(folder: Path) -> list[Source]:
    one = make(folder, "odd-dates")
    one.commit({"a.py": lines(1)}, "before 1990", at=600_000_000)
    one.commit({"a.py": lines(2)}, "the last second of 1989 there", at=631_152_000 - 1)
    one.commit({"a.py": lines(3)}, "1990 there, 1989 in UTC", at=631_152_000 - 60, offset="+0100")
    one.commit({"a.py": lines(4)}, "zero", at=0)
    one.commit({"a.py": lines(5)}, "far ahead", at=4_000_000_000)
    one.commit({"a.py": lines(6)}, "fifteen hours", offset="+1500")
    one.commit({"a.py": lines(7)}, "minus fifteen", offset="-1500")
    one.commit({"a.py": lines(8)}, "exactly fourteen", offset="+1400")
    one.commit({"a.py": lines(9)}, "minus fourteen", offset="-1400")
    one.commit({"a.py": lines(10)}, "fourteen and a minute", offset="+1401")
    one.commit({"a.py": lines(11)}, "odd minutes", offset="+0545")
    one.commit({"a.py": lines(12)}, "minus nothing", offset="-0000")
    one.commit({"a.py": lines(13)}, "absurd", offset="+9999")
    return [source(one)]


def days_and_streaks(folder: Path) -> list[Source]:
    one = make(folder, "streaks")
    day = 86_400
    start = 1_672_531_200  # 2023-01-01, a Sunday
    for number in (0, 1, 2, 4, 5, 6, 7, 11):
        one.commit({"a.py": lines(number + 1)}, at=start + number * day + 80_000)
    one.commit(
        {"b.py": lines(1)}, "the next day there", at=start + 11 * day + 80_000, offset="+0530"
    )
    one.commit({"b.py": lines(2)}, "the year before there", at=start + 60, offset="-0800")
    return [source(one)]


def octopus(folder: Path) -> list[Source]:
    one = make(folder, "octopus")
    one.commit({"a.py": lines(3)})
    for name in ("x", "y", "z"):
        one.checkout("main")
        one.start_branch(name)
        one.commit({f"{name}.py": lines(5)})
    one.checkout("main")
    one.commit({"a.py": lines(4)})
    one.merge("x", "y", "z")
    one.merge("x", author=GRACE)
    return [source(one)]


def detached(folder: Path) -> list[Source]:
    one = make(folder, "detached")
    first, second, _ = one.commits(3)
    one.detach(second)
    assert first
    return [source(one)]


def unborn_and_empty(folder: Path) -> list[Source]:
    one = make(folder, "unborn")
    two = make(folder, "headless")
    two.commits(2)
    two.checkout("nowhere")
    return [source(one), source(two)]


def orphan_roots(folder: Path) -> list[Source]:
    one = make(folder, "roots")
    one.commits(2)
    one.start_orphan("docs")
    one.commit({"index.md": lines(5)}, parents=[])
    one.checkout("main")
    one.merge("docs")
    return [source(one)]


def evil_merge(folder: Path) -> list[Source]:
    one = make(folder, "evil")
    one.commit({"a.py": lines(3)})
    one.start_branch("x")
    one.commit({"x.py": lines(3)})
    one.checkout("main")
    one.commit({"a.py": lines(4)})
    parents = [one.tip(), one.tip("x")]
    one.commit({"x.py": lines(99), "new.py": lines(50)}, "Merge with work", parents=parents)
    return [source(one)]


def packed_and_replaced(folder: Path) -> list[Source]:
    one = make(folder, "replaced")
    first, second = one.commits(2)
    other = one.commit({"z.py": lines(50)}, parents=[first])
    one.move("main", second)
    one.pack()
    one.point(f"refs/replace/{second}", other)
    return [source(one)]
