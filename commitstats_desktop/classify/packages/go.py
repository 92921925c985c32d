"""Go: import paths at the head of a source, and `go.mod`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import listed

_RAW = rb"`[^`]*+`?"
_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT, lexing.BLOCK_COMMENT, lexing.DOUBLE_QUOTED, lexing.SINGLE_QUOTED, _RAW
)
_HEAD = later(_NOT_CODE.pattern + rb"|^(func|type|var|const)\b", re.DOTALL | re.MULTILINE)
"""Imports stand before every other declaration: the rest of the source is not read."""
_START = lexing.Start((b"import",), lexing.behind(b"\n;", later(rb"import\b")))
_GOES_ON = later(
    rb"^[+-]?[ \t(]*+(?:/\*[^\n]*?\*/[ \t]*+)?(?:[\w.]++[ \t]*+)?[\"`][^\"`\n]*+[\"`]", re.MULTILINE
)
_SPACE = rb"(?:\s++|" + lexing.LINE_COMMENT + rb"|" + lexing.BLOCK_COMMENT + rb")*+"
_IMPORT = later(
    rb"import" + _SPACE + rb"(?:\((?:[^()\"`/]++|" + lexing.LINE_COMMENT + rb"|"
    + lexing.BLOCK_COMMENT + rb'|/|"[^"\n]*+"?|' + _RAW + rb")*+"
    rb'|(?:[\w.]++[ \t]*+)?(?:"[^"\n]*+"|' + _RAW + rb"))",
)  # fmt: skip
_PATH = later(
    lexing.LINE_COMMENT
    + rb"|"
    + lexing.BLOCK_COMMENT
    + rb'|"(?P<quoted>[^"\n]*+)"|`(?P<raw>[^`\n]*+)`'
)
_MODULE_PATH = later(r"[\w~-]+(?:\.[\w~-]+)+(?:/[\w.~+-]+)*", re.ASCII)


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    end = next((match.start() for match in _HEAD.finditer(content) if match[1]), len(content))
    head = content[:end]
    for statement in lexing.statements(head, _START, _IMPORT, _NOT_CODE):
        for quoted in _PATH.finditer(head, statement.start(), statement.end()):
            kind = quoted.lastgroup
            if kind and _is_module_path(name := text(quoted[kind])):
                yield Found(quoted.start(kind), name)


def _is_module_path(name: str) -> bool:
    """Whether it begins with a host; the standard library's paths do not."""
    return bool(_MODULE_PATH.fullmatch(name)) and "." in name.partition("/")[0]


_VERSION = later(r"v\d+")
_PARTS = {"github.com": 3, "gitlab.com": 3, "bitbucket.org": 3, "golang.org": 3, "codeberg.org": 3}


def _installed(name: str) -> str:
    """The module that an import path lies in, with the part that names its major version."""
    parts = name.split("/")
    count = _known_parts(parts) or _PARTS.get(parts[0]) or _guessed_parts(parts)
    if len(parts) > count and _VERSION.fullmatch(parts[count]):
        count += 1
    return "/".join(parts[:count])


def _known_parts(parts: list[str]) -> int:
    """How many parts the longest well-known module that it lies in has."""
    modules = listed("go")
    counts = range(min(len(parts), 8), 0, -1)
    return next((count for count in counts if "/".join(parts[:count]).lower() in modules), 0)


def _guessed_parts(parts: list[str]) -> int:
    if parts[0] == "gopkg.in":
        return 2 if len(parts) > 1 and ".v" in parts[1] else 3
    return next((i for i, part in enumerate(parts) if _VERSION.fullmatch(part)), len(parts))


def _public(name: str) -> str:
    base, _, last = name.rpartition("/")
    return base if _VERSION.fullmatch(last) else name


def _is_manifest(path: bytes) -> bool:
    return base_name(path) == b"go.mod"


_REQUIRED = later(
    r"^[ \t]*+(?:require[ \t]++)?([^\s(){}]++)[ \t]++v[^\s]++[ \t]*+(//.*+)?$", re.MULTILINE
)
_REPLACED = later(
    r"^[ \t]*+(?:replace[ \t]++)?(\S++)[ \t]++(?:v\S++[ \t]++)?=>[ \t]++[./]", re.MULTILINE
)
_MODULE = later(r"^[ \t]*+module[ \t]++\"?([^\s\"]++)", re.MULTILINE)


def _wanted(content: bytes) -> Iterator[tuple[str, str]]:
    """Modules that are not replaced by a folder of the repository, each with its comment."""
    local = set(_REPLACED.findall(text(content)))
    for name, comment in _REQUIRED.findall(text(content)):
        if name not in local and _is_module_path(name):
            yield name, comment


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    """Modules that are required directly."""
    return (name for name, comment in _wanted(content) if "indirect" not in comment)


def _asked_for(_path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    return ((name, name) for name, _ in _wanted(content))


def _tell_tale(name: str) -> Iterator[str]:
    """Go's own rule: an import path lies in the longest module that it begins with."""
    parts = name.split("/")
    return ("/".join(parts[:count]) for count in range(len(parts), 0, -1))


_USED = later(r"^[ \t]*+(?:use[ \t(]*+)?(\.{1,2}(?:/\S*+)?)[ \t)]*+(?://.*+)?$", re.MULTILINE)


def _is_workspace(path: bytes) -> bool:
    return base_name(path) == b"go.work"


def _members(path: bytes, content: bytes) -> list[str]:
    return _USED.findall(text(content)) if _is_workspace(path) else []


def _own_in_manifest(path: bytes, content: bytes) -> list[str]:
    if not _is_manifest(path):
        return []
    return [*_MODULE.findall(text(content)), *_REPLACED.findall(text(content))]


GO = Ecosystem(
    key="Go",
    table="go",
    languages=frozenset({"Go"}),
    words=(b"import",),
    goes_on=_GOES_ON,
    imports=_imports,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    also_tells=_is_workspace,
    members=_members,
    installed=_installed,
    spelt=str,
    public=_public,
    examples=(
        (b"a.go", b'package a\n\nimport "github.com/spf13/cobra/doc"\n', "github.com/spf13/cobra"),
        (b"b.go", b'package a\n\nimport (\n\ty "gopkg.in/yaml.v3"\n)\n', "gopkg.in/yaml.v3"),
        (b"go.mod", b"module me.org/x\n\nrequire golang.org/x/net v0.1.0\n", "golang.org/x/net"),
    ),
)
