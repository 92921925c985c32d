"""What questions to a faulty host begin with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import NOW, OPEN
from tests.fakes.scenarios import FakeTime


@pytest.fixture
def fake_time() -> FakeTime:
    return FakeTime(NOW)


@pytest.fixture
def surroundings(fake_time: FakeTime) -> Surroundings:
    return Surroundings(
        proxy=NONE,
        now=fake_time.now,
        monotonic=fake_time.monotonic,
        sleep=fake_time.sleep,
        chance=lambda: 0.5,
    )


@pytest.fixture(autouse=True)
def closed_connections() -> Iterator[None]:
    yield
    while OPEN:
        OPEN.pop().close()
