"""What the boards of an endpoint know of a CV is what its published JSON says."""

from __future__ import annotations

import json
import sys
import unicodedata
from dataclasses import replace

import pytest

from commitstats_desktop.core.cv.look import DocumentLanguage, Look
from commitstats_desktop.core.text import shown
from commitstats_desktop.cv.json_export import render_json
from commitstats_desktop.cv.words import words_of
from commitstats_desktop.publish.endpoint.entries import entry_of
from tests.fakes.cvs import whole_document, with_look


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_everything_that_is_published_reaches_the_boards(language: DocumentLanguage) -> None:
    document = with_look(whole_document(), Look(language=language))
    other = replace(document.languages[0], name=words_of(document).other)
    document = replace(document, languages=(*document.languages, other))

    entry = entry_of(render_json(document).encode())

    assert entry is not None
    assert document.open_source is not None
    assert entry["name"] == document.name
    assert entry["reviews"] == document.totals.pull_requests_reviewed
    assert entry["open_source"] == document.open_source.commits
    packages = [one.name for group in document.packages for one in group.packages]
    assert packages
    assert set(packages) <= set(entry["knows"])
    assert document.languages[0].name in entry["knows"]
    assert words_of(document).other not in entry["knows"]


@pytest.mark.parametrize("content", [b"", b"no json", b"[]", b"[" * 100_000])
def test_what_cannot_be_read_is_no_entry(content: bytes) -> None:
    assert entry_of(content) is None


def test_nothing_that_the_app_takes_for_unsafe_comes_into_the_gallery() -> None:
    signs = [chr(number) for number in range(sys.maxunicode + 1)]
    unsafe = [
        sign
        for sign in signs
        if unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") and sign not in shown(f"a{sign}b")
    ]

    entry = entry_of(json.dumps({"person": {"name": f"a{''.join(unsafe)}\ud800b"}}).encode())

    assert len(unsafe) > 150
    assert entry is not None
    assert entry["name"] == "ab"
