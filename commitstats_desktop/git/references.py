"""Where the branches of a repository point, read from its files without opening an object.

Reading two files tells whether anything is new, in well under a millisecond; so this runs in the
main process, and a child is started only when there is something to read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from commitstats_desktop.core.errors import RepositoryUnreadable
from commitstats_desktop.git.folder import GitFolder, read_small_file

PACKED_LIMIT = 256 << 20
REFERENCE_LIMIT = 1 << 12
SYMBOLIC_DEPTH = 5
"""As in Git: a reference that leads through more others than this is a loop."""

OUTSIDE_HISTORY = (b"refs/replace/", b"refs/stash", b"refs/notes/", b"refs/bisect/")
"""References that are not branches of work: never counted, whatever they point at."""

LOCK_SUFFIX = b".lock"
"""No reference ends so: Git was killed while it wrote one."""

_OID = re.compile(rb"^[0-9a-f]{40}$")


class Branches(StrEnum):
    """Which commits count as the history of a repository."""

    HEAD = "head"
    """What `git log` shows: the commit that is checked out."""
    DEFAULT = "default"
    """The branch the remote calls its default, else HEAD."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where a repository stood at one moment.

    `tips` maps reference names to raw object ids; `boundary` holds the ids of the commits at which
    a shallow clone is cut; `remarks` are sentences about what the person should know.
    """

    tips: dict[bytes, bytes]
    boundary: frozenset[bytes] = frozenset()
    remarks: tuple[str, ...] = ()
    defaults: frozenset[bytes] = frozenset()
    """Object ids at which the default branch stands, whichever branches were asked for."""


@dataclass(frozen=True)
class _Packed:
    """The text of `packed-refs`; thousands of lines, of which usually one is asked for."""

    data: bytes

    def get(self, name: bytes) -> bytes | None:
        """Object id of one reference."""
        end = self.data.find(b" " + name + b"\n")
        oid = self.data[max(end - 40, 0) : max(end, 0)]
        return bytes.fromhex(oid.decode()) if _OID.match(oid) else None

    def all(self) -> Iterator[tuple[bytes, bytes]]:
        """Name and object id of every reference in the file."""
        for line in self.data.splitlines():
            oid, _, name = line.partition(b" ")
            if _OID.match(oid) and name:
                yield name, bytes.fromhex(oid.decode())


@dataclass
class _Reader:
    """References of one folder; collects what was wrong with them."""

    folder: GitFolder
    broken: list[bytes] = field(default_factory=list)

    @cached_property
    def packed(self) -> _Packed:
        """The references that Git keeps together in one file."""
        data = read_small_file(self.folder.common_dir / "packed-refs", PACKED_LIMIT) or b""
        return _Packed(data + b"\n")

    def resolve(self, name: bytes, depth: int = 0) -> bytes | None:
        """Object id a reference leads to; None where it does not exist or cannot be followed."""
        content = self._content(name)
        if content is None:
            return self.packed.get(name)
        if content.startswith(b"ref:") and depth < SYMBOLIC_DEPTH:
            return self.resolve(content[4:].strip(), depth + 1)
        if _OID.match(content[:40]) and not content[40:].strip():
            return bytes.fromhex(content[:40].decode())
        self.broken.append(name)
        return None

    def target(self, name: bytes) -> bytes | None:
        """Name that a symbolic reference leads to next, None if it is none."""
        content = self._content(name)
        if content is None or not content.startswith(b"ref:"):
            return None
        return content[4:].strip()

    @property
    def has_head(self) -> bool:
        """Whether HEAD says anything at all."""
        return self._content(b"HEAD") is not None

    def all(self) -> Iterator[tuple[bytes, bytes | None]]:
        """References of the history with what they lead to, loose ones first; each name once."""
        loose = set(self._loose_names())
        for name in sorted(loose):
            if not name.startswith(OUTSIDE_HISTORY):
                yield name, self.resolve(name)
        for name, oid in self.packed.all():
            if name not in loose and not name.startswith(OUTSIDE_HISTORY):
                yield name, oid

    def _loose_names(self) -> Iterator[bytes]:
        root = os.fsencode(self.folder.common_dir)
        for folder, _, files in os.walk(os.path.join(root, b"refs")):
            for file in files:
                if not file.endswith(LOCK_SUFFIX):
                    path = os.path.relpath(os.path.join(folder, file), root)
                    yield path.replace(os.sep.encode(), b"/")

    def _content(self, name: bytes) -> bytes | None:
        """Text of a loose reference, None where there is none; empty for what can be none."""
        if name != b"HEAD" and not (name.startswith(b"refs/") and b".." not in name):
            return b""
        base = self.folder.git_dir if name == b"HEAD" else self.folder.common_dir
        path = Path(os.fsdecode(os.path.join(os.fsencode(base), name)))
        if path.is_symlink():
            return _linked_content(path, base)
        data = read_small_file(path, REFERENCE_LIMIT)
        if data is None:
            return b"" if path.exists() and not path.is_dir() else None
        return data.strip()


def read_snapshot(folder: GitFolder, branches: Branches) -> Snapshot:
    """The tips that `branches` asks for, with what the person should know about the repository.

    An unborn branch gives no tips. Raises `RepositoryUnreadable` when HEAD itself is damaged.
    """
    reader = _Reader(folder)
    default = _default_tips(reader) if branches is not Branches.HEAD else {}
    tips = dict(default) if branches is Branches.DEFAULT else {}
    if not tips:
        tips = _head_tip(reader)
    default = default or dict(tips)
    if branches is Branches.ALL:
        tips |= _all_tips(reader)
    boundary = _shallow_boundary(folder)
    remarks = tuple(_remarks(folder, reader, tips, boundary))
    return Snapshot(tips, boundary, remarks, frozenset(default.values()))


def _head_tip(reader: _Reader) -> dict[bytes, bytes]:
    """The commit that is checked out; empty before the first one."""
    broken_before = len(reader.broken)
    head = reader.resolve(b"HEAD")
    if head is None and (len(reader.broken) > broken_before or not reader.has_head):
        raise RepositoryUnreadable(
            f"HEAD of {reader.folder.location} is damaged: it leads neither to a branch nor to a commit.",
            "Check out a branch in that repository, or clone it again.",
        )
    return {b"HEAD": head} if head else {}


def _default_tips(reader: _Reader) -> dict[bytes, bytes]:
    """Local and remote end of the branch that `origin` calls its default."""
    remote_name = reader.target(b"refs/remotes/origin/HEAD")
    if remote_name is None or not remote_name.startswith(b"refs/remotes/origin/"):
        return {}
    local_name = b"refs/heads/" + remote_name.removeprefix(b"refs/remotes/origin/")
    found = {name: reader.resolve(name) for name in (local_name, remote_name)}
    return {name: oid for name, oid in found.items() if oid}


def _all_tips(reader: _Reader) -> dict[bytes, bytes]:
    return {name: oid for name, oid in reader.all() if oid}


def _remarks(
    folder: GitFolder, reader: _Reader, tips: dict[bytes, bytes], boundary: frozenset[bytes]
) -> Iterator[str]:
    if not tips:
        has_others = any(oid for _, oid in reader.all())
        yield (
            "The default branch is missing: HEAD names a branch that does not exist."
            if has_others
            else "Empty repository: it has no commits yet."
        )
    elif b"HEAD" not in tips and reader.resolve(b"HEAD") is None:
        yield "The default branch is missing: HEAD names a branch that does not exist."
    if boundary:
        yield "Shallow clone: history is cut, older commits are not here."
    if b" refs/replace/" in reader.packed.data or _has_replacements(folder):
        yield "Replace references are ignored: the commits are counted as they were made."
    if (folder.common_dir / "info" / "grafts").is_file():
        yield "A grafts file is ignored: the commits are counted as they were made."
    if (folder.objects / "info" / "alternates").is_file():
        yield "Objects are borrowed from another folder."
    if any(folder.objects.glob("pack/*.promisor")):
        yield "Partial clone: some file contents are not here."
    broken = len(set(reader.broken))
    if broken:
        yield (
            "1 reference is damaged and was skipped."
            if broken == 1
            else f"{broken:,} references are damaged and were skipped."
        )


def _has_replacements(folder: GitFolder) -> bool:
    path = folder.common_dir / "refs" / "replace"
    return path.is_dir() and any(path.iterdir())


def _shallow_boundary(folder: GitFolder) -> frozenset[bytes]:
    data = read_small_file(folder.common_dir / "shallow", PACKED_LIMIT) or b""
    return frozenset(bytes.fromhex(line.decode()) for line in data.split() if _OID.match(line))


def _linked_content(path: Path, base: Path) -> bytes | None:
    """HEAD of very old repositories is a symbolic link; a link out of the repository is none."""
    target = os.path.normpath(os.path.join(path.parent, os.readlink(path)))
    relative = os.path.relpath(target, base).replace(os.sep, "/")
    return b"ref: " + os.fsencode(relative) if relative.startswith("refs/") else b""
