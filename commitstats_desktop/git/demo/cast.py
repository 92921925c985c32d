"""Who and what the demo tells of: invented people, employers and projects.

Years are counted back from the last day of the demo.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Developer:
    """An invented author."""

    name: str
    email: str

    @property
    def is_bot(self) -> bool:
        """Whether it only ever updates dependencies."""
        return self.name.endswith("Bot")


@dataclass(frozen=True, slots=True)
class Project:
    """A repository: its years before the last day, its people, and the paths in it.

    Paths are written with `{name}`, `{Name}` and, for files that are never changed again, `{n}`.
    """

    name: str
    branch: str
    begins: float
    joined: float
    ends: float
    colleagues: tuple[Developer, ...]
    nouns: str
    code: tuple[tuple[str, int], ...]
    tests: str
    docs: tuple[str, ...]
    ci: str
    manifest: str
    lock: str
    generated: tuple[str, str] | None = None
    is_leisure: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """An employment: its years, commits on a working day at its start and end, its projects."""

    begins: float
    ends: float
    first_mean: float
    last_mean: float
    projects: tuple[tuple[str, int], ...]


ADA = Developer("Ada Berg", "ada.berg@demo.invalid")
TOVE, EMIL, PRIYA, MARCO, LINN, YUSUF, KAJA, TOMASZ = (
    Developer(name, f"{name.lower().replace(' ', '.')}@demo.invalid")
    for name in (
        "Tove Lund",
        "Emil Strand",
        "Priya Nair",
        "Marco Villa",
        "Linn Haug",
        "Yusuf Aydin",
        "Kaja Moen",
        "Tomasz Wrona",
    )
)
BOT = Developer("Harbour Update Bot", "update-bot@demo.invalid")

PROJECTS = (
    Project(
        "booking-web",
        "master",
        9.6,
        8.95,
        6.36,
        (TOVE, EMIL),
        "seat order invoice customer venue ticket refund payment season coupon",
        (
            ("booking/{name}.py", 6),
            ("booking/templates/{name}.html", 3),
            ("booking/static/{name}.js", 3),
            ("booking/static/{name}.css", 1),
            ("booking/sql/{n}_{name}.sql", 1),
        ),
        "tests/test_{name}.py",
        ("docs/{name}.md",),
        "deploy/{name}.sh",
        "pyproject.toml",
        "poetry.lock",
    ),
    Project(
        "meter-ingest",
        "master",
        7.0,
        6.2,
        2.76,
        (PRIYA, MARCO, LINN),
        "meter reading tariff station outage gateway packet window tenant signal",
        (
            ("internal/{noun}/{name}.go", 8),
            ("cmd/{noun}/{name}.go", 2),
            ("api/{name}.proto", 1),
            ("migrations/{n}_{name}.sql", 2),
        ),
        "internal/{noun}/{name}_test.go",
        ("docs/{name}.md", "docs/runbooks/{name}.md"),
        ".github/workflows/{name}.yml",
        "go.mod",
        "go.sum",
        ("api/{name}.proto", "gen/{name}.pb.go"),
    ),
    Project(
        "grid-dashboard",
        "main",
        5.7,
        5.6,
        2.76,
        (LINN, YUSUF),
        "chart region station alarm forecast legend panel theme widget zone",
        (
            ("src/components/{Name}.tsx", 6),
            ("src/api/{name}.ts", 5),
            ("src/styles/{name}.css", 2),
        ),
        "src/components/{Name}.test.tsx",
        ("docs/{name}.md",),
        ".github/workflows/{name}.yml",
        "package.json",
        "package-lock.json",
    ),
    Project(
        "platform-infra",
        "main",
        3.5,
        2.54,
        0.0,
        (KAJA, TOMASZ, BOT),
        "cluster bucket queue network secret registry alarm role volume gateway",
        (
            ("modules/{noun}/{name}.tf", 6),
            ("environments/{noun}/{name}.tf", 2),
            ("charts/{name}.yml", 3),
            ("scripts/{name}.sh", 2),
        ),
        "tests/{name}.py",
        ("docs/{name}.md", "docs/decisions/{n}_{name}.md"),
        ".github/workflows/{name}.yml",
        "images/Dockerfile",
        ".terraform.lock.hcl",
    ),
    Project(
        "route-planner",
        "main",
        2.5,
        2.5,
        0.0,
        (KAJA, TOMASZ, YUSUF, BOT),
        "route depot truck slot order driver border ferry load distance",
        (
            ("src/{name}.rs", 7),
            ("src/solver/{name}.rs", 4),
            ("tools/{name}.py", 3),
            ("sql/{n}_{name}.sql", 1),
        ),
        "tests/{name}.rs",
        ("docs/{name}.md",),
        ".github/workflows/{name}.yml",
        "Cargo.toml",
        "Cargo.lock",
    ),
    Project(
        "trail-notes",
        "main",
        7.8,
        7.8,
        0.0,
        (),
        "trail hut ridge lake photo track weather note summit map",
        (("trail_notes/{name}.py", 5), ("site/{name}.ts", 2), ("site/{name}.css", 1)),
        "tests/test_{name}.py",
        ("notes/{name}.md", "README.md"),
        ".github/workflows/{name}.yml",
        "pyproject.toml",
        "poetry.lock",
        is_leisure=True,
    ),
)

JOBS = (
    Job(8.95, 6.36, 0.8, 1.4, (("booking-web", 1),)),
    Job(6.2, 2.76, 1.4, 2.0, (("meter-ingest", 3), ("grid-dashboard", 2))),
    Job(2.54, 0.0, 1.3, 1.8, (("platform-infra", 2), ("route-planner", 3))),
)
