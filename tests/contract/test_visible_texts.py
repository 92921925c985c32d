"""No text that a person can read in the window is written past the translations."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers.translatable import template_of

UI = Path(__file__).parents[2] / "commitstats_desktop" / "ui"
FILES = sorted(UI.rglob("*.py"))

NOT_READ = {
    # Calls whose literal arguments are names, keys, patterns or bytes.
    "change", "compile", "decode", "encode", "error", "exception", "findChild", "getattr",
    "icon_pixmap", "info", "invokeMethod", "isinstance", "mark", "prepare", "QKeySequence",
    "resource", "restyle", "run", "set_icon", "setObjectName", "setProperty", "setShortcut",
    "setStyleSheet", "split", "startswith", "strftime", "sub", "tr", "warning",
}  # fmt: skip
NAMES = {
    # Names of products, families of fonts, languages under their own name; markup; Git commands.
    "Azure DevOps", "Azure DevOps Server", "Commit Stats", "DejaVu Sans", "English", "Fusion",
    "GitHub Enterprise", "Home", "Inter", "Norsk bokmål", "Noto Sans", "SF Pro Text", "Segoe UI",
    "Qt", "Traceback", "Commit Stats {version}", "{qVersion}, PySide6 {version}", "git fetch --unshallow", "d MMM yyyy",
    'git -C "{folder}" fetch --unshallow', "{name}: {body}, SHA-256 {sha256}",
    "<b>&nbsp;{upper}{value}</b><table cellspacing='0'>{rows}</table>",
    "<b>{value}</b><table cellspacing='0'>{rows}</table>",
}  # fmt: skip
UNITS = re.compile(r"(\{\w+\},? ?)+(GB|MB|kB)")
JOBS = ("cvs.py", "sent.py", "hosting.py")
"""These make the names of jobs, which are words with a space in lower case."""


def visible(path: Path) -> Iterator[str]:
    """Literals that look like words for a person and pass through neither `tr` nor `mark`."""
    tree = ast.parse(path.read_text("utf-8"))
    passed = {id(node) for node in (*unread(tree), *annotated(tree))}
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = template_of(node)
        if is_readable(text) and not (path.name in JOBS and text.islower()):
            yield f"{path.relative_to(UI)}:{node.lineno}: {text!r}"


def unread(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, parts of f-strings, keys, what is compared, errors of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (part for part in node.values if isinstance(part, ast.Constant))
            yield from (part.format_spec for part in node.values
                        if isinstance(part, ast.FormattedValue) and part.format_spec)  # fmt: skip
        elif isinstance(node, ast.Dict):
            yield from (key for key in node.keys if key is not None)
        elif isinstance(node, ast.Compare):
            yield from (node.left, *node.comparators)
        elif isinstance(node, ast.Subscript):
            yield node.slice
        elif isinstance(node, ast.Raise | ast.Assert):
            yield from ast.walk(node)
        elif isinstance(node, ast.Call) and called(node) in NOT_READ:
            yield from (*node.args, *branches(node))


def annotated(tree: ast.AST) -> Iterator[ast.AST]:
    """What stands in them, in quotes or not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            yield from ast.walk(node.annotation)
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield from ast.walk(node.returns)


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def branches(call: ast.Call) -> Iterator[ast.AST]:
    for argument in call.args:
        if isinstance(argument, ast.IfExp):
            yield from (argument.body, argument.orelse)


def is_readable(text: str) -> bool:
    """Several words, or one with a capital; neither markup nor a style nor an address."""
    fixed = re.sub(r"\{\w+\}", "", text)
    if text in NAMES or UNITS.fullmatch(text) or not re.search("[A-Za-z]{2}", fixed):
        return False
    if re.search(r"[a-z-]+:\s?\S+;|^[#./]|^https?:", text):
        return False
    return " " in text.strip() or bool(re.fullmatch(r"[A-Z][a-z]+[a-z….:?!-]*", text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_every_text_of_the_window_can_be_translated(path: Path) -> None:
    assert list(visible(path)) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label("Nothing yet")', ["Nothing yet"]),
        ('label(f"{n} commits")', ["{number} commits"]),
        ('TITLE = "Settings"', ["Settings"]),
        ('label(tr("Nothing yet"), "muted")', []),
        ('button(tr("Show" if hidden else "Hide"))', []),
        ('session.run("cv states", work)', []),
    ],
)
def test_the_check_itself_finds_what_is_written_past_them(
    code: str, found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page.py"
    path.write_text(code, "utf-8")
    monkeypatch.setattr("tests.contract.test_visible_texts.UI", tmp_path)

    assert [one.split(": ", 1)[1] for one in visible(path)] == [repr(one) for one in found]
