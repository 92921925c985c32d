"""Asks before the program ends while something is at work that would be cut off."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question


def confirm_stop(parent: QWidget) -> bool:
    """Whether the person wants to quit although repositories are being read."""
    return about_collecting(parent).is_agreed()


def about_collecting(parent: QWidget) -> Question:
    """The question before reading is cut off."""
    return _question(
        parent,
        tr("Still collecting"),
        tr("Repositories are being read. Quit all the same?"),
        tr("What was read so far is kept; the next collection goes on from there."),
        tr("Keep collecting"),
    )


def confirm_stop_sending(parent: QWidget) -> bool:
    """Whether the person wants to quit although a page is being sent."""
    return _question(
        QApplication.activeModalWidget()
        or parent,  # It would else lie below the dialog that sends.
        tr("Still sending"),
        tr("A page is being made or sent. Quit all the same?"),
        tr("It is stopped where it is; the page Publish tells afterwards what is up."),
        tr("Keep sending"),
    ).is_agreed()


def _question(
    parent: QWidget, title: str, question: str, what_is_kept: str, stays: str
) -> Question:
    box = Question(parent, title, question, what_is_kept)
    box.offer(tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(stays, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    return box
