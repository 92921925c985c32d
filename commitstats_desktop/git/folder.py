"""What kind of Git repository a folder holds, judged from plain files only.

Neither libgit2 nor the git program is asked, since both would read the repository's own
configuration, which whoever made the folder controls. Of that file only the two sections that say
how objects and references are stored are looked at.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from commitstats_desktop.core.errors import RepositoryGone, RepositoryUnreadable

CONFIG_LIMIT = 1 << 20
"""Bytes; a larger configuration file is not one a person wrote."""

KNOWN_EXTENSIONS = {
    "noop",
    "noop-v1",
    "preciousobjects",
    "partialclone",
    "worktreeconfig",
    "relativeworktrees",
    "objectformat",
    "refstorage",
    "compatobjectformat",
}

# Possessive quantifiers: a line of a megabyte of blanks must not be tried in every way to split it.
_SECTION = re.compile(r'^\s*+\[\s*+([A-Za-z0-9.-]++)\s*+(?:"[^"]*+"\s*+)?\]\s*+(.*)$')
_ENTRY = re.compile(r"^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*([^#;]*))?")


@dataclass(frozen=True, slots=True)
class GitFolder:
    """Where the parts of one repository lie.

    `git_dir` holds HEAD, `common_dir` holds objects and branches; they differ for linked worktrees.
    """

    location: Path
    git_dir: Path
    common_dir: Path

    @property
    def objects(self) -> Path:
        """The folder of the object database."""
        return self.common_dir / "objects"


def is_git_folder(path: Path) -> bool:
    """Whether a repository starts at this very folder: no parents are searched.

    A closed `.git` is taken for one, so that opening it tells what is wrong.
    """
    dot_git = path / ".git"
    is_closed = os.path.isdir(dot_git) and not os.access(dot_git, os.X_OK)
    return is_closed or _looks_like_git_dir(dot_git) or os.path.isfile(dot_git) or _is_bare(path)


def open_folder(path: Path, *, is_trusted: bool = False) -> GitFolder:
    """Find the repository at `path` itself; raises `FolderError` with a sentence otherwise.

    `is_trusted` is the person's own word that a folder owned by somebody else may be read.
    """
    location = check_folder(path)
    try:
        return _open(location, is_trusted=is_trusted)
    except OSError as error:
        raise _closed(location, error) from error


def _open(location: Path, *, is_trusted: bool) -> GitFolder:
    if location.name == ".git" and _looks_like_git_dir(location):
        location = location.parent
    git_dir = _git_dir(location)
    common_dir = _common_dir(location, git_dir)
    _check_own_files(git_dir, common_dir)
    if not is_trusted:
        _check_owner(location, git_dir, common_dir)
    _check_format(common_dir)
    return GitFolder(location, git_dir, common_dir)


@contextmanager
def explained(location: Path) -> Iterator[None]:
    """Word what the system says of a repository's files, which may close or go at any moment."""
    try:
        yield
    except OSError as error:
        raise RepositoryUnreadable(
            f"{error.filename or location} cannot be read: {error.strerror or error}.",
            "Check its permissions, or whether its disk is connected.",
        ) from error


def check_folder(path: Path) -> Path:
    """The absolute path of a folder that can be listed; raises `FolderError` otherwise."""
    location = written_out(path)
    try:
        is_folder = stat.S_ISDIR(location.stat().st_mode)
        if is_folder:
            os.listdir(location)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RepositoryGone(
            f"There is no folder {location}.",
            "It may have been moved, renamed or be on a disk that is not connected.",
        ) from error
    except OSError as error:
        raise _closed(location, error) from error
    if not is_folder:
        raise RepositoryGone(f"{location} is a file, not a folder.", "Point at the folder instead.")
    return location


def _closed(location: Path, error: OSError) -> RepositoryGone:
    return RepositoryGone(
        f"{location} cannot be opened: {error.strerror}.",
        "Check its permissions and its disk, or add a folder that you may read.",
    )


def written_out(path: Path) -> Path:
    """The absolute path; `~` is the person's home, and of nobody known it stays as it is."""
    return Path(os.path.expanduser(path)).absolute()


def object_stamp(folder: GitFolder) -> str:
    """A text that changes when an object or a pack comes or goes; a matter of a millisecond.

    A partial clone lacks contents for good, so it always looks the same.
    """
    if any(folder.objects.glob("pack/*.promisor")):
        return "partial clone"
    names = ("", "pack", "info", *(f"{number:02x}" for number in range(256)))
    digest = hashlib.sha1(usedforsecurity=False)
    for name in names:
        try:
            changed = (folder.objects / name).stat().st_mtime_ns
        except OSError:
            changed = 0
        digest.update(changed.to_bytes(16, "big", signed=True))
    return digest.hexdigest()


def read_small_text(path: Path, limit: int = CONFIG_LIMIT) -> str | None:
    """Text of a regular file of at most `limit` bytes, None where there is none.

    A pipe or a device would block for ever when opened, so only regular files are.
    """
    data = read_small_file(path, limit)
    return None if data is None else data.decode("utf-8", "surrogateescape")


def read_small_file(path: Path, limit: int) -> bytes | None:
    """Bytes of a regular file of at most `limit` bytes, None where there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise RepositoryUnreadable(
            f"{path} cannot be read: {error.strerror}.",
            "Check the permissions of the folder, or whether its disk is connected.",
        ) from error
    if len(data) > limit:
        raise RepositoryUnreadable(
            f"{path} is larger than any such file should be.",
            "The repository may be damaged; a fresh clone usually helps.",
        )
    return data


def _git_dir(location: Path) -> Path:
    dot_git = location / ".git"
    if os.path.isdir(dot_git):
        return dot_git
    if os.path.isfile(dot_git):
        return _linked_git_dir(location, dot_git)
    if _is_bare(location):
        return location
    raise RepositoryGone(
        f"{location} is not a Git repository.",
        "Point at a folder that holds a .git folder, or at a folder above several of them.",
    )


def _is_bare(path: Path) -> bool:
    return path.name != ".git" and _looks_like_git_dir(path)


def _looks_like_git_dir(path: Path) -> bool:
    # Unlike those of pathlib, these say no where a folder on the way may not be entered.
    has_store = os.path.isdir(path / "objects") or os.path.isfile(path / "commondir")
    return has_store and os.path.lexists(path / "HEAD")


def _linked_git_dir(location: Path, dot_git: Path) -> Path:
    """Follow a `.git` file, as worktrees and submodules have one, but nowhere unexpected."""
    text = read_small_text(dot_git, 1 << 12) or ""
    if not text.startswith("gitdir:"):
        raise RepositoryUnreadable(
            f"{dot_git} does not say where its repository is.",
            "The folder may have been copied without its repository.",
        )
    target = Path(os.path.abspath(location / text[len("gitdir:") :].strip()))
    if not _looks_like_git_dir(target):
        raise RepositoryGone(
            f"{location} belongs to a repository at {target}, which is not there.",
            "Add the folder of the main repository instead.",
        )
    if not (_points_back(target, dot_git) or _is_below_own_parent(target, location)):
        _refuse_escape(location, target)
    return target


def _refuse_escape(location: Path, target: Path) -> NoReturn:
    raise RepositoryUnreadable(
        f"The repository of {location} lies outside the chosen folder, at {target}.",
        "If that is what you want, add that folder itself.",
    )


def _points_back(git_dir: Path, dot_git: Path) -> bool:
    """A worktree's folder in the main repository names the `.git` file it was made for."""
    back = (read_small_text(git_dir / "gitdir", 1 << 12) or "").strip()
    if not back:
        return False
    return os.path.realpath(git_dir / back) == os.path.realpath(dot_git)


def _is_below_own_parent(git_dir: Path, location: Path) -> bool:
    """A submodule keeps its repository in the `.git` folder of the project around it."""
    real = Path(os.path.realpath(git_dir))
    parents = (Path(os.path.realpath(parent)) / ".git" for parent in location.parents)
    return any(real.is_relative_to(parent / "modules") for parent in parents)


def _common_dir(location: Path, git_dir: Path) -> Path:
    """Where objects and branches are: for a linked worktree the repository it was made in."""
    text = read_small_text(git_dir / "commondir", 1 << 12)
    if text is None:
        return git_dir
    common_dir = Path(os.path.abspath(git_dir / text.strip()))
    worktrees = os.path.realpath(common_dir / "worktrees")
    if os.path.dirname(os.path.realpath(git_dir)) != worktrees:
        _refuse_escape(location, common_dir)
    return common_dir


def _check_own_files(git_dir: Path, common_dir: Path) -> None:
    if not os.path.isdir(common_dir / "objects") or not os.path.lexists(git_dir / "HEAD"):
        raise RepositoryUnreadable(
            f"{git_dir} is not a usable repository: parts of it are missing.",
            "It may be an interrupted clone; clone it again.",
        )


def _check_owner(location: Path, *others: Path) -> None:
    """The folder of another user is opened only when the person says so (CVE-2022-24765)."""
    if not hasattr(os, "geteuid"):
        return
    mine = {os.geteuid()}
    if 0 in mine and os.environ.get("SUDO_UID", "").isdigit():
        mine.add(int(os.environ["SUDO_UID"]))
    for path in (location, *others):
        if path.stat().st_uid not in mine:
            raise RepositoryUnreadable(
                f"{location} belongs to another user of this computer.",
                "If you trust where it comes from, add it again with --trust.",
            )


def _check_format(common_dir: Path) -> None:
    settings = _format_settings(read_small_text(common_dir / "config") or "")
    version = settings.get("core.repositoryformatversion", "0")
    if version not in ("0", "1"):
        _refuse(f"unknown repository format {version}")
    if settings.get("extensions.objectformat", "sha1").lower() != "sha1":
        _refuse("SHA-256 repositories are not supported yet")
    if settings.get("extensions.refstorage", "files").lower() != "files":
        _refuse("the reftable format is not supported yet")
    extensions = {key[len("extensions.") :] for key in settings if key.startswith("extensions.")}
    unknown = extensions - KNOWN_EXTENSIONS
    if version == "1" and unknown:
        _refuse(f"unknown repository extension {sorted(unknown)[0]}")


def _refuse(reason: str) -> NoReturn:
    raise RepositoryUnreadable(
        f"This repository cannot be read: {reason}.",
        "A plain clone of it (git clone) can be added instead.",
    )


def _format_settings(text: str) -> dict[str, str]:
    """`section.key` to value, of the two sections that describe the storage format."""
    settings: dict[str, str] = {}
    section = ""
    for line in text.splitlines():
        content = line
        if match := _SECTION.match(line):
            section, content = match[1].lower(), match[2]
        if section in ("core", "extensions") and (entry := _ENTRY.match(content)):
            value = (entry[2] or "true").strip().strip('"')
            settings[f"{section}.{entry[1].lower()}"] = value
    return settings
