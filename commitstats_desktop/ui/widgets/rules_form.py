"""The rules of counting as a form."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSpinBox

from commitstats_desktop.core.rules import BulkLimits, Rules
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.form import Form

LARGEST = 10_000_000
NUMBER_WIDTH = 160
TEXT_MARGIN = 9
"""The style sheet's padding does not reach the field inside."""


class RulesForm(Form):
    """Emits the rules when an entry is finished, not at each key."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rules = Rules()
        self.lines = _number(tr(" lines"))
        self.files = _number(tr(" files"))
        self.weekends = QCheckBox(tr("A free weekend ends a streak"))
        self.add(tr("Bulk change from"), self.lines)
        self.add(
            tr("or from"),
            self.files,
            tr(
                "A commit that adds more lines, or touches more files, than this is an import or a mass"
                " reformat: it counts, its lines stand apart. You can put each back."
            ),
        )
        self.add("", self.weekends)
        self.lines.editingFinished.connect(self._emit)
        self.files.editingFinished.connect(self._emit)
        self.weekends.toggled.connect(self._emit)

    @Slot(object)
    def show_rules(self, rules: Rules) -> None:
        """Draw the rules that hold."""
        self._rules = rules
        for control in (self.lines, self.files, self.weekends):
            control.blockSignals(True)
        self.lines.setValue(rules.bulk.lines)
        self.files.setValue(rules.bulk.files)
        self.weekends.setChecked(rules.weekends_break_streaks)
        for control in (self.lines, self.files, self.weekends):
            control.blockSignals(False)

    @Slot()
    def _emit(self) -> None:
        limits = BulkLimits(self.lines.value(), self.files.value())
        rules = Rules(limits, self.weekends.isChecked())
        if rules != self._rules:
            self._rules = rules
            self.changed.emit(rules)


def _number(unit: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(1, LARGEST)
    made.setGroupSeparatorShown(True)
    made.setSuffix(unit)
    made.setFixedWidth(NUMBER_WIDTH)
    made.lineEdit().setTextMargins(TEXT_MARGIN, 0, TEXT_MARGIN, 0)
    return made
