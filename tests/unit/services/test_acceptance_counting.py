"""The acceptance examples of counting, by their numbers: 10 to 13, 19 and 20."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from commitstats_desktop.core.period import Question
from commitstats_desktop.core.repository import Outcome, State
from commitstats_desktop.services.figures import load_figures
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository, lines

CPP = "#include <vector>\nclass A {\npublic:\n  std::vector<int> b;\n};\n"
OBJECTIVE_C = "#import <Foundation/Foundation.h>\n@interface A : NSObject\n@end\n"
MATLAB = "function y = f(x)\n% doubles\ny = 2 * x;\nend\n"


def languages(home: FakeHome) -> dict[str, str]:
    """Language of every changed file by its path."""
    rows = home.query(
        "SELECT p.path, l.name FROM file_changes f JOIN paths p ON p.id = f.path_id"
        " JOIN languages l ON l.id = f.language_id"
    )
    return {path.decode(): name for path, name in rows}


def packages(home: FakeHome) -> set[str]:
    return {entry["name"] for entry in home.figures()["packages"]}


def test_example_10_files_have_the_language_that_they_are_written_in(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({
        "Makefile": "all:\n\techo\n", "Dockerfile": "FROM scratch\n", "src/a.h": CPP,
        "src/b.h": "int f(void);\n", "src/b.cpp": CPP, "c.m": OBJECTIVE_C, "d.m": MATLAB,
    })  # fmt: skip
    home.add(repository)

    home.collect()

    assert languages(home) == {
        "Makefile": "Makefile", "Dockerfile": "Dockerfile", "src/a.h": "C++", "src/b.h": "C++",
        "src/b.cpp": "C++", "c.m": "Objective-C", "d.m": "MATLAB",
    }  # fmt: skip


def test_example_11_a_package_counts_where_an_added_line_brings_it_in(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commit({"a.py": "import os\nimport pandas\n", "requirements.txt": "flask==3.0\n"})
    repository.commit({"a.py": "import os\nimport pandas\nx = 1\n"})
    repository.commit({"b.py": '# import numpy\ntext = """\nimport scipy\n"""\n'})
    home.add(repository)

    home.collect()

    assert {name.lower() for name in packages(home)} == {"pandas", "flask"}
    commits = {one["name"].lower(): one["commits"] for one in home.figures()["packages"]}
    assert commits == {"pandas": 1, "flask": 1}


def test_example_12_the_same_twice_is_the_same_byte_for_byte_and_nothing_new_writes_nothing(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(4)
    home.add(repository)
    home.collect()
    told, stored = json.dumps(home.figures()), home.home.database.path.read_bytes()

    home.collect()

    assert json.dumps(home.figures()) == told
    assert home.home.database.path.read_bytes() == stored


def test_example_13_a_run_reads_only_what_is_new_and_a_cut_history_is_partial(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(5)
    shallow = repository.clone(tmp_path / "shallow", "--depth=2")
    uuids = home.add(repository)
    home.collect()
    repository.commit({"new": lines(2)})

    again = home.collect()["one"]

    assert (again.listed, again.read) == (1, 1)
    assert home.totals()["commits"] == 6
    home.remove(uuids)
    home.add(shallow)
    assert home.collect()["shallow"].outcome is Outcome.PARTIAL
    assert home.figures()["coverage"]["lines_unknown"] == 1


def test_example_19_a_repository_that_is_gone_is_frozen_and_its_numbers_stay(
    home: FakeHome, repository: FakeRepository
) -> None:
    repository.commits(4)
    home.add(repository)
    home.collect()
    before = home.totals()
    shutil.rmtree(repository.path)

    home.collect()

    gone = home.repositories()["one"]
    assert (gone.state, home.totals()) == (State.FROZEN, before)
    assert "last read on" in gone.message
    assert home.figures()["coverage"]["frozen"] == 1


def test_example_20_a_fork_adds_what_is_not_in_its_parent_and_a_mirror_nothing(
    home: FakeHome, repository: FakeRepository, tmp_path: Path
) -> None:
    repository.commits(3)
    fork = repository.clone(tmp_path / "fork")
    shutil.copytree(repository.path, tmp_path / "mirror")
    home.add(repository)
    home.collect()
    fork.commit({"only here": lines(2)})
    home.add(fork)
    (mirror,) = home.add(tmp_path / "mirror")
    with home.home.database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE repositories SET is_open_source = 1 WHERE uuid = ?", (mirror,)
        )

    home.collect()

    figures = load_figures(home.home.database, Question())
    assert figures.total("commits").value == 4
    assert figures.total("open_source_commits").value == 0
