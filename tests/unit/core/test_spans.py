import time
from collections.abc import Iterator

import pytest

from commitstats_desktop.core.spans import Span, is_recorded, note_span, record_spans, span, traced


@pytest.fixture
def ended() -> Iterator[list[Span]]:
    found: list[Span] = []
    record_spans(found.append)
    yield found
    record_spans(None)


def test_a_span_inside_another_names_it_as_its_parent(ended: list[Span]) -> None:
    with span("outer", repository=3), span("inner"):
        pass

    inner, outer = ended
    assert (inner.name, outer.name) == ("inner", "outer")
    assert (inner.trace_id, inner.parent_id) == (outer.trace_id, outer.span_id)
    assert outer.parent_id == ""
    assert outer.began <= inner.began <= inner.ended <= outer.ended


def test_a_clock_that_is_set_meanwhile_moves_no_span_out_of_its_parent(
    ended: list[Span], monkeypatch: pytest.MonkeyPatch
) -> None:
    with span("outer"):
        monkeypatch.setattr(time, "time_ns", lambda: 0)
        with span("inner"):
            pass

    inner, outer = ended
    assert outer.began <= inner.began <= inner.ended <= outer.ended


def test_two_spans_beside_each_other_are_two_traces(ended: list[Span]) -> None:
    with span("one"):
        pass
    with span("other"):
        pass

    assert ended[0].trace_id != ended[1].trace_id


def test_what_is_known_only_at_the_end_can_be_told(ended: list[Span]) -> None:
    with span("collect", repository=3) as numbers:
        numbers["read"] = 7

    assert ended[0].numbers == (("repository", 3), ("read", 7))


def test_of_a_failure_only_its_class_is_told(ended: list[Span]) -> None:
    with pytest.raises(ValueError, match="secret"), span("collect"):
        raise ValueError("secret/path")

    assert ended[0].failure == "ValueError"
    assert "secret" not in repr(ended)


def test_a_function_can_be_timed_as_a_whole(ended: list[Span]) -> None:
    @traced("question")
    def answer(number: int) -> int:
        return number + 1

    assert answer(2) == 3
    assert [each.name for each in ended] == ["question"]


def test_without_a_recorder_nothing_is_kept(ended: list[Span]) -> None:
    record_spans(None)

    with span("collect", repository=3):
        pass
    note_span("first window", 1, 2)

    assert not is_recorded()
    assert ended == []
