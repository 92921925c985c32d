"""The kind of a file by its path and language."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.attributes import NOTHING_SAID
from commitstats_desktop.classify.kind import Kind, kind_of
from commitstats_desktop.classify.language import language_of

BY_KIND = {
    Kind.CODE: """
        lib/config.h.in app/Rakefile.tt .github/scripts/check.py main.cc.tmpl
        a.py src/main.go lib/a.rb Dockerfile Makefile CMakeLists.txt main.tf q.sql x.proto s.graphql
        style.css page.html a.vue contest.py latest.go src/attest/x.c protest/a.py Test.ml testify.go
        src/cache/store.py external/api.go build/tools.py dist/release.py env/gym.py
        extern/types.c docs2/x.py Jenkinsfile fabfile.py db/migrate/001_init.sql src/t/x.c
    """,
    Kind.TESTS: """
        tests/a.py test/a.rb __tests__/a.js test_a.py a_test.py conftest.py a_test.go a.test.ts a.spec.tsx
        a.cy.ts src/test/java/ShopTest.java ShopTest.java ShopTests.java TestShop.java ShopIT.java
        ShopTest.kt ShopSpec.scala ShopSuite.scala ShopSpec.groovy ShopTests.cs Shop.Tests/Cart.cs
        ShopTest.php ShopTests/Cart.swift ShopTests.swift spec/models/cart_spec.rb a_spec.rb
        test_helper.rb a_test.exs a_test.dart a_test.cc a_unittest.cc tests/cart.rs ShopSpec.hs t/cart.t
        tests/testthat/test-cart.R cart.bats cart_SUITE.erl cart_tests.erl features/cart.feature
        Cart.Tests.ps1 cart_spec.lua cart_test.clj cart-test.el test/runtests.jl cart_test.jl
        src/androidTest/java/A.java src/commonTest/kotlin/A.kt src/integrationTest/java/A.java
        tests/data/test1 testdata/a.go spec/support/a.rb a.browsertest.js e2e/a.ts tests/compose.yaml
        tests/fixtures/app.py spec/fixtures/app.rb xt/a.t a_test.zig a_test.nim a_test.ml
    """,
    Kind.DOCS: """
        .github/CONTRIBUTING.md .github/pull_request_template.md docs/style.css docs/mkdocs.yml
        README.md README CHANGELOG.txt docs/index.rst docs/conf.py LICENSE NEWS a.adoc man/a.1 notes.txt
        AUTHORS CONTRIBUTING.md examples/a.py doc/x.md RELEASE-NOTES a.org tests/README.md TODO.md
    """,
    Kind.CONFIG: """
        config/cable.yml.tt .env.example settings.ini.dist
        .github/workflows/ci.yml .gitlab-ci.yml compose.yaml pyproject.toml setup.cfg tox.ini .gitignore
        .editorconfig package.json tsconfig.json .eslintrc.json .vscode/settings.json pom.xml a.csproj
        build.gradle requirements.txt requirements/dev.txt go.mod composer.json .travis.yml .env a.ini
        AndroidManifest.xml Info.plist app.properties CODEOWNERS .dockerignore appsettings.Production.json
        App.sln nginx.conf .prettierrc .babelrc dependabot.yml k8s/deploy.yaml phpunit.xml.dist
    """,
    Kind.DATA: """
        docs/logo.svg docs/a.json
        a.json a.csv a.xml a.svg a.tsv tests/data/a.json spec/fixtures/a.csv dump.sql db/backup-2020.sql
        a.geojson unknown.zzz words
    """,
    Kind.LOCKFILE: """
        package-lock.json yarn.lock pnpm-lock.yaml poetry.lock Pipfile.lock uv.lock Cargo.lock go.sum
        Gemfile.lock composer.lock mix.lock Podfile.lock Package.resolved packages.lock.json
        gradle.lockfile .terraform.lock.hcl pubspec.lock flake.lock a/b/stack.yaml.lock bun.lock
        deno.lock renv.lock shard.lock conan.lock pdm.lock pylock.dev.toml Cartfile.resolved
        mise.dev.lock Manifest-v1.11.toml
    """,
    Kind.VENDORED: """
        vendor/a/b.go node_modules/a/index.js third_party/a.c 3rdparty/a.c bower_components/a.js
        web/jquery.js web/jquery-3.1.0.min.js css/bootstrap.css gradlew mvnw configure aclocal.m4
        lib/python3.9/site-packages/a.py types/a.d.ts Godeps/_workspace/a.go vendor/x/package-lock.json
    """,
    Kind.GENERATED: """
        Form.designer.cs Migrations/20241112_Add.Designer.cs Resources.Designer.vb Office_TLB.pas
        Cart.feature.cs Cart.Feature.cs app/Gradlew.bat .secrets.baseline .idea/a.xml app.js.map
        Pods/A/a.m a/__generated__/q.js dist/main.js
        ppport.h htmlcov/index.html Cargo.toml.orig
    """,
}


@pytest.mark.parametrize("kind", BY_KIND)
def test_paths_have_the_kind_that_their_ecosystem_expects(kind: Kind) -> None:
    paths = BY_KIND[kind].split()
    found = {
        path: kind_of(path.encode(), language_of(path.encode()), NOTHING_SAID) for path in paths
    }
    assert {path: each for path, each in found.items() if each is not kind} == {}


@pytest.mark.parametrize("folder", ["cache", "external", "externals", "extern", "build", "dist", "env",
                                    "debian", "fixtures", "data", "lib", "packages"])  # fmt: skip
def test_an_own_folder_is_not_dropped_for_its_name_alone(folder: str) -> None:
    for path in (f"{folder}/shop.py", f"src/{folder}/cart.go", f"src/{folder}/deep/cart.java"):
        assert kind_of(path.encode(), language_of(path.encode()), NOTHING_SAID) is Kind.CODE


def test_paths_made_to_hurt_are_answered() -> None:
    for path in (b"bootstrap" * 20_000, b"a/" * 50_000, b"vendor/" + b"a." * 50_000, b"." * 100_000,
                 b"import." * 10_000, b"test_" * 20_000 + b"/x", b"A" * 90_000 + b"Tests.java"):  # fmt: skip
        assert kind_of(path, language_of(path), NOTHING_SAID) in set(Kind)
