"""Paths that are tests by the convention of some ecosystem."""

from __future__ import annotations

import re

_FOLDERS = frozenset(
    (
        b"test tests __tests__ __test__ __mocks__ __snapshots__ __fixtures__ testdata "
        b"test-data test_data testcases testcase testsuite testsuites test-suite unittest "
        b"unittests unit-tests unit_tests integration-test integration-tests integration_test "
        b"integration_tests integrationtest integrationtests e2e e2e-tests functional-tests "
        b"functional_tests uitest uitests acceptance-tests androidtest commontest jvmtest jstest "
        b"nativetest iostest testfixtures sharedtest cypress testhelpers test-utils testutil "
        b"testutils testlib "
    ).split()
)
_PROGRAM_FOLDERS = frozenset({b"spec", b"specs", b"testing"})
"""Also folders of a specification or of a report: tests where programs lie in them."""

_PERL = (b"t/", b"xt/")
"""Perl's folders, in the root only: elsewhere one letter says nothing."""

# `Shop.Tests/`, `ShopTests/`, `ShopUITests/`: .NET, Xcode, Swift packages, JetBrains' layouts.
_FOLDER = re.compile(rb"(?:^|[a-z0-9])(?:UI|Unit|Integration|E2E)?Tests?$|[.\-_][Tt]ests?$")

_NAMES = re.compile(
    rb"""
      test[_\-.][^/]*\.\w+            # test_x.py, test_x.c, test-x.js, test-x.R
    | [^/]*[_\-.](?:tests?|spec|unittest|e2e|cy|integration[_\-]test|browsertest)\.\w+(?:\.snap)?
                                      # x_test.go, x.spec.ts, x-test.el, x_unittest.cc, x.Tests.ps1
    | [^/]*[._\-](?:spec|test)-d\.ts
    | conftest\.py | tests?\.(?:py|rs|js|ts|c|cc|cpp|go|jl|lua|pl|sh) | runtests\.\w+
    | [^/]*_(?:SUITE|tests|prop|eqc)\.erl
    | [^/]*_t(?:b|estbench)\.s?vh?d?l? # hardware benches
    | [^/]*\.(?:bats|feature|snap|robot|tap)
    | spec_helper\.rb | rails_helper\.rb | test_helper\.\w+ | phpunit\.xml(?:\.dist)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CAMEL_NAMES = re.compile(
    rb"""
      [^/]*[a-z0-9_](?:Tests?|TestCase|TestCases|TestSuite|UITests?|Specs?|Suite|IT|ITCase|Should)
        \.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|m|mm|php|hs|cpp|cc|cxx|h|hpp|dart|ts|js|cls|pas)
    | Test[A-Z][^/]*\.(?:java|kt|scala|groovy|cs|php|swift|m|cpp|cc|h|pas|hs)
    | (?:Spec|Test|Tests|Main?Spec)\.(?:hs|scala|kt|java|cs)
    """,
    re.VERBOSE,
)


def is_test(path: bytes, *, is_program: bool) -> bool:
    """Whether the path is one of tests; `is_program` says that its language is programmed in."""
    *folders, name = path.split(b"/")[-64:]
    if is_program and (_NAMES.fullmatch(name) or _CAMEL_NAMES.fullmatch(name)):
        return True
    names = {folder[-100:].lower() for folder in folders}
    if names & _FOLDERS or any(_FOLDER.search(folder[-100:]) for folder in folders):
        return True
    return is_program and (bool(names & _PROGRAM_FOLDERS) or path.startswith(_PERL))
