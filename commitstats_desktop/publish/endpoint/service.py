"""The endpoint: who asks, for what, and what becomes of it."""

from __future__ import annotations

import hmac
import logging
import secrets
from collections.abc import Callable
from typing import Any

from commitstats_desktop.publish.bucket import PRESIGNED_SECONDS, Bucket, NoStore, code_of
from commitstats_desktop.publish.endpoint import pages
from commitstats_desktop.publish.endpoint.gallery import Gallery
from commitstats_desktop.publish.endpoint.keys import Holder, holder_of
from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.publish.endpoint.publishing import Publisher
from commitstats_desktop.publish.endpoint.records import Record, Records
from commitstats_desktop.publish.endpoint.requests import Refused, Request, Response
from commitstats_desktop.publish.layout import CACHE_SECONDS, checksum, folder_of

log = logging.getLogger(__name__)


class Endpoint:
    """Answers requests; safe to use from several threads, and beside other endpoints.

    `public_url` is where the bucket's pages are read, with a slash at its end. `invalidate` is told
    the paths that changed, for a cache in front of them.
    """

    def __init__(
        self,
        bucket: Bucket,
        records: Records,
        public_url: str,
        *,
        limits: Limits | None = None,
        now: Callable[[], int] = pages.clock,
        invalidate: Callable[[list[str]], None] = lambda _: None,
    ) -> None:
        self.records = records
        self._bucket = bucket
        self._public_url = public_url
        self._limits = limits or Limits()
        self._now = now
        self._invalidate = invalidate
        self._gallery = Gallery(bucket, records, public_url, now)
        self._publisher = Publisher(bucket, records, now)

    def answer(self, request: Request) -> Response:
        """The answer to a request; what is refused is an answer too."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            holder = holder_of(self.records, request.headers.get("authorization", ""))
            return Response(200, self._routed(holder, request))
        except Refused as refused:
            return refused.response()
        except (BotoCoreError, ClientError, NoStore) as error:
            log.warning("the store refused: %s %s", type(error).__name__, code_of(error))
            return Refused(502, "store", "The store behind the endpoint refused.").response()

    def _routed(self, holder: Holder, request: Request) -> dict[str, Any]:
        match request.method, request.path.strip("/").split("/"):
            case "GET", ["v1"]:
                return self._about(holder)
            case "GET", ["v1", "pages", key]:
                return self._stored(holder, key)
            case "DELETE", ["v1", "pages", key]:
                return self._withdraw(holder, key)
            case "POST", ["v1", "pages", key, "uploads"]:
                return self._start(holder, key, request.fields())
            case "POST", ["v1", "pages", key, "uploads", upload]:
                return self._finish(holder, key, upload)
            case "DELETE", ["v1", "pages", key, "uploads", upload]:
                return self._abandon(holder, key, upload)
        raise Refused(404, "no-such-thing", "There is nothing at this address.")

    def _about(self, holder: Holder) -> dict[str, Any]:
        record = self._counted(holder)
        return {
            "handle": holder.handle,
            "public_url": self._public_url,
            "cache_seconds": CACHE_SECONDS,
            "limits": vars(self._limits),
            "pages": [
                {"key": key, "address": self._address(key), "gallery": page["gallery"]}
                for key, page in record.get("pages", {}).items()
                if page["files"]
            ],
        }

    def _stored(self, holder: Holder, key: str) -> dict[str, Any]:
        """The files as they lie in the bucket, and not as the notes say."""
        page = pages.find_page(self._counted(holder), key)
        pages.look(self.records, holder, key)
        prefix = folder_of(key)
        found = {name: self._bucket.get(name) for name in self._bucket.names(prefix)}
        return {
            "address": self._address(key),
            "revision": page["revision"],
            "files": {
                name.removeprefix(prefix): checksum(each.body)
                for name, each in found.items()
                if each is not None
            },
        }

    def _start(self, holder: Holder, key: str, fields: dict[str, Any]) -> dict[str, Any]:
        """Note an upload, and give an address for each file that is not there already."""
        self._counted(holder)
        pages.look(self.records, holder, key)
        now, upload = self._now(), secrets.token_hex(16)
        files = pages.checked_files(fields, self._limits)
        choices = pages.checked_choices(fields, files, pages.today(now))
        stale: list[str] = []
        present = set(self._bucket.names(folder_of(key)))

        def note(record: Record) -> Record:
            page = pages.find_page(record, key)
            _check_revision(page, fields)
            pages.check_quota(record, key, files, self._limits)
            pages.count_upload(record, self._limits, now)
            stale[:] = pages.drop_stale_uploads(record, now)
            page = pages.find_page(record, key)
            page["uploads"][upload] = {
                "started": now,
                "revision": page["revision"],
                "files": files,
                "kept": [
                    name
                    for name, file in files.items()
                    if page["files"].get(name, {}).get("sha256") == file["sha256"]
                    and folder_of(key) + name in present
                ],
                **choices,
            }
            return record

        pages.own(self.records, holder, key)
        record = self.records.change(pages.owner_record(holder.id), note)
        for each in stale:
            self._publisher.drop_incoming(each)
        kept = pages.find_page(record, key)["uploads"][upload]["kept"]
        return {
            "upload": upload,
            "expires_in": PRESIGNED_SECONDS,
            "put": [
                self._way_in(upload, name, file) for name, file in files.items() if name not in kept
            ],
        }

    def _way_in(self, upload: str, name: str, file: dict[str, Any]) -> dict[str, Any]:
        address, headers = self._bucket.presigned_put(
            pages.incoming(upload, name),
            content_type=file["type"],
            length=file["length"],
            sha256=file["sha256"],
            md5=file["md5"],
        )
        return {"name": name, "url": address, "headers": headers}

    def _finish(self, holder: Holder, key: str, upload: str) -> dict[str, Any]:
        """Publish an upload that has come in whole; doing it again changes nothing."""
        self._counted(holder)
        pages.look(self.records, holder, key)
        page, has_left = self._publisher.publish(holder, key, upload)
        if page["gallery"]:
            self._gallery.join(key)
        elif has_left:
            self._gallery.leave(key)
        self._invalidate([f"/{folder_of(key)}*", *self._gallery.paths(has_left or page["gallery"])])
        return {
            "address": self._address(key),
            "revision": page["revision"],
            "files": {name: file["sha256"] for name, file in page["files"].items()},
            "gallery": f"{self._public_url}cv/" if page["gallery"] else None,
            "cache_seconds": CACHE_SECONDS,
        }

    def _abandon(self, holder: Holder, key: str, upload: str) -> dict[str, Any]:
        self._counted(holder)
        pages.look(self.records, holder, key)
        self._publisher.abandon(holder, key, upload)
        return {"abandoned": upload}

    def _withdraw(self, holder: Holder, key: str) -> dict[str, Any]:
        """Take the entry out of the gallery first, then every version of every file."""
        self._counted(holder)
        pages.look(self.records, holder, key)
        deleted = self.withdraw(holder.id, key)
        return {
            "address": self._address(key),
            "deleted": deleted,
            "cache_seconds": CACHE_SECONDS,
        }

    def withdraw(self, holder_id: str, key: str) -> int:
        """Take a page down; how many objects that were."""
        was_listed = self._publisher.mark_withdrawn(holder_id, key)
        self._gallery.leave(key)
        deleted = self._publisher.erase(key)
        self._invalidate([f"/{folder_of(key)}*", *self._gallery.paths(was_listed)])
        return deleted

    def sweep(self) -> int:
        """Withdraw pages whose day has come, and delete what uploads left; how many pages."""
        now, due = self._now(), []
        for name in self.records.names("state/owners/"):
            record = self.records.read(name) or {}
            for key, page in record.get("pages", {}).items():
                if page["files"] and page["expires"] and page["expires"] < str(pages.today(now)):
                    due.append((name.rpartition("/")[2].removesuffix(".json"), key))
        gone = sum(self._is_withdrawn(holder_id, key) for holder_id, key in due)
        self._publisher.sweep_incoming()
        return gone

    def _is_withdrawn(self, holder_id: str, key: str) -> bool:
        """Whether a page whose day has come went; one that did not keeps no other."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            self.withdraw(holder_id, key)
        except (BotoCoreError, ClientError, NoStore, Refused) as error:
            log.warning("a page that is over could not be withdrawn: %s", type(error).__name__)
            return False
        return True

    def _counted(self, holder: Holder) -> Record:
        def count(record: Record) -> Record:
            pages.count_request(record, self._limits, self._now())
            return record

        return self.records.change(pages.owner_record(holder.id), count)

    def _address(self, key: str) -> str:
        return f"{self._public_url}{folder_of(key)}"


def _check_revision(page: dict[str, Any], fields: dict[str, Any]) -> None:
    told = str(fields.get("revision", "")).encode("utf-8", "surrogatepass")
    if fields.get("replace") is True or hmac.compare_digest(told, page["revision"].encode()):
        return
    raise Refused(409, "other-writer", "The page was changed by another writer since it was read.")
