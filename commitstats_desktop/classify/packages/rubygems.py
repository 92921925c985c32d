"""RubyGems: `require` of Ruby, Gemfiles and gemspecs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, Found, base_name, text
from commitstats_desktop.classify.packages.names import by_import, names_of

_START = lexing.Start((b"require",), lexing.behind(b"\n;", later(rb"require[ \t(]")))
_REQUIRE = later(rb"require[ \t(]++(?:\"(?P<double>[\w./-]++)\"|'(?P<single>[\w./-]++)')")
_NOT_CODE = lexing.literals(
    lexing.HASH_COMMENT,
    rb"(?<=\n)=begin\b(?:[^\n]++|\n(?!=end\b))*+(?:\n=end)?",
    rb"(?<=\n)__END__\r?\n.*+",
    lexing.HEREDOC,
    lexing.DOUBLE_QUOTED,
    lexing.SINGLE_QUOTED,
)
"""Strings end with the line: a quote in a regular expression would hide all that follows."""


def _imports(_path: bytes, content: bytes, _first: int) -> Iterator[Found]:
    for statement in lexing.statements(content, _START, _REQUIRE, _NOT_CODE):
        kind = statement.lastgroup
        if kind and (name := _third_party(text(statement[kind]))):
            yield Found(statement.start(kind), name)


def _third_party(feature: str) -> str | None:
    standard = names_of("rubygems", "standard")
    parts = feature.removesuffix(".rb").split("/")
    if feature.startswith((".", "/")) or "/".join(parts[:2]) in standard or parts[0] in standard:
        return None
    return "/".join(parts[: 3 if parts[0] in names_of("rubygems", "namespaces") else 1])


def _installed(name: str) -> str:
    return by_import(name, "/", "rubygems") or name.replace("/", "-")


def _is_manifest(path: bytes) -> bool:
    base = base_name(path)
    return base in {b"Gemfile", b"gems.rb"} or base.endswith((b".gemspec", b".gemfile"))


_GEM = later(
    rb"(?:^|[ \t;{.])(gem|add_(?:runtime_|development_)?dependency)[ \t(]++[\"']([\w.-]++)[\"']([^\n]*+)",
    re.MULTILINE,
)
_LOCAL = later(rb"\bpath:|:path\s*+=>")
_NAME = later(rb"\.name\s*+=\s*+[\"']([\w.-]++)[\"']")


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    for match in lexing.matches_in_code(content, _GEM, _NOT_CODE):
        if not _LOCAL.search(match[3]):
            yield text(match[2])


_REQUIRED_AS = later(
    rb"\brequire:\s*+[\"']([\w./-]++)[\"']|:require\s*+=>\s*+[\"']([\w./-]++)[\"']"
)


def _asked_for(_path: bytes, content: bytes) -> Iterator[tuple[str, str]]:
    """Gems by what is required of them, where it is not called as they are."""
    for match in lexing.matches_in_code(content, _GEM, _NOT_CODE):
        name = text(match[2])
        if _LOCAL.search(match[3]):
            continue
        yield name, name
        for feature in _REQUIRED_AS.findall(match[3]):
            yield text(feature[0] or feature[1]).partition("/")[0], name
        if name.startswith("ruby-") or name.endswith("-ruby"):
            yield name.removeprefix("ruby-").removesuffix("-ruby").replace("-", "_"), name


def _tell_tale(name: str) -> tuple[str, ...]:
    return () if by_import(name, "/", "rubygems") else (name,)


def _own_in_manifest(path: bytes, content: bytes) -> Iterator[str]:
    if not base_name(path).endswith(b".gemspec"):
        return
    for found in _NAME.findall(content):
        name = text(found)
        yield from (name, name.replace("-", "/"), name.replace("-", "_"))


_LOADED_FROM = frozenset({b"lib", b"test", b"spec"})
_NAMED_FROM_ROOT = frozenset({b"test/", b"features/"})
"""Before Ruby 1.9.2 the folder that a program is started in was one of them."""


def _own_in_tree(paths: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """What lies in the folders that Ruby loads from: of tests, for the gem that they belong to."""
    for path in paths:
        if path in _NAMED_FROM_ROOT:
            yield text(path.rstrip(b"/")), b""
        parts = path.rstrip(b"/").split(b"/")
        place = next((i for i, part in enumerate(parts[:-1]) if part in _LOADED_FROM), None)
        if place is None or parts[0] == b"vendor":
            continue
        gem = b"" if parts[place] == b"lib" else b"".join(part + b"/" for part in parts[:place])
        yield text(parts[place + 1]).removesuffix(".rb"), gem


RUBYGEMS = Ecosystem(
    key="RubyGems",
    table="rubygems",
    opens=_LOADED_FROM,
    languages=frozenset({"Ruby"}),
    words=(b"require",),
    imports=_imports,
    is_manifest=_is_manifest,
    requires=_requires,
    own_in_manifest=_own_in_manifest,
    asked_for=_asked_for,
    tell_tale=_tell_tale,
    own_in_tree=_own_in_tree,
    installed=_installed,
    spelt=str,
    examples=(
        (b"a.rb", b"require 'active_support/core_ext'\n", "activesupport"),
        (b"Gemfile", b"gem 'rails', '~> 7.0'\n", "rails"),
        (
            b"a.gemspec",
            b'Gem::Specification.new do |s|\n  s.add_dependency "nokogiri"\nend\n',
            "nokogiri",
        ),
    ),
)
