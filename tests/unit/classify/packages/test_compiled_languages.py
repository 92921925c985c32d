"""Go, Rust, the JVM, .NET, C and C++, Swift: imports that count, and those that do not."""

from __future__ import annotations

import tracemalloc

import pytest

from commitstats_desktop.classify.packages import OwnModules, installed_name, is_public
from tests.fakes.packages import packages_in


def names(path: str, content: str, **how: object) -> set[str]:
    found = packages_in(path, content, **how)  # type: ignore[arg-type]
    return {name.partition(" ")[2] for name in found}


IMPORTS = [
    ("a.go", 'package a\nimport "github.com/pkg/errors"\n', "github.com/pkg/errors"),
    ("a.go", 'import y "gopkg.in/yaml.v2"\nimport . "gopkg.in/check.v1"\n', "gopkg.in/yaml.v2 gopkg.in/check.v1"),
    ("a.go", 'import (\n\t"fmt"\n\t_ "github.com/lib/pq" // driver\n\n\t"golang.org/x/net/html"\n)\n',
     "github.com/lib/pq golang.org/x/net"),
    ("a.go", "import `github.com/pkg/errors`\n", "github.com/pkg/errors"),
    ("a.go", 'import "github.com/jackc/pgx/v5/pgxpool"\n', "github.com/jackc/pgx/v5"),
    ("a.go", 'import ("k8s.io/client-go/rest"; "example.org/x/v2/y")\n', "k8s.io/client-go example.org/x/v2"),
    ("a.go", 'import "fmt"\nimport "net/http"\nimport "C"\n', ""),
    ("a.go", '// import "github.com/pkg/errors"\n/*\nimport "github.com/pkg/errors"\n*/\n', ""),
    ("a.go", 'import (\n\t// "github.com/pkg/errors"\n\t/* "github.com/lib/pq" */\n)\n', ""),
    ("a.go", 'import "fmt"\nvar s = `\nimport "github.com/pkg/errors"\n`\n', ""),
    ("a.go", 'import "fmt"\nfunc f() {\n\tg("github.com/pkg/errors")\n}\n', ""),
    ("a.go", '/*\nfunc x\n*/\nimport "github.com/pkg/errors"\n', "github.com/pkg/errors"),
    ("a.rs", "use serde::Serialize;\nuse tokio::{net, sync};\n", "serde tokio"),
    ("a.rs", "use {rand::Rng, regex::{Regex, Captures}, std::io};\n", "rand regex"),
    ("a.rs", "pub(crate) use ::anyhow::Result;\nextern crate libc as c;\n", "anyhow libc"),
    ("a.rs", "#[macro_use] extern crate log;\nfn f() { use rand::Rng; }\n", "log rand"),
    ("a.rs", "use actix_web::web;\nuse some_crate;\n", "actix-web some-crate"),
    ("a.rs", "use std::io;\nuse core::fmt;\nuse alloc::vec;\nuse crate::a;\nuse self::b;\nuse super::c;\n", ""),
    ("a.rs", "mod conf;\nuse conf::Conf;\nuse tokio::sync;\nuse sync::Mutex;\nuse Kind::*;\n", "tokio"),
    ("a.rs", '// use serde::x;\n/* use rand::y; */\nlet s = "\nuse regex::z;\n";\nlet r = r#"\nuse log::w; "\n"#;\n', ""),
    ("a.rs", "let c = '\"';\nfn f<'a>(x: &'a str) {}\nuse serde::Serialize;\n", "serde"),
    ("A.java", "import org.slf4j.Logger;\nimport static org.junit.jupiter.api.Assertions.*;\nimport lombok.Data;\n",
     "org.slf4j:slf4j-api org.junit.jupiter:junit-jupiter org.projectlombok:lombok"),
    ("A.java", "import java.util.List;\nimport javax.swing.*;\nimport org.w3c.dom.Node;\nimport com.sun.net.X;\n", ""),
    ("A.java", "import javax.servlet.http.HttpServlet;\nimport com.sun.jna.Native;\n",
     "javax.servlet:javax.servlet-api net.java.dev.jna:jna"),
    ("A.java", "package com.acme.app;\nimport com.acme.lib.X;\nimport com.other.Y;\n", "com.other"),
    ("A.java", "package org.apache.kafka.x;\nimport org.apache.kafka.Y;\nimport org.apache.commons.lang3.Z;\n",
     "org.apache.commons:commons-lang3"),
    ("A.java", '// import org.slf4j.X;\n/* import org.slf4j.Y; */\nString s = "import org.slf4j.Z;";\n', ""),
    ("a.kt", 'import io.ktor.client.*\nimport kotlin.math.max\nval s = """\nimport org.slf4j.X\n"""\n',
     "io.ktor:ktor-client-core"),
    ("a.scala", "import cats.effect.{IO, Sync}\nimport scala.util.Try\nimport akka.actor._\n",
     "org.typelevel:cats-effect com.typesafe.akka:akka-actor"),
    ("A.cs", "using System;\nusing System.Text.Json;\nusing Microsoft.CSharp;\nusing Windows.UI;\n", ""),
    ("A.cs", "using Newtonsoft.Json.Linq;\nusing static Moq.It;\nusing J = Dapper.SqlMapper;\nglobal using Xunit;\n",
     "Newtonsoft.Json Moq Dapper xunit"),
    ("A.cs", "using System.Reactive.Linq;\nusing Microsoft.EntityFrameworkCore;\n", "System.Reactive Microsoft.EntityFrameworkCore"),
    ("A.cs", "using Acme.Lib;\nusing Other.Lib;\nnamespace Acme.App { }\n", "Other.Lib"),
    ("A.cs", 'using (var x = new Moq())\n{}\nusing var y = Moq.Z();\n// using Moq;\nvar s = @"\nusing Moq;\n";\n', ""),
    ("a.fs", "open System\nopen FSharp.Data\n(* open Moq *)\n", "FSharp.Data"),
    ("a.cpp", '#include <boost/asio.hpp>\n#  include "fmt/core.h"\n', "boost fmt"),
    ("a.h", '#include <vector>\n#include <sys/types.h>\n#include "my/thing.h"\n#include <windows.h>\n', ""),
    ("a.c", '// #include <zlib.h>\n/* #include <zlib.h> */\nchar *s = "#include <zlib.h>";\n/*\n#include <zlib.h>\n*/\n', ""),
    ("a.cpp", 'auto s = R"x(\n#include <zlib.h>\n)x";\nint n = 1\'000;\n#include <sqlite3.h>\n', "sqlite3"),
    ("a.swift", "import UIKit\nimport Foundation\n@testable import App\nimport struct Alamofire.Session\n", "Alamofire"),
    ("a.swift", '// import Moya\n/* import Moya */\nlet s = """\nimport Moya\n"""\n@_exported import NIO\n', "swift-nio"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "source", "expected"), IMPORTS)
def test_imports_in_code_of_other_people_count(path: str, source: str, expected: str) -> None:
    assert names(path, source) == set(expected.split())
    assert names(path, source.replace("\n", "\r\n")) == set(expected.split())


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        ("go.mod", "module m.org/x\ngo 1.21\nrequire (\n\tgithub.com/lib/pq v1.0\n\tgolang.org/x/net v0.1 // indirect\n"
         "\tm.org/y v1.0\n)\nrequire github.com/spf13/cobra v1 // chosen\nreplace m.org/y => ../y\n",
         "github.com/lib/pq github.com/spf13/cobra"),
        ("Cargo.toml", '[package]\nname="me"\n[dependencies]\nserde={version="1"}\nlocal={path="../l"}\n'
         'web={package="actix-web",version="4"}\n[dev-dependencies]\nproptest="1"\n[build-dependencies]\ncc="1"\n'
         "[target.'cfg(unix)'.dependencies]\nnix=\"1\"\n[workspace.dependencies]\ntokio=\"1\"\n",
         "serde actix-web proptest cc nix tokio"),
        ("pom.xml", '<?xml version="1.0"?><project xmlns="http://m/4"><groupId>me.x</groupId><dependencies>'
         "<dependency><groupId>junit</groupId><artifactId>junit</artifactId></dependency>"
         "<dependency><groupId>${project.groupId}</groupId><artifactId>core</artifactId></dependency>"
         "<dependency><groupId>me.x</groupId><artifactId>other</artifactId></dependency>"
         "<!-- <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency> --></dependencies>"
         "<build><plugins><plugin><groupId>p</groupId><artifactId>q</artifactId></plugin></plugins></build></project>",
         "junit:junit"),
        ("pom.xml", '<!DOCTYPE x [<!ENTITY a "b">]><project><dependency><groupId>a</groupId>'
         "<artifactId>b</artifactId></dependency></project>", ""),
        ("build.gradle", "dependencies {\n  implementation 'a.b:c:1'\n  // api 'no:no:1'\n  testImplementation(\"d:e:2\")\n"
         "  compile group: 'f', name: 'g', version: '1'\n  implementation project(':core')\n"
         "  implementation platform('h:i:1')\n  kapt \"j:k:$v\"\n}\n", "a.b:c d:e f:g h:i j:k"),
        ("app/build.gradle.kts", 'dependencies {\n  implementation("a.b:c:1")\n  ksp(libs.x)\n}\n', "a.b:c"),
        ("gradle/libs.versions.toml", '[libraries]\na="g:a:1"\nb={module="g:b",version="1"}\nc={group="g",name="c"}\n'
         '[plugins]\np={id="x"}\n', "g:a g:b g:c"),
        ("build.sbt", 'libraryDependencies += "org.x" %% "y" % "1" // "no" % "no" % "1"\n', "org.x:y"),
        ("a.csproj", '<Project><PackageReference Include="A.B" Version="1" /><ProjectReference Include="..\\x.csproj"/>'
         '<PackageReference Update="No"/></Project>', "A.B"),
        ("Directory.Packages.props", '<Project><PackageVersion Include="A.B"/></Project>', "A.B"),
        ("packages.config", '<packages><package id="NUnit" version="1"/></packages>', "NUnit"),
        ("paket.dependencies", "source x\nnuget FAKE\nnuget A.B >= 1\n", "FAKE A.B"),
        ("vcpkg.json", '{"name":"me","dependencies":["fmt",{"name":"boost-asio"}],"features":{"x":{"dependencies":["curl"]}}}',
         "fmt boost curl"),
        ("conanfile.txt", "[requires]\nfmt/10.0@\n# zlib/1\n[generators]\ncmake/1\n", "fmt"),
        ("conanfile.py", 'class X:\n    requires = "fmt/10", "zlib/1.2"\n    tool_requires = [\n        "cmake/3",\n    ]\n'
         '    url = "a/b"\n    def requirements(self):\n        self.requires("boost/1.8@x/y")\n', "fmt zlib cmake boost"),
        ("Package.swift", '.package(url: "https://h/vapor/vapor.git", from: "4"),\n// .package(url: "https://h/x/no")\n'
         '.package(name: "N", url: "https://h/a/Alamofire", from: "1"),\n.package(path: "../x")\n', "vapor Alamofire"),
        ("Podfile", "pod 'Alamofire', '~> 5'\npod 'Moya/RxSwift'\n# pod 'No'\npod 'Local', :path => '../x'\n", "Alamofire Moya"),
        ("Cartfile", 'github "ReactiveX/RxSwift" ~> 6\n', "RxSwift"),
        ("a.podspec", "Pod::Spec.new do |s|\n  s.dependency 'SnapKit', '5'\nend\n", "SnapKit"),
    ],
)  # fmt: skip
def test_a_manifest_names_what_the_project_needs(path: str, content: str, expected: str) -> None:
    assert {name for name in names(path, content) if name != "Conan"} == set(expected.split())
    assert names(path, content, old=content, added=[]) == set()


def test_only_the_line_that_names_the_package_must_be_mine() -> None:
    source = 'import (\n\t"github.com/lib/pq"\n\t"github.com/pkg/errors"\n)\nvar x = "a"\n'

    assert names("a.go", source, added=[(3, 1)]) == {"github.com/pkg/errors"}
    assert names("a.go", source, added=[(1, 1), (5, 1)]) == set()
    tree = "use {\n    rand::Rng,\n    regex::Regex,\n};\n"
    assert names("a.rs", tree, added=[(3, 1)]) == {"regex"}


def test_what_belongs_to_the_repository_is_no_library() -> None:
    own = OwnModules.from_paths(
        [
            b"crates/my-core/Cargo.toml",
            b"src/Acme.App/Acme.App.csproj",
            b"Sources/Kit/a.swift",
            b"include/fmt/core.h",
        ],
        {
            b"go.mod": b"module corp.example/app\n",
            b"Cargo.toml": b'[package]\nname = "my-app"\n',
            b"pom.xml": b"<project><groupId>com.acme.all</groupId></project>",
        },
    )
    assert names("a.go", 'import "corp.example/app/x"\nimport "corp.example/apple"\n', own=own) == {
        "corp.example/apple"
    }
    assert names("a.rs", "use my_app::x;\nuse my_core::y;\nuse serde::z;\n", own=own) == {"serde"}
    assert names("A.java", "import com.acme.all.X;\nimport com.acme.y.X;\n", own=own) == {
        "com.acme.y"
    }
    assert names("A.cs", "using Acme.App.X;\nusing Acme.Lib;\nusing Moq;\n", own=own) == {"Moq"}
    assert names("a.swift", "import Kit\nimport Moya\n", own=own) == {"Moya"}
    assert names("a.cc", "#include <fmt/core.h>\n#include <zlib.h>\n", own=own) == {"zlib"}


def test_a_package_of_an_employer_is_not_public() -> None:
    assert is_public("Go", "github.com/jackc/pgx/v5")
    assert is_public("crates.io", "serde_json")
    assert is_public("Maven", "org.springframework.boot:spring-boot")
    assert not is_public("Go", "git.corp.example/team/thing")
    assert not is_public("Maven", "com.corp.internal:billing")
    assert not is_public("PyPI", "corp-billing-internal")
    assert installed_name("crates.io", "serde-json") == "serde_json"


def test_a_name_that_no_table_knows_is_kept_as_far_as_its_classes_share_it() -> None:
    assert names("A.cs", "using Corp.Thing.A;\nusing Corp.Thing.B.C;\n") == {"Corp.Thing"}
    assert names("A.java", "import com.corp.thing.a.X;\nimport com.corp.thing.b.Y;\n") == {
        "com.corp.thing"
    }
    assert installed_name("NuGet", "serilog.sinks.file").lower() == "serilog.sinks.file"
    assert installed_name("NuGet", "Corp.Thing.A") == "Corp.Thing.A"


def test_a_package_of_a_manifest_is_not_taken_for_the_one_that_its_name_begins_with() -> None:
    """A namespace lies in a package; a package lies in none, however well known the other is."""
    project = '<Project><ItemGroup><PackageReference Include="Serilog.Sinks.Acme" /></ItemGroup></Project>'
    assert names("a.csproj", project) == {"Serilog.Sinks.Acme"}
    assert names("A.cs", "using Serilog.Events;\n") == {"Serilog"}
    assert not is_public("NuGet", "Serilog.Sinks.Acme")
    assert is_public("NuGet", "serilog")


def test_a_namespace_that_is_a_package_itself_is_kept_whole() -> None:
    source = "using Microsoft.Extensions.Logging;\nusing Microsoft.Data.Sqlite;\n"
    assert names("A.cs", source) == {"Microsoft.Extensions.Logging", "Microsoft.Data.Sqlite"}


def test_what_the_platform_brings_is_no_package() -> None:
    source = "using Android.App;\nusing UIKit;\nusing Unity.Mathematics;\nusing Unity.Lifetime;\n"
    assert names("A.cs", source) == {"Unity"}


def test_build_files_say_what_a_file_without_a_package_calls_its_own() -> None:
    own = OwnModules.from_paths(
        [],
        {b"app/build.gradle.kts": b'android {\n    namespace = "com.corp.samples.apps.news"\n}\n'},
    )
    source = "import com.corp.samples.apps.news.configure\nimport retrofit2.Retrofit\n"
    assert names("a.kt", source, own=own) == {"com.squareup.retrofit2:retrofit"}


def test_a_project_that_names_its_packages_without_a_domain_imports_its_own() -> None:
    source = (
        "package articles.controllers\n\nimport _root_.users.models.User\nimport commons.models._\n"
        "import cats.effect.IO\nimport io.circe.Json\nimport _root_.zio.ZIO\n"
    )
    assert names("A.scala", source) == {
        "org.typelevel:cats-effect", "io.circe:circe-core", "dev.zio:zio",
    }  # fmt: skip


def test_an_import_of_values_inside_of_code_is_no_library() -> None:
    source = "package com.acme.x\nobject A {\n  import spark.implicits._\n  import cats.syntax.all._\n}\n"
    assert names("A.scala", source) == {"org.typelevel:cats-core"}
    assert names("A.scala", "package com.acme.x\nimport unheard.of._\n") == {"unheard.of"}


def test_a_version_and_a_scope_of_sbt_are_no_artifact() -> None:
    build = (
        'libraryDependencies ++= Seq(\n  "org.acme" %% "one" % "5.0.0" % "test",\n'
        '  "com.acme" % "two" % v.two % Test,\n  "org.acme" %% "three" % "1" % "provided"\n)\n'
    )
    assert names("build.sbt", build) == {"org.acme:one", "com.acme:two", "org.acme:three"}


def test_recipes_of_the_same_repository_are_no_libraries() -> None:
    own = OwnModules.from_paths(
        [], {b"engine/conanfile.py": b'class Engine(ConanFile):\n    name = "engine"\n'}
    )
    recipe = (
        'class Game(ConanFile):\n    name = "game"\n    requires = "engine/1.0", "sdl_image/2.0"\n'
    )
    assert names("game/conanfile.py", recipe, own=own) == {"conan", "sdl_image"} - {"conan"}
    port = '{"name": "me", "dependencies": [{"name": "me", "features": ["x"]}, "fmt"]}'
    assert names("vcpkg.json", port) == {"fmt"}


def test_properties_of_a_pom_are_what_the_same_file_says() -> None:
    pom = (
        "<project><groupId>me.x</groupId><properties><!-- ours --><kit>org.acme</kit><v>2.13</v></properties>"
        "<dependencies>"
        "<dependency><groupId>${kit}</groupId><artifactId>core_${v}</artifactId></dependency>"
        "<dependency><groupId>${project.groupId}</groupId><artifactId>ours</artifactId></dependency>"
        "<dependency><groupId>${parent.kit}</groupId><artifactId>lost</artifactId></dependency>"
        "<dependency><groupId>org.acme</groupId><artifactId>web_3</artifactId></dependency>"
        "</dependencies></project>"
    )
    assert names("pom.xml", pom) == {"org.acme:core", "org.acme:web"}


def test_a_property_of_a_pom_that_is_put_in_again_and_again_does_not_grow_without_end() -> None:
    group = "<groupId>" + "${p}" * 10_000 + "</groupId>"
    pom = (
        "<project><properties><p>" + "a" * 10_000 + "</p><q>org.acme</q></properties><dependencies>"
        f"<dependency>{group}<artifactId>x</artifactId></dependency>"
        "<dependency><groupId>${q}</groupId><artifactId>core</artifactId></dependency>"
        "</dependencies></project>"
    )

    tracemalloc.start()
    try:
        found = names("pom.xml", pom)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert found == {"org.acme:core"}
    assert most < 10_000_000


def test_what_a_manifest_asks_for_by_an_endless_name_explains_no_import() -> None:
    manifest = b'[dependencies]\nshort = { package = "' + b"x" * 3_000 + b'" }\n'
    own = OwnModules.from_paths([], {b"Cargo.toml": manifest})

    assert names("a.rs", "use short::x;\nuse serde::Serialize;\n", own=own) == {"serde"}


def test_packages_of_swift_that_lie_beside_are_own() -> None:
    manifest = (
        'let p = Package(dependencies: [.package(name: "Kit", path: "../OurKit"), .package(path: "Deep/Core"),\n'
        '  .package(url: "https://h/x/Moya.git", from: "1")],\n targets: [.systemLibrary(name: "CThing")])\n'
    )
    own = OwnModules.from_paths([], {b"Package.swift": manifest.encode()})
    source = "import OurKit\nimport Core\nimport CThing\nimport Moya\n"
    assert names("a.swift", source, own=own) == {"Moya"}
    assert names("Package.swift", manifest) == {"Moya"}
