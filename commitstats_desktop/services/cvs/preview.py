"""What the editor of a CV shows: what can be chosen, and the pages as they will be."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from commitstats_desktop.core.cv import Photo
from commitstats_desktop.core.cv.choices import CvChoices, PackageName
from commitstats_desktop.core.cv.options import CvOptions, PackageOption, RepositoryOption
from commitstats_desktop.core.cv.preview import Preview
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.work import Work
from commitstats_desktop.cv import public_names
from commitstats_desktop.cv.pdf import lay_out
from commitstats_desktop.cv.photo import clean_photo
from commitstats_desktop.cv.preview import draw_pages
from commitstats_desktop.services.cvs.cv import compose_choices
from commitstats_desktop.services.cvs.facts import load_cv_facts
from commitstats_desktop.store.engine import Database


def load_preview(
    database: Database, choices: CvChoices, as_of: date, width: int, work: Work
) -> Preview:
    """The pages of the real PDF, `width` pixels wide; raises `AppError` with a sentence."""
    document = compose_choices(database, choices, as_of)
    work.check()
    paged = lay_out(document, is_tagged=False)
    work.check()
    return Preview(document, draw_pages(paged.content, width), paged.left_out)


def read_photo(path: Path) -> Photo:
    """A picture of the person as it will stand in the file; raises `AppError` for what is none."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AppError(
            f"{path.name} cannot be read: {error.strerror}.", "Choose another picture."
        ) from error
    return clean_photo(content)


def load_options(database: Database) -> CvOptions:
    """Everything that was counted, whatever the CV hides of it."""
    facts = load_cv_facts(database, CvChoices())
    names = {one.repository.uuid: one.repository.name for one in facts.figures.repositories}
    repositories = (
        RepositoryOption(
            one.uuid,
            names.get(one.uuid, ""),
            one.commits,
            one.first_day,
            one.last_day,
            one.is_open_source,
            one.full_name,
        )
        for one in facts.repositories
    )
    packages = (
        PackageOption(
            PackageName(entry.group, entry.name or ""),
            entry.value,
            public_names.is_package(entry.group, entry.name or ""),
        )
        for entry in facts.figures.ranking("packages").entries
    )
    return CvOptions(
        tuple(
            entry.name
            for entry in facts.figures.ranking("languages").entries
            if entry.name and entry.added and public_names.is_language(entry.name)
        ),
        tuple(packages),
        tuple(sorted(repositories, key=lambda one: (-one.commits, one.name))),
        facts.figures.yearly("commits_per_year").years,
    )
