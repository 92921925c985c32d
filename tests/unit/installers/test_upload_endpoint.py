"""The upload endpoint as it is deployed: the package runs alone, and Terraform understands its files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.services.endpoint import own_scripts
from installers.upload_endpoint.make_zip import make_zip, script_checksums

FILES = Path(__file__).resolve().parents[3] / "installers" / "upload_endpoint"
TERRAFORM = shutil.which("terraform")


def plugins() -> Path | None:
    """A folder with the provider, if this computer has one: nothing is fetched for a test."""
    named = os.environ.get("COMMITSTATS_TERRAFORM_PLUGINS")
    places = [Path(named)] if named else [*Path("/opt").glob("*"), *_usual_places()]
    for place in places:
        if list(place.glob("*/hashicorp/aws")):
            return place
    return None


def _usual_places() -> list[Path]:
    return [
        Path.home() / ".terraform.d" / "plugins",
        Path("/usr/local/share/terraform/plugins"),
        Path("/usr/share/terraform/plugins"),
    ]


def test_the_package_needs_nothing_but_the_standard_library_to_be_imported(tmp_path: Path) -> None:
    package = tmp_path / "endpoint.zip"
    make_zip(package)
    code = (
        f"import sys; sys.path.insert(0, {str(package)!r})\n"
        "from commitstats_desktop.publish.endpoint import function\n"
        "print(function.__file__, function.handler.__name__)"
    )

    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(package))


def test_the_same_files_make_the_same_package(tmp_path: Path) -> None:
    first, second = tmp_path / "one.zip", tmp_path / "two.zip"

    names = make_zip(first)
    make_zip(second)

    assert first.read_bytes() == second.read_bytes()
    assert "commitstats_desktop/publish/endpoint/service.py" in names


def test_the_script_that_may_run_is_that_of_the_pages() -> None:
    assert tuple(script_checksums()) == own_scripts()


def test_limits_come_from_variables() -> None:
    limits = Limits.of({"COMMITSTATS_ENDPOINT_MOST_PAGES": "5", "PATH": "x"})

    assert (limits.most_pages, limits.most_files) == (5, Limits().most_files)


@pytest.mark.skipif(TERRAFORM is None, reason="there is no Terraform on this computer")
def test_terraform_understands_both_sets_of_variables(tmp_path: Path) -> None:
    provider = plugins()
    if provider is None:
        pytest.skip("there is no provider for Amazon on this computer")
    for file in FILES.glob("*.tf"):
        shutil.copy(file, tmp_path)
    shutil.copytree(FILES / "tests", tmp_path / "tests")

    run_terraform(tmp_path, "init", "-backend=false", "-input=false", f"-plugin-dir={provider}")
    run_terraform(tmp_path, "validate")
    told = run_terraform(tmp_path, "test")

    assert "2 passed, 0 failed" in told


def run_terraform(folder: Path, *words: str) -> str:
    """Run Terraform to its end, without anybody's configuration."""
    done = subprocess.run(
        [TERRAFORM or "", words[0], "-no-color", *words[1:]],
        cwd=folder,
        env=os.environ | {"TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
