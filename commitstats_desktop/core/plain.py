"""Values as JSON text and back, field by field, so that one wrong field costs no other.

What cannot be read stands at its default and is told: a person's words must survive an older app,
a newer one, and a file that somebody edited.
"""

from __future__ import annotations

import json
import types
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from commitstats_desktop.core.text import without_halves

AnyValue = TypeVar("AnyValue")


class _Wrong(Exception):
    """A part of the text has another shape than its field."""


def written(value: Any) -> str:
    """A value as JSON, without halves of characters; the same value always gives the same text."""
    text = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return without_halves(text)


def read(kind: type[AnyValue], text: str) -> tuple[AnyValue, tuple[str, ...]]:
    """A dataclass with defaults, and the names of the fields that could not be read."""
    wrong: list[str] = []
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict):
        return kind(), ("everything",)
    value: AnyValue = _of_dataclass(kind, plain, "", wrong)
    return value, tuple(dict.fromkeys(wrong))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, frozenset):
        return sorted((_plain(one) for one in value), key=str)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, bytes):
        return b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value


def _of_dataclass(kind: Any, plain: Any, name: str, wrong: list[str]) -> Any:
    """Fields that are missing or wrong stay at their default."""
    if not isinstance(plain, dict):
        raise _Wrong
    found = {}
    for key, hint in _hints(kind).items():
        if key not in plain:
            continue
        try:
            found[key] = _read(hint, plain[key], name or key, wrong)
        except _Wrong:
            wrong.append(name or key)
    try:
        return kind(**found)
    except TypeError as error:
        raise _Wrong from error


def _read(hint: Any, plain: Any, name: str, wrong: list[str]) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _of_optional(get_args(hint), plain, name, wrong)
    if origin in (tuple, frozenset):
        return origin(_of_items(get_args(hint)[0], plain, name, wrong))
    if is_dataclass(hint):
        return _of_dataclass(hint, plain, name, wrong)
    if hasattr(hint, "_fields"):
        return _of_named_tuple(hint, plain, name, wrong)
    return _simple(hint)(plain)


def _of_optional(kinds: tuple[Any, ...], plain: Any, name: str, wrong: list[str]) -> Any:
    if plain is None:
        return None
    return _read(next(one for one in kinds if one is not type(None)), plain, name, wrong)


def _of_items(kind: Any, plain: Any, name: str, wrong: list[str]) -> Iterable[Any]:
    """Those that can be read; the others are told."""
    if not isinstance(plain, list):
        raise _Wrong
    for one in plain:
        try:
            yield _read(kind, one, name, wrong)
        except _Wrong:
            wrong.append(name)


def _of_named_tuple(kind: Any, plain: Any, name: str, wrong: list[str]) -> Any:
    hints = list(_hints(kind).values())
    if not isinstance(plain, list) or len(plain) > len(hints):
        raise _Wrong
    values = [_read(hint, one, name, wrong) for hint, one in zip(hints, plain, strict=False)]
    try:
        return kind(*values)
    except TypeError as error:
        raise _Wrong from error


def _simple(hint: Any) -> Callable[[Any], Any]:
    if issubclass(hint, StrEnum):
        return lambda plain: _try(hint, _text(plain))
    if hint is bytes:
        return lambda plain: _try(lambda text: b64decode(text, validate=True), _text(plain))
    if hint is date:
        return lambda plain: _try(date.fromisoformat, _text(plain))
    return lambda plain: _exactly(hint, plain)


def _text(plain: Any) -> str:
    text: str = _exactly(str, plain)
    return text


def _exactly(kind: type, plain: Any) -> Any:
    """No number for a truth value, nor the other way round."""
    if type(plain) is not kind:
        raise _Wrong
    return plain


def _try(make: Callable[[str], Any], text: str) -> Any:
    try:
        return make(text)
    except ValueError as error:
        raise _Wrong from error


@lru_cache(maxsize=64)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
