"""Names that belong to the repository itself: importing them is no use of a library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Protocol

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages.base import LONGEST_NAME
from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEM_BY_KEY, ECOSYSTEMS
from commitstats_desktop.classify.packages.naming import installed_name, is_public

Names = Mapping[str, frozenset[bytes]]
"""Own names, each with the folders below which it means the repository's own; b"" is all of it."""

SOURCES = b"src"

_HERE = (b"", b".")
_SEPARATOR = later(r"[./\\:]")


class Owns(Protocol):
    """Knows what the repository calls its own."""

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether the name, or what it lies in, is the repository's own for the file `path`."""

    def asked(self, ecosystem: str, name: str, path: bytes) -> str | None:
        """What the manifests around the file ask for that is imported by this name.

        Empty where they ask for other things only, None where there is no manifest.
        """


Declared = tuple[str, str]
"""The key of an ecosystem, and a name that a manifest calls its own there."""

Asked = tuple[str, str, str]
"""The key of an ecosystem, a name that tells in sources what is asked for, and the one to keep."""


@dataclass(frozen=True)
class OwnModules:
    """What the repository calls its own, by ecosystem; a value for one state of its tree."""

    paths: tuple[bytes, ...] = ()
    declared: tuple[Declared, ...] = ()
    told: frozenset[str] | None = None
    """Ecosystems of which the paths tell own names; None for all of them."""
    asks: tuple[Asked, ...] = ()
    _wanted: dict[str, dict[str, str]] = field(default_factory=dict, compare=False, repr=False)
    _found: dict[str, Names] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def from_paths(
        cls, paths: Iterable[bytes], manifests: Mapping[bytes, bytes] | None = None
    ) -> OwnModules:
        """From paths of a tree and the contents of manifests in it.

        The entries of root, of its folders and of the folders of `src` tell nearly all; more
        paths tell more. A folder ends with `/`, or is given by what lies in it. `manifests` are
        those of which `tells_own_names` is true.
        """
        given = (manifests or {}).items()
        said = chain.from_iterable(declared_names(path, content) for path, content in given)
        asks = chain.from_iterable(asked_names(path, content) for path, content in given)
        return cls(tuple(sorted(set(paths))), tuple(said), asks=tuple(asks))

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether the name, or what it lies in, is the repository's own for the file `path`.

        By either name: a project that is installed as PyYAML imports itself as `yaml`.
        """
        names = self._names(ecosystem)
        return bool(names) and any(
            path.startswith(folder)
            for beginning in all_beginnings(ecosystem, name)
            for folder in names.get(beginning, ())
        )

    def asked(self, ecosystem: str, name: str, _path: bytes = b"") -> str | None:
        """What the manifests ask for that is imported by this name; see `Owns`."""
        if not self.asks:
            return None
        if not self._wanted:
            for key, told, kept in self.asks:
                self._wanted.setdefault(key, {}).setdefault(told, kept)
        wanted = self._wanted.get(ecosystem)
        if wanted is None:
            return None
        tell_tale = ECOSYSTEM_BY_KEY[ecosystem].tell_tale(name)
        return next((wanted[told] for told in tell_tale if told in wanted), "")

    def everywhere(self, ecosystem: str) -> Iterator[str]:
        """Names that are its own for all files, and with them for those of a project beside it."""
        return (name for name, folders in self._names(ecosystem).items() if b"" in folders)

    def _names(self, key: str) -> Names:
        """The names of one ecosystem, put together when first asked for."""
        if key not in self._found:
            self._found[key] = self._put_together(key)
        return self._found[key]

    def _put_together(self, key: str) -> Names:
        own: dict[str, set[bytes]] = {}
        if key in ECOSYSTEM_BY_KEY and (self.told is None or key in self.told):
            for name, folder in ECOSYSTEM_BY_KEY[key].own_in_tree(self.paths):
                # A folder of examples is often called like the library that they are of.
                if self.told is None or not is_public(key, installed_name(key, name)):
                    own.setdefault(name, set()).add(folder)
        for ecosystem, name in self.declared:
            if ecosystem == key:
                own.setdefault(name, set()).add(b"")
        own.pop("", None)
        return _frozen(own)


def declared_names(path: bytes, content: bytes) -> tuple[Declared, ...]:
    """What a manifest calls its own, as it stands there and as it is installed."""
    return tuple(
        (ecosystem.key, spelling)
        for ecosystem in ECOSYSTEMS
        for name in ecosystem.own_in_manifest(path, content)
        for spelling in (
            name,
            ecosystem.installed(name),
            installed_name(ecosystem.key, name, is_manifest=True),
        )
    )


def asked_names(path: bytes, content: bytes) -> tuple[Asked, ...]:
    """What a manifest asks for, by names that tell it in sources; the empty one says that it is there."""
    return tuple(
        (ecosystem.key, told, kept)
        for ecosystem in ECOSYSTEMS
        if ecosystem.is_manifest(path)
        for told, kept in (("", ""), *ecosystem.asked_for(path, content))
        if len(kept) <= LONGEST_NAME
    )


def members_of(path: bytes, content: bytes) -> tuple[tuple[bytes, ...], ...]:
    """Patterns of the folders of a workspace, in their parts, as the file has them."""
    found = (
        pattern
        for ecosystem in ECOSYSTEMS
        if ecosystem.is_manifest(path) or ecosystem.also_tells(path)
        for pattern in ecosystem.members(path, content)
    )
    # JSON can tell half a character, which no folder has in its name.
    paths = (pattern.encode("utf-8", "surrogatepass") for pattern in found)
    parts = (tuple(part for part in path.split(b"/") if part not in _HERE) for path in paths)
    return tuple(dict.fromkeys(each for each in parts if each and b".." not in each))


def _frozen(names: Mapping[str, set[bytes]]) -> Names:
    return {name: frozenset(folders) for name, folders in names.items()}


def beginnings(name: str) -> Iterator[str]:
    """The name and each beginning of it in whole parts: `a.b.c` lies in `a.b` and in `a`."""
    yield name
    for separator in _SEPARATOR.finditer(name):
        yield name[: separator.start()]


@lru_cache(maxsize=16_384)
def all_beginnings(ecosystem: str, name: str) -> frozenset[str]:
    """The beginnings of a name as it is imported, and as it is installed."""
    return frozenset((*beginnings(name), *beginnings(installed_name(ecosystem, name))))


NOTHING_OWN = OwnModules()


@lru_cache(maxsize=65_536)
def manifest_of(path: bytes) -> frozenset[str]:
    """The ecosystems of which a file of this path is a manifest."""
    return frozenset(ecosystem.key for ecosystem in ECOSYSTEMS if ecosystem.is_manifest(path))


@lru_cache(maxsize=256)
def opened_folders(ecosystems: frozenset[str] | None) -> frozenset[bytes] | None:
    """Names of folders whose entries tell own names in any of these; None for every folder."""
    asked = [each for each in ECOSYSTEMS if ecosystems is None or each.key in ecosystems]
    opened = [each.opens for each in asked]
    if ecosystems is None or None in opened:
        return None
    return frozenset((SOURCES,)).union(*(names for names in opened if names))


@lru_cache(maxsize=65_536)
def tells_own_names(path: bytes) -> bool:
    """Whether a file of this path may name what is the repository's own."""
    return bool(manifest_of(path)) or any(each.also_tells(path) for each in ECOSYSTEMS)
