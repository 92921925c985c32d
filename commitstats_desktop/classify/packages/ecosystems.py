"""The ecosystems. To add one: a file here with an `Ecosystem`, a table of names, and a line."""

from __future__ import annotations

from commitstats_desktop.classify.packages.base import Ecosystem
from commitstats_desktop.classify.packages.cpp import CPP
from commitstats_desktop.classify.packages.crates import CRATES
from commitstats_desktop.classify.packages.go import GO
from commitstats_desktop.classify.packages.maven import MAVEN
from commitstats_desktop.classify.packages.npm import NPM
from commitstats_desktop.classify.packages.nuget import NUGET
from commitstats_desktop.classify.packages.packagist import PACKAGIST
from commitstats_desktop.classify.packages.pypi import PYPI
from commitstats_desktop.classify.packages.rubygems import RUBYGEMS
from commitstats_desktop.classify.packages.swift import SWIFT
from commitstats_desktop.classify.packages.terraform import TERRAFORM

ECOSYSTEMS: tuple[Ecosystem, ...] = (
    PYPI,
    NPM,
    GO,
    CRATES,
    MAVEN,
    NUGET,
    RUBYGEMS,
    PACKAGIST,
    SWIFT,
    TERRAFORM,
    CPP,
)

ECOSYSTEM_BY_KEY = {ecosystem.key: ecosystem for ecosystem in ECOSYSTEMS}
