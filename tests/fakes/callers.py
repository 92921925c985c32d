"""Somebody with a key of an upload endpoint, asking it as Lambda hands questions over."""

from __future__ import annotations

import base64
import json
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from typing import Any

from commitstats_desktop.publish.endpoint.function import answer
from commitstats_desktop.publish.layout import PublishedFile, new_key
from tests.fakes.stores import RunningEndpoint, Store, page


@dataclass
class Caller:
    """Somebody with a key."""

    running: RunningEndpoint
    store: Store
    bearer: str
    key: str = field(default_factory=new_key)

    def ask(self, method: str, path: str, fields: Any = None, **headers: str) -> tuple[int, Any]:
        """What the endpoint answers."""
        sent = {"authorization": f"Bearer {self.bearer}"} | headers
        body = fields if isinstance(fields, str) else json.dumps(fields or {})
        event = {
            "requestContext": {"http": {"method": method}},
            "rawPath": path,
            "headers": sent,
            "body": base64.b64encode(body.encode()).decode(),
            "isBase64Encoded": True,
        }
        response = answer(self.running.endpoint, event)
        return response.status, json.loads(response.body)

    def start(self, *files: PublishedFile, **more: Any) -> tuple[int, Any]:
        """Announce an upload."""
        told = [announced(file) for file in files or page()]
        fields = {"files": told, "revision": ""} | more
        return self.ask("POST", f"/v1/pages/{self.key}/uploads", fields)

    def finish(self, begun: Any) -> tuple[int, Any]:
        """Have an upload published."""
        return self.ask("POST", f"/v1/pages/{self.key}/uploads/{begun['upload']}")

    def publish(self, *files: PublishedFile, **more: Any) -> Any:
        """Announce, upload and finish."""
        status, begun = self.start(*files, **more)
        assert status == 200, begun
        for file in files or page():
            way = way_in(begun, file.name)
            if way:
                assert upload(way, file.body) == 200
        status, done = self.finish(begun)
        assert status == 200, done
        return done

    def objects(self) -> dict[str, bytes]:
        """What people could see, and what waits to be looked at."""
        bucket = self.running.bucket
        return self.store.objects(bucket, "u") | self.store.objects(bucket, "incoming")


def announced(file: PublishedFile, **other: Any) -> dict[str, Any]:
    """What is told of a file before it is sent."""
    return {
        "name": file.name, "type": file.content_type, "length": len(file.body),
        "sha256": file.sha256, "md5": file.md5,
    } | other  # fmt: skip


def way_in(begun: Any, name: str) -> Any:
    """The address a file may be sent to."""
    return next((each for each in begun["put"] if each["name"] == name), None)


def upload(way: Any, body: bytes, **other: str) -> int:
    """Send a body to an address that was given for it; the number of the store's answer."""
    headers = way["headers"] | {name.replace("_", "-"): text for name, text in other.items()}
    headers["Content-Length"] = str(len(body))
    request = urllib.request.Request(way["url"], body, headers, method="PUT")
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
