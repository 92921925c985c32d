"""The real ssh-keygen and ssh-agent, where they are installed."""

from __future__ import annotations

import shutil

import pytest

needs_openssh = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="OpenSSH is not installed"
)
