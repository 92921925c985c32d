"""Builds the frozen folder in `build/frozen/commitstats-desktop`.

python -m installers.frozen.build
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "frozen" / "commitstats-desktop"


def build() -> Path:
    """Build it anew; its path."""
    work = ROOT / "build" / "pyinstaller"
    spec = ROOT / "installers" / "frozen" / "commitstats.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(FOLDER.parent), "--workpath", str(work), str(spec)]
    subprocess.run(command, check=True, cwd=ROOT)
    return FOLDER


if __name__ == "__main__":
    print(build())
