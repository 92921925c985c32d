"""Evidence for the window: pages and totals of what stands behind a figure."""

from __future__ import annotations

from commitstats_desktop.core.evidence import EvidencePage, EvidenceTotals, Row, Side
from commitstats_desktop.core.explain import Ask, Place
from commitstats_desktop.services import explain
from commitstats_desktop.store.engine import Database

PAGE = 500


def load_page(database: Database, ask: Ask, side: Side, after: Place | None) -> EvidencePage:
    """The rows behind `after`; `ask` itself goes back with them."""
    settled = explain.settle(database, ask)
    rows: tuple[Row, ...]
    if side is Side.COMMITS:
        commits, following = explain.commits_behind(database, settled, after, PAGE)
        rows = tuple(commits)
    elif side is Side.FILES:
        files, following = explain.files_behind(database, settled, after, PAGE)
        rows = tuple(files)
    else:
        missing, following = explain.left_out_of(database, settled, after, PAGE)
        rows = tuple(missing)
    return EvidencePage(ask, side, after, rows, following)


def load_totals(database: Database, ask: Ask) -> EvidenceTotals:
    """What the lists add up to."""
    settled = explain.settle(database, ask)
    commits, value = explain.total_behind(database, settled)
    missing = explain.count_left_out(database, settled)
    ordered = sorted(missing.items(), key=lambda entry: (-entry[1][0], entry[0]))
    return EvidenceTotals(
        ask, commits, value, tuple((reason, *numbers) for reason, numbers in ordered)
    )
