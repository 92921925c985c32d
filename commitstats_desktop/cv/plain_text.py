"""The CV as text: Markdown for pages, plain for web forms, YAML for RenderCV.

All three say the sentences of `told`, so a figure reads the same in each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from commitstats_desktop.core.cv import Contact, CvDocument
from commitstats_desktop.core.cv.look import Section
from commitstats_desktop.cv.method_lines import method_lines
from commitstats_desktop.cv.told import Entry, Told, told
from commitstats_desktop.cv.words import words_of

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&]|^[+-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")
"""What Markdown gives a meaning anywhere, or where a line begins; a backslash takes it away."""


def render_markdown(document: CvDocument) -> str:
    """Headings, lists and links; what people typed is text and nothing else."""
    lines = [f"# {_marked(document.name or words_of(document).heading_without_name)}", ""]
    if document.role:
        lines += [f"**{_marked(document.role)}**", ""]
    if document.contacts:
        lines += [" · ".join(_link(contact) for contact in document.contacts), ""]
    for part in told(document):
        lines += [f"## {_marked(part.heading)}", "", *_marked_part(part)]
    lines += [f"## {words_of(document).how_counted}", ""]
    lines += [f"{_marked(line)}  " for line in method_lines(document)]
    return "\n".join(lines).rstrip() + "\n"


def render_text(document: CvDocument) -> str:
    """Lines without any mark, to be pasted into a form."""
    lines = [document.name or words_of(document).heading_without_name]
    lines += [line for line in (document.role, *(one.text for one in document.contacts)) if line]
    for part in told(document):
        lines += ["", part.heading.upper(), *part.sentences]
        for entry in part.entries:
            lines += list(_entry_lines(entry))
    lines += ["", words_of(document).how_counted.upper(), *method_lines(document)]
    return "\n".join(lines) + "\n"


def render_rendercv(document: CvDocument) -> str:
    """The parts of the document as sections of a RenderCV file, to be put below `cv:`."""
    sections: dict[str, Any] = {}
    for part in told(document):
        entries = [_rendercv_entry(entry, part.section) for entry in part.entries]
        texts = list(part.sentences)
        # RenderCV takes entries of one kind in a section.
        if entries and texts:
            sections[f"{part.heading}."] = texts
        if entries or texts:
            sections[part.heading] = entries or texts
    cv = {"name": document.name, "headline": document.role, "sections": sections}
    return "\n".join(_yaml({"cv": {key: value for key, value in cv.items() if value}})) + "\n"


def _marked_part(part: Told) -> Iterator[str]:
    if len(part.sentences) == 1:
        yield from (_marked(part.sentences[0]), "")
    elif part.sentences:
        yield from (*(f"- {_marked(sentence)}" for sentence in part.sentences), "")
    for entry in part.entries:
        title = f"[{_marked(entry.title)}]({entry.link})" if entry.link else _marked(entry.title)
        note = f", {_marked(entry.note)}" if entry.note else ""
        yield from (f"### {title}{note}", "")
        facts = [_marked(fact) for fact in (entry.span, *entry.facts) if fact]
        if facts:
            yield from (" · ".join(facts), "")
        if entry.lines:
            yield from (*(f"- {_marked(line)}" for line in entry.lines), "")


def _entry_lines(entry: Entry) -> Iterator[str]:
    yield ", ".join(part for part in (entry.title, entry.note, entry.span) if part)
    if entry.facts:
        yield ", ".join(entry.facts)
    yield from entry.lines
    if entry.link:
        yield entry.link


def _rendercv_entry(entry: Entry, section: Section) -> dict[str, Any]:
    """An experience, an education or an ordinary entry, as RenderCV tells them apart."""
    highlights = [*entry.facts, *entry.lines]
    if section is Section.WORK:
        named = {"company": entry.note or entry.title, "position": entry.title}
    elif section is Section.EDUCATION:
        named = {"institution": entry.note or entry.title, "area": entry.title}
    else:
        named = {"name": entry.title, "summary": entry.note}
    found = {**named, "date": entry.span, "highlights": highlights}
    return {key: value for key, value in found.items() if value}


def _yaml(value: Any, depth: int = 0) -> Iterator[str]:
    """Block YAML whose texts are quoted as JSON, which every YAML reads as text."""
    indent = "  " * depth
    pairs: Sequence[tuple[str, Any]]
    if isinstance(value, dict):
        pairs = [(f"{json.dumps(key, ensure_ascii=False)}:", one) for key, one in value.items()]
    else:
        pairs = [("-", one) for one in value]
    for mark, one in pairs:
        if isinstance(one, dict | list):
            yield f"{indent}{mark}"
            yield from _yaml(one, depth + 1)
        else:
            yield f"{indent}{mark} {json.dumps(one, ensure_ascii=False)}"


def _link(contact: Contact) -> str:
    text = _marked(contact.text)
    if contact.link is None:
        return text
    safe = contact.link.replace("(", "%28").replace(")", "%29").replace("<", "%3C")
    return f"[{text}]({safe})"


def _marked(text: str) -> str:
    return _NUMBERED.sub(r"\1\\\2", _MARKS.sub(r"\\\1", text))
