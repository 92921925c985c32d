"""Histories that tools of this field count wrong, each in a repository or a few of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.fakes.awkward_files import (
    binaries,
    bulk_limits,
    days_and_streaks,
    detached,
    empty_commits,
    evil_merge,
    final_newlines,
    ignored_revisions,
    kinds,
    line_endings,
    make,
    modes_types_links,
    moved_blocks,
    octopus,
    odd_dates,
    orphan_roots,
    packed_and_replaced,
    paths_of_all_sorts,
    plain,
    renames_with_edits,
    source,
    submodules,
    swapped_and_chained_renames,
    unborn_and_empty,
)
from tests.fakes.oracle_git import Source
from tests.fakes.repositories import (
    ADA,
    GRACE,
    Entry,
    FakeRepository,
    Person,
    lines,
)

ADA_AT_WORK = Person("Ada Lovelace", "Ada.L@Work.Example")
ADA_NOREPLY = Person("Ada Lovelace", "4711+adal@users.noreply.github.com")
ADA_UNCLAIMED = Person("Ada Lovelace", "ada@nowhere.example")
BOT = Person("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com")
ME = (ADA.email, "ada.l@work.example", ADA_NOREPLY.email)
JOINED = frozenset({"joined@map.example"})


Scenario = Callable[[Path], list[Source]]


def _cherry_pick(one: FakeRepository, oid: str, **more: str) -> str:
    """Onto the current branch, as `git cherry-pick` makes it: the author's data stay."""
    changed = one.git("diff-tree", "-r", "--root", "--no-commit-id", "-z", oid).decode().split("\0")
    changes = {}
    for head, path in zip(changed[::2], changed[1::2], strict=False):
        _, mode, _, blob, status = head[1:].split(" ")
        changes[path] = None if status == "D" else Entry(mode, one.content(blob))
    message = one.git("log", "-1", "--format=%B", oid).decode().strip()
    at = int(one.git("log", "-1", "--format=%at", oid))
    name, email = one.git("log", "-1", "--format=%an%x00%ae", oid).decode().strip().split("\0")
    return one.commit(changes, more.get("message", message), at=at, author=Person(name, email))


def cherry_picks(folder: Path) -> list[Source]:
    one = make(folder, "cherries")
    one.commit({"a.py": lines(3), "z.py": lines(2)})
    one.start_branch("side")
    picked = one.commit({"b.py": lines(6)}, "fix: picked twice")
    later = one.commit({"a.py": lines(5)}, "fix: stays on the side")
    one.checkout("main")
    one.commit({"c.py": lines(2)})
    _cherry_pick(one, picked, message="fix: picked twice\n\n(cherry picked)")
    one.start_branch("other", one.tip())
    _cherry_pick(one, later, message="another subject")
    one.checkout("main")
    return [source(one)]


def cherry_picks_all_branches(folder: Path) -> list[Source]:
    [one] = cherry_picks(folder)
    return [Source("cherries", one.git_dir, all_branches=True)]


def cherry_pick_and_merge(folder: Path) -> list[Source]:
    one = make(folder, "pick-and-merge")
    one.commit({"a.py": lines(3)})
    one.start_branch("side")
    picked = one.commit({"b.py": lines(6)}, "feat: comes twice")
    one.checkout("main")
    one.commit({"c.py": lines(2)})
    _cherry_pick(one, picked)
    one.merge("side")
    return [source(one)]


def rebased_branch(folder: Path) -> list[Source]:
    one = make(folder, "rebased")
    one.commit({"a.py": lines(3)})
    one.start_branch("old")
    first = one.commit({"b.py": lines(4)}, "feat: one")
    second = one.commit({"b.py": lines(8), "d.py": lines(2)}, "feat: two")
    one.checkout("main")
    one.commit({"a.py": lines(7)}, "meanwhile")
    _cherry_pick(one, first)
    _cherry_pick(one, second)
    return [Source("rebased", one.path, all_branches=True)]


def reverts_of_reverts(folder: Path) -> list[Source]:
    one = make(folder, "reverts")
    one.commit({"a.py": lines(3)})
    one.commit({"a.py": lines(9)}, "feat: long")
    one.commit({"a.py": lines(3)}, 'Revert "feat: long"')
    one.commit({"a.py": lines(9)}, 'Revert "Revert "feat: long""')
    one.commit({"a.py": lines(3)}, "revert: feat: long")
    one.commit({"a.py": None}, "remove")
    one.commit({"a.py": lines(3)}, "bring back")
    return [source(one)]


def same_subject_other_work(folder: Path) -> list[Source]:
    one = make(folder, "same-subject")
    one.commit({"a.py": lines(3)}, "wip")
    one.commit({"a.py": lines(4)}, "wip")
    one.commit({"b.py": lines(4)}, "wip")
    at = one.clock + 50
    one.start_branch("side")
    one.commit({"c.py": lines(5)}, "wip", at=at)
    one.checkout("main")
    one.commit({"d.py": lines(6)}, "wip", at=at)
    one.merge("side")
    return [source(one)]


def many_in_one_second(folder: Path) -> list[Source]:
    one = make(folder, "one-second")
    at = one.clock
    for number in range(5):
        one.commit({f"a{number}.py": lines(3)}, "import", at=at)
    for number in range(4):
        one.commit({"log.py": lines(number + 1)}, "note", at=at)
    return [source(one)]


def squash(folder: Path, name: str = "squash", *, all_branches: bool = True) -> list[Source]:
    one = make(folder, name)
    one.commit({"a.py": lines(3)})
    one.start_branch("feature")
    one.commit({"b.py": lines(5)}, "feat: first step")
    one.commit({"b.py": lines(9), "c.py": lines(2)}, "feat: second step")
    one.commit({"c.py": lines(4)}, "fix: third step")
    one.checkout("main")
    one.commit({"a.py": lines(4)}, "meanwhile")
    one.commit({"b.py": lines(9), "c.py": lines(4)}, "feat: all of it (#7)")
    return [source(one, all_branches=all_branches)]


def squash_default_only(folder: Path) -> list[Source]:
    return squash(folder, "squash-default", all_branches=False)


def squash_with_more(folder: Path) -> list[Source]:
    one = make(folder, "squash-more")
    one.commit({"a.py": lines(3)})
    one.start_branch("feature")
    one.commit({"b.py": lines(5)}, "feat: step")
    one.checkout("main")
    one.commit({"b.py": lines(5), "n.py": lines(2)}, "feat: all of it and more (#7)")
    return [source(one, all_branches=True)]


def forks(folder: Path) -> list[Source]:
    upstream = make(folder, "upstream")
    upstream.commit({"a.py": lines(3)})
    upstream.commit({"b.py": lines(5)}, author=GRACE)
    fork = upstream.clone(folder / "fork")
    fork.clock += 40
    fork.commit({"c.py": lines(6)}, "feat: in the fork")
    upstream.commit({"a.py": lines(8)}, "feat: upstream goes on")
    return [source(upstream), source(fork)]


def forks_the_other_way(folder: Path) -> list[Source]:
    return forks(folder)[::-1]


def fork_with_notes_upstream(folder: Path) -> list[Source]:
    """The list of revisions to ignore is in one of two repositories that hold the commit."""
    upstream = make(folder, "noted")
    upstream.commit({"a.py": lines(30)})
    style = upstream.commit({"a.py": lines(30, "styled")}, "style: all")
    fork = upstream.clone(folder / "unnoted")
    upstream.commit({".git-blame-ignore-revs": f"# style\n{style}\n"}, "chore: note")
    return [source(fork), source(upstream)]


def rewritten_mirror(folder: Path) -> list[Source]:
    one = make(folder, "origin")
    one.commit({"a.py": lines(3), "secret.txt": "x\n"})
    one.commit({"a.py": lines(6)}, "feat: more")
    one.commit({"b.py": lines(6)}, "feat: other", author=GRACE)
    one.commit({"secret.txt": None}, "remove it")
    mirror = FakeRepository.make(folder / "mirror")
    mirror.clock = one.clock + 100_000
    for oid in one.git("rev-list", "--reverse", "HEAD").decode().split():
        changed = one.git("diff-tree", "-r", "--root", "--no-commit-id", "-z", oid).decode()
        parts = changed.split("\0")
        changes = {}
        for head, path in zip(parts[::2], parts[1::2], strict=False):
            _, mode, _, blob, status = head[1:].split(" ")
            if path != "secret.txt":
                changes[path] = None if status == "D" else Entry(mode, one.content(blob))
        at = int(one.git("log", "-1", "--format=%at", oid))
        name, email = one.git("log", "-1", "--format=%an%x00%ae", oid).decode().strip().split("\0")
        subject = one.git("log", "-1", "--format=%s", oid).decode().strip()
        mirror.commit(changes, subject, at=at, author=Person(name, email))
    return [source(mirror), source(one)]


def twin_switched_off(folder: Path) -> list[Source]:
    first, second = rewritten_mirror(folder)
    return [first, Source(second.name, second.git_dir, is_on=False)]


def a_clone_beside(folder: Path) -> list[Source]:
    one = make(folder, "first-clone")
    one.commits(4)
    two = one.clone(folder / "second-clone", "--bare")
    return [source(one), source(two)]


def mailmap(folder: Path) -> list[Source]:
    one = make(folder, "mailmapped")
    one.commit({".mailmap": f"Ada Lovelace <{ADA.email}> <joined@map.example>\n"})
    one.commit({"a.py": lines(3)}, author=Person("A. L.", "joined@map.example"))
    return [source(one)]


def addresses(folder: Path) -> list[Source]:
    one = make(folder, "addresses")
    one.commit({"a.py": lines(3)}, author=ADA_AT_WORK)
    one.commit({"a.py": lines(4)}, author=Person("x", "ADA@EXAMPLE.ORG"))
    one.commit({"a.py": lines(5)}, author=ADA_NOREPLY)
    one.commit({"a.py": lines(6)}, author=Person("whoever", "ada@example.organic"))
    one.commit({"a.py": lines(7)}, author=Person("somebody else", "adda@example.org"))
    one.commit({"a.py": lines(8)}, author=BOT)
    one.commit({"a.py": lines(9)}, author=Person("", "ada@example.org"))
    return [source(one)]


def unattributed(folder: Path) -> list[Source]:
    one = make(folder, "unattributed")
    one.commit({"a.py": lines(3)})
    one.commit({"a.py": lines(4)}, author=ADA_UNCLAIMED)
    one.commit({"a.py": lines(5)}, author=Person("ada lovelace", "other@nowhere.example"))
    one.commit({"a.py": lines(6)}, "Ada Lovelace did this", author=GRACE)
    return [source(one)]


def coauthors(folder: Path) -> list[Source]:
    one = make(folder, "coauthors")
    by_me = f"feat: pair\n\nCo-authored-by: Ada <{ADA.email.upper()}>\n"
    one.commit({"a.py": lines(3)}, by_me, author=GRACE)
    one.commit(
        {"a.py": lines(4)}, f"pair\n\nCO-AUTHORED-BY: G <{GRACE.email}>\nCo-authored-by: X <x@y.z>"
    )
    one.commit(
        {"a.py": lines(5)},
        f"talk\n\nCo-authored-by: in prose <{ADA.email}>\n\nThe end.",
        author=GRACE,
    )
    one.commit({"a.py": lines(6)}, f"self\n\nCo-authored-by: Ada <{ADA.email}>")
    one.commit({"a.py": lines(7)}, f"Thanks to Ada <{ADA.email}>", author=GRACE)
    one.commit({"a.py": lines(8)}, f"r\n\nReviewed-by: Ada <{ADA.email}>", author=GRACE)
    return [source(one)]


def rebased_pairing(folder: Path) -> list[Source]:
    one = make(folder, "pairing")
    one.commit({"a.py": lines(3)})
    one.start_branch("topic")
    by_me = f"feat: pair\n\nCo-authored-by: Ada <{ADA.email}>\n"
    first = one.commit({"b.py": lines(3)}, by_me, author=GRACE)
    one.checkout("main")
    one.commit({"a.py": lines(4)})
    _cherry_pick(one, first)
    one.commit({"b.py": lines(6)}, by_me, author=GRACE)
    return [source(one, all_branches=True)]


def assistants(folder: Path) -> list[Source]:
    one = make(folder, "assistants")
    one.commit({"a.py": lines(3)}, "feat: x\n\nCo-Authored-By: Claude <noreply@anthropic.com>")
    one.commit(
        {"a.py": lines(4)},
        "feat: y\n\n\U0001f916 Generated with [Claude Code](https://claude.com/claude-code)\n\nSigned-off-by: Ada <ada@example.org>",
    )
    one.commit({"a.py": lines(5)}, "feat: z", author=Person("Ada Lovelace (aider)", ADA.email))
    one.commit({"a.py": lines(6)}, "feat: talk to Claude and Copilot about it")
    one.commit({"a.py": lines(7)}, "feat: w\n\nCo-authored-by: Claude Monet <claude@monet.example>")
    return [source(one)]


def default_of_origin(folder: Path) -> list[Source]:
    origin = make(folder, "served")
    origin.commits(2)
    clone = origin.clone(folder / "working-copy")
    clone.start_branch("topic")
    clone.commit({"topic.py": lines(5)}, "feat: not on the default branch")
    return [source(clone)]


SCENARIOS: tuple[Scenario, ...] = (
    plain,
    renames_with_edits,
    swapped_and_chained_renames,
    line_endings,
    modes_types_links,
    submodules,
    empty_commits,
    octopus,
    binaries,
    cherry_picks,
    cherry_pick_and_merge,
    rebased_branch,
    reverts_of_reverts,
    same_subject_other_work,
    many_in_one_second,
    squash,
    squash_default_only,
    squash_with_more,
    forks,
    fork_with_notes_upstream,
    rewritten_mirror,
    a_clone_beside,
    mailmap,
    addresses,
    unattributed,
    coauthors,
    rebased_pairing,
    assistants,
    odd_dates,
    days_and_streaks,
    kinds,
    ignored_revisions,
    bulk_limits,
    detached,
    unborn_and_empty,
    default_of_origin,
    paths_of_all_sorts,
    orphan_roots,
    evil_merge,
    packed_and_replaced,
    final_newlines,
    moved_blocks,
)
"""Their repositories have names of their own, so that all can lie in one home."""

APART: tuple[Scenario, ...] = (cherry_picks_all_branches, forks_the_other_way, twin_switched_off)
"""Other settings of the same histories; each in a home of its own."""

TESTED_ELSEWHERE: tuple[Scenario, ...] = (
    detached,
    unborn_and_empty,
    default_of_origin,
    packed_and_replaced,
    evil_merge,
    orphan_roots,
    a_clone_beside,
    moved_blocks,
    squash_default_only,
)
"""Left out of every run of the tests for the time they take; other tests hold them."""
