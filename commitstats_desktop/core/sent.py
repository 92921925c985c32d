"""The send log as values: what was exported, when, and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class SentFile(NamedTuple):
    """A file of an export; its bytes are kept."""

    name: str
    form: str
    """`pdf`, `html`, `json`, …; `claims` and `signature` for what lies beside a PDF."""
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SentExport:
    """One export as it left; moments in seconds since 1970."""

    uuid: str
    document_id: str
    """Printed in its files."""
    cv_uuid: str | None
    """None for a CV that was made from options alone."""
    title: str
    """Of the CV, as it was called then."""
    variant: str
    """Template, paper and language, in words."""
    exported_at: int
    sent_to: str
    figures_version: str
    root: bytes
    """Of the commitment; empty when there is none."""
    size: int
    """Leaves under the root."""
    signer: str
    """Fingerprint of the key that signed; empty when none did."""
    files: tuple[SentFile, ...]


class FigureChange(NamedTuple):
    """A figure of an export that is another one today; None where there is none."""

    key: str
    then: int | None
    now: int | None
