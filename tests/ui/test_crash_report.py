"""What a report of a bug holds: places in the program, and nothing that an error quotes."""

from __future__ import annotations

import traceback

import pytest

from commitstats_desktop.ui.dialogs.crash import report_of


def _trace(message: str, cause: str = "") -> str:
    try:
        try:
            if cause:
                raise KeyError(cause)
        finally:
            raise ValueError(message)
    except ValueError as error:
        return "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    "message",
    [
        "secret-repo",
        "first\nsecret-repo",
        "first\n  secret-repo",
        "first\n    secret-repo\n",
        "secret-repo: x\n\n   secret-repo\nsecret-repo: y",
        "\nTrace secret-repo",
    ],
)
def test_a_report_names_places_and_the_type_and_quotes_nothing(message: str) -> None:
    report = report_of(_trace(message, cause=f"x {message}"))

    assert "secret-repo" not in report
    assert report.endswith("ValueError")
    assert "in _trace" in report


def test_a_report_of_nothing_is_no_crash_of_its_own() -> None:
    assert report_of("").startswith("Commit Stats ")
