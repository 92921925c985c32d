"""The CV as JSON Resume 1, the format of many other programs.

What a person took in from such a file and the app has no field for goes out again as it came;
for what the app knows, the document says what is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from commitstats_desktop.core.cv import Contact, CvDocument, Job, RepositoryRow, School
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv import typed
from commitstats_desktop.cv.json_export import plain, written
from commitstats_desktop.cv.resume_fields import (
    degree_of,
    job_text_of,
    list_in,
    location_of,
    object_in,
    text_in,
)
from commitstats_desktop.cv.words import Words, words_of

OURS = "from_figures"
"""In `meta`: the names of skills and projects that we wrote, to be known when taken in again."""
LISTED = ("work", "education", "projects", "skills")

_DATE = re.compile(r"[12]\d{3}(-[01]\d(-[0-3]\d)?)?")
_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+")
_PHONE = re.compile(r"\+?[\d ()/.-]{6,}")


def render_json_resume(document: CvDocument) -> str:
    """The document as JSON Resume; the same document gives the same bytes."""
    earlier = json.loads(document.foreign) if document.foreign else {}
    whole = {key: value for key, value in earlier.items() if key not in ("basics", *LISTED)}
    whole["basics"] = _basics(document, object_in(earlier, "basics"))
    skills, projects = _skills(document), _projects(document)
    whole |= {
        "work": _work(document, list_in(earlier, "work")),
        "education": _education(document, list_in(earlier, "education")),
        "skills": _with_earlier(skills, _foreign(earlier, "skills")),
        "projects": _with_earlier(projects, _foreign(earlier, "projects")),
    }
    ours = {"skills": skills, "projects": projects}
    whole["meta"] = {
        "version": "v1.0.0",
        **object_in(earlier, "meta"),
        "commitstats": _figures(document)
        | {OURS: {key: [one["name"] for one in entries] for key, entries in ours.items()}},
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _basics(document: CvDocument, earlier: dict[str, Any]) -> dict[str, Any]:
    known = ("name", "label", "email", "phone", "url", "summary", "location", "profiles")
    basics = {key: value for key, value in earlier.items() if key not in known}
    summary = document.summary if Section.SUMMARY in document.sections else ""
    if summary and typed.line(text_in(earlier, "summary")) == summary:
        summary = text_in(earlier, "summary")
    basics |= {"name": document.name, "label": document.role, "summary": summary}
    for contact in document.contacts:
        _add_contact(basics, contact, earlier)
    return {key: value for key, value in basics.items() if value}


def _add_contact(basics: dict[str, Any], contact: Contact, earlier: dict[str, Any]) -> None:
    link = contact.link or ""
    if link.startswith("mailto:"):
        basics.setdefault("email", link.removeprefix("mailto:"))
    elif link and link == text_in(earlier, "url"):
        basics["url"] = link
    elif link:
        profiles = [one for one in list_in(earlier, "profiles") if text_in(one, "url") == link]
        basics.setdefault("profiles", []).append(
            profiles[0] if profiles else {"network": contact.text.partition("/")[0], "url": link}
        )
    elif _MAIL.fullmatch(contact.text) and "email" not in basics:
        basics["email"] = contact.text
    elif contact.text == text_in(earlier, "phone") or _PHONE.fullmatch(contact.text):
        basics["phone"] = contact.text
    else:
        place = object_in(earlier, "location")
        basics["location"] = place if typed.line(location_of(place)) == contact.text else {
            "address": contact.text
        }  # fmt: skip


def _work(document: CvDocument, earlier: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    if Section.WORK not in document.sections:
        return []
    return [_job(job, _same(earlier, job.employer, "name", job.start)) for job in document.work]


def _job(job: Job, earlier: dict[str, Any]) -> dict[str, Any]:
    known = ("name", "position", "startDate", "endDate", "summary", "highlights")
    entry = {key: value for key, value in earlier.items() if key not in known}
    entry |= {"name": job.employer, "position": job.role, **_dates(job.start, job.end)}
    if typed.lines(job_text_of(earlier)) == job.text:
        entry |= {key: earlier[key] for key in ("summary", "highlights") if key in earlier}
    else:
        entry |= _said(job.text)
    return {key: value for key, value in entry.items() if value}


def _education(document: CvDocument, earlier: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    if Section.EDUCATION not in document.sections:
        return []
    return [
        _school(school, _same(earlier, school.school, "institution", school.start))
        for school in document.education
    ]


def _school(school: School, earlier: dict[str, Any]) -> dict[str, Any]:
    known = ("institution", "studyType", "area", "startDate", "endDate")
    entry = {key: value for key, value in earlier.items() if key not in known}
    entry |= {"institution": school.school, **_dates(school.start, school.end)}
    if typed.line(degree_of(earlier)) == school.degree:
        entry |= {key: earlier[key] for key in ("studyType", "area") if key in earlier}
    else:
        entry["studyType"] = school.degree
    if school.text:
        entry["courses"] = school.text.splitlines()
    return {key: value for key, value in entry.items() if value}


def _skills(document: CvDocument) -> list[dict[str, Any]]:
    words = words_of(document)
    skills: list[dict[str, Any]] = []
    if Section.LANGUAGES in document.sections:
        skills += [
            {"name": one.name, "level": _level(one.share, words.span(one.first, one.last), words)}
            for one in document.languages
            if one.name != words.other
        ]
    if Section.PACKAGES in document.sections:
        skills += [
            {"name": group.ecosystem, "keywords": [one.name for one in group.packages]}
            for group in document.packages
        ]
    return skills


def _level(share: float | None, span: str, words: Words) -> str:
    told = words.commits(None) if share is None else words.percent(share)
    return ", ".join(part for part in (told, span) if part)


def _projects(document: CvDocument) -> list[dict[str, Any]]:
    words = words_of(document)
    rows = document.repositories if Section.REPOSITORIES in document.sections else ()
    projects = [_project(row, words) for row in rows]
    if document.open_source is not None and Section.OPEN_SOURCE in document.sections:
        for one in document.open_source.repositories:
            project = {"name": one.name, "description": words.commits(one.commits)}
            projects.append(project | ({"url": one.link} if one.link else {}))
    return projects


def _project(row: RepositoryRow, words: Words) -> dict[str, Any]:
    project: dict[str, Any] = {
        "name": row.alias,
        "description": words.commits(row.commits),
        "highlights": list(row.highlights),
        "keywords": list(row.languages),
        "roles": [row.role] if row.role else [],
        **_dates(written(row.first) or "", written(row.last) or ""),
    }
    return {key: value for key, value in project.items() if value}


def _figures(document: CvDocument) -> dict[str, Any]:
    """What JSON Resume has no place for: the figures, without what already stands elsewhere."""
    elsewhere = ("person", "work", "education", "packages", "repositories")
    return {key: value for key, value in plain(document).items() if key not in elsewhere}


def _said(text: str) -> dict[str, Any]:
    lines = [line for line in text.splitlines() if line.strip()]
    return {"highlights": lines} if len(lines) > 1 else {"summary": text}


def _dates(start: str, end: str) -> dict[str, str]:
    """Those that the format can take; what is written in words is left out."""
    dates = {"startDate": start, "endDate": end}
    return {key: value for key, value in dates.items() if _DATE.fullmatch(value)}


def _same(earlier: Sequence[dict[str, Any]], name: str, key: str, start: str) -> dict[str, Any]:
    """The entry that a person's own was taken in from."""
    found = (
        entry
        for entry in earlier
        if typed.line(text_in(entry, key)) == name and text_in(entry, "startDate") == start
    )
    return next(found, {})


def _foreign(earlier: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Entries of a résumé that was taken in, but for those that an export of ours had written.

    What they told may be hidden by now, and its numbers are old.
    """
    figures = object_in(object_in(earlier, "meta"), "commitstats")
    known = object_in(figures, OURS).get(key)
    ours = known if isinstance(known, list) else []
    return [one for one in list_in(earlier, key) if text_in(one, "name") not in ours]


def _with_earlier(
    own: list[dict[str, Any]], earlier: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    """All of ours, and behind them what was taken in under names that none of ours has."""
    names = {_name(entry) for entry in own}
    return own + [entry for entry in earlier if _name(entry) not in names]


def _name(entry: dict[str, Any]) -> tuple[str, str]:
    return text_in(entry, "name"), text_in(entry, "startDate")
