"""The file of timings for support: OpenTelemetry's JSON, one line for each span that has ended.

The lines are `TracesData` of OTLP as its file exporter writes them, so that any viewer of traces
reads them. Written here and not by OpenTelemetry's own SDK: that one brings four packages, takes
attributes of the machine and settings from the environment, and its exporter for files is a beta
that lets the file grow without end.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from pathlib import Path
from typing import Any

from commitstats_desktop import __version__
from commitstats_desktop.core.spans import Span, record_spans
from commitstats_desktop.paths import Paths

LARGEST_BYTES = 4_000_000
"""Of one file; the one before is kept beside it, so that twice as much is the most there is."""

INTERNAL = 1
FAILED = 2
"""Kinds and states as OTLP numbers them."""

SCOPE = {"name": "commitstats_desktop", "version": __version__}
RESOURCE = {"attributes": [{"key": "service.name", "value": {"stringValue": "commitstats"}}]}

log = logging.getLogger(__name__)


def trace_path(paths: Paths) -> Path:
    """Where the timings lie."""
    return paths.logs / "timings.jsonl"


def switch_trace(paths: Paths, *, is_on: bool) -> None:
    """Write timings from now on, or no longer; a file that is there stays."""
    record_spans(TraceFile(trace_path(paths)).write if is_on else None)


class TraceFile:
    """Takes spans from any thread. When it cannot be written it says so once and stays silent."""

    def __init__(self, path: Path, largest: int = LARGEST_BYTES) -> None:
        self.path = path
        self._largest = largest
        self._lock = threading.Lock()
        self._is_broken = False

    @property
    def older(self) -> Path:
        """What was written before the file was begun anew."""
        return self.path.with_name(f"{self.path.stem}.1{self.path.suffix}")

    def write(self, span: Span) -> None:
        """Add a span; never raises, for a trace must not disturb what it watches."""
        line = json.dumps(as_otlp(span), separators=(",", ":")).encode() + b"\n"
        with self._lock:
            if self._is_broken:
                return
            try:
                self._add(line)
            except OSError as error:
                self._is_broken = True
                log.warning("timings cannot be written: %s", error.strerror)

    def _add(self, line: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with self.path.open("ab") as file:
            file.write(line)
            is_full = file.tell() >= self._largest
        if is_full:
            os.replace(self.path, self.older)


def as_otlp(span: Span) -> dict[str, Any]:
    """A span as `TracesData` of OTLP's JSON: ids in hexadecimal, 64-bit numbers as text."""
    told: dict[str, Any] = {
        "traceId": span.trace_id,
        "spanId": span.span_id,
        "name": span.name,
        "kind": INTERNAL,
        "startTimeUnixNano": str(span.began),
        "endTimeUnixNano": str(span.ended),
        "attributes": [
            {"key": key, "value": {"intValue": str(number)}} for key, number in span.numbers
        ],
        "status": {"code": FAILED, "message": span.failure} if span.failure else {},
    }
    if span.parent_id:
        told["parentSpanId"] = span.parent_id
    scopes = [{"scope": SCOPE, "spans": [told]}]
    return {"resourceSpans": [{"resource": RESOURCE, "scopeSpans": scopes}]}
