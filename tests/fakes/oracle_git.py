"""What the git program tells a second opinion: raw commits and rows, with nobody's settings."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
ISOLATED = (
    "--no-replace-objects",
    "-c", "diff.renameLimit=1000",
    "-c", "diff.algorithm=myers",
    "-c", "diff.indentHeuristic=false",
    "-c", "core.attributesFile=/dev/null",
)  # fmt: skip


class Row(NamedTuple):
    """A changed file as Git tells it; lines are None where they are no lines, or unknown."""

    path: bytes
    old_path: bytes | None
    status: str
    blob: str | None
    added: int | None
    removed: int | None
    space_added: int
    space_removed: int
    is_binary: bool


@dataclass(frozen=True)
class Commit:
    """A commit object, taken apart; `rows` is None where it has no rows of its own."""

    oid: str
    parents: tuple[str, ...]
    name: str
    email: str
    time: int | None
    offset: int | None
    committed: int
    subject: str
    message: str
    rows: tuple[Row, ...] | None = None

    @property
    def is_merge(self) -> bool:
        return len(self.parents) > 1


@dataclass(frozen=True)
class Source:
    """A repository as it was added. `gone` are commits that were read before they were lost."""

    name: str
    git_dir: Path
    all_branches: bool = False
    is_on: bool = True
    gone: tuple[str, ...] = ()


class Kind(NamedTuple):
    """What a changed file is."""

    kind: str
    language: str | None


def git(git_dir: Path, *words: str, stdin: bytes = b"") -> bytes:
    """What the git program prints about an object database and nothing else of a repository."""
    done = subprocess.run(
        ["git", *ISOLATED, f"--git-dir={git_dir}", *words],
        input=stdin, capture_output=True, check=True,
    )  # fmt: skip
    return done.stdout


class Objects:
    """The objects of some repositories, seen from a bare repository that has nothing else."""

    def __init__(self, folder: Path, sources: Iterable[Source]) -> None:
        self._folder = folder
        subprocess.run(["git", "init", "-q", "--bare", "--template=", str(folder)], check=True)
        (folder / "info").mkdir(exist_ok=True)
        stores = [common_dir(source.git_dir) / "objects" for source in sources]
        (folder / "objects/info").mkdir(exist_ok=True)
        (folder / "objects/info/alternates").write_text("".join(f"{one}\n" for one in stores))
        cut = [
            (common_dir(source.git_dir) / "shallow").read_text()
            for source in sources
            if (common_dir(source.git_dir) / "shallow").exists()
        ]
        self.boundary = frozenset("".join(cut).split())
        if cut:
            (folder / "shallow").write_text("".join(cut))

    def run(self, *words: str, stdin: bytes = b"") -> bytes:
        """What git prints here."""
        return git(self._folder, *words, stdin=stdin)

    def commits(self, oids: Iterable[str]) -> dict[str, Commit]:
        """Commit objects by id."""
        wanted = sorted(set(oids))
        data = self.run("cat-file", "--batch", stdin="".join(f"{oid}\n" for oid in wanted).encode())
        found, place = {}, 0
        for oid in wanted:
            end = data.index(b"\n", place)
            size = int(data[place:end].split()[2])
            found[oid] = parse(oid, data[end + 1 : end + 1 + size], self.boundary)
            place = end + size + 2
        return found

    def rows(self, oids: Iterable[str]) -> dict[str, tuple[Row, ...]]:
        """Rows of commits that are no merges."""
        wanted = "".join(f"{oid}\n" for oid in sorted(set(oids))).encode()
        raw = _tokens(self._log("--raw", wanted))
        lines = {
            commit: _numstat(tokens) for commit, tokens in _tokens(self._log("--numstat", wanted))
        }
        spaced = {
            commit: _numstat(tokens)
            for commit, tokens in _tokens(self._log("--numstat", wanted, "-w"))
        }
        return {
            commit: tuple(_joined(tokens, lines.get(commit, {}), spaced.get(commit, {})))
            for commit, tokens in raw
        }

    def _log(self, form: str, wanted: bytes, *more: str) -> bytes:
        return self.run(
            "log", "--stdin", "--no-walk=unsorted", "--no-merges", form, *more, "-M", "-z", "--no-abbrev",
            "--no-textconv", "--no-ext-diff", "--format=%x01%H", stdin=wanted,
        )  # fmt: skip


def common_dir(git_dir: Path) -> Path:
    """Where the objects of a repository are, be it a folder with a work tree or a bare one."""
    return git_dir / ".git" if (git_dir / ".git").is_dir() else git_dir


def reachable(source: Source) -> tuple[list[str], list[str]]:
    """Commits of the default branch, and of all that counts."""
    folder = common_dir(source.git_dir)
    tips = default_tips(folder)
    default = git(folder, "rev-list", *tips).decode().split() if tips else []
    if not source.all_branches:
        return default, default
    return default, git(folder, "rev-list", "--all", "HEAD").decode().split()


def default_tips(folder: Path) -> list[str]:
    """Both ends of the branch that `origin` calls its default, else HEAD."""
    done = subprocess.run(
        ["git", f"--git-dir={folder}", "symbolic-ref", "-q", "refs/remotes/origin/HEAD"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    remote = done.stdout.strip()
    names = [remote, remote.replace("refs/remotes/origin/", "refs/heads/")] if remote else ["HEAD"]
    known = [name for name in names if _is_known(folder, name)]
    return known or ([] if names == ["HEAD"] or not _is_known(folder, "HEAD") else ["HEAD"])


def _is_known(folder: Path, name: str) -> bool:
    words = ["git", f"--git-dir={folder}", "rev-parse", "-q", "--verify", f"{name}^{{commit}}"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def parse(oid: str, data: bytes, boundary: frozenset[str] = frozenset()) -> Commit:
    """A raw commit object; parents behind a shallow boundary still make a merge."""
    header, _, message = data.partition(b"\n\n")
    parents, author, committed = [], b"", 0
    for line in header.split(b"\n"):
        key, _, value = line.partition(b" ")
        if key == b"parent":
            parents.append(value.decode())
        elif key == b"author":
            author = value
        elif key == b"committer":
            committed = int(value.rsplit(b" ", 2)[1])
    found = re.match(rb"(.*?)<(.*?)>.*?(?: (-?\d+)(?: ([+-])(\d+))?)?$", author)
    assert found, author
    time = None if found[3] is None else int(found[3])
    offset = None
    if found[4]:
        hours, minutes = divmod(int(found[5]), 100)
        offset = int(found[4] + b"1") * (hours * 60 + minutes)
    text = message.decode("utf-8", "replace")
    paragraph = text.strip("\n").split("\n\n")[0]
    subject = " ".join(line.strip() for line in paragraph.split("\n"))
    name, email = (found[index].decode("utf-8", "replace").strip() for index in (1, 2))
    return Commit(oid, tuple(parents), name, email, time, offset, committed, subject, text)


def _tokens(printed: bytes) -> list[tuple[str, list[bytes]]]:
    found: list[tuple[str, list[bytes]]] = []
    for part in printed.split(b"\x01")[1:]:
        head, *tokens = part.split(b"\0")
        oid, _, first = head.partition(b"\n")
        found.append((oid.decode(), [one.lstrip(b"\n") if not n else one for n, one in enumerate(
            [*([first] if first else []), *tokens])]))  # fmt: skip
    return found


def _numstat(tokens: list[bytes]) -> dict[bytes, tuple[int | None, int | None]]:
    found, rest = {}, iter(tokens)
    for token in rest:
        match = re.match(rb"\n?(\d+|-)\t(\d+|-)\t", token, re.DOTALL)
        if not match:
            continue
        path = token[match.end() :]
        if not path:
            next(rest)
            path = next(rest)
        added, removed = (None if one == b"-" else int(one) for one in match.groups())
        found[path] = (added, removed)
    return found


def _joined(
    tokens: list[bytes],
    lines: Mapping[bytes, tuple[int | None, int | None]],
    spaced: Mapping[bytes, tuple[int | None, int | None]],
) -> Iterator[Row]:
    rest = iter(tokens)
    for token in (one.lstrip(b"\n") for one in rest):
        if not token.startswith(b":"):
            continue
        old_mode, mode, _, blob, status = token[1:].decode().split(" ")
        old = next(rest) if status[0] in "RC" else None
        path = next(rest)
        added, removed = lines.get(path, (0, 0))
        is_binary = added is None
        if "160000" in (old_mode, mode):
            added = removed = 0  # Here the app leaves Git: a row without lines.
            is_binary = False
        without = spaced.get(path, (0, 0))
        yield Row(
            path, old, status[0], None if status[0] == "D" else blob, added, removed,
            max(0, (added or 0) - (without[0] or 0)) if added is not None else 0,
            max(0, (removed or 0) - (without[1] or 0)) if removed is not None else 0,
            is_binary,
        )  # fmt: skip


def has(folder: Path, tip: str, path: str) -> bool:
    return bool(git(folder, "ls-tree", tip, path))
