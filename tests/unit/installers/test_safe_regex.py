"""Ruby's regular expressions in Python, made safe without finding anything else."""

from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from installers.needed_texts import needed_texts
from installers.ruby_regex import to_python
from installers.safe_regex import safe

PATTERNS = [
    r"^\s*foo",
    r"^(\s*)a(\s+)b",
    r"^\s*(a|b)+\s*=",
    r"a\s+(\w+\s)+b",
    r"(a|b|[\r\n])*a",
    r"\w+\s*::\s*(?:a|b)",
    r"^[^#]*:-",
    r"a.*b.*a$",
    r"\s*(?:a|b)\b",
    r"(?i)^[ \t]*a(b)?",
    r"^(?i:a|foo)\s*$",
    r"\A\s*[ab]",
    r"(?:a?b){2,3}\s*\z",
    r"[\s&&[^\r\n]]=a",
    r"(?<!a)b(?=\s|$)",
    r"a{0,3}b+?=",
    r"^a|b$|=",
]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.text("abAB =:-#\n\r\tfo", max_size=30))
@settings(max_examples=40, deadline=None)
def test_a_safe_pattern_finds_what_the_pattern_finds(pattern: str, text: str) -> None:
    python = to_python(pattern)
    found = re.search(python, text, re.MULTILINE | re.ASCII) is not None
    assert (re.search(safe(python), text, re.MULTILINE | re.ASCII) is not None) == found
    needed = needed_texts(python)
    assert not (found and needed) or any(each in text for each in needed)


def test_no_repetition_is_left_without_a_limit() -> None:
    assert safe(r"^\s*a\w+b*") == r"^[^\S\x0a]{0,250}+a[\w]"
    assert safe(r"a(b\s)+c") == r"a(?:b[\s]){1,20}c"
    assert safe(r"a.*b") == "a.{0,250}b"


def test_flags_in_the_middle_hold_to_the_end_of_their_group() -> None:
    assert to_python(r"^(?i)a|b") == r"^(?i:a|b)"
    assert to_python(r"(x(?i)a)b") == r"(x(?i:a))b"
    assert to_python(r"(?-m)a") == "a"
    assert to_python("(?xi) a [ ] b") == "(?i:a[ ]b)"


def test_a_group_that_is_called_again_is_written_out_again() -> None:
    assert to_python(r"(?<v>a|b),\g<v>") == r"(?P<v>a|b),(?:a|b)"


def test_what_is_not_known_in_python_is_refused() -> None:
    for pattern in (r"\h+", r"[a&&b]", r"\p{Alpha}", r"[[:alpha:]]"):
        with pytest.raises(ValueError, match="not known"):
            to_python(pattern)


def test_texts_that_must_be_there_are_told() -> None:
    assert needed_texts(r"^\s*template\s*<") == ["template"]
    assert needed_texts(r"std::\w+") == ["std::"]
    assert needed_texts(r"^(public|private):$") == ["private:", "public:"]
    assert needed_texts(r"(?i:template)") == []
    assert needed_texts(r"a|bcd") == []


def test_patterns_compile_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for pattern in PATTERNS:
            re.compile(safe(to_python(pattern)))


def test_a_repeated_group_that_fits_in_several_ways_is_taken_in_one() -> None:
    assert safe(r"a(\w+\s*)*$") == r"a(?>[\w]{1,250}[\s]{0,250}){0,20}$"
    assert safe(r"a(b\s+)+c") == r"a(?:b[\s]{1,250}+){1,20}c"
