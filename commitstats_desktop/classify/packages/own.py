"""Names that belong to the repository itself: importing them is no use of a library."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from commitstats_desktop.classify.packages.ecosystems import ECOSYSTEMS
from commitstats_desktop.classify.packages.naming import installed_name

Names = Mapping[str, frozenset[bytes]]
"""Own names, each with the folders below which it means the repository's own; b"" is all of it."""

_SEPARATOR = re.compile(r"[./\\:]")


class Owns(Protocol):
    """Knows what the repository calls its own."""

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether the name, or what it lies in, is the repository's own for the file `path`."""


@dataclass(frozen=True)
class OwnModules:
    """What the repository calls its own, by ecosystem; a value for one state of its tree."""

    names: Mapping[str, Names] = field(default_factory=dict)

    @classmethod
    def from_paths(
        cls, paths: Iterable[bytes], manifests: Mapping[bytes, bytes] | None = None
    ) -> OwnModules:
        """From paths of a tree and the contents of manifests in it.

        The entries of root, of its folders and of the folders of `src` tell nearly all; more
        paths tell more. A folder ends with `/`, or is given by what lies in it. `manifests` are
        those of which `tells_own_names` is true.
        """
        ordered = sorted(set(paths))
        own: dict[str, dict[str, set[bytes]]] = {}
        for ecosystem in ECOSYSTEMS:
            names = own.setdefault(ecosystem.key, {})
            for name, folder in ecosystem.own_in_tree(ordered):
                names.setdefault(name, set()).add(folder)
            for path, content in (manifests or {}).items():
                for name in ecosystem.own_in_manifest(path, content):
                    for spelling in (name, ecosystem.installed(name)):
                        names.setdefault(spelling, set()).add(b"")
            names.pop("", None)
        return cls({key: _frozen(names) for key, names in own.items() if names})

    def owns(self, ecosystem: str, name: str, path: bytes) -> bool:
        """Whether the name, or what it lies in, is the repository's own for the file `path`.

        By either name: a project that is installed as PyYAML imports itself as `yaml`.
        """
        names = self.names.get(ecosystem)
        if not names:
            return False
        installed = installed_name(ecosystem, name)
        return any(
            path.startswith(folder)
            for beginning in (*beginnings(name), *beginnings(installed))
            for folder in names.get(beginning, ())
        )


def _frozen(names: Mapping[str, set[bytes]]) -> Names:
    return {name: frozenset(folders) for name, folders in names.items()}


def beginnings(name: str) -> Iterator[str]:
    """The name and each beginning of it in whole parts: `a.b.c` lies in `a.b` and in `a`."""
    yield name
    for separator in _SEPARATOR.finditer(name):
        yield name[: separator.start()]


NOTHING_OWN = OwnModules()


def tells_own_names(path: bytes) -> bool:
    """Whether a file of this path may name what is the repository's own."""
    return any(ecosystem.is_manifest(path) for ecosystem in ECOSYSTEMS)
