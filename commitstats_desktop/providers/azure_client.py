"""Questions to the API of Azure DevOps, in the newest version the host knows."""

from __future__ import annotations

import base64
from typing import Any

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import azure_refusals as words
from commitstats_desktop.providers.http import HostClient, Query
from commitstats_desktop.providers.paging import Pages, gather, walk
from commitstats_desktop.wire.answers import Answer, entries
from commitstats_desktop.wire.surroundings import Surroundings

_VERSIONS = ("7.1", "7.0", "6.0", "5.0")
_SERVICES = "https://dev.azure.com/"
NOT_OURS = {Refusal.NOT_FOUND, Refusal.FORBIDDEN, Refusal.MISSING_SCOPE, Refusal.BLOCKED}
"""What a token may not see: others of its kind may still be answered."""


def authorize(secret: Secret) -> dict[str, str]:
    """Any user name and the token as password; without the first, which some gateways need not."""
    packed = base64.b64encode(f":{secret.reveal()}".encode()).decode()
    return {"Authorization": f"Basic {packed}"}


class AzureClient:
    """Asks one organisation or collection, for one thread at a time."""

    def __init__(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None,
    ) -> None:
        self.base_url = base_url
        self._version = _VERSIONS[0]
        self._http = HostClient(
            base_url,
            surroundings,
            title=words.TITLE,
            secret=secret,
            authorize=authorize,
            headers={"X-TFS-FedAuthRedirect": "Suppress"},
            refuse=lambda answer: words.explain(answer, base_url),
            status_page="https://status.dev.azure.com" if base_url.startswith(_SERVICES) else "",
            work=work,
        )

    def close(self) -> None:
        """End the connection."""
        self._http.close()

    def get(self, path: str, query: Query = ()) -> Answer:
        """An answer in the newest version of the API the host knows."""
        for version in _VERSIONS[_VERSIONS.index(self._version) :]:
            self._version = version
            preview = "-preview" if path.endswith("connectionData") else ""
            try:
                return self._http.get(path, [*query, ("api-version", version + preview)])
            except HostError as problem:
                if problem.reason is not Refusal.OLDER_HOST or version == _VERSIONS[-1]:
                    raise
        raise AssertionError("the last version returns or raises")

    def project_pages(self) -> Pages:
        """Every project the token sees."""

        def ask(token: str) -> Answer:
            more = [("continuationToken", token)] if token else []
            return self.get("/_apis/projects", [("$top", "100"), *more])

        def following(answer: Answer, _: list[Any]) -> str | None:
            return answer.header("x-ms-continuationtoken").strip() or None

        return gather(walk(ask, "", following, values))


def values(answer: Answer) -> list[Any]:
    """The entries of a list."""
    return entries(answer.fields().get("value"))
