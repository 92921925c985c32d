import ast
from pathlib import Path

import commitstats_desktop.ui

FILES = sorted(Path(commitstats_desktop.ui.__file__).parent.rglob("*.py"))


def test_a_painter_ends_where_it_began_whatever_happens_in_between() -> None:
    """A trace keeps the painter of a picture that failed; the next painting would end the program."""
    left_open = []
    for path in FILES:
        tree = ast.parse(path.read_text("utf-8"))
        ended = {
            item.context_expr
            for node in ast.walk(tree)
            if isinstance(node, ast.With)
            for item in node.items
        }
        left_open += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "QPainter"
            and node not in ended
        ]

    assert left_open == []
