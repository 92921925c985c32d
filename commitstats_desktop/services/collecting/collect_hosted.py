"""Collect a repository of a host: bring its mirror up to date, then read it as any other."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from commitstats_desktop.core.account import Account, GitLogin
from commitstats_desktop.core.errors import (
    AppError,
    AuthError,
    HostError,
    MirrorError,
    RateLimited,
    Refusal,
)
from commitstats_desktop.core.hosted import AccountRecord, HostedRepository, is_waiting
from commitstats_desktop.core.proxy import proxy_for
from commitstats_desktop.core.repository import Outcome, Repository
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.spans import span
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.mirrors.child import WHOLE, Advertised
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.folders import is_mirror, new_mirror_id, size_of
from commitstats_desktop.git.mirrors.mirror import Mirrored, Plan, update_mirror
from commitstats_desktop.providers.base import Host
from commitstats_desktop.services import mirrors
from commitstats_desktop.services.accounts import check_account, note_problem
from commitstats_desktop.services.collecting.collect import (
    Collected,
    collect_repository,
    collected_run,
)
from commitstats_desktop.services.collecting.ending import SETTLED
from commitstats_desktop.services.collecting.failures import freeze
from commitstats_desktop.services.home import Home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store import accounts, freezing, hosted, repositories, runs

FIRST_DEPTH = 50
DEEPER = 4
LAST_DEPTH = FIRST_DEPTH * DEEPER**3
"""Commits; whoever is further behind fetches the whole history."""

DAY = 24 * 60 * 60


class NewCommits:
    """Only as much history as has the new commits with their parents.

    The files of a commit at which history is cut cannot be compared with its parent's, so what is
    found there must not be kept as final: depth grows until no new commit is one of these.
    """

    def __init__(self, known: frozenset[bytes], tips: frozenset[bytes]) -> None:
        self._known = known
        self._tips = tips

    def start(self, advertised: Advertised) -> int | None:
        """Nothing where every branch stands as before."""
        if self._tips == {bytes.fromhex(oid) for oid in advertised.tips.values()}:
            return None
        return FIRST_DEPTH

    def go_on(self, boundary: frozenset[bytes], depth: int) -> int | None:
        """Four times as deep, and in the end all of it."""
        if depth == WHOLE or boundary <= self._known:
            return None
        return depth * DEEPER if depth < LAST_DEPTH else WHOLE


@dataclass(frozen=True, slots=True)
class _Found:
    """A mirror that is ready to be read; `is_cut` when older, known commits are not in it."""

    folder: Path
    mirrored: Mirrored
    is_cut: bool


class HostRun:
    """One run over repositories of hosts: each account's token is tried once, not per repository."""

    def __init__(self, home: Home, hosts: Hosts, now: datetime) -> None:
        self._home = home
        self._hosts = hosts
        self._now = now
        self._lock = Lock()
        self._refused: dict[str, HostError | None] = {}
        self._tokens: dict[str, Secret] = {}
        mirrors.sweep(home)

    def collect(self, repository: Repository, work: Work, last_look: datetime | None) -> Collected:
        """Bring one repository up to date; a failure is recorded and returned, never raised.

        Raises `Cancelled`, and `StoreError` when the database itself fails.
        """
        with self._home.database.reading() as connection:
            found = hosted.find(connection, repository.uuid)
            record = (
                accounts.find(connection, found.account_uuid)
                if found and found.account_uuid
                else None
            )
        assert found is not None
        until = self._waiting_until(found, record)
        if until is not None:
            return _waiting(repository, until)
        if self._was_done_today(found, record):
            return _as_before(repository)
        try:
            return self._collect(found, record, work, last_look)
        except RateLimited as error:
            return self._wait(found, record, error)
        except HostError as error:
            return self._logged(self._fail(found, error, last_look))
        except MirrorError as error:
            return self._logged(self._note(repository, error))

    def _logged(self, ended: Collected) -> Collected:
        """Keep a record of what did not come as far as being read."""
        if ended.has_changed:
            with self._home.database.writing() as connection:
                runs.add(connection, collected_run(ended, self._now, 0))
        return ended

    def _collect(
        self,
        found: HostedRepository,
        record: AccountRecord | None,
        work: Work,
        last_look: datetime | None,
    ) -> Collected:
        ready = self._mirror(found, record, work)
        if ready is None:
            return self._logged(self._thawed(found))
        place = replace(found.repository, location=str(ready.folder))
        if ready.is_cut:
            # Every commit at which history is cut is known, so the reader needs not know of it.
            (ready.folder / "shallow").unlink(missing_ok=True)
        collected = collect_repository(self._home.database, place, work, self._now, last_look)
        self._tidy(found, record, ready, collected)
        return replace(collected, repository=found.repository)

    def _mirror(
        self, found: HostedRepository, record: AccountRecord | None, work: Work
    ) -> _Found | None:
        """The mirror, up to date; None when nothing is new and no mirror is kept."""
        try:
            self._refuse_heir(found)
            return self._fetch(found, record, work)
        except HostError as error:
            try:
                moved = self._moved(found, record, error, work)
            except HostError as gone:
                # What was said first is more exact than that there is nothing of that id.
                raise error if gone.reason is Refusal.NOT_FOUND else gone from gone
            if moved is None:
                raise
            return self._fetch(moved, record, work)

    def _refuse_heir(self, found: HostedRepository) -> None:
        """What is at the address now is somebody else's history: it is not mixed with this one."""
        with self._home.database.reading() as connection:
            if not hosted.has_heir(connection, found.repository.id):
                return
        raise HostError(
            "Another repository is at its address now: it was deleted or moved at its host.",
            "The other one is in the list of repositories as one of its own.",
            Refusal.NOT_FOUND,
        )

    def _fetch(
        self, found: HostedRepository, record: AccountRecord | None, work: Work
    ) -> _Found | None:
        database, repository = self._home.database, found.repository
        account = record.account if record else None
        source = CloneSource(
            found.clone_url,
            self._login(account, found, work) if account else None,
            found.default_branch,
            repository.all_branches,
            proxy_for(found.clone_url, self._hosts.surroundings.proxy),
        )
        mirror_id = found.mirror_id or new_mirror_id()
        folder = mirrors.folder_of(self._home, mirror_id)
        if found.mirror_id is None:
            with database.writing() as connection:
                hosted.set_mirror(connection, repository.id, mirror_id, 0, None)
        plan = self._plan(found, record, folder)
        with span("fetch", repository=repository.id):
            mirrored = update_mirror(folder, source, work, plan=plan, subject=repository.name)
        if not is_mirror(folder):
            with database.writing() as connection:
                hosted.set_mirror(connection, repository.id, None, 0, None)
            return None
        return _Found(folder, mirrored, is_cut=(folder / "shallow").exists())

    def _plan(
        self, found: HostedRepository, record: AccountRecord | None, folder: Path
    ) -> Plan | None:
        """How much to fetch; None for all of it, as everywhere where code is kept."""
        if record is None or not record.keeps_no_code or is_mirror(folder):
            return None
        number = found.repository.id
        with self._home.database.reading() as connection:
            cursor = repositories.cursor(connection, number)
            unread = repositories.unread_commits(connection, number)
            known = frozenset(repositories.reachable_commits(connection, number))
        if not cursor.is_walked or unread or cursor.damage_stamp or cursor.boundary or not known:
            return None
        return NewCommits(known, frozenset(cursor.tips.values()))

    def _login(self, account: Account, found: HostedRepository, work: Work) -> GitLogin | None:
        with self._talking(account, work) as host:
            return host.git_login(found.clone_url)

    def _talking(self, account: Account, work: Work) -> AbstractContextManager[Host]:
        """A conversation under the account's token, which is taken from the key store once."""
        with self._lock:
            if account.uuid not in self._tokens:
                self._tokens[account.uuid] = self._hosts.token(account)
            secret = self._tokens[account.uuid]
        return self._hosts.connected(account.provider, account.base_url, secret, work)

    def _moved(
        self,
        found: HostedRepository,
        record: AccountRecord | None,
        error: HostError,
        work: Work,
    ) -> HostedRepository | None:
        """The repository under its new address, if its host knows one; the id never changes."""
        if error.reason is not Refusal.NOT_FOUND or record is None or not found.host_id:
            return None
        account = record.account
        owner = hosted.Owner(account.provider, account.base_url, account.uuid)
        with self._talking(account, work) as host:
            today = host.repository(found.host_id)
        if today.clone_url == found.clone_url or not today.clone_url:
            return None
        with self._home.database.writing() as connection:
            hosted.save_listed(connection, owner, [today], int(self._now.timestamp()))
            return hosted.find(connection, found.repository.uuid)

    def _tidy(
        self,
        found: HostedRepository,
        record: AccountRecord | None,
        ready: _Found,
        collected: Collected,
    ) -> None:
        """Record what came, and delete the code again where none is to be kept."""
        number, now = found.repository.id, int(self._now.timestamp())
        is_kept = record is None or not record.keeps_no_code
        is_over = collected.outcome in SETTLED
        if is_over and not is_kept:
            mirrors.remove(ready.folder)
        gone = is_over and not is_kept
        size = 0 if gone else size_of(ready.folder)
        mirror_id = None if gone else ready.folder.name.removesuffix(".git")
        with self._home.database.writing() as connection:
            fetched_at = now if ready.mirrored.is_changed else None
            hosted.set_mirror(connection, number, mirror_id, size, fetched_at)
            hosted.set_waiting(connection, number, None)
            if collected.listed:
                hosted.set_new_commits(connection, number, collected.listed)

    def _waiting_until(self, found: HostedRepository, record: AccountRecord | None) -> int | None:
        now = self._now.timestamp()
        moments = (found.waiting_until, record.waiting_until if record else None)
        return max((each for each in moments if each and is_waiting(each, now)), default=None)

    def _was_done_today(self, found: HostedRepository, record: AccountRecord | None) -> bool:
        """Where no code is kept, history is fetched again at most once a day.

        Unless something is still to be read: a run was cut short, or an address was claimed.
        """
        if record is None or not record.keeps_no_code or found.fetched_at is None:
            return False
        repository = found.repository
        with self._home.database.reading() as connection:
            cursor = repositories.cursor(connection, repository.id)
            unread = repositories.unread_commits(connection, repository.id)
        has_branches = not repository.all_branches or set(cursor.tips) != {b"HEAD"}
        is_counted = cursor.is_walked and cursor.is_read and not unread and has_branches
        is_settled = found.mirror_id is None and repository.outcome in SETTLED
        return is_counted and is_settled and 0 <= self._now.timestamp() - found.fetched_at < DAY

    def _thawed(self, found: HostedRepository) -> Collected:
        """Nothing is new; a repository that was frozen is as it was before that."""
        repository = found.repository
        if repository.outcome is not Outcome.FROZEN:
            return _as_before(repository)
        with self._home.database.writing() as connection:
            repositories.save_outcome(
                connection, repository, Outcome.UP_TO_DATE, "", "", repository.remarks, None
            )
        return Collected(repository, Outcome.UP_TO_DATE)

    def _wait(
        self, found: HostedRepository, record: AccountRecord | None, error: RateLimited
    ) -> Collected:
        """Leave the host alone, under this account at least; what is known stays as it is."""
        until = int(error.until.timestamp())
        if record is not None:
            note_problem(self._home.database, record.account, error)
        with self._home.database.writing() as connection:
            hosted.set_waiting(connection, found.repository.id, until)
        return _waiting(found.repository, until)

    def _fail(
        self, found: HostedRepository, error: HostError, last_look: datetime | None
    ) -> Collected:
        """A repository that does not answer freezes; its account is asked whether it is the token."""
        told: AppError = error
        if isinstance(error, AuthError) and found.account_uuid:
            told = self._refusal_of(found.account_uuid) or error
        database, repository = self._home.database, found.repository
        with database.reading() as connection:
            is_known = freezing.was_read(connection, repository)
        if not is_known:
            return self._note(repository, told)
        ended = freeze(database, repository, told, self._now, last_look)
        return Collected(repository, *ended)

    def _note(self, repository: Repository, error: AppError) -> Collected:
        with self._home.database.writing() as connection:
            repositories.save_outcome(
                connection, repository, Outcome.ERROR, error.sentence, error.hint, (), None
            )
        return Collected(repository, Outcome.ERROR, error.sentence, error.hint)

    def _refusal_of(self, account_uuid: str) -> HostError | None:
        """What the host has against the token itself; it is asked once in a run."""
        with self._lock:
            if account_uuid not in self._refused:
                self._refused[account_uuid] = self._asked(account_uuid)
            return self._refused[account_uuid]

    def _asked(self, account_uuid: str) -> HostError | None:
        with self._home.database.reading() as connection:
            record = accounts.find(connection, account_uuid)
        if record is None:
            return None
        try:
            check_account(self._home, self._hosts, record.account, self._now)
        except HostError as error:
            return error
        return None


def _waiting(repository: Repository, until: int) -> Collected:
    moment = datetime.fromtimestamp(until, UTC).astimezone()
    return Collected(
        repository,
        repository.outcome,
        f"Its host asked for patience: waiting until {moment:%H:%M}.",
        "It goes on by itself; what was counted stays counted.",
    )


def _as_before(repository: Repository) -> Collected:
    return Collected(repository, repository.outcome, repository.message, repository.hint)
