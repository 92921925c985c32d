"""The folder beside the checkout, with what is too odd or too large to be kept in it."""

from __future__ import annotations

import os
from pathlib import Path

SHARED = Path(
    os.environ.get("COMMITSTATS_SHARED") or Path(__file__).resolve().parents[3] / "shared"
)
