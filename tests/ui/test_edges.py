"""What a person saw in the pictures of the walk: edges that do not meet, letters that blur."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from commitstats_desktop.core.cv.preview import PageImage
from commitstats_desktop.ui.theme import ICON_PIXELS, Appearance, Theme, set_icon
from commitstats_desktop.ui.widgets.card import Card
from commitstats_desktop.ui.widgets.form import Form
from commitstats_desktop.ui.widgets.page_view import PageView
from commitstats_desktop.ui.widgets.question import MARGINS, Question
from commitstats_desktop.ui.widgets.scrolling import scrolling
from commitstats_desktop.ui.widgets.text import button

BLACK, WHITE = "#000000", "#ffffff"


def striped(width: int, height: int) -> PageImage:
    """A page on which every second column of pixels is black."""
    row = b"".join(b"\x00\x00\x00\xff" if x % 2 else b"\xff\xff\xff\xff" for x in range(width))
    return PageImage(width, height, width * 4, row * height)


def test_a_page_made_for_this_width_is_drawn_pixel_for_pixel(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(200, 300)
    view.show_pages([striped(200, 280)])

    seen = view.grab().toImage()

    inside = [seen.pixelColor(x, 100).name() for x in range(10, 20)]
    assert inside == [WHITE, BLACK] * 5


def test_pages_ask_for_other_pictures_when_there_is_another_width(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.resized):
        view.resize(view.width() + 40, view.height())


@pytest.fixture
def content() -> QWidget:
    return QWidget()


@pytest.fixture
def area(qtbot: QtBot, theme: Theme, content: QWidget) -> QScrollArea:
    theme.apply(Appearance.LIGHT)
    found = scrolling(content)
    qtbot.addWidget(found)
    found.resize(200, 200)
    found.show()
    return found


def handle_is_seen(area: QScrollArea, theme: Theme) -> bool:
    bar = area.verticalScrollBar().grab().toImage()
    colors = {bar.pixelColor(bar.width() // 2, y).name() for y in range(bar.height())}
    return QColor(theme.palette.field_border).name() in colors


@pytest.mark.parametrize(("height", "is_seen"), [(100, False), (900, True)])
def test_a_scroll_bar_is_seen_only_where_something_is_out_of_sight(
    qtbot: QtBot, area: QScrollArea, content: QWidget, theme: Theme, height: int, *, is_seen: bool
) -> None:
    content.setFixedHeight(height)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == max(height - 200, 0))
    assert handle_is_seen(area, theme) is is_seen


def test_the_fields_of_a_form_that_fills_end_where_it_ends(qtbot: QtBot) -> None:
    form, field = Form(fills=True), QLineEdit()
    qtbot.addWidget(form)
    form.add("Name", field)
    form.resize(600, 60)
    form.show()

    assert field.geometry().right() == form.width() - 1


def test_cards_beside_each_other_are_as_wide_whatever_their_titles(
    qtbot: QtBot, theme: Theme
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    cards = [Card("Commits"), Card("Days on which something was committed")]
    for card in cards:
        card.wrap_title()
        row.addWidget(card, 1)
    holder.resize(400, 200)
    holder.show()

    assert cards[0].width() == cards[1].width()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_an_icon_keeps_its_distance_on_either_side_of_the_text(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    made = button("Next")
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    set_icon(made, "x", "#000000")

    drawn = made.icon().pixmap(made.iconSize()).toImage()

    is_last = direction == Qt.LayoutDirection.RightToLeft
    room = drawn.copy(0 if is_last else ICON_PIXELS, 0, drawn.width() - ICON_PIXELS, ICON_PIXELS)
    assert columns_with_ink(drawn)
    assert not columns_with_ink(room)


def columns_with_ink(image: QImage) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]


@pytest.mark.parametrize("buttons", [("Yes",), ("Delete it and keep the figures", "Delete both")])
def test_a_question_begins_at_the_left_however_wide_its_buttons_are(
    qtbot: QtBot, buttons: tuple[str, ...]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = Question(parent, "Delete", "Delete the account and its token?", "It is not read again.")
    for words in buttons:
        box.offer(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)

    box.show()

    texts = [one for one in box.findChildren(QLabel) if one.text()]
    assert len(texts) == 2
    assert {one.mapTo(box, QPoint()).x() for one in texts} == {MARGINS[0]}
