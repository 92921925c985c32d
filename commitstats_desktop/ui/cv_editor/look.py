"""Template, paper, language and colour."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QComboBox, QFileDialog, QHBoxLayout, QLineEdit

from commitstats_desktop.core.cv.look import (
    ACCENT,
    ENGINEER,
    PLAIN,
    VISUAL,
    DocumentLanguage,
    Look,
    Paper,
)
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part, write
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import button

TEMPLATES = (
    (VISUAL, mark("Visual: charts, one page where it fits")),
    (PLAIN, mark("Plain: for applicant-tracking systems")),
    (ENGINEER, mark("Engineer: two pages with methods")),
)
PAPERS = ((Paper.A4, "A4"), (Paper.LETTER, mark("US Letter")))
LANGUAGES = (
    (DocumentLanguage.ENGLISH, "English"),
    (DocumentLanguage.NORWEGIAN, "Norsk bokmål"),
    (DocumentLanguage.SPANISH, "Español"),
)
HEX_WIDTH = 100


class LookPart(Part):
    """How the pages look."""

    title = mark("Template and paper")

    def __init__(self) -> None:
        super().__init__()
        self.template = QComboBox()
        self.paper = QComboBox()
        self.language = QComboBox()
        self.accent = QLineEdit()
        self.accent.setFixedWidth(HEX_WIDTH)
        self.accent.setAccessibleName(tr("Accent colour"))
        self.accent_button = button(tr("Choose…"))
        self.usual_button = button(tr("The usual"), "quiet")
        for key, text in TEMPLATES:
            self.template.addItem(tr(text), key)
        self.paper.addItems([tr(text) for _, text in PAPERS])
        self.language.addItems([text for _, text in LANGUAGES])
        self.folder_button = button(tr("A folder of your own…"), "quiet")
        self.folder_button.setToolTip(tr("It holds template.html.j2, and may hold template.css"))
        self.ask(tr("Template"), self.template)
        self.column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask(tr("Paper"), self.paper)
        self.ask(tr("Language of the document"), self.language)
        self.explain(tr("Accent colour"))
        row = QHBoxLayout()
        for one in (self.accent, self.accent_button, self.usual_button):
            row.addWidget(one)
        row.addStretch(1)
        self.column.addLayout(row)
        for box in (self.template, self.paper, self.language):
            box.activated.connect(self._take)
        self.accent.editingFinished.connect(self._take)
        self.folder_button.clicked.connect(self._choose_folder)
        self.accent_button.clicked.connect(self._choose_accent)
        self.usual_button.clicked.connect(self._take_usual)

    def draw(self) -> None:
        look = self.choices.look
        if self.template.findData(look.template) < 0:
            self.template.addItem(tr("Your own: {template}", template=look.template), look.template)
        self.template.setCurrentIndex(self.template.findData(look.template))
        self.paper.setCurrentIndex([paper for paper, _ in PAPERS].index(look.paper))
        self.language.setCurrentIndex([one for one, _ in LANGUAGES].index(look.language))
        write(self.accent, look.accent)
        self.usual_button.setVisible(look.accent != ACCENT)

    @Slot()
    def _take(self) -> None:
        color = QColor(self.accent.text().strip())
        accent = color.name().upper() if color.isValid() else self.choices.look.accent
        look = Look(
            self.template.currentData(),
            accent,
            PAPERS[self.paper.currentIndex()][0],
            LANGUAGES[self.language.currentIndex()][0],
        )
        if look != self.choices.look:
            self.change(look=look)
        self.show_choices(self.choices, self.options)

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder of your template"))
        if folder:
            self.change(look=replace(self.choices.look, template=folder))
            self.show_choices(self.choices, self.options)

    @Slot()
    def _choose_accent(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.choices.look.accent), self, tr("Accent colour"))
        if chosen.isValid():
            self._set_accent(chosen.name().upper())

    @Slot()
    def _take_usual(self) -> None:
        self._set_accent(ACCENT)

    def _set_accent(self, accent: str) -> None:
        self.change(look=replace(self.choices.look, accent=accent))
        self.show_choices(self.choices, self.options)
