"""Publishing with the real program: set up, look first, publish, keep fresh, take down."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.program import Done, Program, collected
from tests.fakes.repositories import ADA, FakeRepository
from tests.fakes.stores import RunningEndpoint, Store, serving_endpoint


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program with a repository that is counted."""
    started = Program(tmp_path / "home")
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": "import os\n"}, "feat: begin", author=ADA)
    collected(started, repository)
    return started


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """A folder to publish into."""
    folder = tmp_path / "web"
    folder.mkdir()
    return folder


def test_nothing_is_sent_before_it_was_looked_at(program: Program, web: Path) -> None:
    assert program.run("place", "add", "folder", "web", f"folder={web}").code == 0

    done = program.run("publish", "web")

    assert done.code == 1
    assert "Nothing was sent" in done.err
    assert "u/" in done.err
    assert list(web.iterdir()) == []


def test_what_was_looked_at_stays_until_the_next_look_or_the_sending(
    program: Program, web: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    program.run("place", "add", "folder", "web", f"folder={web}")

    program.run("publish", "web")
    first = list(temporary.glob("commitstats-preview-*/index.html"))
    program.run("publish", "web")
    second = list(temporary.glob("commitstats-preview-*/index.html"))
    sent = program.run("publish", "web", "--yes")

    assert len(first) == len(second) == 1 and first != second
    assert sent.code == 0, sent.err
    assert list(temporary.glob("commitstats-preview-*")) == []


def test_a_page_is_published_listed_and_taken_down(program: Program, web: Path) -> None:
    program.run("place", "add", "folder", "web", f"folder={web}")

    up = program.run("publish", "web", "--with", "json", "--with", "pdf", "--yes", "--json")
    listed = program.run("published", "--check", "--json")
    down = program.run("withdraw", "web", "--json")
    after = program.run("published", "--json")

    assert up.code == 0, up.err
    key = up.json["key"]
    assert len(key) == 32
    assert up.json["address"] == (web / "u" / key / "index.html").as_uri()
    assert set(up.json["sha256"]) == {"index.html", "cv.json", "cv.pdf", "cv.claims.json"}
    assert listed.json[0]["state"] == "up"
    assert down.json == {
        "address": up.json["address"], "deleted": 4, "is_gone": True, "cache_seconds": 0
    }  # fmt: skip
    assert after.json[0]["state"] == "withdrawn"
    assert [path for path in web.rglob("*") if path.is_file()] == []


def test_a_page_under_a_handle_keeps_search_engines_away(program: Program, web: Path) -> None:
    program.run("place", "add", "folder", "web", f"folder={web}")

    done = program.run("publish", "web", "--yes", "--handle", "ada-berg")

    assert done.code == 0, done.err
    page = (web / "u" / "ada-berg" / "index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex">' in page


def with_secret(program: Program, secret: str, *words: str) -> Done:
    """Run a command that reads a secret; there is no key store where tests run."""
    done = subprocess.run(
        program.command(*words),
        input=secret.encode(),
        capture_output=True,
        env=program.environment(),
        timeout=60,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_place_that_refuses_is_not_kept(program: Program, store: Store) -> None:
    settings = [f"{name}={text}" for name, text in store.settings(store.bucket()).items()]

    done = with_secret(program, "wrong", "place", "add", "s3", "bucket", *settings)

    assert done.code == 1
    assert "The secret does not belong to this access key." in done.err
    assert program.run("place", "list", "--json").json == []


def test_a_preview_where_no_folder_can_be_is_refused_with_a_sentence(
    program: Program, web: Path, tmp_path: Path
) -> None:
    program.run("place", "add", "folder", "web", f"folder={web}")
    (tmp_path / "note.txt").write_text("hello")

    done = program.run("publish", "web", "--preview", tmp_path / "note.txt")

    assert done.code == 1
    assert "note.txt cannot be written" in done.err
    assert "Traceback" not in done.err
    assert (tmp_path / "note.txt").read_text() == "hello"


@pytest.fixture
def kept(store: Store) -> Iterator[tuple[RunningEndpoint, dict[str, str]]]:
    """An endpoint, and the variables that another one for the same bucket needs."""
    with serving_endpoint(store) as running:
        yield (
            running,
            {
                "COMMITSTATS_ENDPOINT_BUCKET": running.bucket,
                "COMMITSTATS_ENDPOINT_STORE": store.url,
                "COMMITSTATS_ENDPOINT_ACCESS_KEY_ID": store.account.access_key_id or "",
                "COMMITSTATS_ENDPOINT_SECRET_ACCESS_KEY": store.account.secret_access_key or "",
            },
        )


def test_keys_are_made_listed_renewed_and_revoked(
    tmp_path: Path, kept: tuple[RunningEndpoint, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, variables = kept
    for name, text in variables.items():
        monkeypatch.setitem(os.environ, name, text)
    program = Program(tmp_path / "home")

    made = program.run("endpoint", "key", "add", "--handle", "ada", "--note", "Ada")
    listed = program.run("endpoint", "key", "list", "--json")
    identity = listed.json[0]["id"]
    renewed = program.run("endpoint", "key", "renew", identity)
    revoked = program.run("endpoint", "key", "revoke", identity)

    assert made.out.startswith(f"cse_{identity}_"), made.err
    assert renewed.out != made.out
    assert revoked.code == 0
    assert "hash" not in listed.json[0]
    (record,) = running.records.names("state/keys/")
    kept_there = running.records.bucket.get(record)
    assert kept_there is not None
    assert made.out.strip().rpartition("_")[2].encode() not in kept_there.body


def test_an_endpoint_without_a_bucket_says_what_it_needs(tmp_path: Path) -> None:
    done = Program(tmp_path / "home").run("endpoint", "serve")

    assert done.code == 1
    assert "COMMITSTATS_ENDPOINT_BUCKET" in done.err
