"""The bundled fonts: four weights of one family, for the window, the PDF and the web page."""

from __future__ import annotations

import pypdfium2
import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from commitstats_desktop import paths
from commitstats_desktop.cv.fonts import INTER
from commitstats_desktop.cv.pdf import render_pdf
from tests.fakes.figures import SMALL, sample_document

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
LETTERS = "ĄąĆćĘęŁłŃńÓóŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůĞğİıŞşŐőŰűȚțÅåÆæØøßÞðœ€–—…·“”’×"


@pytest.mark.parametrize("style", STYLES.values())
@pytest.mark.parametrize("form", ["ttf", "woff2"])
def test_each_file_has_the_letters_of_latin_and_latin_extended(style: str, form: str) -> None:
    path = paths.resource(f"fonts/Inter-{style}.{form}")

    with TTFont(path) as font:
        letters = font.getBestCmap()

    assert [letter for letter in LETTERS if ord(letter) not in letters] == []


@pytest.mark.parametrize("style", STYLES.values())
def test_the_web_fonts_are_small(style: str) -> None:
    assert paths.resource(f"fonts/Inter-{style}.woff2").stat().st_size < 60_000


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "SIL Open Font License" in paths.resource("fonts/LICENSE").read_text("utf-8")


def test_the_window_selects_each_weight_of_one_family(qapp: QGuiApplication) -> None:
    added = [
        QFontDatabase.addApplicationFont(str(paths.resource(f"fonts/Inter-{style}.ttf")))
        for style in STYLES.values()
    ]

    try:
        assert [QFontDatabase.applicationFontFamilies(number) for number in added] == [
            ["Inter"]
        ] * 4
        for weight, style in STYLES.items():
            font = QFont("Inter")
            font.setWeight(QFont.Weight(weight))
            raw = QRawFont.fromFont(font)
            assert (raw.familyName(), raw.styleName(), raw.weight()) == ("Inter", style, weight)
    finally:
        for number in added:
            QFontDatabase.removeApplicationFont(number)


def test_the_pdf_selects_each_weight_it_uses() -> None:
    document = pypdfium2.PdfDocument(render_pdf(sample_document(SMALL)))

    try:
        fonts = {found.get_font().get_base_name() for found in texts_in(document)}
    finally:
        document.close()

    assert {name.partition("+")[2] for name in fonts} == {"Inter", "Inter-Semi-Bold", "Inter-Bold"}
    assert [face.weight for face in INTER] == [400, 600, 700]


def texts_in(document: pypdfium2.PdfDocument) -> list[pypdfium2.PdfTextObj]:
    return [found for found in document[0].get_objects() if isinstance(found, pypdfium2.PdfTextObj)]
