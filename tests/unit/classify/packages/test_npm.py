"""Scripts: modules from npm, and what lies in the project or in Node itself."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.packages import OwnModules
from tests.fakes.packages import packages_in


def npm(path: str, content: str | bytes, **how: object) -> set[str]:
    found = packages_in(path, content, **how)  # type: ignore[arg-type]
    return {name.removeprefix("npm ") for name in found}


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ('import React from "react";\n', "react"),
        ("import React, { useState } from 'react'\n", "react"),
        ("import * as d3 from 'd3'\n", "d3"),
        ("import {\n  a,\n  b as c, // import x from 'y'\n} from 'lodash/fp'\n", "lodash"),
        ("import 'normalize.css'\n", "normalize.css"),
        ("import type { A } from '@scope/pkg/deep/x'\n", "@scope/pkg"),
        ("export { default } from 'vue'\nexport * from 'vuex'\n", "vue vuex"),
        ("export { a }\nimport b from 'b-lib'\n", "b-lib"),
        ("export default thing\nimport b from 'b-lib'\n", "b-lib"),
        ("const x = require('express')\n", "express"),
        ("var a = require('a'), b = require ( \"b\" );\n", "a b"),
        ("const x = require(`express`)\n", "express"),
        ("const { a } = require('express').Router()\n", "express"),
        ("const x = await import('chart.js')\n", "chart.js"),
        ("const L = lazy(() => import(/* webpackChunkName: 'x' */ 'chart.js'))\n", "chart.js"),
        ("import x = require('typed-lib')\n", "typed-lib"),
        ("let t: import('typed-lib').T\n", "typed-lib"),
        ("import{a as b}from'min-lib';import'c-lib'", "min-lib c-lib"),
        ("import a from 'npm:chalk@5'\nimport b from 'npm:@x/y@1/z'\n", "chalk @x/y"),
        ("import a from 'a-lib'; import b from 'b-lib'\n", "a-lib b-lib"),
        ("/* x */ import a from 'a-lib'\n", "a-lib"),
        ("'use strict'\nimport a from 'a-lib'\n", "a-lib"),
        ("import a /* from 'no' */ from 'a-lib'\n", "a-lib"),
        ("import a\n  from\n  'a-lib'\n", "a-lib"),
        ("const s = `a ${b} \\` c`\nimport a from 'a-lib'\n", "a-lib"),
        ("const r = /[`'\"]/g\nimport a from 'a-lib'\n", "a-lib"),
        ("x.replace(/`/g, '')\nimport a from 'a-lib'\n", "a-lib"),
        ("const a = b / c; const d = '`' / e\nimport a from 'a-lib'\n", "a-lib"),
        ("const e = <p>Don't</p>\nimport a from 'a-lib'\n", "a-lib"),
        ("import data from './d.json'\r\nimport a from 'a-lib' with { type: 'json' }\r\n", "a-lib"),
        ("if (x) { require('a-lib') }\n", "a-lib"),
    ],
)
def test_an_import_in_code_counts(source: str, names: str) -> None:
    assert npm("a.ts", source) == set(names.split())
    assert npm("a.jsx", source) == set(names.split())


@pytest.mark.parametrize(
    "source",
    [
        "import a from './a'\nimport b from '../b'\nimport c from '/c'\nimport '.'\nrequire('..')\n",
        "import fs from 'fs'\nimport p from 'node:path'\nimport q from 'fs/promises'\nrequire('http')\n",
        "import a from '@/x'\nimport b from '~/x'\nimport c from '#x'\nimport d from '$lib/x'\n",
        "import a from 'https://h/react'\nimport b from 'virtual:x'\nimport c from 'astro:content'\n",
        "import t from 'raw-loader!./x.txt'\nimport d from '!!style!x'\n",
        "// import a from 'a-lib'\n/* import b from 'b-lib'\n require('c-lib') */\n",
        "const a = \"import b from 'b-lib'\"\nconst c = 'require(\"x\")'\n",
        "const a = `\nimport b from 'b-lib'\nrequire('c-lib')\n`\n",
        "/* never closed\nimport a from 'a-lib'\n",
        "const a = Array.from('abc')\nx.import('y')\nx.require('y')\n$require('z')\n",
        "require(x)\nimport(x + 'y')\nimport(`./${x}`)\nrequire(`${x}/y`)\n",
        "import.meta.env\nimport.meta.glob('x')\nexport const a = 'x'\nexport default 'x'\n",
        "const e = <p>Please import 'react' or copied from 'vue'</p>\n",
        "const requirement = 'x'; const imported = 'y'\n",
        "import x from ''\nimport y from ' '\nimport z from 'a b'\nimport\nrequire(\n",
        "@import 'x';\n",
    ],
)
def test_what_only_looks_like_an_import_does_not_count(source: str) -> None:
    assert npm("a.js", source) == set()


def test_only_the_line_that_names_the_module_must_be_mine() -> None:
    source = "import {\n  a,\n} from 'a-lib'\nconst x = 1\nconst b = require('b-lib')\n"

    assert npm("a.js", source, added=[(1, 2)]) == set()
    assert npm("a.js", source, added=[(3, 1)]) == {"a-lib"}
    assert npm("a.js", source, added=[(4, 1)]) == set()
    assert npm("a.js", source, added=[(4, 2)]) == {"b-lib"}


def test_only_scripts_of_a_component_import() -> None:
    component = (
        "<template>\n<p>Don't `\nimport x from 'no-lib'\n</p>\n</template>\n"
        "<script setup lang=\"ts\">\nimport { ref } from 'vue'\n</script>\n"
        "<style>@import 'css-lib';</style>\n"
    )
    assert npm("a.vue", component) == {"vue"}
    assert npm("a.svelte", component) == {"vue"}
    assert npm("a.astro", "---\nimport a from 'a-lib'\n---\n<p>import b from 'b-lib'</p>\n") == {
        "a-lib"
    }


def test_a_minified_line_is_read_to_its_end() -> None:
    assert npm("a.js", b"var a=1;" * 100_000 + b"require('end-lib')") == {"end-lib"}


def test_names_of_the_project_and_its_workspaces_are_no_libraries() -> None:
    own = OwnModules.from_paths(
        [b"our-parts/", b"src/", b"src/our-store.ts", b"config/", b"package.json"],
        {
            b"package.json": b'{"name": "@me/app", "dependencies": {"core": "workspace:*", "x": "1"}}'
        },
    )
    source = "\n".join(
        f"import '{name}'"
        for name in ("@me/app/x", "core/y", "our-parts/Button", "our-store", "config", "x")
    )
    assert npm("a.ts", source, own=own) == {"config", "x"}


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ('{"dependencies": {"a": "1", "@b/c": "^2"}, "devDependencies": {"d": "*"}}', "a @b/c d"),
        ('{"peerDependencies": {"a": "1"}, "optionalDependencies": {"b": "1"}}', "a b"),
        (
            '{"dependencies": {"a": "workspace:*", "b": "file:../b", "c": "link:c", "d": "../d"}}',
            "",
        ),
        ('{"dependencies": {"alias": "npm:real@1", "g": "github:x/y"}}', "real g"),
        ('{"dependencies": {"a": "npm:e@1", "b": "npm:@s/f@2"}}', "e @s/f"),
        ('{"name": "me", "dependencies": {"me": "1", "a": 1, "": "2", "../x": "1"}}', ""),
        ('{"scripts": {"a": "1"}, "dependencies": ["a"]}', ""),
        ('{"dependencies": {"a": "1"', ""),
        ("[" * 20_000, ""),
        ('"text"', ""),
    ],
)
def test_a_manifest_names_what_the_project_needs(content: str, names: str) -> None:
    assert npm("x/package.json", content) == set(names.split())


def test_a_new_version_or_another_list_in_a_manifest_adds_nothing() -> None:
    old = '{"dependencies": {"a": "1", "b": "1"}}'
    new = '{"dependencies": {"a": "2"}, "devDependencies": {"b": "1", "c": "1"}}'

    assert npm("package.json", new, old=old) == {"c"}
    assert npm("package-lock.json", new) == set()


def test_names_that_typescript_looks_for_in_the_project_are_own() -> None:
    settings = b"""{
      // written by hand, with "quotes, ]" in a comment
      "compilerOptions": {"paths": {
        "lexical": ["src/lexical/index.ts"], /* ours */
        "@lexical/*": ["src/lexical/*"],
        "*": ["src/*"],
        "react": ["node_modules/preact/compat"],
        "untyped": ["types/untyped.d.ts"],
        "url//x, ]": ["a"],
      },},
    }"""
    own = OwnModules.from_paths([b"package.json"], {b"tsconfig.base.json": settings})
    source = "\n".join(
        f"import '{name}'" for name in ("lexical", "@lexical/list/x", "react", "untyped", "lodash")
    )
    assert npm("a.ts", source, own=own) == {"react", "untyped", "lodash"}


def test_a_package_of_unity_asks_for_none_of_npm() -> None:
    assert (
        npm("package.json", '{"unity": "2020.3", "dependencies": {"com.unity.ugui": "1"}}') == set()
    )
