"""What the pages of a CV look like, as pictures of the finished PDF."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.cv import CvDocument


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page in pixels: 32 bits each, blue first, the fourth byte unused; `stride` in bytes."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Preview:
    """A document and its pages."""

    document: CvDocument
    pages: tuple[PageImage, ...]
    left_out: tuple[str, ...] = ()
    """What was not drawn so that it fits on one page, each in a few words."""
