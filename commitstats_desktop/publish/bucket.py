"""One bucket of an S3-compatible store, through botocore: the only place that knows it.

Used by the app over connections of its own, and by the endpoint over those of botocore.
"""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

PRESIGNED_SECONDS = 300
_WITHOUT_VERSIONS = {"NotImplemented", "501", "MethodNotAllowed", "XNotImplemented"}
ABSENT = {"404", "NoSuchKey", "NotFound"}
CONFLICTS = {"412", "409", "PreconditionFailed", "ConditionalRequestConflict"}
NOT_SUPPORTED = {"501", "NotImplemented", "XNotImplemented"}

_ONE_AT_A_TIME = threading.Lock()
"""Clients may be used by several threads, but are not made by several at once."""

Carry = Callable[[Any], Any]
"""Sends a signed request of botocore and gives its answer as botocore wants it."""


@dataclass(frozen=True)
class Account:
    """Who we are at a store, and how its addresses are made."""

    region: str = "us-east-1"
    endpoint_url: str | None = None
    """None for Amazon."""
    access_key_id: str | None = None
    """None for whatever the surroundings of the program provide, as in AWS Lambda."""
    secret_access_key: str | None = None
    style: str = "path"
    """`path` or `virtual`: whether the bucket is in the path or in the name of the host."""


class Stored(NamedTuple):
    """An object as it is there."""

    body: bytes
    etag: str
    metadata: dict[str, str]


class NoStore(Exception):
    """What answered is no list of a store: a sign-in page, an empty answer, another service."""


class Conflict(Exception):
    """Somebody else wrote the object since it was read."""


def open_client(account: Account, carry: Carry | None = None) -> Any:
    """A client of botocore for one store; it takes no configuration from files of this computer."""
    from botocore.config import Config

    with _ONE_AT_A_TIME:
        client = _session(has_set_up=carry is None).create_client(
            "s3",
            region_name=account.region,
            endpoint_url=account.endpoint_url,
            aws_access_key_id=account.access_key_id,
            aws_secret_access_key=account.secret_access_key,
            config=Config(
                signature_version="s3v4",
                s3={"addressing_style": account.style},
                # Not every store knows the newer checksums; ours are sent where they matter.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
                retries={"total_max_attempts": 1 if carry else 4, "mode": "standard"},
                connect_timeout=10,
                read_timeout=30,
            ),
        )
    if carry is not None:
        client.meta.events.register("before-send.s3", lambda request, **_: carry(request))
    return client


@lru_cache(maxsize=2)
def _session(*, has_set_up: bool) -> Any:
    """What is read from disk once; without set-up nothing of this computer changes where we go."""
    from botocore.session import Session

    session = Session()
    if not has_set_up:
        session.set_config_variable("ignore_configured_endpoint_urls", True)
        session.set_config_variable("config_file", os.devnull)
        session.set_config_variable("credentials_file", os.devnull)
        session.session_var_map["profile"] = (None, None, None, None)
    return session


class Bucket:
    """Objects of one bucket. Methods raise botocore's `ClientError` for what a store refuses."""

    def __init__(self, client: Any, name: str) -> None:
        self._client = client
        self._name = name

    def get(self, key: str) -> Stored | None:
        """An object, or None."""
        try:
            found = self._client.get_object(Bucket=self._name, Key=key)
        except self._client.exceptions.ClientError as error:
            if code_of(error) in ABSENT:
                return None
            raise
        metadata = {name.lower(): text for name, text in found.get("Metadata", {}).items()}
        return Stored(found["Body"].read(), found.get("ETag", ""), metadata)

    def put(
        self,
        key: str,
        body: bytes,
        content_type: str,
        *,
        md5: str = "",
        cache_control: str = "",
        metadata: dict[str, str] | None = None,
        only_if: str | None = None,
    ) -> str:
        """Write an object; its entity tag.

        `only_if` is the tag it must still have, or empty when it must not exist yet: raises
        `Conflict` otherwise, in stores that know conditions.
        """
        more: dict[str, Any] = {}
        if md5:
            more["ContentMD5"] = md5
        if cache_control:
            more["CacheControl"] = cache_control
        if metadata:
            more["Metadata"] = metadata
        if only_if is not None:
            more |= {"IfMatch": only_if} if only_if else {"IfNoneMatch": "*"}
        try:
            done = self._client.put_object(
                Bucket=self._name, Key=key, Body=body, ContentType=content_type, **more
            )
        except self._client.exceptions.ClientError as error:
            if only_if is not None and code_of(error) in CONFLICTS | ABSENT:
                raise Conflict(key) from error
            raise
        return str(done.get("ETag", ""))

    def names(self, prefix: str) -> Iterator[str]:
        """Objects whose names begin so; raises `NoStore`."""
        pages = self._client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self._name, Prefix=prefix):
            yield from (each["Key"] for each in _of_store(page).get("Contents", ()))

    def ages(self, prefix: str) -> Iterator[tuple[str, Any]]:
        """Objects whose names begin so, each with the moment it was written."""
        pages = self._client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self._name, Prefix=prefix):
            yield from ((each["Key"], each["LastModified"]) for each in page.get("Contents", ()))

    def versions(self, prefix: str) -> list[tuple[str, str]]:
        """Every version and delete marker, as name and id; empty in stores that keep none."""
        return [(name, version) for name, version, _ in self._states(prefix)]

    def _states(self, prefix: str) -> list[tuple[str, str, bool]]:
        """As `versions`, and whether each is a mark that the object was deleted; those come last."""
        pages = self._client.get_paginator("list_object_versions")
        try:
            listed = list(pages.paginate(Bucket=self._name, Prefix=prefix))
            return [
                (each["Key"], each["VersionId"], kind == "DeleteMarkers")
                for kind in ("Versions", "DeleteMarkers")
                for page in listed
                for each in page.get(kind, ())
            ]
        except self._client.exceptions.ClientError as error:
            if code_of(error) in _WITHOUT_VERSIONS:
                return []
            raise

    def erase(self, key: str) -> int:
        """Delete an object and every version of it; how many there were.

        It is hidden first, and what hides it goes last: a version that is locked raises, and
        nobody sees it all the same.
        """
        self._client.delete_object(Bucket=self._name, Key=key)
        states = [(version, is_mark) for name, version, is_mark in self._states(key) if name == key]
        for version, _ in states:
            self._client.delete_object(Bucket=self._name, Key=key, VersionId=version)
        return max(sum(not is_mark for _, is_mark in states), 1)

    def close(self) -> None:
        """End connections."""
        self._client.close()

    def look(self) -> None:
        """Ask whether we may look into the bucket."""
        _of_store(self._client.list_objects_v2(Bucket=self._name, Prefix="u/", MaxKeys=1))

    def presigned_put(
        self, key: str, *, content_type: str, length: int, sha256: str, md5: str
    ) -> tuple[str, dict[str, str]]:
        """An address that takes exactly one body for five minutes, and the headers to send to it."""
        digest = base64.b64encode(bytes.fromhex(sha256)).decode()
        address = self._client.generate_presigned_url(
            "put_object",
            Params={
                "Bucket": self._name,
                "Key": key,
                "ContentType": content_type,
                "ContentLength": length,
                "ContentMD5": md5,
                "ChecksumSHA256": digest,
            },
            ExpiresIn=PRESIGNED_SECONDS,
        )
        return address, {
            "Content-Type": content_type,
            "Content-Length": str(length),
            "Content-MD5": md5,
            "x-amz-checksum-sha256": digest,
        }


def _of_store(page: dict[str, Any]) -> dict[str, Any]:
    """A list that a store gave; botocore reads any other page as one without objects."""
    if not page.keys() & {"Name", "IsTruncated", "KeyCount"}:
        raise NoStore
    return page


def code_of(error: Any) -> str:
    """What a store calls the reason of a refusal, or the number of its answer."""
    response = getattr(error, "response", {})
    code = str(response.get("Error", {}).get("Code", ""))
    return code or str(response.get("ResponseMetadata", {}).get("HTTPStatusCode", ""))
