"""A language for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale

from commitstats_desktop.ui import language


@contextmanager
def speaking(key: str) -> Iterator[None]:
    """Texts, numbers and dates in this language, then in English again."""
    before = QLocale()
    language.use(key)
    try:
        yield
    finally:
        language.use(language.ENGLISH)
        QLocale.setDefault(before)
