"""What a repository calls its own where no manifest says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commitstats_desktop.classify.packages import installed_name
from tests.fakes import reading
from tests.fakes.repositories import FakeRepository

PARSER = "<?php\nnamespace Doctrine\\ORM\\Query;\nclass Parser {}\n"
TEST = (
    "<?php\nnamespace Doctrine\\Tests\\ORM;\n"
    "use Doctrine\\ORM\\Query\\Parser;\n"
    "use Doctrine\\Tests\\Models\\User;\n"
    "use Doctrine\\DBAL\\Types\\Type;\n"
)
MODEL = "<?php\nnamespace Doctrine\\Tests\\Models;\nclass User {}\n"


@pytest.fixture
def repository(tmp_path: Path) -> FakeRepository:
    return FakeRepository.make(tmp_path / "one.git", bare=True)


def named(repository: FakeRepository) -> set[str]:
    """Installed names of what the newest commit brings in."""
    return {installed_name(*each) for each in reading.changes(repository)[0].imports}


@pytest.mark.parametrize("place", ["", "trunk/"])
def test_namespaces_of_php_are_own_where_a_file_of_theirs_stands_in_their_folder(
    repository: FakeRepository, place: str
) -> None:
    repository.commit(
        {
            f"{place}lib/Doctrine/ORM/Query/Parser.php": PARSER,
            f"{place}tests/Doctrine/Tests/Models/User.php": MODEL,
        }
    )
    repository.commit({f"{place}tests/Doctrine/Tests/ORM/ParserTest.php": TEST})

    assert named(repository) == {"doctrine/dbal"}


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("src/Doctrine/ORM/Query/Parser.php", PARSER.replace("Doctrine\\", "App\\Doctrine\\")),
        ("vendor/Doctrine/ORM/Query/Parser.php", PARSER),
        ("src/Doctrine/ORM/Query/deeper/Parser.php", PARSER),
    ],
)
def test_a_folder_that_is_called_like_a_library_does_not_make_it_own(
    repository: FakeRepository, path: str, content: str
) -> None:
    repository.commit({path: content})
    repository.commit(
        {"src/Kernel.php": "<?php\nnamespace App;\nuse Doctrine\\ORM\\Query\\Parser;\n"}
    )

    assert named(repository) == {"doctrine/orm"}


@pytest.mark.parametrize(
    "project",
    [
        {"Alamofire.xcodeproj/project.pbxproj": "// !$*UTF8*$!\n"},
        {"Alamofire.podspec": "Pod::Spec.new do |s|\nend\n"},
        {"Pods.podspec": "Pod::Spec.new do |s|\n  s.name = 'Alamofire'\nend\n"},
        {"Pods.podspec": "Pod::Spec.new do |s|\n  s.module_name = 'Alamofire'\nend\n"},
    ],
)
def test_a_module_is_called_like_its_project_of_xcode_or_its_pod(
    repository: FakeRepository, project: dict[str, str | None]
) -> None:
    repository.commit(project)
    repository.commit({"Tests/a.swift": "@testable import Alamofire\nimport Nimble\n"})

    assert named(repository) == {"Nimble"}


def test_packages_without_a_domain_are_own_where_a_module_has_them(
    repository: FakeRepository,
) -> None:
    java = "package rx.scala;\nimport rx.Observable;\nimport rx.android.View;\nimport retrofit2.Call;\n"
    repository.commit(
        {"core/src/main/java/rx/Observable.java": "package rx;\nclass Observable {}\n"}
    )
    repository.commit({"adaptors/rx-scala/src/test/java/rx/scala/ATest.java": java})

    assert named(repository) == {"io.reactivex:rxjava", "com.squareup.retrofit2:retrofit"}


def test_what_is_asked_of_a_vendor_alone_has_the_namespaces_of_that_vendor(
    repository: FakeRepository,
) -> None:
    asked = {"uploadcare/uploadcare-php": "1", "me/one": "1", "me/two": "1"}
    repository.commit({"composer.json": json.dumps({"require": asked})})
    repository.commit({"a.php": "<?php\nuse Uploadcare\\Some\\File;\nuse Me\\Other\\Thing;\n"})

    assert named(repository) == {"uploadcare/uploadcare-php", "Me\\Other"}


def test_a_test_of_ruby_may_name_its_helper_from_the_root(repository: FakeRepository) -> None:
    repository.commit({"test/test_helper.rb": "A = 1\n"})
    repository.commit(
        {
            "test/a_test.rb": "require 'test/test_helper'\nrequire 'rails/test_help'\nrequire 'fileutils.rb'\n"
        }
    )

    assert named(repository) == {"railties"}


def test_a_resource_of_csharp_that_is_used_is_no_namespace(repository: FakeRepository) -> None:
    repository.commit(
        {
            "a.cs": "using static Shouldly.Should<int>;\n"
            "using Map = Acme.Maps.Map<int>;\n"
            "using Microsoft.Extensions.Things.Deep;\n"
            "class A { void B() {\n using Bulkhead<int> b = C();\n using Policy p = D();\n } }\n"
        }
    )

    assert named(repository) == {"Shouldly", "Acme.Maps", "Microsoft.Extensions.Things"}
