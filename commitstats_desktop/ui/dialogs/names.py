"""What the choices and the figures of a CV are called where two of them are compared."""

from __future__ import annotations

from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr

CHOICES = (
    mark("person: name"),
    mark("person: role"),
    mark("person: summary"),
    mark("person: contacts"),
    mark("photo"),
    mark("work"),
    mark("education"),
    mark("repositories"),
    mark("sections"),
    mark("period: first"),
    mark("period: last"),
    mark("look: template"),
    mark("look: accent"),
    mark("look: paper"),
    mark("look: language"),
    mark("blur"),
    mark("has hours"),
    mark("is rounded"),
    mark("hidden tiles"),
    mark("hidden years"),
    mark("hidden repositories"),
    mark("hidden languages"),
    mark("hidden packages"),
    mark("approved packages"),
    mark("public repositories"),
    mark("approved words"),
    mark("reading edits"),
    mark("foreign"),
)
FIGURES = (
    mark("totals"),
    mark("activity"),
    mark("languages"),
    mark("languages per year"),
    mark("types"),
    mark("types per year"),
    mark("methods"),
    mark("packages"),
    mark("repositories"),
    mark("reviews"),
    mark("open source"),
    mark("week"),
    mark("commits"),
    mark("commit days"),
    mark("longest streak"),
    mark("lines added"),
    mark("lines removed"),
    mark("lines unknown"),
    mark("private repositories"),
    mark("public repositories"),
    mark("written lines"),
    mark("pull requests merged"),
    mark("pull requests reviewed"),
    mark("opened"),
    mark("merged"),
    mark("reviewed"),
    mark("stars"),
    mark("added"),
    mark("share permille"),
    mark("unnamed"),
    mark("more"),
    mark("odd dates"),
)
"""Names of languages, packages and repositories, and years, stand between them."""
VALUES = (mark("True"), mark("False"), mark("day"), mark("week"), mark("month"), mark("year"))


def choice_name(field: str) -> str:
    """For example "look: paper", from "look.paper"."""
    return _known(field.replace("_", " ").replace(".", ": "), CHOICES)


def figure_name(key: str) -> str:
    """For example "totals · commit days", from "totals.commit_days"."""
    return " · ".join(_known(part, FIGURES) for part in key.replace("_", " ").split("."))


def value_words(value: object) -> str:
    """A chosen value; what the person typed stays."""
    return _known(str(value), () if type(value) is str else VALUES)


def _known(name: str, names: tuple[str, ...]) -> str:
    return tr(name) if name in names else name
