"""Manifests as values. Whatever cannot be read is empty: a broken manifest names nothing."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree as ET

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages.base import MANIFEST_LIMIT, text

_TOML_LIMIT = 256_000
_ENDLESS_TOML = later(rb"^[ \t]*+\[[^\n]{1000}|[^\n]{10000}", re.MULTILINE)
"""A key costs the square of its parts, and the depth of its table's name on top of it."""


_VERSION = later(rb'(?<==)([ \t]*+"[\^~=<> ]*+)\d++\.\d[\w.+*-]*+(?=")')


def toml(content: bytes) -> dict[str, Any]:
    """A TOML file as a dictionary; not to be changed, since the next who asks gets the same.

    Versions are taken out: they are most of what changes in a manifest, and nobody asks for them.
    """
    return _toml(_VERSION.sub(rb"\1", content))


@lru_cache(maxsize=64)
def _toml(content: bytes) -> dict[str, Any]:
    """Each manifest is asked several questions, and parsing takes a hundred times as long."""
    if len(content) > _TOML_LIMIT or _ENDLESS_TOML.search(content):
        return {}
    try:
        return tomllib.loads(text(content))
    except (ValueError, RecursionError):
        return {}


@lru_cache(maxsize=4)
def json_object(content: bytes) -> dict[str, Any]:
    """A JSON file as a dictionary, also if it is something else than an object; not to be changed.

    One manifest is asked several questions in a row.
    """
    if len(content) > MANIFEST_LIMIT:
        return {}
    try:
        return table(json.loads(text(content)))
    except (ValueError, RecursionError):
        return {}


_COMMENTED = later(rb'("(?:[^"\\\n]++|\\.)*+")|//[^\n]*+|/\*.*?(?:\*/|\Z)', re.DOTALL)
_TRAILED = later(rb'("(?:[^"\\\n]++|\\.)*+")|,(?=\s*+[}\]])')


def json_with_comments(content: bytes) -> dict[str, Any]:
    """A JSON file with comments and commas behind the last entry, as editors read it."""
    if len(content) > MANIFEST_LIMIT:
        return {}
    bare = _COMMENTED.sub(lambda match: match[1] or b" ", content)
    return json_object(_TRAILED.sub(lambda match: match[1] or b"", bare))


def yaml_list(content: bytes, key: str) -> Iterator[str]:
    """The plain entries of a list that stands under a key of the top level of a YAML file."""
    inside = False
    for line in text(content).split("\n"):
        entry = line.partition(" #")[0].strip()
        if line[:1] not in {" ", "\t", "-", "#", ""}:
            inside = entry == f"{key}:"
        elif inside and entry.startswith("- "):
            yield entry[2:].strip().strip("\"'")


def xml_elements(content: bytes) -> list[ET.Element]:
    """All elements in order, the root first, names without their namespace.

    A file that declares a document type is not read: entities can grow without end.
    """
    if len(content) > MANIFEST_LIMIT or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return []
    try:
        root = ET.fromstring(content.lstrip())  # noqa: S314 — no entity can be declared here
    except (ET.ParseError, ValueError, LookupError):
        return []
    elements = list(root.iter())
    for element in elements:
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return elements


def table(value: object) -> dict[str, Any]:
    """The value if it is a table with names, else an empty one."""
    return value if isinstance(value, dict) else {}


def inner(value: object, *keys: str) -> dict[str, Any]:
    """The table that lies below these keys, empty where one is missing."""
    for key in keys:
        value = table(value).get(key)
    return table(value)


def strings(value: object) -> Iterator[str]:
    """The strings of a list."""
    items = value if isinstance(value, list) else ()
    return (item for item in items if isinstance(item, str))
