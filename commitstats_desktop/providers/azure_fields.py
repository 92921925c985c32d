"""Repositories and pull requests as Azure DevOps writes them."""

from __future__ import annotations

from dataclasses import dataclass

from commitstats_desktop.core.pull_request import PullRequest, PullState
from commitstats_desktop.core.remote_repository import RemoteRepository, Visibility
from commitstats_desktop.providers.addresses import (
    clone_address,
    joined,
    read_web_address,
    without_login,
)
from commitstats_desktop.wire.answers import (
    Fields,
    broken,
    identity,
    inner,
    moment,
    text,
    whole,
)

_STATES = {"completed": PullState.MERGED, "abandoned": PullState.CLOSED}
_BRANCH = "refs/heads/"


@dataclass(frozen=True)
class Project:
    """A project of an organisation; its repositories are as visible as it is."""

    host_id: str
    name: str
    visibility: Visibility


def read_project(item: Fields) -> Project:
    """Raises `HostError` when there is no id."""
    told = text(item, "visibility")
    known = Visibility(told) if told in {"public", "private"} else Visibility.UNKNOWN
    return Project(identity(item), text(item, "name"), known)


def read_repository(item: Fields, base_url: str, known: Visibility | None) -> RemoteRepository:
    """`known` is the visibility its project was listed with. Raises `HostError` without an id."""
    project = inner(item, "project")
    name, owner = text(item, "name"), text(project, "name")
    size, branch = whole(item, "size"), text(item, "defaultBranch")
    told = read_project(project).visibility if project else Visibility.UNKNOWN
    return RemoteRepository(
        host_id=identity(item),
        full_name=f"{owner}/{name}",
        name=name,
        owner=owner,
        clone_url=_clone_url(item, base_url),
        web_url=without_login(text(item, "webUrl")) or _page(base_url, owner, name),
        visibility=known if told is Visibility.UNKNOWN and known else told,
        default_branch=branch.removeprefix(_BRANCH) or None,
        is_fork=item.get("isFork") is True,
        is_disabled=item.get("isDisabled") is True,
        is_empty=None if branch else size == 0 if size is not None else None,
        size_bytes=size,
        parent=_parent(item),
    )


def read_pull_request(item: Fields, user_id: str, base_url: str) -> PullRequest:
    """The roles of a user in it; a reviewer who has not voted has not reviewed."""
    opened = moment(item, "creationDate")
    if opened is None:
        raise broken("a pull request without a date")
    state = _STATES.get(text(item, "status"), PullState.OPEN)
    closed, repository = moment(item, "closedDate"), inner(item, "repository")
    owner, name = text(inner(repository, "project"), "name"), text(repository, "name")
    number = whole(item, "pullRequestId")
    if number is None:
        raise broken("a pull request without a number")
    return PullRequest(
        host_id=str(number),
        number=number,
        repository_id=text(repository, "id") or None,
        repository=f"{owner}/{name}",
        web_url=f"{_page(base_url, owner, name)}/pullrequest/{number}",
        state=state,
        opened_at=opened,
        merged_at=closed if state is PullState.MERGED else None,
        closed_at=closed,
        is_author=_is_author(item, user_id),
        is_reviewer=_is_reviewer(item, user_id),
    )


def has_role(item: Fields, user_id: str) -> bool:
    """Whether a user opened a pull request or voted on it."""
    return _is_author(item, user_id) or _is_reviewer(item, user_id)


def _is_author(item: Fields, user_id: str) -> bool:
    return text(inner(item, "createdBy"), "id").lower() == user_id.lower()


def _is_reviewer(item: Fields, user_id: str) -> bool:
    return any(_has_voted(vote, user_id) for vote in _votes(item))


def _votes(item: Fields) -> list[object]:
    found = item.get("reviewers")
    return found if isinstance(found, list) else []


def _has_voted(vote: object, user_id: str) -> bool:
    if not isinstance(vote, dict):
        return False
    return text(vote, "id").lower() == user_id.lower() and bool(vote.get("vote"))


def _clone_url(item: Fields, base_url: str) -> str:
    """On the origin of the account: old organisations still name their old host."""
    told = clone_address(text(item, "remoteUrl"), base_url)
    if not told or ".visualstudio.com" in told.partition("://")[2].partition("/")[0]:
        return _page(base_url, text(inner(item, "project"), "name"), text(item, "name"))
    return told


def _page(base_url: str, owner: str, name: str) -> str:
    origin, parts = read_web_address(base_url)
    return joined(origin, *parts, owner, "_git", name)


def _parent(item: Fields) -> str | None:
    parent = inner(item, "parentRepository")
    name = text(parent, "name")
    return f"{text(inner(parent, 'project'), 'name')}/{name}" if name else None
