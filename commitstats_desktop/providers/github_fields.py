"""A repository as GitHub writes it."""

from __future__ import annotations

from commitstats_desktop.core.remote_repository import RemoteRepository, Visibility
from commitstats_desktop.providers.addresses import clone_address
from commitstats_desktop.wire.answers import Fields, identity, inner, moment, text, whole

_NO_LICENCE = {"", "NOASSERTION"}


def read_repository(item: Fields, base_url: str) -> RemoteRepository:
    """Raises `HostError` when there is no id."""
    size, licence = whole(item, "size"), text(inner(item, "license"), "spdx_id")
    return RemoteRepository(
        host_id=identity(item),
        full_name=text(item, "full_name"),
        name=text(item, "name"),
        owner=text(inner(item, "owner"), "login"),
        clone_url=clone_address(text(item, "clone_url"), base_url),
        web_url=text(item, "html_url"),
        visibility=_visibility(item),
        default_branch=text(item, "default_branch") or None,
        is_fork=item.get("fork") is True,
        is_archived=item.get("archived") is True,
        is_disabled=item.get("disabled") is True,
        # In kilobytes, and 0 for a while after the first push.
        is_empty=None if not size else False,
        size_bytes=None if size is None else size * 1024,
        pushed_at=moment(item, "pushed_at"),
        parent=text(inner(item, "parent"), "full_name") or None,
        licence=None if licence in _NO_LICENCE else licence,
        stars=whole(item, "stargazers_count"),
    )


def _visibility(item: Fields) -> Visibility:
    """Private wins over public where the two fields contradict each other."""
    told = text(item, "visibility")
    if told == Visibility.INTERNAL:
        return Visibility.INTERNAL
    if item.get("private") is True or told == Visibility.PRIVATE:
        return Visibility.PRIVATE
    return Visibility.PUBLIC if item.get("private") is False else Visibility.UNKNOWN
