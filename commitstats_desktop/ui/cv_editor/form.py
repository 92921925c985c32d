"""All parts of the form, folded, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.options import NO_OPTIONS, CvOptions
from commitstats_desktop.ui.cv_editor.entries import EducationPart, WorkPart
from commitstats_desktop.ui.cv_editor.look import LookPart
from commitstats_desktop.ui.cv_editor.names import LanguagesPart, PackagesPart
from commitstats_desktop.ui.cv_editor.part import NO_CHOICES, Part
from commitstats_desktop.ui.cv_editor.parts import PartsPart, TimePart
from commitstats_desktop.ui.cv_editor.person import PersonPart
from commitstats_desktop.ui.cv_editor.privacy import PrivacyPart
from commitstats_desktop.ui.cv_editor.reading import ReadingPart
from commitstats_desktop.ui.cv_editor.repositories import RepositoriesPart
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.folding_card import FoldingCard
from commitstats_desktop.ui.widgets.scrolling import scrolling

PARTS: tuple[type[Part], ...] = (
    PersonPart,
    LookPart,
    PartsPart,
    ReadingPart,
    RepositoriesPart,
    WorkPart,
    EducationPart,
    LanguagesPart,
    PackagesPart,
    TimePart,
    PrivacyPart,
)
"""In the order in which they stand; the first one is open."""


class CvForm(QWidget):
    """Passes changes on, and lets every part see what the others chose."""

    changed = Signal(object)
    """The choices as they shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[type[Part], Part] = {kind: kind() for kind in PARTS}
        self.cards: dict[type[Part], FoldingCard] = {}
        self.choices = NO_CHOICES
        self.options = NO_OPTIONS
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(8)
        for kind, part in self.parts.items():
            self.cards[kind] = FoldingCard(tr(part.title), part, is_open=kind is PARTS[0])
            column.addWidget(self.cards[kind])
            part.changed.connect(self._take)
        column.addStretch(1)
        area = scrolling(content)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @property
    def person(self) -> PersonPart:
        """The part that asks for a picture to be read."""
        part = self.parts[PersonPart]
        assert isinstance(part, PersonPart)
        return part

    @property
    def reading(self) -> ReadingPart:
        """The part that shows the sentences of the preview."""
        part = self.parts[ReadingPart]
        assert isinstance(part, ReadingPart)
        return part

    def show_choices(self, choices: CvChoices, options: CvOptions | None = None) -> None:
        """Draw what was chosen; fields that say so already keep their cursor."""
        self.choices = choices
        self.options = options or self.options
        for part in self.parts.values():
            part.show_choices(choices, self.options)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed, or everything again."""
        for part in self.parts.values():
            part.setEnabled(not is_locked)

    @Slot(object)
    def _take(self, choices: CvChoices) -> None:
        self.show_choices(choices)
        self.changed.emit(choices)
