"""The endpoint as a function of AWS Lambda behind a function URL, and as its daily sweep."""

from __future__ import annotations

import base64
import os
import time
from functools import lru_cache
from typing import Any

from commitstats_desktop.publish.endpoint.limits import PREFIX
from commitstats_desktop.publish.endpoint.requests import Refused, Request, Response
from commitstats_desktop.publish.endpoint.service import Endpoint
from commitstats_desktop.publish.endpoint.setup import open_endpoint

HEADERS = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:  # noqa: ARG001  # as it is called
    """One request (payload 2.0), or the event of the schedule."""
    endpoint = _endpoint()
    if event.get("source") == "aws.events":
        return {"withdrawn": endpoint.sweep()}
    response = answer(endpoint, event)
    return {
        "statusCode": response.status,
        "headers": HEADERS | response.headers,
        "body": response.body.decode(),
    }


def answer(endpoint: Endpoint, event: dict[str, Any]) -> Response:
    """The answer to one request as Lambda hands it over."""
    body = event.get("body") or ""
    try:
        raw = base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()
    except ValueError:
        return Refused(400, "no-json", "The question cannot be read.").response()
    return endpoint.answer(
        Request(
            event.get("requestContext", {}).get("http", {}).get("method", ""),
            event.get("rawPath", ""),
            {name.lower(): text for name, text in event.get("headers", {}).items()},
            raw,
        )
    )


@lru_cache(maxsize=1)
def _endpoint() -> Endpoint:
    return open_endpoint(os.environ, _invalidation(os.environ.get(PREFIX + "DISTRIBUTION", "")))


def _invalidation(distribution: str) -> Any:
    """Tells CloudFront which paths changed; nothing where there is none in front."""
    if not distribution:
        return lambda _: None
    from botocore.session import Session

    client = Session().create_client("cloudfront")

    def invalidate(paths: list[str]) -> None:
        batch = {
            "Paths": {"Quantity": len(paths), "Items": paths},
            "CallerReference": str(time.time_ns()),
        }
        client.create_invalidation(DistributionId=distribution, InvalidationBatch=batch)

    return invalidate
