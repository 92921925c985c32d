"""From what came in to what people see: looked at byte by byte, the page last, old versions gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from commitstats_desktop.publish.bucket import Bucket
from commitstats_desktop.publish.endpoint import pages
from commitstats_desktop.publish.endpoint.keys import Holder
from commitstats_desktop.publish.endpoint.records import Record, Records
from commitstats_desktop.publish.endpoint.requests import Refused
from commitstats_desktop.publish.layout import CACHE_CONTROL, PAGE, checksum, folder_of

CLAIM_SECONDS = 60
"""How long one upload may keep others of the same page waiting."""


class Publisher:
    """Writes below `u/`; nobody else does."""

    def __init__(self, bucket: Bucket, records: Records, now: Callable[[], int]) -> None:
        self._bucket = bucket
        self._records = records
        self._now = now

    def publish(self, holder: Holder, key: str, upload: str) -> tuple[dict[str, Any], bool]:
        """Make the page what an upload says; the page's note, and whether it was in the gallery.

        Raises `Refused`, and the page is then what it was: everything is looked at before anything
        is written.
        """
        claimed = self._claim(holder, key, upload)
        was_listed = bool(claimed["gallery"])
        if claimed["revision"] == upload:
            return claimed, was_listed
        wanted = claimed["uploads"][upload]["files"]
        try:
            bodies = self._looked_at(upload, wanted, claimed["uploads"][upload]["kept"])
        except Refused:
            self._release(holder, key, upload)
            raise
        self._write(key, wanted, bodies)
        for name in set(claimed["files"]) - set(wanted):
            self._bucket.erase(folder_of(key) + name)
        page = self._settle(holder, key, upload)
        self.drop_incoming(upload)
        return page, was_listed

    def abandon(self, holder: Holder, key: str, upload: str) -> None:
        """Forget an upload, and delete what came of it."""

        def forget(record: Record) -> Record:
            pages.find_page(record, key)["uploads"].pop(upload, None)
            return record

        self._records.change(pages.owner_record(holder.id), forget)
        self.drop_incoming(upload)

    def mark_withdrawn(self, holder_id: str, key: str) -> bool:
        """From now on no upload that was begun can be published; whether it was in the gallery."""
        begun: list[str] = []
        was_listed = False

        def mark(record: Record) -> Record:
            nonlocal was_listed
            if key not in record.get("pages", {}):
                return record  # Nobody's notes grow by what was never there.
            page = pages.find_page(record, key)
            was_listed = bool(page["gallery"])
            begun[:] = page["uploads"]
            page |= {"files": {}, "uploads": {}, "gallery": False, "expires": None, "claim": None}
            page["revision"] = ""
            page["withdrawn"] = self._now()
            return record

        self._records.change(pages.owner_record(holder_id), mark)
        for upload in begun:
            self.drop_incoming(upload)
        return was_listed

    def erase(self, key: str) -> int:
        """Delete every version of every file of a page; how many."""
        prefix = folder_of(key)
        names = {*self._bucket.names(prefix), *(name for name, _ in self._bucket.versions(prefix))}
        ordered = sorted(names, key=lambda name: (not name.endswith("/" + PAGE), name))
        return sum(self._bucket.erase(name) for name in ordered)

    def drop_incoming(self, upload: str) -> None:
        """Delete what came of an upload."""
        for name in list(self._bucket.names(pages.incoming(upload))):
            self._bucket.erase(name)

    def sweep_incoming(self) -> None:
        """Delete what nobody finished, whoever began it."""
        oldest = datetime.now(UTC) - timedelta(seconds=pages.UPLOAD_SECONDS)
        for name, moment in list(self._bucket.ages("incoming/")):
            if moment < oldest:
                self._bucket.erase(name)

    def _claim(self, holder: Holder, key: str, upload: str) -> dict[str, Any]:
        """Be the one upload of a page that is being published."""
        now = self._now()

        def claim(record: Record) -> Record:
            page = pages.find_page(record, key)
            if page["revision"] == upload:
                return record
            _refuse_stale(page, upload, now)
            page["claim"] = {"upload": upload, "at": now}
            return record

        record = self._records.change(pages.owner_record(holder.id), claim)
        return pages.find_page(record, key)

    def _release(self, holder: Holder, key: str, upload: str) -> None:
        def release(record: Record) -> Record:
            page = pages.find_page(record, key)
            if (page.get("claim") or {}).get("upload") == upload:
                page["claim"] = None
            return record

        self._records.change(pages.owner_record(holder.id), release)

    def _settle(self, holder: Holder, key: str, upload: str) -> dict[str, Any]:
        """Note what is there now; a withdrawal that came meanwhile wins."""

        def settle(record: Record) -> Record:
            page = pages.find_page(record, key)
            done = page["uploads"].pop(upload, None)
            if done is not None:
                page |= {name: done[name] for name in ("files", "gallery", "expires")}
                page |= {"revision": upload, "claim": None, "withdrawn": None}
            return record

        record = self._records.change(pages.owner_record(holder.id), settle)
        page = pages.find_page(record, key)
        if page["revision"] != upload:
            if not page["files"]:
                self.erase(key)
            raise _gone()
        return page

    def _looked_at(self, upload: str, wanted: dict[str, Any], kept: list[str]) -> dict[str, bytes]:
        """The bodies that came in; raises `Refused` when one is not what was announced."""
        bodies: dict[str, bytes] = {}
        for name, file in wanted.items():
            if name in kept:
                continue
            found = self._bucket.get(pages.incoming(upload, name))
            if found is None:
                raise Refused(409, "not-uploaded", f"{name} has not come in.")
            if len(found.body) != file["length"] or checksum(found.body) != file["sha256"]:
                self._bucket.erase(pages.incoming(upload, name))
                raise Refused(422, "other-bytes", f"{name} is not what was announced.")
            bodies[name] = found.body
        return bodies

    def _write(self, key: str, wanted: dict[str, Any], bodies: dict[str, bytes]) -> None:
        for name in sorted(bodies, key=lambda name: (name == PAGE, name)):
            place, file = folder_of(key) + name, wanted[name]
            self._bucket.put(
                place,
                bodies[name],
                file["type"],
                md5=file["md5"],
                cache_control=CACHE_CONTROL,
                metadata={"sha256": file["sha256"]},
            )
            found = self._bucket.get(place)
            if found is None or found.body != bodies[name]:
                raise Refused(502, "not-kept", f"The store did not keep {name}.")


def _refuse_stale(page: dict[str, Any], upload: str, now: int) -> None:
    begun = page["uploads"].get(upload)
    if begun is None or begun["started"] < now - pages.UPLOAD_SECONDS:
        raise _gone()
    if begun["revision"] != page["revision"]:
        raise Refused(409, "other-writer", "Another writer has changed the page meanwhile.")
    claim = page.get("claim")
    if claim and claim["upload"] != upload and claim["at"] > now - CLAIM_SECONDS:
        raise Refused(503, "busy", "Another upload of this page is at it.", retry_after=5)


def _gone() -> Refused:
    return Refused(410, "gone", "This upload is over: it expired, or the page was withdrawn.")
