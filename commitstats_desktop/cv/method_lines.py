"""The methods of a document in four lines: how strong, over what, by which rules, by which version."""

from __future__ import annotations

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv.words import PRODUCT, Words, words_of

MOST_ORDINARY, MOST_SMALL, MOST_SMALLEST = 470, 540, 710
"""Signs, as measured on the narrowest paper; digests are wider than words."""


def method_lines(document: CvDocument) -> tuple[str, ...]:
    """What every form of a document says about its figures, in at most four lines."""
    words, methods = words_of(document), document.methods
    how = words.counted_from_git.format(
        strength=methods.strength.capitalize(),
        product=PRODUCT,
        as_of=words.made_on(methods.as_of),
    )
    limits = [methods.coverage]
    if methods.odd_dates:
        commits = words.many(methods.odd_dates, words.commit)
        limits.append(words.odd_dates.format(commits=commits))
    if document.totals.lines_unknown:
        commits = words.many(document.totals.lines_unknown, words.commit)
        limits.append(words.lines_unknown.format(commits=commits))
    version = words.version_and_document.format(
        version=methods.version, document=document.document_id
    )
    proof = [f"SHA-256 {methods.claims_sha256}"] if methods.claims_sha256 else []
    if methods.merkle_root:
        counted = f" ({words.many(methods.counted, words.commit)})" if methods.counted else ""
        proof.append(f"Merkle {methods.merkle_root}{counted}")
    rules = " ".join((words.rules_in_brief, *methods.limits))
    return _brief((how, " ".join(limits), rules, " · ".join((version, *proof))), words)


def _brief(lines: tuple[str, ...], words: Words) -> tuple[str, ...]:
    """The lines without the rules where those would take a fifth; the definitions tell them, too."""
    if len(" ".join(lines)) <= MOST_SMALLEST:
        return lines
    how, limits, rules, version = lines
    return how, limits, rules.removeprefix(words.rules_in_brief).lstrip(), version


def methods_size(lines: tuple[str, ...]) -> str:
    """The class of letters in which these lines take at most four of any of our papers."""
    signs = len(" ".join(lines))
    return "" if signs <= MOST_ORDINARY else "small" if signs <= MOST_SMALL else "smallest"
