"""What holds for every ecosystem of the table."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.classify.language import language_of
from commitstats_desktop.classify.packages import (
    ECOSYSTEM_BY_KEY,
    ECOSYSTEMS,
    OwnModules,
    installed_name,
    is_public,
    scan,
    tells_own_names,
    wants,
)
from commitstats_desktop.classify.packages.base import Ecosystem
from commitstats_desktop.classify.packages.names import facts

EXAMPLES = [
    pytest.param(ecosystem, *example, id=f"{ecosystem.key} {example[0].decode()}")
    for ecosystem in ECOSYSTEMS
    for example in ecosystem.examples
]
every_ecosystem = pytest.mark.parametrize("ecosystem", ECOSYSTEMS, ids=lambda each: each.key)
every_example = pytest.mark.parametrize(("ecosystem", "path", "content", "package"), EXAMPLES)


def installed(
    ecosystem: Ecosystem, path: bytes, content: bytes, old: bytes | None = None
) -> set[str]:
    lines = [(1, content.count(b"\n") + 1)]
    found = scan(path, language_of(path), content, old, lines)
    return {installed_name(*each) for each in found if each.ecosystem == ecosystem.key}


@every_ecosystem
def test_an_ecosystem_has_a_key_of_its_own_a_table_and_examples(ecosystem: Ecosystem) -> None:
    assert ECOSYSTEM_BY_KEY[ecosystem.key] is ecosystem
    assert len(ECOSYSTEM_BY_KEY) == len(ECOSYSTEMS)
    assert facts(ecosystem.table)
    assert ecosystem.examples
    assert not ecosystem.languages or ecosystem.words


@every_example
def test_an_example_names_its_package(
    ecosystem: Ecosystem, path: bytes, content: bytes, package: str
) -> None:
    assert wants(path, language_of(path))
    assert installed(ecosystem, path, content) == {package}
    assert is_public(ecosystem.key, package)


@every_example
def test_an_example_reads_the_same_with_windows_line_ends_and_a_byte_order_mark(
    ecosystem: Ecosystem, path: bytes, content: bytes, package: str
) -> None:
    content = b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")

    assert installed(ecosystem, path, content) == {package}


@every_example
def test_a_line_that_was_there_names_nothing(
    ecosystem: Ecosystem, path: bytes, content: bytes, package: str
) -> None:
    assert scan(path, language_of(path), content, content, []) == set()
    if ecosystem.is_manifest(path) and language_of(path) not in ecosystem.languages:
        assert installed(ecosystem, path, content, content) == set()


@every_example
def test_an_installed_name_stays_as_it_is(
    ecosystem: Ecosystem, path: bytes, content: bytes, package: str
) -> None:
    assert installed_name(ecosystem.key, package) == package


@every_ecosystem
def test_nothing_that_is_installed_is_installed_by_another_name(ecosystem: Ecosystem) -> None:
    table = facts(ecosystem.table)
    for part in ("imports", "spelling", "prefixes"):
        for name in table.get(part, {}).values():
            assert installed_name(ecosystem.key, name) == name


def paths_of(ecosystem: Ecosystem) -> list[bytes]:
    return [path for path, _, _ in ecosystem.examples]


PIECES = st.sampled_from(
    [b'"""', b"'''", b'"', b"'", b"`", b"/*", b"*/", b"//", b"#", b"\\", b"\n", b"\r\n", b" ", b"(", b")",
     b"{", b"}", b"[", b"]", b"<", b">", b";", b",", b".", b"::", b"=", b"import", b"from", b"require", b"use",
     b"using", b"#include", b"a", b"x/y", b"<script>", b"<a>", b"</a>", b"=begin", b"<<A", b"\xff", b"\x00"]
)  # fmt: skip


@every_ecosystem
@given(content=st.binary(max_size=300) | st.lists(PIECES, max_size=60).map(b"".join))
@settings(max_examples=60, deadline=None)
def test_no_bytes_make_it_raise(ecosystem: Ecosystem, content: bytes) -> None:
    for path in paths_of(ecosystem):
        scan(path, language_of(path), content, content[::-1], [(1, 5), (3, 10**9), (0, 1), (7, 0)])
        OwnModules.from_paths([path, content], {path: content})


HOSTILE = [
    b"import " * 10_000, b"import\n" * 10_000, b"use " * 10_000, b"from " * 10_000, b'"""' * 10_000 + b"\\",
    b"/* " * 10_000, b"'" * 10_000, b"`\\" * 10_000, b"// import\n" * 10_000, b"(/[" * 10_000, b"[" * 25_000,
    b"import {" * 10_000, b"require(" * 10_000, b"<script>" * 10_000, b"\\\n" * 10_000, b" " * 50_000,
    b"; import a" * 10_000, b"import a, " * 10_000, b"{" * 25_000, b"#include <" * 7_000, b"a." * 15_000,
    b"<<A\n" * 10_000, b"=begin\n" * 10_000, b"<a>" * 10_000, b"r#" * 15_000, b"use a::{" * 10_000,
    b"gem '" * 10_000, b"install_requires = [" * 2_000, b"(" * 25_000, b"\n" * 50_000, b"import (\n" * 10_000,
    b"import a\n" * 7_000, b"[" + b"a." * 12_000 + b"a]\n" + b"b=1\n" * 7_000, b"- " * 15_000, b"@" * 25_000,
    b"import('" * 10_000, b"required_providers {" * 5_000, b"dependencies {\n" * 5_000, b"package " * 10_000,
]  # fmt: skip


@every_example
def test_reading_ends_whatever_the_content(
    ecosystem: Ecosystem, path: bytes, content: bytes, package: str
) -> None:
    for hostile in HOSTILE:
        both = content + b"\n" + hostile
        assert len(scan(path, language_of(path), both, hostile, [(1, 10**9)])) < 40_001
        OwnModules.from_paths([path], {path: hostile})


def test_a_manifest_tells_own_names_and_a_text_does_not() -> None:
    assert tells_own_names(b"a/package.json")
    assert not tells_own_names(b"a/notes.txt")
    assert not wants(b"a/notes.txt", "Text")
    assert not wants(b"a/notes", None)
    assert installed_name("no such ecosystem", "x") == "x"
    assert not is_public("no such ecosystem", "x")
