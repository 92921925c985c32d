"""Locks and opens what stands behind a passphrase, in a process of its own.

Making a key of a passphrase takes a second or more, on purpose, and pyrage holds the interpreter's
lock for all of it: in a thread of the window's process, the window would stand still.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor


class NotOpened(ValueError):
    """The passphrase is another, or the file is damaged."""


def locked(data: bytes, passphrase: str) -> bytes:
    """An age file with these bytes in it."""
    return _elsewhere(_lock, data, passphrase)


def opened(data: bytes, passphrase: str) -> bytes:
    """What lies in an age file; raises `NotOpened`."""
    return _elsewhere(_open, data, passphrase)


def _elsewhere(verb: Callable[[bytes, str], bytes], data: bytes, passphrase: str) -> bytes:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(verb, data, passphrase).result()


def _lock(data: bytes, passphrase: str) -> bytes:
    from pyrage import passphrase as age

    made: bytes = age.encrypt(data, passphrase)
    return made


def _open(data: bytes, passphrase: str) -> bytes:
    import pyrage

    try:
        found: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError as error:
        raise NotOpened(str(error)) from None
    return found
