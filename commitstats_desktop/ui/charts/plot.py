"""A calm plot in the colours of the theme: what every chart of the window starts from."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame

from commitstats_desktop.ui.theme import Theme, font

TICK_PIXELS = 11
RIGHT_MARGIN = 16
"""Room for half of the last label below the chart."""


class CountAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of whole numbers, thousands set apart."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        if spacing < 1:
            return [f"{value:,.0f}" if value == int(value) else "" for value in values]
        return [f"{value * scale:,.0f}" for value in values]


class ThemedPlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without frame, menu and buttons; colours follow the theme."""

    def __init__(self, theme: Theme, name: str, axes: dict[str, Any] | None = None) -> None:
        super().__init__(axisItems={"left": CountAxis("left"), **(axes or {})})
        self.theme = theme
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.getPlotItem().setContentsMargins(0, 6, RIGHT_MARGIN, 0)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setStyle(tickFont=font(TICK_PIXELS), tickLength=0, hideOverlappingLabels=False)
            axis.setZValue(-100)
        self.showGrid(y=True, alpha=0.12)
        theme.changed.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Take the colours of the theme; charts redraw their items in `draw`."""
        palette = self.theme.palette
        self.setBackground(QColor(palette.card))
        for side in ("left", "bottom"):
            self.getAxis(side).setTextPen(QColor(palette.muted))
        self.getAxis("bottom").setPen(QColor(palette.line))
        self.getAxis("left").setPen(None)
        self.draw()

    def draw(self) -> None:
        """Draw the items anew; overridden by each chart."""


def series_colors(theme: Theme, number: int) -> list[QColor]:
    """Colours of so many series, the rest in the colour of *other*."""
    palette = theme.palette
    colors = [*palette.charts, *([palette.chart_other] * max(0, number - len(palette.charts)))]
    return [QColor(color) for color in colors[:number]]
