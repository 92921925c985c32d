"""A key store in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from commitstats_desktop.core.secret import Secret


@dataclass
class MemoryKeys:
    """Keeps tokens as long as the test lasts."""

    secrets: dict[str, Secret] = field(default_factory=dict)

    def find(self, uuid: str) -> Secret | None:
        """The token."""
        return self.secrets.get(uuid)

    def keep(self, uuid: str, secret: Secret) -> None:
        """Keep it."""
        self.secrets[uuid] = secret

    keep_for_session = keep

    def drop(self, uuid: str) -> None:
        """Forget it."""
        self.secrets.pop(uuid, None)

    def store_name(self) -> str:
        """What it is called."""
        return "memory of a test"
