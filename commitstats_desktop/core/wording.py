"""Marks the words that the window shows in the person's language, though they are kept below it.

Whole sentences of the rooms below the window are found by their form; a table's short words are not.
"""

from __future__ import annotations


def mark(text: str) -> str:
    """The same text; the list of what is to be translated takes it up."""
    return text
