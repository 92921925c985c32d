"""Which repositories count, and what is told of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from commitstats_desktop.core.cv.choices import RepositoryChoice
from commitstats_desktop.core.cv.options import RepositoryOption
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui import format as words
from commitstats_desktop.ui.cv_editor.part import Part, lines_of, text_field, write
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.text import label
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

NOTHING = mark("Choose a repository above.")


class RepositoriesPart(Part):
    """Ticked ones count in this CV; the chosen one can be given a name and a row of its own."""

    title = mark("Repositories")

    def __init__(self) -> None:
        super().__init__()
        self.list = TickList(tr("Repositories that count in this CV"), most_shown=8)
        self.about = label(tr(NOTHING), "muted", wraps=True)
        self.public = QCheckBox(tr("Tell it by its own name: it is open source"))
        self.alias = QLineEdit()
        self.alias.setPlaceholderText(tr("For example: Payments platform, fintech, 12 people"))
        self.role = QLineEdit()
        self.highlights = text_field(tr("One in a line"), 3)
        self.explain(
            tr(
                "Their real names stay here. A private repository is one of a count until you write"
                " what it may be called."
            )
        )
        self.column.addWidget(self.list)
        self.column.addWidget(self.about)
        self.column.addWidget(self.public)
        for asked, control in (
            (tr("What it may be called; empty for no row of its own"), self.alias),
            (tr("Your role in it"), self.role),
            (tr("Highlights"), self.highlights),
        ):
            self.ask(asked, control)
        self.list.changed.connect(self._take_counted)
        self.list.currentRowChanged.connect(self._choose)
        self.public.toggled.connect(self._take_public)
        for field in (self.alias, self.role):
            field.textEdited.connect(self._take)
        self.highlights.textChanged.connect(self._take)

    def draw(self) -> None:
        hidden = self.choices.hidden_repositories
        self.list.show_ticks(
            Tick(one.uuid, _words(one), one.uuid not in hidden) for one in self.options.repositories
        )
        self._draw_chosen()

    def _draw_chosen(self) -> None:
        option = self._option()
        choice = self._choice()
        fields: tuple[QWidget, ...] = (self.alias, self.role, self.highlights)
        for one in fields:
            one.setEnabled(option is not None)
        self.public.setVisible(option is not None and option.is_open_source)
        self.about.setText(tr(NOTHING) if option is None else _told(option))
        if option is not None:
            self.public.setChecked(option.uuid in self.choices.public_repositories)
        write(self.alias, choice.alias)
        write(self.role, choice.role)
        if lines_of(self.highlights) != choice.highlights:
            write(self.highlights, "\n".join(choice.highlights))

    def _option(self) -> RepositoryOption | None:
        uuid = self.list.key()
        return next((one for one in self.options.repositories if one.uuid == uuid), None)

    def _choice(self) -> RepositoryChoice:
        uuid = self.list.key()
        found = (one for one in self.choices.repositories if one.uuid == uuid)
        return next(found, RepositoryChoice(uuid))

    @Slot()
    def _choose(self) -> None:
        if not self._is_drawing:
            self.show_choices(self.choices, self.options)

    @Slot(object)
    def _take_counted(self, ticks: Sequence[Tick]) -> None:
        self.change(hidden_repositories=frozenset(tick.key for tick in ticks if not tick.is_on))

    @Slot(bool)
    def _take_public(self, is_named: bool) -> None:  # noqa: FBT001
        option = self._option()
        if option is None or self._is_drawing:
            return
        named = self.choices.public_repositories
        wanted = named | {option.uuid} if is_named else named - {option.uuid}
        self.change(public_repositories=frozenset(wanted))

    @Slot()
    def _take(self) -> None:
        before = self._choice()
        if self._is_drawing or not before.uuid:
            return
        after = replace(
            before,
            alias=self.alias.text().strip(),
            role=self.role.text().strip(),
            highlights=lines_of(self.highlights),
        )
        if after == before:
            return
        kept = [one for one in self.choices.repositories if one.uuid != after.uuid]
        position = next(
            (row for row, one in enumerate(self.choices.repositories) if one.uuid == after.uuid),
            len(kept),
        )
        if after != RepositoryChoice(after.uuid):
            kept.insert(position, after)
        self.change(repositories=tuple(kept))


def _words(option: RepositoryOption) -> str:
    return f"{option.name} · {words.commits(option.commits)}"


def _told(option: RepositoryOption) -> str:
    first, last = (
        None if day is None else as_date(day) for day in (option.first_day, option.last_day)
    )
    return " · ".join(part for part in (option.name, words.span(first, last)) if part)
