"""The colours of the app, measured for contrast; used by the window and by documents.

Every text colour has at least 4.5:1 on the surfaces it is used on, every chart colour at least 3:1
on its card, and any two chart colours stay apart for the common kinds of colour vision.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme; all values are `#RRGGBB`."""

    is_dark: bool
    window: str
    card: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_pressed: str
    line: str
    field_border: str
    selection: str
    hover: str
    ok: str
    warning: str
    error: str
    banner: str
    charts: tuple[str, ...]
    """Colours of the first series; what comes after them is `chart_other`."""
    chart_other: str
    calendar: tuple[str, str, str, str, str]
    """From no commit to the most."""


LIGHT = Palette(
    is_dark=False,
    window="#F5F7FA",
    card="#FFFFFF",
    ink="#1F2937",
    muted="#5B6675",
    accent="#3451C6",
    on_accent="#FFFFFF",
    accent_pressed="#2A43A8",
    line="#E3E7EC",
    field_border="#8290A3",
    selection="#E9EDFB",
    hover="#EEF1F5",
    ok="#1A7F37",
    warning="#9A6700",
    error="#CF222E",
    banner="#FFF6DC",
    charts=("#3E63DD", "#E06C08", "#2AA876", "#A0208B", "#6E6A0A", "#4A1580"),
    chart_other="#7C8798",
    calendar=("#EBEDF0", "#C6E0F5", "#86BCE6", "#3E8BCB", "#0B5394"),
)

DARK = Palette(
    is_dark=True,
    window="#0F141A",
    card="#161B22",
    ink="#E6EAF0",
    muted="#9AA6B5",
    accent="#8CB4FF",
    on_accent="#0F141A",
    accent_pressed="#A9C7FF",
    line="#2A313B",
    field_border="#5E6A7A",
    selection="#1E2A3F",
    hover="#1C232C",
    ok="#56D364",
    warning="#E3B341",
    error="#FF7B72",
    banner="#2B2410",
    charts=("#62A5FF", "#E6A947", "#48ECE7", "#E772DA", "#D9DB57", "#9F48D3"),
    chart_other="#8B95A5",
    calendar=("#232A34", "#12395F", "#1C609E", "#4A9AE0", "#A5D4FF"),
)


def colors_by_slot(
    names: Sequence[str], slots: Mapping[str, int], palette: Palette
) -> dict[str, str]:
    """A colour for each name by the slot it keeps; of two that share one the earlier name has it.

    Whoever finds its colour taken gets one that is free, and where none is, that of *other*.
    """
    number = len(palette.charts)
    taken: dict[str, int] = {}
    wanting = sorted(names, key=lambda name: slots.get(name, number) >= number)
    for name in wanting:
        slot = slots.get(name, number) % number
        if slot not in taken.values():
            taken[name] = slot
    free = iter([slot for slot in range(number) if slot not in taken.values()])
    for name in names:
        if name not in taken and (slot := next(free, -1)) >= 0:
            taken[name] = slot
    return {
        name: palette.charts[taken[name]] if name in taken else palette.chart_other
        for name in names
    }
