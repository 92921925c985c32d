"""What there is to translate, read from the code: the window's texts, and the sentences below it.

lupdate takes only what stands in a call. The sentences of errors stand in f-strings, tables and
returns of rooms that know no Qt, so that they are told by their form here: they begin like a
sentence and end like one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "commitstats_desktop"
WINDOW = ("ui", "app.py")
NOT_SHOWN = (
    "__main__.py",
    "cli",  # the terminal speaks English
    "cv/words",  # documents have languages of their own
    "publish/endpoint",  # an endpoint answers programs
    "services/endpoint.py",
    "store/migrations",
)
FEWEST_FIXED = 6
"""A template with fewer letters of its own says nothing."""

_BEGINS = re.compile(r"(?!(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE) )[A-Z“`{]")
_OF_A_DATABASE = re.compile(r"\b(?:ORDER BY|WHERE|LIMIT)\b")
_ENDS = (".", "?", "!", "…", ":")
_PLACE = re.compile(r"\{\w+\}")
_SAID_AFTER = re.compile(r"(?<=[.!?…]) ?\{\w+\}$")
"""A whole sentence that another one makes: each is translated by itself."""
_TOLD_AFTER = re.compile(r"(?<=:) \{\w+\}$")
_WORDS = re.compile(r"[a-z]{2}.* |[A-Za-z]+ .*[a-z]{2}", re.DOTALL)


class Text(NamedTuple):
    """One thing to translate."""

    source: str
    comment: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it has a form for each kind of number."""
        return "{n}" in self.source

    @property
    def places(self) -> set[str]:
        """The names of what varies in it."""
        return set(_PLACE.findall(self.source))


class Found(NamedTuple):
    """Everything in the code: where each text stands, and which are sentences from below."""

    places: dict[Text, list[str]]
    sentences: list[str]
    """The templates with places that are made below the window."""


class NotLiteral(Exception):
    """A text that is not written where it is used."""


def find(root: Path = PACKAGE) -> Found:
    """Read the whole package."""
    places: dict[Text, list[str]] = {}
    sentences: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        below = [] if is_in(name, WINDOW) else list(texts_below(tree, is_shown=_is_shown(name)))
        sentences.update(text.source for text in below if text.places)
        for text in {*texts_marked(tree, name), *below}:
            places.setdefault(text, []).append(f"{root.name}/{name}")
    return Found(dict(sorted(places.items())), sorted(sentences))


def is_in(name: str, rooms: Iterable[str]) -> bool:
    """Whether a file is one of these or lies in one of these folders."""
    return any(name == room or name.startswith(f"{room}/") for room in rooms)


def _is_shown(name: str) -> bool:
    return not is_in(name, NOT_SHOWN)


def texts_marked(tree: ast.AST, name: str) -> Iterator[Text]:
    """The literals in calls of `tr`, and of `mark` without places."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = _called(node)
        if called == "tr" and isinstance(node.args[0], ast.JoinedStr):
            raise NotLiteral(f"{name}:{node.lineno}: tr takes no f-string")
        if called in {"tr", "mark"}:
            for literal in _literals(node.args[0]):
                yield Text(literal, _comment(node))


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _literals(node: ast.AST) -> Iterator[str]:
    """Also both of `a if … else b`."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _comment(call: ast.Call) -> str:
    given = call.args[1] if len(call.args) > 1 else None
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""


def texts_below(tree: ast.AST, *, is_shown: bool) -> Iterator[Text]:
    """The sentences of a room below the window, and what it marks as made of parts."""
    passed = {id(node) for node in _never_shown(tree)}
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.Call) and _called(node) == "mark" and node.args:
            if isinstance(node.args[0], ast.JoinedStr):
                yield Text(template_of(node.args[0]))
        elif is_shown and isinstance(node, ast.JoinedStr | ast.Constant):
            text = _SAID_AFTER.sub("", template_of(node))
            if is_sentence(text):
                yield Text(text)


def _never_shown(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings and notes, parts of f-strings, and what a log or a programmer is told."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.Call) and _is_for_programmers(node):
            yield from ast.walk(node)


def _is_for_programmers(call: ast.Call) -> bool:
    owner = getattr(getattr(call.func, "value", None), "id", "")
    return owner in {"log", "re"} or _called(call) in {"ValueError", "TypeError", "text"}


def template_of(node: ast.AST) -> str:
    """A literal, with the names of what varies in braces."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    known: set[str] = set()
    parts = []
    for part in getattr(node, "values", ()):
        if isinstance(part, ast.FormattedValue):
            parts.append("{" + _fresh(_name(part.value), known) + "}")
        else:
            parts.append(part.value)
    return "".join(parts)


def _name(node: ast.AST) -> str:
    """What a value is called: the last of its names."""
    while isinstance(node, ast.Call):
        node = node.args[0] if node.args else node.func
    name = str(getattr(node, "attr", getattr(node, "id", "")))
    name = re.sub(r"\W", "", name.strip("_"))
    return "number" if name == "n" else name or "value"


def _fresh(name: str, known: set[str]) -> str:
    number, fresh = 1, name
    while fresh in known:
        number += 1
        fresh = f"{name}{number}"
    known.add(fresh)
    return fresh


def is_sentence(text: str) -> bool:
    """Whether a text reads like something that is said to a person."""
    fixed = _PLACE.sub("", text)
    return (
        bool(_BEGINS.match(text))
        and not _OF_A_DATABASE.search(text)
        and _TOLD_AFTER.sub("", text).rstrip().endswith(_ENDS)
        and bool(_WORDS.search(fixed))
        and sum(map(str.isalpha, fixed)) >= FEWEST_FIXED
    )
