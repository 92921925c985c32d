"""Asks before a host exchanges a token: the old one ends at once, wherever it is used."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.account_entry import AccountEntry
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.format import account_name
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question


def make_question(parent: QWidget, entry: AccountEntry) -> Question:
    """What happens to the token that is there, and whether the person wants it."""
    box = Question(
        parent,
        tr("Exchange the token"),
        tr(
            "Have {host} give {name} a new token?",
            host=entry.host,
            name=shown(account_name(entry.record.account)),
        ),
        tr(
            "The new one is kept here and holds for a year. The old one ends at once: a script or"
            " another computer that uses it too is refused from then on."
        ),
    )
    exchange = box.offer(tr("Exchange"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(exchange)
    return box


def confirm_exchange(parent: QWidget, entry: AccountEntry) -> bool:
    """Ask, and tell whether the person agreed."""
    return make_question(parent, entry).is_agreed()
