"""An S3 server on loopback that keeps versions and conditions, as Amazon's does and rclone's does not.

It does not check signatures: for that there is `stores.serving_store`.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from commitstats_desktop.publish.bucket import Account, Bucket, open_client
from tests.fakes.https import Request, serving

BUCKET = "versioned"


@dataclass(frozen=True)
class Version:
    """One state of an object; without a body it marks that the object was deleted."""

    id: str
    body: bytes | None
    headers: dict[str, str]
    moment: str

    @property
    def etag(self) -> str:
        return f'"{hashlib.md5(self.body or b"").hexdigest()}"'


@dataclass
class VersionedStore:
    """What is in the bucket; each list is from the oldest version to the newest."""

    url: str = ""
    objects: dict[str, list[Version]] = field(default_factory=dict)
    conflicts: int = 0
    _turn: threading.RLock = field(default_factory=threading.RLock)
    _last: int = 0

    def open(self) -> Bucket:
        """The bucket."""
        return Bucket(open_client(Account("us-east-1", self.url, "key", "secret")), BUCKET)

    def settings(self, **other: str) -> dict[str, str]:
        """What a person tells about the bucket."""
        return {"bucket": BUCKET, "access_key_id": "key", "endpoint_url": self.url} | other

    def answer(self, request: Request) -> None:
        """One request of S3."""
        parts = urlsplit(request.path)
        query = {name: each[0] for name, each in parse_qs(parts.query, True).items()}
        name = unquote(parts.path).removeprefix(f"/{BUCKET}").lstrip("/")
        body = request.body()
        with self._turn:
            status, answer, headers = self._said(request, name, query, body)
        request.reply(status, answer, **headers)

    def _said(
        self, request: Request, name: str, query: dict[str, str], body: bytes
    ) -> tuple[int, bytes, dict[str, str]]:
        match request.command:
            case "GET" if not name:
                return 200, self._listed(query), {}
            case "GET" | "HEAD":
                return self._read(name, query)
            case "PUT":
                return self._write(request, name, body)
            case _:
                return self._delete(name, query)

    def _current(self, name: str) -> Version | None:
        versions = self.objects.get(name)
        return versions[-1] if versions and versions[-1].body is not None else None

    def _read(self, name: str, query: dict[str, str]) -> tuple[int, bytes, dict[str, str]]:
        versions = self.objects.get(name, [])
        wanted = query.get("versionId")
        found = (
            next((each for each in versions if each.id == wanted), None)
            if wanted
            else self._current(name)
        )
        if found is None or found.body is None:
            return 404, _error("NoSuchKey"), {}
        return 200, found.body, {"ETag": found.etag, **found.headers}

    def _write(self, request: Request, name: str, body: bytes) -> tuple[int, bytes, dict[str, str]]:
        there = self._current(name)
        wanted, is_new = request.headers.get("If-Match"), request.headers.get("If-None-Match")
        if (is_new and there) or (wanted and (there is None or there.etag != wanted)):
            self.conflicts += 1
            return 412, _error("PreconditionFailed"), {}
        kept = {
            each: text
            for each, text in request.headers.items()
            if each.lower() in ("content-type", "cache-control")
        }
        self._last += 1
        moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        version = Version(f"v{self._last:06}", body, kept, moment)
        self.objects.setdefault(name, []).append(version)
        return 200, b"", {"ETag": version.etag, "x-amz-version-id": version.id}

    def _delete(self, name: str, query: dict[str, str]) -> tuple[int, bytes, dict[str, str]]:
        versions = self.objects.get(name, [])
        if wanted := query.get("versionId"):
            versions[:] = [each for each in versions if each.id != wanted]
        else:
            self._last += 1
            versions = self.objects.setdefault(name, [])
            versions.append(Version(f"v{self._last:06}", None, {}, "2026-01-01T00:00:00.000Z"))
        if not versions:
            self.objects.pop(name, None)
        return 204, b"", {}

    def _listed(self, query: dict[str, str]) -> bytes:
        prefix = query.get("prefix", "")
        names = sorted(name for name in self.objects if name.startswith(prefix))
        if "versions" in query:
            return _list("ListVersionsResult", "".join(map(self._versions, names)))
        there = ((name, self._current(name)) for name in names)
        return _list(
            "ListBucketResult",
            "".join(
                f"<Contents><Key>{escape(name)}</Key><LastModified>{each.moment}</LastModified>"
                f"<Size>{len(each.body or b'')}</Size></Contents>"
                for name, each in there
                if each is not None
            ),
        )

    def _versions(self, name: str) -> str:
        return "".join(
            f"<{kind}><Key>{escape(name)}</Key><VersionId>{each.id}</VersionId></{kind}>"
            for each in self.objects[name]
            for kind in ("DeleteMarker" if each.body is None else "Version",)
        )


def _list(kind: str, body: str) -> bytes:
    return f"<{kind}><IsTruncated>false</IsTruncated>{body}</{kind}>".encode()


def _error(code: str) -> bytes:
    return f"<Error><Code>{code}</Code></Error>".encode()


@contextmanager
def serving_versions() -> Iterator[VersionedStore]:
    """A store with versions, while the block runs."""
    store = VersionedStore()
    with serving(store.answer) as running:
        store.url = running.url
        yield store
