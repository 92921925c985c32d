"""What PySide makes something else of than it looks like, and what nothing here may do therefore."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject

import commitstats_desktop

NAME = commitstats_desktop.__name__
PACKAGE = Path(commitstats_desktop.__file__).parent

HAND_OVER = ("nextInFocusChain", "previousInFocusChain")
"""What these give becomes a child of the widget that was asked, as far as PySide knows: when that
one is destroyed, parts of a living window are taken for gone, or are let go of."""


def test_nothing_asks_a_widget_for_its_neighbour_in_the_focus_chain() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {call}"
        for path in PACKAGE.rglob("*.py")
        for call in HAND_OVER
        if call in path.read_text("utf-8")
    ]

    assert found == []


def test_no_class_redefines_a_slot_of_another() -> None:
    """PySide connects such a slot to nobody: it would be called when its object is gone."""
    _import_everything()

    found = {
        f"{kind.__name__}.{name} redefines that of {base.__name__}"
        for kind in _ours(QObject)
        for base in kind.__mro__[1:]
        for name in vars(kind).keys() & vars(base).keys()
        if hasattr(vars(base)[name], "_slots")
    }

    assert found == set()


def _import_everything() -> None:
    rooms = [str(PACKAGE / room) for room in ("ui", "jobs")]
    for room in rooms:
        for module in pkgutil.walk_packages([room], f"{NAME}.{Path(room).name}."):
            importlib.import_module(module.name)


def _ours(base: type) -> Iterator[type]:
    kinds: list[type] = base.__subclasses__()
    for kind in kinds:
        if kind.__module__.startswith(NAME):
            yield kind
        yield from _ours(kind)
