"""Pull requests of an account in the projects of Azure DevOps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from commitstats_desktop.core.account import Who
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.providers.azure_client import NOT_OURS, AzureClient, values
from commitstats_desktop.providers.azure_fields import has_role, read_pull_request
from commitstats_desktop.providers.http import Query
from commitstats_desktop.providers.paging import Pages, gather, walk
from commitstats_desktop.providers.pulls import Gathering
from commitstats_desktop.wire.answers import Answer, moment

MOST_OF_A_PAGE = 100


def pull_requests_of(
    client: AzureClient, projects: Iterable[str], who: Who, since: datetime | None
) -> PullRequests:
    """What a user opened or voted on; a project that is refused leaves the others."""
    found = Gathering(since)
    for project in projects:
        try:
            _add(client, project, who, since, found)
        except HostError as problem:
            if problem.reason not in NOT_OURS:
                found.problem = problem
                break
            found.is_complete = False
    return found.result()


def _add(
    client: AzureClient, project: str, who: Who, since: datetime | None, found: Gathering
) -> None:
    for role in ("creatorId", "reviewerId"):
        for query in _since(since):
            pages = _pages(client, project, [(f"searchCriteria.{role}", who.user_id), *query])
            found.note(pages.problem)
            ours = [item for item in pages.items if has_role(item, who.user_id)]
            found.read(
                ours,
                lambda item: read_pull_request(item, who.user_id, client.base_url),
                lambda item: moment(item, "closedDate"),
            )


def _pages(client: AzureClient, project: str, query: Query) -> Pages:
    path = f"/{quote(project, safe='')}/_apis/git/pullrequests"

    def ask(skip: str) -> Answer:
        return client.get(path, [*query, ("$top", str(MOST_OF_A_PAGE)), ("$skip", skip)])

    pages = gather(walk(ask, "0", _until_shorter(), values, "pullRequestId"))
    return replace(pages, problem=None) if _is_repeated_end(pages) else pages


def _is_repeated_end(pages: Pages) -> bool:
    """Whether a host that does not skip was asked once more after a page that was not full."""
    is_circle = pages.problem and pages.problem.reason is Refusal.PAGINATION_LOOP
    return bool(is_circle) and len(pages.items) < MOST_OF_A_PAGE


def _until_shorter() -> Callable[[Answer, list[Any]], str | None]:
    """Go on until a page is shorter than one before it: a host may give less than it is asked."""
    longest = seen = 0

    def following(_: Answer, items: list[Any]) -> str | None:
        nonlocal longest, seen
        if not items or len(items) < longest:
            return None
        longest, seen = len(items), seen + len(items)
        return str(seen)

    return following


def _since(since: datetime | None) -> tuple[list[tuple[str, str]], ...]:
    """All of them; or those closed since a moment, and those that are still open."""
    if since is None:
        return ([("searchCriteria.status", "all")],)
    return (
        [
            ("searchCriteria.status", "all"),
            ("searchCriteria.queryTimeRangeType", "closed"),
            ("searchCriteria.minTime", f"{since:%Y-%m-%dT%H:%M:%SZ}"),
        ],
        [("searchCriteria.status", "active")],
    )
