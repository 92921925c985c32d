"""A commit object taken apart as Git takes it apart, whatever is written in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.commit import Author
from commitstats_desktop.git.commits import (
    HEADER_LIMIT,
    MalformedCommit,
    RawCommit,
    decode,
    parse_commit,
    parse_header,
    parse_parents,
)
from tests.fakes import reading
from tests.fakes.git_log import subjects
from tests.fakes.patience import patience
from tests.fakes.repositories import ADA, FakeRepository, Person, commit_data

TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
PARENTS = ("1" * 40, "2" * 40)
MESSAGE = b"A subject\n"


def commit(message: bytes = MESSAGE, author: bytes | None = None, header: bytes = b"") -> RawCommit:
    """A commit with an author line or a message of one's own."""
    data = commit_data(TREE, PARENTS, ADA, "1700000000 +0200", message, header=header)
    if author is not None:
        start = data.index(b"author ")
        data = data[:start] + b"author " + author + data[data.index(b"\ncommitter") :]
    return parse_commit(data)


def test_the_parts_of_a_plain_commit_are_found() -> None:
    found = commit(b"Subject\n\nBody\n")

    assert found.tree.hex() == TREE
    assert tuple(parent.hex() for parent in found.parents) == PARENTS
    assert found.author == Author("Ada Lovelace", "ada@example.org")
    assert (found.author_time, found.author_offset) == (1_700_000_000, 120)
    assert found.subject == "Subject"


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        (b"Ada <ada@x> 1 +0000", "Ada", "ada@x"),
        (b"  Ada  L  < ada@x > 1 +0000", "Ada  L", "ada@x"),
        (b"<ada@x> 1 +0000", "", "ada@x"),
        (b"Ada <> 1 +0000", "Ada", ""),
        (b"Ada <b> <ada@x> 1 +0000", "Ada", "b"),
        (b"<script>x</script> <ada@x> 1 +0000", "", "script"),
        (b"Ada <ada<b@x> 1 +0000", "Ada", "ada<b@x"),
        (b"Ada ada@x 1 +0000", "Ada ada@x 1 +0000", ""),
        (b"Ada <ada@x 1 +0000", "Ada", "ada@x 1 +0000"),
        (b"", "", ""),
        (b"1 +0000", "", ""),
    ],
)
def test_name_and_address_end_where_git_ends_them(line: bytes, name: str, email: str) -> None:
    assert commit(author=line).author == Author(name, email)


@pytest.mark.parametrize(
    ("when", "seconds", "minutes"),
    [
        (b"0 +0000", 0, 0),
        (b"1700000000 -0330", 1_700_000_000, -210),
        (b"1700000000 +1400", 1_700_000_000, 840),
        (b"1700000000 +9999", 1_700_000_000, 99 * 60 + 99),
        (b"1700000000 -9999", 1_700_000_000, -99 * 60 - 99),
        (b"1700000000 +051800", 1_700_000_000, 518 * 60),
        (b"1700000000", 1_700_000_000, None),
        (b"1700000000 UTC", 1_700_000_000, None),
        (b"1700000000 0530", 1_700_000_000, None),
        (b"-86400 +0000", -86_400, 0),
        (b"253402300800 +0000", 253_402_300_800, 0),
        (b"4611686018427387904 +0000", None, None),
        (b"99999999999999999999999999 +0000", None, None),
        (b"0" * 5_000 + b"1 +0000", 1, 0),
        (b"0" * 19 + b"9" * 30 + b" +0000", None, None),
        (b"9" * 500_000 + b" +0000", None, None),
        (b"", None, None),
        (b"tomorrow +0000", None, None),
    ],
)
def test_a_date_is_read_from_the_raw_header(
    when: bytes, seconds: int | None, minutes: int | None
) -> None:
    found = commit(author=b"Ada <ada@x> " + when)

    assert (found.author_time, found.author_offset) == (seconds, minutes)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"tree\n\nx",
        b"tree 123\nauthor A <a> 1 +0000\n\nx",
        b"author A <a> 1 +0000\n\nx",
        f"tree {TREE}\n\nno author".encode(),
        f"tree {TREE}\ncommitter A <a> 1 +0000\n\nx".encode(),
        f"tree {TREE.upper()}\nauthor A <a> 1 +0000\n\nx".encode(),
        f"parent {'1' * 40}\ntree {TREE}\nauthor A <a> 1 +0000\n\nx".encode(),
        f"tree {TREE}\nauthor {'x' * (HEADER_LIMIT + 1)}\n\nx".encode(),
        b"\0" * 100,
        b"\xff" * 100,
    ],
    ids=range(12),
)
def test_a_malformed_commit_says_so_and_nothing_else(data: bytes) -> None:
    with pytest.raises(MalformedCommit, match="malformed commit"):
        parse_commit(data)


def test_the_parents_of_a_malformed_commit_are_still_found() -> None:
    data = (
        f"tree {'x' * 40}\nparent {PARENTS[0]}\nparent {PARENTS[1]}\nparent nonsense\n\n".encode()
    )

    assert tuple(oid.hex() for oid in parse_parents(data)) == PARENTS


def test_fields_that_come_twice_count_once_and_signatures_are_passed_over() -> None:
    header = (
        b"gpgsig -----BEGIN-----\n author Eve <eve@x> 1 +0000\n \n -----END-----\n"
        b"author Eve <eve@x> 1 +0000\nencoding UTF-8\n"
    )

    assert commit(header=header).author.email == "ada@example.org"


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"gpgsig -----BEGIN-----\n \n o-authored-by: Eve <eve@x>\n -----END-----\n",
        b"encoding ISO-8859-1\n",
        b"mergetag object x\n encoding y\n",
    ],
)
@pytest.mark.parametrize("message", [MESSAGE, b"", b"\n\nCo-Authored-By: Eve <eve@x>\n"])
def test_a_walk_is_told_what_reading_the_commit_tells(header: bytes, message: bytes) -> None:
    author = Person("Ada Löv", ADA.email)
    data = commit_data(TREE, PARENTS, author, "1700000000 +0200", message, header=header)

    found, whole = parse_header(b"x" * 20, data), parse_commit(data)

    assert found == (
        b"x" * 20,
        whole.parents,
        whole.author,
        whole.author_time,
        whole.author_offset,
        whole.committer_time,
        whole.coauthors,
        "",
    )


def with_header_of(size: int) -> bytes:
    """A commit whose header is so many bytes: it has thousands of parents."""
    short = commit_data(TREE, PARENTS[:1] * 21_000, ADA, "1700000000 +0200", MESSAGE)
    more, rest = divmod(size - short.index(b"\n\n"), len(f"parent {PARENTS[0]}\n"))
    data = commit_data(
        TREE, PARENTS[:1] * (21_000 + more), ADA, "1700000000 +0200", MESSAGE
    ).replace(b"author ", b"author " + b"x" * rest)
    assert data.index(b"\n\n") == size
    return data


def test_a_header_that_is_just_small_enough_is_read_by_a_walk_too() -> None:
    data = with_header_of(HEADER_LIMIT)

    assert parse_header(b"", data).parents == parse_commit(data).parents


@pytest.mark.parametrize("parse", [parse_commit, partial(parse_header, b"")])
def test_a_header_that_is_too_large_is_refused_by_a_walk_too(
    parse: Callable[[bytes], object],
) -> None:
    with pytest.raises(MalformedCommit, match="too large"):
        parse(with_header_of(HEADER_LIMIT + 1))


@given(st.binary(max_size=300))
def test_no_bytes_make_parsing_fail_otherwise(data: bytes) -> None:
    for content in (
        data,
        f"tree {TREE}\n".encode() + data,
        f"tree {TREE}\nauthor ".encode() + data,
    ):
        try:
            found = parse_commit(content)
        except MalformedCommit:
            continue
        assert isinstance(found.subject, str)
        assert isinstance(found.coauthors, tuple)


MESSAGES = [
    b"", b"\n", b"\n\n\n", b"one", b"one\n", b"  one  \n", b"\tone\n", b"one\ntwo\nthree\n\nbody\n",
    b"\n\n  \none\n", b"one \n two\n", b"one\r\n\r\nbody\r\n", b"one\r\ntwo\r\n\r\nbody", b"a\x0bb\n",
    b"one\n \nbody", b"one\n\t\nbody", "Größe\u00a0\n".encode(), "\u3000wide\n".encode(),
    b"\x1cone\x1d\n", b"x" * 100_000, b" " * 1_000 + b"x\n", b"one\f\ntwo\n", "\u2028x\n".encode(),
    b"one\x85two\n",
]  # fmt: skip


def test_a_subject_is_the_one_that_git_prints(tmp_path: Path) -> None:
    repository = FakeRepository.make(tmp_path / "one.git", bare=True)
    for message in MESSAGES:
        repository.commit({}, message)

    found = {changes.oid.hex(): changes.subject for changes in reading.changes(repository)}

    assert len(found) == len(MESSAGES)
    printed = subjects(repository.git_dir)
    assert {oid: text for oid, text in found.items() if printed[oid] != text} == {
        oid: text for oid, text in found.items() if text == "one\x85two"
    }


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        ("", "Jörg".encode(), "Jörg"),
        ("", "Jörg".encode("latin-1"), "Jörg"),
        ("ISO-8859-1", "Jörg".encode("latin-1"), "Jörg"),
        ("iso8859_1", "Jörg".encode("latin-1"), "Jörg"),
        ("Shift_JIS", "太郎".encode("shift_jis"), "太郎"),
        ("ISO-2022-JP", "太郎".encode("iso2022-jp"), "太郎"),
        ("KOI8-R", "Иван".encode("koi8-r"), "Иван"),
        ("GBK", "王".encode("gbk"), "王"),
        ("ISO-8859-1", "Jörg".encode(), "JÃ¶rg"),
        ("UTF-8", b"\xff\xfe", "ÿþ"),
        ("Shift_JIS", "Jörg".encode(), "Jﾃｶrg"),
        ("zlib_codec", b"plain", "plain"),
        ("idna", b"plain", "plain"),
        ("undefined", b"plain", "plain"),
        ("rot13", b"plain", "plain"),
        ("\0", b"plain", "plain"),
        ("x" * 10_000, b"plain", "plain"),
        ("Shift_JIS", b"\x81", "\ufffd"),
    ],
)
def test_text_is_decoded_as_declared_and_never_fails(
    declared: str, text: bytes, expected: str
) -> None:
    assert decode(text, declared) == expected


def test_the_encoding_of_the_header_holds_for_name_and_subject() -> None:
    data = commit_data(
        TREE, (), ADA, "1 +0000", "Größe\n".encode("latin-1"), header=b"encoding ISO-8859-1\n"
    ).replace(b"Ada Lovelace", "Jörg".encode("latin-1"))

    found = parse_commit(data)

    assert (found.author.name, found.subject) == ("Jörg", "Größe")


@pytest.mark.parametrize(
    ("message", "emails"),
    [
        (b"x\n\nCo-authored-by: Bob Builder <bob@x>\n", ["bob@x"]),
        (b"x\n\nco-authored-by: BOB <Bob@X>\nCo-Authored-By: Eve <eve@x>\n", ["Bob@X", "eve@x"]),
        (b"x\n\nCO-AUTHORED-BY:Eve <eve@x>", ["eve@x"]),
        (b"x\n\nCo-authored-by: Ada <ADA@example.org>\n", []),
        (b"x\n\nCo-authored-by: broken\nCo-authored-by: <>\nCo-authored-by: X <x@x\n", []),
        (b"x\n\nCo-authored-by: Bob <bob@x>\n\nmore text\n", []),
        (b"x\n\n" + b"Co-authored-by: Bob <bob@x>\n" * 500, ["bob@x"]),
        (b"x\r\n\r\nCo-authored-by: Crlf <crlf@x>\r\n", ["crlf@x"]),
        (b"x\n\nCo-authored-by: <script>1</script> <xss@x>\n", ["xss@x"]),
        (b"x\n\nSigned-off-by: Bob <bob@x>\n", []),
        (b"Co-authored-by: Bob <bob@x>\n", []),
        (b"x\n \nCo-authored-by: Bob <bob@x>\n \n", ["bob@x"]),
        (b"x\n\nBody\n\t\nCo-authored-by: Bob <bob@x>", ["bob@x"]),
        (b"x\n\nReviewed-by: A <a@x>\nCo-authored-by: Bob <bob@x>\nFixes: #1\n\n\n", ["bob@x"]),
        (b"x\n\n  Co-authored-by: indented <bob@x>\n", []),
        (b"x\n\nCo-authored-by: " + "Jörg".encode("latin-1") + b" <j@x>\n", ["j@x"]),
        (b"", []),
    ],
)
def test_co_authors_are_those_of_the_trailers(message: bytes, emails: list[str]) -> None:
    assert [person.email for person in commit(message).coauthors] == emails


@pytest.mark.parametrize(
    "message",
    [
        b"x\n\nCo-authored-by: " + b"a" * 200_000 + b" <a@b.c>\n",
        b"x\n\nCo-authored-by: " + b"<" * 200_000,
        b"x\n\nCo-authored-by" + b" " * 200_000 + b"x\n",
        b"x\n\n" + b"Co-authored-by: <a@" + b">" * 200_000 + b"\n",
        b"x\n\n" + b"a-" * 200_000 + b"\nco-authored-by: x <a@b>\n",
        b"x" + b"\n" * 300_000 + b"co-authored-by",
        b"x\n\n" + b" \n" * 200_000 + b"co-authored-by: x <a@b>\n",
        b"co-authored-by\n" * 20_000,
        b" " * 300_000 + b"co-authored-by",
    ],
    ids=range(9),
)
def test_a_message_made_to_take_for_ever_does_not(message: bytes) -> None:
    with patience():
        found = commit(message)
        assert len(found.coauthors) <= 1
        assert isinstance(found.subject, str)


@pytest.mark.parametrize(
    "line", [b"<" * 300_000, b" " * 300_000, b"1 " * 150_000, b"> 1 +" * 60_000, b"-" * 300_000]
)
def test_an_author_line_made_to_take_for_ever_does_not(line: bytes) -> None:
    with patience():
        assert commit(author=line).author is not None


@settings(max_examples=60)
@given(st.text(), st.sampled_from(["", "utf-8", "latin-1", "shift_jis", "utf-16", "gb18030"]))
def test_decoded_text_can_be_stored(text: str, declared: str) -> None:
    decoded = decode(text.encode("utf-8", "surrogatepass"), declared)

    assert decoded.encode("utf-8").decode() == decoded
