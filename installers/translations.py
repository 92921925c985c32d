"""Bring the translations of the window in step with the code: `python -m installers.translations`.

It lists what the code says into `resources/translations/*.ts`, keeping what is translated already,
and compiles them with Qt's lrelease. `--check` changes nothing and says what is missing, gone or not
compiled. Translate with pyside6-linguist, then run this again. To add a language: a line in
`commitstats_desktop.ui.language`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

from commitstats_desktop.ui.language import CONTEXT, ENGLISH, LANGUAGES
from installers.translatable import Found, Text, find
from installers.translation_files import Entry, Translated, read, written

FOLDER = Path(__file__).parent.parent / "resources" / "translations"
SENTENCES = FOLDER / "sentences.json"


def source_of(language: str) -> Path:
    """The file of Qt Linguist."""
    return FOLDER / f"commitstats_{language}.ts"


def entries(found: Found, known: Translated, language: str) -> Iterator[Entry]:
    """What the file of a language holds; that of English only what is counted."""
    for text, places in found.places.items():
        if language != ENGLISH or text.is_counted:
            yield Entry(text, tuple(places), known.get(text, ()))


def content_of(found: Found, language: str) -> str:
    """The file of a language as it has to be."""
    known = read(source_of(language))
    return written(language, CONTEXT, entries(found, known, language))


def compiled(source: Path) -> bytes:
    """What lrelease makes of a file."""
    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        command = [str(program), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def sources() -> list[Path]:
    """Every file of Qt Linguist, also those for Qt's own words."""
    return sorted(FOLDER.glob("*.ts"))


def update(found: Found) -> None:
    """Write and compile everything."""
    FOLDER.mkdir(exist_ok=True)
    SENTENCES.write_text(sentences_of(found), "utf-8")
    for language in LANGUAGES:
        source_of(language).write_text(content_of(found, language), "utf-8")
    for source in sources():
        source.with_suffix(".qm").write_bytes(compiled(source))


def sentences_of(found: Found) -> str:
    """The list that `ui/sentences.py` compares with."""
    return json.dumps(found.sentences, indent=1, ensure_ascii=False) + "\n"


def problems(found: Found) -> Iterator[str]:
    """What is not as it has to be, a line each."""
    if not SENTENCES.exists() or SENTENCES.read_text("utf-8") != sentences_of(found):
        yield f"{SENTENCES.name} is not in step with the code"
    for language in LANGUAGES:
        source = source_of(language)
        if not source.exists() or source.read_text("utf-8") != content_of(found, language):
            yield f"{source.name} is not in step with the code"
        known = read(source)
        for entry in entries(found, known, language):
            yield from (f"{source.name}: {one}: {entry.text.source!r}" for one in faults(entry))
    for source in sources():
        target = source.with_suffix(".qm")
        if not target.exists() or target.read_bytes() != compiled(source):
            yield f"{target.name} is not what lrelease makes of {source.name}"


def faults(entry: Entry) -> Iterator[str]:
    """What is wrong with one translation."""
    if not entry.forms or not all(entry.forms):
        yield "not translated"
        return
    for form in entry.forms:
        told = Text(form).places
        if told != entry.text.places and told != entry.text.places - {"{n}"}:
            yield "other places than the source"
        if form.endswith(" ") != entry.text.source.endswith(" "):
            yield "other space at the end"


def main() -> int:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    checks = parser.parse_args().check
    found = find()
    if not checks:
        update(found)
    wrong = list(problems(found))
    print("\n".join(wrong) or "All texts are translated and compiled.")
    return int(bool(wrong)) if checks else 0


if __name__ == "__main__":
    sys.exit(main())
