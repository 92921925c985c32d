"""crates.io: `use` and `extern crate` of Rust, and `Cargo.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name
from commitstats_desktop.classify.packages.names import facts, names_of
from commitstats_desktop.classify.packages.parsing import inner, strings, table, toml

_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    rb'r(?P<fence>\#{0,32})"(?:[^"]++|"(?!(?P=fence)))*+(?:"(?P=fence))?',
    rb'"(?:[^"\\]++|\\.?)*+"?',
    rb"'(?:[^'\\\n]|\\[^u\n]|\\x[0-9a-fA-F]{2}|\\u\{[0-9a-fA-F]{1,6}\})'",
)
_START = lexing.Start(
    (b"use", b"extern"),
    lexing.behind(
        b"\n;{}]",
        later(rb"(?:use|extern)[ \t\r\n:{]"),
        later(rb"[ \t]*+(?:pub(?:\([^()\n]{0,60}\))?+[ \t]++)?"),
    ),
)
_GOES_ON = later(rb"^[+-]?[\w{},*;\# \t]*+::[\w:{},*;\# \t]*+(?:/[/*]|\r?$)", re.MULTILINE)
_STATEMENT = later(rb"use\b(?P<tree>[^;]*+)|extern\s++crate\s++(?P<crate>\w++)")
_TOKEN = later(
    lexing.LINE_COMMENT + rb"|" + lexing.BLOCK_COMMENT
    + rb"|(?P<open>\{)|(?P<close>\})|(?P<comma>,)|(?P<name>\w++)(?P<more>\s*+::)?"
)  # fmt: skip
_BOUND = later(rb"(?:::|\bas\s|[{,])\s*+(\w++)\s*+(?=[,}]|\Z)")
_MODULE = later(rb"(?<!\w)mod\s++(\w++)")


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    """Crates named at the root of each tree, less the file's own modules and imported ones."""
    statements = list(lexing.statements(content, _START, _STATEMENT, _NOT_CODE))
    modules = (_MODULE.match(content, place) for place in lexing.places(content, (b"mod",)))
    local = {_text(module[1]) for module in modules if module}
    for statement in statements:
        if statement["tree"]:
            local.update(map(_text, _BOUND.findall(statement["tree"])))
    for statement in statements:
        for offset, name in _roots(statement):
            if name not in local and _is_crate(name):
                yield Found(offset, name)


def _text(name: bytes) -> str:
    return name.decode("ascii", "replace")


def _roots(statement: re.Match[bytes]) -> Iterator[tuple[int, str]]:
    """First names of the paths: one, or several in `use {a::b, c::d};`."""
    if statement["crate"] is not None:
        yield statement.start("crate"), _text(statement["crate"])
        return
    depth, is_root = 0, True
    offset = statement.start("tree")
    for token in _TOKEN.finditer(statement["tree"]):
        if token["open"]:
            depth += 1 if is_root else 1_000_000
        elif token["close"]:
            depth -= 1_000_000 if depth >= 1_000_000 else 1
        elif token["comma"]:
            is_root = depth < 1_000_000
        elif token["name"]:
            if is_root:
                yield offset + token.start("name"), _text(token["name"])
            is_root = False


def _is_crate(name: str) -> bool:
    return name[:1].islower() and name not in names_of("crates", "standard")


def _installed(name: str) -> str:
    return str(facts("crates")["spelling"].get(name.replace("_", "-").lower(), name))


def _kept(name: str) -> str:
    """A crate is more often called with dashes, which `use` cannot write."""
    return name.replace("_", "-")


def _is_manifest(path: bytes) -> bool:
    return base_name(path) == b"Cargo.toml"


_LISTS = ("dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies")


def _wanted(content: bytes) -> Iterator[tuple[str, dict[str, Any]]]:
    data = toml(content)
    places = [data, inner(data, "workspace"), *inner(data, "target").values()]
    for place in places:
        for part in _LISTS:
            for name, how in inner(place, part).items():
                yield name, table(how)


def _asked_for(_path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Dependencies by the names that `use` has for them: a manifest may rename a crate."""
    for name, how in _wanted(content):
        if "path" not in how and how.get("workspace") is not True:
            crate = how.get("package")
            yield name.replace("-", "_"), crate if isinstance(crate, str) else name


def _members(_path: bytes, content: bytes) -> Iterator[str]:
    return strings(inner(toml(content), "workspace").get("members"))


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    for name, how in _wanted(content):
        renamed = how.get("package")
        if "path" not in how and how.get("workspace") is not True:
            yield renamed if isinstance(renamed, str) else name


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    """The crate, its library and the crates of the same workspace, as `use` has them."""
    if not _is_manifest(path):
        return
    data = toml(content)
    names = [inner(data, "package").get("name"), inner(data, "lib").get("name")]
    local = [name for name, how in _wanted(content) if "path" in how]
    for name in strings([*names, *local]):
        yield name
        yield name.replace("-", "_")


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Folders of crates of a workspace, and modules beside the root of the crate."""
    for path in paths:
        folder, _, base = path.rpartition(b"/")
        if base == b"Cargo.toml" and folder:
            yield _text(base_name(folder)).replace("-", "_"), b""


CRATES = Ecosystem(
    key="crates.io",
    table="crates",
    languages=frozenset({"Rust"}),
    words=(b"use", b"extern"),
    goes_on=_GOES_ON,
    imports=_imports,
    kept=_kept,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    members=_members,
    asked_for=_asked_for,
    only_asked=True,
    own_in_tree=_own_in_tree,
    installed=_installed,
    examples=(
        (b"a.rs", b"use serde_json::{self, Value};\n", "serde_json"),
        (b"b.rs", b"extern crate rand;\n", "rand"),
        (b"Cargo.toml", b'[dependencies]\ntokio = { version = "1" }\n', "tokio"),
    ),
)
