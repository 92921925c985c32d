"""npm: `import`, `export from`, `require()` and `import()` of scripts, and `package.json`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import LONGEST_NAME, Ecosystem, Found, base_name
from commitstats_desktop.classify.packages.names import listed, names_of
from commitstats_desktop.classify.packages.parsing import (
    inner,
    json_object,
    json_with_comments,
    strings,
    table,
    yaml_list,
)

_PATTERN = (
    rb"/(?:(?<=[(,=:\[!&|?{;+]/)|(?<=[(,=:\[!&|?{;+] /)|(?<=return /))"
    rb"(?:[^\\/\[\n]++|\\[^\n]|\[(?:[^\]\\\n]++|\\[^\n])*+\]?|\\)++/?"
)
"""A regular expression, told from a division by what stands before it: its quotes open nothing."""
_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    lexing.DOUBLE_QUOTED,
    lexing.SINGLE_QUOTED,
    lexing.BACKTICKED,
    _PATTERN,
)
_WORD_ENDS = later(rb"(?:import|export|require)\b")
_NAME_GOES_ON = later(rb"[\w$.@-]")
_SPACE = rb"(?:\s++|" + lexing.LINE_COMMENT + rb"|" + lexing.BLOCK_COMMENT + rb")*+"
_QUOTED = rb"""(?:"(?P<double>[^"\\\n]*+)"|'(?P<single>[^'\\\n]*+)'|`(?P<tick>[^`\\$\n]*+)`)"""
_STATEMENT = later(
    rb"(?P<word>import|export|require)(?P<clause>(?:[\w$\s{},*]++|"
    + lexing.LINE_COMMENT + rb"|" + lexing.BLOCK_COMMENT + rb")*+)"
    rb"(?P<call>\(" + _SPACE + rb")?+(?:" + _QUOTED + rb")?+",
)  # fmt: skip
"""Always matches: the clause takes what may stand between `import` and `from`, also where it
turns out to be something else, so that no clause is read twice."""

_COMMENT = later(lexing.LINE_COMMENT + rb"|" + lexing.BLOCK_COMMENT)
_WORD = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$"
_BEFORE_STATEMENT = frozenset({b"", b"\n", b"\r", b";", b"{", b"}", b")", b"/"})
_PACKAGE = later(r"(?:@[A-Za-z0-9][\w.~-]*/)?[A-Za-z0-9][\w.~-]*", re.ASCII)


def _begins(content: bytes, offset: int) -> bool:
    """Whether it is a word of its own, not the end of a longer name or a name's attribute."""
    is_attribute = offset and _NAME_GOES_ON.match(content, offset - 1)
    return not is_attribute and _WORD_ENDS.match(content, offset) is not None


_START = lexing.Start((b"import", b"export", b"require"), _begins)


def _imports(path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    if path.lower().endswith(_WITH_TAGS):
        content = _scripts(content)
    for statement in lexing.statements(content, _START, _STATEMENT, _NOT_CODE):
        kind = next((kind for kind in _QUOTES if statement[kind] is not None), None)
        if kind is None or not _is_import(statement, content):
            continue
        if name := _third_party(statement[kind].decode("utf-8", "replace")):
            yield Found(statement.start(kind), name)


_QUOTES = ("double", "single", "tick")
_WITH_TAGS = (b".vue", b".svelte", b".astro")


def _is_import(statement: re.Match[bytes], content: bytes) -> bool:
    """Whether the string that follows is a module's: `import "x"`, `… from "x"`, `require("x")`."""
    ends = _last_word(statement["clause"]) or statement["word"]
    if statement["call"] is not None:
        return ends in {b"import", b"require"}
    if ends == b"require":  # CoffeeScript
        return statement["tick"] is None
    # Before a statement there is another one, or nothing; before prose there is prose.
    begins = lexing.byte_before(content, statement.start()) in _BEFORE_STATEMENT
    return begins and statement["tick"] is None and ends in {b"from", b"import"}


def _last_word(clause: bytes) -> bytes:
    tail = (_COMMENT.sub(b" ", clause) if b"/" in clause else clause).rstrip()
    return tail[len(tail.rstrip(_WORD)) :]


_SCRIPT = later(rb"<script\b[^>]*+>|\A---\r?\n", re.IGNORECASE)


def _scripts(content: bytes) -> bytes:
    """What stands in `<script>`, or between the fences of an Astro file, where it stands."""
    kept: list[bytes] = []
    end = 0
    for begin in _SCRIPT.finditer(content):
        if begin.end() < end:
            continue
        kept.append(b" " * (begin.end() - end))
        close = content.find(b"</script" if begin[0][:1] == b"<" else b"\n---", begin.end())
        end = close if close >= 0 else len(content)
        kept.append(content[begin.end() : end])
    return b"".join(kept)


def _third_party(module: str) -> str | None:
    """The package that a module specifier lies in; None for the project's own and Node's."""
    if module.startswith("npm:"):
        module = module[4:].lstrip("/")
    parts = module.split("/", 2)
    name = "/".join(parts[:2]) if module.startswith("@") else parts[0]
    if "@" in name[1:]:
        name = name[: name.index("@", 1)]
    if len(name) > LONGEST_NAME or not _PACKAGE.fullmatch(name):
        return None
    return None if name in names_of("npm", "standard") else name


def _is_manifest(path: bytes) -> bool:
    return base_name(path) == b"package.json"


_LISTS = ("dependencies", "devDependencies", "peerDependencies", "optionalDependencies")
_LOCAL = ("workspace:", "file:", "link:", "portal:", ".", "/", "~/")


_OF_UNITY = "unity"
"""A package of Unity is described by a file of the same name, and asks for others of Unity."""


@lru_cache(maxsize=8)
def _wanted(content: bytes) -> tuple[tuple[str, str], ...]:
    """What is asked for from elsewhere: the name in the manifest, and the package's own."""
    return tuple(_from_elsewhere(json_object(content)))


def _from_elsewhere(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for part in () if _OF_UNITY in data else _LISTS:
        for name, version in table(data.get(part)).items():
            if not isinstance(version, str) or version.startswith(_LOCAL):
                continue
            if found := _third_party(version if version.startswith("npm:") else name):
                yield name, found


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    return (found for _, found in _wanted(content))


_TYPES = "@types/"


def _asked_for(_path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Dependencies by the names that scripts have for them; types stand for what they are of."""
    for name, found in _wanted(content):
        yield name, found
        if name.startswith(_TYPES):
            scope, twofold, rest = name.removeprefix(_TYPES).partition("__")
            typed = f"@{scope}/{rest}" if twofold else scope
            yield typed, typed


_SETTINGS = later(rb"(?:ts|js)config(?:\.[\w.-]{1,60})?\.json")
_WORKSPACES = (b"pnpm-workspace.yaml", b"pnpm-workspace.yml", b"lerna.json")


def _also_tells(path: bytes) -> bool:
    base = base_name(path)
    return base in _WORKSPACES or _SETTINGS.fullmatch(base) is not None


def _members(path: bytes, content: bytes) -> Iterator[str]:
    """Folders of the workspace, of npm and Yarn, pnpm or Lerna; what `!` takes out stays in."""
    base = base_name(path)
    if base.endswith((b".yaml", b".yml")):
        return yaml_list(content, "packages")
    if not (_is_manifest(path) or base == b"lerna.json"):
        return iter(())
    data = json_object(content)
    listed = data.get("workspaces") if _is_manifest(path) else data.get("packages")
    return strings(table(listed).get("packages") if isinstance(listed, dict) else listed)


def _aliases(content: bytes) -> Iterator[str]:
    """Names that TypeScript is told to look for in the project itself."""
    for name, places in inner(json_with_comments(content), "compilerOptions", "paths").items():
        targets = list(strings(places))
        is_own = targets and not any("node_modules" in t or t.endswith(".d.ts") for t in targets)
        if is_own and (alias := name.partition("*")[0].rstrip("/")):
            yield alias


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    if _SETTINGS.fullmatch(base_name(path)):
        yield from _aliases(content)
    elif _is_manifest(path):
        data = json_object(content)
        yield from strings([data.get("name")])
        for part in _LISTS:
            for name, version in table(data.get(part)).items():
                if isinstance(version, str) and version.startswith(_LOCAL):
                    yield name


_ROOTS = (b"", b"src")


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Folders and scripts that a `baseUrl` makes importable, unless a known package is so called."""
    public = listed("npm")
    for path in paths:
        folder, _, base = path.rstrip(b"/").rpartition(b"/")
        name = base.partition(b".")[0].decode("utf-8", "replace")
        if folder in _ROOTS and name and name not in public:
            yield name, b""


NPM = Ecosystem(
    key="npm",
    table="npm",
    languages=frozenset(
        {"JavaScript", "TypeScript", "TSX", "JSX", "Vue", "Svelte", "Astro", "CoffeeScript"}
    ),
    words=(b"import", b"export", b"require", b"from"),
    follows=(),
    imports=_imports,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    also_tells=_also_tells,
    members=_members,
    asked_for=_asked_for,
    only_asked=True,
    own_in_tree=_own_in_tree,
    examples=(
        (b"a.ts", b'import _ from "lodash/fp";\n', "lodash"),
        (b"package.json", b'{"dependencies": {"@babel/core": "^7"}}', "@babel/core"),
    ),
)
