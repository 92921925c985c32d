"""Pull requests of an account, by GitHub's search: 1,000 results at most for one question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import quote

from commitstats_desktop.core.account import Who
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullRequest, PullRequests, PullState
from commitstats_desktop.providers.github_refusals import left_out
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.providers.paging import Pages, gather, next_link, walk
from commitstats_desktop.providers.pulls import Gathering
from commitstats_desktop.wire.answers import (
    Answer,
    Fields,
    broken,
    entries,
    identity,
    inner,
    moment,
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
    mine = f"type:pr author:{who.login}"
    reader = partial(read_pull_request, is_author=True)
    has_untold = _search(client, mine + changed, found, reader)
    if has_untold and found.problem is None:
        # Older Enterprise Servers say that one is closed, and not whether it was merged.
        _search(client, f"{mine} is:merged{changed}", found, lambda item: _merged(reader(item)))
    if found.problem is None:
        query = f"type:pr reviewed-by:{who.login} -author:{who.login}{changed}"
        _search(client, query, found, partial(read_pull_request, is_author=False))
    return found.result()


def _search(
    client: HostClient, query: str, found: Gathering, reader: Callable[[Fields], PullRequest]
) -> bool:
    """Oldest first; where one question brings not all, the next begins at the last day found.

    Returns whether of a closed one it was not told if it was merged.
    """
    window, has_untold = "", False
    for _ in range(_MOST_WINDOWS):
        pages = _pages(client, query + window, found)
        if pages is None:
            return has_untold
        has_untold = has_untold or any(map(_is_untold, pages.items))
        pulls = found.read(pages.items, reader, lambda item: moment(item, "updated_at"))
        total = whole(pages.answers[0].fields(), "total_count")
        following = _since_last(pulls)
        is_all = total is not None and len(pages.items) >= total
        if is_all or following in ("", window):
            found.is_complete &= is_all
            return has_untold
        window = following
    found.is_complete = False
    return has_untold


def _pages(client: HostClient, query: str, found: Gathering) -> Pages | None:
    """The results of one question; None when it failed, which is then noted."""
    try:
        pages = gather(walk(_asker(client), _address(query), next_link, _items))
    except HostError as problem:
        found.problem = problem
        return None
    # Organisations that want single sign-on leave their part out of the results, too.
    found.is_complete &= not any(_is_cut(each) or left_out(each) for each in pages.answers)
    if pages.problem and pages.problem.reason != Refusal.OFFSET_LIMIT:
        found.note(pages.problem)
    return pages


def _since_last(pulls: list[PullRequest]) -> str:
    return f" created:>={_written(max(pull.opened_at for pull in pulls))}" if pulls else ""


def _written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _asker(client: HostClient) -> Callable[[str], Answer]:
    return lambda address: client.get(address, kind="search")


def _address(query: str) -> str:
    return f"/search/issues?q={quote(query, safe='')}&sort=created&order=asc&per_page=100"


def _items(answer: Answer) -> list[Any]:
    return entries(answer.fields().get("items"))


def _is_cut(answer: Answer) -> bool:
    return answer.fields().get("incomplete_results") is True


def _is_untold(item: Fields) -> bool:
    is_closed = text(item, "state") == "closed"
    return is_closed and "merged_at" not in inner(item, "pull_request")


def _merged(pull: PullRequest) -> PullRequest:
    """The same, when it is known to be merged: that closed it."""
    return replace(pull, state=PullState.MERGED, merged_at=pull.merged_at or pull.closed_at)


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
