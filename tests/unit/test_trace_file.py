import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.core.spans import Span, record_spans
from commitstats_desktop.core.work import Work
from commitstats_desktop.paths import user_paths
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.home import open_home
from commitstats_desktop.services.repositories import active_repositories, add_folder
from commitstats_desktop.trace_file import TraceFile, switch_trace, trace_path
from tests.fakes.repositories import FakeRepository

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
SPAN = Span("read", "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "00f067aa0ba902b7",
            1_700_000_000_000_000_000, 1_700_000_000_250_000_000, (("commits", 12),))  # fmt: skip


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    yield
    record_spans(None)


def spans_of(path: Path) -> list[dict[str, object]]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [line["resourceSpans"][0]["scopeSpans"][0]["spans"][0] for line in lines]


def test_a_line_is_what_the_file_exporter_of_opentelemetry_writes(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "logs" / "timings.jsonl")

    file.write(SPAN)

    assert spans_of(file.path) == [
        {
            "traceId": "0af7651916cd43dd8448eb211c80319c",
            "spanId": "b7ad6b7169203331",
            "parentSpanId": "00f067aa0ba902b7",
            "name": "read",
            "kind": 1,
            "startTimeUnixNano": "1700000000000000000",
            "endTimeUnixNano": "1700000000250000000",
            "attributes": [{"key": "commits", "value": {"intValue": "12"}}],
            "status": {},
        }
    ]


def test_the_file_is_begun_anew_before_it_grows_large_and_one_older_is_kept(tmp_path: Path) -> None:
    file = TraceFile(tmp_path / "timings.jsonl", largest=2_000)

    for _ in range(50):
        file.write(SPAN)

    found = sorted(tmp_path.iterdir())
    assert set(found) <= {file.path, file.older}
    assert file.older.stat().st_size < 3_000
    assert sum(each.stat().st_size for each in found) < 6_000


def test_a_folder_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")
    file = TraceFile(tmp_path / "logs" / "timings.jsonl")

    file.write(SPAN)
    file.write(SPAN)

    assert (tmp_path / "logs").read_text() == ""


def test_collecting_is_told_in_its_parts_and_nothing_private_with_it(tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "falcon")
    repository.commits(3)
    home = open_home(user_paths(tmp_path / "home"))
    add_folder(home.database, tmp_path / "falcon", Work(), NOW)
    switch_trace(home.paths, is_on=True)

    ended = list(collect_all(home, active_repositories(home.database), Work(), NOW))

    home.database.close()
    assert [each.outcome for each in ended] == [Outcome.UP_TO_DATE]
    told = spans_of(trace_path(home.paths))
    names = {str(each["spanId"]): each["name"] for each in told}
    parents = {(each["name"], names.get(str(each.get("parentSpanId")))) for each in told}
    assert {("collect", None), ("walk", "collect"), ("read", "collect")} <= parents
    assert ("write", "walk") in parents
    text = trace_path(home.paths).read_text("utf-8")
    assert not [word for word in ("falcon", str(tmp_path), "example.org") if word in text]
