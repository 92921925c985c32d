"""The mailmap and the revisions to ignore, read as Git reads them and within bounds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.mailmap import MailmapEntry, parse_mailmap
from commitstats_desktop.classify.tree_notes import ENTRIES_LIMIT, parse_ignored_revisions
from tests.fakes.patience import patience


def test_a_mailmap_has_four_forms() -> None:
    content = (
        b"# people\n"
        b"Ada L <ada@old>\n"
        b"<ada@new> <ada@old>\n"
        b"Ada L <ada@new> <ada@old>\n"
        b"Ada L <ada@new> Countess <ada@old> # since 1843\n"
        b"<nobody@alone>\n"
        b"no address\n"
    )

    assert parse_mailmap(content) == (
        MailmapEntry("Ada L", "", "", "ada@old"),
        MailmapEntry("", "ada@new", "", "ada@old"),
        MailmapEntry("Ada L", "ada@new", "", "ada@old"),
        MailmapEntry("Ada L", "ada@new", "Countess", "ada@old"),
    )


def test_revisions_are_whole_ids_with_comments_beside_them() -> None:
    one, two = "1" * 40, "ab" * 20
    content = f"# reformat\n{two.upper()}\n  {one}  # black\n{one}\n{'0' * 40}\n123\n{'2' * 41}\n"

    found = parse_ignored_revisions(content.encode())

    assert found == (bytes.fromhex(one), bytes.fromhex(two))


def test_more_lines_than_anybody_writes_are_passed_over() -> None:
    content = b"A <a@b>\n" * (ENTRIES_LIMIT + 5) + b"<" * 500_000

    with patience(5):
        found = parse_mailmap(content)
        parse_ignored_revisions(b" " * 500_000 + b"\n" + b"a" * 500_000)

    assert len(found) == ENTRIES_LIMIT


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(content: bytes) -> None:
    parse_mailmap(content)
    parse_ignored_revisions(content)
