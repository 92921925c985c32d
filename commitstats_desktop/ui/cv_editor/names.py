"""Languages and packages, shown or hidden one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from commitstats_desktop.core.cv.choices import PackageName
from commitstats_desktop.core.cv.options import PackageOption
from commitstats_desktop.core.wording import mark
from commitstats_desktop.ui.cv_editor.part import Part
from commitstats_desktop.ui.language import tr
from commitstats_desktop.ui.widgets.tick_list import Tick, TickList

SEPARATOR = "\t"


class LanguagesPart(Part):
    """A language without a tick is in the sum of the others."""

    title = mark("Languages")

    def __init__(self) -> None:
        super().__init__()
        self.list = TickList(tr("Languages that are told"))
        self.column.addWidget(self.list)
        self.list.changed.connect(self._take)

    def draw(self) -> None:
        hidden = self.choices.hidden_languages
        self.list.show_ticks(Tick(one, one, one not in hidden) for one in self.options.languages)

    @Slot(object)
    def _take(self, ticks: Sequence[Tick]) -> None:
        self.change(hidden_languages=frozenset(tick.key for tick in ticks if not tick.is_on))


class PackagesPart(Part):
    """Public packages are told unless their tick is taken away; others only with one."""

    title = mark("Packages")

    def __init__(self) -> None:
        super().__init__()
        self.list = TickList(tr("Packages that are told"))
        self.explain(
            tr(
                "A package that is on no public list may be an employer's own: it is told only when you"
                " tick it."
            )
        )
        self.column.addWidget(self.list)
        self.list.changed.connect(self._take)

    def draw(self) -> None:
        self.list.show_ticks(self._tick(one) for one in self.options.packages)

    def _tick(self, option: PackageOption) -> Tick:
        package = option.package
        is_on = (
            package not in self.choices.hidden_packages
            if option.is_public
            else package in self.choices.approved_packages
        )
        aside = "" if option.is_public else " · " + tr("on no public list")
        return Tick(SEPARATOR.join(package), f"{package.name} ({package.ecosystem}){aside}", is_on)

    @Slot(object)
    def _take(self, ticks: Sequence[Tick]) -> None:
        public = {one.package for one in self.options.packages if one.is_public}
        named = {PackageName(*tick.key.split(SEPARATOR, 1)): tick.is_on for tick in ticks}
        self.change(
            hidden_packages=frozenset(
                one for one, is_on in named.items() if one in public and not is_on
            ),
            approved_packages=frozenset(
                one for one, is_on in named.items() if one not in public and is_on
            ),
        )
