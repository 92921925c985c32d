"""An upload endpoint: asks it for addresses to upload to, so that no key of a cloud is needed here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from commitstats_desktop import __version__
from commitstats_desktop.core.errors import AppError, AuthError, Cancelled, HostError, Refusal
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.publication import Choices, NotPublished, Standing, TargetKind
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.addresses import checked_service_url
from commitstats_desktop.publish.base import (
    Field,
    Known,
    Receipt,
    Removal,
    refuse_another_writer,
    standing_of,
)
from commitstats_desktop.publish.layout import PublishedFile, in_order
from commitstats_desktop.publish.shelf import patiently
from commitstats_desktop.wire.answers import Answer, broken, inner, objects, text, whole
from commitstats_desktop.wire.exchange import Exchange, Passing
from commitstats_desktop.wire.surroundings import Surroundings

_REASONS = {
    401: Refusal.NOT_ACCEPTED,
    403: Refusal.FORBIDDEN,
    404: Refusal.WRONG_ADDRESS,
    413: Refusal.TOO_LARGE,
    429: Refusal.RATE_LIMITED,
}


class UploadEndpointTarget:
    """Pages behind an endpoint that gives out addresses to upload to."""

    kind = TargetKind.ENDPOINT
    title = mark("An upload endpoint")
    fields = (Field("address", mark("Address"), "Of the endpoint, as its keeper told you."),)
    secret_title = mark("Key")  # its name

    def open(
        self,
        settings: Mapping[str, str],
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work,
    ) -> UploadEndpointSite:
        """The endpoint; nothing is asked yet."""
        address = checked_service_url(settings.get("address", ""))
        if not secret:
            raise AuthError("There is no key for this endpoint.", "Enter it again.")
        return UploadEndpointSite(address, secret, surroundings, work)


class UploadEndpointSite:
    """One endpoint under one key."""

    def __init__(
        self, address: str, secret: Secret, surroundings: Surroundings, work: Work
    ) -> None:
        self._address = address
        self._secret = secret
        self._surroundings = surroundings
        self._work = work
        self._exchange = Exchange(Origin.of(address), surroundings, work)
        self._about: dict[str, Any] | None = None

    def check(self) -> str:
        """Ask the endpoint who we are."""
        handle = text(self._told(), "handle")
        named = f", and as {handle} where you choose that" if handle else ""
        return f"Pages go below {text(self._told(), 'public_url')}u/{named}."

    def address(self, key: str) -> str:
        """Where the endpoint says that its pages are read."""
        return f"{text(self._told(), 'public_url')}u/{key}/"

    def stored(self, key: str) -> dict[str, str]:
        """As `Site.stored`."""
        return _sums(self._ask("GET", f"v1/pages/{key}"))

    def put(
        self, key: str, files: tuple[PublishedFile, ...], known: Known, choices: Choices
    ) -> Receipt:
        """As `Site.put`: nothing is visible until every file came in whole."""
        before = self._before(key)
        refuse_another_writer(_sums(before), files, known)
        revision = text(before, "revision")
        upload = ""
        try:
            # Its name is waited for, also by who stops it: what has no name cannot be deleted.
            with self._work.finishing():
                begun = self._ask(
                    "POST", f"v1/pages/{key}/uploads", _announced(files, revision, choices)
                )
            if not text(begun, "upload").isalnum():
                raise broken("the upload has no name")
            upload = text(begun, "upload")
            self._send_all(begun, files)
            self._work.check()
            # The endpoint goes on with this though nobody listens: it is too late to stop it.
            with self._work.finishing():
                done = self._ask("POST", f"v1/pages/{key}/uploads/{upload}")
                return self._proven(key, files, done, begun)
        except (AppError, Cancelled) as error:
            with self._work.finishing():
                raise self._failed(key, files, _sums(before), upload, error) from error

    def remove(self, key: str) -> Removal:
        """As `Site.remove`."""
        try:
            told = self._ask("DELETE", f"v1/pages/{key}")
            left = self.stored(key)
        except AppError as error:
            raise NotPublished(error.sentence, error.hint, Standing.UNKNOWN) from error
        if left:
            raise NotPublished("Files of the page are still there.", "Try again.", Standing.OLD)
        return Removal(whole(told, "deleted") or 0)

    def close(self) -> None:
        """End the connection."""
        self._exchange.close()

    def _before(self, key: str) -> dict[str, Any]:
        try:
            return self._ask("GET", f"v1/pages/{key}")
        except AppError as error:
            raise NotPublished(error.sentence, error.hint, is_begun=False) from error

    def _told(self) -> dict[str, Any]:
        if self._about is None:
            self._about = self._ask("GET", "v1")
        return self._about

    def _send_all(self, begun: dict[str, Any], files: tuple[PublishedFile, ...]) -> None:
        ways = {text(each, "name"): each for each in objects(begun.get("put"))}
        for file in in_order(files):
            if file.name in ways:
                self._send(ways[file.name], file)

    def _send(self, way: dict[str, Any], file: PublishedFile) -> None:
        """One file to the address given for it. Our key stays here: the address is another's."""
        address = text(way, "url")
        checked_service_url(address.partition("?")[0])
        headers = {name: str(value) for name, value in inner(way, "headers").items()}
        is_inward = Origin.of(address).is_loopback and not Origin.of(self._address).is_loopback
        if is_inward or not all(map(_is_plain, (*headers, *headers.values()))):
            raise broken("it names an address that is none")
        exchange = Exchange(Origin.of(address), self._surroundings, self._work)

        def send() -> Answer:
            end = self._surroundings.monotonic() + self._surroundings.deadline_seconds
            answer = exchange.send("PUT", address, headers, end, file.body)
            if answer.status >= 500:
                raise Passing(_refused_by_store(answer))
            return answer

        try:
            answer = patiently(send, self._surroundings)
        finally:
            exchange.close()
        if answer.status not in (200, 201, 204):
            raise _refused_by_store(answer)

    def _proven(
        self,
        key: str,
        files: tuple[PublishedFile, ...],
        done: dict[str, Any],
        begun: dict[str, Any],
    ) -> Receipt:
        wanted = {file.name: file.sha256 for file in files}
        if self.stored(key) != wanted:
            raise AppError("Something else was read back than what was sent.", "Try again.")
        gallery, sent = (
            text(done, "gallery"),
            {text(each, "name") for each in objects(begun.get("put"))},
        )
        address = text(done, "address")
        return Receipt(
            address if address.startswith(("https://", "http://")) else self.address(key),
            wanted,
            text(done, "revision"),
            tuple(file.name for file in in_order(files) if file.name in sent),
            f"It is listed at {gallery}." if gallery else "",
        )

    def _failed(
        self,
        key: str,
        files: tuple[PublishedFile, ...],
        before: dict[str, str],
        upload: str,
        error: AppError | Cancelled,
    ) -> NotPublished:
        """Say which page is up, and have what came in deleted."""
        try:
            standing = standing_of(self.stored(key), before, files)
            if upload and standing is not Standing.NEW:
                self._ask("DELETE", f"v1/pages/{key}/uploads/{upload}")
        except AppError:
            standing = Standing.UNKNOWN
        if isinstance(error, Cancelled):
            return NotPublished("The upload was stopped.", "", standing)
        return NotPublished(error.sentence, error.hint, standing)

    def _ask(self, method: str, path: str, fields: dict[str, Any] | None = None) -> dict[str, Any]:
        """The endpoint's answer; all its questions may be asked twice."""
        import json

        body = b"" if fields is None else json.dumps(fields).encode()
        headers = {
            "User-Agent": f"CommitStatsDesktop/{__version__}",
            "Accept": "application/json",
            "Authorization": f"Bearer {self._secret.reveal()}",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }

        def ask() -> Answer:
            end = self._surroundings.monotonic() + self._surroundings.deadline_seconds
            answer = self._exchange.send(method, self._address + path, headers, end, body)
            if answer.status >= 500:
                raise Passing(_refused(answer))
            return answer

        answer = patiently(ask, self._surroundings)
        if answer.status != 200 or not answer.is_json:
            raise _refused(answer)
        return answer.fields()


def _announced(files: tuple[PublishedFile, ...], revision: str, choices: Choices) -> dict[str, Any]:
    return {
        "revision": revision,
        "gallery": choices.in_gallery,
        "expires": choices.expires.isoformat() if choices.expires else None,
        "files": [
            {
                "name": file.name,
                "type": file.content_type,
                "length": len(file.body),
                "sha256": file.sha256,
                "md5": file.md5,
            }
            for file in files
        ],
    }


def _sums(told: dict[str, Any]) -> dict[str, str]:
    return {name: str(sha256) for name, sha256 in inner(told, "files").items()}


def _is_plain(text: str) -> bool:
    """Whether a header can be made of it."""
    return text.isascii() and text.isprintable()


def _refused(answer: Answer) -> HostError:
    """What the endpoint said, in its own words; a page that is no answer is told apart."""
    if not answer.is_json:
        return HostError(
            "What answers there is no upload endpoint.", "Check its address.", Refusal.WRONG_ADDRESS
        )
    told = inner(answer.fields(), "error")
    sentence = text(told, "message") or f"The endpoint refused (number {answer.status})."
    reason = _REASONS.get(answer.status, Refusal.FORBIDDEN)
    kind = AuthError if answer.status == 401 else HostError
    return kind(f"The endpoint says: {sentence}", _HINTS.get(text(told, "code"), ""), reason)


_HINTS = {
    "wrong-key": "Enter the key again; who keeps the endpoint can give you a new one.",
    "other-writer": "Look at the page first. Publishing with --replace puts yours in its place.",
    "quota": "Withdraw a page, or ask who keeps the endpoint for more room.",
    "other-handle": "Choose a random address, or ask who keeps the endpoint for the handle.",
}


def _refused_by_store(answer: Answer) -> HostError:
    said = answer.body[:4096].decode("utf-8", "replace")
    if "request time" in said.lower() or "expired" in said.lower() or "RequestExpired" in said:
        return HostError(
            "The address to upload to is over: it holds for five minutes by the endpoint's clock.",
            "Try again; if it happens again, the clock of the endpoint or of its store is wrong.",
        )
    if "EntityTooLarge" in said or answer.status == 413:
        return HostError("The store says that a file is too large.", "", Refusal.TOO_LARGE)
    if "BadDigest" in said or "Checksum" in said:
        return HostError("A file was damaged on its way.", "Try again.", Refusal.BROKEN_ANSWER)
    if "NoSuchBucket" in said:
        return HostError(
            "The bucket behind the endpoint is missing.", "Tell who keeps the endpoint."
        )
    return HostError(
        f"The store behind the endpoint refused the upload (number {answer.status}).",
        "Tell who keeps the endpoint.",
    )
