from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.git.similarity import count_chunks, hashes

CHUNKS = st.sets(st.binary(min_size=1, max_size=64), max_size=40)


def gits_hash(chunk: bytes) -> int:
    """As Git's `hash_chars` works it out, byte by byte."""
    first = second = 0
    for byte in chunk:
        first, second = (first << 7 ^ second >> 25), (second << 7 ^ first >> 25)
        first, second = first + byte & 0xFFFFFFFF, second & 0xFFFFFFFF
    return (first + second * 0x61 & 0xFFFFFFFF) % 107_927


@given(CHUNKS)
def test_each_chunk_has_the_hash_that_git_gives_it(chunks: set[bytes]) -> None:
    assert dict(hashes(chunks)) == {chunk: gits_hash(chunk) for chunk in chunks}


def test_thousands_of_chunks_are_hashed_in_parts() -> None:
    chunks = {b"%d\n" % index for index in range(5_000)} | {b"x" * 64}

    assert dict(hashes(chunks)) == {chunk: gits_hash(chunk) for chunk in chunks}


def test_every_byte_but_those_of_an_unfinished_line_is_counted() -> None:
    content = b"one\r\ntwo\n" + b"x" * 150 + b"\nend"

    assert sum(count_chunks(content).values()) == len(b"one\ntwo\n") + 150 + len(b"\n")
