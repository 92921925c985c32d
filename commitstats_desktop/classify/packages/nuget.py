"""NuGet: namespaces that .NET sources use, and project files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import by_import, facts, listed, names_of
from commitstats_desktop.classify.packages.parsing import xml_elements

_START = lexing.Start(
    (b"using", b"open", b"Imports"),
    lexing.behind(
        b"\n;{}",
        later(rb"(?:using|open|Imports)[ \t]"),
        later(rb"[ \t]*+(?:global[ \t]++)?"),
    ),
)
_USING = later(
    rb"using[ \t]++(?:global::)?(?P<cs>[A-Za-z_][\w.]*+)[ \t]*+;"
    rb"|using[ \t]++(?:static[ \t]++|\w++[ \t]*+=[ \t]*+)(?:global::)?(?P<type>[A-Za-z_][\w.]*+)"
    rb"[ \t]*+[;<]"
    rb"|open[ \t]++(?:type[ \t]++)?(?P<fs>[A-Za-z_][\w.]*+)[ \t\r]*+$"
    rb"|Imports[ \t]++(?:\w++[ \t]*+=[ \t]*+)?(?P<vb>[A-Za-z_][\w.]*+)",
    re.MULTILINE,
)
_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    rb"\(\*(?:[^*]++|\*(?!\)))*+(?:\*\))?",
    lexing.TRIPLE_DOUBLE,
    rb'@"(?:[^"]++|"")*+"?',
    lexing.DOUBLE_QUOTED,
    rb"'(?:[^'\\\n]|\\[^\n]{1,9}?)'",
)
_NAMESPACE = later(rb"(?:namespace|module|Namespace)[ \t]++([\w.]++)")
_NAMESPACES = lexing.Start(
    (b"namespace", b"module", b"Namespace"), lexing.behind(b"\n", _NAMESPACE)
)
_DEPTH = 4


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    own = {_root(text(each[1])) for each in lexing.declared(content, _NAMESPACES, _NAMESPACE)}
    for statement in lexing.statements(content, _START, _USING, _NOT_CODE):
        kind = statement.lastgroup
        name = ".".join(text(statement[kind]).split(".")[:_DEPTH]).rstrip(".") if kind else ""
        if kind and name and _root(name) not in own and not _is_standard(name):
            yield Found(statement.start(kind), name)


def _root(namespace: str) -> str:
    """What a project of this namespace calls its own: its first part, two below a vendor."""
    parts = namespace.split(".")
    return ".".join(parts[: 2 if parts[0] in names_of("nuget", "vendors") else 1])


def _is_standard(name: str) -> bool:
    if by_import(name, ".", "nuget"):
        return False
    first, _, rest = name.partition(".")
    second = f"{first}.{rest.partition('.')[0]}"
    standard = names_of("nuget", "standard")
    return first in standard or second in standard


def _installed(name: str) -> str:
    """A package by its own name, else the one that the namespace lies in."""
    spelt = facts("nuget")["spelling"].get(name.lower())
    if spelt or name.lower() in listed("nuget"):
        return str(spelt or name)
    return by_import(name, ".", "nuget") or _listed_beginning(name) or name


def _spelt(name: str) -> str:
    return str(facts("nuget")["spelling"].get(name.lower(), name))


def _listed_beginning(name: str) -> str:
    """The longest beginning that is a well-known package's name, of two parts or more."""
    while "." in name:
        name = name.rpartition(".")[0]
        if "." in name and name.lower() in listed("nuget"):
            return name
    return ""


def _kept(name: str) -> str:
    """What to keep of a namespace: where no table knows it, what its classes have in common."""
    if exactly := facts("nuget")["imports"].get(name):
        return str(exactly)
    parts = name.split(".")
    common = 3 if parts[0] in names_of("nuget", "vendors") else 2
    return name if _is_known(name) else ".".join(parts[:common])


def _is_known(name: str) -> bool:
    return _installed(name) != name or name.lower() in listed("nuget")


def _asked_for(path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    for name in _requires(path, content):
        yield name.lower(), name
        yield _plain(name), name


def _plain(name: str) -> str:
    """`UtfUnknown` is the namespace of `UTF.Unknown`."""
    return name.lower().replace(".", "").replace("-", "")


def _tell_tale(name: str) -> Iterator[str]:
    """The namespace and what it lies in, where no table knows it."""
    if not _is_known(name):
        parts = name.lower().split(".")
        for count in range(len(parts), 0, -1):
            yield ".".join(parts[:count])
            yield _plain("".join(parts[:count]))


_PROJECTS = (b".csproj", b".fsproj", b".vbproj")
_NAMED = {b"Directory.Packages.props", b"Directory.Build.props", b"Directory.Build.targets",
          b"packages.config", b"paket.dependencies"}  # fmt: skip


def _is_manifest(path: bytes) -> bool:
    base = base_name(path)
    return base in _NAMED or base.endswith(_PROJECTS)


_PAKET = later(r"^[ \t]*+nuget[ \t]++([\w.-]++)", re.MULTILINE)
_NAME = later(r"\w[\w.-]{0,99}", re.ASCII)


def _requires(path: bytes, content: bytes) -> Iterator[str]:
    if base_name(path) == b"paket.dependencies":
        yield from _PAKET.findall(text(content))
        return
    for element in xml_elements(content):
        attribute = {"package": "id"}.get(element.tag, "Include")
        if element.tag in {
            "package",
            "PackageReference",
            "PackageVersion",
            "GlobalPackageReference",
        }:
            for name in element.get(attribute, "").split(";"):
                if _NAME.fullmatch(name.strip()):
                    yield name.strip()


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Names of projects and solutions, and what they begin with."""
    for path in paths:
        stem, _, extension = base_name(path).rpartition(b".")
        if b"." + extension in (*_PROJECTS, b".sln", b".slnx"):
            yield text(stem), b""
            yield _root(text(stem)), b""


NUGET = Ecosystem(
    key="NuGet",
    table="nuget",
    languages=frozenset({"C#", "F#", "Visual Basic .NET"}),
    words=(b"using", b"open", b"Imports"),
    imports=_imports,
    kept=_kept,
    is_manifest=_is_manifest,
    requires=_requires,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    own_in_tree=_own_in_tree,
    installed=_installed,
    spelt=_spelt,
    examples=(
        (b"A.cs", b"using Newtonsoft.Json.Linq;\n", "Newtonsoft.Json"),
        (b"a.fs", b"open Xunit\n", "xunit"),
        (
            b"a.csproj",
            b'<Project><ItemGroup><PackageReference Include="Dapper" Version="2"/></ItemGroup></Project>',
            "Dapper",
        ),
        (b"packages.config", b'<packages><package id="NUnit" version="3"/></packages>', "NUnit"),
    ),
)
