"""Lists in pages, read to their end and never for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.wire.answers import Answer, Fields, broken, identity, is_entry

MOST_PAGES = 1_000
"""100,000 entries: more than any account sees."""


@dataclass(frozen=True)
class Page:
    """The entries of a page that were on none before it, and the answer they came in."""

    items: list[Fields]
    answer: Answer
    is_whole: bool = True
    """Whether everything on it could be read."""


@dataclass(frozen=True)
class Pages:
    """What was read of a list; `problem` is why it ended early."""

    items: list[Fields]
    answers: list[Answer]
    problem: HostError | None


def walk(
    ask: Callable[[str], Answer],
    first: str,
    following: Callable[[Answer, list[Any]], str | None],
    items_of: Callable[[Answer], list[Any]] = Answer.items,
    key: str = "id",
) -> Iterator[Page]:
    """Pages from `first` on; `following` gives the address of the next, from the last and its items.

    An entry that is no object with an id is left out, and told. Raises `HostError` when an address
    comes a second time, or page after page that holds nothing new: one alone may only mean that the
    list has grown at its beginning meanwhile.
    """
    asked, known, address = {first}, set[str](), first
    has_repeated = False
    for _ in range(MOST_PAGES):
        answer = ask(address)
        items = items_of(answer)
        good = [item for item in items if is_entry(item, key)]
        if items and not good:
            raise broken("nothing in its list has an id")
        new = {identity(item, key): item for item in good if identity(item, key) not in known}
        if items and not new and has_repeated:
            raise _circle()
        has_repeated = bool(items) and not new
        known |= new.keys()
        yield Page(list(new.values()), answer, len(good) == len(items))
        following_address = following(answer, items)
        if following_address is None:
            return
        if following_address in asked:
            raise _circle()
        address = following_address
        asked.add(address)
    raise _circle()


def gather(pages: Iterator[Page]) -> Pages:
    """All pages that came; raises `HostError` when not even the first did."""
    items: list[Fields] = []
    answers: list[Answer] = []
    unread: HostError | None = None
    try:
        for page in pages:
            items += page.items
            answers.append(page.answer)
            if not page.is_whole:
                unread = broken("something in its list has no id")
    except HostError as problem:
        if not answers:
            raise
        return Pages(items, answers, problem)
    return Pages(items, answers, unread)


def next_link(answer: Answer, _: list[Any]) -> str | None:
    """The next page as a `Link` header names it."""
    return answer.link("next")


def _circle() -> HostError:
    return HostError(
        "The host's list of pages goes round in a circle.",
        "What came before is kept; the host's administrators should know.",
        Refusal.PAGINATION_LOOP,
    )
