"""Places to publish at: set up, asked once, kept without their secret."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from commitstats_desktop.core.errors import AppError, AuthError, PublishError
from commitstats_desktop.core.publication import TargetKind, TargetRecord
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.base import Site
from commitstats_desktop.publish.targets import TARGETS, target_of
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts, Keys
from commitstats_desktop.store import publications
from commitstats_desktop.wire.surroundings import Surroundings


@dataclass(frozen=True)
class Publishing:
    """Everything it takes to publish: where we live, secrets, and the way out."""

    home: Home
    keys: Keys
    surroundings: Surroundings

    @classmethod
    def of(cls, home: Home, hosts: Hosts) -> Publishing:
        """With the key store and the proxy that hosts are asked with."""
        return cls(home, hosts.keys, hosts.surroundings)


@dataclass(frozen=True)
class PlaceAdded:
    """A place and what it said when it was asked."""

    target: TargetRecord
    sentence: str


def add_place(
    publishing: Publishing,
    kind: TargetKind,
    name: str,
    settings: Mapping[str, str],
    secret: str,
    now: datetime,
    *,
    is_for_session: bool = False,
) -> PlaceAdded:
    """Ask a place whether it lets us in, and keep it; raises `AppError` and then keeps nothing."""
    target = target_of(kind)
    known = {field.name for field in target.fields}
    if unknown := sorted(settings.keys() - known):
        raise PublishError(
            f"{unknown[0]} is nothing that {target.title.lower()} has.",
            f"It has {', '.join(field.name for field in target.fields)}.",
        )
    for field in target.fields:
        if field.is_required and not settings.get(field.name, "").strip():
            raise PublishError(f"{field.title} is missing ({field.name}).", field.help)
    record = TargetRecord(
        str(uuid.uuid4()),
        kind,
        _free_name(publishing, name),
        {key: text.strip() for key, text in settings.items() if text.strip()},
    )
    sentence = _ask(publishing, record, Secret(secret.strip()) if secret.strip() else None)
    _keep_secret(publishing, record, secret.strip(), is_for_session=is_for_session)
    with publishing.home.database.writing() as connection:
        publications.save_target(connection, record, int(now.timestamp()))
    return PlaceAdded(record, sentence)


def replace_secret(
    publishing: Publishing, record: TargetRecord, secret: str, *, is_for_session: bool = False
) -> str:
    """Give a place another secret, once the place accepts it; what it says."""
    sentence = _ask(publishing, record, Secret(secret.strip()))
    _keep_secret(publishing, record, secret.strip(), is_for_session=is_for_session)
    return sentence


def list_places(home: Home) -> list[TargetRecord]:
    """Every place, in the order they were set up."""
    with home.database.reading() as connection:
        return publications.all_targets(connection)


def find_place(home: Home, name: str) -> TargetRecord:
    """The place with this name or UUID; raises `PublishError`."""
    for record in list_places(home):
        if name in (record.uuid, record.name):
            return record
    raise PublishError(f"There is no place called {name}.", "`commitstats place list` lists them.")


def remove_place(publishing: Publishing, record: TargetRecord) -> None:
    """Forget a place and its secret; raises `PublishError` while a page of ours is there."""
    with publishing.home.database.reading() as connection:
        there = [
            each
            for each in publications.all_publications(connection)
            if each.target_uuid == record.uuid and each.is_up
        ]
    if there:
        raise PublishError(
            f"A page is still up at {record.name}.", "Withdraw it first: `commitstats withdraw`."
        )
    publishing.keys.drop(record.uuid)
    with publishing.home.database.writing() as connection:
        publications.remove_target(connection, record.uuid)


@contextmanager
def opened(publishing: Publishing, record: TargetRecord, work: Work) -> Iterator[Site]:
    """The place, with its secret."""
    target = target_of(record.kind)
    secret = publishing.keys.find(record.uuid) if target.secret_title else None
    if target.secret_title and secret is None:
        raise AuthError(
            f"The {target.secret_title.lower()} of {record.name} is not kept on this computer.",
            "Enter it again: `commitstats place key NAME`.",
        )
    site = target.open(record.settings, secret, publishing.surroundings, work)
    try:
        yield site
    finally:
        site.close()


def _ask(publishing: Publishing, record: TargetRecord, secret: Secret | None) -> str:
    target = target_of(record.kind)
    if target.secret_title and secret is None:
        raise AuthError(f"{target.secret_title} is missing.")
    site = target.open(record.settings, secret, publishing.surroundings, Work())
    try:
        return site.check()
    finally:
        site.close()


def _keep_secret(
    publishing: Publishing, record: TargetRecord, secret: str, *, is_for_session: bool
) -> None:
    if not target_of(record.kind).secret_title:
        return
    keep = publishing.keys.keep_for_session if is_for_session else publishing.keys.keep
    keep(record.uuid, Secret(secret))


def _free_name(publishing: Publishing, name: str) -> str:
    chosen = name.strip()
    if not chosen:
        raise AppError("The place needs a name.")
    if any(each.name == chosen for each in list_places(publishing.home)):
        raise AppError(f"There is a place called {chosen} already.", "Choose another name.")
    return chosen


KINDS = {target.kind.value: target for target in TARGETS}
"""The kinds of places by the word a person types."""
