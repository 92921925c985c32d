"""A mailmap is read as Git itself reads it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.classify.mailmap import LINE_LIMIT, MailmapEntry, parse_mailmap


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("Ada Lovelace <ada@x>", ("Ada Lovelace", "", "", "ada@x")),
        ("<ada@x> <old@x>", ("", "ada@x", "", "old@x")),
        ("Ada Lovelace <ada@x> <old@x>", ("Ada Lovelace", "ada@x", "", "old@x")),
        ("Ada <ada@x> ada l <old@x>", ("Ada", "ada@x", "ada l", "old@x")),
        ("Ada <ada@x> ada l <old@x> # since 2019", ("Ada", "ada@x", "ada l", "old@x")),
        ("  Ada  <ada@x>\t<old@x>\r", ("Ada", "ada@x", "", "old@x")),
        ("Ada <ada@x> <>", ("Ada", "ada@x", "", "")),
    ],
)
def test_each_form_of_a_line_is_understood(line: str, entry: tuple[str, ...]) -> None:
    assert parse_mailmap(line.encode()) == (MailmapEntry(*entry),)


@pytest.mark.parametrize(
    "line", ["", "# <a@x> <b@x>", "Ada", "<ada@x>", "Ada <ada@x", "<> <ada@x>", "Ada ada@x>"]
)
def test_a_line_that_maps_nothing_is_passed_over(line: str) -> None:
    assert parse_mailmap(f"{line}\nB <b@x>\n".encode()) == (MailmapEntry("B", "", "", "b@x"),)


def test_bytes_of_any_kind_and_size_are_no_trouble() -> None:
    entries = parse_mailmap(b"\xff\0 <a@x> <b\xfe@x>\n" + b"<" * LINE_LIMIT + b"> <c@x>\n")

    assert [entry.proper_email for entry in entries] == ["a@x"]


PARTS = st.sampled_from(["Ada", " ", "  L", "<", ">", "a@x", "B@y", "c", "#", "\t", "<a@x>", "<c>"])
LINES = st.lists(st.lists(PARTS, max_size=8).map("".join), max_size=6)


@settings(max_examples=60)
@given(LINES)
def test_git_maps_the_same_addresses(lines: list[str]) -> None:
    folder = Path(os.environ["HOME"]) / "mailmap"
    if not folder.exists():
        subprocess.run(["git", "init", "-q", str(folder)], check=True)
    (folder / ".mailmap").write_text("\n".join(lines) + "\n")
    wanted = ["a@x", "B@y", "c", "nobody@z"]
    done = subprocess.run(
        ["git", "check-mailmap", *(f"Somebody <{email}>" for email in wanted)],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    theirs = [line.partition("<")[2].removesuffix(">") for line in done.stdout.splitlines()]

    entries = parse_mailmap("\n".join(lines).encode())

    assert [_mapped(email, entries) for email in wanted] == theirs


def _mapped(email: str, entries: tuple[MailmapEntry, ...]) -> str:
    """The proper address of Somebody, by the last line without a commit name that has one."""
    found = email
    for entry in entries:
        if entry.commit_email.casefold() == email.casefold() and not entry.commit_name:
            found = entry.proper_email or found
    return found
