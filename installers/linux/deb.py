"""Makes `build/commitstats-desktop_VERSION_amd64.deb` from the frozen folder.

    python -m installers.linux.deb

It needs `dpkg-deb`, which every Debian and Ubuntu has. Libraries of the folder come from the system
that it is built on, so the package asks for a C library at least as new as that one's.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from installers.frozen.build import ROOT, build
from installers.frozen.contents import PROGRAMS, version

HERE = Path(__file__).resolve().parent
NAME = "commitstats-desktop"
PLACE = f"opt/{NAME}"

DEPENDS = (
    "ca-certificates",
    "fontconfig-config",
    "fonts-dejavu-core",
    "libegl1",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
"""What PyInstaller leaves to the system; a font for what the fonts in the program do not have."""

CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: The makers of Commit Stats Desktop <commitstats-desktop@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {libc}), {depends}
Recommends: gnome-keyring | kwalletmanager
Section: devel
Priority: optional
Description: CV of your commit stats, counted on your own machine
 Reads the Git history of your repositories into a database on your own
 machine, plots it, and makes a CV of it: a PDF to attach and a web page to
 publish. Nothing leaves the machine unless you send it.
"""


def make_deb(frozen: Path, target: Path) -> Path:
    """Pack a frozen folder; the path of the package, in the folder `target`."""
    package = target / f"{NAME}_{version()}_amd64.deb"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as folder:
        root = Path(folder) / "root"
        _lay_out(frozen, root)
        _write_control(root)
        _set_modes(root)
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z3", "-b", str(root), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def _lay_out(frozen: Path, root: Path) -> None:
    shutil.copytree(frozen, root / PLACE, symlinks=True)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for program in PROGRAMS.values():
        (programs / program).symlink_to(f"/{PLACE}/{program}")
    share = root / "usr" / "share"
    icon = ROOT / "resources" / "icons" / "app.svg"
    _copy(HERE / f"{NAME}.desktop", share / "applications")
    _copy(HERE / "org.commitstats.desktop.metainfo.xml", share / "metainfo")
    _copy(icon, share / "icons" / "hicolor" / "scalable" / "apps", f"{NAME}.svg")


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _write_control(root: Path) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(
        CONTROL.format(
            name=NAME,
            version=version(),
            kilobytes=size // 1024,
            libc=platform.libc_ver()[1],
            depends=", ".join(DEPENDS),
        )
    )


def _set_modes(root: Path) -> None:
    """Readable for everybody, whatever the umask of who builds it."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_program else 0o644)


if __name__ == "__main__":
    print(make_deb(build(), ROOT / "build"))
