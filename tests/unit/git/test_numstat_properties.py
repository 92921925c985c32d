"""Whatever is done to files, the rows equal those of Git."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import reading
from tests.fakes.git_log import numstat
from tests.fakes.laws import examples
from tests.fakes.repositories import EXECUTABLE, LINK, Content, Entry, FakeRepository

NAMES = st.sampled_from(
    ["a", "b", "c", "a.b", "dir/a", "dir/b", "dir/deep/a", "other/a", "other/dir"]
)
"""Few, so that files meet; some are files in one commit and folders in another."""

LINE = st.sampled_from(
    [
        b"",
        b"}",
        b"  return",
        b"one",
        b"two",
        b"three",
        b"a longer line that stays as it is",
        b"x" * 70,
    ]
)
TEXT = st.builds(
    lambda parts, end: b"\n".join(parts) + end,
    st.lists(LINE, max_size=40),
    st.sampled_from([b"\n", b"", b"\r\n", b"\n\n"]),
)
CONTENT = st.one_of(
    TEXT,
    st.sampled_from([b"", b"\0binary\n", b"same\n" * 30, b"first\n" + b"same\n" * 30]),
    st.builds(lambda text: Entry(EXECUTABLE, text), TEXT),
    st.just(Entry(LINK, b"target")),
)


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, float, bytes]:
    """Which file goes where, how much of it stays, and what is put in."""
    return (
        draw(NAMES),
        draw(NAMES),
        draw(st.sampled_from([1.0, 0.9, 0.75, 0.5, 0.4])),
        draw(TEXT),
    )


STEP = st.one_of(
    st.tuples(st.just("write"), st.dictionaries(NAMES, CONTENT, min_size=1, max_size=5)),
    st.tuples(st.just("remove"), st.sets(NAMES, min_size=1, max_size=3)),
    st.tuples(st.just("move"), st.lists(edits(), min_size=1, max_size=4)),
)


def changed(repository: FakeRepository, step: tuple[str, object]) -> dict[str, Content | None]:
    """What a step does to the files of the newest commit."""
    kind, what = step
    if kind == "write":
        return dict(what)  # type: ignore[call-overload, no-any-return]
    if kind == "remove":
        return dict.fromkeys(what)  # type: ignore[call-overload, no-any-return]
    changes: dict[str, Content | None] = {}
    files = repository.files_of[repository.tip()]
    for source, target, share, text in what:  # type: ignore[attr-defined]
        if source.encode() in files:
            mode, oid = files[source.encode()]
            content = repository.content(oid)
            kept = content[: int(len(content) * share)]
            changes[source] = None
            changes[target] = Entry(mode, content if share == 1.0 else kept + text)
    return changes


@settings(max_examples=examples(50))
@given(st.lists(STEP, min_size=1, max_size=6))
def test_any_history_is_counted_as_git_counts_it(steps: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        repository = FakeRepository.make(Path(folder) / "one.git", bare=True)
        repository.commit({"a": b"one\ntwo\nthree\n" * 9, "dir/a": b"same\n" * 30, "c": b"x\n"})
        for step in steps:
            repository.commit(changed(repository, step))

        counted = reading.rows(repository)

        assert counted == numstat(repository.git_dir)


@settings(max_examples=examples(25))
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=8))
def test_any_two_texts_differ_in_the_lines_that_git_prints(texts: list[tuple[bytes, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        repository = FakeRepository.make(Path(folder) / "one.git", bare=True)
        head, body, tail = zip(*texts, strict=True)
        repository.commit({str(i): a + b + c for i, (a, b, c) in enumerate(texts)})
        repository.commit({str(i): a + c + b for i, (a, b, c) in enumerate(texts)})
        repository.commit({str(i): b"".join(head[:i]) + c for i, c in enumerate(tail)})
        repository.commit({str(i): b * 3 + tail[i] for i, b in enumerate(body)})

        counted = reading.rows(repository)

        assert counted == numstat(repository.git_dir)
