"""What there is to translate is found in the code, and every language has all of it."""

from __future__ import annotations

import ast

import pytest

from installers.translatable import Found, NotLiteral, Text, find, texts_below, texts_marked
from installers.translation_files import Entry, translations_in, written
from installers.translations import faults, problems


@pytest.fixture(scope="module")
def found() -> Found:
    return find()


def below(code: str) -> list[str]:
    return [text.source for text in texts_below(ast.parse(code), is_shown=True)]


def test_everything_is_translated_compiled_and_in_step_with_the_code(found: Found) -> None:
    assert list(problems(found)) == []


def test_texts_of_the_window_are_found_with_their_comments() -> None:
    code = """
tr("Open", "state")
tr("{n} commits", n=3) if x else tr("a " "b")
tr("Show" if hidden else "Hide")
title = mark("Settings")
tr(title)
"""

    texts = set(texts_marked(ast.parse(code), "page.py"))

    assert texts == {
        Text("Open", "state"),
        Text("{n} commits"),
        Text("a b"),
        Text("Show"),
        Text("Hide"),
        Text("Settings"),
    }


def test_an_f_string_is_refused_as_nobody_could_translate_it() -> None:
    with pytest.raises(NotLiteral, match=r"page\.py:1"):
        list(texts_marked(ast.parse('tr(f"{x} commits")'), "page.py"))


def test_a_sentence_below_the_window_is_found_by_its_form_with_names_for_what_varies() -> None:
    code = '''
"""A docstring is never shown."""
raise FolderError(f"{shown(path)} cannot be read: {error.strerror}.", "Check its permissions.")
HINTS = {1: "The {title} is missing."}
log.warning("Not for people.")
key = "not.a.sentence."
execute("DELETE FROM runs WHERE id = ?")
say(f"{a.name} belongs to {b.name}.")
'''

    assert sorted(below(code)) == [
        "Check its permissions.",
        "The {title} is missing.",
        "{name} belongs to {name2}.",
        "{path} cannot be read: {strerror}.",
    ]


def test_what_is_marked_below_the_window_needs_not_be_a_sentence() -> None:
    assert below('told = mark(f"{number} files left")') == ["{number} files left"]


def test_a_file_of_qt_linguist_gives_back_what_was_written() -> None:
    plural = Entry(Text("{n} commits"), ("ui/a.py",), ("{n} «commit» & <b>", "{n} commits"))
    plain = Entry(Text("Open", "state"), ("ui/b.py", "ui/c.py"), ("Åpent",))
    waiting = Entry(Text("Close"), (), ())

    content = written("nb", "Commit Stats", [plural, plain, waiting])

    assert translations_in(content) == {plural.text: plural.forms, plain.text: plain.forms}


@pytest.mark.parametrize(
    ("source", "forms", "wrong"),
    [
        ("{a} of {b}", ("{b}: {a}",), []),
        ("{a} of {b}", ("{a}",), ["other places than the source"]),
        ("{n} days", ("one day", "{n} days"), []),
        ("{n} days", ("{n} day", ""), ["not translated"]),
        ("Before that: ", ("Before:",), ["other space at the end"]),
    ],
)
def test_a_translation_keeps_the_places_of_its_source(
    source: str, forms: tuple[str, ...], wrong: list[str]
) -> None:
    assert list(faults(Entry(Text(source), (), forms))) == wrong
