"""The pages of a window, each imported and made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module

from commitstats_desktop.ui import pages
from commitstats_desktop.ui.pages import PageEntry
from commitstats_desktop.ui.pages.page import Page


class Shelf(Mapping[str, Page]):
    """All pages by their key; `make` is called once for each that is asked for."""

    def __init__(self, entries: Iterable[PageEntry], make: Callable[[type[Page]], Page]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._make = make
        self._made: dict[str, Page] = {}

    def made(self) -> tuple[Page, ...]:
        """Those that exist by now."""
        return tuple(self._made.values())

    def __getitem__(self, key: str) -> Page:
        if key not in self._made:
            self._made[key] = self._make(page_class(self._entries[key]))
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def page_class(entry: PageEntry) -> type[Page]:
    """The class that an entry names."""
    module, _, name = entry.place.partition(":")
    found = getattr(import_module(f"{pages.__name__}.{module}"), name)
    assert isinstance(found, type)
    assert issubclass(found, Page)
    return found
