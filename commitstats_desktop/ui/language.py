"""The language of the window: its own texts, numbers and Qt's few words.

A text is written in English where it is used, `tr("Add a folder")`, and is its own key. What varies
has a name, `tr("{first} to {last}", first=…, last=…)`, so that another language may order it anew;
whole numbers are grouped as the language does, so that a year is given as text. What is counted is
`n`: each language has its own forms for it, `tr("{n} commits", n=number)`.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from commitstats_desktop import paths

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "nb": "Norsk bokmål", "es": "Español"}
"""Each under its own name."""
CONTEXT = "Commit Stats"
"""Of every text of ours in the files of Qt Linguist."""
LARGEST = 2**31 - 1
"""Above it Qt picks no form."""
PLACE = re.compile(r"\{(\w+)\}")

_LOCALES = {
    ENGLISH: (QLocale.Language.English, QLocale.Country.UnitedStates),
    "nb": (QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "es": (QLocale.Language.Spanish, QLocale.Country.Spain),
}
_RELATED = {"no": "nb", "nn": "nb", "da": "nb"}


class _Spoken:
    """The language in use; English until another is chosen, and read when it is first needed."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self.locale = QLocale(*_LOCALES[ENGLISH])
        self.translator: QTranslator | None = None
        self.of_qt: list[QTranslator] = []

    def loaded(self) -> QTranslator:
        if self.translator is None:
            self.translator = QTranslator()
            self.translator.load(str(_file("commitstats", self.language)))
        return self.translator


_spoken = _Spoken()


def tr(text: str, comment: str = "", /, n: int | None = None, **values: object) -> str:
    """A text in the language in use, with its values; English where it has no translation.

    `comment` tells apart, and to the translator, what is one word in English only.
    """
    number = -1 if n is None else min(abs(n), LARGEST)
    found = _spoken.loaded().translate(CONTEXT, text, comment or None, number) or text
    if n is not None:
        values["n"] = n
    return filled(found, values) if values else found


def filled(template: str, values: dict[str, object]) -> str:
    """A text with its values in their places."""
    return PLACE.sub(lambda place: _told(values.get(place[1], place[0])), template)


def _told(value: object) -> str:
    return grouped(value) if isinstance(value, int) else str(value)


def grouped(number: int) -> str:
    """A whole number with its thousands set apart as the language does."""
    return _spoken.locale.toString(number)


def locale() -> QLocale:
    """How the language in use writes numbers and dates."""
    return _spoken.locale


def in_use() -> str:
    """The key of the language in use."""
    return _spoken.language


def resolved(chosen: str) -> str:
    """The language that a choice means; the system's own, or English where we do not speak it."""
    if chosen in LANGUAGES:
        return chosen
    for wanted in QLocale.system().uiLanguages():
        key = wanted.replace("_", "-").partition("-")[0].lower()
        if _RELATED.get(key, key) in LANGUAGES:
            return _RELATED.get(key, key)
    return ENGLISH


def use(chosen: str) -> None:
    """Speak a language from now on; windows that are open keep theirs."""
    _spoken.language = resolved(chosen)
    _spoken.locale = _locale_of(_spoken.language, is_system=chosen == SYSTEM)
    _spoken.translator = None
    QLocale.setDefault(_spoken.locale)
    _use_for_qt(_spoken.language)


def _locale_of(language: str, *, is_system: bool) -> QLocale:
    """That of the person's own country, where it speaks the language and none was chosen."""
    system = QLocale.system()
    if is_system and system.language() == _LOCALES[language][0]:
        return QLocale(system.language(), system.territory())
    return QLocale(*_LOCALES[language])


def _use_for_qt(language: str) -> None:
    """Qt's own buttons and menus; it brings Spanish along, Norwegian is ours."""
    if QCoreApplication.instance() is None:
        return
    for one in _spoken.of_qt:
        QCoreApplication.removeTranslator(one)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    theirs = [folder / f"qtbase_{language}.qm", _file("qt", language)]
    _spoken.of_qt = []
    for path in theirs:
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            _spoken.of_qt.append(translator)


def _file(name: str, language: str) -> Path:
    return paths.resource(f"translations/{name}_{language}.qm")
