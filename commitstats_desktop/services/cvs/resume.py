"""Takes a person into a CV from a JSON Resume file."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.cv.choices import CvChoices, NamedCv
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.cv.resume_import import LARGEST, with_resume
from commitstats_desktop.services.cvs.cvs import create_cv, list_cvs, save_cv
from commitstats_desktop.store.engine import Database


def import_resume(database: Database, title: str, path: Path, now: datetime) -> NamedCv:
    """Put the person, work and education of the file into the CV of this title, made if need be.

    One edit, which can be taken back; what the app has no field for is kept for the way out. Raises
    `AppError` for a file that is no JSON Resume, and for a locked CV.
    """
    content = _read(path)
    found = [one for one in list_cvs(database) if one.title.casefold() == title.casefold()]
    if found:
        return save_cv(database, found[0].uuid, with_resume(found[0].choices, content), now)
    return create_cv(database, title, now, with_resume(CvChoices(), content))


def _read(path: Path) -> bytes:
    try:
        with Path(os.path.expanduser(path)).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise AppError(
            f"{path} cannot be read: {error.strerror or error}.", "Check its name and permissions."
        ) from error
