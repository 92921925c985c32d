"""The person's keys: a file, the agent, or the app's own; and whose key a file was signed with."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.cv.proof.keys import NeedsPassphrase, key_of_seed
from commitstats_desktop.cv.proof.verification import Answer, Check, Verdict
from commitstats_desktop.services.cvs.signing import check_signer, open_key, own_key
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.opening import open_database
from tests.fakes.keys import MemoryKeys
from tests.fakes.openssh import needs_openssh

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
KEY = key_of_seed(b"k" * 32)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = open_database(tmp_path / "data" / "commitstats.sqlite3")
    yield made
    made.close()


def test_the_app_makes_one_key_and_keeps_it_in_the_key_store(database: Database) -> None:
    keys = MemoryKeys()

    first = own_key(database, keys)

    assert own_key(database, keys).key == first.key
    assert open_key("app", database, keys).key == first.key
    assert len(keys.secrets) == 1
    assert own_key(database, keys, is_new=True).key != first.key


def test_a_key_that_the_key_store_lost_is_not_made_again_in_silence(database: Database) -> None:
    own_key(database, MemoryKeys())

    with pytest.raises(AppError, match="not in the key store any more"):
        own_key(database, MemoryKeys())


@needs_openssh
def test_a_passphrase_is_asked_for_only_where_a_key_needs_one(
    database: Database, tmp_path: Path
) -> None:
    asked = []

    def ask() -> Secret | None:
        asked.append(1)
        return Secret("correct horse")

    for name, passphrase in (("plain", ""), ("locked", "correct horse")):
        file = tmp_path / name
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", file], check=True
        )
        assert open_key(str(file), database, MemoryKeys(), ask).sign(b"x")

    assert asked == [1]
    with pytest.raises(NeedsPassphrase):
        open_key(str(tmp_path / "locked"), database, MemoryKeys())


def test_a_key_that_is_not_there_is_told(database: Database, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="cannot be read"):
        open_key(str(tmp_path / "nobody"), database, MemoryKeys())


def checked(keys: str, tmp_path: Path, verdict: Verdict | None = None) -> Check:
    (tmp_path / "keys").write_text(keys)
    signed = verdict or Verdict((), None, KEY.key)
    return check_signer(signed, str(tmp_path / "keys"), NOW, Hosts({}, MemoryKeys()))


@pytest.mark.parametrize(
    ("keys", "answer", "said"),
    [
        (f"ada@berg.dev {KEY.key.line}", Answer.HOLDS, "(ada@berg.dev)"),
        (KEY.key.line, Answer.HOLDS, "a key of"),
        (f'ada namespaces="git" {KEY.key.line}', Answer.FAILS, "for this purpose and time"),
        (f'ada valid-before="20200101Z" {KEY.key.line}', Answer.FAILS, "purpose and time"),
        (key_of_seed(b"o" * 32).key.line, Answer.FAILS, "none of the Ed25519 keys"),
        ("", Answer.FAILS, "none of the Ed25519 keys"),
    ],
)
def test_a_signature_is_from_somebody_when_the_list_says_so(
    keys: str, answer: Answer, said: str, tmp_path: Path
) -> None:
    check = checked(keys, tmp_path)

    assert check.answer is answer
    assert said in check.sentence


def test_a_file_without_a_signature_is_from_nobody(tmp_path: Path) -> None:
    check = checked(KEY.key.line, tmp_path, Verdict(()))

    assert check.answer is Answer.FAILS
    assert "No signature" in check.sentence
