"""Collecting keeps the facts of a commit, and decides them again when a newer classifier is there."""

from __future__ import annotations

import json
import shutil

from commitstats_desktop.classify.files import CLASSIFIER_VERSION
from commitstats_desktop.store import classified
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import GRACE, FakeRepository, lines

FILES = """
SELECT p.path, l.name, f.kind, f.added, f.added_ignoring_space, f.attributes, f.classifier
FROM file_changes f JOIN paths p ON p.id = f.path_id LEFT JOIN languages l ON l.id = f.language_id
ORDER BY p.path, f.commit_id  -- the newest is listed first
"""
IMPORTS = "SELECT ecosystem, name, is_manifest FROM commit_imports ORDER BY 1, 2"


def test_the_facts_of_a_commit_are_stored(home: FakeHome, repository: FakeRepository) -> None:
    repository.commit({"a.py": "if x:\na\nb\n"})
    repository.commit(
        {"a.py": "import flask\nif x:\n  a\n  b\n", "go.sum": "x\n"},
        "Subject\n\nCo-authored-by: Grace <grace@example.org>\n",
    )
    home.add(repository)

    home.collect()

    assert home.query(FILES) == [
        (b"a.py", "Python", "code", 3, 1, 0, CLASSIFIER_VERSION),
        (b"a.py", "Python", "code", 3, None, 0, CLASSIFIER_VERSION),
        (b"go.sum", "Go Checksums", "lockfile", 1, None, 0, CLASSIFIER_VERSION),
    ]
    assert home.query(IMPORTS) == [("PyPI", "flask", 0)]
    stored = {json.loads(row[0])[0] for row in home.query("SELECT trailers FROM commit_texts")
              if row[0] != "[]"}  # fmt: skip
    assert stored == {"Co-authored-by: Grace <grace@example.org>"}


def test_nothing_is_kept_of_the_files_of_others(home: FakeHome, repository: FakeRepository) -> None:
    repository.commit({"a.py": "import flask\n"}, author=GRACE)
    home.add(repository)

    home.collect()

    assert home.query(FILES) + home.query(IMPORTS) == []


def age(home: FakeHome) -> None:
    """Make the verdicts those of an earlier classifier, and wrong."""
    with home.home.database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE file_changes SET classifier = 0, kind = 'data', language_id = NULL"
        )
        connection.exec_driver_sql("DELETE FROM commit_imports")
        connection.exec_driver_sql("UPDATE database_facts SET value = '0'"
                                   " WHERE key LIKE 'classifier of %'")  # fmt: skip


def test_a_newer_classifier_decides_again_and_lines_stay(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a.py": b"import flask\n" + lines(3)})
    repository.commit({"a.py": b"import flask\n" + lines(5), "b.md": "x\n"})
    home.add(repository)
    home.collect()
    files, imports, totals = home.query(FILES), home.query(IMPORTS), home.totals()
    age(home)

    home.collect()

    assert (home.query(FILES), home.query(IMPORTS)) == (files, imports)
    assert home.totals() == totals
    before = home.home.database.path.read_bytes()
    home.collect()
    assert home.home.database.path.read_bytes() == before


def test_what_is_not_there_to_be_read_again_keeps_its_verdict_and_says_so(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a.py": lines(3)})
    home.add(repository)
    home.collect()
    age(home)
    shutil.rmtree(repository.path)

    home.collect()
    home.collect()

    remarks = home.repositories()["one"].remarks
    assert remarks.count(classified.OUTDATED) == 1
    assert home.query("SELECT kind, added FROM file_changes") == [("data", 3)]


def test_notes_of_the_newest_tree_are_stored_and_follow_it(
    home: FakeHome, repository: FakeRepository
) -> None:
    first = repository.commit({"a.py": lines(3)})
    repository.commit({".mailmap": "Ada <a@b> <c@d>\n", ".git-blame-ignore-revs": first + "\n"})
    home.add(repository)
    home.collect()
    noted = (
        home.query("SELECT hex(oid) FROM ignored_revisions"),
        home.query(
            "SELECT proper_name, proper_email, commit_name, commit_email FROM mailmap_entries"
        ),
    )
    repository.commit({".mailmap": "Ada <a@b> <e@f>\n"})
    home.collect()
    repository.commit({".mailmap": None, ".git-blame-ignore-revs": None})

    home.collect()

    assert noted == ([(first.upper(),)], [("Ada", "a@b", "", "c@d")])
    assert home.query("SELECT * FROM ignored_revisions") == []
    assert home.query("SELECT * FROM mailmap_entries") == []
