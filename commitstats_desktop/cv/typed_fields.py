"""Every text of a document that the person typed, with what its field is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from commitstats_desktop.core.cv import CvDocument


class TypedField(NamedTuple):
    """A text that the person typed."""

    title: str
    text: str
    names_somebody: bool = False
    """Whether its purpose is to name somebody."""


def typed_fields(document: CvDocument) -> tuple[TypedField, ...]:
    """Those that are not empty."""
    return tuple(field for field in _fields(document) if field.text)


def _fields(document: CvDocument) -> Iterator[TypedField]:
    yield TypedField("your name", document.name, names_somebody=True)
    yield TypedField("your role", document.role)
    yield TypedField("your summary", document.summary)
    for contact in document.contacts:
        yield TypedField("your contacts", f"{contact.text} {contact.link or ''}")
    for line in document.reading:
        if line.is_edited:
            yield TypedField("your short text", line.text)
    for row in document.repositories:
        yield TypedField("the name of a project", row.alias)
        yield TypedField("your role in a project", row.role)
        yield from (TypedField("a highlight of a project", one) for one in row.highlights)
    for job in document.work:
        yield TypedField("an employer", job.employer, names_somebody=True)
        yield from (
            TypedField("your work history", text)
            for text in (job.role, job.text, job.start, job.end)
        )
    for school in document.education:
        yield TypedField("a school", school.school, names_somebody=True)
        yield from (
            TypedField("your education", text)
            for text in (school.degree, school.text, school.start, school.end)
        )
