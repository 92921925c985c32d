"""Languages by GitHub Linguist's file names and extensions."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.language import color_of, language_of


@pytest.mark.parametrize(
    ("path", "language"),
    [
        (b"a.py", "Python"),
        (b"src/deep/A.PY", "Python"),
        (b"main.go", "Go"),
        (b"lib.rs", "Rust"),
        (b"x.ts", "TypeScript"),
        (b"x.tsx", "TSX"),
        (b"x.c", "C"),
        (b"x.cpp", "C++"),
        (b"x.cs", "C#"),
        (b"x.java", "Java"),
        (b"x.md", "Markdown"),
        (b"x.sql", "SQL"),
        (b"x.pl", "Perl"),
        (b"x.m", "Objective-C"),
        (b"x.html", "HTML"),
        (b"x.json", "JSON"),
        (b"x.yml", "YAML"),
        (b"Dockerfile", "Dockerfile"),
        (b"a/Makefile", "Makefile"),
        (b"CMakeLists.txt", "CMake"),
        (b"notes.txt", "Text"),
        (b"x.d.ts", "TypeScript"),
        (b"x.blade.php", "Blade"),
        (b".gitignore", "Ignore List"),
    ],
)
def test_a_name_tells_the_language(path: bytes, language: str) -> None:
    assert language_of(path) == language


@pytest.mark.parametrize(
    "path", [b"", b"LICENSE-unknown", b"a.unknown", b"a.", b".", b"..", b"py", b"a.py/", b"\xff\xfe",
             b"\xff.\xff", b"x" * 100_000, b"." * 20_000],
)  # fmt: skip
def test_a_name_that_does_not_tell_has_none(path: bytes) -> None:
    assert language_of(path) is None


def test_an_odd_name_with_a_known_extension_has_a_language() -> None:
    assert language_of(b"caf\xe9\n.py") == "Python"


def test_a_language_has_the_colour_that_linguist_gives_it() -> None:
    assert color_of("Python") == "#3572A5"
    assert color_of("No such language") is None
