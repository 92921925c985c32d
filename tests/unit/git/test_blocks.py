"""The block in which two texts differ tells the same as comparing the whole texts."""

from __future__ import annotations

import pygit2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pygit2.enums import DiffOption

from commitstats_desktop.git.blocks import changed_block, common_end, common_start

LINES = st.lists(
    st.sampled_from([b"", b"}", b" }", b"\t}", b"x", b" x ", b"y", b"z", b"a longer line", b"\r"]),
    max_size=12,
)
END = st.sampled_from([b"", b"\n", b" \n", b"  "])
TEXT = st.builds(lambda lines, end: b"\n".join(lines) + end, LINES, END)


def compared(old: bytes, new: bytes, flags: DiffOption = DiffOption.FORCE_TEXT) -> tuple[int, int]:
    """Lines added and removed, by the diff itself."""
    patch = pygit2.Patch.create_from(old, new, flag=flags, context_lines=0)
    return patch.line_stats[1], patch.line_stats[2]


@settings(max_examples=500)
@given(TEXT, TEXT, TEXT, TEXT)
@example(b"", b"one", b"one\n", b"")
@example(b"", b"one\n  ", b"one\n", b"")
@example(b"a\n", b"", b"a\n", b"a\n")
def test_where_a_block_tells_the_difference_the_diff_says_the_same(
    head: bytes, before: bytes, after: bytes, tail: bytes
) -> None:
    old, new = head + before + tail, head + after + tail
    block = changed_block(old, new)

    told, told_bare = block.difference(), block.difference_without_space()

    if old != new and told is not None:
        assert told == compared(old, new)
    if old != new and told_bare is not None:
        bare = compared(old, new, DiffOption.FORCE_TEXT | DiffOption.IGNORE_WHITESPACE)
        assert told_bare == bare


@given(TEXT, TEXT)
def test_a_block_and_what_lies_around_it_make_the_texts(old: bytes, new: bytes) -> None:
    block = changed_block(old, new)

    end = len(old) - block.start - len(block.old)

    assert old[: block.start] == new[: block.start]
    assert old[len(old) - end :] == new[len(new) - end :]
    assert new == new[: block.start] + block.new + new[len(new) - end :]


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        (b"a\nb\n", b"a\nx\ny\nb\n", (2, 0)),
        (b"a\nx\ny\nb\n", b"a\nb\n", (0, 2)),
        (b"a\nx\nb\n", b"a\ny\nz\nb\n", (2, 1)),
        (b"a\n", b"a", (1, 1)),
        (b"1\nx\n2\ny\n3\n", b"1\nX\n2\nY\n3\n", None),
    ],
)
def test_a_block_without_a_common_line_tells_how_much_changed(
    old: bytes, new: bytes, difference: tuple[int, int] | None
) -> None:
    assert changed_block(old, new).difference() == difference


@given(st.binary(max_size=4), st.integers(0, 20_000), st.binary(max_size=4))
def test_common_ends_are_found_in_long_texts_too(one: bytes, length: int, other: bytes) -> None:
    same = b"s" * length

    start = common_start(same + b"<" + one, same + b">" + other)
    end = common_end(one + b"<" + same, other + b">" + same, length)

    assert (start, end) == (length, length)
