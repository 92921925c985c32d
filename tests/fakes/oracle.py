"""A second opinion: what the definitions of the figures demand, computed in another way.

It shares no code with the app. Plain Python asks the git program for rows and raw headers, and sums
as the definitions say, slowly and without a database. What a file is (its kind and language) is
told by a short table, for names that leave no doubt, or handed over by whoever asks.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from tests.fakes.oracle_counting import LEFT_OUT, Counted, CountedFile, Counting, Ruling
from tests.fakes.oracle_git import Commit, Kind, Row, Source

__all__ = ["Kind", "Oracle", "Row", "Ruling", "Source"]


class Oracle(Counting):
    """The figures of one person over some repositories, in the order they were added."""

    def figures(self) -> dict[str, Any]:
        """Figures under the keys of `figures --json`, as far as they are computed here."""
        commits = [one for one in self.counted.values() if not one.commit.is_merge]
        merges = [one for one in self.counted.values() if one.commit.is_merge]
        dated = [one for one in commits if one.day]
        days = sorted({one.day for one in dated if one.day})
        files = [(one, file) for one in commits for file in one.files]
        return {
            "totals": {
                "commits": len(commits),
                "merges": len(merges),
                "commit_days": len(days),
                **_lines(file for _, file in files),
                "files_changed": sum(file.part != "skipped" for _, file in files),
                "bulk_commits": sum(one.is_bulk for one in commits),
                "co_authored": len(self.co_authored()),
                "shared_commits": sum(bool(self._others(one.commit)) for one in commits),
                "coauthors": len({email for one in self.counted.values()
                                  for email in self._others(one.commit)}),
                "assisted": sum(_is_assisted(one.commit) for one in commits),
                "first_commit": days[0] if days else None,
                "last_commit": days[-1] if days else None,
                "longest_streak": _streaks(days)[0],
                "latest_streak": _streaks(days)[1],
            },
            "by_day": self._by(commits, lambda day: day, "day", with_days=False),
            "by_month": self._by(commits, lambda day: day[:7], "month"),
            "by_week": self._by(commits, _monday, "week"),
            "by_year": [
                {"year": int(one.pop("year")), **one}
                for one in self._by(commits, lambda day: day[:4], "year")
            ],
            "commit_types": dict(Counter(one.type for one in commits)),
            "kinds": _ranked((file.kind, file) for _, file in files if file.part != "skipped"),
            "languages": _ranked(
                (file.language, file) for _, file in files
                if file.part != "skipped" and file.kind not in LEFT_OUT
            ),
            "hours_of_week": _hours(dated),
            "repositories": {
                source.name: self._of_repository(source.name) for source in self.sources
            },
            "coverage": {
                "attributed": len(self.counted),
                "unattributed": self._unattributed(),
                "odd_dates": sum(one.day is None for one in commits),
                "lines_unknown": sum(one.is_unknown for one in commits),
            },
        }  # fmt: skip

    def co_authored(self) -> list[str]:
        """Commits of others whose trailers name me; copies of them, by the author's moment, once."""
        moments: dict[Any, list[tuple[int, int, str]]] = defaultdict(list)
        for oid, (rank, _) in self._standing().items():
            commit = self.commits[oid]
            if self.is_mine(commit) or commit.is_merge:
                continue
            if any(email in self.emails for email in _named(commit)):
                key = (commit.email.casefold(), commit.time, commit.offset)
                moments[key].append((rank, commit.committed, oid))
        return [min(copies)[2] for copies in moments.values()]

    def _others(self, commit: Commit) -> set[str]:
        return {email for email in _named(commit) if email not in self.emails
                and "anthropic.com" not in email}  # fmt: skip

    def _unattributed(self) -> int:
        names = {c.name.casefold() for c in self.commits.values() if self.is_mine(c)} - {""}
        locals_ = {email.partition("@")[0] for email in self.emails}
        return sum(
            not self.is_mine(self.commits[oid])
            and not re.search(r"\[bot\]", self.commits[oid].name + self.commits[oid].email)
            and (
                self.commits[oid].name.casefold() in names
                or self.commits[oid].email.casefold().partition("@")[0] in locals_
                or self.commits[oid].email.casefold() in self.joined
            )
            for oid in self._standing()
        )

    def _of_repository(self, name: str) -> dict[str, Any]:
        here = [one for one in self.counted.values() if one.home == name]
        commits = [one for one in here if not one.commit.is_merge]
        days = sorted(one.day for one in commits if one.day)
        lines = _lines(file for one in commits for file in one.files)
        return {
            "commits": len(commits),
            "merges": len(here) - len(commits),
            "lines_added": lines["lines_added"],
            "lines_removed": lines["lines_removed"],
            "first_commit": days[0] if days else None,
            "last_commit": days[-1] if days else None,
        }

    def _by(
        self,
        commits: list[Counted],
        bucket: Callable[[str], str],
        name: str,
        *,
        with_days: bool = True,
    ) -> list[dict[str, Any]]:
        groups: dict[str, list[Counted]] = defaultdict(list)
        for one in commits:
            if one.day:
                groups[bucket(one.day)].append(one)
        found = []
        for key in sorted(groups):
            lines = _lines(file for one in groups[key] for file in one.files)
            entry: dict[str, Any] = {name: key, "commits": len(groups[key])}
            if with_days:
                entry["commit_days"] = len({one.day for one in groups[key]})
            entry |= {key: lines[key] for key in ("lines_added", "lines_removed", "written_lines")}
            found.append(entry)
        return found


def _lines(files: Iterable[CountedFile]) -> dict[str, int]:
    sums = Counter[str]()
    for file in files:
        if file.part == "skipped" or file.kind in LEFT_OUT:
            continue
        added, space = file.row.added or 0, file.row.space_added
        sums["lines_added"] += added
        sums["lines_removed"] += file.row.removed or 0
        if file.part:
            sums[f"{file.part}_lines"] += added
            continue
        sums["whitespace_only"] += space
        sums["data_lines" if file.kind == "data" else "written_lines"] += added - space
    names = ("lines_added", "lines_removed", "written_lines", "whitespace_only", "data_lines",
             "bulk_lines", "ignored_lines")  # fmt: skip
    return {name: sums[name] for name in names}


def _ranked(files: Iterable[tuple[str | None, CountedFile]]) -> dict[str | None, dict[str, int]]:
    found: dict[str | None, dict[str, int]] = {}
    for key, file in files:
        entry = found.setdefault(key, {"added": 0, "removed": 0, "files": 0})
        entry["added"] += file.row.added or 0
        entry["removed"] += file.row.removed or 0
        entry["files"] += 1
    return found


def _hours(commits: Iterable[Counted]) -> list[list[int]]:
    week = [[0] * 24 for _ in range(7)]
    for one in commits:
        week[datetime.fromisoformat(one.day or "").weekday()][one.hour] += 1
    return week


def _monday(day: str) -> str:
    when = datetime.fromisoformat(day)
    return f"{when - timedelta(days=when.weekday()):%Y-%m-%d}"


def _streaks(days: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    runs: list[list[str]] = []
    for day in days:
        when = datetime.fromisoformat(day)
        if runs and datetime.fromisoformat(runs[-1][-1]) + timedelta(days=1) == when:
            runs[-1].append(day)
        else:
            runs.append([day])
    if not runs:
        return ({"days": 0, "first": None, "last": None},) * 2
    said = [{"days": len(run), "first": run[0], "last": run[-1]} for run in runs]
    return max(said, key=lambda one: one["days"]), said[-1]


def _named(commit: Commit) -> set[str]:
    """Folded addresses that the trailers of the last paragraph name as co-authors."""
    last = commit.message.rstrip().split("\n\n")
    if len(last) < 2:
        return set()
    found = re.findall(r"^co-authored-by\s*:.*<(.+)>\s*$", last[-1], re.IGNORECASE | re.MULTILINE)
    return {email.strip().casefold() for email in found} - {commit.email.casefold()}


def _is_assisted(commit: Commit) -> bool:
    return bool(re.search(r"noreply@anthropic\.com|\[Claude Code\]|copilot-swe-agent|\(aider\)",
                          commit.message + commit.name + commit.email))  # fmt: skip
