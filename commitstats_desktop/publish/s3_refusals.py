"""What a store says when it refuses, in a sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from commitstats_desktop.core.errors import AppError, AuthError, HostError, PublishError, Refusal
from commitstats_desktop.publish.bucket import NoStore, code_of
from commitstats_desktop.wire.answers import http_date
from commitstats_desktop.wire.exchange import Passing

_PASSING = {"InternalError", "SlowDown", "ServiceUnavailable", "RequestTimeout", "OperationAborted"}
_WRONG_KEY = {
    "InvalidAccessKeyId": "The store does not know this access key.",
    "SignatureDoesNotMatch": "The secret does not belong to this access key.",
    "ExpiredToken": "The access key has expired.",
    "InvalidToken": "The store does not accept the access key.",
}
_ELSEWHERE = {
    "PermanentRedirect",
    "AuthorizationHeaderMalformed",
    "301",
    "307",
    "TemporaryRedirect",
}
_TOO_LARGE = {"EntityTooLarge", "MaxMessageLengthExceeded", "413"}
_FULL = {"QuotaExceeded", "QuotaExceededException", "StorageFull", "XMinioStorageFull", "507"}
_CLOCK = {"RequestTimeTooSkewed", "RequestExpired"}


@contextmanager
def in_words(bucket: str, now: Callable[[], datetime]) -> Iterator[None]:
    """Turn what botocore raises into sentences; raises `AppError`, or `Passing`."""
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        raise worded(error, bucket, now()) from error
    except (BotoCoreError, NoStore) as error:
        raise PublishError(
            "The store cannot be asked, or its answer cannot be used.", "Check its address."
        ) from error


def worded(error: Any, bucket: str, now: datetime) -> AppError | Passing:
    """The sentence for a refusal; `Passing` when trying again may help."""
    code = code_of(error)
    status = int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") or 0)
    if code in _PASSING or (status >= 500 and code not in _FULL and status != 501):
        return Passing(
            HostError(
                f"The store reports an error of its own ({code or status}).",
                "Try again later.",
                Refusal.HOST_FAILS,
            )
        )
    if code in _CLOCK or "request time" in str(error.response.get("Error", {}).get("Message")):
        return _clock(error, now)
    return _told(code, error, bucket)


def _told(code: str, error: Any, bucket: str) -> AppError:
    if code in _WRONG_KEY:
        return AuthError(
            _WRONG_KEY[code],
            "Enter the access key and its secret again: `commitstats place key NAME`.",
            Refusal.NOT_ACCEPTED,
        )
    if code == "NoSuchBucket":
        return HostError(
            f"There is no bucket called {bucket} at this store.",
            "Check its name, and make it first: the app never makes or changes buckets.",
            Refusal.NOT_FOUND,
        )
    if code in _ELSEWHERE:
        return _elsewhere(error, bucket)
    if code in _TOO_LARGE:
        return HostError("The store says that a file is too large.", "", Refusal.TOO_LARGE)
    if code in _FULL:
        return HostError(
            "The store says that there is no room left.",
            "Free some space there, or raise its limit.",
            Refusal.FORBIDDEN,
        )
    if code in {"AccessDenied", "403", "AllAccessDisabled", "AccountProblem"}:
        return AuthError(
            f"The store does not allow this with the bucket {bucket}.",
            "The key needs leave to list, read, write and delete objects below u/ and, where "
            "versions are kept, to list and delete those.",
            Refusal.FORBIDDEN,
        )
    return HostError(f"The store refused: {code or 'without a reason'}.")


def _elsewhere(error: Any, bucket: str) -> HostError:
    headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    named = error.response.get("Error", {})
    region = headers.get("x-amz-bucket-region") or named.get("Region") or ""
    where = f" It is in {region}." if region else ""
    return HostError(
        f"The bucket {bucket} is in another region than the one that was set.{where}",
        f"Set the region{' ' + region if region else ' of the bucket'} for this place.",
        Refusal.REDIRECTED,
    )


def _clock(error: Any, now: datetime) -> HostError:
    headers = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    theirs = http_date(headers.get("date", ""))
    apart = ""
    if theirs is not None:
        minutes = round(abs((now - theirs).total_seconds()) / 60)
        apart = f" by {minutes:,} minutes" if minutes else ""
    return HostError(
        f"The clock of this computer differs from the store's{apart}, so it refuses the signature.",
        "Set the clock of this computer (let the system do it), and try again.",
        Refusal.FORBIDDEN,
    )
