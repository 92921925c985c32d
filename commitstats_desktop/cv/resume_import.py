"""Takes a person in from a JSON Resume; what the app has no field for is kept for the way out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from commitstats_desktop.core.cv import Job, Person, School
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import without_halves
from commitstats_desktop.cv.resume_fields import (
    degree_of,
    job_text_of,
    list_in,
    location_of,
    object_in,
    text_in,
)

LARGEST = 2_000_000
"""Bytes; a résumé that is longer is none."""


def with_resume(choices: CvChoices, content: bytes) -> CvChoices:
    """The choices with the person, the work and the education of a JSON Resume file.

    Raises `AppError` when it is no JSON object with the field `basics`.
    """
    resume = _read(content)
    basics = object_in(resume, "basics")
    return replace(
        choices,
        person=Person(
            text_in(basics, "name"),
            text_in(basics, "label"),
            text_in(basics, "summary"),
            tuple(_contacts(basics)),
        ),
        work=tuple(_job(entry) for entry in list_in(resume, "work")),
        education=tuple(_school(entry) for entry in list_in(resume, "education")),
        foreign=json.dumps(resume, ensure_ascii=False),
    )


def _read(content: bytes) -> dict[str, Any]:
    hint = "Choose a file that begins with { and has a field “basics”, such as resume.json."
    if len(content) > LARGEST:
        raise AppError("The file is larger than 2 MB, which no résumé is.", hint)
    try:
        resume = json.loads(content.decode("utf-8-sig"))
        # Python reads and writes NaN, which no other reader takes, and half a character.
        written = json.dumps(resume, ensure_ascii=False, allow_nan=False)
        resume = json.loads(without_halves(written))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise AppError("The file is no JSON.", hint) from error
    if not isinstance(resume, dict) or not isinstance(resume.get("basics"), dict):
        raise AppError("The file is no JSON Resume.", hint)
    return resume


def _contacts(basics: dict[str, Any]) -> Iterator[str]:
    place = location_of(object_in(basics, "location"))
    if place:
        yield place
    if text_in(basics, "email"):
        yield f"mailto:{text_in(basics, 'email')}"
    for key in ("phone", "url"):
        if text_in(basics, key):
            yield text_in(basics, key)
    for profile in list_in(basics, "profiles"):
        if text_in(profile, "url"):
            yield text_in(profile, "url")


def _job(entry: dict[str, Any]) -> Job:
    # Before version 1 of the format the employer's name stood in `company`.
    return Job(
        text_in(entry, "name") or text_in(entry, "company"),
        text_in(entry, "position"),
        text_in(entry, "startDate"),
        text_in(entry, "endDate"),
        job_text_of(entry),
    )


def _school(entry: dict[str, Any]) -> School:
    return School(
        text_in(entry, "institution"),
        degree_of(entry),
        text_in(entry, "startDate"),
        text_in(entry, "endDate"),
    )
