"""The verdict on the changed files of one commit: language and kind of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from commitstats_desktop.classify.attributes import NOTHING_SAID, Attributes
from commitstats_desktop.classify.generated import content_is_generated
from commitstats_desktop.classify.kind import Kind, is_dump, kind_of, path_kind
from commitstats_desktop.classify.language import Found, detect, language_of, name_says
from commitstats_desktop.classify.linguist import CLASSIFIER_VERSION, language_by_alias

__all__ = [
    "CLASSIFIER_VERSION",
    "File",
    "Seen",
    "Verdict",
    "classify_files",
    "needs_content",
    "see",
    "verdicts",
]

_HEADER = ".h"
_SPEAKS_FOR = {
    "C": "C",
    "C++": "C++",
    "Objective-C": "Objective-C",
    "Objective-C++": "Objective-C",
    "Cuda": "C++",
}
"""A neighbour's language to the language of the headers it includes."""


class File(NamedTuple):
    """A changed file as the commit left it, or as it was before a deletion.

    `content` may be None where `needs_content` says no, and where it could not be read: then the
    name decides.
    """

    path: bytes
    content: bytes | None
    is_binary: bool
    attributes: Attributes = NOTHING_SAID


class Verdict(NamedTuple):
    """What was decided; the language is Linguist's name, None where nothing tells."""

    language: str | None
    kind: Kind


def needs_content(path: bytes, attributes: Attributes = NOTHING_SAID) -> bool:
    """Whether the content can change what the path says; if not, `classify_files` ignores it."""
    if attributes is NOTHING_SAID:
        return path_kind(path).settled is None
    if attributes.vendored or attributes.generated:
        return False
    settled = path_kind(path).settled
    return settled is None or (
        (attributes.vendored is False or attributes.generated is False)
        and settled is not Kind.LOCKFILE
    )


class Seen(NamedTuple):
    """What a file says by itself: all that is needed of it when its content is gone."""

    path: bytes
    found: Found
    kind: Kind


def see(file: File) -> Seen:
    """Look at one file; what its neighbours say of a header is left to `verdicts`."""
    if file.content is not None and not needs_content(file.path, file.attributes):
        file = file._replace(content=None)
    found = _language(file)
    return Seen(file.path, found, _kind(file, found.language))


def verdicts(seen: Sequence[Seen]) -> list[Verdict]:
    """The verdict on each file of a commit, in their order.

    A `.h` whose content does not decide takes the language of its neighbours: the changed files of
    the same commit in the same folder. Its kind is theirs already.
    """
    return [
        Verdict(language, each.kind)
        for each, language in zip(seen, _settle_headers(seen), strict=True)
    ]


def classify_files(files: Sequence[File]) -> list[Verdict]:
    """The verdict on each file of a commit, in their order."""
    return verdicts([see(file) for file in files])


def _language(file: File) -> Found:
    named = language_by_alias(file.attributes.language) if file.attributes.language else None
    if named is not None:
        return Found(named, is_certain=True)
    if file.is_binary:
        return Found(None, is_certain=True)
    if file.content is None:
        return Found(language_of(file.path), is_certain=False)
    return detect(file.path, file.content)


def _settle_headers(seen: Sequence[Seen]) -> list[str | None]:
    languages = [each.found.language for each in seen]
    open_headers = [index for index, each in enumerate(seen) if _is_open_header(each)]
    if open_headers:
        votes = _votes(seen)
        for index in open_headers:
            languages[index] = _most(votes[_folder(seen[index].path)]) or languages[index]
    return languages


def _is_open_header(seen: Seen) -> bool:
    return not seen.found.is_certain and name_says(seen.path).last_ending == _HEADER


def _votes(seen: Sequence[Seen]) -> dict[bytes, Counter[str]]:
    """Languages by folder of all files that are sure of theirs or whose ending is."""
    votes: dict[bytes, Counter[str]] = defaultdict(Counter)
    for each in seen:
        language = _SPEAKS_FOR.get(each.found.language or "")
        if language and not _is_open_header(each):
            votes[_folder(each.path)][language] += 1
    return votes


def _most(votes: Counter[str]) -> str | None:
    """The language of most neighbours; of equals C, then by name, so that no order of files counts."""
    return min(votes, key=lambda name: (-votes[name], name), default=None)


def _folder(path: bytes) -> bytes:
    return path[: path.rfind(b"/") + 1]


def _kind(file: File, language: str | None) -> Kind:
    if file.is_binary:
        return Kind.BINARY
    content = file.content
    is_generated = content is not None and content_is_generated(file.path, content)
    kind = kind_of(file.path, language, file.attributes, is_generated=is_generated)
    if kind is Kind.CODE and language == "SQL" and content is not None and is_dump(content):
        return Kind.DATA
    return kind
