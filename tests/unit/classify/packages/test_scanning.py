"""Which packages the added lines of a source bring in, wherever the look at it begins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.packages import scan

LINES = [
    b"import yaml", b"from yaml import x", b"import \\", b"\\", b"  a, yaml \\", b"import a,yaml",
    b"#import q", b'"""', b"'x import z'", b"x=1", b"from \\", b" flask import y", b"", b"'", b"import",
    b"if 1: import numpy; import flask",
]  # fmt: skip


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12), st.data())
def test_where_the_added_lines_are_looked_for_changes_nothing(
    lines: list[bytes], data: st.DataObject
) -> None:
    ends = data.draw(st.sampled_from([b"\n", b"\r\n"]))
    first = data.draw(st.integers(1, len(lines)))
    added = [(first, data.draw(st.integers(1, 3)))]
    content = ends.join(lines)
    starts = [0, *(at + 1 for at, byte in enumerate(content) if byte == 0x0A)]

    found = scan(b"a.py", "Python", content, None, added, near=starts[first - 1])

    assert found == scan(b"a.py", "Python", content, None, added)
