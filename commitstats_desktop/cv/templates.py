"""Templates of documents: ours, and folders of the person's own, both in Jinja2's sandbox.

A template is the body of a page; the head, with its policy against scripts and addresses, is always
ours. A folder of the person's own holds `template.html.j2`, may hold `template.css` and more
templates to include, and may import our parts:

    {% import "parts.html.j2" as parts %}

It sees the values of the document and nothing else: no file beside it, no Python, no network. It
ends after `SECONDS`, and what it writes is at most `LARGEST_PAGE` letters.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commitstats_desktop import paths
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL
from commitstats_desktop.core.errors import TemplateError

if TYPE_CHECKING:
    import jinja2

BUNDLED = (VISUAL, PLAIN, ENGINEER)
OWN_PAGE, OWN_STYLE = "template.html.j2", "template.css"
PARTS = "parts.html.j2"
LARGEST_FILE = 1_000_000
"""Bytes of one file of a template."""


@dataclass(frozen=True)
class Template:
    """A body and its style; `folder` is None for one of ours."""

    name: str
    style: str
    folder: Path | None = None

    @property
    def page(self) -> str:
        """The file that is drawn."""
        return OWN_PAGE if self.folder else f"{self.name}.html.j2"

    def render(self, values: Mapping[str, Any]) -> str:
        """The body of a page as HTML; raises `TemplateError` with the line that is wrong."""
        from commitstats_desktop.cv import sandbox

        is_foreign = self.folder is not None
        return sandbox.render(_environment(self.folder), self.page, values, is_foreign=is_foreign)


def template(name: str) -> Template:
    """A template of ours by name, or one in a folder by its path; raises `TemplateError`."""
    if name in BUNDLED:
        return Template(name, _bundled(f"{name}.css"))
    folder = Path(os.path.expanduser(name))
    if not folder.is_absolute() or not (folder / OWN_PAGE).is_file():
        raise TemplateError(
            f"There is no template “{name}”.",
            f"Choose {', '.join(BUNDLED[:-1])} or {BUNDLED[-1]}, or a folder with a file"
            f" {OWN_PAGE} in it, by its whole path.",
        )
    style = _own(folder, OWN_STYLE) if (folder / OWN_STYLE).exists() else ""
    if "</" in style:
        raise TemplateError(f"{OWN_STYLE} holds the signs </, which no style sheet needs.")
    return Template(folder.name, style, folder)


def base_style() -> str:
    """The rules that every page begins with."""
    return _bundled("base.css")


def _bundled(name: str) -> str:
    return paths.resource(f"cv_templates/{name}").read_text("utf-8")


def _own(folder: Path, name: str) -> str:
    """A file in the folder; links that lead out of it and large files are refused."""
    place = Path(os.path.realpath(folder / name))
    if not place.is_relative_to(os.path.realpath(folder)):
        raise TemplateError(f"{name} leads out of the folder of the template.")
    try:
        if place.stat().st_size > LARGEST_FILE:
            raise TemplateError(f"{name} of the template is larger than 1 MB.")
        return place.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(
            f"{name} of the template cannot be read as text.", "Write it as UTF-8."
        ) from error


@lru_cache(maxsize=1)
def _ours() -> jinja2.Environment:
    return _made(None)


def _environment(folder: Path | None) -> jinja2.Environment:
    """Ours are compiled once; the person's own are read again each time, for they are edited."""
    return _ours() if folder is None else _made(folder)


def _made(folder: Path | None) -> jinja2.Environment:
    from jinja2 import FunctionLoader

    from commitstats_desktop.cv import sandbox

    def load(name: str) -> str | None:
        if folder is not None and ".." not in name and (folder / name).exists():
            return _own(folder, name)
        known = {PARTS, *(f"{one}.html.j2" for one in BUNDLED)}
        return _bundled(name) if name in known else None

    return sandbox.environment(FunctionLoader(load))
