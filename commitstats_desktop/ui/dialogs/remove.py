"""Asks before repositories are forgotten."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from commitstats_desktop.core.repository import Repository, Source
from commitstats_desktop.core.text import shown
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.question import Question

NAMED = 5


def confirm_removal(parent: QWidget, repositories: list[Repository]) -> bool:
    """Whether the person really wants it, told what goes and what stays."""
    return make_question(parent, repositories).is_agreed()


def make_question(parent: QWidget, repositories: list[Repository]) -> Question:
    """The question, with its two answers."""
    names = [shown(repository.name) for repository in repositories[:NAMED]]
    more = len(repositories) - NAMED
    if more > 0:
        names.append(tr("and {n} more", n=more))
    box = Question(
        parent,
        tr("Forget repositories"),
        tr("Forget {names}?", names=", ".join(names)),
        tr(
            "What was counted in them is removed from your figures, and from "
            "backups made from now on. {what_stays}\n\nTo keep the figures and "
            "stop reading, switch a repository off instead.",
            what_stays=_stays(repositories),
        ),
    )
    box.offer(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return box


def _stays(repositories: list[Repository]) -> str:
    """What is not touched."""
    parts = []
    if any(one.source is Source.FOLDER for one in repositories):
        parts.append(tr("The folders themselves stay as they are."))
    if any(one.source is Source.HOST for one in repositories):
        parts.append(
            tr(
                "Our copies of them are deleted; at their hosts nothing changes, and an account that"
                " sees them lists them again, switched off."
            )
        )
    return " ".join(parts)
