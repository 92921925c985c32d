"""What is said where lines are missing: commits are listed before their files are read."""

from __future__ import annotations

from commitstats_desktop.core.figures import Figures
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr

UNREAD = mark("Not read yet")
NO_LANGUAGE = mark("No line of these days is in a known language.")


def is_unread(figures: Figures) -> bool:
    """Whether no line is known; what is unknown is no zero."""
    added, removed = figures.total("lines_added").value, figures.total("lines_removed").value
    return bool(figures.coverage.lines_unknown) and not (added or removed)


def why_nothing(figures: Figures, why: str = NO_LANGUAGE) -> str:
    """Why nothing is shown of what lines tell; `why` is what holds once all of them are read."""
    return tr(UNREAD if figures.coverage.lines_unknown else why)
