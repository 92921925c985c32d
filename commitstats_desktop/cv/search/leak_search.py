"""The search of a finished file for private names, by whole words and in every disguise.

A name passes when it is made of words that everybody may read: ours, public names of the document,
the person's own name, everyday words that stand for a path, words the person approved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.private_name import WEAK, Finding, NameKind, PrivateName, PrivateNames
from commitstats_desktop.cv import typed_fields
from commitstats_desktop.cv.disclosure import GENERIC, vocabulary
from commitstats_desktop.cv.search import disguises, english
from commitstats_desktop.cv.search.finished import Piece
from commitstats_desktop.cv.search.tokens import Tokens, tokens

SHORTEST_NAME = 4
SHORTEST_GLUED = 8
"""Letters of a name in several words that is looked for as one word, too."""


@dataclass(frozen=True)
class Search:
    """Private names ready to be looked for, those that everybody may read left out."""

    names: dict[Tokens, PrivateName]
    own: frozenset[Tokens]
    typed: tuple[typed_fields.TypedField, ...]

    @cached_property
    def lengths(self) -> dict[str, set[int]]:
        """By the first word of a name, how many words the names have that begin so."""
        found: dict[str, set[int]] = {}
        for words in self.names:
            found.setdefault(words[0], set()).add(len(words))
        return found

    @cached_property
    def digests(self) -> dict[str, tuple[PrivateName, str]]:
        """By digest, whose it is and of which kind."""
        return {
            digest: (name, form)
            for name in set(self.names.values())
            for form, digest in disguises.digests_of(name.text)
        }


def prepare(private: PrivateNames, document: CvDocument, approved: Iterable[str] = ()) -> Search:
    """The names that would be a leak in a file of this document."""
    passing = _passing(document, private.own)
    passing_weak = passing | frozenset(tokens(document.name))
    accepted = {tokens(word) for word in approved}
    own = frozenset(filter(None, (tokens(name) for name in private.own)))
    names: dict[Tokens, PrivateName] = {}
    for name in sorted(private.names, key=lambda one: (one.kind in WEAK, one.text)):
        may_pass = passing_weak if name.kind in WEAK else passing
        for words in _forms(name):
            is_free = words in accepted or words in own or _passes(name, words, may_pass)
            if not is_free:
                names.setdefault(words, name)
    return Search(names, own, typed_fields.typed_fields(document))


def search(pieces: Iterable[Piece], wanted: Search) -> list[Finding]:
    """Every private name in the pieces of a file, each once for each place and disguise."""
    found: dict[tuple[str, str, str], Finding] = {}
    for place, text in pieces:
        plain = list(_in_text(text, place, "", wanted))
        told = {finding.word for finding in plain}
        hidden = (one for one in _disguised(text, place, wanted) if one.word not in told)
        for finding in (*plain, *hidden):
            found.setdefault((finding.word, place, finding.form), finding)
    return list(found.values())


def _disguised(text: str, place: str, wanted: Search) -> Iterator[Finding]:
    for form, read in disguises.disguises(text):
        for finding in _in_text(read, place, form, wanted):
            if sum(map(len, tokens(finding.word))) >= disguises.SHORTEST_HIDDEN:
                yield finding
    digests = disguises.digests_in(text)
    if digests:
        yield from _hashed(digests, place, wanted)


def _hashed(digests: frozenset[str], place: str, wanted: Search) -> Iterator[Finding]:
    for digest in sorted(digests):
        if digest in wanted.digests:
            name, form = wanted.digests[digest]
            yield Finding(name, place, form)


def _in_text(text: str, place: str, form: str, wanted: Search) -> Iterator[Finding]:
    line = _without_own(tokens(text), wanted.own)
    for start, first in enumerate(line):
        for length in wanted.lengths.get(first, ()):
            words = line[start : start + length]
            name = wanted.names.get(words)
            if name is not None:
                yield _finding(name, words, place, form, wanted)


def _finding(name: PrivateName, words: Tokens, place: str, form: str, wanted: Search) -> Finding:
    sources = [one for one in wanted.typed if _holds(tokens(one.text), words)]
    is_employer = bool(sources) and all(one.names_somebody for one in sources)
    is_question = is_employer or _is_question(name, words)
    source = sources[0].title if sources else ""
    return Finding(name, place, form, source, is_question and not form)


def _without_own(line: Tokens, own: frozenset[Tokens]) -> Tokens:
    """Without the person's own addresses and names, in which an employer's host may stand."""
    kept = list(line)
    # The longest first: a name may be the beginning of an address.
    for name in sorted(own, key=len, reverse=True):
        if len(name) < 2 or not set(name) <= set(kept):
            continue
        start = 0
        while start <= len(kept) - len(name):
            if tuple(kept[start : start + len(name)]) == name:
                kept[start : start + len(name)] = [""]
            start += 1
    return tuple(kept)


def _forms(name: PrivateName) -> Iterator[Tokens]:
    """The name in its words, and put together as one."""
    words = tokens(name.text)
    if words:
        yield words
    glued = "".join(words)
    if len(words) > 1 and len(glued) >= SHORTEST_GLUED and name.kind not in WEAK:
        yield (glued,)


def _passes(name: PrivateName, words: Tokens, passing: frozenset[str]) -> bool:
    if all(word in passing or word.isdecimal() for word in words):
        return True
    if len(words) > 1:
        return False
    (word,) = words
    if _is_short(word):
        return name.kind in WEAK or len(word) < 2
    if name.kind in WEAK:
        return word in GENERIC or english.is_everyday(word)
    return False


def _is_question(name: PrivateName, words: Tokens) -> bool:
    """Whether it may be an ordinary word: short, in a dictionary, or only one of many paths."""
    if name.kind in WEAK:
        return True
    if len(words) > 1:
        return False
    (word,) = words
    is_ordinary = _is_short(word) or word in GENERIC or english.is_in_dictionary(word)
    return is_ordinary or (name.kind is NameKind.PERSON and len(tokens(name.text)) == 1)


def _is_short(word: str) -> bool:
    """In some scripts two letters are a full name."""
    return word.isascii() and len(word) < SHORTEST_NAME


def _passing(document: CvDocument, own: frozenset[str]) -> frozenset[str]:
    """Words that everybody may read in this document."""
    return frozenset(
        (
            *vocabulary(),
            *(word for name in _public(document) for word in tokens(name)),
            *(word for name in own if "@" not in name for word in tokens(name)),
        )
    )


def _public(document: CvDocument) -> Iterator[str]:
    yield from (language.name for language in document.languages)
    yield from (name for row in document.repositories for name in row.languages)
    for group in document.packages:
        yield group.ecosystem
        yield from (package.name for package in group.packages)
    if document.open_source is not None:
        for repository in document.open_source.repositories:
            yield repository.name
            yield repository.link or ""


def _holds(line: Tokens, words: Tokens) -> bool:
    size = len(words)
    return any(line[start : start + size] == words for start in range(len(line) - size + 1))
