"""The look: fonts, colours and the style sheet, switched as a whole.

The theme follows a setting of ours rather than the platform's hint alone, which some platforms
never set. Everything drawn by hand asks `Theme.palette` and redraws on `changed`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from commitstats_desktop import paths
from commitstats_desktop.core.palette import DARK, LIGHT, Palette, colors_by_slot

FAMILY = "Inter"
FALLBACKS = ("Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
BASE_PIXELS = 13
ICON_PIXELS = 16
ICON_GAP = 5

LEAST_CONTRAST, LIGHTER = 1.5, 0.02
"""Of GitHub's colours, of which some are as good as the ground of a look; and how far to step."""

STYLE_ICONS = (("chevron-down", "muted"), ("check", "on_accent"))
"""Pictures in the style sheet, and what colour of a palette each has."""

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


class Appearance(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The one look of the application."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = Appearance.SYSTEM
        self.palette: Palette = LIGHT
        self._uses_github_colors = False
        application.setStyle("Fusion")
        application.setFont(_base_font())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    def apply(self, appearance: Appearance) -> None:
        """Switch every window to this look."""
        self._appearance = appearance
        self.palette = DARK if self._is_dark() else LIGHT
        sheet = style_sheet(self.palette)
        if self._application.styleSheet() != sheet:
            self._application.setPalette(_qt_palette(self.palette))
            self._application.setStyleSheet(sheet)
        self.changed.emit()

    def use_github_colors(self, is_on: bool) -> None:  # noqa: FBT001
        """Show languages in GitHub's colours, or in ours, which can be told apart."""
        if is_on != self._uses_github_colors:
            self._uses_github_colors = is_on
            self.changed.emit()

    def language_colors(self, names: Sequence[str], slots: Mapping[str, int]) -> dict[str, str]:
        """The colour of each language, the largest first, by the slot that each keeps."""
        if not self._uses_github_colors:
            return colors_by_slot(names, slots, self.palette)
        from commitstats_desktop.classify.linguist import color_of
        from commitstats_desktop.cv.accent import readable

        step = LIGHTER if self.palette.is_dark else -LIGHTER
        return {
            name: readable(
                color_of(name) or self.palette.chart_other, self.palette.card, step, LEAST_CONTRAST
            )
            for name in names
        }

    @Slot()
    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply(Appearance.SYSTEM)

    def _is_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK


def style_sheet(palette: Palette) -> str:
    """The style sheet in the colours of a palette."""
    template = paths.resource("style.qss").read_text("utf-8")
    names = {name.replace("-", "_"): style_icon(name, palette) for name, _ in STYLE_ICONS}

    def fill(match: re.Match[str]) -> str:
        picture = names.get(match[1])
        return picture.as_posix() if picture else str(getattr(palette, match[1]))

    return _PLACEHOLDER.sub(fill, template)


def style_icon(name: str, palette: Palette) -> Path:
    """A picture of the style sheet, which takes pictures from files only and cannot colour them."""
    return paths.resource(f"icons/style/{name}-{'dark' if palette.is_dark else 'light'}.svg")


@lru_cache(maxsize=256)
def icon(name: str, color: str, gap: int = 0) -> QIcon:
    """An icon of `resources/icons` in one colour, sharp on every screen.

    `gap` is room after it, or before it where it is less than 0: Qt sets the text of a button too
    close to its icon.
    """
    found = QIcon()
    for scale in (1, 2, 3):
        found.addPixmap(icon_pixmap(name, color, ICON_PIXELS, scale, gap))
    return found


def set_icon(target: QAbstractButton, name: str, color: str) -> None:
    """Give a button an icon at a proper distance from its text."""
    gap = ICON_GAP if target.text() else 0
    target.setIconSize(QSize(ICON_PIXELS + gap, ICON_PIXELS))
    is_last = target.layoutDirection() == Qt.LayoutDirection.RightToLeft
    target.setIcon(icon(name, color, -gap if is_last else gap))


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color: str, pixels: int, scale: float, gap: int = 0) -> QPixmap:
    """An icon as a picture of `pixels` device-independent pixels, and `gap` more in width.

    The room is at the right of the icon, or at its left where `gap` is less than 0.
    """
    renderer = QSvgRenderer(QByteArray(icon_source(name, color).encode()))
    pixmap = QPixmap(QSize(pixels + abs(gap), pixels) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        left = max(-gap, 0) * scale
        renderer.render(painter, QRectF(left, 0, pixels * scale, pixels * scale))
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The app's font at a size, for what is painted by hand."""
    found = _base_font()
    found.setPixelSize(pixels)
    found.setWeight(weight)
    return found


def load_fonts() -> None:
    """Make the bundled font known to Qt."""
    for path in sorted(paths.resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def _base_font() -> QFont:
    base = QFont()
    base.setFamilies([FAMILY, *FALLBACKS])
    base.setPixelSize(BASE_PIXELS)
    base.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return base


@lru_cache(maxsize=256)
def icon_source(name: str, color: str) -> str:
    """An icon of `resources/icons` in one colour, as SVG."""
    source = paths.resource(f"icons/{name}.svg").read_text("utf-8")
    return source.replace("currentColor", color)


def _qt_palette(palette: Palette) -> QPalette:
    roles = QPalette.ColorRole
    found = QPalette()
    for role, color in (
        (roles.Window, palette.window),
        (roles.WindowText, palette.ink),
        (roles.Base, palette.card),
        (roles.AlternateBase, palette.window),
        (roles.Text, palette.ink),
        (roles.PlaceholderText, palette.muted),
        (roles.Button, palette.card),
        (roles.ButtonText, palette.ink),
        (roles.Highlight, palette.accent),
        (roles.HighlightedText, palette.on_accent),
        (roles.ToolTipBase, palette.card),
        (roles.ToolTipText, palette.ink),
        (roles.Link, palette.accent),
        (roles.Mid, palette.line),
    ):
        found.setColor(role, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        found.setColor(disabled, role, QColor(palette.muted))
    return found
