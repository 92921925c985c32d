"""What stands behind a passphrase is opened beside this process, which goes on meanwhile."""

import os
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from commitstats_desktop.services import age_files

PASSPHRASE = "four unrelated words"


def test_this_process_makes_no_key_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    submit = ProcessPoolExecutor.submit
    workers: list[int] = []

    def noted(pool: ProcessPoolExecutor, *words: Any) -> Any:
        workers.append(submit(pool, os.getpid).result())
        return submit(pool, *words)

    monkeypatch.setattr(ProcessPoolExecutor, "submit", noted)

    age_files.locked(b"figures", PASSPHRASE)

    assert workers
    assert os.getpid() not in workers
