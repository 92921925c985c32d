"""What a key may put where: the pages of its holder, and the files of an upload.

`state/owners/ID.json` holds all pages of one key with their uploads, so that one change decides
about quota, rate and order at once; `state/pages/KEY.json` says once and for all whose a page is.
"""

from __future__ import annotations

import re
import time
from datetime import UTC, date, datetime
from typing import Any

from commitstats_desktop.publish.endpoint.keys import Holder
from commitstats_desktop.publish.endpoint.limits import Limits
from commitstats_desktop.publish.endpoint.records import Record, Records
from commitstats_desktop.publish.endpoint.requests import Refused
from commitstats_desktop.publish.layout import (
    CONTENT_TYPES,
    FIGURES,
    PAGE,
    is_key,
    is_name,
    is_random,
)

UPLOAD_SECONDS = 3_600
"""After that an upload that was not finished is forgotten, and what came of it is deleted."""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MD5 = re.compile(r"[A-Za-z0-9+/]{22}==")


def owner_record(holder_id: str) -> str:
    """The note with all pages of a key."""
    return f"state/owners/{holder_id}.json"


def incoming(upload: str, name: str = "") -> str:
    """Where a file of an upload waits to be looked at."""
    return f"incoming/{upload}/{name}"


def look(records: Records, holder: Holder, key: str) -> None:
    """Be sure that a page is nobody else's; nothing is noted by it. Raises `Refused`."""
    if not is_key(key):
        raise Refused(400, "bad-key", "A page has a random key or a handle.")
    if not is_random(key) and key != holder.handle:
        raise Refused(403, "other-handle", "This handle is not reserved for this key.")
    if is_random(key):
        _refuse_other(records.read(f"state/pages/{key}.json") or {}, holder)


def _refuse_other(record: Record, holder: Holder) -> None:
    if record.get("owner", holder.id) != holder.id:
        raise Refused(403, "other-page", "This page belongs to another key.")


def own(records: Records, holder: Holder, key: str) -> None:
    """As `look`, and from now on it is the holder's; raises `Refused`."""
    look(records, holder, key)
    if not is_random(key):
        return

    def claim(record: Record) -> Record:
        _refuse_other(record, holder)
        return {"owner": holder.id}

    records.change(f"state/pages/{key}.json", claim)


def find_page(record: Record, key: str) -> dict[str, Any]:
    """The page of a key inside the note of its owner; made when it is new."""
    page: dict[str, Any] = record.setdefault("pages", {}).setdefault(
        key, {"files": {}, "revision": "", "uploads": {}, "gallery": False, "expires": None}
    )
    return page


def count_request(record: Record, limits: Limits, now: int) -> None:
    """Count a request of this minute; raises `Refused` when there were too many."""
    minute = now // 60
    count = record.get("requests", {})
    used = count.get("count", 0) if count.get("minute") == minute else 0
    if used >= limits.most_requests_a_minute:
        wait = 60 - now % 60
        raise Refused(
            429, "too-many-requests", f"Too many requests; wait {wait} seconds.", retry_after=wait
        )
    record["requests"] = {"minute": minute, "count": used + 1}


def count_upload(record: Record, limits: Limits, now: int) -> None:
    """Count an upload of this day; raises `Refused` when there were too many."""
    day = now // 86_400
    count = record.get("day", {})
    used = count.get("count", 0) if count.get("day") == day else 0
    if used >= limits.most_uploads_a_day:
        raise Refused(
            429, "too-many-uploads", "Too many uploads today.", retry_after=86_400 - now % 86_400
        )
    record["day"] = {"day": day, "count": used + 1}


def check_quota(record: Record, key: str, files: dict[str, Any], limits: Limits) -> None:
    """Raise `Refused` when the pages of this key would be too many or too large."""
    others = [page for name, page in record["pages"].items() if name != key and page.get("files")]
    if len(others) + 1 > limits.most_pages:
        raise Refused(403, "quota", f"This key may have {limits.most_pages} pages.")
    used = sum(file["length"] for page in others for file in page["files"].values())
    wanted = sum(file["length"] for file in files.values())
    if used + wanted > limits.most_bytes:
        free = max(limits.most_bytes - used, 0)
        raise Refused(403, "quota", f"This needs {wanted:,} bytes, and this key has {free:,} left.")


def checked_files(fields: dict[str, Any], limits: Limits) -> dict[str, dict[str, Any]]:
    """The files of an upload by name; raises `Refused` for the first thing that is wrong."""
    listed = fields.get("files")
    if not isinstance(listed, list) or not 0 < len(listed) <= limits.most_files:
        raise Refused(400, "bad-files", f"Between 1 and {limits.most_files} files are taken.")
    files = dict(_checked_file(each, limits) for each in listed)
    if len(files) != len(listed):
        raise Refused(400, "bad-files", "A file is named twice.")
    if PAGE not in files:
        raise Refused(400, "bad-files", f"{PAGE} is missing: it is the page.")
    return files


def _checked_file(each: Any, limits: Limits) -> tuple[str, dict[str, Any]]:
    told = each if isinstance(each, dict) else {}
    name, length = told.get("name"), told.get("length")
    if not isinstance(name, str) or not is_name(name):
        raise Refused(400, "bad-name", "A file has a name that is not taken.")
    if told.get("type") != CONTENT_TYPES["." + name.rpartition(".")[2]]:
        raise Refused(400, "other-type", f"{name} has another content type than its name says.")
    if not isinstance(length, int) or isinstance(length, bool) or length < 1:
        raise Refused(400, "bad-length", f"The length of {name} is missing.")
    if length > limits.most_file_bytes:
        raise Refused(413, "too-large", f"{name} is larger than {limits.most_file_bytes:,} bytes.")
    for field, pattern in (("sha256", _SHA256), ("md5", _MD5)):
        if not pattern.fullmatch(str(told.get(field, ""))):
            raise Refused(400, "bad-checksum", f"The {field} of {name} is missing.")
    return name, {field: told[field] for field in ("length", "sha256", "md5", "type")}


def checked_choices(fields: dict[str, Any], files: dict[str, Any], today: date) -> dict[str, Any]:
    """Gallery and day of expiry; raises `Refused`."""
    in_gallery = fields.get("gallery", False) is True
    if in_gallery and FIGURES not in files:
        raise Refused(400, "no-figures", f"The gallery is made from {FIGURES}: send it along.")
    expires = fields.get("expires")
    if expires is not None:
        try:
            day = date.fromisoformat(str(expires))
            expires = day.isoformat()  # Days are compared as texts, and can be written otherwise.
            if day < today:
                raise Refused(400, "expired", "The day on which the page ends has passed.")
        except ValueError:
            raise Refused(400, "bad-date", "A day is written as 2027-03-01.") from None
    return {"gallery": in_gallery, "expires": expires}


def today(now: int) -> date:
    """The day it is in UTC."""
    return datetime.fromtimestamp(now, UTC).date()


def drop_stale_uploads(record: Record, now: int) -> list[str]:
    """Forget uploads nobody finished, and pages of which nothing else is known.

    Returns the ids of the uploads, so that their files can go.
    """
    known: dict[str, Any] = record["pages"]
    stale: list[str] = []
    for page in known.values():
        over = [
            upload
            for upload, each in page["uploads"].items()
            if each["started"] < now - UPLOAD_SECONDS
        ]
        stale += over
        for upload in over:
            del page["uploads"][upload]
    record["pages"] = {
        key: page
        for key, page in known.items()
        if page["files"] or page["uploads"] or page.get("withdrawn")
    }
    return stale


def clock() -> int:
    """Seconds since 1970."""
    return int(time.time())
