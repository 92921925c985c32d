"""Lists in pages, read to their end and never for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.wire.answers import Answer, Fields, identity

MOST_PAGES = 1_000
"""100,000 entries: more than any account sees."""


@dataclass(frozen=True)
class Page:
    """The entries of a page that were on none before it, and the answer they came in."""

    items: list[Fields]
    answer: Answer


@dataclass(frozen=True)
class Pages:
    """What was read of a list; `problem` is why it ended early."""

    items: list[Fields]
    answers: list[Answer]
    problem: HostError | None


def walk(
    ask: Callable[[str], Answer],
    first: str,
    following: Callable[[Answer, list[Fields]], str | None],
    items_of: Callable[[Answer], list[Fields]] = Answer.items,
    key: str = "id",
) -> Iterator[Page]:
    """Pages from `first` on; `following` gives the address of the next, from the last and its items.

    Raises `HostError` when an address comes a second time, or a page that holds nothing new.
    """
    asked, known, address = {first}, set[str](), first
    for _ in range(MOST_PAGES):
        answer = ask(address)
        items = items_of(answer)
        new = {identity(item, key): item for item in items if identity(item, key) not in known}
        if items and not new:
            raise _circle()
        known |= new.keys()
        yield Page(list(new.values()), answer)
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
    try:
        for page in pages:
            items += page.items
            answers.append(page.answer)
    except HostError as problem:
        if not answers:
            raise
        return Pages(items, answers, problem)
    return Pages(items, answers, None)


def next_link(answer: Answer, _: list[Fields]) -> str | None:
    """The next page as a `Link` header names it."""
    return answer.link("next")


def _circle() -> HostError:
    return HostError(
        "The host's list of pages goes round in a circle.",
        "What came before is kept; the host's administrators should know.",
        Refusal.PAGINATION_LOOP,
    )
