"""The person's accent colour, kept readable: made darker or lighter, or refused with a sentence."""

from __future__ import annotations

import colorsys
import re
from typing import NamedTuple

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.palette import DARK, LIGHT

ENOUGH = 4.5
"""Contrast of small text, as WCAG asks."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_STEP = 0.01


class Accent(NamedTuple):
    """One colour for paper and light screens, one for dark ones."""

    light: str
    dark: str
    was_adjusted: bool
    """Whether what the person chose was too pale for text on white."""


def accent_of(chosen: str) -> Accent:
    """Both colours of a hue that text can be read in; raises `AppError` for what is no colour."""
    if not _COLOR.fullmatch(chosen):
        raise AppError(
            f"“{chosen[:20]}” is no colour for a CV.",
            "Write a colour as six hexadecimal digits, for example #3451C6.",
        )
    light = readable(chosen, LIGHT.card, -_STEP)
    if chosen.upper() == LIGHT.accent:
        return Accent(light, DARK.accent, was_adjusted=False)
    was_adjusted = light.upper() != chosen.upper()
    return Accent(light, readable(chosen, DARK.card, _STEP), was_adjusted)


def contrast(one: str, other: str) -> float:
    """How far two colours are apart in brightness, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(color: str, ground: str, step: float, enough: float = ENOUGH) -> str:
    """The colour nearest in lightness, of the same hue, that has enough contrast.

    `step` is added to its lightness, again and again: above 0 on a dark ground.
    """
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(color))
    found = color.upper()
    while contrast(found, ground) < enough and 0 < lightness + step < 1:
        lightness += step
        found = _written(colorsys.hls_to_rgb(hue, lightness, saturation))
    return found


def _channels(color: str) -> tuple[float, float, float]:
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in channels)


def _luminance(color: str) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
