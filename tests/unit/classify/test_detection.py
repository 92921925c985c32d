"""Languages by content: modelines, interpreters, heuristics, and what stands without them."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.language import Found, detect
from commitstats_desktop.classify.linguist import group_of, language_by_alias, type_of
from commitstats_desktop.classify.modelines import modeline
from commitstats_desktop.classify.shebangs import interpreter


@pytest.mark.parametrize(
    ("content", "mode"),
    [
        (b"/* -*- C++ -*- */\n", "C++"),
        (b"# -*-ruby-*-\n", "ruby"),
        (b"# -*- mode: perl; coding: utf-8 -*-\n", "perl"),
        (b"# -*- coding: utf-8; mode: perl -*-\n", "perl"),
        (b"# -*- coding: utf-8 -*-\n", None),
        (b"# -*- model: x -*-\n", None),
        (b"// vim: ft=cpp\n", "cpp"),
        (b"// vim: set ft=cpp:\n", "cpp"),
        (b"// vim: set ft=cpp\n", None),
        (b"# vi: noai:sw=3 ft=ruby ts=6\n", "ruby"),
        (b"/* vim600: filetype=c */\n", "c"),
        (b" ex: syntax=d\n", "d"),
        (b"lex: ft=c\n", None),
        (b"a\n" * 9 + b"# vim: ft=make\n", "make"),
        (b"a\n" * 9 + b"# vim: ft=make\n" + b"a\n" * 9, None),
        (b'" Vimball\nUseVimball\n" vim: ft=vim\n', None),
        (b"x\r\n# -*- tcl -*-\r\n", "tcl"),
        (b"-*-", None),
        (b"", None),
    ],
)
def test_a_modeline_names_the_mode(content: bytes, mode: str | None) -> None:
    assert modeline(content) == mode


@pytest.mark.parametrize(
    ("line", "program"),
    [
        (b"#!/bin/sh\n", "sh"),
        (b"#! /usr/bin/env python3.11\nx", "python3"),
        (b"#!/usr/bin/env -S -i A=1 ruby -w", "ruby"),
        (b"#!/usr/bin/env", None),
        (b"#!python", "python"),
        (b"#!\n/bin/sh", None),
        (b"#!", None),
        (b"#!/usr/bin/perl5.30 -w\n", "perl5"),
        (b'#!/bin/sh\n# \\\nexec tclsh "$0" "$@"\n', "tclsh"),
        (b"#!/usr/bin/osascript -l JavaScript\n", None),
        (b"no #!/bin/sh", None),
    ],
)
def test_the_first_line_of_a_script_names_its_interpreter(line: bytes, program: str | None) -> None:
    assert interpreter(line) == program


@pytest.mark.parametrize(
    ("path", "content", "language"),
    [
        (b"tool", b"#!/usr/bin/env node\n", "JavaScript"),
        (b"tool.in", b"#!/usr/bin/perl\n", "Perl"),
        (b"run.py", b"#!/bin/sh\n", "Shell"),
        (b"x.py", b"# -*- mode: ruby -*-\n", "Ruby"),
        (b"Makefile", b"#!/bin/sh\n", "Makefile"),
        (b"x.h", b"#import <Foundation/Foundation.h>\n", "Objective-C"),
        (b"x.h", b"namespace shop {\n}\n", "C++"),
        (b"x.m", b"% area of a circle\nfunction a = area(r)\n", "MATLAB"),
        (b"x.m", b"@implementation Shop\n@end\n", "Objective-C"),
        (b"x.pl", b"parent(tom, bob).\nx :- y.\n", "Prolog"),
        (b"x.pl", b"use strict;\n", "Perl"),
        (b"x.pro", b"HEADERS += a.h\nSOURCES += a.cpp\n", "QMake"),
        (b"x.rs", b"pub fn main() {}\n", "Rust"),
        (b"x.ts", b'<?xml version="1.0"?>\n<TS version="2.0">\n', "XML"),
        (b"x.ts", b"let a = 1;\n", "TypeScript"),
        (b"x.sql", b"SELECT 1;\n", "SQL"),
        (b"x.sql", b"CREATE FUNCTION f() AS $$ x $$ LANGUAGE plpgsql;\n", "PLpgSQL"),
        (b"x.v", b"module counter #(parameter N = 8) (input clk);\n", "Verilog"),
        (b"x.fs", b"module Shop\nlet a = 1\n", "F#"),
        (b"git.1", b".TH GIT 1\n.SH NAME\n", "Roff Manpage"),
        (b"x.n", b".TH X n\n", "Roff"),
        (b"x.unknown", b'<?xml version="1.0"?>\n', "XML"),
        (b"x.unknown", b"text\n", None),
        (b"x.cmp", b"text\n", None),
        (b"x.py", b"", None),
    ],
)
def test_content_tells_the_language(path: bytes, content: bytes, language: str | None) -> None:
    assert detect(path, content).language == language


def test_a_default_says_that_it_is_one() -> None:
    assert detect(b"x.h", b"int a;\n") == Found("C", is_certain=False)
    assert detect(b"x.inc", b"?\n").is_certain is False
    assert detect(b"x.h", b"class A;\n").is_certain is True


def test_only_the_first_50_kilobytes_are_looked_at() -> None:
    far = b"int a;\n" * 8_000 + b"class Shop {\n"
    assert detect(b"x.h", far).language == "C"


def test_names_groups_and_types_are_those_of_linguist() -> None:
    assert language_by_alias("golang") == "Go"
    assert language_by_alias("Emacs Lisp") == language_by_alias("emacs-lisp") == "Emacs Lisp"
    assert language_by_alias("nothing") is None
    assert group_of("TSX") == "TypeScript"
    assert (type_of("Python"), type_of("JSON"), type_of("Markdown"), type_of(None)) == (
        "programming",
        "data",
        "prose",
        None,
    )
