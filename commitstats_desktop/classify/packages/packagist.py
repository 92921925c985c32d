"""Packagist: namespaces that PHP uses, and `composer.json`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import by_import, names_of
from commitstats_desktop.classify.packages.parsing import inner, json_object, strings, table

_START = lexing.Start(
    (b"use",),
    lexing.behind(b"\n;}", later(rb"use[ \t\\]"), later(rb"(?:[^\n]*<\?php\s)?[ \t]*+", re.DOTALL)),
)
_GOES_ON = later(rb"^[+-]?(?=[^\n]*\\)[\w\\,; \t]*+(?://|\#|/\*|\r?$)", re.MULTILINE)
_NAME = rb"\\?[A-Za-z_]\w*+(?:\\\w++)*+\\?"
_AS = rb"(?:\s++as\s++\w++)?+\s*+"
_USE = later(
    rb"use[ \t]*+(?:(?:function|const)[ \t]++)?(?P<list>"
    + _NAME
    + _AS
    + rb"(?:,\s*+"
    + _NAME
    + _AS
    + rb")*+)"
)
_LISTED = later(rb"(?:^|,)\s*+\\?([A-Za-z_]\w*+(?:\\\w++)*+\\?)")
_NAMESPACE = later(rb"namespace[ \t]++([\w\\]++)")
_NAMESPACES = lexing.Start((b"namespace",), lexing.behind(b"\n", _NAMESPACE))
_NOT_CODE = lexing.literals(
    rb"\#(?!\[)[^\n]*+",
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    rb"<" + lexing.HEREDOC,
    lexing.DOUBLE_QUOTED,
    lexing.SINGLE_QUOTED,
)
_DEPTH = 3
_SECURITY = ["Symfony", "Component", "Security"]
_OF_SECURITY = ("Core", "Csrf", "Guard", "Http")
"""Parts of one component that are packages of their own."""


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    own = {_root(text(each[1])) for each in lexing.declared(content, _NAMESPACES, _NAMESPACE)}
    for statement in lexing.statements(content, _START, _USE, _NOT_CODE):
        start = statement.start("list")
        for listed in _LISTED.finditer(statement["list"]):
            name = text(listed[1])
            if "\\" in name and _root(name) not in own:
                yield Found(start + listed.start(1), name.rstrip("\\"))


def _namespace(name: str) -> tuple[str, ...]:
    return tuple(name.split("\\")[:-1])


def _declares(content: bytes, namespace: tuple[str, ...]) -> bool:
    declared = lexing.declared(content, _NAMESPACES, _NAMESPACE)
    return any(tuple(text(each[1]).split("\\")) == namespace for each in declared)


def _kept(name: str) -> str:
    """What to keep of a class: where no table knows it, what its neighbours have in common."""
    parts = name.split("\\")
    if _installed(name) != name:
        return "\\".join(parts[: _DEPTH + (parts[:_DEPTH] == _SECURITY)])
    return "\\".join(parts[: min(2, len(parts) - 1)]) or name


def _root(namespace: str) -> str:
    """What a project of this namespace calls its own: a vendor's name is shared by many."""
    parts = namespace.split("\\")
    return "\\".join(parts[: 3 if parts[0] in names_of("packagist", "vendors") else 1])


def _installed(name: str) -> str:
    if "\\" not in name:
        return name.lower() if "/" in name else by_import(name, "\\", "packagist") or name
    return _by_rule(name.split("\\")) or by_import(name, "\\", "packagist") or name


def _by_rule(parts: list[str]) -> str | None:
    """`Symfony\\Component\\HttpFoundation` is installed as `symfony/http-foundation`."""
    if parts[:2] != ["Symfony", "Component"] or len(parts) < 3:
        return None
    component = re.sub(r"(?<!^)(?=[A-Z])", "-", parts[2]).lower()
    is_split = parts[:3] == _SECURITY and parts[3:4] and parts[3] in _OF_SECURITY
    return f"symfony/{component}-{parts[3].lower()}" if is_split else f"symfony/{component}"


def _is_manifest(path: bytes) -> bool:
    return base_name(path) == b"composer.json"


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    data = json_object(content)
    for part in ("require", "require-dev"):
        for name in inner(data, part):
            if _PACKAGE.fullmatch(name) and not name.endswith(_VIRTUAL):
                yield name


_VIRTUAL = "-implementation"
"""Nobody can install such a package: any that says it provides it will do."""

_PACKAGE = later(r"[A-Za-z0-9][\w.-]*/[\w.-]+", re.ASCII)


def _asked_for(path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Packages by the namespaces that they most often have."""
    vendors: dict[str, list[str]] = {}
    for name in _requires(path, content):
        vendor, _, package = name.partition("/")
        vendors.setdefault(_plain(vendor), []).append(name)
        yield _plain(vendor + package), name
        yield _plain(package), name
    for vendor, names in vendors.items():
        if len(names) == 1:
            yield vendor, names[0]


def _plain(name: str) -> str:
    """`League\\HTMLToMarkdown` is the namespace of `league/html-to-markdown`."""
    return re.sub(r"[-_.]", "", name).lower()


def _tell_tale(name: str) -> tuple[str, ...]:
    parts = name.split("\\")
    known = _installed(name) != name
    return () if known else (_plain("".join(parts[:2])), _plain(parts[0]))


def _members(_path: bytes, content: bytes) -> Iterator[str]:
    """Folders that packages are taken from as they lie."""
    places = json_object(content).get("repositories")
    entries = places.values() if isinstance(places, dict) else places
    for entry in entries if isinstance(entries, Iterable) else ():
        if table(entry).get("type") == "path":
            yield from strings([table(entry).get("url")])


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    if not _is_manifest(path):
        return
    data = json_object(content)
    yield from strings([data.get("name"), *inner(data, "replace")])
    for part in ("autoload", "autoload-dev"):
        for standard in ("psr-4", "psr-0"):
            yield from (name.strip("\\") for name in inner(data, part, standard))


PACKAGIST = Ecosystem(
    key="Packagist",
    table="packagist",
    languages=frozenset({"PHP"}),
    words=(b"use",),
    goes_on=_GOES_ON,
    imports=_imports,
    kept=_kept,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    members=_members,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    namespace=_namespace,
    declares=_declares,
    installed=_installed,
    examples=(
        (b"a.php", b"<?php\nuse GuzzleHttp\\Client;\n", "guzzlehttp/guzzle"),
        (
            b"b.php",
            b"<?php use Symfony\\Component\\HttpFoundation\\Request;\n",
            "symfony/http-foundation",
        ),
        (
            b"composer.json",
            b'{"require": {"php": ">=8", "monolog/monolog": "^3"}}',
            "monolog/monolog",
        ),
    ),
)
