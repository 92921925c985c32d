"""The part of the walk that is no window: the CV as a reader sees it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.cv.look import ORDINARY_LOOK, DocumentLanguage, Look


def look_in(language: str) -> Look:
    """As usual, in a language."""
    return replace(ORDINARY_LOOK, language=DocumentLanguage(language))


def walk_documents(out: Path, demo: Path, language: str) -> None:
    """Pages of the PDF, and the web page in a browser."""
    _write(demo, language)
    for program, what in (("pdftoppm", walk_pdf), ("chromium", walk_html)):
        if shutil.which(program):
            what(out, demo)
        else:
            print(f"{program} is not installed: its pictures were not made.")


def _write(demo: Path, language: str) -> None:
    """Put the demo's CV in this language in place of the one that the demo wrote."""
    from commitstats_desktop.paths import demo_paths, user_paths
    from commitstats_desktop.services.cvs.cv import compose_guarded, export
    from commitstats_desktop.services.demo import PERSON
    from commitstats_desktop.services.home import open_home

    database = open_home(demo_paths(user_paths(demo))).database
    choices = CvChoices(PERSON, look=look_in(language))
    document = compose_guarded(database, choices, date.today())
    database.close()
    export(document, pdf=demo / "cv.pdf", html=demo / "cv.html")


def walk_pdf(out: Path, demo: Path) -> None:
    """Each page of the PDF."""
    subprocess.run(["pdftoppm", "-png", "-r", "110", demo / "cv.pdf", out / "cv-page"], check=True)


def walk_html(out: Path, demo: Path) -> None:
    """The web page, wide and narrow, light and dark.

    A browser window cannot be narrower than some 500 pixels, so the narrow page stands in a frame.
    """
    frame = out / "narrow.html"
    frame.write_text(
        '<!doctype html><body style="margin:0"><iframe src="'
        + (demo / "cv.html").resolve().as_uri()
        + '" style="border:0;width:360px;height:4200px"></iframe>'
    )
    for scheme, setting in (("light", "1"), ("dark", "0")):
        for name, page, width, height in (
            ("1280", demo / "cv.html", 1280, 2000),
            ("360", frame, 520, 4200),
        ):
            picture = out / f"cv-html-{name}-{scheme}.png"
            _browser(page, picture, width, height, setting)
    frame.unlink()


def _browser(page: Path, picture: Path, width: int, height: int, scheme: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", "--allow-file-access-from-files",
                f"--user-data-dir={profile}", f"--blink-settings=preferredColorScheme={scheme}",
                f"--window-size={width},{height}", f"--screenshot={picture}",
                page.resolve().as_uri(),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
