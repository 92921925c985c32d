"""Asks before all that the app keeps is deleted, and lists what that is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import size as bytes_shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.sentences import said
from commitstats_desktop.ui.widgets.question import Question


def make_question(parent: QWidget, kept: Iterable[tuple[str, str, int]]) -> Question:
    """Whether everything is to go; `kept` names each folder: what, path, bytes."""
    lines = [f"{said(what)}: {shown(path)} ({bytes_shown(size)})" for what, path, size in kept]
    box = Question(
        parent,
        tr("Delete everything"),
        tr("Delete all that Commit Stats keeps on this computer, and quit?"),
        "\n".join(lines)
        + "\n\n"
        + tr(
            "Your repositories and the documents you exported stay as they are. The figures of"
            " repositories that cannot be read any more are lost."
        ),
    )
    box.offer(tr("Delete everything"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return box


def confirm_deletion(parent: QWidget, kept: Iterable[tuple[str, str, int]]) -> bool:
    """Ask, and tell whether the person agreed."""
    return make_question(parent, kept).is_agreed()
