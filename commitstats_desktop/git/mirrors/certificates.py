"""Which certificate authorities libgit2 trusts: those of the system, never fewer checks.

On Windows and macOS libgit2 may use the system's own TLS, which knows them by itself; elsewhere
its OpenSSL must be told the file, and the one compiled into a frozen app may lie on no such system.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path

FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
)
"""Where Debian, Fedora, openSUSE, Alpine and macOS, and CentOS keep them."""


def trusted_certificates() -> tuple[str | None, str | None]:
    """A file and a folder of certificates; both None where the system's own TLS decides."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile or (paths.capath and _has_files(paths.capath)):
        return paths.cafile, paths.capath
    found = next((name for name in FILES if Path(name).is_file()), None)
    return found, None


def _has_files(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return any(entries)
    except OSError:
        return False
