"""Step 1: what the app does, and what it does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.session import Session
from commitstats_desktop.ui.theme import Theme, icon_pixmap
from commitstats_desktop.ui.welcome.step import Step
from commitstats_desktop.ui.widgets.text import button, label, surface

PICTURE = 26

PARTS = (
    (
        "git-commit-horizontal",
        mark("It reads"),
        mark(
            "The history of your Git repositories, in folders of this computer or at GitHub, GitLab and"
            " Azure DevOps with a token that may only read."
        ),
    ),
    (
        "chart-column",
        mark("It counts"),
        mark(
            "What is yours, once: merges, copies, generated and foreign files are left out and listed."
            " Every number opens to the commits behind it."
        ),
    ),
    (
        "file-text",
        mark("It makes a CV"),
        mark(
            "A PDF to attach and a web page to publish. Private repositories are a number in it, unless"
            " you give them a name yourself."
        ),
    ),
)
PROMISE = mark(
    "Nothing leaves this computer unless you publish it or send it yourself. There is no account"
    " with us and no telemetry."
)


class AboutStep(Step):
    """Three cards, one promise, and the demo."""

    name = mark("How it works")
    title = mark("Your work in commits, counted on your own computer")
    text = mark("Setting up takes a minute. Every step can be skipped and done later.")

    asked_demo = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.demo_button = button(
            tr("Try demo data"), tip=tr("Generated data, apart from everything real")
        )
        self._pictures: list[tuple[QLabel, str]] = []
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for picture, heading, words in PARTS:
            cards.addWidget(self._card(picture, tr(heading), tr(words)), 1)
        demo = QHBoxLayout()
        demo.addWidget(self.demo_button)
        demo.addWidget(
            label(tr("Look at everything first, with the data of an invented developer."))
        )
        demo.addStretch(1)
        self.body.addLayout(cards)
        self.body.addSpacing(8)
        self.body.addWidget(label(tr(PROMISE), wraps=True))
        self.body.addSpacing(4)
        self.body.addLayout(demo)
        self.body.addStretch(1)
        self.demo_button.clicked.connect(self.asked_demo)
        theme.changed.connect(self._draw)
        self._draw()

    def _card(self, picture: str, heading: str, words: str) -> QFrame:
        made = surface("card")
        shown_picture = QLabel()
        self._pictures.append((shown_picture, picture))
        column = QVBoxLayout(made)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(shown_picture)
        column.addWidget(label(heading, "heading"))
        text = label(words, "muted", wraps=True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(text, 1)
        return made

    @Slot()
    def _draw(self) -> None:
        color = self.theme.palette.accent
        for shown_picture, name in self._pictures:
            shown_picture.setPixmap(icon_pixmap(name, color, PICTURE, self.devicePixelRatioF()))
