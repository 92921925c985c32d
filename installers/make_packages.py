"""Make `resources/packages/public_*.json`: names of well-known public packages.

Run as `python installers/make_packages.py LISTS MONTH`, where LISTS is a folder with tables of
registries (`pypi.tsv`: name, version, month, rank, summary; `npm.tsv`: name, version, downloads a
month, summary; `nuget.tsv`, `maven-partial.tsv`, `go-partial.tsv`: name first). Only names are
taken, the best known first: they are facts that nobody owns. MONTH (2026-11) is when the tables
were made.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "packages"
PYPI_RANKS = 10_000
NPM_DOWNLOADS = 1_500_000
"""A month."""


def rows(path: Path) -> Iterator[list[str]]:
    """The rows of a table, its head left out."""
    with path.open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            yield line.rstrip("\n").split("\t")


def pypi(lists: Path) -> Iterator[str]:
    """Projects by rank of downloads."""
    for name, _version, _month, rank, *_ in rows(lists / "pypi.tsv"):
        if rank.isdigit() and int(rank) <= PYPI_RANKS:
            yield name


def npm(lists: Path) -> Iterator[str]:
    """Packages by downloads."""
    for name, _version, downloads, *_ in rows(lists / "npm.tsv"):
        if downloads.isdigit() and int(downloads) >= NPM_DOWNLOADS:
            yield name


def nuget(lists: Path) -> Iterator[str]:
    """Packages that are served."""
    for name, version, *_ in rows(lists / "nuget.tsv"):
        if version != "not-served":
            yield name


def maven(lists: Path) -> Iterator[str]:
    """Artifacts with their groups, without the version of Scala that they were made for."""
    for name, *_ in rows(lists / "maven-partial.tsv"):
        if ":" in name and " " not in name:
            yield re.sub(r"_(?:2\.1\d|3)\Z", "", name)


def go(lists: Path) -> Iterator[str]:
    """Modules without the part that names a major version."""
    for name, version, *_ in rows(lists / "go-partial.tsv"):
        if " " not in name and version != "not-served":
            base, _, last = name.rpartition("/")
            yield base if last[:1] == "v" and last[1:].isdigit() else name


SOURCES = {
    "pypi": (pypi, f"the {PYPI_RANKS} most downloaded projects of PyPI"),
    "npm": (npm, f"packages of npm with {NPM_DOWNLOADS} or more downloads a month"),
    "nuget": (nuget, "often used packages of NuGet"),
    "maven": (maven, "often used artifacts of Maven Central"),
    "go": (go, "often used Go modules"),
}


def main() -> None:
    """Write one file for each registry."""
    lists, month = Path(sys.argv[1]), sys.argv[2]
    for key, (names, source) in SOURCES.items():
        listed = sorted({name.lower() for name in names(lists)})
        value = {"source": f"names of {source}", "made": month, "names": listed}
        text = json.dumps(value, indent=0, ensure_ascii=False) + "\n"
        (TARGET / f"public_{key}.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
