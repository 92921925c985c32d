"""Templates of a person's own: what they can do, and what they cannot."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look, Paper
from commitstats_desktop.core.errors import AppError, TemplateError
from commitstats_desktop.core.palette import DARK, LIGHT
from commitstats_desktop.cv import sandbox
from commitstats_desktop.cv.accent import accent_of, contrast
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.photo import clean_photo
from tests.fakes.cvs import bare_document, photo, whole_document

Written = Callable[..., str]


@pytest.fixture
def drawn(tmp_path: Path) -> Written:
    """The page that a template of the person's own makes of a whole document."""

    def draw(template: str, style: str = "", **more: str) -> str:
        (tmp_path / "template.html.j2").write_text(template, "utf-8")
        (tmp_path / "template.css").write_text(style, "utf-8")
        for name, text in more.items():
            (tmp_path / f"{name}.html.j2").write_text(text, "utf-8")
        document = replace(whole_document(), look=Look(str(tmp_path)))
        return render_html(document)

    return draw


def test_a_folder_of_the_persons_own_is_a_template(drawn: Written) -> None:
    page = drawn(
        '{% import "parts.html.j2" as parts with context %}<h1>{{ document.name }}</h1>'
        '{% include "foot.html.j2" %}{{ parts.cards() }}',
        "h1 { color: rebeccapurple; }",
        foot="<p>{{ words.card_commits }}</p>",
    )

    assert "<main>\n<h1>Ada Berg</h1><p>commits</p>" in page
    assert "rebeccapurple" in page
    assert "11,533" in page


def test_what_a_template_writes_is_escaped(drawn: Written) -> None:
    page = drawn("{{ '<b>' }}{{ document.name|replace('a', 'b') if false else '&' }}")

    assert "<main>\n&lt;b&gt;&amp;" in page


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("{% for %}", "Line 1 of template.html.j2 is no template"),
        ("{{ nobody }}", "line 1 of template.html.j2: 'nobody' is undefined"),
        ("{% include '../secret' %}", "which is not in its folder"),
        ("{% include '/etc/hostname' %}", "leads out of the folder"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ document.__class__ }}", "unsafe"),
        ("{{ 'a' * 100000000 }}", "is for numbers only"),
        ("{{ 10 ** 10000000 }}", "is for numbers only"),
        ("{{ '%1000000000d' % 1 }}", "is for numbers only"),
        ("{{ 'a'.center(1000000000) }}", "unsafe"),
        ("{{ '{:>1000000000}'.format(1) }}", "unsafe"),
        ("{{ '<script>'|safe }}", "No filter named 'safe'"),
        ("{{ range(100000)|join(document.summary) }}", "more than a million letters"),
        ("{{ range(99999999) }}", "Range too big"),
        (
            "{% set n = namespace(x='a' ) %}{% for i in range(60) %}"
            "{% set n.x = n.x ~ n.x %}{% endfor %}",
            "The template was stopped",
        ),
        (
            "{% set long = range(99999)|join('abc') %}{% for i in range(20) %}{{ long }}{% endfor %}",
            "8 million letters",
        ),
    ],
)
def test_a_template_that_goes_too_far_is_stopped_with_a_sentence(
    template: str, sentence: str, drawn: Written
) -> None:
    with pytest.raises(TemplateError) as caught:
        drawn(template)

    assert sentence in caught.value.sentence


def test_a_template_that_never_ends_is_ended(
    drawn: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 0.2)
    before = sys.gettrace()

    with pytest.raises(TemplateError, match="it ran for more than"):
        drawn(
            "{% for i in range(99999) %}{% for j in range(99999) %}{% if i == j %}"
            "{% endif %}{% endfor %}{% endfor %}"
        )

    assert sys.gettrace() is before


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, drawn: Written) -> None:
    outside = tmp_path.parent / "outside.html.j2"
    outside.write_text("secret", "utf-8")
    (tmp_path / "in.html.j2").symlink_to(outside)

    with pytest.raises(TemplateError, match="leads out of the folder"):
        drawn("{% include 'in.html.j2' %}")


def test_a_style_cannot_end_its_element(drawn: Written) -> None:
    with pytest.raises(TemplateError, match="holds the signs </"):
        drawn("", "</style><script>alert(1)</script>")


@pytest.mark.parametrize("name", ["fancy", "../visual", "/nowhere/at/all", ""])
def test_a_template_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(TemplateError, match="There is no template"):
        render_html(replace(whole_document(), look=Look(name)))


@pytest.mark.parametrize("name", [VISUAL, PLAIN, ENGINEER])
def test_a_part_that_is_off_is_absent_and_an_empty_document_has_no_gap(name: str) -> None:
    page = render_html(replace(bare_document(), look=Look(name)))

    assert page.count("<h2") == 1
    assert "<section" not in page
    assert "None" not in page.replace("'none'", "")


def test_the_parts_stand_in_the_order_of_the_person() -> None:
    document = whole_document()
    turned = replace(document, sections=document.sections[::-1], look=Look(PLAIN))

    page = render_html(turned)

    places = [page.index(f'class="part {section}"') for section in turned.sections]
    assert places == sorted(places)


def test_paper_and_accent_are_the_persons() -> None:
    look = Look(accent="#0A7A4B", paper=Paper.LETTER)

    page = paper_page(replace(whole_document(), look=look), ORDINARY)

    assert "size: letter" in page
    assert "--accent: #0A7A4B" in page


@pytest.mark.parametrize("chosen", ["#FFFF00", "#8CB4FF", "#FFFFFF", "#000000", "#3451C6"])
def test_every_accent_can_be_read_on_both_grounds(chosen: str) -> None:
    accent = accent_of(chosen)

    assert contrast(accent.light, LIGHT.card) >= 4.5
    assert contrast(accent.dark, DARK.card) >= 4.5
    assert accent.was_adjusted == (contrast(chosen, LIGHT.card) < 4.5)


@pytest.mark.parametrize("chosen", ["red", "#12345", "url(x)", "#1234567", ""])
def test_what_is_no_colour_is_refused(chosen: str) -> None:
    with pytest.raises(AppError, match="is no colour for a CV"):
        accent_of(chosen)


def test_a_photo_keeps_its_pixels_and_nothing_else() -> None:
    cleaned = clean_photo(photo())

    for secret in (b"quartzlantern", b"CameraOfAda", b"quartzcomment", b"Exif"):
        assert secret in photo() or secret == b"Exif"
        assert secret not in cleaned.content
    with Image.open(BytesIO(cleaned.content)) as picture:
        assert picture.size == (320, 320)
        assert "exif" not in picture.info
    assert len(cleaned.content) < 60_000


def test_a_grey_photo_of_sixteen_bits_stays_grey() -> None:
    from PIL import Image

    written = BytesIO()
    Image.new("I;16", (40, 40), 30_000).save(written, "PNG")

    with Image.open(BytesIO(clean_photo(written.getvalue()).content)) as cleaned:
        assert cleaned.getpixel((9, 9)) == (117, 117, 117)


def test_a_photo_stands_in_the_page_with_a_text() -> None:
    page = render_html(replace(whole_document(), photo=clean_photo(photo())))

    assert '<img class="photo" src="data:image/jpeg;base64,' in page
    assert 'alt="Ada Berg"' in page


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0broken", b"GIF89a"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(AppError, match="The photo could not be read"):
        clean_photo(content)
