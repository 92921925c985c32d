"""What a repository of several projects calls its own, wherever in it they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import reading
from tests.fakes.repositories import FakeRepository

IMPORTS = {
    "gems/red-b/lib/beta.rb": "require 'alpha'\nrequire 'nokogiri'\n",
    "gems/red-b/test/a_test.rb": "require 'cases/helper'\nrequire 'puma'\n",
    "js/packages/b/src/x.ts": "import a from '@me/a/x';\nimport _ from 'lodash';\n",
    "services/worker/run.py": "import api.views\nimport flask\n",
    "rust/two/src/lib.rs": "use one_core::x;\nuse serde::Serialize;\n",
    "go/two/main.go": 'package main\n\nimport (\n\t"me.org/one/x"\n\t"golang.org/x/net"\n)\n',
    "ios/App/a.swift": "import Engine\nimport Alamofire\n",
}
PROJECTS = {
    "gems/red-a/red-a.gemspec": "Gem::Specification.new { |s| s.name = 'red-a' }\n",
    "gems/red-a/lib/alpha.rb": "A = 1\n",
    "gems/red-b/red-b.gemspec": "Gem::Specification.new { |s| s.name = 'red-b' }\n",
    "gems/red-b/test/cases/helper.rb": "B = 1\n",
    "js/packages/a/package.json": '{"name": "@me/a"}\n',
    "js/packages/b/package.json": '{"name": "@me/b"}\n',
    "services/api/pyproject.toml": '[project]\nname = "the-api"\n',
    "services/api/api/__init__.py": "",
    "services/worker/requirements.txt": "",
    "rust/one/Cargo.toml": '[package]\nname = "one-core"\n',
    "rust/two/Cargo.toml": '[package]\nname = "two"\n',
    "go/one/go.mod": "module me.org/one\n",
    "go/two/go.mod": "module me.org/two\n",
    "ios/Package.swift": 'let package = Package(targets: [.target(name: "Engine")])\n',
}
LIBRARIES = {
    ("RubyGems", "nokogiri"), ("RubyGems", "puma"), ("npm", "lodash"), ("PyPI", "flask"),
    ("crates.io", "serde"), ("Go", "golang.org/x/net"), ("Swift", "Alamofire"),
}  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def imported(repository: FakeRepository) -> set[tuple[str, str]]:
    """What the sources of the newest commit import."""
    found = reading.changes(repository)[0].imports
    return {(each.ecosystem, each.name) for each in found if not each.is_manifest}


def test_projects_deep_in_a_repository_and_beside_each_other_are_no_libraries(
    repository: FakeRepository,
) -> None:
    repository.commit(PROJECTS)
    repository.commit(IMPORTS)

    assert imported(repository) == LIBRARIES


def test_what_was_brought_from_elsewhere_is_a_library_all_the_same(
    repository: FakeRepository,
) -> None:
    brought = ("js/fixtures", "js/node_modules", "js/third_party", "js/tests/fixtures/x")
    repository.commit({f"{folder}/package.json": '{"name": "lodash"}' for folder in brought})
    repository.commit({"js/a.ts": "import _ from 'lodash';\n"})

    assert imported(repository) == {("npm", "lodash")}


def test_a_folder_that_is_no_project_makes_nothing_own(repository: FakeRepository) -> None:
    repository.commit({"app/cache/redis/__init__.py": "", "app/cache/__init__.py": ""})
    repository.commit({"app/cache/client.py": "import redis\n"})

    assert imported(repository) == {("PyPI", "redis")}


def test_a_project_far_away_is_not_beside(repository: FakeRepository) -> None:
    repository.commit({"one/tools/x/package.json": '{"name": "left-pad"}'})
    repository.commit({"two/a.js": "require('left-pad');\n"})

    assert imported(repository) == {("npm", "left-pad")}


def test_an_example_that_is_called_like_a_library_does_not_make_it_own(
    repository: FakeRepository,
) -> None:
    repository.commit(
        {
            "examples/requirements.txt": "",
            "examples/django/app.py": "",
            "examples/express/package.json": '{"name": "express"}',
        }
    )
    repository.commit({"web/a.py": "import django\n", "examples/b/a.js": "require('express')\n"})

    assert imported(repository) == {("PyPI", "django"), ("npm", "express")}
