"""What sort of file a changed file is: to which kind of a figure its lines belong.

In this order: binary content; what `.gitattributes` says; whose the path is (vendored), lock files,
generated; then what the file is for. A Dockerfile, a Makefile and Terraform are code, since they
are programs to Linguist; YAML, TOML and dotfiles are config; JSON, XML and CSV are data unless
their name says that they set something up. A text without any language is data.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop.classify.attributes import Attributes
from commitstats_desktop.classify.config_files import WRITTEN, is_config
from commitstats_desktop.classify.language import language_of
from commitstats_desktop.classify.linguist import type_of
from commitstats_desktop.classify.lock_files import is_lock_file
from commitstats_desktop.classify.path_rules import path_says
from commitstats_desktop.classify.test_paths import is_test


class Kind(StrEnum):
    """Kinds of files; the last four stay out of every line figure unless asked for."""

    CODE = "code"
    TESTS = "tests"
    DOCS = "docs"
    CONFIG = "config"
    DATA = "data"
    GENERATED = "generated"
    VENDORED = "vendored"
    LOCKFILE = "lockfile"
    BINARY = "binary"


class PathKind(NamedTuple):
    """What a path settles by itself: a kind that no content changes, or nothing yet."""

    settled: Kind | None
    is_vendored: bool
    is_generated: bool
    is_documentation: bool


_README = re.compile(
    rb"(?:readme|changelog|changes|history|news|todo|authors|contributors|maintainers|thanks|credits"
    rb"|copying|licen[cs]e|notice|patents|security|governance|code_of_conduct|release-?notes|roadmap"
    rb"|hacking|bugs|faq|support|install|contributing|version|codeofconduct|acknowledge?ments)"
    rb"(?:[.\-_][\w.\-]{0,60})?",
    re.IGNORECASE,
)
_PAGES = frozenset({"Markdown", "reStructuredText", "AsciiDoc"})
_MANUALS = frozenset({"Roff", "Roff Manpage"})
_TEMPLATES = frozenset({b"in", b"tt", b"tmpl", b"tpl", b"template", b"dist", b"example", b"sample"})
_DUMP = re.compile(rb"[^/]*(?:dump|backup|export)[^/]*\.sql|[^/]*\.(?:dump|pgdump)", re.IGNORECASE)
_DUMP_STARTS = (b"-- MySQL dump", b"-- MariaDB dump", b"-- PostgreSQL database dump",
                b"--\n-- PostgreSQL database dump", b"-- phpMyAdmin SQL Dump",
                b"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;")  # fmt: skip


@lru_cache(maxsize=65_536)
def path_kind(path: bytes) -> PathKind:
    """The kind that the path alone settles, in the order of this module."""
    says = path_says(path)
    is_lock = is_lock_file(path[path.rfind(b"/") + 1 :])
    settled = None
    if says.is_vendored:
        settled = Kind.VENDORED
    elif is_lock:
        settled = Kind.LOCKFILE
    elif says.is_generated:
        settled = Kind.GENERATED
    return PathKind(settled, *says)


def kind_of(
    path: bytes, language: str | None, attributes: Attributes, *, is_generated: bool = False
) -> Kind:
    """The kind of a text file; `is_generated` is what its content says."""
    says = path_kind(path)
    if attributes.vendored or (says.is_vendored and attributes.vendored is None):
        return Kind.VENDORED
    if says.settled is Kind.LOCKFILE:
        return Kind.LOCKFILE
    if attributes.generated is None:
        if says.is_generated or is_generated:
            return Kind.GENERATED
    elif attributes.generated:
        return Kind.GENERATED
    return _purpose(path, language, attributes)


def _purpose(path: bytes, language: str | None, attributes: Attributes) -> Kind:
    if attributes.documentation:
        return Kind.DOCS
    if attributes.documentation is None:
        purpose = purpose_of(path, language)
    else:
        purpose = purpose_of(path, language, may_be_documentation=False)
    if attributes.detectable and purpose is Kind.DATA:
        return Kind.CODE
    if attributes.detectable is False and purpose is Kind.CODE:
        return Kind.DATA
    return purpose


@lru_cache(maxsize=65_536)
def purpose_of(path: bytes, language: str | None, *, may_be_documentation: bool = True) -> Kind:
    """What a file that somebody wrote is for: tests, docs, config, data or code."""
    if language is None:
        language = _language_of_template(path)
    type_ = type_of(language)
    if _README.fullmatch(_name(path)) and type_ in {None, "prose"}:
        return Kind.DOCS
    plain = _by_language(path, language, type_)
    is_code = type_ in {"programming", "markup"} or language in WRITTEN
    if is_test(path, is_program=is_code):
        return plain if language in _PAGES or _is_table(plain, type_) else Kind.TESTS
    if may_be_documentation and path_kind(path).is_documentation:
        return plain if _is_table(plain, type_) else Kind.DOCS
    return plain


def _is_table(plain: Kind, type_: str | None) -> bool:
    """Data stay data among tests and pages: nobody writes a fixture of 10,000 lines by hand."""
    return plain is Kind.DATA and type_ == "data"


def _language_of_template(path: bytes) -> str | None:
    """What a template makes (`config.h.in`, `cable.yml.tt`), where it has no language itself."""
    stem, dot, ending = path.rpartition(b".")
    return language_of(stem) if dot and ending.lower() in _TEMPLATES else None


def _by_language(path: bytes, language: str | None, type_: str | None) -> Kind:
    if language == "SQL" and _DUMP.fullmatch(_name(path)):
        return Kind.DATA
    if type_ == "programming" or language in WRITTEN:
        return Kind.CODE
    if is_config(path, language, is_prose=type_ == "prose"):
        return Kind.CONFIG
    if type_ == "prose" or language in _MANUALS:
        return Kind.DOCS
    return Kind.CODE if type_ == "markup" else Kind.DATA


def _name(path: bytes) -> bytes:
    return path[path.rfind(b"/") + 1 :][-255:]


def is_dump(content: bytes) -> bool:
    """Whether SQL is what a database wrote about itself."""
    return content.startswith(_DUMP_STARTS)
