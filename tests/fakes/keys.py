"""A key store in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from commitstats_desktop.core.account import TokenPlace
from commitstats_desktop.core.secret import Secret


@dataclass
class MemoryKeys:
    """Keeps tokens as long as the test lasts."""

    secrets: dict[str, Secret] = field(default_factory=dict)

    def load(self, account_uuid: str) -> Secret | None:
        """The token."""
        return self.secrets.get(account_uuid)

    def save(self, account_uuid: str, secret: Secret, place: TokenPlace) -> None:
        """Keep it."""
        self.secrets[account_uuid] = secret

    def delete(self, account_uuid: str) -> None:
        """Forget it."""
        self.secrets.pop(account_uuid, None)
