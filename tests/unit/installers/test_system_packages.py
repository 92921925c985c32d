"""The packages of systems: what goes into them, and that they agree with the program."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from commitstats_desktop import __version__
from commitstats_desktop.app import APPLICATION_ID
from commitstats_desktop.services.autostart import IDENTIFIER, RUN_KEY
from installers.frozen import contents
from installers.linux import deb

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "installers" / "linux"


def test_the_files_that_are_opened_by_path_are_there() -> None:
    for source, _ in contents.FILES:
        assert (ROOT / source).is_dir(), source


def test_each_program_has_its_script() -> None:
    for script in contents.PROGRAMS:
        assert (ROOT / "installers" / "frozen" / f"{script}.py").is_file()


def test_the_libraries_that_come_along_are_those_the_program_needs() -> None:
    needs = (ROOT / "installers" / "system_needs.txt").read_text()
    indirect = {"libharfbuzz.so.0"}  # Pango brings it.
    for library in set(contents.LIBRARIES) - indirect:
        assert f" {library} " in needs, library


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        "libcairo.so.2",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "botocore/data/ec2/2016-11-15/service-2.json.gz",
        "botocore\\data\\ec2\\2016-11-15\\service-2.json.gz",
    ],
)
def test_what_the_program_never_opens_stays_out(name: str) -> None:
    assert not contents.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/translations/qtbase_es.qm",
        "botocore/data/s3/2006-03-01/service-2.json.gz",
        "botocore/data/endpoints.json",
        "libpango-1.0.so.0",
        "resources/icons/app.svg",
    ],
)
def test_what_it_opens_comes_along(name: str) -> None:
    assert contents.is_wanted(name)


def test_the_desktop_entry_starts_a_program_that_the_package_has() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / f"{APPLICATION_ID}.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    assert values["Exec"] in contents.PROGRAMS.values()
    assert {"GenericName[nb]", "GenericName[es]", "Comment[nb]", "Comment[es]"} <= set(values)
    # A window is matched to its entry by this name.
    assert values["Icon"] == APPLICATION_ID == deb.NAME


def test_the_description_for_software_centres_tells_of_this_version() -> None:
    found = ET.parse(LINUX / "org.commitstats.desktop.metainfo.xml").getroot()
    launched = found.findtext("launchable")
    released = found.find("releases/release")
    assert launched == f"{APPLICATION_ID}.desktop"
    assert released is not None
    assert released.get("version") == __version__ == contents.version()
    assert {each.text for each in found.iter("binary")} == set(contents.PROGRAMS.values())


def test_the_installer_for_windows_takes_the_programs_and_ends_the_start_at_login() -> None:
    script = (ROOT / "installers" / "windows" / "commitstats.iss").read_text()
    named = set(re.findall(r"([\w-]+)\.exe", script)) - {"reg"}
    assert named <= set(contents.PROGRAMS.values())
    assert rf'"delete HKCU\{RUN_KEY} /v {IDENTIFIER} /f"' in script
    assert f"build\\frozen\\{deb.NAME}\\*" in script


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_a_package_holds_the_frozen_folder_and_what_a_desktop_looks_for(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    for program in contents.PROGRAMS.values():
        (frozen / program).write_bytes(b"")
        (frozen / program).chmod(0o700)
    (frozen / "_internal" / "library").write_bytes(b"x")

    package = deb.make_deb(frozen, tmp_path / "out")

    listed = _dpkg("-c", package)
    assert re.search(
        r"^-rwxr-xr-x root/root .* \./opt/commitstats-desktop/commitstats$", listed, re.MULTILINE
    )
    for path in (
        "/opt/commitstats-desktop/_internal/library",
        "/usr/bin/commitstats -> /opt/commitstats-desktop/commitstats",
        "/usr/bin/commitstats-desktop -> /opt/commitstats-desktop/commitstats-desktop",
        "/usr/share/applications/commitstats-desktop.desktop",
        "/usr/share/icons/hicolor/scalable/apps/commitstats-desktop.svg",
        "/usr/share/metainfo/org.commitstats.desktop.metainfo.xml",
    ):
        assert f" .{path}\n" in listed
    assert _dpkg("-f", package, "Version").strip() == __version__


def _dpkg(*words: str | Path) -> str:
    command = ["dpkg-deb", *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
