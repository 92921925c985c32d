"""Nothing is collected while rows are made; before and after it is as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from commitstats_desktop.core.garbage import uncollected


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


def test_garbage_is_left_alone_within_and_collected_again_after_a_failure() -> None:
    gc.enable()
    with pytest.raises(ValueError, match="broken"), uncollected():
        is_enabled_within = gc.isenabled()
        raise ValueError("broken")
    assert (is_enabled_within, gc.isenabled()) == (False, True)


def test_what_somebody_else_turned_off_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
