"""What goes into the frozen folder beside what PyInstaller finds by itself, and what stays out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAMS = {"terminal": "commitstats", "window": "commitstats-desktop"}
"""Scripts of this folder, and what their programs are called."""

FILES = (
    ("resources", "resources"),
    ("commitstats_desktop/store/migrations", "commitstats_desktop/store/migrations"),
)
"""Files that are opened by path: Alembic reads its steps as files."""

METADATA = ("commitstats-desktop", "keyring")
"""Distributions that are asked for their version or entry points while the program runs."""

BY_NAME = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "alembic.op",
    "logging.config",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""Modules that are imported by a name made at run time."""

UNUSED = (
    "IPython",
    "hypothesis",
    "lxml",
    "matplotlib",
    "mypy",
    "pikepdf",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pytest",
    "tkinter",
)
"""What is imported somewhere if it is there, and never while this program runs."""

LIBRARIES = (
    "libgobject-2.0.so.0",
    "libglib-2.0.so.0",
    "libpango-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libharfbuzz.so.0",
    "libharfbuzz-subset.so.0",
    "libfontconfig.so.1",
)
"""What WeasyPrint opens by name, so that nothing says that it is needed."""

_UNWANTED = re.compile(
    r"/(qml|Qml)/|libQt6(Qml|Quick|Pdf|Sql|Test|Designer|EglF|WlShell)"
    r"|libq(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)\b|/egldeviceintegrations/|/plugins/generic/"
    r"|Qt/translations/(?!qt(base)?_(en|nb|es)\.qm)"
    # Qt's theme of GTK would bring all of GTK along.
    r"|libqgtk3|lib(gtk-3|gdk-3|gdk_pixbuf-2|epoxy|atk-1|atk-bridge-2|atspi|cairo|cairo-gobject|"
    r"pangocairo-1|pixman-1)\b"
    # Each is the description of a service; S3 is the only one that is spoken to.
    r"|botocore/data/(?!s3/|[^/]+\.json$)"
)
"""Parts of the libraries that the program never opens."""


def is_wanted(name: str) -> bool:
    """Whether a file goes into the folder."""
    return not _UNWANTED.search("/" + name.replace("\\", "/"))


def native_libraries() -> list[Path]:
    """The files of `LIBRARIES` on this system; on Windows and macOS PyInstaller's hooks look for them."""
    if not sys.platform.startswith("linux"):
        return []
    # Debian has it in /sbin, where only root looks.
    program = shutil.which("ldconfig") or "/sbin/ldconfig"
    listed = subprocess.run([program, "-p"], check=True, capture_output=True, text=True).stdout
    known = dict(re.findall(r"^\s+(\S+) \(.*x86-64.*\) => (\S+)$", listed, re.MULTILINE))
    missing = [name for name in LIBRARIES if name not in known]
    if missing:
        raise SystemExit(f"Missing on this system: {', '.join(missing)}. Run installers/bootstrap.")
    return [Path(known[name]) for name in LIBRARIES]


def version() -> str:
    """The version in `pyproject.toml`."""
    content = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return str(content["project"]["version"])
