"""Maven Central: imports of Java, Kotlin, Scala and Groovy; Maven, Gradle and sbt builds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree as ET

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import by_import, names_of
from commitstats_desktop.classify.packages.parsing import inner, strings, table, toml, xml_elements

_START = lexing.Start((b"import",), lexing.behind(b"\n;", later(rb"import[ \t]")))
_IMPORT = later(rb"import[ \t]++(?:static[ \t]++)?(?P<name>[\w.]++)")
_PACKAGE = later(rb"package[ \t]++([\w.]++)")
_PACKAGES = lexing.Start((b"package",), lexing.behind(b"\n", _PACKAGE))
_DEPTH = 4
_GROUP_DEPTH = 3
"""Parts that packages of one library have in common, where no table knows it."""


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    package = next(lexing.declared(content, _PACKAGES, _PACKAGE), None)
    declared = text(package[1]) if package else ""
    own = _own_package(declared) if package else None
    for statement in lexing.statements(content, _START, _IMPORT, lexing.C_LIKE):
        name = _package(text(statement["name"]).removeprefix("_root_."))
        if own and f"{name}.".startswith(f"{own}."):
            continue
        is_inside = content.endswith(_INDENTED, 0, statement.start())
        if _is_bare(name) and (is_inside or (declared and _is_bare(f"{declared}."))):
            continue
        if name and not _is_standard(name):
            yield Found(statement.start("name"), name)


_INDENTED = (b" ", b"\t")


@lru_cache(maxsize=16_384)
def _is_bare(name: str) -> bool:
    """Whether it begins with no domain and with nothing that a table knows.

    Where a project's own packages are called so, or where an import stands inside of code, it is a
    module of the project, or a value.
    """
    first = name.partition(".")[0]
    return first not in names_of("maven", "domains") and by_import(name, ".", "maven") is None


def _package(dotted: str) -> str:
    """The package of an imported class, at most four parts of it."""
    parts: list[str] = []
    for part in dotted.split(".")[:_DEPTH]:
        if not part or part[0].isupper() or part == "_":
            break
        parts.append(part)
    name = ".".join(parts)
    is_alone = len(parts) < 2 and by_import(name, ".", "maven") is None
    return "" if is_alone else name


def _kept(name: str) -> str:
    """What to keep of a package: where no table knows it, what its neighbours have in common."""
    return name if by_import(name, ".", "maven") else ".".join(name.split(".")[:_GROUP_DEPTH])


def _own_package(package: str) -> str:
    """What a project of this package calls its own: `com.acme`, but `org.apache.kafka`."""
    parts = package.split(".")
    shared = ".".join(parts[:2]) in names_of("maven", "shared")
    return ".".join(parts[: 3 if shared else 2])


def _namespace(name: str) -> tuple[str, ...]:
    """Of packages without a domain, which a project and its libraries may have in common."""
    parts = tuple(name.split("."))
    return () if parts[0] in names_of("maven", "domains") else parts


def _declares(content: bytes, namespace: tuple[str, ...]) -> bool:
    package = next(lexing.declared(content, _PACKAGES, _PACKAGE), None)
    return package is not None and tuple(text(package[1]).split(".")) == namespace


def _is_standard(name: str) -> bool:
    """Whether the package comes with the language or the JDK."""
    beginnings = {".".join(name.split(".")[:count]) for count in (1, 2, 3)}
    if beginnings & names_of("maven", "not_standard"):
        return False
    return bool(beginnings & names_of("maven", "standard"))


def _installed(name: str) -> str:
    return name if ":" in name else by_import(name, ".", "maven") or name


_GRADLE = (b".gradle", b".gradle.kts")


def _is_manifest(path: bytes) -> bool:
    base = base_name(path)
    return base in {b"pom.xml", b"build.sbt"} or base.endswith((*_GRADLE, b".versions.toml"))


def _requires(path: bytes, content: bytes) -> Iterator[str]:
    base = base_name(path)
    if base == b"pom.xml":
        found = _pom(content)
    elif base == b"build.sbt":
        found = _named(content, _SBT)
    elif base.endswith(_GRADLE):
        found = _named(content, _NOTATION)
    else:
        found = _catalog(content)
    return (_BINARY.sub("", name) for name in found if _COORDINATES.fullmatch(name))


_BINARY = later(r"_(?:2\.1\d|3)\Z")
"""The version of Scala that sbt puts behind a name by itself, and others write."""

_COORDINATES = later(r"[\w.-]{1,120}:[\w.-]{1,90}", re.ASCII)


_PROPERTY = later(r"\$\{([\w.-]{1,80})\}")
_LONGEST_VALUE = 200
"""Characters of a property, and of what it is put into: many of a large one would grow without end."""


def _pom(content: bytes) -> Iterator[str]:
    """Dependencies, with the properties that the same file sets; those of its parent stay unknown."""
    elements = xml_elements(content)
    properties = {
        each.tag: value
        for element in elements
        if element.tag == "properties"
        for each in element
        if len(value := (each.text or "").strip()) <= _LONGEST_VALUE
    }
    for element in elements:
        if element.tag == "dependency":
            named = f"{_child(element, 'groupId')}:{_child(element, 'artifactId')}"
            if len(named) <= _LONGEST_VALUE:
                yield _PROPERTY.sub(lambda match: properties.get(match[1], match[0]), named)


def _child(element: ET.Element, tag: str) -> str:
    return next(((each.text or "").strip() for each in element if each.tag == tag), "")


_CONFIGURATIONS = (
    rb"(?:\w{0,40}?(?:[iI]mplementation|[cC]ompileOnly|[rR]untimeOnly|[aA]pi|[cC]ompile|[rR]untime"
    rb"|[aA]nnotationProcessor|[pP]rovided)|classpath|kapt\w{0,40}|ksp\w{0,40})"
)
_NOTATION = later(
    rb"(?<![\w.])(" + _CONFIGURATIONS + rb")[ \t(]++(?:(?:enforcedP|p)latform[ \t]*+\([ \t]*+)?"
    rb"(?:[\"'](?P<group>[\w.-]++):(?P<name>[\w.-]++)"
    rb"|group[ \t]*+[:=][ \t]*+[\"'](?P<group2>[\w.-]++)[\"'][ \t]*+,[ \t]*+"
    rb"name[ \t]*+[:=][ \t]*+[\"'](?P<name2>[\w.-]++))"
)
_SBT = later(
    rb"(\")(?P<group>[\w.-]++)\"[ \t]*+%{1,3}[ \t]*+\"(?P<name>[\w.-]++)\""
    rb"(?:\s*+%\s*+(?:\"[^\"\n]*+\"|[\w.]++))*+(?P<group2>)(?P<name2>)"
)
_COMMENTS = lexing.literals(
    lexing.LINE_COMMENT, lexing.BLOCK_COMMENT, lexing.DOUBLE_QUOTED, lexing.SINGLE_QUOTED
)
_ONLY_COMMENTS = later(lexing.BLOCK_COMMENT + rb"|(?<![:\w\"'])" + lexing.LINE_COMMENT)


def _named(content: bytes, notation: re.Pattern[bytes]) -> Iterator[str]:
    comments = _ONLY_COMMENTS if notation is _SBT else _COMMENTS
    for match in lexing.matches_in_code(content, notation, comments):
        group, name = match["group"] or match["group2"], match["name"] or match["name2"]
        yield f"{text(group)}:{text(name)}"


def _catalog(content: bytes) -> Iterator[str]:
    for library in inner(toml(content), "libraries").values():
        entry = table(library)
        for whole in strings([library, entry.get("module")]):
            yield ":".join(whole.split(":")[:2])
        yield f"{entry.get('group')}:{entry.get('name')}" if "group" in entry else ""


def _asked_for(path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Artifacts by the packages that they most often have: their group's, with what follows it."""
    groups: dict[str, list[str]] = {}
    for coordinates in _requires(path, content):
        group, _, artifact = coordinates.partition(":")
        groups.setdefault(group, []).append(coordinates)
        last = group.rpartition(".")[2]
        if artifact.startswith(f"{last}-"):
            yield f"{group}.{artifact[len(last) + 1 :].replace('-', '.')}", coordinates
        yield f"{group}.{artifact.replace('-', '.')}", coordinates
    for group, artifacts in groups.items():
        shortest = min(artifacts, key=len)
        is_one = all(f"{each}-".startswith(f"{shortest}-") for each in artifacts)
        if is_one and "." in group and group not in names_of("maven", "shared"):
            yield group, shortest


def _tell_tale(name: str) -> Iterator[str]:
    """The package and what it lies in, where no table knows it."""
    if by_import(name, ".", "maven") is None:
        parts = name.split(".")
        yield from (".".join(parts[:count]) for count in range(len(parts), 1, -1))


_GROUP = later(r"^[ \t]*+(?:group|namespace)[ \t]*+=?[ \t]*+[\"']([\w.]++)[\"']", re.MULTILINE)


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    base = base_name(path)
    if base == b"pom.xml":
        elements = xml_elements(content)
        if elements:
            parent = next((each for each in elements[0] if each.tag == "parent"), elements[0])
            yield from {_child(elements[0], "groupId") or _child(parent, "groupId")}
    elif base.endswith(_GRADLE):
        for group in _GROUP.findall(text(content)):
            yield from (group, _package(group) or group)


MAVEN = Ecosystem(
    key="Maven",
    table="maven",
    languages=frozenset({"Java", "Kotlin", "Scala", "Groovy"}),
    words=(b"import",),
    imports=_imports,
    kept=_kept,
    is_manifest=_is_manifest,
    requires=_requires,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    own_in_manifest=_own_in_manifest,
    namespace=_namespace,
    sources=(b"src", b"*", b"*"),
    declares=_declares,
    installed=_installed,
    examples=(
        (b"A.java", b"import com.google.common.collect.Lists;\n", "com.google.guava:guava"),
        (b"a.kt", b"import retrofit2.Retrofit\n", "com.squareup.retrofit2:retrofit"),
        (
            b"pom.xml",
            b"<project><dependencies><dependency><groupId>com.google.guava</groupId>"
            b"<artifactId>guava</artifactId></dependency></dependencies></project>",
            "com.google.guava:guava",
        ),
        (
            b"build.gradle",
            b"dependencies {\n  api 'com.google.guava:guava:33'\n}\n",
            "com.google.guava:guava",
        ),
    ),
)
