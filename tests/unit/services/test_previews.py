"""Previews of pages: what earlier ones left goes, and nothing else."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

import pytest

from commitstats_desktop.services.previews import PreviewFolder, take_away_previews

LEFT = "commitstats-preview-abcd1234"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def left(folder: Path, mode: int = 0o700) -> Path:
    """A preview whose program has ended."""
    folder.mkdir()
    (folder / "index.html").write_text("me")
    folder.chmod(mode)
    return folder


def test_a_preview_can_be_read_by_its_person_only(temporary: Path) -> None:
    preview = PreviewFolder()

    assert stat.S_IMODE(preview.path.stat().st_mode) == 0o700
    assert preview.path.parent == temporary
    preview.remove()


def test_the_next_preview_takes_away_what_the_last_left(temporary: Path) -> None:
    left(temporary / LEFT)

    preview = PreviewFolder()

    assert list(temporary.iterdir()) == [preview.path]
    preview.remove()
    assert list(temporary.iterdir()) == []


def test_a_preview_that_a_program_still_shows_stays() -> None:
    shown = PreviewFolder()
    (shown.path / "index.html").write_text("me")

    other = PreviewFolder()

    assert (shown.path / "index.html").read_text() == "me"
    for each in (shown, other):
        each.remove()


def test_a_link_is_neither_followed_nor_removed(temporary: Path, tmp_path: Path) -> None:
    theirs = left(tmp_path / "theirs")
    (temporary / LEFT).symlink_to(theirs)
    within = left(temporary / "commitstats-preview-efgh5678")
    (within / "linked").symlink_to(theirs)

    take_away_previews()

    assert (temporary / LEFT).is_symlink()
    assert (theirs / "index.html").read_text() == "me"
    assert not within.exists()


@pytest.mark.parametrize(
    ("name", "mode"),
    [("commitstats-preview-of-mine", 0o700), ("commitstats-", 0o700), (LEFT, 0o755)],
)
def test_a_folder_of_something_else_stays(temporary: Path, name: str, mode: int) -> None:
    folder = left(temporary / name, mode)

    take_away_previews()

    assert (folder / "index.html").read_text() == "me"


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="users have no numbers here")
def test_a_folder_of_another_person_stays(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = left(temporary / LEFT)
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)

    take_away_previews()

    assert (folder / "index.html").read_text() == "me"


def test_a_folder_that_is_being_made_stays(temporary: Path) -> None:
    (temporary / LEFT).mkdir(mode=0o700)

    take_away_previews()

    assert (temporary / LEFT).is_dir()
