"""Asks before an account is deleted, and whether its figures go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question


def make_question(parent: QWidget, entry: AccountEntry) -> QMessageBox:
    """The question, with its answers: keep the figures, delete them too, cancel."""
    record = entry.record
    box = Question(
        parent,
        tr("Delete the account"),
        tr(
            "Delete {name} and its token from this computer?",
            name=shown(account_name(record.account)),
        ),
        tr(
            "Its repositories are not collected any more, and our copies of "
            "them are deleted. What was counted stays in your figures, unless "
            "you delete it too. For 20 seconds you can undo it: until then the "
            "token stays in the key store, afterwards it is gone.\n\nAt {host} "
            "nothing changes: revoke the token there if nobody else uses it.",
            host=entry.host,
        ),
    )
    keep = box.addButton(tr("Delete, keep the figures"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Delete with the figures"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    keep.setAutoDefault(False)
    return box


def ask_deletion(parent: QWidget, entry: AccountEntry) -> bool | None:
    """Whether the figures go too; None when nothing shall be deleted."""
    box = make_question(parent, entry)
    box.exec()
    role = box.buttonRole(box.clickedButton())
    box.deleteLater()
    if role == QMessageBox.ButtonRole.RejectRole:
        return None
    return role == QMessageBox.ButtonRole.DestructiveRole
