"""Ruby, PHP and Terraform."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.packages import OwnModules, installed_name
from tests.fakes.packages import packages_in


def names(path: str, content: str, **how: object) -> set[str]:
    found = packages_in(path, content, **how)  # type: ignore[arg-type]
    return {name.partition(" ")[2] for name in found}


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("a.rb", "require 'rails'\nrequire \"nokogiri\"\nrequire('pg')\n", "rails nokogiri pg"),
        ("a.rb", "require 'active_record'\nrequire 'rspec/core'\nrequire 'google/cloud/storage'\n",
         "activerecord rspec-core google-cloud-storage"),
        ("a.rb", "begin\n  require 'oj'\nrescue LoadError\nend\n", "oj"),
        ("a.rb", "require 'json'\nrequire 'net/http'\nrequire_relative 'x'\nrequire './y'\nrequire name\n", ""),
        ("a.rb", "# require 'rails'\n=begin\nrequire 'rails'\n=end\nx = \"require 'rails'\"\n", ""),
        ("a.rb", "x = <<~EOS\n  require 'rails'\nEOS\nrequire 'pg'\n__END__\nrequire 'oj'\n", "pg"),
        ("a.rb", "x =~ /it's/\nrequire 'pg'\n", "pg"),
        ("Gemfile", "source 'https://h'\ngem 'rails', '~> 7'\n# gem 'no'\ngroup :test do\n  gem \"rspec-rails\"\nend\n"
         "gem 'local', path: '../l'\n", "rails rspec-rails"),
        ("a.gemspec", "s.name = 'me'\ns.add_dependency 'pg'\ns.add_development_dependency(\"rspec\")\n"
         "s.add_runtime_dependency %q<x>\n", "pg rspec"),
        ("a.php", "<?php\nuse Monolog\\Logger;\nuse Symfony\\Component\\Console\\{Command, Input};\n",
         "monolog/monolog symfony/console"),
        ("a.php", "<?php\nuse function GuzzleHttp\\json_encode;\nuse Twig\\A as B, Carbon\\C;\n",
         "guzzlehttp/guzzle twig/twig nesbot/carbon"),
        ("a.php", "<?php\nuse Exception;\nuse DateTime as D;\n$f = function () use ($x) {};\n", ""),
        ("a.php", "<?php\nnamespace App\\Http;\nuse App\\Models\\User;\nuse Illuminate\\Http\\Request;\n",
         "laravel/framework"),
        ("a.php", "<?php\n// use Monolog\\X;\n# use Monolog\\X;\n/* use Monolog\\X; */\n$a = 'use Monolog\\X;';\n"
         "$b = <<<EOT\nuse Monolog\\X;\nEOT;\n", ""),
        ("composer.json", '{"name":"me/x","require":{"php":"8","ext-json":"*","Monolog/Monolog":"3"},'
         '"require-dev":{"phpunit/phpunit":"10","me/x":"1"}}', "monolog/monolog phpunit/phpunit"),
        ("a.tf", 'terraform {\n  required_providers {\n    aws = {\n      source  = "registry.example/hashicorp/aws"\n'
         '      version = "~> 5"\n    }\n    random = "~> 3"\n  }\n}\nprovider "aws" {\n  alias = "x"\n}\n'
         'provider "datadog" {}\n# provider "google" {}\nresource "azurerm_x" "y" {}\n',
         "hashicorp/aws hashicorp/random datadog/datadog"),
        ("a.tf", 'variable "x" {\n  default = <<EOF\nprovider "aws" {\nEOF\n}\n', ""),
    ],
)  # fmt: skip
def test_what_other_people_made_counts(path: str, source: str, expected: str) -> None:
    assert names(path, source) == set(expected.split())
    assert names(path, source.replace("\n", "\r\n")) == set(expected.split())


def test_a_second_block_of_a_provider_adds_nothing() -> None:
    old = 'provider "aws" {\n}\n'

    assert names("a.tf", old + 'provider "aws" {\n  alias = "b"\n}\n', old=old) == set()


def test_what_belongs_to_the_repository_is_no_library() -> None:
    own = OwnModules.from_paths(
        [b"lib/mygem.rb", b"lib/mygem/x.rb", b"vendor/lib/pg.rb"],
        {b"composer.json": b'{"autoload": {"psr-4": {"Acme\\\\Shop\\\\": "src/"}}}'},
    )
    assert names("test/a.rb", "require 'mygem/x'\nrequire 'pg'\n", own=own) == {"pg"}
    assert names("a.php", "<?php\nuse Acme\\Shop\\X;\nuse Acme\\Other\\Y;\n", own=own) == {
        "Acme\\Other"
    }


def test_a_provider_without_a_namespace_is_one_of_hashicorp() -> None:
    assert installed_name("Terraform", "aws") == "hashicorp/aws"
    assert installed_name("Terraform", "unheard-of") == "hashicorp/unheard-of"
    assert installed_name("Terraform", "acme/thing") == "acme/thing"


def test_a_repository_of_several_gems_uses_none_of_its_own() -> None:
    own = OwnModules.from_paths(
        [b"activesupport/lib/active_support.rb", b"activemodel/test/cases/helper.rb"],
        {b"activesupport/activesupport.gemspec": b's.name = "activesupport"\n'},
    )
    source = "require 'active_support/all'\nrequire 'cases/helper'\nrequire 'pg'\n"

    assert names("activemodel/test/x.rb", source, own=own) == {"pg"}
    assert names("other/test/x.rb", source, own=own) == {"cases", "pg"}


def test_components_of_symfony_are_packages_of_their_own() -> None:
    source = (
        "<?php\nuse Symfony\\Component\\Security\\Core\\User\\UserInterface;\n"
        "use Symfony\\Component\\Security\\Http\\Attribute\\IsGranted;\nuse Symfony\\Component\\Form\\FormEvent;\n"
    )
    assert names("a.php", source) == {
        "symfony/security-core",
        "symfony/security-http",
        "symfony/form",
    }


def test_what_anybody_may_provide_is_no_package() -> None:
    content = '{"require": {"psr/log-implementation": "*", "psr/log": "1"}}'
    assert names("composer.json", content) == {"psr/log"}
