"""One repository of a host, fetched into a bare one of ours with libgit2; in child processes only."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeVar

import pygit2
from pygit2.enums import CredentialType
from pygit2.remotes import Remote, RemoteHead, TransferProgress

from commitstats_desktop.core.errors import AppError, HostError, MirrorError, Refusal
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.git.mirrors import remote_errors
from commitstats_desktop.git.mirrors.certificates import trusted_certificates
from commitstats_desktop.git.mirrors.child import WHOLE, Advertised, Moved, Order
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.folders import flush_folder
from commitstats_desktop.git.objects import ignore_configuration

CONNECT_SECONDS = 20.0
REPORT_SECONDS = 0.1
UNSHALLOW = 2_147_483_647
"""The depth that means all of it to a repository that has only some."""

HEADS = "refs/heads/"
UNBORN = "refs/heads/main"
"""Where HEAD leads in the mirror of a repository without commits."""

TAGS = "refs/tags/"
TAGGED = "^{}"
"""End of the name under which a host lists what a tag leads to."""

_OID = re.compile(r"^[0-9a-f]{40}$")

Result = TypeVar("Result")


def prepare_network(server_seconds: float) -> None:
    """Settings of libgit2 for talking to hosts; once per child process."""
    ignore_configuration()
    settings = pygit2.settings
    settings.server_timeout = int(server_seconds * 1000)
    settings.server_connect_timeout = int(min(server_seconds, CONNECT_SECONDS) * 1000)
    settings.enable_fsync_gitdir(True)
    file, folder = trusted_certificates()
    if file or folder:
        try:
            settings.set_ssl_cert_locations(file, folder)  # type: ignore[arg-type]
        except pygit2.GitError as error:
            if "doesn't support" not in str(error):  # The system's own TLS knows them by itself.
                raise


class MirrorFetch:
    """Carries an order out; every failure is an `AppError`."""

    def __init__(self, order: Order, send: Callable[[Moved], None]) -> None:
        if not order.source.is_safe:
            raise remote_errors.unsafe_address(order.source)
        prepare_network(order.server_seconds)
        self._source = order.source
        self._folder = Path(order.folder)
        self._send = send
        self._repository = self._opened(is_new=order.is_new)
        self._branch = ""
        self._tips: dict[str, str] = {}

    def advertised(self) -> Advertised:
        """What the host has of what is wanted."""
        found = self._ask(self._list)
        heads = {head.name: str(head.oid) for head in found if head.name}
        target = next((head.symref_target for head in found if head.name == "HEAD"), None)
        self._branch = self._default_branch(heads, target or "")
        self._tips = self._wanted(heads)
        return Advertised(self._tips, self._branch.removeprefix(HEADS), self._is_here())

    def fetch(self, depth: int) -> frozenset[bytes]:
        """Bring the wanted branches so deep; returns where history is cut."""
        if not self._tips:
            return frozenset()
        if depth == WHOLE and self._repository.is_shallow:
            depth = UNSHALLOW
        self._forget_lost_branches()
        self._ask(lambda listener: self._fetch(listener, depth))
        self._repository = pygit2.Repository(str(self._folder))
        return self._boundary()

    def finish(self) -> None:
        """Check that everything advertised is here, and leave it safe on the disk."""
        self._repository.set_head(self._branch or UNBORN)
        own = self._own()
        if not all(name in own and own[name] in self._repository for name in self._tips):
            raise HostError(
                f"{self._source.host} did not send everything it has of the repository.",
                "It may just be changing; collect again.",
                Refusal.BROKEN_ANSWER,
            )
        flush_folder(self._folder)

    def _opened(self, *, is_new: bool) -> pygit2.Repository:
        try:
            if is_new:
                pygit2.init_repository(str(self._folder), bare=True)
            repository = pygit2.Repository(str(self._folder))
            # libgit2 takes these from the configuration only, whatever a fetch is told.
            self._set(repository, "http.followRedirects", "false")
            self._set(repository, "remote.origin.url", self._source.url)
            self._set(repository, "remote.origin.tagOpt", "--no-tags")
            if "remote.origin.fetch" not in repository.config:
                self._ask_for((f"+{HEADS}*:{HEADS}*",), repository)
        except (pygit2.GitError, OSError) as error:
            raise remote_errors.worded(error, self._source) from error
        return repository

    def _ask(self, question: Callable[[_Listener], Result]) -> Result:
        try:
            return question(_Listener(self._source, self._send))
        except (AppError, ConnectionError):
            raise
        except (pygit2.GitError, OSError, KeyError, ValueError) as error:
            raise remote_errors.worded(error, self._source) from error
        except MemoryError as error:
            raise MirrorError(
                "The repository needs more memory than this computer can give.",
                "Clone it with Git and add its folder instead.",
            ) from error

    def _list(self, listener: _Listener) -> list[RemoteHead]:
        return self._origin().list_heads(callbacks=listener, proxy=self._proxy)

    def _fetch(self, listener: _Listener, depth: int) -> None:
        if self._source.all_branches:
            self._ask_for((f"+{HEADS}*:{HEADS}*", f"+{TAGS}*:{TAGS}*"), self._repository)
        else:
            self._ask_for((f"+{self._branch}:{self._branch}",), self._repository)
        self._origin().fetch(callbacks=listener, depth=depth, proxy=self._proxy)

    def _origin(self) -> Remote:
        return self._repository.remotes["origin"]

    @property
    def _proxy(self) -> Literal[True] | str | None:
        proxy = self._source.proxy
        return True if proxy is None else proxy or None

    @staticmethod
    def _ask_for(specs: Sequence[str], repository: pygit2.Repository) -> None:
        """Say which references a fetch brings.

        By the configuration, since deleting and adding a remote would delete its branches.
        """
        config = repository.config
        if list(config.get_multivar("remote.origin.fetch")) == list(specs):
            return
        if "remote.origin.fetch" in config:
            config.delete_multivar("remote.origin.fetch", ".*")
        for spec in specs:
            config.set_multivar("remote.origin.fetch", "^$", spec)

    @staticmethod
    def _set(repository: pygit2.Repository, key: str, value: str) -> None:
        """Write an option that is another; a mirror with nothing new is not touched."""
        if key not in repository.config or repository.config[key] != value:
            repository.config[key] = value

    def _default_branch(self, heads: Mapping[str, str], target: str) -> str:
        """The branch HEAD leads to; where the host does not say, what its API calls the default."""
        branches = [name for name in heads if name.startswith(HEADS)]
        same = sorted(name for name in branches if heads[name] == heads.get("HEAD"))
        for name in (target, HEADS + self._source.branch, *same):
            if name in branches:
                return name
        if branches:
            raise HostError(
                f"{self._source.host} names no default branch of this repository.",
                "Choose a default branch there, then collect again.",
                Refusal.NOT_FOUND,
            )
        return ""

    def _wanted(self, heads: Mapping[str, str]) -> dict[str, str]:
        if not self._branch:
            return {}
        if not self._source.all_branches:
            return {self._branch: heads[self._branch]}
        return {
            name: oid
            for name, oid in heads.items()
            if name.startswith((HEADS, TAGS)) and not name.endswith(TAGGED)
        }

    def _is_here(self) -> bool:
        repository = self._repository
        own = self._own()
        is_same = (
            own == self._tips if self._source.all_branches else own.items() >= self._tips.items()
        )
        is_head = repository.references["HEAD"].target == (self._branch or UNBORN)
        return is_same and is_head and not repository.is_shallow

    def _own(self) -> dict[str, str]:
        """References of the mirror with the objects they lead to."""
        references = self._repository.references
        return {name: str(references[name].target) for name in references}

    def _forget_lost_branches(self) -> None:
        """Drop branches that the host has no more; one of them may be in the way of a new one.

        What they led to stays in the mirror, and stays counted.
        """
        if self._source.all_branches:
            for name in self._own().keys() - self._tips.keys():
                self._repository.references.delete(name)

    def _boundary(self) -> frozenset[bytes]:
        try:
            lines = (self._folder / "shallow").read_text("ascii").split()
        except FileNotFoundError:
            return frozenset()
        return frozenset(bytes.fromhex(line) for line in lines if _OID.match(line))


class _Listener(pygit2.RemoteCallbacks):
    """Hands the token out once, to its own origin only, and passes progress on."""

    def __init__(self, source: CloneSource, send: Callable[[Moved], None]) -> None:
        super().__init__()
        self._source = source
        self._send = send
        self._was_asked = False
        self._words = 0
        self._sent_at = float("-inf")
        self._moved = Moved(0, 0, 0, 0, 0, 0)

    def credentials(
        self, url: str, username_from_url: str | None, allowed_types: CredentialType
    ) -> pygit2.UserPass:
        """The token, if this very origin is the one it was given for."""
        del username_from_url
        login = self._source.login
        if login is None:
            raise remote_errors.needs_token(self._source)
        if Origin.of(url) != login.origin:
            raise remote_errors.led_elsewhere(self._source)
        if self._was_asked or not allowed_types & CredentialType.USERPASS_PLAINTEXT:
            raise remote_errors.refused(self._source)
        self._was_asked = True
        return pygit2.UserPass(login.user_name, login.secret.reveal())

    def sideband_progress(self, string: str) -> None:
        """The host says what it is doing; only that it does is of interest."""
        del string
        self._words += 1
        self._pass_on(self._moved._replace(words=self._words))

    def transfer_progress(self, stats: TransferProgress) -> None:
        """Objects are coming in."""
        self._pass_on(
            Moved(
                stats.received_objects,
                stats.total_objects,
                stats.indexed_deltas,
                stats.total_deltas,
                stats.received_bytes,
                self._words,
            )
        )

    def _pass_on(self, moved: Moved) -> None:
        self._moved = moved
        now = time.monotonic()
        if now - self._sent_at >= REPORT_SECONDS:
            self._sent_at = now
            self._send(moved)
