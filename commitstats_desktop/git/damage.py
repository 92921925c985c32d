"""How an object can fail to be had."""

from __future__ import annotations


class ObjectError(Exception):
    """An object that cannot be had: `reason` is worded for the person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MissingObject(ObjectError):
    """Not in the database at all."""


class FolderGone(Exception):
    """The folder of the objects is not there any more: nothing in it is damaged or missing."""
