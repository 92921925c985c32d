"""Rows of a list that may be a million long, in pages; only those that were looked at last are kept.

Where each page starts is remembered, so that one that was let go of is fetched again by its place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator

from commitstats_desktop.core.evidence import Row
from commitstats_desktop.core.explain import Place

PAGES_KEPT = 60
"""Of 500 rows each: some twenty megabytes."""


class RowPages:
    """Pages one after the other; a row is known by its number."""

    def __init__(self) -> None:
        self.count = 0
        self._starts: list[int] = []
        self._places: list[Place | None] = []
        self._numbers: dict[Place | None, int] = {}
        self._kept: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def add(self, place: Place | None, rows: tuple[Row, ...]) -> None:
        """Put a page at the end; it starts behind `place`."""
        number = len(self._starts)
        self._starts.append(self.count)
        self._places.append(place)
        self._numbers[place] = number
        self.count += len(rows)
        self._keep(number, rows)

    def put(self, place: Place | None, rows: tuple[Row, ...]) -> range | None:
        """Take a page that was let go of; the numbers of its rows, None where it is of no use."""
        number = self._numbers.get(place)
        if number is None:
            return None
        self._keep(number, rows)
        return range(self._starts[number], self._end(number))

    def row(self, number: int) -> Row | None:
        """A row; None while its page is not here."""
        page = self._page_of(number)
        rows = self._kept.get(page)
        if rows is None:
            return None
        self._kept.move_to_end(page)
        at = number - self._starts[page]
        return rows[at] if at < len(rows) else None

    def missing(self, number: int) -> bool:
        """Whether the page of a row is to be fetched."""
        return self._page_of(number) not in self._kept

    def has(self, place: Place | None) -> bool:
        """Whether the page that starts behind a place is here."""
        return self._numbers.get(place) in self._kept

    def place(self, number: int) -> Place | None:
        """Behind what the page of a row starts."""
        return self._places[self._page_of(number)]

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Every row that is here, with its number."""
        for page, rows in sorted(self._kept.items()):
            yield from enumerate(rows, self._starts[page])

    def _keep(self, page: int, rows: tuple[Row, ...]) -> None:
        self._kept[page] = rows
        self._kept.move_to_end(page)
        while len(self._kept) > PAGES_KEPT:
            self._kept.popitem(last=False)

    def _page_of(self, number: int) -> int:
        return bisect_right(self._starts, number) - 1

    def _end(self, page: int) -> int:
        return self._starts[page + 1] if page + 1 < len(self._starts) else self.count
