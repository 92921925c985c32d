"""A second opinion on what counts: once, corrected, apart; slowly and without a database."""

from __future__ import annotations

import fnmatch
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tests.fakes.oracle_git import (
    EMPTY_BLOB,
    Commit,
    Kind,
    Objects,
    Row,
    Source,
    common_dir,
    default_tips,
    git,
    has,
    reachable,
)
from tests.fakes.oracle_once import Once

LEFT_OUT = ("generated", "vendored", "lockfile", "binary")
WRITTEN = ("code", "tests", "docs", "config")
BULK_LINES, BULK_FILES = 10_000, 500
TYPES = (
    "feat",
    "fix",
    "docs",
    "style",
    "refactor",
    "perf",
    "test",
    "build",
    "ci",
    "chore",
    "revert",
)


@dataclass(frozen=True)
class Ruling:
    """A correction: of a commit, of paths that match a glob, of a repository; or several of them."""

    action: str
    commit: str | None = None
    pattern: str | None = None
    repository: str | None = None
    kind: str | None = None


@dataclass
class Counted:
    """A commit that counts, where it counts, and its files with what the corrections say."""

    commit: Commit
    home: str
    day: str | None
    hour: int
    type: str
    is_unknown: bool
    is_bulk: bool = False
    is_ignored: bool = False
    files: list[CountedFile] = field(default_factory=list)


class CountedFile(NamedTuple):
    """A changed file of a counted commit; `part` is empty, or says that it stands apart."""

    row: Row
    kind: str
    language: str | None
    part: str


def plain_kind(path: bytes, row: Row) -> Kind:
    """Kind and language of a file whose name leaves no doubt; used by the made-up histories."""
    name, text = path.rpartition(b"/")[2].decode("latin-1"), path.decode("latin-1")
    endings = {".py": "Python", ".md": "Markdown", ".go": "Go", ".c": "C", ".js": "JavaScript",
               ".json": "JSON", ".csv": "CSV", ".yml": "YAML", ".txt": "Text", ".rb": "Ruby"}  # fmt: skip
    names = {"Makefile": "Makefile", "Dockerfile": "Dockerfile", ".gitattributes": "Git Attributes",
             ".git-blame-ignore-revs": "Git Revision List", ".mailmap": None}  # fmt: skip
    language = names.get(name) or endings.get(Path(name).suffix)
    if row.is_binary:
        return Kind("binary", None)
    if name in ("package-lock.json", "poetry.lock", "Cargo.lock", "go.sum", "yarn.lock"):
        return Kind("lockfile", language)
    if row.added == 0 and row.removed == 0 and row.blob in (EMPTY_BLOB, None):
        # Linguist tells nothing of an empty file; its name may.
        is_test = re.search(r"(^|/)tests?/|(^|/)test_[^/]*$", text)
        return Kind("tests" if is_test else "config" if name.startswith(".") else "data", None)
    if re.search(r"(^|/)(node_modules|vendor)/|[.]min[.]js$", text):
        return Kind("vendored", language)
    if re.search(r"(^|/)tests?/|(^|/)test_[^/]*$", text):
        return Kind("tests", language)
    if language in ("Markdown", "Text"):
        return Kind("docs", language)
    if language == "YAML" or (name.startswith(".") and language != "Python"):
        return Kind("config", language)
    return Kind("code" if language in ("Python", "Go", "C", "JavaScript", "Ruby", "Makefile",
                                       "Dockerfile") else "data", language)  # fmt: skip


KindOf = Callable[[str, Row], Kind]


@dataclass
class Counting(Once):
    """The figures of one person over some repositories, in the order they were added."""

    sources: list[Source]
    emails: frozenset[str]
    first_read: int
    kind_of: KindOf = lambda oid, row: plain_kind(row.path, row)
    rulings: tuple[Ruling, ...] = ()
    bulk: tuple[int, int] = (BULK_LINES, BULK_FILES)
    ignored: dict[str, frozenset[str]] = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    """Addresses that a mailmap joins with one of the person's."""

    def __post_init__(self) -> None:
        self.emails = frozenset(email.casefold() for email in self.emails)
        with tempfile.TemporaryDirectory() as folder:
            self._read(Objects(Path(folder) / "all", self.sources))

    def _read(self, objects: Objects) -> None:
        self._bit: dict[str, int] = {}
        self.default: dict[str, list[str]] = {}
        self.held: dict[str, list[str]] = {}
        for source in self.sources:
            self.default[source.name], held = reachable(source)
            self.held[source.name] = [*held, *source.gone]
        every = {oid for oids in self.held.values() for oid in oids}
        every |= {oid for oids in self.default.values() for oid in oids}
        self.commits = objects.commits(every)
        mine = [
            commit.oid
            for commit in self.commits.values()
            if self.is_mine(commit) and not commit.is_merge
            and commit.oid not in objects.boundary and commit.oid not in self.unreadable
        ]  # fmt: skip
        self.rows = objects.rows(mine) if mine else {}
        for oid in mine:
            self.rows.setdefault(oid, ())
        for source in self.sources:
            found = [
                git(common_dir(source.git_dir), "show", f"{tip}:.git-blame-ignore-revs")
                for tip in default_tips(common_dir(source.git_dir))[:1]
                if has(common_dir(source.git_dir), tip, ".git-blame-ignore-revs")
            ]
            self.ignored[source.name] = frozenset(
                re.findall(r"^[ \t]*([0-9a-f]{40})", b"".join(found).decode(), re.MULTILINE)
            )
        self.counted = self._count()

    def is_mine(self, commit: Commit) -> bool:
        """Only an address makes a commit mine."""
        return commit.email.casefold() in self.emails

    def day_and_hour(self, commit: Commit) -> tuple[str | None, int]:
        """In the author's own offset; None for an odd date."""
        if commit.time is None or commit.offset is None or abs(commit.offset) > 14 * 60:
            return None, 0
        if commit.time > self.first_read + 86_400:
            return None, 0
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
            seconds=commit.time, minutes=commit.offset
        )
        return (f"{moment:%Y-%m-%d}", moment.hour) if moment.year >= 1990 else (None, 0)

    def _count(self) -> dict[str, Counted]:
        standing = self._standing()
        kept = {oid: place for oid, place in standing.items() if self.is_mine(self.commits[oid])}
        groups = self._groups()
        for oid in [one for one in kept if self._is_out(one, groups)]:
            del kept[oid]
        squashed = self._squashes(groups)
        for oid, makers in squashed.items():
            for twin in groups.get(oid, {oid}) - makers:
                kept.pop(twin, None)
        for group in {frozenset(group) for group in groups.values()}:
            here = sorted(
                (kept[oid][0], self.commits[oid].committed, oid) for oid in group if oid in kept
            )
            for _, _, oid in here[1:]:
                del kept[oid]
        return {oid: self._counted(oid, place[1], groups) for oid, place in kept.items()}

    def _standing(self) -> dict[str, tuple[int, int]]:
        """Where each commit counts: 0 default branch, 1 other branch, 2 lost; and the repository."""
        found: dict[str, tuple[int, int]] = {}
        for number, source in enumerate(self.sources):
            if not source.is_on or self._is_repository_out(source.name):
                continue
            default = set(self.default[source.name])
            for oid in self.held[source.name]:
                rank = 0 if oid in default else 2 if oid in source.gone else 1
                found[oid] = min(found.get(oid, (9, 9)), (rank, number))
        return found

    def _is_repository_out(self, name: str) -> bool:
        return any(
            one.action in ("skip", "not-mine") and one.repository == name
            and not one.commit and not one.pattern
            for one in self.rulings
        )  # fmt: skip

    def _is_out(self, oid: str, groups: Mapping[str, set[str]]) -> bool:
        return any(
            one.action in ("skip", "not-mine") and one.commit in groups.get(oid, {oid})
            and not one.pattern
            for one in self.rulings
        )  # fmt: skip

    def _counted(self, oid: str, number: int, groups: Mapping[str, set[str]]) -> Counted:
        commit = self.commits[oid]
        match = re.match(r"([A-Za-z]+)(\([^()]*\))?!?:", commit.subject)
        type_ = match[1].lower() if match and match[1].lower() in TYPES else "other"
        day, hour = self.day_and_hour(commit)
        rows = None if commit.is_merge else self.rows.get(oid)
        made = Counted(
            commit,
            self.sources[number].name,
            day,
            hour,
            type_,
            rows is None and not commit.is_merge,
        )
        said = self._said_of(oid, groups)
        files = [self._file(oid, row, said) for row in rows or ()]
        counting = [one for one in files if one.kind not in LEFT_OUT and one.part != "skipped"]
        lines = sum(one.row.added or 0 for one in counting)
        actions = {one.action for one in said if not one.pattern and one.commit}
        whole = {one.action for one in said if not one.pattern}
        made.is_bulk = "put-back" not in actions and (
            "import" in whole or lines > self.bulk[0] or len(counting) > self.bulk[1]
        )
        made.is_ignored = "put-back" not in actions and any(
            oid in self.ignored[source.name]
            for source in self.sources
            if source.is_on and oid in self.held[source.name]
        )
        for one in files:
            part = one.part
            if part != "skipped":
                is_apart = made.is_bulk or part == "import"
                part = "bulk" if is_apart else "ignored" if made.is_ignored else ""
            made.files.append(one._replace(part=part))
        return made

    def _said_of(self, oid: str, groups: Mapping[str, set[str]]) -> list[Ruling]:
        """The corrections that hold for a commit, or for some of its files."""
        return [
            one
            for one in self.rulings
            if (one.commit is None or one.commit in groups.get(oid, {oid}))
            and (one.repository is None or oid in self.held[one.repository])
        ]

    def _file(self, oid: str, row: Row, said: list[Ruling]) -> CountedFile:
        kind, language = self.kind_of(oid, row)
        part = ""
        for one in said:
            if one.pattern and not matches(one.pattern, row.path.decode("latin-1")):
                continue
            if one.action in ("generated", "vendored", "kind"):
                kind = one.kind or one.action
            elif one.pattern and one.action in ("skip", "not-mine"):
                part = "skipped"
            elif one.pattern and one.action == "import" and part != "skipped":
                part = "import"
        return CountedFile(row, kind, language, part)


def matches(pattern: str, path: str) -> bool:
    """Globs as in `.gitattributes`, of the plain sort used here."""
    if pattern.startswith("/"):
        return path == pattern[1:]
    if pattern.endswith("/"):
        return f"/{pattern}" in f"/{path}"
    return fnmatch.fnmatchcase(path.rpartition("/")[2], pattern)
