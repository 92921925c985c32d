"""What a person can choose from for a CV, by the names that only they see."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.cv.choices import PackageName


@dataclass(frozen=True, slots=True)
class RepositoryOption:
    """A repository that counts; days are day numbers."""

    uuid: str
    name: str
    commits: int
    first_day: int | None
    last_day: int | None
    is_open_source: bool
    """The host said so without any token: it may be told by its own name."""
    full_name: str = ""


@dataclass(frozen=True, slots=True)
class PackageOption:
    """A package that the person's lines began to use."""

    package: PackageName
    commits: int
    is_public: bool
    """Whether a bundled list of public names has it; others are ticked one by one."""


@dataclass(frozen=True, slots=True)
class CvOptions:
    """Everything there is, the most used first."""

    languages: tuple[str, ...] = ()
    packages: tuple[PackageOption, ...] = ()
    repositories: tuple[RepositoryOption, ...] = ()
    years: tuple[int, ...] = ()


NO_OPTIONS = CvOptions()
