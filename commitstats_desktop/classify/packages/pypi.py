"""PyPI: `import` and `from` of Python sources, and what lists a Python project's needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing, pypi_manifests
from commitstats_desktop.classify.packages.base import Ecosystem, Found
from commitstats_desktop.classify.packages.names import by_longest_prefix, facts, names_of

_BLANK = rb"(?:[ \t\f]|\\\r?\n)"
_RUNS_ON = (b"\\\n", b"\\\r\n")
_WORD = later(rb"(?:from|c?import)[ \t\f\\]")
_BEFORE_STATEMENT = frozenset({b"", b"\n", b"\r", b";", b":"})
_NAME = rb"[\w.\x80-\xff]++"
_AS = rb"(?:" + _BLANK + rb"++as" + _BLANK + rb"++" + _NAME + rb")?+" + _BLANK + rb"*+"
_STATEMENT = later(
    rb"from" + _BLANK + rb"++(?P<source>" + _NAME + rb")" + _BLANK + rb"++c?import\b"
    rb"|c?import" + _BLANK + rb"++"
    rb"(?P<list>" + _NAME + _AS + rb"(?:," + _BLANK + rb"*+" + _NAME + _AS + rb")*+)"
)
_TAKEN = later(rb"[\s(\\]*+(?P<list>" + _NAME + _AS + rb"(?:,[\s\\]*+" + _NAME + _AS + rb")*+)")
"""What is taken from a module, behind `import`; comments end it."""

_LISTED = later(rb"(?:^|,)[\s\\]*+(" + _NAME + rb")")
_MADE_FROM_PROTO = ("_pb2", "_pb2_grpc")
"""Modules that protobuf's compiler makes of a project's own messages lie beside who imports them."""

_DEPTH = 3
"""Parts of a name below a namespace that several packages share, such as `google.cloud.x`."""


def _imports(path: bytes, content: bytes, first: int) -> Iterator[Found]:
    if path.endswith(b".ipynb"):
        yield from _notebook_imports(content)
        return
    first = _whole_line(content, first)
    for statement in lexing.statements(content, _START, _STATEMENT, lexing.PYTHON, first):
        for offset, dotted in _modules(statement):
            if name := _third_party(dotted):
                yield Found(offset, name)


def _whole_line(content: bytes, offset: int) -> int:
    """Where the line begins that holds the offset, with all that a backslash joins before it."""
    start = content.rfind(b"\n", 0, offset) + 1
    while content.endswith(_RUNS_ON, 0, start):
        start = content.rfind(b"\n", 0, start - 1) + 1
    return start


def _begins(content: bytes, offset: int) -> bool:
    if not _WORD.match(content, offset):
        return False
    return lexing.byte_before(content, offset) in _BEFORE_STATEMENT


_START = lexing.Start((b"from", b"cimport", b"import"), _begins)


def _modules(statement: re.Match[bytes]) -> Iterator[tuple[int, bytes]]:
    if statement["source"] is not None:
        yield from _from_module(statement)
        return
    start = statement.start("list")
    for listed in _LISTED.finditer(statement["list"]):
        yield start + listed.start(1), listed[1]


def _from_module(statement: re.Match[bytes]) -> Iterator[tuple[int, bytes]]:
    """The module, or what is taken from it where packages share it: `from google.cloud import x`."""
    source = statement["source"]
    taken = _TAKEN.match(statement.string, statement.end()) if _is_shared(source) else None
    if taken is None:
        yield statement.start("source"), source
        return
    for listed in _LISTED.finditer(taken["list"]):
        yield taken.start("list") + listed.start(1), source + b"." + listed[1]


@lru_cache(maxsize=4_096)
def _is_shared(source: bytes) -> bool:
    first, *rest = source.split(b".", _DEPTH)
    namespaces = names_of("pypi", "namespaces")
    return len(rest) < _DEPTH - 1 and first.decode("utf-8", "replace") in namespaces


_CELL = later(rb'^[ \t]*+"cell_type": "(\w++)"', re.MULTILINE)
_CELL_LINE = later(rb'^[ \t]*+"[ \t]*+(?=(?:from|import)[ \t])', re.MULTILINE)


def _notebook_imports(content: bytes) -> Iterator[Found]:
    """Imports of code cells: each line of a cell is a string of its own on a line of its own."""
    cells = [(match.start(), match[1]) for match in _CELL.finditer(content)]
    for begin in _CELL_LINE.finditer(content):
        while len(cells) > 1 and cells[1][0] < begin.start():
            del cells[0]
        if not cells or cells[0][1] != b"code" or cells[0][0] > begin.start():
            continue
        if statement := _STATEMENT.match(content, begin.end()):
            for offset, dotted in _modules(statement):
                if name := _third_party(dotted):
                    yield Found(offset, name)


@lru_cache(maxsize=16_384)
def _third_party(dotted: bytes) -> str | None:
    """The name to keep of an imported one: its first part, or more below a shared namespace."""
    if not dotted.isascii() or dotted.startswith(b"."):
        return None
    parts = dotted.decode().split(".", _DEPTH)
    first = parts[0]
    is_known = first in names_of("pypi", "standard") or first.endswith(_MADE_FROM_PROTO)
    if not first or first[0].isdigit() or is_known:
        return None
    if first.startswith("_") and first not in facts("pypi")["imports"]:
        return None  # No name on PyPI begins so: a part of Python, or of a package that is imported too.
    shared = first in names_of("pypi", "namespaces")
    return ".".join(part for part in parts[:_DEPTH] if part) if shared else first


def _installed(name: str) -> str:
    return by_longest_prefix(name, ".", facts("pypi")["imports"]) or _spelt(name)


def _spelt(name: str) -> str:
    canonical = re.sub(r"[-_.]+", "-", name).lower()
    return str(facts("pypi")["spelling"].get(canonical, canonical))


_ROOTS = (b"", b"src", b"lib", b"python")
_TOP_FOLDERS = frozenset({b"src", b"lib", b"python", b"docs", b"doc"})
_MODULES = (b".py", b".pyx", b".pyi")


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Modules by the folder that they are importable from.

    `tools/x.py` is importable as `x` by what lies below `tools`, unless `tools` is a package.
    """
    files = [path.rpartition(b"/")[::2] for path in paths if path.endswith(_MODULES)]
    packages = {folder for folder, base in files if base.startswith(b"__init__.")}
    for folder, base in files:
        if folder not in packages:
            yield _module(base.partition(b".")[0]), _scope(folder)
    for package in {folder for folder, _ in files if folder}:
        folder, _, base = package.rpartition(b"/")
        if folder not in packages and base not in _TOP_FOLDERS:
            yield _module(base), _scope(folder)
    yield from _closed_folders(paths)


def _closed_folders(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Folders of which nothing is known but the name: taken for packages, as most of them are.

    Not those that are often called like the library that they configure: `docker`, `redis`.
    """
    opened = {path.rstrip(b"/").rpartition(b"/")[0] for path in paths}
    for path in paths:
        folder, _, base = path.rstrip(b"/").rpartition(b"/")
        is_closed = b"." not in base and folder in _ROOTS and path.rstrip(b"/") not in opened
        if is_closed and base not in _TOP_FOLDERS and _module(base) not in facts("pypi")["folders"]:
            yield _module(base), b""


def _scope(folder: bytes) -> bytes:
    """The folder whose files see a module of that folder; empty for all of them."""
    return b"" if folder in _ROOTS else folder + b"/"


def _module(name: bytes) -> str:
    return name.decode("utf-8", "replace")


PYPI = Ecosystem(
    key="PyPI",
    table="pypi",
    opens=None,
    languages=frozenset({"Python", "Cython", "Jupyter Notebook"}),
    words=(b"import",),
    follows=_RUNS_ON,
    imports=_imports,
    is_manifest=pypi_manifests.is_manifest,
    requires=pypi_manifests.requires,
    own_in_manifest=pypi_manifests.own_names,
    members=pypi_manifests.members,
    own_in_tree=_own_in_tree,
    installed=_installed,
    spelt=_spelt,
    examples=(
        (b"a.py", b"import yaml\n", "PyYAML"),
        (b"requirements.txt", b"Flask>=3\n", "Flask"),
        (b"pyproject.toml", b'[project]\ndependencies = ["httpx"]\n', "httpx"),
    ),
)
