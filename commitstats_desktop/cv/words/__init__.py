"""Every word of ours that a CV says, by language. To add a language: a file and a line in `WORDS`."""

from __future__ import annotations

from collections.abc import Mapping

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import DocumentLanguage
from commitstats_desktop.cv.words.base import FORMAT, PRODUCT, UNTYPED, Words
from commitstats_desktop.cv.words.en import ENGLISH
from commitstats_desktop.cv.words.es import SPANISH
from commitstats_desktop.cv.words.nb import NORWEGIAN
from commitstats_desktop.cv.words.phrases import Plural

__all__ = [
    "ENGLISH",
    "FORMAT",
    "NORWEGIAN",
    "PRODUCT",
    "SPANISH",
    "UNTYPED",
    "WORDS",
    "Plural",
    "Words",
    "words_of",
]

WORDS: Mapping[DocumentLanguage, Words] = {
    DocumentLanguage.ENGLISH: ENGLISH,
    DocumentLanguage.NORWEGIAN: NORWEGIAN,
    DocumentLanguage.SPANISH: SPANISH,
}


def words_of(document: CvDocument) -> Words:
    """The words of the language a document is written in."""
    return WORDS[document.look.language]
