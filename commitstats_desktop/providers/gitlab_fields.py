"""Projects and merge requests as GitLab writes them."""

from __future__ import annotations

from commitstats_desktop.core.pull_request import PullRequest, PullState
from commitstats_desktop.core.remote_repository import RemoteRepository, Visibility
from commitstats_desktop.providers.addresses import clone_address
from commitstats_desktop.wire.answers import (
    Fields,
    broken,
    identity,
    inner,
    moment,
    text,
    whole,
)

# GitLab writes the identifiers of SPDX in lower case.
_LICENCES = {
    name.lower(): name
    for name in [
        "AGPL-3.0",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "CC0-1.0",
        "EPL-2.0",
        "EUPL-1.2",
        "GPL-2.0",
        "GPL-3.0",
        "ISC",
        "LGPL-2.1",
        "LGPL-3.0",
        "MIT",
        "MPL-2.0",
        "Unlicense",
        "WTFPL",
        "Zlib",
    ]
}
_STATES = {"merged": PullState.MERGED, "closed": PullState.CLOSED}


def read_repository(item: Fields, base_url: str) -> RemoteRepository:
    """Raises `HostError` when there is no id."""
    size = whole(inner(item, "statistics"), "repository_size")
    is_empty = item.get("empty_repo")
    return RemoteRepository(
        host_id=identity(item),
        full_name=text(item, "path_with_namespace"),
        name=text(item, "path"),
        owner=text(inner(item, "namespace"), "full_path"),
        clone_url=clone_address(text(item, "http_url_to_repo"), base_url),
        web_url=text(item, "web_url"),
        visibility=_visibility(text(item, "visibility")),
        default_branch=text(item, "default_branch") or None,
        is_fork=bool(inner(item, "forked_from_project")),
        is_archived=item.get("archived") is True,
        is_disabled=text(item, "repository_access_level") == "disabled",
        is_empty=is_empty if isinstance(is_empty, bool) else None,
        size_bytes=size,
        parent=text(inner(item, "forked_from_project"), "path_with_namespace") or None,
        licence=_licence(inner(item, "license")),
        stars=whole(item, "star_count"),
    )


def read_merge_request(item: Fields, *, is_author: bool) -> PullRequest:
    """A *locked* one is being merged at this moment: still open. Raises `HostError`."""
    opened = moment(item, "created_at")
    if opened is None:
        raise broken("a merge request without a date")
    web_url = text(item, "web_url")
    return PullRequest(
        host_id=identity(item),
        number=whole(item, "iid") or 0,
        repository_id=identity(item, "project_id"),
        repository=_project(item),
        web_url=web_url,
        state=_STATES.get(text(item, "state"), PullState.OPEN),
        opened_at=opened,
        merged_at=moment(item, "merged_at"),
        closed_at=moment(item, "closed_at"),
        is_author=is_author,
        is_reviewer=not is_author,
    )


def _project(item: Fields) -> str:
    return text(inner(item, "references"), "full").rpartition("!")[0]


def _visibility(told: str) -> Visibility:
    return Visibility(told) if told in {"public", "internal", "private"} else Visibility.UNKNOWN


def _licence(told: Fields) -> str | None:
    key = text(told, "key")
    return _LICENCES.get(key, text(told, "name") or key or None) if key != "other" else None
