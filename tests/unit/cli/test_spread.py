"""Words of a command line where people put them."""

from __future__ import annotations

import pytest

from commitstats_desktop.cli.spread import home_first, spread_authors


@pytest.mark.parametrize(
    ("words", "spread"),
    [
        ("repo --author a b", "--author a --author b repo"),
        ("--author a b repo", "--author a --author b repo"),
        ("--author a repo", "--author a repo"),
        ("repo --author a --author b c", "--author a --author b --author c repo"),
        ("--format csv --author a repo", "--author a repo --format csv"),
        ("repo --author a b --format csv", "--author a --author b repo --format csv"),
        ("--author a b -- repo", "--author a --author b -- repo"),
        ("--author=a repo", "--author=a repo"),
        ("repo --author", "repo --author"),
        ("repo --everyone", "repo --everyone"),
    ],
)
def test_addresses_after_one_author_are_all_authors(words: str, spread: str) -> None:
    assert spread_authors(words.split(), {"--format", "--author"}) == spread.split()


@pytest.mark.parametrize(
    ("words", "ordered"),
    [
        ("status --home x", "--home x status"),
        ("status --home=x --json", "--home=x status --json"),
        ("--home x status", "--home x status"),
        ("add -- --home", "add -- --home"),
    ],
)
def test_the_home_comes_first(words: str, ordered: str) -> None:
    assert home_first(words.split()) == ordered.split()
