"""The send log: bytes come back as they were, and what is deleted is gone."""

from __future__ import annotations

from hashlib import sha1, sha256
from pathlib import Path

import pytest

from commitstats_desktop.core.sent import SentExport, SentFile
from commitstats_desktop.store import sent
from commitstats_desktop.store.engine import Database, scalar
from commitstats_desktop.store.opening import open_database

OIDS = frozenset({sha1(b"a").digest(), sha1(b"b").digest(), sha256(b"c").digest()})
CONTENTS = (b"%PDF-1.7 \x00\xff", b"{}")
FILES = tuple(
    SentFile(f"cv.{form}", form, len(content), sha256(content).hexdigest())
    for form, content in zip(("pdf", "claims"), CONTENTS, strict=True)
)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_database(tmp_path / "data" / "commitstats.sqlite3")


def export(name: str, at: int = 1) -> SentExport:
    return SentExport(
        uuid=f"uuid-{name}", document_id=f"doc-{name}", cv_uuid=None, title="CV", variant="visual",
        exported_at=at, sent_to="", figures_version="figures 1", root=b"r" * 32, size=3, signer="",
        files=FILES,
    )  # fmt: skip


def keep(database: Database, one: SentExport, oids: frozenset[bytes] = OIDS) -> None:
    with database.writing() as connection:
        sent.add(connection, one, CONTENTS, {"totals.commits": 3}, sent.Opened(b"s", oids, 3))


def test_an_export_comes_back_byte_for_byte(database: Database) -> None:
    keep(database, export("one"))

    with database.reading() as connection:
        assert sent.all_exports(connection) == [export("one")]
        assert sent.contents(connection, "uuid-one") == list(CONTENTS)
        assert sent.figures(connection, "uuid-one") == {"totals.commits": 3}
        assert sent.opened(connection, "uuid-one") == sent.Opened(b"s", OIDS, 3)
    database.close()


def test_the_newest_export_stands_first(database: Database) -> None:
    for at, name in enumerate(("old", "new")):
        keep(database, export(name, at))

    with database.reading() as connection:
        assert [one.document_id for one in sent.all_exports(connection)] == ["doc-new", "doc-old"]
    database.close()


def test_a_note_says_to_whom_it_was_sent(database: Database) -> None:
    keep(database, export("one"))

    with database.writing() as connection:
        sent.note(connection, "uuid-one", "Contoso")

    with database.reading() as connection:
        assert [one.sent_to for one in sent.all_exports(connection)] == ["Contoso"]
    database.close()


def test_two_exports_of_the_same_commits_keep_them_once_until_both_are_deleted(
    database: Database,
) -> None:
    kept = []
    for name in ("one", "two"):
        keep(database, export(name))

    for name in ("one", "two"):
        with database.writing() as connection:
            kept.append(scalar(connection, "SELECT count(*) FROM sent_commits"))
            sent.delete(connection, f"uuid-{name}")

    with database.reading() as connection:
        rows = [
            scalar(connection, f"SELECT count(*) FROM {table}")
            for table in ("sent_exports", "sent_files", "sent_commits")
        ]
    assert kept == [1, 1]
    assert rows == [0, 0, 0]
    database.close()


def test_an_export_without_commits_opens_nothing(database: Database) -> None:
    keep(database, export("one"), frozenset())

    with database.reading() as connection:
        assert sent.opened(connection, "uuid-one").oids == frozenset()
    database.close()
