"""The tags of a paper, as PDF/UA-1 asks for them and a checker of its own reads them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from pypdfium2 import raw

from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL
from tests.fakes.papers import opened, printed

TEMPLATES = (VISUAL, PLAIN, ENGINEER)
PRINTED = 4
IN_LISTS = {"LI", "L", "Caption"}
IN_ITEMS = {"Lbl", "LBody", "L", "NonStruct"}
IN_TABLES = {"TR", "THead", "TBody", "TFoot", "Caption"}
KNOWN = {
    "Document", "Part", "Art", "Sect", "Div", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody",
    "Table", "THead", "TBody", "TR", "TH", "TD", "Span", "Link", "Figure", "NonStruct",
}  # fmt: skip


@dataclass(frozen=True)
class Tag:
    """An element of the tree: its type, its text for those who do not see it, what is in it."""

    kind: str
    alternative: str
    attributes: tuple[tuple[str, str], ...]
    children: tuple[Tag, ...]
    has_content: bool

    def all(self) -> Iterator[Tag]:
        """This one and everything in it, in the order of reading."""
        yield self
        for child in self.children:
            yield from child.all()


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_tag_is_one_of_the_standard_and_stands_where_it_may(template: str) -> None:
    for tag in everything(template):
        kinds = {child.kind for child in tag.children}
        assert tag.kind in KNOWN
        if tag.kind == "L":
            assert kinds <= IN_LISTS
        if tag.kind == "LI":
            assert kinds <= IN_ITEMS
        if tag.kind == "Table":
            assert kinds <= IN_TABLES
        if tag.kind == "TR":
            assert kinds <= {"TH", "TD"}


@pytest.mark.parametrize("template", TEMPLATES)
def test_headings_begin_with_the_first_and_skip_no_level(template: str) -> None:
    levels = [int(tag.kind[1]) for tag in everything(template) if tag.kind in ("H1", "H2", "H3")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("template", TEMPLATES)
def test_links_and_pictures_say_what_they_are(template: str) -> None:
    for tag in everything(template):
        if tag.kind == "Figure":
            assert tag.alternative
        if tag.kind in ("Link", "H1", "H2", "H3"):
            assert any(each.has_content for each in tag.all())


def test_every_heading_of_a_table_has_a_direction() -> None:
    headings = [tag for tag in everything(ENGINEER) if tag.kind == "TH"]

    scopes = {dict(tag.attributes).get("Scope") for tag in headings}

    assert len(headings) > 20
    assert scopes == {"Row", "Column"}


@pytest.mark.parametrize("template", TEMPLATES)
def test_links_are_printed_too(template: str) -> None:
    with opened(printed(template).content) as document:
        flags = [
            raw.FPDFAnnot_GetFlags(raw.FPDFPage_GetAnnot(page.raw, at))
            for page in document
            for at in range(raw.FPDFPage_GetAnnotCount(page.raw))
        ]

    assert flags
    assert all(each & PRINTED for each in flags)


@cache
def everything(template: str) -> tuple[Tag, ...]:
    """Every tag of a paper, page by page."""
    with opened(printed(template).content) as document:
        return tuple(tag for page in document for tag in tags_of(page))


def tags_of(page: Any) -> Iterator[Tag]:
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    try:
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _read(raw.FPDF_StructTree_GetChildAtIndex(tree, at)).all()
    finally:
        raw.FPDF_StructTree_Close(tree)


def _read(element: Any) -> Tag:
    found = (
        raw.FPDF_StructElement_GetChildAtIndex(element, at)
        for at in range(raw.FPDF_StructElement_CountChildren(element))
    )
    return Tag(
        _text(raw.FPDF_StructElement_GetType, element),
        _text(raw.FPDF_StructElement_GetAltText, element),
        tuple(_attributes(element)),
        tuple(_read(child) for child in found if child),
        raw.FPDF_StructElement_GetMarkedContentIdCount(element) > 0,
    )


def _attributes(element: Any) -> Iterator[tuple[str, str]]:
    for at in range(raw.FPDF_StructElement_GetAttributeCount(element)):
        known = raw.FPDF_StructElement_GetAttributeAtIndex(element, at)
        for number in range(raw.FPDF_StructElement_Attr_GetCount(known)):
            name = _name(known, number)
            value = raw.FPDF_StructElement_Attr_GetValue(known, name)
            kind = raw.FPDF_StructElement_Attr_GetType(value) if value else None
            if kind == raw.FPDF_OBJECT_NAME:
                yield name.decode(), _value(value)


def _name(known: Any, number: int) -> bytes:
    size = ctypes.c_ulong()
    buffer = ctypes.create_string_buffer(64)
    raw.FPDF_StructElement_Attr_GetName(known, number, buffer, 64, size)
    return buffer.value


def _value(value: Any) -> str:
    size = ctypes.c_ulong()
    buffer = ctypes.create_string_buffer(128)
    raw.FPDF_StructElement_Attr_GetStringValue(value, buffer, 128, size)
    return buffer.raw[: size.value].decode("utf-16-le").rstrip("\0")


def _text(read: Any, element: Any) -> str:
    size = read(element, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    read(element, buffer, size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")
