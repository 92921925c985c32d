"""Whose key made a signature: files of allowed signers, of authorised keys, and lists a host publishes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from commitstats_desktop.cv.proof.signature import NAMESPACE, PublicKey, read_public_key

_KINDS = re.compile(r"(?:ssh|ecdsa|sk)-[a-z0-9@.-]+")
_FIELD = re.compile(r'(?:[^\s"]|"(?:\\.|[^"\\])*")+')
_OPTION = re.compile(r'([a-z-]+)(?:="((?:\\.|[^"\\])*)")?(?:,|$)', re.IGNORECASE)
_TIMES = ("%Y%m%d", "%Y%m%d%H%M", "%Y%m%d%H%M%S")


@dataclass(frozen=True, slots=True)
class Signer:
    """A key, and for whom and when it may sign; moments in seconds since 1970."""

    key: PublicKey
    names: str = ""
    namespaces: str = ""
    valid_after: float | None = None
    valid_before: float | None = None

    def may_sign(self, moment: datetime) -> bool:
        """Whether the key is good for this app's signatures at this moment."""
        at = moment.timestamp()
        return (
            _is_listed(NAMESPACE, self.namespaces)
            and (self.valid_after is None or at >= self.valid_after)
            and (self.valid_before is None or at < self.valid_before)
        )


def read_signers(text: str) -> list[Signer]:
    """The Ed25519 keys of a list; lines of other kinds, comments and authorities are passed over."""
    return [signer for line in text.splitlines() for signer in _signer(line)]


def find_signer(signers: Iterable[Signer], key: PublicKey) -> Signer | None:
    """The line that names this key, or None."""
    return next((signer for signer in signers if signer.key == key), None)


def _signer(line: str) -> Iterator[Signer]:
    fields = _FIELD.findall(line)
    if not fields or fields[0].startswith("#"):
        return
    at = next((n for n, field in enumerate(fields[:3]) if _KINDS.fullmatch(field)), None)
    key = read_public_key(*fields[at : at + 2]) if at is not None and at + 1 < len(fields) else None
    if key is None:
        return
    options = {
        name.lower(): value for name, value in _OPTION.findall(fields[at - 1] if at == 2 else "")
    }
    if "cert-authority" not in options:
        yield Signer(
            key,
            fields[0].strip('"') if at else "",
            options.get("namespaces", ""),
            _moment(options.get("valid-after")),
            _moment(options.get("valid-before")),
        )


def _moment(text: str | None) -> float | None:
    """A time as OpenSSH writes it, in this computer's zone unless it ends in Z."""
    if not text:
        return None
    for form in _TIMES:
        try:
            found = datetime.strptime(text.rstrip("Zz"), form)  # noqa: DTZ007  # its zone is next
        except ValueError:
            continue
        return (found.replace(tzinfo=UTC) if text[-1] in "Zz" else found.astimezone()).timestamp()
    return None


def _is_listed(name: str, patterns: str) -> bool:
    """Whether a list of patterns allows a name; an empty list allows all."""
    wanted = [pattern.strip() for pattern in patterns.split(",") if pattern.strip()]
    if any(one.startswith("!") and fnmatchcase(name, one[1:]) for one in wanted):
        return False
    return not wanted or any(fnmatchcase(name, one) for one in wanted)
