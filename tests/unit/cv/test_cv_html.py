"""The web page: complete in itself, nothing to load or run, readable without the charts."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.palette import DARK, LIGHT
from commitstats_desktop.cv.html import LARGEST_SCRIPT, Place, render_html, script
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.page import paper_page
from commitstats_desktop.cv.words import ENGLISH
from tests.fakes.figures import ADA, ONE_YEAR, SAMPLE, SMALL, Sample, sample_document

VOID = {"meta", "link"}
ATTACK = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>{{ 7*7 }}"


class Page(HTMLParser):
    """A page as elements; fails on tags that are not closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), (tag, attrs)
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(self.open), data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def text_of(self, tag: str) -> list[str]:
        return [text for path, text in self.texts if path and path[-1] == tag]


@pytest.mark.parametrize("sample", [SAMPLE, SMALL, ONE_YEAR])
def test_the_page_loads_nothing_and_runs_nothing(sample: Sample) -> None:
    page = Page(render_html(sample_document(sample)))

    assert {name for name, _ in page.tags} & {"iframe", "img", "object", "embed", "form"} == set()
    assert page.all("script") == [{"type": "application/ld+json"}, {}]
    assert len(script().encode()) <= LARGEST_SCRIPT
    for _, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert "src" not in attributes
    assert [link["href"] for link in page.all("link")] == ["data:,"]
    (style,) = page.text_of("style")
    assert all(url.startswith("data:font/woff2;") for url in re.findall(r"url\(([^)]*)\)", style))
    assert "@import" not in style


def test_the_only_addresses_are_the_contacts() -> None:
    source = render_html(sample_document())
    page = Page(source)

    assert [link["href"] for link in page.all("a")] == [
        "mailto:ada@example.org",
        "https://github.com/adaberg",
        "https://cv.example.org/ada",
    ]
    found = set(re.findall(r"https?://[^\"<\s]+", source))
    assert found == {
        "http://www.w3.org/2000/svg",
        "https://schema.org",
        "https://github.com/adaberg",
        "https://cv.example.org/ada",
    }


def test_the_policy_allows_the_one_style_block_and_nothing_else() -> None:
    page = Page(render_html(sample_document()))

    (policy,) = [
        meta["content"]
        for meta in page.all("meta")
        if meta.get("http-equiv") == "Content-Security-Policy"
    ]
    (style,) = page.text_of("style")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    running = b64encode(sha256(page.text_of("script")[1].encode()).digest()).decode()
    assert policy is not None
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        f"script-src 'sha256-{running}'",
        "img-src data:",
        "font-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_the_page_tells_search_engines_to_pass_by_and_has_a_language() -> None:
    page = Page(render_html(sample_document()))

    assert {"name": "robots", "content": "noindex"} in page.all("meta")
    assert page.all("html") == [{"lang": "en"}]
    assert page.text_of("title")[0] == f"Ada Berg: {ENGLISH.title}"


def test_a_published_page_names_its_address_and_picture() -> None:
    place = Place("https://cv.example.org/ada", "https://cv.example.org/og.png", is_indexed=True)

    page = Page(render_html(sample_document(), place))

    properties = {meta.get("property"): meta.get("content") for meta in page.all("meta")}
    assert properties["og:url"] == place.address
    assert properties["og:image"] == place.picture
    assert {"rel": "canonical", "href": place.address} in page.all("link")
    assert not [meta for meta in page.all("meta") if meta.get("name") == "robots"]


def test_machines_read_the_same_person_as_people() -> None:
    page = Page(render_html(sample_document()))

    profile = json.loads(page.text_of("script")[0])

    assert profile["@type"] == "ProfilePage"
    assert profile["mainEntity"]["name"] == "Ada Berg"
    assert profile["mainEntity"]["jobTitle"] == "Backend and platform engineer"
    assert "Python" in profile["mainEntity"]["knowsAbout"]
    assert profile["mainEntity"]["sameAs"] == [
        "https://github.com/adaberg",
        "https://cv.example.org/ada",
    ]


def test_headings_are_in_order() -> None:
    page = Page(render_html(sample_document()))

    assert [tag for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)] == ["h1"] + ["h2"] * 6
    assert page.text_of("h1") == ["Ada Berg"]


def test_every_chart_has_its_numbers_as_a_table() -> None:
    document = sample_document()
    page = Page(render_html(document))

    charts = len(page.all("svg")) // 2
    assert len(page.all("table")) == charts == 5
    cells = page.text_of("td")
    assert f"{document.totals.commits:,}" not in cells
    for year in document.activity:
        assert f"{year.commits:,}" in cells
    for language in document.languages:
        assert f"{language.added:,}" in cells


def test_identifiers_are_unique() -> None:
    page = Page(render_html(sample_document()))

    identifiers = [attributes["id"] for _, attributes in page.tags if "id" in attributes]

    assert len(identifiers) == len(set(identifiers))


def test_small_numbers_are_blurred_in_charts_and_tables() -> None:
    page = render_html(sample_document(SMALL))

    assert "February 2026: fewer than 5 commits" in page
    assert "&lt; 5" in page
    assert not re.search(r"2026: [1-4] commits?<", page)


def test_what_was_typed_is_text_and_nothing_else() -> None:
    person = Person(ATTACK, ATTACK, ATTACK, (ATTACK, "https://example.org/?a=1&b=\"'<>"))

    page = Page(render_html(sample_document(SAMPLE, person)))

    assert page.text_of("h1") == ["".join(ATTACK.split("\n"))]
    assert len(page.all("script")) == 2
    assert page.all("img") == []
    assert [link["href"] for link in page.all("a")] == ["https://example.org/?a=1&b=\"'<>"]


def test_nothing_typed_leaves_no_gap_and_no_none() -> None:
    source = render_html(sample_document(SAMPLE, Person()))
    page = Page(source)

    assert "None" not in source
    assert page.text_of("h1") == [ENGLISH.heading_without_name]
    assert not [meta for meta in page.all("meta") if meta.get("name") == "author"]
    assert not [
        part for part in page.all("p") if part.get("class") in ("role", "contacts", "summary")
    ]


def test_the_page_says_what_is_counted_and_what_is_missing() -> None:
    document = sample_document(replace(SAMPLE, odd_dates=2, lines_unknown=3))

    told = " ".join(text for path, text in Page(render_html(document)).texts if "footer" in path)

    assert "Counted locally" in told
    assert "as of 24 November 2026" in told
    assert "Counts 23 of 23 repositories" in told
    assert "2 commits with an impossible date" in told
    assert "Lines of 3 commits are unknown" in told
    assert "figures 1" in told
    assert document.document_id in told
    for definition in document.methods.definitions:
        assert definition.counts in told


def test_both_themes_are_in_the_page_and_every_colour_is_of_the_palette() -> None:
    source = render_html(sample_document())
    own = {color.upper() for palette in (LIGHT, DARK) for color in colors_of(palette)}

    used = {color.upper() for color in re.findall(r"#[0-9A-Fa-f]{6}\b", source)}

    assert "prefers-color-scheme: dark" in source
    assert used <= own
    assert set(DARK.charts) <= used


def test_the_fonts_are_in_the_page_in_three_weights() -> None:
    (style,) = Page(render_html(sample_document())).text_of("style")

    fonts = re.findall(r"font-weight: (\d+); src: url\(data:font/woff2;base64,([^)]*)\)", style)

    assert [weight for weight, _ in fonts] == ["400", "600", "700"]
    assert all(b64decode(data).startswith(b"wOF2") for _, data in fonts)
    assert "\n@page" in style
    assert style.index("@font-face") < style.index(":root") < style.index("@page")


def test_the_paper_page_has_no_parts_that_paper_cannot_show() -> None:
    page = Page(paper_page(sample_document(), ORDINARY))

    assert page.all("details") == []
    assert len(page.all("svg")) == 5


def test_the_same_document_gives_the_same_page() -> None:
    assert render_html(sample_document()) == render_html(sample_document(SAMPLE, ADA))


def colors_of(palette: object) -> list[str]:
    values = [getattr(palette, name) for name in palette.__slots__]  # type: ignore[attr-defined]
    flat = [
        entry for value in values for entry in (value if isinstance(value, tuple) else (value,))
    ]
    return [value for value in flat if isinstance(value, str)]
