"""Pull requests of an account, by GitHub's search: 1,000 results at most for one question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote

from commitstats_desktop.core.account import Who
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullRequest, PullRequests, PullState
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.providers.paging import Pages, gather, next_link, walk
from commitstats_desktop.providers.pulls import Gathering
from commitstats_desktop.wire.answers import (
    Answer,
    Fields,
    broken,
    identity,
    inner,
    moment,
    objects,
    text,
    whole,
)

_INDEX_LAG = timedelta(days=1)
"""What was changed may appear in the search later."""
_MOST_WINDOWS = 100


def search_pull_requests(client: HostClient, who: Who, since: datetime | None) -> PullRequests:
    """What the account opened, and what it reviewed of others."""
    found = Gathering(since)
    changed = f" updated:>={_written(since - _INDEX_LAG)}" if since else ""
    _search(client, f"type:pr author:{who.login}{changed}", found, is_author=True)
    if found.problem is None:
        query = f"type:pr reviewed-by:{who.login} -author:{who.login}{changed}"
        _search(client, query, found, is_author=False)
    return found.result()


def _search(client: HostClient, query: str, found: Gathering, *, is_author: bool) -> None:
    """Oldest first; where one question brings not all, the next begins at the last day found."""
    window = ""
    for _ in range(_MOST_WINDOWS):
        pages = _pages(client, query + window, found)
        if pages is None:
            return
        pulls = [read_pull_request(item, is_author=is_author) for item in pages.items]
        for pull, item in zip(pulls, pages.items, strict=True):
            found.add(pull, moment(item, "updated_at"))
        total = whole(pages.answers[0].fields(), "total_count") or 0
        following = _since_last(pulls)
        if len(pulls) >= total or following == window:
            found.is_complete &= len(pulls) >= total
            return
        window = following
    found.is_complete = False


def _pages(client: HostClient, query: str, found: Gathering) -> Pages | None:
    """The results of one question; None when it failed, which is then noted."""
    try:
        pages = gather(walk(_asker(client), _address(query), next_link, _items))
    except HostError as problem:
        found.problem = problem
        return None
    found.is_complete &= not any(map(_is_cut, pages.answers))
    if pages.problem and pages.problem.reason != Refusal.OFFSET_LIMIT:
        found.problem = pages.problem
    return pages


def _since_last(pulls: list[PullRequest]) -> str:
    return f" created:>={_written(max(pull.opened_at for pull in pulls))}" if pulls else ""


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _asker(client: HostClient) -> Callable[[str], Answer]:
    return lambda address: client.get(address, kind="search")


def _address(query: str) -> str:
    return f"/search/issues?q={quote(query, safe='')}&sort=created&order=asc&per_page=100"


def _items(answer: Answer) -> list[Fields]:
    return objects(answer.fields().get("items"))


def _is_cut(answer: Answer) -> bool:
    return answer.fields().get("incomplete_results") is True


def read_pull_request(item: Fields, *, is_author: bool) -> PullRequest:
    """Raises `HostError` without an id or a date."""
    opened, merged = moment(item, "created_at"), moment(inner(item, "pull_request"), "merged_at")
    if opened is None:
        raise broken("a pull request without a date")
    is_closed = text(item, "state") == "closed"
    state = PullState.MERGED if merged else PullState.CLOSED if is_closed else PullState.OPEN
    return PullRequest(
        host_id=identity(item),
        number=whole(item, "number") or 0,
        repository_id=None,
        repository="/".join(text(item, "repository_url").split("/")[-2:]),
        web_url=text(item, "html_url"),
        state=state,
        opened_at=opened,
        merged_at=merged,
        closed_at=moment(item, "closed_at"),
        is_author=is_author,
        is_reviewer=not is_author,
    )
