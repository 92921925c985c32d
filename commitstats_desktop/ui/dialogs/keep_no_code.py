"""Asks, before the first private repository of an account is used, whether its code may be kept."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question


def make_question(parent: QWidget, accounts: tuple[AccountRecord, ...]) -> QMessageBox:
    """The question, with its answers: keep copies, keep no code, cancel."""
    names = tr(" and ").join(shown(account_name(record.account)) for record in accounts)
    box = Question(
        parent,
        tr("Private repositories"),
        tr("May a copy of private code stay on this computer?"),
        tr(
            "These are the first private repositories of {names}. To count "
            "commits, they are copied to this computer. Check your contract or "
            "your employer's rules if you are not sure that you may keep such "
            "a copy.\n\nWith “Keep no code” each copy is deleted as soon as it "
            "is counted, and new commits are fetched once a day at most. It "
            "can be changed on the account's card.",
            names=names,
        ),
    )
    box.addButton(tr("Keep copies"), QMessageBox.ButtonRole.AcceptRole)
    safe = box.addButton(tr("Keep no code"), QMessageBox.ButtonRole.YesRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(safe)
    return box


def ask_keep_no_code(parent: QWidget, accounts: tuple[AccountRecord, ...]) -> bool | None:
    """Whether copies are to be deleted after counting; None when nothing shall be done."""
    box = make_question(parent, accounts)
    box.exec()
    role = box.buttonRole(box.clickedButton())
    box.deleteLater()
    if role == QMessageBox.ButtonRole.RejectRole:
        return None
    return role == QMessageBox.ButtonRole.YesRole
