"""The charts as they are drawn: no label leaves its chart, no two labels touch."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, pairwise

import pytest
from PIL import ImageFont

from commitstats_desktop import paths
from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.look import DocumentLanguage, Look
from commitstats_desktop.core.days import MONTHS
from commitstats_desktop.cv.charts.drawing import spread, text_width
from commitstats_desktop.cv.layout import FITS, NARROW, Fit, charts_of
from commitstats_desktop.cv.words import ENGLISH
from tests.fakes.cvs import whole_document
from tests.fakes.figures import (
    ENORMOUS,
    ONE_YEAR,
    QUARTER_CENTURY,
    SAMPLE,
    SMALL,
    Sample,
    sample_document,
)

SVG = "{http://www.w3.org/2000/svg}"
LONG_NAMES = (
    "Microsoft Developer Studio Project",
    "Glyph Bitmap Distribution Format",
    "Parrot Internal Representation",
    "WebAssembly Interface Type",
    "Object Data Instance Notation",
    "Cloud Firestore Security Rules",
    "Protocol Buffer Text Format",
)
SAMPLES = {
    "ordinary": SAMPLE,
    "small": SMALL,
    "one year": ONE_YEAR,
    "25 years": QUARTER_CENTURY,
    "enormous": ENORMOUS,
    "long names": replace(SAMPLE, languages=LONG_NAMES),
    "ends early": replace(SAMPLE, languages=("Python", "Go", "SQL", "Rust", "HCL", "Shell", "C")),
}


@dataclass(frozen=True)
class Label:
    """A text with the box it takes."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Label) -> bool:
        is_beside = self.right <= other.left or other.right <= self.left
        is_above = self.bottom <= other.top or other.bottom <= self.top
        return not (is_beside or is_above)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("fit", [FITS[0], FITS[-1]])
def test_no_label_leaves_its_chart_or_touches_another(name: str, fit: Fit) -> None:
    for chart, width, labels in drawn(sample_document(SAMPLES[name]), fit):
        for label in labels:
            assert label.left >= -0.5, (chart, label)
            assert label.right <= width + 0.5, (chart, label)
        for one, other in combinations(labels, 2):
            assert not one.touches(other), (chart, one, other)


@pytest.mark.parametrize("language", DocumentLanguage)
def test_no_label_of_a_whole_cv_touches_another_in_any_language(
    language: DocumentLanguage,
) -> None:
    document = replace(whole_document(), look=Look(language=language))

    for chart, width, labels in drawn(document, FITS[-1]):
        for label in labels:
            assert label.left >= -0.5, (chart, label)
            assert label.right <= width + 0.5, (chart, label)
        for one, other in combinations(labels, 2):
            assert not one.touches(other), (chart, one, other)


def test_a_text_is_never_taken_for_narrower_than_it_is() -> None:
    languages = json.loads(paths.resource("linguist/languages.json").read_text("utf-8"))
    texts = [
        *languages,
        *MONTHS,
        *ENGLISH.short_months,
        *ENGLISH.type_meanings.values(),
        "12,345",
    ]

    for text in texts:
        assert text_width(text, 10) >= width_of(text, 10, is_strong=False), text
        assert text_width(text, 10, is_strong=True) >= width_of(text, 10, is_strong=True), text


def test_labels_are_spread_in_their_order_with_room_between() -> None:
    places = spread([50, 50, 50, 51, 90], 10, 0, 95)

    assert places == sorted(places)
    assert all(low + 10 <= high for low, high in pairwise(places))
    assert places[-1] <= 95


def test_more_labels_than_room_still_do_not_touch() -> None:
    places = spread([5.0] * 6, 10, 0, 30)

    assert places == [0, 10, 20, 30, 40, 50]


def test_every_chart_says_what_it_shows() -> None:
    for figure, frame in charts_of(whole_document(), FITS[0]):
        root = ET.fromstring(figure.svg(frame, "wide"))
        labels = str(root.get("aria-labelledby")).split()
        told = [root.find(f"{SVG}title"), root.find(f"{SVG}desc")]

        assert root.get("role") == "img"
        assert [element.get("id") for element in told if element is not None] == labels
        assert all(element is not None and element.text for element in told)


def test_no_chart_uses_what_a_pdf_does_not_draw() -> None:
    for figure, frame in charts_of(whole_document(), FITS[0]):
        svg = figure.svg(frame, "wide")
        assert "filter" not in svg
        assert "style=" not in svg


def test_every_shape_has_a_colour_on_paper_and_a_class_for_the_dark_theme() -> None:
    for figure, frame in charts_of(whole_document(), FITS[0]):
        for shape in ET.fromstring(figure.svg(frame, "wide")).iter():
            if shape.tag.removeprefix(SVG) in ("rect", "polygon", "text"):
                assert str(shape.get("fill")).startswith("#")
                assert shape.get("class")


def test_names_in_charts_are_escaped() -> None:
    document = sample_document()
    language = replace(document.languages[0], name='<script>"&')
    charts = charts_of(replace(document, languages=(language,)), FITS[0])
    (figure,) = [figure for figure, _ in charts if figure.key == "languages"]

    svg = figure.svg(NARROW, "narrow")

    assert "<script>" not in svg
    assert "&lt;script&gt;" in svg


def drawn(document: CvDocument, fit: Fit) -> list[tuple[str, float, list[Label]]]:
    """Every chart in the width of its place and in that of a telephone."""
    return [
        (f"{figure.key} {wide.width}", wide.width, labels_of(figure.svg(wide, "wide")))
        for figure, frame in charts_of(document, fit)
        for wide in (frame, NARROW)
    ]


def labels_of(svg: str) -> list[Label]:
    found = ET.fromstring(svg).iter(f"{SVG}text")
    return [label_of(element) for element in found]


def label_of(element: ET.Element) -> Label:
    size = float(element.attrib["font-size"])
    text = element.text or ""
    width = width_of(text, size, is_strong=element.get("font-weight") == "600")
    left = (
        float(element.attrib["x"])
        - width * {"start": 0, "middle": 0.5, "end": 1}[element.attrib["text-anchor"]]
    )
    baseline = float(element.attrib["y"])
    return Label(text, left, baseline - size * 0.73, left + width, baseline + size * 0.2)


def width_of(text: str, size: float, *, is_strong: bool) -> float:
    return font(is_strong).getlength(text) * size / 100


@cache
def font(is_strong: bool) -> ImageFont.FreeTypeFont:
    name = "fonts/Inter-SemiBold.ttf" if is_strong else "fonts/Inter-Regular.ttf"
    return ImageFont.truetype(str(paths.resource(name)), 100)


def test_a_sample_is_what_it_says() -> None:
    samples: list[Sample] = [SAMPLE, SMALL]

    assert [len(sample_document(sample).activity) for sample in samples] == [10, 1]
