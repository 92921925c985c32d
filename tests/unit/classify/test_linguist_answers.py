"""Recorded answers of GitHub Linguist for files that nobody chose (`tests/data/linguist/`)."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from commitstats_desktop.classify.files import File, classify_files
from commitstats_desktop.classify.generated import content_is_generated
from commitstats_desktop.classify.lock_files import is_lock_file
from commitstats_desktop.classify.path_rules import path_says

ANSWERS = Path(__file__).parents[2] / "data" / "linguist" / "answers.jsonl"

OTHER_LANGUAGES = {
    "c_glib/arrow-cuda-glib/version.h.in": "`.h.in` is C since Linguist 8",
    "c_glib/arrow-dataset-glib/version.h.in": "`.h.in` is C since Linguist 8",
    "docs/source/format/FlightSql/CommandStatementQuery.mmd": "Mermaid came after 7.22",
    "cpp/src/arrow/vendored/double-conversion/utils.h": "`__cplusplus >` tells C++ since 8",
}
"""Files whose language we see in another way than Linguist 7.22, and why."""

LEFT_OUT = (".github/", ".gitignore", ".gitattributes", "doc/build/", "/fixtures/", "vignettes/")
"""Parts of paths that are vendored to Linguist and own work here; see
`installers/left_out_paths.py`. Linguist itself has dropped `vignettes/` since 7.22."""


def answers() -> list[dict[str, Any]]:
    return [json.loads(line) for line in ANSWERS.read_text("utf-8").splitlines()]


def content(answer: dict[str, Any]) -> bytes:
    if "base64" in answer:
        return base64.b64decode(answer["base64"])
    return b"" if answer.get("binary") else answer["text"].encode()


def test_at_least_98_of_100_languages_agree_and_the_others_are_known() -> None:
    recorded = answers()
    others = {}
    for answer in recorded:
        file = File(answer["path"].encode(), content(answer), answer.get("binary", False))
        language = classify_files([file])[0].language
        if language != answer["language"]:
            others[answer["path"]] = f"{language}, not {answer['language']}"
    assert len(recorded) >= 400
    assert others.keys() == OTHER_LANGUAGES.keys(), others
    assert len(others) <= 0.02 * len(recorded)


def test_what_is_generated_and_documentation_agrees() -> None:
    others = []
    for answer in answers():
        path = answer["path"].encode()
        says = path_says(path)
        is_generated = says.is_generated or is_lock_file(path.rpartition(b"/")[2])
        is_generated = is_generated or content_is_generated(path, content(answer))
        if (is_generated, says.is_documentation) != (answer["generated"], answer["documentation"]):
            others.append(answer["path"])
    assert others == []


def test_what_is_vendored_agrees_but_for_the_paths_left_out_on_purpose() -> None:
    others = [
        answer["path"]
        for answer in answers()
        if path_says(answer["path"].encode()).is_vendored != answer["vendored"]
    ]
    assert [path for path in others if not any(part in path for part in LEFT_OUT)] == []
