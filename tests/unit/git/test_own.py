"""What a repository of several projects calls its own, wherever in it they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from commitstats_desktop.classify.packages import installed_name
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


def named(repository: FakeRepository) -> set[str]:
    """Installed names of what the newest commit brings in."""
    return {installed_name(*each) for each in reading.changes(repository)[0].imports}


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


WORKSPACES = {
    "package.json": '{"workspaces": ["packages/*", "!packages/old"]}',
    "packages/ours/package.json": '{"name": "@me/ours"}',
    "yarn/package.json": '{"workspaces": {"packages": ["libs/**"]}}',
    "yarn/libs/deep/one/package.json": '{"name": "our-yarn"}',
    "pnpm/pnpm-workspace.yaml": "packages:\n  # ours\n  - 'parts/*'\n  - \"./tools\" # too\n",
    "pnpm/parts/a/package.json": '{"name": "our-part"}',
    "pnpm/tools/package.json": '{"name": "our-tools"}',
    "lerna/lerna.json": '{"packages": ["modules/*"]}',
    "lerna/modules/a/package.json": '{"name": "our-module"}',
    "rs/Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
    "rs/crates/a/Cargo.toml": '[package]\nname = "our-crate"\n',
    "go/go.work": "go 1.22\n\nuse (\n\t./cmd/a\n\t./lib // ours\n)\n",
    "go/cmd/a/go.mod": "module our.org/a\n",
    "go/lib/go.mod": "module our.org/lib\n",
    "php/composer.json": '{"repositories": [{"type": "path", "url": "./mine/*"}, {"type": "vcs", "url": "x"}, 1]}',
    "php/mine/a/composer.json": '{"name": "us/a", "autoload": {"psr-4": {"OurPart\\\\": "src/"}}}',
    "uv/pyproject.toml": '[tool.uv.workspace]\nmembers = ["members/*"]\n',
    "uv/members/a/pyproject.toml": '[project]\nname = "our-member"\n',
}
IN_WORKSPACES = {
    "app/a.ts": "import '@me/ours/x';\nimport 'lodash';\n",
    "yarn/app/a.ts": "import 'our-yarn';\nimport 'react';\n",
    "pnpm/app/a.ts": "import 'our-part';\nimport 'our-tools';\nimport 'vue';\n",
    "lerna/app/a.ts": "import 'our-module';\nimport 'vite';\n",
    "rs/examples/a.rs": "use our_crate::x;\nuse serde::Serialize;\n",
    "go/examples/a.go": 'package a\n\nimport (\n\t"our.org/lib/x"\n\t"our.org/a"\n\t"golang.org/x/net"\n)\n',
    "php/app/a.php": "<?php\nuse OurPart\\X;\nuse GuzzleHttp\\Client;\n",
    "uv/scripts/a.py": "import our_member\nimport flask\n",
}


def test_members_of_a_workspace_are_no_libraries_for_any_file_in_it(
    repository: FakeRepository,
) -> None:
    repository.commit(WORKSPACES)
    repository.commit(IN_WORKSPACES)

    assert named(repository) == {
        "lodash", "react", "vue", "vite", "serde", "golang.org/x/net", "Flask", "guzzlehttp/guzzle",
    }  # fmt: skip


def test_patterns_of_a_workspace_that_lead_nowhere_or_everywhere_do_no_harm(
    repository: FakeRepository,
) -> None:
    patterns = ["**/**/**", "../*", "[", "", ".", "/", "*", "packages/[z-a]"]
    members = ", ".join(f'"{pattern}"' for pattern in patterns)
    deep = "/".join("d" * 30)
    repository.commit(
        {
            "package.json": f'{{"workspaces": [{members}]}}',
            "packages/a/package.json": '{"name": "ours"}',
            f"{deep}/package.json": '{"name": "deepest"}',
        }
    )
    repository.commit({"x/a.ts": "import 'ours';\nimport 'react';\n"})

    assert named(repository) == {"react"}


def test_an_alias_of_a_bundler_is_no_library_and_a_renamed_one_is_what_it_stands_for(
    repository: FakeRepository,
) -> None:
    asked = '{"dependencies": {"@acme/ui": "1", "old": "npm:lodash@3"}, "devDependencies": {"@types/geojson": "1"}}'
    repository.commit({"web/package.json": asked, "web/b/x.ts": "", "elsewhere/x.ts": ""})
    source = "".join(
        f"import '{name}';\n"
        for name in ("@icons/close.svg", "old/fp", "@acme/ui/x", "react", "geojson", "nobody-knows")
    )
    repository.commit({"web/b/x.ts": source})

    assert named(repository) == {"lodash", "@acme/ui", "react", "geojson"}


def test_what_another_package_of_the_workspace_asks_for_is_a_library(
    repository: FakeRepository,
) -> None:
    repository.commit(
        {
            "package.json": '{"workspaces": ["packages/*"]}',
            "packages/a/package.json": '{"name": "a", "dependencies": {"acme-pool": "1"}}',
            "packages/b/package.json": '{"name": "b"}',
        }
    )
    repository.commit({"packages/b/src/x.ts": "import 'acme-pool';\nimport 'unasked-alias';\n"})

    assert named(repository) == {"acme-pool"}


def test_without_any_manifest_an_import_that_nobody_knows_counts(
    repository: FakeRepository,
) -> None:
    repository.commit({"x.ts": "import 'nobody-knows';\n", "x.rs": "use nobody_knows::x;\n"})

    assert named(repository) == {"nobody-knows"}


@pytest.mark.parametrize(
    ("manifest", "content", "source", "imports", "names"),
    [
        (
            "Cargo.toml",
            '[dependencies]\nb64 = { package = "base64", version = "1" }\nserde_path = "1"\n',
            "src/a.rs",
            "use b64::encode;\nuse serde_path::x;\nuse glob_imported::y;\nuse tokio::z;\n",
            "base64 serde_path tokio",
        ),
        (
            "Package.swift",
            'let p = Package(dependencies: [\n  .package(url: "https://h/acme/Acme-Kit.git", from: "1"),\n'
            '  .package(url: "https://h/acme/swift-gadgets", from: "1"),\n],\n targets: [\n'
            '  .target(name: "Own", dependencies: [.product(name: "Wheels", package: "acme-kit")]),\n])\n',
            "Sources/Own/a.swift",
            "import Wheels\nimport AcmeKit\nimport Gadgets\nimport Own\nimport Alamofire\n",
            "Acme-Kit swift-gadgets Alamofire",
        ),
        (
            "composer.json",
            '{"require": {"league/html-to-markdown": "1", "bacon/bacon-qr-code": "1", "knplabs/knp-snappy": "1"}}',
            "src/a.php",
            "<?php\nuse League\\HTMLToMarkdown\\X;\nuse BaconQrCode\\Renderer\\Y;\nuse Knp\\Snappy\\Pdf;\n",
            "league/html-to-markdown bacon/bacon-qr-code knplabs/knp-snappy",
        ),
        (
            "gradle/libs.versions.toml",
            '[libraries]\na = { module = "org.acme:acme-core", version = "1" }\n'
            'b = { group = "org.acme", name = "acme-web", version = "1" }\n'
            'c = "net.gadgets.kit:gadgets:1"\n',
            "app/A.kt",
            "package me.app\nimport org.acme.core.X\nimport org.acme.web.Y\nimport org.acme.other.Z\n"
            "import net.gadgets.kit.deep.W\n",
            "org.acme:acme-core org.acme:acme-web org.acme.other net.gadgets.kit:gadgets",
        ),
        (
            "src/App/App.csproj",
            '<Project><ItemGroup><PackageReference Include="Acme.Kit" Version="1"/></ItemGroup></Project>',
            "src/App/A.cs",
            "using Acme.Kit.Wheels.Big;\nusing Microsoft.Extensions.Logging;\n",
            "Acme.Kit Microsoft.Extensions.Logging",
        ),
        (
            "app.csproj",
            '<Project><PackageReference Include="UTF.Unknown" /><PackageReference Include="Wheels" /></Project>',
            "A.cs",
            "using UtfUnknown;\nusing Wheels.Big;\nusing Unheard.Of.It;\n",
            "UTF.Unknown Wheels Unheard.Of",
        ),
        (
            "pom.xml",
            "<project><dependency><groupId>com.acme</groupId><artifactId>kit</artifactId></dependency>"
            "<dependency><groupId>com.acme</groupId><artifactId>other</artifactId></dependency></project>",
            "A.java",
            "import com.acme.kit.big.Wheel;\n",
            "com.acme:kit",
        ),
        (
            "Gemfile",
            "gem 'yajl-ruby'\ngem 'acme-kit', '~> 1', require: 'kit/all'\ngem 'wheels-ruby'\n",
            "lib/a.rb",
            "require 'yajl'\nrequire 'kit'\nrequire 'wheels/big'\nrequire 'nokogiri'\n",
            "yajl-ruby acme-kit wheels-ruby nokogiri",
        ),
        (
            "build.gradle",
            "dependencies {\n  api 'org.acme.kit:wheels:1'\n  testImplementation 'org.acme.kit:wheels-tck:1'\n}\n",
            "src/A.java",
            "package me.x;\nimport org.acme.kit.Wheel;\n",
            "org.acme.kit:wheels",
        ),
        (
            "go.mod",
            "module me.org/x\n\nrequire (\n\tgithub.com/acme/kit/part v0.1.0\n"
            "\tgithub.com/acme/kit v0.1.0 // indirect\n)\n",
            "a.go",
            'package a\n\nimport (\n\t"github.com/acme/kit/part/x"\n\t"github.com/acme/kit/y"\n)\n',
            "github.com/acme/kit/part github.com/acme/kit",
        ),
    ],
)
def test_an_import_is_called_as_the_manifest_asks_for_it(
    repository: FakeRepository, manifest: str, content: str, source: str, imports: str, names: str
) -> None:
    repository.commit({manifest: content})
    repository.commit({source: imports})

    assert named(repository) == set(names.split())


def test_what_lies_beside_a_script_is_no_library(repository: FakeRepository) -> None:
    beside = ("docs/tools/gen/fetch.py", "docs/tools/gen/redis.py")
    repository.commit(dict.fromkeys(beside, "x = 1\n"))
    source = "import fetch\nimport redis\nimport sensor_pb2\nimport fetched\n"
    repository.commit(
        {"docs/tools/gen/make.py": source, "docs/tools/other/make.py": "import fetch\n"}
    )

    assert named(repository) == {"redis", "fetched", "fetch"}


def test_a_module_of_a_package_may_import_what_lies_beside_it_as_python_2_did(
    repository: FakeRepository,
) -> None:
    beside = ("__init__.py", "adapters.py", "redis.py", "vendorless/__init__.py")
    repository.commit({f"src/deep/thing/{name}": "x = 1\n" for name in beside})
    source = "import adapters\nimport redis\nfrom vendorless import x\nimport _thing\n"
    repository.commit({"src/deep/thing/api.py": source, "src/deep/api.py": "import adapters\n"})

    assert named(repository) == {"redis", "adapters"}


def test_packages_of_an_app_in_swift_are_own_wherever_they_lie(repository: FakeRepository) -> None:
    manifest = (
        'let p = Package(dependencies: [.package(url: "https://h/acme/keychain-kit", from: "1")],\n'
        '  targets: [.target(name: "Timeline")])\n'
    )
    repository.commit({"Packages/Timeline/Package.swift": manifest, "App/a.swift": ""})
    repository.commit({"App/Main/b.swift": "import Timeline\nimport KeychainKit\nimport Moya\n"})

    assert named(repository) == {"keychain-kit", "Moya"}


@pytest.mark.parametrize(
    ("manifest", "content"),
    [
        ("package.json", '{"workspaces": ["\\ud800/*", "packages/*"]}'),
        ("lerna.json", '{"packages": ["\\ud800", "packages/*"]}'),
    ],
)
def test_half_a_character_in_a_workspace_keeps_nothing_from_being_read(
    repository: FakeRepository, manifest: str, content: str
) -> None:
    repository.commit({manifest: content, "packages/a/package.json": '{"name": "our-part"}'})
    repository.commit({"app/a.ts": "import 'our-part';\nimport 'vue';\n"})

    assert named(repository) == {"vue"}
