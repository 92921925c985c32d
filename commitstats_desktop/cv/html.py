"""The CV as one web page: complete in itself, without network and without need of a script."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from html import escape

from commitstats_desktop import paths
from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.cv import fonts, page
from commitstats_desktop.cv.layout import ORDINARY
from commitstats_desktop.cv.told import told
from commitstats_desktop.cv.words import words_of

LONGEST_DESCRIPTION = 200
LARGEST_SCRIPT = 2_048


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page will be: its own address, and that of the picture shown for it."""

    address: str
    picture: str = ""
    is_indexed: bool = False
    """Whether search engines may list it; they are asked not to otherwise."""


def render_html(document: CvDocument, place: Place | None = None) -> str:
    """The web page, for screens of any width, light and dark, and for printing."""
    style = page.style(document, fonts.screen_faces())
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{words_of(document).tag}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy(style)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        '<link rel="icon" href="data:,">',
        *([] if place and place.is_indexed else ['<meta name="robots" content="noindex">']),
        "".join(page.head_lines(document)).rstrip(),
        *_open_graph(document, place),
        f'<script type="application/ld+json">{_linked_data(document)}</script>',
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        "<main>",
        page.body(document, ORDINARY, page.Medium.SCREEN),
        "</main>",
        f"<script>{script()}</script>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def policy(style: str) -> str:
    """The content security policy of a page with this style block: nothing else may load or run."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script())}';"
        " img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )


@lru_cache(maxsize=1)
def script() -> str:
    """What arrow keys do in a grid; a page is complete without it."""
    return paths.resource("cv_templates/keys.js").read_text("utf-8")


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _open_graph(document: CvDocument, place: Place | None) -> list[str]:
    values = {"og:type": "profile", "og:title": page.title(document)}
    described = _description(document)
    if described:
        values["og:description"] = described
    if place is not None:
        values["og:url"] = place.address
    if place is not None and place.picture:
        values |= {"og:image": place.picture, "og:image:width": "1200", "og:image:height": "630"}
    lines = [f'<meta property="{name}" content="{escape(text)}">' for name, text in values.items()]
    if described:
        lines.append(f'<meta name="description" content="{escape(described)}">')
    if place is not None:
        lines.append(f'<link rel="canonical" href="{escape(place.address)}">')
    return lines


def _description(document: CvDocument) -> str:
    """The first thing the document says, cut at a word."""
    sentences = [sentence for part in told(document)[:2] for sentence in part.sentences]
    text = " ".join(sentences)
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[:LONGEST_DESCRIPTION].rpartition(" ")[0] + " …"


def _linked_data(document: CvDocument) -> str:
    """The page as schema.org knows it: a profile of a person; only what the page shows."""
    other = words_of(document).other
    person = {
        "@type": "Person",
        "name": document.name,
        "jobTitle": document.role,
        "description": document.summary,
        "sameAs": [
            one.link for one in document.contacts if one.link and one.link.startswith("http")
        ],
        "knowsAbout": [one.name for one in document.languages if one.name != other],
    }
    whole = {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "mainEntity": {key: value for key, value in person.items() if value},
    }
    # A script element ends at the first "</", whatever stands around it.
    return json.dumps(whole, ensure_ascii=False).replace("<", "\\u003c")
