"""Pack the upload endpoint for AWS Lambda: `python installers/upload_endpoint/make_zip.py`.

The same files give the same bytes, so that nothing is deployed anew without a change. Beside the
package it writes the checksum of the script that pages of this version hold.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGE = "commitstats_desktop"
PARTS = (
    f"{PACKAGE}/__init__.py",
    f"{PACKAGE}/publish/__init__.py",
    f"{PACKAGE}/publish/bucket.py",
    f"{PACKAGE}/publish/layout.py",
    f"{PACKAGE}/publish/endpoint/*.py",
)
SCRIPT = ROOT / "resources" / "cv_templates" / "keys.js"
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def make_zip(target: Path) -> list[str]:
    """Write the package; the names in it."""
    files = sorted(file for part in PARTS for file in ROOT.glob(part))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for file in files:
            entry = zipfile.ZipInfo(file.relative_to(ROOT).as_posix(), LONG_AGO)
            entry.external_attr = 0o644 << 16
            package.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return [file.relative_to(ROOT).as_posix() for file in files]


def script_checksums() -> list[str]:
    """SHA-256 in Base64, as a content security policy names a script."""
    text = SCRIPT.read_text("utf-8")
    return [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()]


def main() -> None:
    """Write both files into a folder, this one unless another is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    names = make_zip(folder / "endpoint.zip")
    told = json.dumps({"script_checksums": script_checksums()}, indent=2)
    (folder / "scripts.auto.tfvars.json").write_text(told + "\n", "utf-8")
    print(f"{len(names)} files packed into {folder / 'endpoint.zip'}")


if __name__ == "__main__":
    main()
