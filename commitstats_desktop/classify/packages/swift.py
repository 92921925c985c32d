"""Swift packages: `import` of Swift, `Package.swift`, CocoaPods and Carthage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import facts, names_of

_START = lexing.Start(
    (b"import",),
    lexing.behind(
        b"\n;",
        later(rb"import[ \t]"),
        later(
            rb"[ \t]*+(?:@(?!testable)\w++[ \t]++)*+"
            rb"(?:(?:public|private|internal|package|fileprivate)[ \t]++)?"
        ),
    ),
)
_IMPORT = later(
    rb"import[ \t]++(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)[ \t]++)?(?P<name>\w++)"
)
_NOT_CODE = lexing.literals(
    lexing.LINE_COMMENT, lexing.BLOCK_COMMENT, lexing.TRIPLE_DOUBLE, lexing.DOUBLE_QUOTED
)


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    for statement in lexing.statements(content, _START, _IMPORT, _NOT_CODE):
        name = text(statement["name"])
        if name not in names_of("swift", "standard") and not name.startswith("_"):
            yield Found(statement.start("name"), name)


def _installed(name: str) -> str:
    return _spelt(str(facts("swift")["imports"].get(name, name)))


def _spelt(name: str) -> str:
    return str(facts("swift")["spelling"].get(name.lower(), name))


_NAMED = {b"Package.swift", b"Podfile", b"Cartfile"}


def _is_manifest(path: bytes) -> bool:
    base = base_name(path)
    return base in _NAMED or base.endswith(b".podspec")


_REPOSITORY = later(
    rb"(\.package)[ \t]*+\([^\"()]{0,80}(?:\"[^\"\n]{0,80}\"[^\"()]{0,80})?url:\s*+\"([^\"\n]++)\""
)
_POD = later(
    rb"^[ \t]*+(pod|\w++\.(?:\w{0,30}_)?dependency)[ \t(]++[\"']([\w+.-]++)([^\n]*+)", re.MULTILINE
)
_CARTHAGE = later(rb"^[ \t]*+(github|git)[ \t]++\"([^\"\n]++)\"", re.MULTILINE)
_LOCAL = later(rb":path\s*+=>|\bpath:")


def _requires(path: bytes, content: bytes) -> Iterator[str]:
    base = base_name(path)
    if base == b"Package.swift":
        matches = lexing.matches_in_code(content, _REPOSITORY, _NOT_CODE)
        return (_repository(text(match[2])) for match in matches)
    hashed = lexing.literals(lexing.HASH_COMMENT)
    if base == b"Cartfile":
        return (
            _repository(text(match[2]))
            for match in lexing.matches_in_code(content, _CARTHAGE, hashed)
        )
    pods = lexing.matches_in_code(content, _POD, hashed)
    return (text(match[2]) for match in pods if not _LOCAL.search(match[3]))


_PRODUCT = later(
    rb"\.product\s*+\(\s*+name:\s*+\"(?P<name>[^\"\n]++)\"\s*+,\s*+package:\s*+\"(?P<of>[^\"\n]++)\""
)


def _asked_for(path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Modules by the package that a target takes them from, and packages by their own names."""
    asked = {name.lower(): name for name in _requires(path, content)}
    if base_name(path) == b"Package.swift":
        for product in _PRODUCT.finditer(content):
            package = text(product["of"])
            yield _plain(text(product["name"])), asked.get(package.lower(), package)
    for name in asked.values():
        yield _plain(name), name
        yield _plain(name).removeprefix("swift"), name


def _plain(name: str) -> str:
    """`MultipartKit` is the module of `multipart-kit`."""
    return re.sub(r"[-_.]", "", name).lower()


def _tell_tale(name: str) -> tuple[str, ...]:
    return () if name in facts("swift")["imports"] else (_plain(name),)


def _repository(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2].removesuffix(".git")


_TARGET = later(
    rb"\.(?:target|executableTarget|testTarget|systemLibrary|library|executable|macro|plugin)\s*+\(\s*+name:\s*+\"([^\"\n]++)\""
)


_BESIDE = later(
    rb"\.package\s*+\([^\"()]{0,80}(?:\"[^\"\n]{0,80}\"[^\"()]{0,80})?path:\s*+\"([^\"\n]++)\""
)


_POD_ITSELF = later(rb"\.(?:module_)?name\s*+=\s*+[\"']([\w+.-]++)[\"']")


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    """Modules of its targets, and packages that lie beside it; what a pod is called."""
    base = base_name(path)
    if base == b"Package.swift":
        yield from map(text, _TARGET.findall(content))
        yield from (_repository(text(place)) for place in _BESIDE.findall(content))
    elif base.endswith(b".podspec"):
        yield from map(text, _POD_ITSELF.findall(content))


_OF_TARGETS = frozenset({b"Sources", b"Tests"})
_NAMED_LIKE_A_MODULE = (".xcodeproj", ".podspec")


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Modules by their folders: of a package below `Sources`, of an app in the root.

    Projects of Xcode and pods are called like the module that they make.
    """
    for path in paths:
        parts = text(path).rstrip("/").split("/")
        stem, point, extension = parts[-1].rpartition(".")
        if point + extension in _NAMED_LIKE_A_MODULE:
            yield stem, b""
        if parts[0].encode() in _OF_TARGETS and len(parts) > 1:
            yield parts[1], b""
        elif len(parts) > 1 or path.endswith(b"/") or "." not in parts[0]:
            yield parts[0], b""


SWIFT = Ecosystem(
    key="Swift",
    table="swift",
    opens=_OF_TARGETS,
    languages=frozenset({"Swift"}),
    words=(b"import",),
    imports=_imports,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    own_in_tree=_own_in_tree,
    installed=_installed,
    spelt=_spelt,
    examples=(
        (b"a.swift", b"import Alamofire\n", "Alamofire"),
        (
            b"Package.swift",
            b'let p = Package(dependencies: [\n  .package(url: "https://h/x/SnapKit.git", from: "5")\n])\n',
            "SnapKit",
        ),
        (b"Podfile", b"target 'App' do\n  pod 'Moya/RxSwift', '~> 15'\nend\n", "Moya"),
    ),
)
