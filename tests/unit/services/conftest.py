"""What tests of services that collect begin with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.fakes import warm_readers
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository


@pytest.fixture(autouse=True)
def forked_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    warm_readers.use(monkeypatch)


@pytest.fixture
def home(tmp_path: Path, now: datetime) -> Iterator[FakeHome]:
    made = FakeHome.make(tmp_path / "home", now)
    yield made
    made.close()


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one")
