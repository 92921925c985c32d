"""What proofs of a CV begin with: a repository that was counted, and files that were exported of it.

They are made once and copied for each test, which may then change them.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.sent import SentExport
from commitstats_desktop.core.work import Work
from commitstats_desktop.cv.proof.keys import key_of_seed
from commitstats_desktop.cv.proof.verification import Answer, Verdict
from commitstats_desktop.services.cvs import cv, sent
from commitstats_desktop.services.cvs.proof import verify
from commitstats_desktop.services.hosts import Hosts
from tests.fakes.homes import FakeHome
from tests.fakes.keys import MemoryKeys
from tests.fakes.repositories import ADA, GRACE, FakeRepository

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PERSON = Person("Ada Berg", "Engineer", "I build ledgers.", ("ada@berg.dev",))
KEY = key_of_seed(b"k" * 32)
HOSTS = Hosts({}, MemoryKeys())
COMMITS = 12
NAME = "zinnoberwerk"


def counted_repository(folder: Path) -> FakeRepository:
    """Twelve commits of Ada's and one of Grace's."""
    template = _counted()
    path = Path(shutil.copytree(template.path, folder / NAME))
    return replace(template, path=path, git_dir=path / ".git", files_of=deepcopy(template.files_of))


def counted_home(folder: Path) -> FakeHome:
    """A home that has counted `counted_repository` of the same folder."""
    template = _counted().path.parent
    shutil.copytree(template / "home", folder / "home")
    made = FakeHome.make(folder / "home", NOW, email=None)
    with made.home.database.writing() as connection:
        moved = (str(template), str(folder))
        connection.exec_driver_sql(
            "UPDATE repositories SET location = replace(location, ?, ?)", moved
        )
    return made


def exported_files(folder: Path) -> Path:
    """A folder with everything that `export` writes of it, signed."""
    return Path(shutil.copytree(_exported(), folder / "sent"))


def export(
    home: FakeHome, folder: Path, forms: str = "pdf html json", signed: bool = True
) -> SentExport:
    """Export the CV and keep what was sent."""
    folder.mkdir(exist_ok=True)
    database = home.home.database
    document = cv.compose(database, PERSON, NOW.date())
    targets = {form: folder / f"cv.{form}" for form in forms.split()}
    order = sent.Order(
        document, Question(), targets, "My CV", sent_to="Contoso", signing=KEY if signed else None
    )
    return sent.export_and_keep(database, order, NOW)


def verified(path: Path, opening: Path | None = None, repository: Path | None = None,
             signer: str = "") -> Verdict:  # fmt: skip
    """What a file proves."""
    return verify(path, NOW, HOSTS, Work(), opening=opening, repository=repository, signer=signer)


def failed(verdict: Verdict) -> list[str]:
    """What did not hold."""
    return [check.sentence for check in verdict.checks if check.answer is Answer.FAILS]


def mine(home: FakeHome) -> list[str]:
    """Object ids of the counted commits."""
    with home.home.database.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT hex(c.oid) FROM counted_commits n JOIN commits c ON c.id = n.commit_id"
            " ORDER BY c.author_time"
        )
        return [row[0].lower() for row in rows]


@cache
def _counted() -> FakeRepository:
    folder = Path(tempfile.mkdtemp(prefix="counted-", dir=os.environ["HOME"]))
    made = FakeRepository.make(folder / NAME)
    made.commit({"colleague.py": "import os\n"}, "chore: begin", author=GRACE)
    for number in range(COMMITS):
        made.commit({f"file{number}.py": "a = 1\n" * (number + 2)}, f"feat: {number}", author=ADA)
    home = FakeHome.make(folder / "home", NOW)
    home.add(made.path)
    home.collect()
    home.close()
    return made


@cache
def _exported() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="exported-", dir=os.environ["HOME"]))
    counted_repository(folder)
    home = counted_home(folder)
    export(home, folder / "sent")
    home.close()
    return folder / "sent"
