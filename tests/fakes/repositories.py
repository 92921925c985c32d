"""Builds real Git repositories with a handful of verbs.

Objects are written by hand, which is quick and allows odd ones; whatever Git does better (packs,
clones, worktrees) is done by the git program, with no configuration but the repository's own.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

FILE, EXECUTABLE, LINK, SUBMODULE = "100644", "100755", "120000", "160000"
HOUR = 3_600
FIRST_COMMIT_AT = 1_704_067_200
"""2024-01-01 00:00 UTC, a Monday; every later commit is an hour younger."""


class Person(NamedTuple):
    """Name and address as they are written into a commit."""

    name: str
    email: str


ADA = Person("Ada Lovelace", "ada@example.org")
GRACE = Person("Grace Hopper", "grace@example.org")


class Entry(NamedTuple):
    """A file with a mode of its own; submodules hold an object id as content."""

    mode: str
    content: bytes


Content = bytes | str | Entry
Path_ = str | bytes
Changes = Mapping[Any, Content | None]
"""Path (`Path_`) to new content, None to delete; `Any`, since keys of a mapping are invariant."""
Files = dict[bytes, tuple[str, str]]
"""Path to mode and object id."""


def lines(number: int, word: str = "line") -> bytes:
    """So many different lines."""
    return b"".join(b"%s %d\n" % (word.encode(), index) for index in range(number))


@dataclass
class FakeRepository:
    """A repository on disk, and what its commits hold."""

    path: Path
    git_dir: Path
    branch: str = "main"
    clock: int = FIRST_COMMIT_AT
    files_of: dict[str, Files] = field(default_factory=dict)

    @classmethod
    def make(cls, path: Path, *, bare: bool = False) -> Self:
        """An empty repository with an unborn branch `main`.

        One of another name has other times, so that its commits are others.
        """
        git_dir = path if bare else path / ".git"
        shutil.copytree(_template(), git_dir)
        repository = cls(
            path, git_dir, clock=FIRST_COMMIT_AT + zlib.crc32(os.fsencode(path.name)) % HOUR
        )
        if not bare:
            repository.set_config("core.bare", "false")
        return repository

    # Objects

    def write(self, kind: str, data: bytes) -> str:
        """Store an object as a loose file; anything goes."""
        whole = b"%s %d\0" % (kind.encode(), len(data)) + data
        oid = hashlib.sha1(whole).hexdigest()
        path = self.object_path(oid)
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(zlib.compress(whole, 1))
        return oid

    def object_path(self, oid: str) -> Path:
        """The file of a loose object."""
        return self.git_dir / "objects" / oid[:2] / oid[2:]

    def write_tree(self, files: Files) -> str:
        """Store the tree of some files, with the trees below it."""
        entries: dict[bytes, tuple[str, str]] = {}
        below: dict[bytes, Files] = {}
        for path, entry in files.items():
            name, slash, rest = path.partition(b"/")
            if slash:
                below.setdefault(name, {})[rest] = entry
            else:
                entries[name] = entry
        for name, inside in below.items():
            entries[name] = ("40000", self.write_tree(inside))
        return self.write("tree", tree_data(entries))

    # Commits

    def commit(
        self,
        changes: Changes | None = None,
        message: str | bytes = "Change",
        *,
        author: Person = ADA,
        at: int | None = None,
        offset: str = "+0000",
        parents: Iterable[str] | None = None,
    ) -> str:
        """Commit changed files on the current branch; None removes one. Returns the object id."""
        chosen = self._parents(parents)
        files = dict(self.files_of[chosen[0]]) if chosen else {}
        for path, content in (changes or {}).items():
            self._change(files, _bytes(path), content)
        self.clock += HOUR
        when = f"{self.clock if at is None else at} {offset}"
        oid = self.write(
            "commit",
            commit_data(
                self.write_tree(files),
                chosen,
                author,
                when,
                _bytes(message),
                committed_at=self.clock,
            ),
        )
        self.files_of[oid] = files
        self.move(self.branch, oid)
        return oid

    def commit_raw(self, data: bytes, files_like: str | None = None) -> str:
        """Commit exactly these bytes on the current branch."""
        oid = self.write("commit", data)
        self.files_of[oid] = dict(self.files_of[files_like]) if files_like else {}
        self.move(self.branch, oid)
        return oid

    def commits(self, number: int, *, author: Person = ADA) -> list[str]:
        """So many small commits, each adding a line to a file."""
        start = len(self.files_of)
        return [
            self.commit({f"file{index % 7}.py": lines(start + index + 1)}, author=author)
            for index in range(number)
        ]

    def bulk(self, number: int, *, author: Person = ADA, files: int = 20) -> None:
        """So many commits at once, packed, through git fast-import; nothing is known of them."""
        branch = f"refs/heads/{self.branch}"
        stream = [f"reset {branch}\n", f"from {self.tip()}\n\n"] if self._parents(None) else []
        who = f"{author.name} <{author.email}>"
        for index in range(number):
            self.clock += HOUR
            stream.append(
                f"commit {branch}\nauthor {who} {self.clock} +0000\n"
                f"committer {who} {self.clock} +0000\ndata <<.\nfeat: step {index}\n.\n"
                f"M 100644 inline src/file{index % files}.py\ndata <<.\n"
                + "".join(f"line {line}\n" for line in range(index // files + 1))
                + ".\n\n"
            )
        run_git(self.path, "fast-import", "--quiet", stdin="".join(stream).encode())

    def rename(self, old: str, new: str, content: bytes | None = None, **more: str) -> str:
        """Commit a file under another name, with another content if one is given."""
        mode, oid = self.files_of[self.tip()][_bytes(old)]
        moved = Entry(mode, self.content(oid) if content is None else content)
        return self.commit({old: None, new: moved}, **more)  # type: ignore[arg-type]

    def merge(self, *branches: str, message: str = "Merge", author: Person = ADA) -> str:
        """Merge branches into the current one; their files are taken over."""
        files: dict[bytes, Content | None] = {}
        for branch in branches:
            for path, (mode, oid) in self.files_of[self.tip(branch)].items():
                files[path] = Entry(mode, self.content(oid))
        parents = [self.tip(), *(self.tip(branch) for branch in branches)]
        return self.commit(files, message, author=author, parents=parents)

    def amend(self, changes: Changes, message: str = "Amended") -> str:
        """Replace the newest commit by another one: history is rewritten."""
        data = self.content(self.tip())
        return self.commit(changes, message, parents=parents_in(data))

    # References

    def tip(self, branch: str | None = None) -> str:
        """The commit a branch points at."""
        name = f"refs/heads/{branch or self.branch}"
        loose = self.git_dir / name
        return loose.read_text().strip() if loose.exists() else self._packed(name)

    def move(self, branch: str, oid: str) -> None:
        """Point a branch at a commit, wherever it was: also what a force-push does."""
        self.point(f"refs/heads/{branch}", oid)

    def point(self, reference: str, target: str) -> None:
        """Write a reference."""
        path = self.git_dir / reference
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(target + "\n")

    def tag(self, name: str, target: str, kind: str) -> str:
        """Make an annotated tag of an object; returns the tag's own id."""
        tagger = f"tagger {ADA.name} <{ADA.email}> {self.clock} +0000"
        data = f"object {target}\ntype {kind}\ntag {name}\n{tagger}\n\nTagged\n"
        oid = self.write("tag", data.encode())
        self.point(f"refs/tags/{name}", oid)
        return oid

    def start_branch(self, name: str, at: str | None = None) -> None:
        """Make a branch here, or at a commit, and check it out."""
        self.move(name, at or self.tip())
        self.checkout(name)

    def start_orphan(self, name: str) -> None:
        """Check out a branch that has no commit yet."""
        self.checkout(name)

    def checkout(self, name: str) -> None:
        """Make a branch the current one."""
        self.branch = name
        (self.git_dir / "HEAD").write_text(f"ref: refs/heads/{name}\n")

    def detach(self, oid: str) -> None:
        """Check a commit out, not a branch."""
        (self.git_dir / "HEAD").write_text(oid + "\n")

    def delete_branch(self, name: str) -> None:
        """Remove a branch; its commits stay in the database."""
        (self.git_dir / "refs/heads" / name).unlink()

    def set_config(self, key: str, value: str) -> None:
        """Set an option in the repository's own configuration."""
        self.git("config", key, value)

    # The git program

    def git(self, *arguments: str) -> bytes:
        """Run git in the repository."""
        return run_git(self.path, *arguments)

    def content(self, oid: str) -> bytes:
        """Content of an object, wherever it is stored."""
        path = self.object_path(oid)
        if path.exists():
            return zlib.decompress(path.read_bytes()).partition(b"\0")[2]
        return self.git("cat-file", self.git("cat-file", "-t", oid).decode().strip(), oid)

    def pack(self) -> None:
        """Put every object into one pack and every reference into one file, as git gc does."""
        self.git("repack", "-adq")
        self.git("pack-refs", "--all")
        self.git("prune-packed", "-q")

    def clone(self, path: Path, *options: str) -> FakeRepository:
        """Clone into a folder, knowing what this one knows."""
        source = str(self.path) if "--shared" in options else self.path.as_uri()
        run_git(self.path.parent, "clone", "-q", *options, source, str(path))
        git_dir = path if "--bare" in options or "--mirror" in options else path / ".git"
        return FakeRepository(path, git_dir, self.branch, self.clock, dict(self.files_of))

    def _parents(self, parents: Iterable[str] | None) -> list[str]:
        if parents is not None:
            return list(parents)
        name = f"refs/heads/{self.branch}"
        is_born = (self.git_dir / name).exists() or bool(self._packed(name))
        return [self.tip()] if is_born else []

    def _packed(self, name: str) -> str:
        packed = self.git_dir / "packed-refs"
        lines = packed.read_text().splitlines() if packed.exists() else []
        return next((line[:40] for line in lines if line[41:] == name), "")

    def _change(self, files: Files, path: bytes, content: Content | None) -> None:
        for other in [known for known in files if known.startswith(path + b"/")]:
            del files[other]
        for depth in range(path.count(b"/")):
            files.pop(path.rsplit(b"/", depth + 1)[0], None)
        if content is None:
            files.pop(path, None)
            return
        entry = content if isinstance(content, Entry) else Entry(FILE, _bytes(content))
        is_commit = entry.mode == SUBMODULE
        oid = entry.content.decode() if is_commit else self.write("blob", entry.content)
        files[path] = (entry.mode, oid)


def tree_data(entries: Mapping[bytes, tuple[str, str]]) -> bytes:
    """A tree object, in the order Git demands."""
    order = sorted(entries, key=lambda name: name + b"/" * (entries[name][0] == "40000"))
    return b"".join(
        entries[name][0].encode() + b" " + name + b"\0" + bytes.fromhex(entries[name][1])
        for name in order
    )


def commit_data(
    tree: str,
    parents: Iterable[str],
    author: Person,
    when: str,
    message: bytes,
    *,
    committed_at: int = FIRST_COMMIT_AT,
    header: bytes = b"",
) -> bytes:
    """A commit object; `when` is the author's time as it is to stand in the header."""
    return b"".join(
        (
            f"tree {tree}\n".encode(),
            *(f"parent {parent}\n".encode() for parent in parents),
            f"author {author.name} <{author.email}> {when}\n".encode(),
            f"committer {author.name} <{author.email}> {committed_at} +0000\n".encode(),
            header,
            b"\n",
            message,
        )
    )


def parents_in(commit: bytes) -> list[str]:
    """Parents that a commit object names."""
    header = commit.partition(b"\n\n")[0].decode("latin-1").splitlines()
    return [line[7:] for line in header if line.startswith("parent ")]


def run_git(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """Run git in a folder; fails loudly."""
    done = subprocess.run(
        ["git", "-c", "protocol.file.allow=always", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def everything_in(folder: Path) -> dict[str, tuple[int, int, int, str]]:
    """Kind, size, time of last change and content of all below a folder, to compare later."""
    found = {}
    for base, folders, files in os.walk(folder):
        for name in folders + files:
            path = Path(base, name)
            status = path.lstat()
            content = (
                hashlib.sha1(path.read_bytes()).hexdigest() if stat.S_ISREG(status.st_mode) else ""
            )
            found[os.fsdecode(os.fsencode(path))] = (
                status.st_mode,
                status.st_size,
                status.st_mtime_ns,
                content,
            )
    return found


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="template-", dir=os.environ["HOME"]))
    run_git(folder, "init", "-q", "--bare", "--template=", "--initial-branch=main", "t.git")
    (folder / "t.git" / "info").mkdir(exist_ok=True)
    return folder / "t.git"


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
