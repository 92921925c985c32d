"""The files of one demo project, and what a commit of each type does to them."""

from __future__ import annotations

from collections.abc import Collection

from commitstats_desktop.git.demo.cast import Project
from commitstats_desktop.git.demo.pack import BLOB, PackWriter
from commitstats_desktop.git.demo.story import Dice
from commitstats_desktop.git.demo.words import Words

NEW_FILE = {"feat": 0.24, "test": 0.2, "docs": 0.2, "ci": 0.08}
"""How often a commit of a type begins a file instead of changing one."""

FEWEST_FILES = 12
"""Of a kind with no more than these, none is deleted."""

Changes = dict[str, bytes | None]
"""Paths to the ids of their new content; None for a path that is gone."""


class Files:
    """What the project's files hold, whichever branch changed them last."""

    def __init__(self, project: Project, dice: Dice, words: Words, pack: PackWriter) -> None:
        self._project = project
        self._dice = dice
        self._words = words
        self._pack = pack
        self._paths: dict[str, list[str]] = {}
        self._lines: dict[str, list[str]] = {}
        self._blobs: dict[str, bytes] = {}
        self._begun = 0

    def blob(self, path: str) -> bytes | None:
        """The present content of a path."""
        return self._blobs.get(path)

    def change(self, kind: str, avoided: Collection[str]) -> Changes:
        """Do what a commit of this type does, if possible without the paths to avoid."""
        project = self._project
        if kind in ("chore", "build"):
            return self._edit(project.manifest, 0, ()) | self._edit(project.lock, 0, ())
        if kind in ("test", "docs", "ci"):
            patterns = {"test": (project.tests,), "docs": project.docs, "ci": (project.ci,)}
            return self._edit(self._dice.pick(patterns[kind]), NEW_FILE[kind], avoided)
        return self._change_code(kind, avoided)

    def _change_code(self, kind: str, avoided: Collection[str]) -> Changes:
        project, dice = self._project, self._dice
        changes: Changes = {}
        for _ in range(1 + dice.amount(1.2 if kind in ("feat", "refactor") else 0.6)):
            pattern = dice.pick_weighted(project.code)
            changes |= self._edit(pattern, NEW_FILE.get(kind, 0.02), {*avoided, *changes})
        if kind in ("feat", "fix") and dice.chance(0.4):
            changes |= self._edit(project.tests, 0.15, {*avoided, *changes})
        if kind == "refactor" and dice.chance(0.4):
            changes |= self._move_or_delete({*avoided, *changes})
        return changes

    def _edit(self, pattern: str, new_file: float, avoided: Collection[str]) -> Changes:
        """Change or begin a file of this pattern, and with it what is generated from it."""
        known = [path for path in self._paths.get(pattern, ()) if path not in avoided]
        if known and "{n}" not in pattern and not self._dice.chance(new_file):
            path = self._dice.pick(known)
            lines = self._words.edited(path, self._lines[path])
        else:
            path = self._new_path(pattern)
            lines = self._words.new_file(path)
        changes = self._put(pattern, path, lines)
        source, generated = self._project.generated or ("", "")
        if pattern == source:
            changes |= self._edit(generated, 0.3, avoided)
        return changes

    def _move_or_delete(self, avoided: Collection[str]) -> Changes:
        pattern = self._dice.pick_weighted(self._project.code)
        known = [path for path in self._paths.get(pattern, ()) if path not in avoided]
        if not known or "{n}" in pattern:
            return {}
        path = self._dice.pick(known)
        if len(known) > FEWEST_FILES and self._dice.chance(0.3):
            return self._remove(pattern, path)
        lines = self._lines[path]
        lines = self._words.edited(path, lines) if self._dice.chance(0.5) else lines
        return self._remove(pattern, path) | self._put(pattern, self._new_path(pattern), lines)

    def _new_path(self, pattern: str) -> str:
        """A path that is free; a pattern without a place for a name has only one."""
        self._begun += 1
        path = self._words.path(pattern, self._begun)
        if path in self._blobs and path != pattern:
            stem, dot, ending = path.partition(".")
            path = f"{stem}_{self._begun}{dot}{ending}"
        return path

    def _put(self, pattern: str, path: str, lines: list[str]) -> Changes:
        if path not in self._blobs:
            self._paths.setdefault(pattern, []).append(path)
        self._lines[path] = lines
        self._blobs[path] = self._pack.add(BLOB, ("\n".join(lines) + "\n").encode())
        return {path: self._blobs[path]}

    def _remove(self, pattern: str, path: str) -> Changes:
        self._paths[pattern].remove(path)
        del self._lines[path], self._blobs[path]
        return {path: None}
