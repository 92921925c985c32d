"""How a document says numbers, times and counts in its language.

The machine's own language never changes a document: all that differs is in the phrases.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from commitstats_desktop.core.cv import FLOOR, When
from commitstats_desktop.core.figures import Coverage
from commitstats_desktop.cv.words.phrases import Phrases, Plural

PRODUCT = "Commit Stats Desktop"
FORMAT = "commitstats-cv 1"
"""Of the JSON file."""
UNTYPED = "other"
"""The key of commits without a type."""
COMPACT_FROM = 10_000_000


@dataclass(frozen=True, kw_only=True)
class Words(Phrases):
    """The words of one language, and how numbers and times are put into them."""

    @property
    def product(self) -> str:
        """The name of the app."""
        return PRODUCT

    @property
    def short_months(self) -> tuple[str, ...]:
        """Three letters of each month."""
        return tuple(name[:3] for name in self.months)

    @property
    def month_letters(self) -> tuple[str, ...]:
        """The first letter of each month."""
        return tuple(name[0].upper() for name in self.months)

    @property
    def fewer(self) -> str:
        """What stands for a number below the floor, for example "fewer than 5"."""
        return self.fewer_than.format(floor=FLOOR)

    @property
    def fewer_short(self) -> str:
        """The same in a narrow cell."""
        return f"< {FLOOR}"

    def number(self, value: int) -> str:
        """A whole number with its thousands set apart."""
        if abs(value) < self.fewest_grouped:
            return str(value)
        return f"{value:,}".replace(",", self.group)

    def told(self, value: int | None) -> str:
        """A number, or that it is not available."""
        return self.not_available if value is None else self.number(value)

    def headline(self, value: int | None) -> str:
        """A number for a card: whole while it fits, then for example "12.3 M"."""
        if value is None:
            return self.not_available
        if value < COMPACT_FROM:
            return self.number(value)
        size, letter = next(unit for unit in self.units if value >= unit[0])
        return f"{self._decimals(f'{value / size:,.1f}')} {letter}"

    def compact(self, value: int) -> str:
        """A round number for an axis, for example "40k", "1.5M"."""
        for size, letter in self.axis_units:
            if value >= size:
                return f"{self._decimals(f'{value / size:g}')}{letter}"
        return str(value)

    def percent(self, share: float | None) -> str:
        """Never 100 % while something is missing, never 0 % while something is there.

        Without a share it is the commits that are few, which must not be taken for a share.
        """
        if share is None:
            return f"{self.fewer_short} {self.commit.many}"
        if 0 < share < 0.01:
            return "< 1 %"
        rounded = round(share * 100)
        return f"{min(rounded, 99) if share < 1 else rounded} %"

    def many(self, value: int, noun: Plural) -> str:
        """For example "1 commit", "1,204 commits"."""
        return f"{self.number(value)} {noun.of(value)}"

    def floored(self, value: int | None, noun: Plural) -> str:
        """The same, or "fewer than 5 commits"."""
        return f"{self.fewer} {noun.many}" if value is None else self.many(value, noun)

    def commits(self, value: int | None) -> str:
        """For example "61 commits", "fewer than 5 commits", "no commit"."""
        return self.no_commit if value == 0 else self.floored(value, self.commit)

    def when(self, moment: When) -> str:
        """For example "2005", "July 2005", "week 12 of 2005", "3 July 2005"."""
        if moment.week is not None:
            return self.week_of_year.format(week=moment.week, year=moment.year)
        if moment.month is None:
            return str(moment.year)
        name = self.months[moment.month - 1]
        if moment.day is None:
            return self.month_of_year.format(month=name, year=moment.year)
        return self.day_of_month.format(day=moment.day, month=name, year=moment.year)

    def span(self, first: When | None, last: When | None) -> str:
        """For example "July 2005 to August 2026"."""
        if first is None or last is None:
            return ""
        if first == last:
            return self.when(first)
        return self.from_to.format(first=self.when(first), last=self.when(last))

    def span_of_years(self, first: When | None, last: When | None) -> str:
        """For example "2005–2026"."""
        if first is None or last is None:
            return ""
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"

    def made_on(self, value: date) -> str:
        """For example "24 November 2026"; of the day the document was made."""
        return self.when(When(value.year, value.month, value.day))

    def type_name(self, key: str) -> str:
        """A commit type as it is written, or our word for the others."""
        return self.untyped if key == UNTYPED else key

    def coverage(self, known: Coverage, since: When | None = None) -> str:
        """What the figures rest on, as a sentence.

        `since` is when the first repository was lost, no finer than the document tells times; the
        day itself where nothing is said.
        """
        total = known.counted + known.waiting + known.left_out + known.never_read
        noun = self.repository.one if total == 1 else self.repository.many
        counted = self.number(known.counted)
        parts = [
            self.coverage_counts.format(
                counted=counted, total=self.number(total), repositories=noun
            )
        ]
        if since is None and known.frozen_since is not None:
            day = known.frozen_since
            since = When(day.year, day.month, day.day)
        frozen = Plural(*(f"{form}{self._since(since)}" for form in self.coverage_frozen))
        for number, phrase in (
            (known.partial, self.coverage_partial),
            (known.frozen, frozen),
            (known.failed + known.never_read, self.coverage_failed),
            (known.waiting, self.coverage_waiting),
            (known.left_out, self.coverage_left_out),
        ):
            if number:
                parts.append(self.many(number, phrase))
        if known.share_attributed is not None:
            share = self._whole_percent(known.share_attributed)
            parts.append(self.coverage_attributed.format(share=share))
        if known.accounts_partial:
            accounts = self.many(known.accounts_partial, self.account)
            parts.append(self.coverage_accounts.format(accounts=accounts))
        return "; ".join(parts) + "."

    def listed(self, things: list[str]) -> str:
        """For example "a, b and c"."""
        if len(things) < 2:
            return "".join(things)
        return self.list_and.format(first=", ".join(things[:-1]), last=things[-1])

    def _since(self, moment: When | None) -> str:
        if moment is None:
            return ""
        phrase = self.coverage_since
        if moment.day is not None or moment.week is not None:
            phrase = self.coverage_since_day if moment.week is None else self.coverage_since_week
        return " " + phrase.format(date=self.when(moment))

    def _decimals(self, number: str) -> str:
        return number.replace(",", " ").replace(".", self.decimal).replace(" ", self.group)

    def _whole_percent(self, share: float) -> str:
        percent = round(share * 100)
        percent = min(percent, 99) if share < 1 else percent
        return f"{max(percent, 1) if share > 0 else percent} %"
