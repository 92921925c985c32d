"""Makes the commits of one demo project: who changes what, what it is called, what is merged."""

from __future__ import annotations

from dataclasses import dataclass, field

from commitstats_desktop.git.demo.cast import ADA, Developer, Project
from commitstats_desktop.git.demo.files import Changes, Files
from commitstats_desktop.git.demo.pack import COMMIT, Folder, PackWriter
from commitstats_desktop.git.demo.story import DAYS_A_YEAR, Dice, Event
from commitstats_desktop.git.demo.words import Words

TYPES = (
    ("feat", 34),
    ("fix", 25),
    ("refactor", 11),
    ("test", 8),
    ("docs", 8),
    ("chore", 5),
    ("ci", 4),
    ("build", 2),
    ("perf", 2),
    ("style", 1),
)

BRANCHES = 0.16
"""How often new work is done on a branch, which is merged later."""

SECONDS_A_YEAR = DAYS_A_YEAR * 86_400


@dataclass
class Branch:
    """Work apart from the main line, until its owner merges it."""

    owner: Developer
    name: str
    left: int
    tip: bytes
    root: Folder
    paths: set[str] = field(default_factory=set)


class History:
    """The commits of a project, one after the other; `tip` is the newest of the main line."""

    def __init__(self, project: Project, pack: PackWriter, end: int) -> None:
        self._project = project
        self._dice = Dice(project.name)
        self._pack = pack
        self._end = end
        self._words = Words(project.nouns, self._dice)
        self._files = Files(project, self._dice, self._words, pack)
        self._root = Folder({})
        self._branch: Branch | None = None
        self.tip = b""

    def add(self, event: Event) -> None:
        """One more commit, and before it the merge that is due."""
        branch = self._branch
        if branch and branch.owner == event.developer and not branch.left:
            self._merge(branch, event._replace(time=event.time - 120))
        kind = "chore" if event.developer.is_bot else self._dice.pick_weighted(TYPES)
        message = self._subject(kind, event)
        if self._is_worth_a_branch(event.developer):
            self._begin_branch(event.developer, message)
        message += self._explanation(event.developer) if kind in ("feat", "fix") else ""
        self._commit(kind, message, event)

    def finish(self, event: Event) -> None:
        """Merge what is still open after the last moment."""
        if self._branch:
            late = Event(event.time + 600, event.offset, self._branch.owner)
            self._merge(self._branch, late)

    def _is_worth_a_branch(self, developer: Developer) -> bool:
        is_alone = developer.is_bot or not self._project.colleagues
        return not (self._branch or is_alone or not self.tip) and self._dice.chance(BRANCHES)

    def _begin_branch(self, owner: Developer, subject: str) -> None:
        name = "-".join(subject.lower().replace(": ", "/").split())
        self._branch = Branch(owner, name, 2 + self._dice.below(5), self.tip, self._root)

    def _commit(self, kind: str, message: str, event: Event) -> None:
        branch = self._branch
        if branch and branch.owner == event.developer:
            changes = self._files.change(kind, ())
            branch.paths |= changes.keys()
            branch.left -= branch.left > 0
            branch.root = _with(branch.root, changes)
            branch.tip = self._write(branch.root, (branch.tip,), message, event)
        else:
            self._root = _with(self._root, self._files.change(kind, branch.paths if branch else ()))
            self.tip = self._write(self._root, (self.tip,) if self.tip else (), message, event)

    def _merge(self, branch: Branch, event: Event) -> None:
        self._branch = None
        self._root = _with(self._root, {path: self._files.blob(path) for path in branch.paths})
        parents = (self.tip, branch.tip)
        self.tip = self._write(self._root, parents, f"Merge branch '{branch.name}'\n", event)

    def _write(self, root: Folder, parents: tuple[bytes, ...], message: str, event: Event) -> bytes:
        hours, minutes = divmod(event.offset, 60)
        author = f"{event.developer.name} <{event.developer.email}>"
        signature = f"{author} {event.time} +{hours:02}{minutes:02}"
        lines = [f"tree {root.write(self._pack).hex()}"]
        lines += [f"parent {parent.hex()}" for parent in parents]
        lines += [f"author {signature}", f"committer {signature}", "", message]
        return self._pack.add(COMMIT, "\n".join(lines).encode())

    def _subject(self, kind: str, event: Event) -> str:
        """Conventional Commits come into use over the years."""
        words = self._words.subject(kind)
        years_before = (self._end - event.time) / SECONDS_A_YEAR
        share = min(0.96, 1.15 - years_before / 8.5)
        if not event.developer.is_bot and not self._dice.chance(share):
            words = f"fix {words}" if kind == "fix" else words
            return words[0].upper() + words[1:] + "\n"
        scope = f"({self._words.noun()})" if self._dice.chance(0.3) else ""
        is_breaking = kind == "feat" and self._dice.chance(0.02)
        return f"{kind}{scope}{'!' if is_breaking else ''}: {words}\n"

    def _explanation(self, author: Developer) -> str:
        text = f"\n{self._words.body()}\n" if self._dice.chance(0.2) else ""
        other = self._dice.pick((ADA, *self._project.colleagues))
        if other != author and not other.is_bot and self._dice.chance(0.08):
            text += f"\nCo-authored-by: {other.name} <{other.email}>\n"
        return text


def _with(root: Folder, changes: Changes) -> Folder:
    for path, blob in changes.items():
        root = root.put(path, blob)
    return root
