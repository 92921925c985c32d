"""Makes an endpoint out of variables, as a function in the cloud and `endpoint serve` both have them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from commitstats_desktop.publish.bucket import Account, Bucket, open_client
from commitstats_desktop.publish.endpoint.limits import PREFIX, Limits
from commitstats_desktop.publish.endpoint.records import Records
from commitstats_desktop.publish.endpoint.service import Endpoint

NEEDED = ("BUCKET",)
_CONDITIONS = {"yes": True, "no": False, "": None}


def open_records(variables: Mapping[str, str]) -> Records:
    """The notes of the bucket that variables name; raises `ValueError` when they name none.

    Without an access key botocore looks for one as it always does: the role of the function.
    """
    told = {
        name.removeprefix(PREFIX): text
        for name, text in variables.items()
        if name.startswith(PREFIX)
    }
    if not told.get("BUCKET"):
        raise ValueError(f"{PREFIX}BUCKET names no bucket")
    account = Account(
        told.get("REGION") or variables.get("AWS_REGION") or "us-east-1",
        told.get("STORE") or None,
        told.get("ACCESS_KEY_ID") or None,
        told.get("SECRET_ACCESS_KEY") or None,
        told.get("STYLE") or ("path" if told.get("STORE") else "virtual"),
    )
    return Records(
        Bucket(open_client(account), told["BUCKET"]),
        has_conditions=_CONDITIONS[told.get("CONDITIONS", "")],
    )


def open_endpoint(
    variables: Mapping[str, str], invalidate: Callable[[list[str]], None] = lambda _: None
) -> Endpoint:
    """The endpoint; raises `ValueError` when a variable is missing or cannot be."""
    records = open_records(variables)
    public_url = variables.get(PREFIX + "PUBLIC_URL", "")
    if not public_url.startswith(("http://", "https://")):
        raise ValueError(f"{PREFIX}PUBLIC_URL is where pages are read, for example https://…/")
    return Endpoint(
        records.bucket,
        records,
        public_url.rstrip("/") + "/",
        limits=Limits.of(variables),
        invalidate=invalidate,
    )
