"""Whether there is a newer version, where the person asked to be told: one question, once a day.

The page that is asked stands among the project's addresses as `Updates`; it answers as a release of
GitHub or GitLab does, a list of them, or a project of PyPI. Nothing of the person or of this
computer goes along, and nothing is downloaded: who wants the new version opens its page.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from commitstats_desktop import __version__
from commitstats_desktop.core.errors import HostError, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Work
from commitstats_desktop.paths import Paths
from commitstats_desktop.settings import Settings
from commitstats_desktop.wire.answers import Fields, broken, inner, objects, text
from commitstats_desktop.wire.exchange import Exchange, Passing
from commitstats_desktop.wire.surroundings import Surroundings

DISTRIBUTION = "commitstats-desktop"
LABEL = "Updates"
BETWEEN = timedelta(days=1)
MOST_DOUBLINGS = 3
"""After failures it is asked every 2, 4 and at last 8 days."""
DEADLINE_SECONDS = 20.0
HEADERS = {"User-Agent": "CommitStatsDesktop", "Accept": "application/json"}

_VERSION = re.compile(r"\D{0,16}(\d{1,9}(?:\.\d{1,9}){0,3})(?P<rest>[\w.+-]*)\Z", re.ASCII)
Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """A version that is newer than this one, and the page that tells of it."""

    version: str
    page: str


def source_of(settings: Settings) -> str:
    """The address to ask; empty where neither this build nor the person names one."""
    if settings.updates_source:
        return settings.updates_source
    try:
        named = metadata.metadata(DISTRIBUTION).get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        return ""
    pairs = (each.partition(",") for each in named)
    return next((url.strip() for name, _, url in pairs if name.strip() == LABEL), "")


def is_due(paths: Paths, now: datetime) -> bool:
    """Whether the page may be asked again; a clock that was set back does not put it off."""
    told = _remembered(paths)
    try:
        after = datetime.fromisoformat(text(told, "after")).astimezone(UTC)
    except ValueError:
        return True
    return now >= after or after - now > BETWEEN * 2**MOST_DOUBLINGS


def find_update(
    paths: Paths,
    address: str,
    now: datetime,
    surroundings: Surroundings | None = None,
    work: Work | None = None,
) -> Update | None:
    """Ask whether there is a newer version, at most once a day; between, what was said is told.

    Without an answer it is asked less and less often. Raises `HostError` with a sentence.
    """
    if not is_due(paths, now):
        return newer(_remembered(paths))
    failures = _remembered(paths).get("failures", 0)
    try:
        found = _asked(address, surroundings or Surroundings(), work)
    except HostError:
        doublings = min(int(failures) + 1, MOST_DOUBLINGS) if isinstance(failures, int) else 1
        _remember(paths, now + BETWEEN * 2**doublings, doublings, None)
        raise
    _remember(paths, now + BETWEEN, 0, found)
    return found if found is not None and _is_newer(found.version) else None


def newer(told: Fields) -> Update | None:
    """What was said when it was asked last, if that is still newer than this version."""
    found = Update(text(told, "version"), text(told, "page"))
    return found if found.page and _is_newer(found.version) else None


def _asked(address: str, surroundings: Surroundings, work: Work | None) -> Update | None:
    origin = Origin.of(address)
    if not origin.is_safe:
        raise Unreachable(
            "The page that tells of new versions is not reached over https.",
            "Its address is a setting of this build.",
            Refusal.WRONG_ADDRESS,
        )
    exchange = Exchange(origin, surroundings, work)
    try:
        end = surroundings.monotonic() + DEADLINE_SECONDS
        answer = exchange.send("GET", address, HEADERS, end)
    except Passing as passing:
        raise passing.error from passing
    finally:
        exchange.close()
    if answer.status != 200:
        raise broken(f"status {answer.status}")
    return newest(answer.json(), address)


def newest(answer: Any, address: str) -> Update | None:
    """The newest finished version of an answer; None where it names none."""
    found = [each for each in _told(answer) if _is_web(each.page) and _read(each.version)]
    best = max(found, key=lambda each: _read(each.version) or (), default=None)
    if best is None and not isinstance(answer, list | dict):
        raise broken(f"{urlsplit(address).hostname} told no version")
    return best


def _told(answer: Any) -> Iterator[Update]:
    for fields in objects(answer) if isinstance(answer, list) else objects([answer]):
        if fields.get("draft") or fields.get("prerelease") or fields.get("upcoming_release"):
            continue
        of_pypi = inner(fields, "info")
        if of_pypi:
            page = text(of_pypi, "release_url") or text(of_pypi, "package_url")
            yield Update(text(of_pypi, "version"), page)
        page = text(fields, "html_url") or text(inner(fields, "_links"), "self")
        yield Update(text(fields, "tag_name"), page)


def _read(version: str) -> Version | None:
    """The numbers of a finished version; None for an early one, or what is none."""
    found = _VERSION.match(version.strip())
    if found is None or re.search(r"[A-Za-z]", found["rest"].replace("post", "").partition("+")[0]):
        return None
    numbers = [int(part) for part in found[1].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _is_newer(version: str) -> bool:
    told, ours = _read(version), _read(__version__)
    return told is not None and ours is not None and told > ours


def _is_web(page: str) -> bool:
    try:
        return Origin.of(page).is_safe
    except Unreachable:
        return False


def _state_file(paths: Paths) -> Path:
    return paths.cache / "updates.json"


def _remembered(paths: Paths) -> Fields:
    try:
        told = json.loads(_state_file(paths).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _remember(paths: Paths, after: datetime, failures: int, found: Update | None) -> None:
    """Written before the answer is told, so that a program that starts often asks no oftener."""
    told: Fields = {"after": after.isoformat(), "failures": failures}
    if found is not None:
        told |= {"version": found.version, "page": found.page}
    path = _state_file(paths)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(told), "utf-8")
    os.replace(part, path)
