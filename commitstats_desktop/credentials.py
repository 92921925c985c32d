"""Where tokens are kept: the key store of the system, or memory until the app is closed.

Nothing is looked for: keyring would also take what a configuration file or the environment names,
and once stored a token in plain text that way. Only the classes listed here are ever used.
"""

from __future__ import annotations

import importlib
import logging
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark

MOST_CHARACTERS = 1_200
"""Windows keeps 2,560 bytes, two for each character."""
PATIENCE_SECONDS = 20.0
"""A key store that asks the person for its own password takes a while."""
_LOOK_SECONDS = 3.0
"""How long to wait for the name of a key store, which nobody but a curious person asks for."""
_NAME = "Commit Stats Desktop"

T = TypeVar("T")
log = logging.getLogger(__name__)

ALLOWED: dict[str, tuple[tuple[str, str], ...]] = {
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
}
_CALLED = {
    "keyring.backends.macOS": "Keychain",
    "keyring.backends.Windows": "Credential Manager",
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
}
_FIX = {
    "darwin": "Open Keychain Access, unlock the login keychain, and try again.",
    "win32": "Start the service Credential Manager (VaultSvc), and try again.",
    "linux": (
        "Install and start a key store (GNOME Keyring or KWallet), sign in to the desktop again, "
        "unlock it, and try again."
    ),
}
_SESSION = "Or keep the token for this session only: it is then asked for after the next start."


class KeyStore(Protocol):
    """What a class of keyring offers."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        ...


class Credentials:
    """Tokens of accounts, by the account's UUID. Safe to use from several threads.

    No method blocks longer than `seconds`; each may raise `CredentialStoreError` with a hint that
    offers memory instead.
    """

    def __init__(
        self,
        open_store: Callable[[], KeyStore] | None = None,
        seconds: float = PATIENCE_SECONDS,
        system: str = sys.platform,
    ) -> None:
        self._open_store = open_store or (lambda: open_key_store(system))
        self._seconds = seconds
        self._system = system
        self._session: dict[str, Secret] = {}

    def keep(self, uuid: str, secret: Secret) -> None:
        """Write to the key store, read back, compare; what is not the same is not kept."""
        if len(secret) > MOST_CHARACTERS:
            raise CredentialStoreError(
                f"This token is too long for the key store ({MOST_CHARACTERS:,} characters).",
                _SESSION,
            )
        self._within(lambda: self._write(uuid, secret), undo=lambda: self._erase(uuid))
        self._session.pop(uuid, None)

    def keep_for_session(self, uuid: str, secret: Secret) -> None:
        """Keep in memory only; what the key store has of this account stays there unused."""
        self._session[uuid] = secret

    def find(self, uuid: str) -> Secret | None:
        """The token of an account, None when there is none."""
        if uuid in self._session:
            return self._session[uuid]
        found = self._within(lambda: self._open().get_password(_entry(uuid), uuid))
        return Secret(found) if found else None

    def is_for_session(self, uuid: str) -> bool:
        """Whether the token is in memory only."""
        return uuid in self._session

    def store_name(self) -> str:
        """What the key store in use is called, or that there is none; never raises."""
        try:
            store = self._within(self._open, seconds=min(self._seconds, _LOOK_SECONDS))
        except CredentialStoreError:
            return mark("none that can be used")
        called = _CALLED.get(type(store).__module__, type(store).__name__)
        only = len(self._session)
        return mark(f"{called}; for this session only: {only}") if only else called

    def drop(self, uuid: str) -> None:
        """Forget the token everywhere; nothing happens when there is none."""
        self._session.pop(uuid, None)
        self._within(lambda: self._erase(uuid))

    def _open(self) -> KeyStore:
        return self._open_store()

    def _write(self, uuid: str, secret: Secret) -> None:
        store = self._open()
        store.set_password(_entry(uuid), uuid, secret.reveal())
        found = store.get_password(_entry(uuid), uuid)
        if found is None or Secret(found) != secret:
            self._erase(uuid)
            raise CredentialStoreError(
                "The key store did not keep the token: what was read back is something else.",
                f"{_fix(self._system)} {_SESSION}",
            )

    def _erase(self, uuid: str) -> None:
        store = self._open()
        if store.get_password(_entry(uuid), uuid) is not None:
            store.delete_password(_entry(uuid), uuid)

    def _within(
        self,
        act: Callable[[], T],
        undo: Callable[[], None] | None = None,
        seconds: float | None = None,
    ) -> T:
        """What `act` gives in a thread of its own; one that comes too late is undone."""
        answers: queue.SimpleQueue[T | BaseException] = queue.SimpleQueue()
        is_decided = threading.Lock()  # by whoever takes it first: the answer or the clock

        def run() -> None:
            try:
                answer: T | BaseException = act()
            except BaseException as error:  # noqa: BLE001  # it is raised again below
                answer = error
            if is_decided.acquire(blocking=False):
                answers.put(answer)
            elif undo is not None:
                _quietly(undo)

        threading.Thread(target=run, daemon=True, name="key-store").start()
        found = _awaited(answers, is_decided, self._seconds if seconds is None else seconds)
        if found is None:
            raise self._told("The key store does not answer.")
        (answer,) = found
        if isinstance(answer, BaseException):
            raise self._explained(answer) from answer
        return answer

    def _explained(self, error: BaseException) -> BaseException:
        """Foreign errors become sentences; their text is not shown, it could hold the token."""
        if isinstance(error, CredentialStoreError) or not isinstance(error, Exception):
            return error
        from keyring import errors

        if isinstance(error, errors.KeyringLocked):
            return self._told("The key store is locked.")
        if isinstance(error, errors.InitError | errors.NoKeyringError):
            return self._told("The key store cannot be opened.")
        return self._told("The key store refused.")

    def _told(self, sentence: str) -> CredentialStoreError:
        return CredentialStoreError(sentence, f"{_fix(self._system)} {_SESSION}")


def _awaited(
    answers: queue.SimpleQueue[T], is_decided: threading.Lock, seconds: float
) -> tuple[T] | None:
    """The answer; None when time was up first."""
    try:
        return (answers.get(timeout=seconds),)
    except queue.Empty:
        return None if is_decided.acquire(blocking=False) else (answers.get(),)


def open_key_store(system: str = sys.platform) -> KeyStore:
    """The first allowed key store that works here; raises `CredentialStoreError`."""
    import keyring

    for module, name in ALLOWED.get(system, ()):
        store: KeyStore | None = _opened(module, name)
        if store is not None:
            keyring.set_keyring(store)  # type: ignore[arg-type]  # it is a KeyringBackend
            return store
    raise CredentialStoreError(
        "There is no key store on this computer that tokens may be kept in.",
        f"{_fix(system)} {_SESSION}",
    )


def _opened(module: str, name: str) -> Any:
    """One key store, or None where it does not work."""
    try:
        kind = getattr(importlib.import_module(module), name)
        return kind() if kind.priority > 0 else None
    except Exception as error:  # noqa: BLE001  # each raises what its library raises
        log.info("%s cannot be used: %s", module, type(error).__name__)
        return None


def _entry(uuid: str) -> str:
    """One entry for each token: the key store of Windows would shuffle users of a shared one."""
    return f"{_NAME} {uuid}"


def _fix(system: str) -> str:
    return _FIX.get(system, _FIX["linux"])


def _quietly(undo: Callable[[], None]) -> None:
    try:
        undo()
    except Exception as error:  # noqa: BLE001  # nobody waits for it any more
        log.warning("an entry of the key store could not be taken back: %s", type(error).__name__)
