"""Packages, repositories, reviews, open source and hours: what stands behind the figures.

A name gets through here only when a bundled public list has it, the host says it is public and the
person ticked it, or the person wrote it.
"""

from __future__ import annotations

from collections import defaultdict

from commitstats_desktop.core.cv import (
    CellSeries,
    OpenSource,
    PackageGroup,
    PackageLine,
    PerYear,
    PublicRepository,
    RepositoryRow,
    Reviews,
    WeekCells,
    When,
)
from commitstats_desktop.core.cv.choices import CvChoices, PackageName, RepositoryChoice
from commitstats_desktop.core.cv.facts import CvFacts, RepositoryFacts
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.shapes import Entry
from commitstats_desktop.cv import public_names, typed
from commitstats_desktop.cv.blurring import Blurring

PACKAGES_SHOWN = 12
"""Of one ecosystem."""


def packages(facts: CvFacts, choices: CvChoices, blurring: Blurring) -> tuple[PackageGroup, ...]:
    """Packages of each ecosystem by the number of repositories; ecosystems by that of packages."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in facts.figures.ranking("packages").entries:
        if may_name_package(choices, PackageName(entry.group, entry.name or "")):
            groups[entry.group].append(entry)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(_group(key, entries, blurring) for key, entries in ordered)


def may_name_package(choices: CvChoices, name: PackageName) -> bool:
    """Whether a package is public or ticked, and not hidden."""
    is_known = public_names.is_package(*name) or name in choices.approved_packages
    return is_known and name not in choices.hidden_packages


def repositories(
    facts: CvFacts, choices: CvChoices, blurring: Blurring
) -> tuple[RepositoryRow, ...]:
    """The repositories that the person gave another name, in their order."""
    known = {one.uuid: one for one in facts.repositories}
    return tuple(
        _row(choice, known[choice.uuid], choices, blurring)
        for choice in choices.repositories
        if typed.line(choice.alias) and choice.uuid in known
    )


def reviews(facts: CvFacts, hidden_years: frozenset[int], blurring: Blurring) -> Reviews:
    """Pull requests as the hosts tell them; not available where none was ever asked."""
    if not facts.has_pull_requests:
        return Reviews(None, None, None)
    figures = facts.figures
    yearly = figures.yearly("pull_requests_per_year")
    shown = [position for position, year in enumerate(yearly.years) if year not in hidden_years]
    per_year = PerYear(
        tuple(yearly.years[position] for position in shown),
        tuple(
            CellSeries(one.name, tuple(blurring.count(one.values[position]) for position in shown))
            for one in yearly.series
        ),
    )
    return Reviews(
        blurring.count(figures.total("pull_requests_opened").value),
        blurring.count(figures.total("pull_requests_merged").value),
        blurring.count(figures.total("pull_requests_reviewed").value),
        per_year if per_year.years else None,
    )


def open_source(facts: CvFacts, choices: CvChoices, blurring: Blurring) -> OpenSource | None:
    """Work in public repositories; None when the host of none says that it is public."""
    public = [one for one in facts.repositories if one.is_open_source]
    if not public:
        return None
    commits = facts.figures.total("open_source_commits").value
    all_commits = facts.figures.total("commits").value
    told = blurring.cell(commits)
    ticked = [one for one in public if one.uuid in choices.public_repositories and one.full_name]
    stars = [one.stars for one in public if one.is_own and one.stars is not None]
    return OpenSource(
        commits=told,
        share=commits / all_commits if told is not None and all_commits else None,
        stars=blurring.count(sum(stars)) if stars else None,
        repositories=tuple(_public(one, blurring) for one in ticked),
        unnamed=len(public) - len(ticked),
    )


def week(facts: CvFacts, blurring: Blurring) -> WeekCells:
    """Commits by hour of the week."""
    return tuple(
        tuple(blurring.cell(commits) for commits in hours)
        for hours in facts.figures.week("commit_hours").hours
    )


def _group(key: str, entries: list[Entry], blurring: Blurring) -> PackageGroup:
    entries.sort(key=lambda entry: (-entry.repositories, -entry.value, entry.name or ""))
    lines = tuple(_package(entry, blurring) for entry in entries[:PACKAGES_SHOWN])
    return PackageGroup(key, lines, len(entries) - len(lines))


def _package(entry: Entry, blurring: Blurring) -> PackageLine:
    commits = blurring.cell(entry.value)
    return PackageLine(
        entry.name or "",
        blurring.when(entry.first),
        blurring.when(entry.last),
        None if commits is None else entry.repositories,
        commits,
    )


def _row(
    choice: RepositoryChoice, known: RepositoryFacts, choices: CvChoices, blurring: Blurring
) -> RepositoryRow:
    lines = (typed.line(line) for line in choice.highlights)
    return RepositoryRow(
        typed.line(choice.alias),
        typed.line(choice.role),
        tuple(line for line in lines if line),
        _when(known.first_day, blurring),
        _when(known.last_day, blurring),
        blurring.cell(known.commits),
        tuple(
            name
            for name in known.languages
            if public_names.is_language(name) and name not in choices.hidden_languages
        ),
    )


def _public(known: RepositoryFacts, blurring: Blurring) -> PublicRepository:
    contact = typed.contact(known.web_url) if known.web_url else None
    return PublicRepository(
        typed.line(known.full_name),
        contact.link if contact else None,
        blurring.cell(known.commits),
        known.stars,
    )


def _when(day: int | None, blurring: Blurring) -> When | None:
    return None if day is None else blurring.moment(as_date(day))
