"""The parts of `installers/bootstrap` that decide, without installing anything."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import sys
import tomllib
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
INSTALLERS = ROOT / "installers"


def load_bootstrap() -> ModuleType:
    loader = SourceFileLoader("bootstrap", str(INSTALLERS / "bootstrap"))
    spec = importlib.util.spec_from_loader("bootstrap", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


bootstrap = load_bootstrap()


def needs(*jobs: str) -> list[Any]:
    table = (INSTALLERS / "system_needs.txt").read_text("utf-8")
    found: list[Any] = bootstrap.read_needs(table, jobs)
    return found


@pytest.fixture
def environment(tmp_path: Path) -> Any:
    """A folder that looks like a virtual environment with two packages."""
    folder = tmp_path / ".venv"
    for name in ("bin", "lib/python3.11/site-packages/click", "lib/python3.11/site-packages/rich"):
        (folder / name).mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    return bootstrap.Environment(folder)


class TestArguments:
    @pytest.mark.parametrize("arguments", [[], ["nonsense"], ["app", "surplus"], ["--help"]])
    def test_anything_but_the_two_commands_shows_how_to_use_it(
        self, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert bootstrap.main(arguments) == 2
        assert "installers/bootstrap test" in capsys.readouterr().err

    def test_what_follows_test_goes_to_pytest_alone(self) -> None:
        commands = [bootstrap.command_of(check, ["-k", "cv"]) for check in bootstrap.CHECKS]
        assert commands[-1][1:] == ["-m", "pytest", *bootstrap.SIDE_BY_SIDE, "-k", "cv"]
        assert not any("-k" in command for command in commands[:-1])

    def test_the_checks_include_this_file_without_an_ending(self) -> None:
        assert Path("installers/bootstrap") in bootstrap.command_of("ruff check", [])


class TestSystem:
    def test_every_need_names_a_package_for_every_installer(self) -> None:
        for need in needs("app", "test"):
            assert set(need.packages) == set(bootstrap.INSTALL)

    def test_tests_need_more_than_the_app(self) -> None:
        more = {need.probe for need in needs("app", "test")} - {n.probe for n in needs("app")}
        assert more == {"Xvfb", "xauth", "git"}

    def test_the_package_for_environments_is_that_of_the_running_python(self) -> None:
        found = next(need for need in needs("app") if need.probe == "ensurepip")
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        assert found.packages["apt-get"] == f"python{version}-venv"

    def test_a_package_that_brings_two_libraries_is_named_once(self) -> None:
        packages = bootstrap.packages_of(needs("app"), "dnf")
        assert len(packages) == len(set(packages))
        assert "pango" in packages

    def test_a_library_a_program_and_a_module_are_each_looked_for_in_their_way(self) -> None:
        probes = {"libc.so.6": True, "libnowhere.so.9": False, "sh": True, "no-such-program": False}
        if sys.platform != "linux":
            pytest.skip("the names are those of Linux")
        assert {probe: bootstrap.Need(probe, {}).is_met() for probe in probes} == probes

    def test_apt_advice_is_one_command(self) -> None:
        advice = bootstrap.advice(needs("app")[:2], "apt-get", "sudo ")
        assert (
            "    sudo apt-get update && sudo apt-get install -y --no-install-recommends"
            " libgl1 libegl1\n" in advice
        )

    def test_other_advice_says_that_it_was_not_tried(self) -> None:
        advice = bootstrap.advice(needs("app")[:1], "pacman", "")
        assert "    pacman -S --needed libglvnd\n" in advice
        assert "not tried" in advice

    @pytest.mark.parametrize("library", ["glibc 2.34", "glibc 2.41.1", "glibc 3.0"])
    def test_a_new_enough_glibc_passes(self, library: str) -> None:
        bootstrap.check_glibc(library)

    @pytest.mark.parametrize("library", ["glibc 2.31", "glibc 2.9", "another C library", ""])
    def test_an_old_glibc_or_another_library_is_told(self, library: str) -> None:
        with pytest.raises(bootstrap.Trouble, match=re.escape(f"has {library}.")):
            bootstrap.check_glibc(library)

    def test_only_linux_can_be_without_a_screen(self) -> None:
        assert not bootstrap.has_display("linux", {"DISPLAY": ""})
        assert bootstrap.has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
        assert bootstrap.has_display("darwin", {})


@pytest.mark.skipif(os.name == "nt", reason="the folder is laid out as on Linux")
class TestEnvironment:
    def test_one_with_a_stamp_is_used_again(self, environment: Any) -> None:
        environment.stamp(lock="a", project="b")
        assert environment.has_packages("a")
        assert environment.has_project("b")

    def test_another_lock_or_project_is_noticed(self, environment: Any) -> None:
        environment.stamp(lock="a", project="b")
        assert not environment.has_packages("c")
        assert not environment.has_project("c")

    def test_a_half_made_one_has_no_stamp(self, environment: Any) -> None:
        environment.stamp(lock="a")
        environment.begin()
        assert not environment.has_packages("a")

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"lock": "a", "na'])
    def test_a_stamp_cut_off_counts_as_none(
        self,
        environment: Any,
        text: str,
    ) -> None:
        environment.stamp(lock="a")
        (environment.folder / "bootstrap.json").write_text(text, "utf-8")
        assert not environment.has_packages("a")

    def test_a_package_that_is_gone_is_noticed(self, environment: Any) -> None:
        environment.stamp(lock="a")
        (environment.folder / "lib/python3.11/site-packages/click").rmdir()
        assert not environment.has_packages("a")

    def test_a_package_more_does_no_harm(self, environment: Any) -> None:
        environment.stamp(lock="a")
        (environment.folder / "lib/python3.11/site-packages/ipython").mkdir()
        assert environment.has_packages("a")

    def test_a_python_that_is_gone_is_noticed(self, environment: Any) -> None:
        environment.stamp(lock="a")
        environment.python.unlink()
        environment.python.symlink_to("/nowhere/python")
        assert not environment.has_packages("a")

    def test_a_linked_folder_is_left_alone(self, environment: Any) -> None:
        environment.stamp(lock="a")
        link = environment.folder.with_name("link")
        link.symlink_to(environment.folder)
        with pytest.raises(bootstrap.Trouble, match="is a link"):
            bootstrap.Environment(link).begin()
        assert environment.has_packages("a")


class TestFiles:
    def test_an_old_python_can_read_as_far_as_the_sentence_about_its_age(self) -> None:
        source = (INSTALLERS / "bootstrap").read_text("utf-8")
        ast.parse(source, feature_version=(3, 7))

    def test_no_host_is_named(self) -> None:
        for name in ("bootstrap", "requirements.lock", "system_needs.txt"):
            text = (INSTALLERS / name).read_text("utf-8")
            assert "://" not in text
            assert "index-url" not in text

    def test_the_lock_holds_every_dependency_with_hashes(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
        names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in wanted}
        lock = (INSTALLERS / "requirements.lock").read_text("utf-8")
        locked = re.split(r"\n(?=\S)", lock.strip())
        assert names <= {entry.partition("==")[0] for entry in locked}
        assert all("--hash=sha256:" in entry for entry in locked)
