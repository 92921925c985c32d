"""Paths that Linguist leaves out of its bars of languages and that are somebody's own work here.

Linguist answers "what is this repository made of" and drops a folder for its name; a CV answers
"what did this person write". A name that only says where a file lies proves nothing about who
wrote it, so the patterns below are not used. Names that say whose it is (`vendor/`, `third_party/`,
`node_modules/`, `bower_components/`, `jquery.js`) are.
"""

from __future__ import annotations

OWN_FOLDERS = (
    r"(^|/)cache/",  # a cache is a component, too
    r"(^|/)dist/",  # a bundler's output is known by its content or ending; see classify/kind.py
    r"(^|/)[Ee]xtern(als?)?/",  # interfaces to the outside are called so
    r"(^|/)env/",  # environments of Terraform, Helm, machine learning; virtualenvs: site-packages
    r"^debian/",  # packaging is written by hand
    r"(^|/)docs?/_?(build|themes?|templates?|static)/",  # own documentation; builds are generated
    r"(^|/)inst/extdata/",  # an R package's own files: data by their type
    r"(^|/)puphpet/",
    r"(^|/)Sparkle/",
    r"\.imageset/",  # Xcode's own assets: data by their type
    r"\.xctemplate/",
)

TESTS = (
    r"(^|/)testdata/",
    r"(^|/)[Tt]ests?/fixtures/",
    r"(^|/)[Ss]pecs?/fixtures/",
)
"""Tests of their own, or data by their type."""

CONFIGURATION = (
    r"(^|/)\.gitattributes$",
    r"(^|/)\.gitignore$",
    r"(^|/)\.gitmodules$",
    r"(^|/)\.github/",
    r"(^|/)\.gitpod\.Dockerfile$",
    r"(^|/)\.indent\.pro",
    r"(^|/)\.obsidian/",
    r"(^|/)\.osx$",
    r"(^|/)\.sublime-project",
    r"(^|/)\.sublime-workspace",
    r"(^|/)\.teamcity/",
    r"(^|/)\.vscode/",
    r"(^|/)Jenkinsfile$",
    r"(^|/)Vagrantfile$",
    r"(^|/)fabfile\.py$",
    r"(^|/)proguard\.pro$",
    r"(^|/)proguard-rules\.pro$",
)
"""Hidden from bars of languages by Linguist, though nobody else wrote it."""

LOCK_FILES = (
    r"(Gopkg|glide)\.lock",
    r"poetry\.lock",
    r"pdm\.lock",
    r"uv\.lock",
    r"pixi\.lock",
    r"(^|\/)(\w+\.)?esy.lock$",
    r"deno\.lock",
    r"npm-shrinkwrap\.json",
    r"package-lock\.json",
    r"pnpm-lock\.yaml",
    r"composer\.lock",
    r"Cargo\.lock",
    r"(^|\/)flake\.lock$",
    r"(^|\/)MODULE\.bazel\.lock$",
    r"Pipfile\.lock",
    r"(?:^|\/)\.terraform\.lock\.hcl$",
)
"""Generated to Linguist; a kind of their own here, known by their whole name."""

LEFT_OUT = frozenset((*OWN_FOLDERS, *TESTS, *CONFIGURATION, *LOCK_FILES))
