"""Bearer keys: what is kept is their hash, so that nobody who reads the bucket can use one.

A key holds 256 random bits, so one round of SHA-256 hides it as well as many would.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass

from commitstats_desktop.publish.endpoint.records import Records
from commitstats_desktop.publish.endpoint.requests import Refused

FOLDER = "state/keys/"
_KEY = re.compile(r"cse_([0-9a-f]{16})_([A-Za-z0-9_-]{43})")
_NOBODY = hashlib.sha256(secrets.token_bytes(32)).hexdigest()
"""Compared with when there is no such key, so that the answer takes as long."""


@dataclass(frozen=True)
class Holder:
    """Whom a key belongs to."""

    id: str
    handle: str
    """The name reserved for them; empty when there is none."""


def make_key(records: Records, handle: str, note: str, now: int) -> tuple[str, str]:
    """A new key and its id; the key itself is shown once and kept nowhere.

    Raises `Refused` when the handle belongs to another key.
    """
    identity, secret = secrets.token_hex(8), secrets.token_urlsafe(32)
    for each in list_keys(records):
        if handle and each["handle"] == handle and not each["revoked"]:
            raise Refused(409, "handle-taken", f"{handle} belongs to the key {each['id']}.")
    record = {
        "id": identity,
        "hash": _hash(secret),
        "handle": handle,
        "note": note,
        "made": now,
        "revoked": None,
    }
    records.change(f"{FOLDER}{identity}.json", lambda _: record)
    return f"cse_{identity}_{secret}", identity


def list_keys(records: Records) -> list[dict[str, object]]:
    """Every key without its hash, the oldest first."""
    found = [records.read(name) for name in records.names(FOLDER)]
    kept = [
        {name: value for name, value in each.items() if name != "hash"} for each in found if each
    ]
    return sorted(kept, key=lambda each: (str(each["made"]), str(each["id"])))


def revoke(records: Records, identity: str, now: int) -> bool:
    """From now on a key opens nothing; False when there is none."""
    name = f"{FOLDER}{identity}.json"
    if records.read(name) is None:
        return False
    records.change(name, lambda record: record | {"revoked": record.get("revoked") or now})
    return True


def renew(records: Records, identity: str) -> str:
    """Another key for the same holder; the old one opens nothing. Raises `Refused`."""
    name, secret = f"{FOLDER}{identity}.json", secrets.token_urlsafe(32)
    if records.read(name) is None:
        raise Refused(404, "no-such-key", f"There is no key {identity}.")
    records.change(name, lambda record: record | {"hash": _hash(secret), "revoked": None})
    return f"cse_{identity}_{secret}"


def holder_of(records: Records, authorization: str) -> Holder:
    """Whose key a header carries; raises `Refused` for all that is wrong with it alike."""
    scheme, _, text = authorization.partition(" ")
    match = _KEY.fullmatch(text.strip())
    identity, secret = match.groups() if match else ("0" * 16, "")
    record = records.read(f"{FOLDER}{identity}.json") or {}
    is_right = hmac.compare_digest(str(record.get("hash", _NOBODY)), _hash(secret))
    if scheme.lower() != "bearer" or not is_right or not record or record["revoked"]:
        raise Refused(401, "wrong-key", "The endpoint does not accept this key.")
    return Holder(identity, str(record["handle"]))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
