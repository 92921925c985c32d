"""C and C++: headers of well-known libraries, vcpkg and Conan manifests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import by_import, facts, public_names
from commitstats_desktop.classify.packages.parsing import inner, json_object, strings, table

_START = lexing.Start((b"#",), lexing.behind(b"\n", later(rb"\#[ \t]*+(?:include|import)")))
_INCLUDE = later(rb"\#[ \t]*+(?:include|import)[ \t]*+[<\"](?P<name>[\w./+-]{1,200})[>\"]")
_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    rb'R"(?P<fence>[^()\\\s"]{0,16})\((?:[^)]++|\)(?!(?P=fence)"))*+(?:\)(?P=fence)")?',
    lexing.DOUBLE_QUOTED,
    rb"'(?:[^'\\\n]|\\[^\n]{1,9}?)'",
)


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    """Only headers that a table knows: any other may be the project's own or the system's."""
    for statement in lexing.statements(content, _START, _INCLUDE, _NOT_CODE):
        name = text(statement["name"])
        if by_import(name, "/", "cpp"):
            yield Found(statement.start("name"), name)


def _installed(name: str) -> str:
    if known := by_import(name, "/", "cpp"):
        return known
    return _spelt(name)


def _spelt(name: str) -> str:
    """A package of vcpkg, which writes dashes, or of Conan, where nothing tells that both have it."""
    if name.startswith("boost-"):
        return "boost"
    canonical = name.replace("_", "-").lower()
    is_known = canonical in public_names("cpp")
    return str(facts("cpp")["spelling"].get(canonical, canonical if is_known else name))


def _is_manifest(path: bytes) -> bool:
    return base_name(path) in {b"vcpkg.json", b"conanfile.txt", b"conanfile.py"}


_NAME = later(r"[a-z0-9][a-z0-9_.+-]{0,99}")
_REFERENCE = later(rb"[\"']([a-z0-9_][a-z0-9_.+-]{0,99})/[^\"'\n]{1,80}[\"']")
_REQUIRE = later(rb"(?<![\w])((?:self\.)?(?:tool_|build_|test_)?requires)\b(?=[ \t]*+[=(])")


def _requires(path: bytes, content: bytes) -> Iterator[str]:
    base = base_name(path)
    if base == b"vcpkg.json":
        names = _vcpkg(content)
    else:
        names = _conan_py(content) if base.endswith(b".py") else _conan_txt(text(content))
    return (name for name in names if _NAME.fullmatch(name))


def _vcpkg(content: bytes) -> Iterator[str]:
    data = json_object(content)
    features = [table(each) for each in inner(data, "features").values()]
    for place in (data, *features):
        wanted = place.get("dependencies")
        for entry in wanted if isinstance(wanted, list) else ():
            name = entry if isinstance(entry, str) else table(entry).get("name")
            if isinstance(name, str):
                yield name


def _conan_txt(content: str) -> Iterator[str]:
    inside = False
    for line in content.split("\n"):
        entry = line.partition("#")[0].strip()
        if entry.startswith("["):
            inside = entry in {
                "[requires]",
                "[build_requires]",
                "[tool_requires]",
                "[test_requires]",
            }
        elif inside and "/" in entry:
            yield entry.partition("/")[0]


def _conan_py(content: bytes) -> Iterator[str]:
    """References such as `"fmt/10.0"` in the lines of `requires`, up to the end of the list."""
    code = lexing.Code(content, lexing.PYTHON)
    read_to = 0
    for start in _REQUIRE.finditer(content):
        if start.end() < read_to or not code.holds(start.start()):
            continue
        read_to = end = _list_end(content, start.end())
        for reference in _REFERENCE.finditer(content, start.end(), end):
            yield text(reference[1])


def _list_end(content: bytes, start: int) -> int:
    """Where the lines end that go on with a comma or an open bracket."""
    while True:
        end = content.find(b"\n", start)
        if end < 0:
            return len(content)
        line = content[start:end].partition(b"#")[0].rstrip()
        if line and not line.endswith((b",", b"(", b"[", b"\\")):
            return end
        start = end + 1


_NAMED = later(rb"^[ \t]++name[ \t]*+=[ \t]*+[\"']([a-z0-9_][a-z0-9_.+-]{0,99})[\"']", re.MULTILINE)


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    """The package that a port or a recipe is of."""
    base = base_name(path)
    if base == b"vcpkg.json":
        yield from strings([json_object(content).get("name")])
    elif base == b"conanfile.py":
        yield from map(text, _NAMED.findall(content))


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Folders and headers where the compiler is likely to look: in the root, `include`, `src`."""
    for path in paths:
        parts = path.rstrip(b"/").split(b"/")
        if parts[0] in {b"include", b"src"} and len(parts) > 1:
            yield text(parts[1]), b""
        else:
            yield text(parts[0]), b""


CPP = Ecosystem(
    key="C/C++",
    table="cpp",
    languages=frozenset({"C", "C++", "Objective-C", "Objective-C++", "Cuda"}),
    words=(b"include", b"import"),
    imports=_imports,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    own_in_tree=_own_in_tree,
    installed=_installed,
    spelt=_spelt,
    examples=(
        (b"a.cpp", b"#include <nlohmann/json.hpp>\n", "nlohmann-json"),
        (b"a.cc", b'#include "gtest/gtest.h"\n', "gtest"),
        (b"vcpkg.json", b'{"dependencies": [{"name": "fmt"}]}', "fmt"),
        (b"conanfile.txt", b"[requires]\nnlohmann_json/3.11\n", "nlohmann-json"),
    ),
)
