"""Moving to a new computer: everything but the secrets in one file behind a passphrase.

The file is an age file (age-encryption.org), so that other tools open it too; in it lies a packed
tar archive with a checked copy of the database, the settings, and a list of both.
"""

from __future__ import annotations

import io
import json
import tarfile
import tempfile
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from commitstats_desktop import __version__
from commitstats_desktop.core.errors import AppError, OutputError
from commitstats_desktop.paths import Paths
from commitstats_desktop.services import age_files, output_files
from commitstats_desktop.services.home import Home
from commitstats_desktop.store import backup
from commitstats_desktop.store.lock import collecting
from commitstats_desktop.store.restoring import restore

FORMAT = "commitstats-transfer 1"
SHORTEST_PASSPHRASE = 12
LIST = "list.json"
DATABASE = "commitstats.sqlite3"
SETTINGS = "settings.json"


def export_everything(home: Home, target: Path, passphrase: str, now: datetime) -> Path:
    """Write all but tokens and other secrets into `target`; returns its path.

    Raises `AppError` for a passphrase that is too short, `OutputError` when the file cannot be
    written.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise AppError(
            f"The passphrase needs at least {SHORTEST_PASSPHRASE} characters.",
            "Four words that have nothing to do with each other are good and easy to type.",
        )
    (place,) = output_files.checked([target])
    output_files.write_all([(place, age_files.locked(_packed(home, now), passphrase))])
    return target


def import_everything(paths: Paths, source: Path, passphrase: str, now: datetime) -> Path | None:
    """Put what `source` holds in the place of what is here; nothing may have the database open.

    Returns where the database that was here is kept, None where there was none. Raises `AppError`
    for a wrong passphrase or a file that is none of ours, `StoreError` when the database of the
    file cannot be used; what is here is then as it was.
    """
    files = _unpacked(_opened(source, passphrase))
    paths.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with collecting(paths.lock), tempfile.TemporaryDirectory(dir=paths.data) as folder:
        brought = Path(folder) / DATABASE
        brought.write_bytes(files[DATABASE])
        kept = restore(paths.database, brought, now)
    if SETTINGS in files:
        paths.config.mkdir(parents=True, exist_ok=True, mode=0o700)
        output_files.write_all([(paths.settings, files[SETTINGS])])
    return kept


def _packed(home: Home, now: datetime) -> bytes:
    with tempfile.TemporaryDirectory(dir=home.paths.data) as folder:
        copy = Path(folder) / DATABASE
        backup.copy_to(home.paths.database, copy)
        files = {DATABASE: copy.read_bytes()}
    if home.paths.settings.is_file():
        files[SETTINGS] = home.paths.settings.read_bytes()
    listed = {
        "format": FORMAT,
        "version": __version__,
        "made_at": now.isoformat(),
        "sha256": {name: sha256(data).hexdigest() for name, data in files.items()},
    }
    files = {LIST: json.dumps(listed, indent=2).encode(), **files}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=6) as archive:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(data), int(now.timestamp()), 0o600
            archive.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


def _opened(source: Path, passphrase: str) -> bytes:
    try:
        locked = source.read_bytes()
    except OSError as error:
        raise OutputError(
            f"{source} cannot be read: {error.strerror}.", "Choose the file that was exported."
        ) from error
    if not locked.startswith(b"age-encryption.org/"):
        raise AppError(
            f"{source.name} was not exported by Commit Stats.", "Choose the file that was exported."
        )
    try:
        return age_files.opened(locked, passphrase)
    except age_files.NotOpened as error:
        raise AppError(
            f"The passphrase does not open {source.name}, or the file is damaged.",
            "Type the passphrase again; if it is the right one, copy the file anew.",
        ) from error


def _unpacked(packed: bytes) -> dict[str, bytes]:
    """The files of an archive by name; only the names we write are looked at."""
    files: dict[str, bytes] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as archive:
            for entry in archive:
                found = archive.extractfile(entry) if entry.isfile() else None
                if found is not None and entry.name in {LIST, DATABASE, SETTINGS}:
                    files[entry.name] = found.read()
        listed: Any = json.loads(files[LIST])
        is_whole = listed["format"] == FORMAT and all(
            sha256(files[name]).hexdigest() == digest for name, digest in listed["sha256"].items()
        )
    except (tarfile.TarError, KeyError, ValueError, TypeError, EOFError) as error:
        raise _not_ours() from error
    if not is_whole or DATABASE not in files:
        raise _not_ours()
    return files


def _not_ours() -> AppError:
    return AppError(
        "The file holds no data of Commit Stats that this version knows.",
        "Export it again with the newest version.",
    )
