"""An error is told with what to do and where."""

from __future__ import annotations

import pytest

from commitstats_desktop.cli import output
from commitstats_desktop.core.errors import AppError, AuthError, Refusal


def test_an_error_of_a_host_ends_with_the_page_that_helps(
    capsys: pytest.CaptureFixture[str],
) -> None:
    output.say_error(AuthError("It expired.", "Make one.", Refusal.EXPIRED, "https://e.com/t"))
    output.say_error(AppError("It failed.", "Try again."))

    assert capsys.readouterr().err.splitlines() == [
        "Error: It expired.",
        "       Make one.",
        "       https://e.com/t",
        "Error: It failed.",
        "       Try again.",
    ]
