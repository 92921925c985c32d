"""Keeping an upload endpoint: its keys, and running it on this computer."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256

from commitstats_desktop.core.errors import AppError, PublishError
from commitstats_desktop.cv.html import script
from commitstats_desktop.publish.endpoint import keys
from commitstats_desktop.publish.endpoint.limits import PREFIX
from commitstats_desktop.publish.endpoint.requests import Refused
from commitstats_desktop.publish.endpoint.server import EndpointServer
from commitstats_desktop.publish.endpoint.setup import open_endpoint, open_records
from commitstats_desktop.publish.layout import is_handle
from commitstats_desktop.publish.s3_refusals import in_words
from commitstats_desktop.wire.exchange import Passing

Variables = Mapping[str, str]


def open_server(variables: Variables, host: str, port: int) -> EndpointServer:
    """An endpoint that listens, once its bucket let it in; raises `AppError`."""
    with _told(variables):
        endpoint = open_endpoint(variables)
        endpoint.records.bucket.look()
        try:
            return EndpointServer((host, port), endpoint, endpoint.records.bucket, own_scripts())
        except OSError as error:
            raise AppError(f"{host}:{port} cannot be listened on: {error.strerror}.") from error


def own_scripts() -> tuple[str, ...]:
    """Checksums of the scripts that pages of this version hold; a place may let no other run."""
    return (b64encode(sha256(script().encode()).digest()).decode(),)


def add_key(variables: Variables, handle: str, note: str, now: datetime) -> tuple[str, str]:
    """A new key, which is shown this once, and its id; raises `AppError`."""
    if handle and not is_handle(handle):
        raise PublishError(
            "A handle has at most 31 small letters and digits, with hyphens between them.",
            "It begins with a letter, for example ada-berg.",
        )
    with _told(variables):
        return keys.make_key(open_records(variables), handle, note, int(now.timestamp()))


def renew_key(variables: Variables, identity: str) -> str:
    """Another key for the same holder; raises `AppError`."""
    with _told(variables):
        return keys.renew(open_records(variables), identity)


def revoke_key(variables: Variables, identity: str, now: datetime) -> None:
    """From now on a key opens nothing; raises `AppError` when there is none."""
    with _told(variables):
        if not keys.revoke(open_records(variables), identity, int(now.timestamp())):
            raise PublishError(f"There is no key {identity}.")


def list_keys(variables: Variables) -> list[dict[str, object]]:
    """The keys without their hashes; raises `AppError`."""
    with _told(variables):
        return keys.list_keys(open_records(variables))


@contextmanager
def _told(variables: Variables) -> Iterator[None]:
    try:
        with in_words(variables.get(PREFIX + "BUCKET", ""), lambda: datetime.now(UTC)):
            yield
    except Refused as refused:
        raise PublishError(refused.sentence) from refused
    except Passing as passing:
        raise passing.error from passing
    except ValueError as error:
        raise PublishError(
            f"The endpoint cannot be set up: {error}.",
            "`commitstats endpoint --help` lists the variables it needs.",
        ) from error
