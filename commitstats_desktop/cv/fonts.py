"""The fonts of documents: Inter for what most people write, Noto for Arabic and Chinese.

On paper a font is fetched by name, which spares WeasyPrint the unpacking of megabytes in a style
sheet; a web page carries Inter within itself, and browsers have fonts for every other script.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from typing import NamedTuple

from commitstats_desktop import paths

SCHEME = "bundled"
"""Addresses of this kind name a font of ours, such as `bundled:Inter-Bold.ttf`."""


class Face(NamedTuple):
    """One file of one family."""

    family: str
    weight: int
    name: str
    """Of the file in `resources/fonts`, without its ending."""


INTER = (
    Face("Inter", 400, "Inter-Regular"),
    Face("Inter", 600, "Inter-SemiBold"),
    Face("Inter", 700, "Inter-Bold"),
)
NOTO = (
    Face("Noto Sans Arabic", 400, "NotoSansArabic-Regular"),
    Face("Noto Sans Arabic", 700, "NotoSansArabic-Bold"),
    Face("Noto Sans SC", 500, "NotoSansSC-Medium"),
)


def paper_faces(text: str) -> str:
    """Style rules that name the bundled fonts which a text may need, to be fetched by `font`.

    Noto takes a twentieth of a second to read, and Inter has the letters of most texts.
    """
    faces = (*INTER, *NOTO) if _FOREIGN.search(text) else INTER
    return "".join(_rule(face, f"{SCHEME}:{face.name}.ttf") for face in faces)


_FOREIGN = re.compile(
    "[^\\n -~\xa0-\xac\xae-\u0148\u014a-\u01c3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2212]"
)
"""Letters that Inter may not have."""


@lru_cache(maxsize=1)
def screen_faces() -> str:
    """Style rules that hold Inter."""
    return "".join(
        _rule(face, f"data:font/woff2;base64,{data}")
        for face, data in zip(INTER, screen_fonts(), strict=True)
    )


@lru_cache(maxsize=1)
def screen_fonts() -> tuple[str, ...]:
    """The fonts of `screen_faces` as they stand in it; their letters are noise to a search."""
    return tuple(b64encode(font(f"{SCHEME}:{face.name}.woff2")).decode() for face in INTER)


def font(address: str) -> bytes:
    """The file that a rule names; raises `KeyError` for what is not bundled."""
    scheme, _, name = address.partition(":")
    stem, _, form = name.rpartition(".")
    known = {face.name for face in (*INTER, *NOTO)}
    if scheme != SCHEME or stem not in known or form not in ("ttf", "woff2"):
        raise KeyError(address)
    return paths.resource(f"fonts/{name}").read_bytes()


def _rule(face: Face, address: str) -> str:
    return (
        f"@font-face {{ font-family: '{face.family}'; font-style: normal;"
        f" font-weight: {face.weight}; src: url({address}); }}\n"
    )
