"""How much is told: how fine times are, whether totals are rounded, which words may stand."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from commitstats_desktop.core.cv.look import Blur
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part, write
from commitstats_desktop.ui.language import tr

BLURS = (
    (Blur.YEAR, mark("By year")),
    (Blur.MONTH, mark("By month")),
    (Blur.WEEK, mark("By week")),
    (Blur.DAY, mark("By day: shows free days and holidays")),
)


class PrivacyPart(Part):
    """Nothing finer than what is chosen here is anywhere in the file."""

    title = mark("Privacy")

    def __init__(self) -> None:
        super().__init__()
        self.blur = QComboBox()
        self.blur.addItems([tr(text) for _, text in BLURS])
        self.hours = QCheckBox(tr("Let hours of the week be told"))
        self.rounded = QCheckBox(tr("Round all totals"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words with commas between them"))
        self.ask(tr("Finest time"), self.blur)
        self.column.addWidget(self.hours)
        self.column.addWidget(self.rounded)
        self.ask(tr("Words of private names that may stand in this CV"), self.words)
        self.explain(
            tr(
                "A named cell with fewer than 5 commits reads “fewer than 5”. The finished file is"
                " opened again and searched for every private name the app knows."
            )
        )
        self.blur.activated.connect(self._take)
        self.hours.toggled.connect(self._take)
        self.rounded.toggled.connect(self._take)
        self.words.editingFinished.connect(self._take)

    def draw(self) -> None:
        self.blur.setCurrentIndex([blur for blur, _ in BLURS].index(self.choices.blur))
        self.hours.setChecked(self.choices.has_hours)
        self.rounded.setChecked(self.choices.is_rounded)
        if self._words() != self.choices.approved_words:
            write(self.words, ", ".join(sorted(self.choices.approved_words)))

    @Slot()
    def _take(self) -> None:
        self.change(
            blur=BLURS[self.blur.currentIndex()][0],
            has_hours=self.hours.isChecked(),
            is_rounded=self.rounded.isChecked(),
            approved_words=self._words(),
        )

    def _words(self) -> frozenset[str]:
        parts = (part.strip() for part in self.words.text().split(","))
        return frozenset(part for part in parts if part)
