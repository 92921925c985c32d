"""`.gitattributes` as Git reads them; Git itself is asked where it can be."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.classify.attributes import (
    MAX_RULES,
    NOTHING_SAID,
    AttributeRules,
    Attributes,
    attributes_of,
)
from commitstats_desktop.classify.globs import compile_glob


def said(path: bytes, **files: bytes) -> Attributes:
    """What files say of `path`: `root`, or a folder with its slashes written as two underscores."""
    rules = {
        b"" if folder == "root" else folder.replace("__", "/").encode(): AttributeRules(text)
        for folder, text in files.items()
    }
    return attributes_of(path, rules)


def test_the_last_rule_that_fits_wins() -> None:
    text = b"*.c linguist-generated\nown.c -linguist-generated\n"
    assert said(b"a/x.c", root=text).generated is True
    assert said(b"a/own.c", root=text).generated is False


def test_a_deeper_file_wins_and_one_that_takes_back_says_nothing() -> None:
    root, deep = b"* linguist-vendored linguist-generated", b"* !linguist-vendored"
    assert said(b"a/b/x", root=root, a__b=deep) == Attributes(generated=True)
    assert said(b"a/x", root=root, a__b=deep) == Attributes(vendored=True, generated=True)


def test_a_file_speaks_of_its_own_folder_only() -> None:
    assert said(b"b/x", a=b"* linguist-vendored") is NOTHING_SAID
    assert said(b"ab/x", a=b"* linguist-vendored") is NOTHING_SAID
    assert said(b"a/x", a=b"/x linguist-vendored").vendored is True


@pytest.mark.parametrize(
    ("word", "value"),
    [
        (b"linguist-vendored", True),
        (b"linguist-vendored=true", True),
        (b"linguist-vendored=1", True),
        (b"linguist-vendored=false", False),
        (b"-linguist-vendored", False),
        (b"!linguist-vendored", None),
        (b"linguist-vendoredx", None),
        (b"vendored", None),
    ],
)
def test_an_attribute_is_set_unset_or_unsaid(word: bytes, value: bool | None) -> None:
    assert said(b"x", root=b"x text " + word + b" eol=lf").vendored is value


def test_a_language_is_kept_as_written_and_can_be_taken_back() -> None:
    text = b"*.inc linguist-language=Vim-Script\nb.inc -linguist-language\n"
    assert said(b"a.inc", root=text).language == "Vim-Script"
    assert said(b"b.inc", root=text).language is None


@pytest.mark.parametrize("line", [
    b"", b"#x linguist-vendored", b"!x linguist-vendored", b"x/ linguist-vendored", b"x",
    b"linguist-vendored", b'"x linguist-vendored', b"[attr]x linguist-vendored",
    b"x" * 3_000 + b" linguist-vendored", b"[ linguist-vendored", b"\\ linguist-vendored",
])  # fmt: skip
def test_a_line_that_means_nothing_says_nothing(line: bytes) -> None:
    assert said(b"x", root=line) is NOTHING_SAID


def test_a_quoted_pattern_has_the_escapes_of_c() -> None:
    text = b'"a b\\t\\303\\244\\"" linguist-vendored'
    assert said('a b\tä"'.encode(), root=text).vendored is True


def test_the_flags_survive_being_stored_as_bits() -> None:
    flags: tuple[bool | None, ...] = (None, False, True)
    every = [Attributes(a, b, c, d) for a in flags for b in flags for c in flags for d in flags]
    assert [Attributes.from_bits(one.bits()) for one in every] == every
    assert len({one.bits() for one in every}) == 81
    assert max(one.bits() for one in every) < 256


PATTERNS = [
    b"*", b"*.c", b"a*.c", b"*a*b*", b"?.c", b"a/*.c", b"/a/*", b"/*.c", b"**/b.c", b"a/**", b"a/**/c",
    b"**", b"**/b/**", b"a**c", b"a/**/b/**/c", b"[ab].c", b"[!a].c", b"[^a].c", b"[a-c]*", b"[[:alpha:]].c",
    b"[]].c", b"[!]].c", b"[a\\]].c", b"[c-a].c", b"\\*.c", b"a\\b", b"a.c/", b"x/y", b"*/b.c", b"*b*.c", b"*c",
    b"ab*b", b"a/*/c", b"*.*", b"a[", b"a[]", b"**/", b"/**", b"***", b"**a", b"a/b/c", b"b/c", b"[[:digit:]]*",
]  # fmt: skip
PATHS = [
    b"a", b"a.c", b"b.c", b"ab", b"aab.c", b"a/b.c", b"a/b/c", b"a/c", b"a/x/b/y/c", b"x/a/b.c", b"].c",
    b"*.c", b"ac", b"abc", b"x/y", b"x/y/z", b"-.c", b"a[", b"1a", b"A.c", b"a/b/b/c", b"b/c", b"b/b.c",
]  # fmt: skip


def test_patterns_fit_the_paths_that_git_says(tmp_path: Path) -> None:
    run = ("git", "-C", str(tmp_path))
    subprocess.run([*run, "init", "-q"], check=True)
    wrong = []
    for pattern in PATTERNS:
        (tmp_path / ".gitattributes").write_bytes(pattern + b" linguist-vendored\n")
        answer = subprocess.run(
            [*run, "check-attr", "-z", "--stdin", "linguist-vendored"],
            input=b"\0".join(PATHS) + b"\0",
            capture_output=True,
            check=True,
        ).stdout.split(b"\0")
        git_says = {
            path: value == b"set" for path, value in zip(answer[::3], answer[2::3], strict=False)
        }
        for path in PATHS:
            ours = said(path, root=pattern + b" linguist-vendored").vendored is True
            if ours != git_says[path]:
                wrong.append((pattern, path, ours))
    assert wrong == []


MACROS = (
    b"[attr]made linguist-generated -linguist-detectable\n[attr]theirs linguist-vendored made\n"
    b"[attr]old linguist-vendored\n[attr]old -linguist-vendored\n[attr]around around linguist-vendored\n"
    b"[attr]said linguist-language=Vim-Script\n[attr] \n[attr]\n"
    b"* theirs\n*.c -theirs\n*.h theirs -linguist-generated\n*.i -linguist-generated made\n"
    b"*.o old\n*.r around said\n*.v made=true\n*.t text\n*.u linguist-vendored !theirs\n"
)
BELOW = (
    b"[attr]made linguist-documentation\n*.d !made\n*.e made\n*.f -linguist-vendored\n"
    b"/x.h !linguist-vendored\n*.g theirs -made\n"
)


def test_macros_mean_what_git_says(tmp_path: Path) -> None:
    run = ("git", "-C", str(tmp_path))
    subprocess.run([*run, "init", "-q"], check=True)
    (tmp_path / "sub").mkdir()
    (tmp_path / ".gitattributes").write_bytes(MACROS)
    (tmp_path / "sub" / ".gitattributes").write_bytes(BELOW)
    names = ("vendored", "generated", "documentation", "detectable")
    paths = [f"{folder}x.{end}".encode() for folder in ("", "sub/") for end in "acdefghiortuv"]
    answer = subprocess.run(
        [*run, "check-attr", "-z", "--stdin", *(f"linguist-{name}" for name in names)],
        input=b"\0".join(paths) + b"\0",
        capture_output=True,
        check=True,
    ).stdout.split(b"\0")
    meaning = {b"set": True, b"unset": False, b"unspecified": None}
    git_says: dict[bytes, list[bool | None]] = {}
    for path, value in zip(answer[::3], answer[2::3], strict=False):
        git_says.setdefault(path, []).append(meaning[value])

    ours = {path: said(path, root=MACROS, sub=BELOW) for path in paths}

    assert {path: list(one[:4]) for path, one in ours.items()} == git_says
    assert ours[b"x.r"].language == "Vim-Script"


@given(st.text("ab*?/[]\\!-", max_size=12), st.text("ab/]-", max_size=12))
@settings(max_examples=300, deadline=None)
def test_any_pattern_is_answered(pattern: str, path: str) -> None:
    assert compile_glob(pattern.encode()).matches(path.encode()) in {True, False}


def test_patterns_made_to_hurt_are_answered_at_once() -> None:
    pattern = b"*a" * 900 + b"b linguist-vendored"
    assert said(b"a" * 4_000, root=pattern).vendored is None
    folders = b"**/a/" * 400 + b"b linguist-vendored"
    assert said(b"a/" * 2_000 + b"c", root=folders).vendored is None


def test_a_file_of_a_million_rules_is_read_up_to_a_limit() -> None:
    text = b"x linguist-vendored\n" + b"y linguist-generated\n" * (MAX_RULES + 1)
    assert said(b"x", root=text) is NOTHING_SAID
    assert said(b"y", root=text).generated is True
