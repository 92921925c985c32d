"""The commands that copy, restore, carry and move what is kept, in the real program."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.program import Program

DONE, ERROR = 0, 1
PASSPHRASE = "correct horse battery staple\n"


def me(program: Program) -> str:
    return program.run("me").out


def test_what_was_backed_up_comes_back(tmp_path: Path) -> None:
    program = Program(tmp_path / "home")
    assert program.run("restore").code == ERROR
    program.run("me", "ada@example.org")
    assert program.run("backup").code == DONE
    program.run("me", "new@example.org")

    restored = program.run("restore")

    assert "kept" in restored.err
    assert "ada@example.org" in me(program)
    assert "new@example.org" not in me(program)
    assert len(list((tmp_path / "home" / "data" / "backups").iterdir())) == 2


def test_everything_goes_to_another_computer_and_to_another_folder(tmp_path: Path) -> None:
    here, there = Program(tmp_path / "here"), Program(tmp_path / "there")
    here.run("me", "ada@example.org")
    file = tmp_path / "all.age"

    assert here.run("transfer", "export", file, typed=PASSPHRASE).code == DONE
    assert there.run("transfer", "import", file, typed="a wrong passphrase\n").code == ERROR
    assert there.run("transfer", "import", file, typed=PASSPHRASE).code == DONE
    assert there.run("move", tmp_path / "disk").code == DONE

    assert "ada@example.org" in me(there)
    assert (tmp_path / "disk" / "commitstats.sqlite3").is_file()
