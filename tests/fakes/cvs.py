"""Whole documents for tests of what draws them: everything on, little, much, and foreign names.

    document = whole_document()
    document = replace(whole_document(), look=Look("plain"))

Invented like `tests/fakes/figures.py`, and as steady.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from commitstats_desktop.core.cv import (
    CellSeries,
    Contact,
    CvDocument,
    Job,
    OpenSource,
    PackageGroup,
    PackageLine,
    PerYear,
    PublicRepository,
    ReadingLine,
    RepositoryRow,
    Reviews,
    School,
    When,
)
from commitstats_desktop.core.cv.look import Look, Section
from tests.fakes.figures import ADA, SAMPLE, SMALL, sample_document

JOBS = (
    Job(
        "Fjordpay AS",
        "Staff engineer, payments",
        "2021",
        "",
        "Moved the ledger to events; settlement went from hours to minutes.\n"
        "On call for the platform, eight engineers.",
    ),
    Job(
        "Nordvind Energi", "Backend engineer", "2017", "2021", "Fleet telemetry and remote updates."
    ),
)
SCHOOLS = (School("University of Agder", "MSc, computer science", "2012", "2017", ""),)
REPOSITORIES = (
    RepositoryRow(
        "Payments platform, fintech",
        "Lead",
        ("Event-driven ledger that balances every night", "12 people, 40 services"),
        When(2021, 2),
        When(2026, 11),
        2_316,
        ("Python", "Go"),
    ),
    RepositoryRow(
        "Fleet control (energy)",
        "",
        ("Telemetry and updates over the air",),
        When(2019, 1),
        When(2021, 1),
        1_044,
        ("Python", "Rust"),
    ),
    RepositoryRow("Internal tools", "", (), When(2024, 5), When(2024, 8), None, ("Shell",)),
)
NAMES = {
    "PyPI": (
        "SQLAlchemy",
        "FastAPI",
        "pydantic",
        "httpx",
        "pytest",
        "numpy",
        "pandas",
        "PySide6",
        "boto3",
        "grpcio",
    ),
    "npm": ("react", "vite", "typescript"),
    "Go": ("github.com/spf13/cobra", "go.uber.org/zap"),
    "Crates": ("tokio", "serde"),
}
READING = (
    "9 years of commits, from March 2017 to November 2026",
    "9 years of Python, last used this week; Go since 2020 in 6 repositories",
    "Merged 412 pull requests, reviewed 380",
)
FOREIGN_NAME = "Wolfeschlegelsteinhausenbergerdorff-Żółć Łukasz 张伟 محمد"


def whole_document() -> CvDocument:
    """Ten years, every part on and filled."""
    document = sample_document(SAMPLE, ADA)
    years = tuple(range(2019, 2027))
    pulls = (
        CellSeries("merged", (21, 34, 48, 55, 61, 66, 70, 57)),
        CellSeries("reviewed", (5, 22, 41, 50, 64, 68, 72, 58)),
    )
    return replace(
        document,
        sections=tuple(Section),
        totals=replace(
            document.totals,
            written_lines=412_345,
            public_repositories=4,
            pull_requests_merged=412,
            pull_requests_reviewed=380,
        ),
        reading=tuple(ReadingLine(f"line {at}", text) for at, text in enumerate(READING)),
        packages=_packages(),
        repositories=REPOSITORIES,
        reviews=Reviews(430, 412, 380, PerYear(years, pulls)),
        open_source=OpenSource(
            187,
            0.02,
            1_204,
            (
                PublicRepository(
                    "adaberg/anki-md-cli", "https://github.com/adaberg/anki-md-cli", 96, 204
                ),
                PublicRepository(
                    "mongodb/terraform-provider-mongodbatlas",
                    "https://github.com/mongodb/terraform-provider-mongodbatlas",
                    None,
                    1_000,
                ),
            ),
            2,
        ),
        week=_week(),
        work=JOBS,
        education=SCHOOLS,
    )


def small_document() -> CvDocument:
    """One repository, thirty commits, nothing but what they tell."""
    return sample_document(SMALL, replace(ADA, summary="Two scripts and a will to learn."))


def large_document(repositories: int = 500) -> CvDocument:
    """Ten years in hundreds of repositories, many of them with a row."""
    document = whole_document()
    rows = tuple(
        replace(REPOSITORIES[at % 3], alias=f"Project {at + 1}") for at in range(repositories)
    )
    totals = replace(document.totals, private_repositories=repositories)
    return replace(document, repositories=rows, totals=totals)


def foreign_document() -> CvDocument:
    """A name of 60 letters and more, in four scripts."""
    document = whole_document()
    return replace(
        document,
        name=FOREIGN_NAME,
        role="مهندس برمجيات · 软件工程师 · Inżynier oprogramowania",
        contacts=(Contact("北京市朝阳区"), *document.contacts[1:]),
    )


def bare_document() -> CvDocument:
    """Everything off, nothing typed."""
    return replace(
        sample_document(SAMPLE, replace(ADA, name="", role="", summary="", contacts=())),
        sections=(),
    )


def photo() -> bytes:
    """A picture with a place, a program and a comment in it."""
    from PIL import Image

    picture = Image.linear_gradient("L").convert("RGB").resize((500, 640))
    exif = Image.Exif()
    exif[0x010E] = "quartzlantern"
    exif[0x0131] = "CameraOfAda"
    written = BytesIO()
    picture.save(written, "JPEG", exif=exif, comment=b"quartzcomment")
    return written.getvalue()


def with_look(document: CvDocument, look: Look) -> CvDocument:
    """The same document in another look."""
    return replace(document, look=look)


def _packages() -> tuple[PackageGroup, ...]:
    return tuple(
        PackageGroup(
            ecosystem,
            tuple(
                PackageLine(name, When(2018 + at % 5, 3), When(2026, 11 - at % 6), 12 - at, 90 - at)
                for at, name in enumerate(names)
            ),
        )
        for ecosystem, names in NAMES.items()
    )


def _week() -> tuple[tuple[int | None, ...], ...]:
    def commits(day: int, hour: int) -> int | None:
        if day > 4:
            return None if hour in (11, 15, 20) else 0
        middle = 90 - abs(hour - 11) * 9 - abs(hour - 14) * 4 + day * 3
        return max(middle, 0) if middle > 4 or middle < 1 else None

    return tuple(tuple(commits(day, hour) for hour in range(24)) for day in range(7))
