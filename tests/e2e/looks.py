"""What can be asserted of how a window looks: nothing cut off, nothing on top of another, enough
contrast to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

Kind = TypeVar("Kind", bound=QWidget)

READABLE = 4.5
"""WCAG 2 AA for text of ordinary size."""

FIELD_EDGES = 22
"""Pixels of border and padding in a field for text."""

SLACK = 1
"""Pixels that rounding may cost."""


def faults(window: QWidget) -> list[str]:
    """Every fault of the visible widgets, as sentences."""
    return [
        *cut_off(window),
        *overlapping(window),
        *hard_to_read(window),
        *out_of_order(window),
        *nameless(window),
    ]


def cut_off(window: QWidget) -> Iterator[str]:
    """Labels and buttons whose text does not fit, tables wider than their place."""
    for label in _visible(window, QLabel):
        text = label.text()
        if not text or not label.pixmap().isNull():
            continue
        size = label.contentsRect().size()
        if label.wordWrap():
            needed = label.heightForWidth(label.width())
            if needed > label.height() + SLACK:
                yield f"label cut off: {text!r} needs {needed} px in height, has {label.height()}"
        elif label.fontMetrics().horizontalAdvance(text) > size.width() + SLACK:
            yield f"label cut off: {text!r} has {size.width()} px"
    for button in _visible(window, QAbstractButton):
        is_of_field = isinstance(button.parent(), QLineEdit)  # Qt's own cross, an icon only.
        if not is_of_field and button.sizeHint().width() > button.width() + SLACK:
            yield f"button cut off: {button.text()!r}"
    yield from too_low(window)
    yield from too_long(window)
    yield from too_wide(window)


def too_low(window: QWidget) -> Iterator[str]:
    """What wraps in as many lines as it needs, and is not given the height of all of them."""
    for widget in _visible(window, QWidget):
        if widget.sizePolicy().hasHeightForWidth() and not isinstance(widget, QLabel):
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + SLACK:
                yield f"{_name(widget)} needs {needed} px in height, has {widget.height()}"


def too_long(window: QWidget) -> Iterator[str]:
    """Choices whose text does not fit, and fields whose hint does not."""
    for choice in _visible(window, QComboBox):
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        place = choice.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            choice,
        )
        if choice.fontMetrics().horizontalAdvance(choice.currentText()) > place.width() + SLACK:
            yield f"choice cut off: {choice.currentText()!r} has {place.width()} px"
    for field in _visible(window, QLineEdit):
        hint, room = field.placeholderText(), field.width() - FIELD_EDGES
        if not field.text() and field.fontMetrics().horizontalAdvance(hint) > room:
            yield f"hint cut off: {hint!r} has {room} px"


def too_wide(window: QWidget) -> Iterator[str]:
    """What stands in a scrolling page or a table and is wider than there is room for."""
    for area in _visible(window, QScrollArea):
        content: QWidget | None = area.widget()
        hidden = content.width() - area.viewport().width() if content is not None else 0
        if hidden > SLACK:
            yield f"content cut off at the right: {hidden} px"
    for table in _visible(window, QTableView):
        missing = table.horizontalHeader().length() - table.viewport().width()
        if missing > SLACK:
            yield f"table cut off: {table.accessibleName()!r} lacks {missing} px"


def overlapping(window: QWidget) -> Iterator[str]:
    """Widgets of one parent that cover each other."""
    for parent in [window, *_visible(window, QWidget)]:
        if isinstance(parent, QStackedWidget | QScrollArea):
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        layout = parent.layout()
        if layout is None:
            continue
        laid_out = [child for child in children if layout.indexOf(child) >= 0]
        for one, other in combinations(laid_out, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{_name(one)} and {_name(other)} overlap in {_name(parent)}"


def hard_to_read(window: QWidget) -> Iterator[str]:
    """Labels and buttons whose text has too little contrast; disabled ones are exempt."""
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    texts: list[QLabel | QAbstractButton] = [
        *_visible(window, QLabel),
        *_visible(window, QAbstractButton),
    ]
    for widget in texts:
        text = widget.text()
        if not text or not widget.isEnabled() or _is_hidden_by_scrolling(widget, window):
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        box = QRect(corner, widget.size()).intersected(window.rect())
        area = QRect(box.topLeft() * ratio, box.size() * ratio)
        found = contrast_in(image, area)
        if found < READABLE:
            yield f"contrast {found:.1f} of {text!r}"


def out_of_order(window: QWidget) -> Iterator[str]:
    """Where Tab leads back: to the left in a row, or up without going on to the right."""
    reached = reached_by_tab(window)
    places = [QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in reached]
    steps = zip(pairwise(reached), pairwise(places), strict=True)
    for (one, other), (here, there) in steps:
        is_same_row = here.top() < there.center().y() < here.bottom() and (
            there.top() < here.center().y() < there.bottom()
        )
        goes_left = is_same_row and there.right() <= here.left()
        goes_up = there.bottom() <= here.top() and there.left() < here.right()
        is_inside = one.isAncestorOf(other)  # What is scrolled away may stand anywhere.
        if (goes_left or goes_up) and not is_inside and _is_in_panel(one) == _is_in_panel(other):
            yield f"Tab leads back from {_name(one)} to {_name(other)}"


def _is_in_panel(widget: QWidget | None) -> bool:
    """A panel comes behind the whole of the page, and may lie over it."""
    while widget is not None and widget.property("surface") != "panel":
        widget = widget.parentWidget()
    return widget is not None


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """What Tab leads to in this window, in its order."""
    found = []
    for widget in _focus_chain(window):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value)
        is_here = widget.isVisible() and widget.isEnabled() and widget.window() is window
        if takes_tab and is_here and widget.focusProxy() is None:
            found.append(widget)
    return found


def _focus_chain(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window, as Tab would come to them.

    PySide takes what these two methods give for a child of the widget that was asked, and calls it
    gone when that one goes; each is given back to its own parent, and the window, which has none,
    is never asked for.
    """
    last = _given_back(window.previousInFocusChain())
    widget = _given_back(window.nextInFocusChain())
    while widget is not last:
        yield widget
        widget = _given_back(widget.nextInFocusChain())
    yield last


def _given_back(widget: QWidget | None) -> QWidget:
    assert widget is not None
    parent = widget.parentWidget()
    if parent is not None:
        _children(parent)
    return widget


def nameless(window: QWidget) -> Iterator[str]:
    """What Tab leads to and a screen reader has no words for."""
    for widget in reached_by_tab(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            parent = widget.parentWidget() or window
            yield f"no name for a screen reader: {_name(widget)} in {_name(parent)}"


def contrast_in(image: QImage, area: QRect) -> float:
    """The largest contrast of any pixel in an area against its commonest colour."""
    box = area.intersected(image.rect())
    if box.isEmpty():
        return float("inf")
    seen = image.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    # A pixel has four bytes there, so that no line is filled up; counted as numbers, at once.
    pixels = Counter(memoryview(seen.constBits()).cast("B").cast("I"))
    background = QColor(pixels.most_common(1)[0][0])
    return max(contrast(QColor(pixel), background) for pixel in pixels)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours after WCAG 2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _visible(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [widget for widget in _below(window) if isinstance(widget, kind) and widget.isVisible()]


def _below(widget: QWidget) -> Iterator[QWidget]:
    """Everything in a widget; asked for at once, PySide would take all for its own children."""
    for child in _children(widget):
        yield child
        yield from _below(child)


def _children(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _is_hidden_by_scrolling(widget: QWidget, window: QWidget) -> bool:
    """Whether less than the whole of a widget can be seen, or a panel lies over it."""
    corners = (widget.rect().topLeft(), widget.rect().center(), widget.rect().bottomRight())
    for corner in corners:
        found = window.childAt(widget.mapTo(window, corner))
        if found is not None and found is not widget and not found.isAncestorOf(widget):
            return True
    visible = widget.visibleRegion().boundingRect()
    return visible.size() != widget.size() or not window.rect().contains(
        QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    )


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {words!r}"
