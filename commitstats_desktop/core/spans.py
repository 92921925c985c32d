"""How long parts of the work take, for a trace that the person may switch on for support.

A span carries a name of ours and whole numbers, so that nothing private can get into it: a
repository is the number of its row. While no recorder is set, a span costs next to nothing.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

TRACE_ID_BYTES = 16
SPAN_ID_BYTES = 8


@dataclass(frozen=True, slots=True)
class Span:
    """One part of the work; times in nanoseconds since 1970, ids in hexadecimal."""

    name: str
    trace_id: str
    span_id: str
    parent_id: str
    """Empty for the outermost."""
    began: int
    ended: int
    numbers: tuple[tuple[str, int], ...] = ()
    failure: str = ""
    """The class of what was raised, never its text."""


Recorder = Callable[[Span], None]
Numbers = dict[str, int]

_inside: ContextVar[tuple[str, str, int] | None] = ContextVar("span", default=None)
"""Trace and span that a new one belongs to, and how far the clock of 1970 is before the counter.

That is asked for once in a trace: else a span could end after the one it lies in.
"""


class _Switch:
    """Where spans go; one for the whole process, as the trace is."""

    recorder: Recorder | None = None


def record_spans(recorder: Recorder | None) -> None:
    """From now on give every span that ends to `recorder`; None to stop."""
    _Switch.recorder = recorder


def is_recorded() -> bool:
    """Whether spans go anywhere."""
    return _Switch.recorder is not None


@contextmanager
def span(name: str, **numbers: int) -> Iterator[Numbers]:
    """Time what is done inside; more numbers can be put into what it gives."""
    if _Switch.recorder is None:
        yield {}
        return
    trace_id, parent_id, before = _inside.get() or (
        secrets.token_hex(TRACE_ID_BYTES),
        "",
        time.time_ns() - time.perf_counter_ns(),
    )
    span_id, failure = secrets.token_hex(SPAN_ID_BYTES), ""
    began = before + time.perf_counter_ns()
    token = _inside.set((trace_id, span_id, before))
    try:
        yield numbers
    except BaseException as error:
        failure = type(error).__name__
        raise
    finally:
        _inside.reset(token)
        ended = before + time.perf_counter_ns()
        _pass_on(
            Span(name, trace_id, span_id, parent_id, began, ended, tuple(numbers.items()), failure)
        )


def traced(name: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Time every call of a function under a name."""

    def wrap(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def timed(*args: P.args, **kwargs: P.kwargs) -> R:
            with span(name):
                return function(*args, **kwargs)

        return timed

    return wrap


def note_span(name: str, began: int, ended: int) -> None:
    """Record something that began before anybody could say that it would be timed."""
    _pass_on(
        Span(
            name, secrets.token_hex(TRACE_ID_BYTES), secrets.token_hex(SPAN_ID_BYTES), "",
            began, ended,
        )
    )  # fmt: skip


def _pass_on(ended: Span) -> None:
    recorder = _Switch.recorder
    if recorder is not None:
        recorder(ended)
