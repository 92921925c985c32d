"""A bucket of an S3-compatible store: Amazon, Cloudflare R2, Backblaze B2, MinIO, rclone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar
from urllib.parse import urlsplit

from commitstats_desktop.core.errors import PublishError
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.publication import Choices, TargetKind
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.addresses import checked_public_url, checked_service_url
from commitstats_desktop.publish.base import Field, Known, Receipt, Removal
from commitstats_desktop.publish.bucket import Account, Bucket, NoStore, open_client
from commitstats_desktop.publish.carriage import Carriage
from commitstats_desktop.publish.layout import CACHE_CONTROL, PAGE, PublishedFile, folder_of
from commitstats_desktop.publish.s3_refusals import in_words
from commitstats_desktop.publish.shelf import ShelfWriter, patiently
from commitstats_desktop.wire.surroundings import Surroundings

STYLES = ("path", "virtual")
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_REGION = re.compile(r"[a-z0-9-]{2,32}")

T = TypeVar("T")


class S3Target:
    """Pages in a bucket."""

    kind = TargetKind.S3
    title = mark("A bucket of an S3-compatible store")
    fields = (
        Field("bucket", mark("Bucket")),
        Field("access_key_id", mark("Access key"), "The secret that belongs to it is asked for."),
        Field(
            "region", mark("Region"), mark("us-east-1 unless told; auto at R2."), is_required=False
        ),
        Field(
            "endpoint_url",
            mark("Address of the store"),
            "Of R2, B2, MinIO and others; empty for Amazon.",
            is_required=False,
        ),
        Field(
            "style",
            mark("Style"),
            mark("path or virtual: bucket in path or name."),
            is_required=False,
        ),
        Field(
            "public_url",
            mark("Address of the pages"),
            "If not the bucket's own.",
            is_required=False,
        ),
    )
    secret_title = mark("Secret access key")  # its name

    def open(
        self,
        settings: Mapping[str, str],
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work,
    ) -> S3Site:
        """The bucket; nothing is asked yet. Raises `PublishError` for settings that cannot be."""
        bucket, region = settings.get("bucket", ""), settings.get("region") or "us-east-1"
        if not _BUCKET.fullmatch(bucket):
            raise PublishError("This cannot be the name of a bucket.", "3 to 63 small letters.")
        if not _REGION.fullmatch(region):
            raise PublishError("This cannot be a region.", "For example eu-north-1, or auto.")
        store = settings.get("endpoint_url", "")
        store = checked_service_url(store).rstrip("/") if store else ""
        style = settings.get("style") or ("path" if store else "virtual")
        if style not in STYLES:
            raise PublishError("The style is path or virtual.")
        if not secret or not settings.get("access_key_id"):
            raise PublishError("There is no access key for this bucket.", "Enter it again.")
        account = Account(region, store or None, settings["access_key_id"], secret.reveal(), style)
        public = checked_public_url(settings.get("public_url", ""))
        return S3Site(account, bucket, public, surroundings, work)


class S3Site:
    """One bucket."""

    def __init__(
        self,
        account: Account,
        bucket: str,
        public_url: str,
        surroundings: Surroundings,
        work: Work,
    ) -> None:
        self._account = account
        self._name = bucket
        self._public_url = public_url
        self._surroundings = surroundings
        self._work = work
        self._carriage = Carriage(surroundings, work)
        self._writer = ShelfWriter(self, surroundings, work)

    def check(self) -> str:
        """Ask the store whether it lets us in."""
        patiently(lambda: self._ask(self._bucket.look), self._surroundings)
        return f"Pages go into the bucket {self._name}, below u/."

    def address(self, key: str) -> str:
        """Where the page is, if the bucket lets the public read it."""
        if self._public_url:
            return f"{self._public_url}{folder_of(key)}{PAGE}"
        return f"{self._origin}/{folder_of(key)}{PAGE}"

    @property
    def _origin(self) -> str:
        store = self._account.endpoint_url
        if store is None:
            host = f"s3.{self._account.region}.amazonaws.com"
            if self._account.style == "virtual":
                return f"https://{self._name}.{host}"
            return f"https://{host}/{self._name}"
        if self._account.style == "virtual":
            parts = urlsplit(store)
            return f"{parts.scheme}://{self._name}.{Origin.of(store).place}{parts.path}"
        return f"{store}/{self._name}"

    def stored(self, key: str) -> dict[str, str]:
        """As `Site.stored`."""
        return self._writer.stored(key)

    def put(
        self,
        key: str,
        files: tuple[PublishedFile, ...],
        known: Known,
        choices: Choices,  # noqa: ARG002  # a bucket alone has no gallery
    ) -> Receipt:
        """As `Site.put`."""
        return self._writer.put(key, files, known, self.address(key))

    def remove(self, key: str) -> Removal:
        """As `Site.remove`."""
        return self._writer.remove(key)

    def close(self) -> None:
        """End connections."""
        self._carriage.close()

    def names(self, prefix: str) -> Iterable[str]:
        """Objects of a page."""
        return self._ask(lambda: list(self._bucket.names(prefix)))

    def read(self, name: str) -> bytes | None:
        """An object's bytes."""
        found = self._ask(lambda: self._bucket.get(name))
        return None if found is None else found.body

    def write(self, name: str, file: PublishedFile) -> None:
        """One object; the store compares what arrives with the checksum sent along."""
        self._ask(
            lambda: self._bucket.put(
                name,
                file.body,
                file.content_type,
                md5=file.md5,
                cache_control=CACHE_CONTROL,
                metadata={"sha256": file.sha256},
            )
        )

    def erase(self, name: str) -> int:
        """Delete an object and its versions."""
        return self._ask(lambda: self._bucket.erase(name))

    def hidden(self, prefix: str) -> Iterable[str]:
        """Objects of which only old versions are left."""
        return self._ask(lambda: [name for name, _ in self._bucket.versions(prefix)])

    @cached_property
    def _bucket(self) -> Bucket:
        return Bucket(open_client(self._account, self._carriage), self._name)

    def _ask(self, ask: Callable[[], T]) -> T:
        self._work.check()
        with in_words(self._name, self._surroundings.now):
            try:
                return ask()
            except (ValueError, RecursionError) as error:  # of botocore, over numbers and dates
                raise NoStore from error
