"""Words of a command line where people put them: several after one option, `--home` anywhere."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import click

AUTHOR = "--author"
HOME = "--home"


class WithAuthors(click.Command):
    """A command that takes several addresses after one `--author`, as well as one after each."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option for each address before click sees them."""
        return super().parse_args(ctx, spread_authors(args, self._with_values(ctx)))

    def _with_values(self, ctx: click.Context) -> set[str]:
        """Names of the options that take a word behind them."""
        options: list[Any] = [
            each for each in self.get_params(ctx) if isinstance(each, click.Option)
        ]
        return {name for each in options if not each.is_flag for name in each.opts}


def spread_authors(args: Sequence[str], with_values: Collection[str]) -> list[str]:
    """`REPOSITORY --author a b` as `REPOSITORY --author a --author b`.

    Where no word stands elsewhere, the last one after the addresses is the repository.
    """
    rest: list[str] = []
    authors: list[str] = []
    further: list[str] = []
    has_word = False
    words = list(args)
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            has_word = has_word or bool(words)
            break
        if word == AUTHOR and words:
            authors.append(words.pop(0))
            while words and not words[0].startswith("-"):
                further.append(words.pop(0))
        elif word.startswith("-") and word in with_values and words:
            rest += [word, words.pop(0)]
        else:
            rest.append(word)
            has_word = has_word or not word.startswith("-")
    repository = [further.pop()] if further and not has_word else []
    return [part for each in (*authors, *further) for part in (AUTHOR, each)] + repository + rest


def home_first(args: Sequence[str]) -> list[str]:
    """The same words with `--home DIR` before the command, wherever it stood."""
    front: list[str] = []
    rest: list[str] = []
    words = list(args)
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            break
        if word == HOME and words:
            front = [word, words.pop(0)]
        elif word.startswith(f"{HOME}="):
            front = [word]
        else:
            rest.append(word)
    return front + rest
