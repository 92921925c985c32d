"""Histories by the throw of dice, with everything awkward at once; one seed is one history."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from tests.fakes.awkward import ADA_AT_WORK, ADA_UNCLAIMED, BOT
from tests.fakes.awkward_files import make
from tests.fakes.oracle_git import Source
from tests.fakes.repositories import (
    ADA,
    EXECUTABLE,
    FILE,
    GRACE,
    LINK,
    SUBMODULE,
    Entry,
    FakeRepository,
    Person,
)

PATHS = (b"a.py", b"b.py", b"src/c.go", b"docs/d.md", b"data/e.csv", b"tests/test_f.py", b"g.rb")
WHO = (
    ADA,
    ADA,
    ADA,
    ADA,
    ADA_AT_WORK,
    GRACE,
    ADA_UNCLAIMED,
    BOT,
    Person("A. L.", "joined@map.example"),
)
POSSIBLY_ME = (ADA_UNCLAIMED, WHO[-1])
SUBJECTS = ("wip", "wip", "feat: x", "fix(core)!: y", "DOCS: z", 'Revert "wip"', "Reapply it", "")
ZONES = ("+0000", "+0000", "+0530", "-0800", "+1400", "+1500", "-0000")
ATTRIBUTES = ("*.py binary\n", "*.py -diff\n*.md text eol=crlf\n", "* diff=custom merge=ours\n", "")
Changes = dict[bytes, bytes | Entry | None]


class Dice:
    """One history in the making."""

    def __init__(self, one: FakeRepository, seed: int) -> None:
        self.one = one
        self.dice = random.Random(seed)
        self.all: list[str] = []
        self.origin: dict[str, tuple[str, str, Person, int, str]] = {}
        """Of each commit its parent, message, author, time and zone."""
        self.moment = one.clock

    def commit(
        self,
        changes: Changes,
        message: str | None = None,
        *,
        like: str = "",
        parents: list[str] | None = None,
    ) -> None:
        """A commit by somebody at some time, or with the author and time of another."""
        dice = self.dice
        if like:
            _, told, author, at, zone = self.origin[like]
            message = told if message is None else message
        else:
            author, zone = dice.choice(WHO), dice.choice(ZONES)
            at = dice.choice(
                [self.one.clock, self.moment, self.one.clock - 86_400 * dice.randrange(900)]
            )
            self.moment = dice.choice([at, self.moment])
            message = dice.choice(SUBJECTS) if message is None else message
        if author in POSSIBLY_ME:  # Their copies are told apart elsewhere.
            author, at = (GRACE, at) if like else (author, self.one.clock)
        before = "" if not self.all else (parents or [self.one.tip()])[0]
        oid = self.one.commit(changes, message, author=author, at=at, offset=zone, parents=parents)
        self.all.append(oid)
        self.origin[oid] = (before, message, author, at, zone)

    def files(self, oid: str) -> dict[bytes, tuple[str, str]]:
        return self.one.files_of[oid] if oid else {}

    def entry(self, entry: tuple[str, str]) -> Entry:
        mode, oid = entry
        return Entry(mode, oid.encode() if mode == SUBMODULE else self.one.content(oid))

    def to(self, oid: str, base: str) -> Changes:
        """What leads from the files of one commit to those of another."""
        old, new = self.files(base), self.files(oid)
        gone: Changes = {path: None for path in old if path not in new}
        return gone | {p: self.entry(e) for p, e in new.items() if old.get(p) != e}

    # What may happen

    def edit(self) -> None:
        changes: Changes = {}
        known = self.files(self.one.tip())
        for path in self.dice.sample(PATHS, self.dice.randrange(1, 4)):
            mode, oid = known.get(path, (FILE, ""))
            text = self.one.content(oid) if oid and mode in (FILE, EXECUTABLE) else b""
            changes[path] = Entry(FILE if mode == LINK else mode, self._edited(text))
        self.commit(changes)

    def _edited(self, text: bytes) -> bytes:
        dice, rows = self.dice, text.split(b"\n")
        for _ in range(dice.randrange(1, 6)):
            place = dice.randrange(len(rows) + 1)
            rows[place : place + dice.randrange(3)] = [
                b"%s%d" % (dice.choice([b"", b"\t", b"  ", b"}"]), dice.randrange(9))
                for _ in range(dice.randrange(6))
            ]
        made = b"\n".join(rows)
        if dice.random() < 0.15:
            made = made.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        return made + dice.choice([b"", b"", b"", b"\n", b"\0" if dice.random() < 0.1 else b""])

    def odd_file(self) -> None:
        sub = self.dice.choice(["a" * 40, "b" * 40])
        self.commit(
            self.dice.choice(
                [
                    {b"lnk.py": Entry(LINK, self.dice.choice([b"a.py", b"b.py"]))},
                    {self.dice.choice(PATHS): Entry(LINK, b"a.py")},
                    {b"sub": Entry(SUBMODULE, sub.encode())},
                    {b"sub": None, b"a.py": b"x\n"},
                    {b"a.py/in.py": b"file to folder\n"},
                    {b".gitattributes": self.dice.choice(ATTRIBUTES).encode()},
                    {b".mailmap": b"Ada Lovelace <ada@example.org> <joined@map.example>\n"},
                    {b".git-blame-ignore-revs": f"{self.dice.choice(self.all)}\n".encode()},
                    {},
                ]
            )
        )

    def move(self) -> None:
        known = self.files(self.one.tip())
        if not known:
            return
        path = self.dice.choice(sorted(known))
        mode, content = self.entry(known[path])
        if mode in (FILE, EXECUTABLE):
            mode = self.dice.choice([FILE, EXECUTABLE])
            content = self._edited(content) if self.dice.random() < 0.4 else content
        target = self.dice.choice([b"moved/" + path.rpartition(b"/")[2], path, b"z.py"])
        self.commit({path: None, target: Entry(mode, content)})

    def branch(self) -> None:
        name = f"b{len(self.all)}"
        self.one.start_branch(name, self.dice.choice(self.all[-6:]))
        for _ in range(self.dice.randrange(1, 4)):
            self.edit()
        if self.dice.random() < 0.5:
            self.move()
        self.one.checkout("main")

    def other(self) -> str:
        """The tip of some branch."""
        heads = sorted((self.one.git_dir / "refs/heads").iterdir())
        return self.dice.choice(heads).read_text().strip()

    def merge(self) -> None:
        parents = list(
            dict.fromkeys(
                [self.one.tip(), *(self.other() for _ in range(self.dice.choice([1, 1, 3])))]
            )
        )
        if len(parents) == 1:
            return
        files: Changes = {p: self.entry(e) for p, e in self.files(parents[1]).items()}
        if self.dice.random() < 0.4:
            files |= {b"a.py": b"evil\n", b"evil.py": b"1\n2\n"}
        self.commit(files, "Merge", parents=parents)

    def pick(self) -> None:
        """A commit again, here: as it was, with a conflict, with a part of it, or under another name."""
        oid = self.dice.choice(self.all)
        if len(self.one.files_of) and self.origin[oid][1] == "Merge":
            return
        changes = self.to(oid, self.origin[oid][0])
        if changes and self.dice.random() < 0.3:
            path = self.dice.choice(sorted(changes))
            changes[path] = self.dice.choice([b"resolved otherwise\n", None])
        self.commit(changes, self.dice.choice([None, None, "backport: another name"]), like=oid)

    def revert(self) -> None:
        oid = self.dice.choice(self.all[-5:])
        before, message, *_ = self.origin[oid]
        if message != "Merge":
            self.commit(
                self.to(before, oid), self.dice.choice([f'Revert "{message}"', "take back"])
            )

    def squash(self) -> None:
        """Everything that a branch differs in, as one commit; or with more, or with less."""
        changes = self.to(self.other(), self.one.tip())
        if self.dice.random() < 0.3:
            changes[b"more.py"] = b"more\n"
        if self.dice.random() < 0.3:
            changes[self.dice.choice(PATHS)] = None
        if changes:
            self.commit(changes, "feat: all of it (#7)", like=self.dice.choice(["", self.all[-1]]))

    def rebase(self) -> None:
        """The newest commits once more upon an older one, and the old ones left beside."""
        base, line = self.dice.choice(self.all[-8:]), self.all[-3:]
        self.one.start_branch(f"r{len(self.all)}", base)
        for oid in line:
            if self.origin[oid][1] != "Merge":
                self.commit(self.to(oid, self.origin[oid][0]), like=oid)
        if self.dice.random() < 0.3:
            self.one.move("main", self.one.tip())
        self.one.checkout("main")


STEPS: tuple[Callable[[Dice], None], ...] = (
    Dice.edit, Dice.edit, Dice.edit, Dice.edit, Dice.odd_file, Dice.move, Dice.branch, Dice.merge,
    Dice.pick, Dice.pick, Dice.revert, Dice.squash, Dice.rebase,
)  # fmt: skip


def random_history(seed: int, folder: Path) -> list[Source]:
    """The history of a seed; of every second one all branches count."""
    made = Dice(make(folder, f"random{seed}"), seed)
    made.commit({b"a.py": b"1\n2\n3\n"}, "begin")
    for _ in range(made.dice.randrange(8, 22)):
        made.dice.choice(STEPS)(made)
    return [Source(f"random{seed}", made.one.path, all_branches=seed % 2 == 0)]
