"""A home with a marker in every field that must not leave: nothing of it may be in any file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, Person

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
MINE = Person("Wilhelmina Ockerby", "wilhelmina@saffronworks.example")
COLLEAGUE = Person("Thaddeus Violetbyte", "thaddeus@copperfern.example")

MARKERS = {
    "organisation": "zinnoberwerk",
    "repository": "cobaltmoth",
    "branch": "heliotropebranch",
    "tag": "indigotag",
    "path": "umbrafolder",
    "file": "ochrefile",
    "content": "maroonsecret",
    "message": "fuchsiasubject",
    "trailer": "celadonmate",
    "colleague": "violetbyte",
    "colleague's host": "copperfern",
    "own host": "saffronworks",
    "package": "taupelib",
    "account label": "periwinklelabel",
    "account host": "cinnabarhost",
    "pull request": "vermilionrepo",
    "remote user": "xanthinuser",
}


@dataclass
class Confidential:
    """The home, and the repository in it."""

    home: FakeHome
    uuid: str


def confidential(folder: Path) -> Confidential:
    """A collected repository, an account and pull requests, all of them private."""
    repository = FakeRepository.make(folder / MARKERS["organisation"] / MARKERS["repository"])
    repository.start_orphan(MARKERS["branch"])
    repository.set_config(
        "remote.origin.url",
        f"https://{MARKERS['remote user']}@{MARKERS['account host']}.example/"
        f"{MARKERS['organisation']}/{MARKERS['repository']}.git",
    )
    path = f"{MARKERS['path']}/{MARKERS['file']}.py"
    repository.commit({path: "a = 1\n"}, "first", author=COLLEAGUE)
    for number in range(9):
        lines = [f"import {MARKERS['package']}", "import requests", "import numpy"]
        lines += [f"{MARKERS['content']} = {line}" for line in range(number + 1)]
        changes = {path: "\n".join((*lines, ""))}
        if number < 3:
            changes[f"{MARKERS['path']}/rare{number}.rs"] = "fn main() {}\n"
        repository.commit(
            changes,
            f"feat: {MARKERS['message']} {number}\n\n"
            f"Co-authored-by: {MARKERS['trailer']} <{MARKERS['trailer']}@copperfern.example>\n",
            author=MINE,
        )
    repository.tag(MARKERS["tag"], repository.tip(), "commit")
    home = FakeHome.make(folder / "home", NOW, MINE.email)
    (uuid,) = home.add(repository)
    home.collect()
    with home.home.database.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO accounts (uuid, provider, name, base_url, login, user_id, token_place,"
            " state, added_at, pulls_cursor) VALUES ('a', 'gitlab', ?, ?, 'wilhelmina', '7',"
            " 'session', 'working', 0, '2026-11-01T00:00:00Z')",
            (MARKERS["account label"], f"https://{MARKERS['account host']}.example"),
        )
        connection.exec_driver_sql(
            "INSERT INTO pull_requests (provider, base_url, user_id, host_id, number, repository,"
            " state, opened_at, merged_at, is_author, is_reviewer) VALUES ('gitlab', ?, '7', '1',"
            " 1, ?, 'merged', 1700000000, 1700003600, 1, 0)",
            (
                f"https://{MARKERS['account host']}.example",
                f"{MARKERS['organisation']}/{MARKERS['pull request']}",
            ),
        )
    return Confidential(home, uuid)
