"""Which packages the added lines of a source bring in, wherever the look at it begins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commitstats_desktop.classify.packages import may_tell, scan

LINES = [
    b"import yaml", b"from yaml import x", b"import \\", b"\\", b"  a, yaml \\", b"import a,yaml",
    b"#import q", b'"""', b"'x import z'", b"x=1", b"from \\", b" flask import y", b"", b"'", b"import",
    b"if 1: import numpy; import flask",
]  # fmt: skip


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12), st.data())
def test_where_the_added_lines_are_looked_for_changes_nothing(
    lines: list[bytes], data: st.DataObject
) -> None:
    ends = data.draw(st.sampled_from([b"\n", b"\r\n"]))
    first = data.draw(st.integers(1, len(lines)))
    added = [(first, data.draw(st.integers(1, 3)))]
    content = ends.join(lines)
    starts = [0, *(at + 1 for at, byte in enumerate(content) if byte == 0x0A)]

    found = scan(b"a.py", "Python", content, None, added, near=starts[first - 1])

    assert found == scan(b"a.py", "Python", content, None, added)


SOURCES = {
    "Rust": (b"a.rs", [
        b"use serde::{self, Value};", b"use {", b"    rand::Rng,", b"    tokio::{", b"        io,", b"        fs::File as F,",
        b"    },", b"    r#async::x, // why", b"};", b"pub use regex::Regex;", b"fn f() { x::y(1); }", b"    Foo::Bar => 1,",
        b"extern crate log;", b"/* use no::thing; */", b"mod own;", b"use own::x;", b'let s = "', b"pub(crate) use a::b;",
    ]),
    "Go": (b"a.go", [
        b"package a", b"import (", b'\t"fmt"', b'\t"github.com/spf13/cobra"', b'\ty "gopkg.in/yaml.v3"', b")",
        b'import "golang.org/x/net/html"', b'import _ `example.org/x`; import "b.org/c"', b'\t/* why */ . "c.org/d"',
        b"func main() {", b'\tf("a.org/b")', b'// import "no.org/x"', b"import", b'("d.org/e")',
    ]),
    "PHP": (b"a.php", [
        b"<?php use Twig\\Environment;", b"use GuzzleHttp\\Client,", b"    Monolog\\Logger;", b"use Symfony\\Component\\Yaml\\Yaml as Y, // why",
        b"namespace App\\Http;", b"$a = new \\Foo\\Bar();", b"use function Safe\\json_decode;", b"# use No\\Thing;", b"echo 'use';",
    ]),
    "TypeScript": (b"a.ts", [
        b"import _ from 'lodash/fp'", b"import {", b"  a,", b'} from "@scope/b";', b"export * from 'c';", b"const d = require('d')",
        b"// import 'no'", b"const s = `", b"await import('e')", b"x.import('no')",
    ]),
    "C#": (b"a.cs", [
        b"using Newtonsoft.Json;", b"global using Serilog;", b"using static NodaTime.Instant;", b"namespace Own.A;", b"using Own.B;",
        b"using (var x = y()) {", b"}", b"/*", b"*/", b"    using Dapper;", b"// using Moq;",
    ]),
    "Java": (b"a.java", [
        b"package org.me.x;", b"import org.junit.Test;", b"import static org.mockito.Mockito.*;", b"import java.util.List;", b"/*",
        b"*/ import com.google.common.base.X;", b"x; import io.netty.Y;", b"import org.me.x.Z;",
    ]),
    "Swift": (b"a.swift", [
        b"import Alamofire", b"@preconcurrency import Moya", b"@testable import Own", b"public import RxSwift; import SnapKit", b'"""',
    ]),
    "Ruby": (b"a.rb", [b"require 'nokogiri'", b'require("rails")', b"x; require 'puma'", b"# require 'no'", b"=begin", b"=end"]),
    "C++": (b"a.cc", [b"#include <fmt/core.h>", b'  # include "gtest/gtest.h"', b"// #include <no/a.h>", b"/*", b"*/", b"#define X"]),
}  # fmt: skip


@given(st.sampled_from(sorted(SOURCES)), st.data())
def test_lines_added_one_by_one_bring_in_what_they_bring_in_together(
    language: str, data: st.DataObject
) -> None:
    path, choice = SOURCES[language]
    lines = data.draw(st.lists(st.sampled_from(choice), min_size=1, max_size=14))
    ends = data.draw(st.sampled_from([b"\n", b"\r\n"]))
    content = ends.join(lines) + data.draw(st.sampled_from([b"", ends]))

    together = scan(path, language, content, None, [(1, len(lines))])

    one_by_one = set()
    for number, line in enumerate(lines, 1):
        found = scan(path, language, content, None, [(number, 1)])
        assert not found or may_tell(
            path, language, b"@@ -0,0 +1 @@\n+" + line + ends, b"\n" + line
        )
        one_by_one |= found
    assert one_by_one == together
