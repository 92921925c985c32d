"""Tokens are kept in an allowed key store or in memory, and said to be kept only when they are."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from keyring import errors  # noqa: TID253

from commitstats_desktop.core.errors import CredentialStoreError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.credentials import ALLOWED, Credentials, KeyStore, open_key_store
from tests.fakes.patience import patience, wait_until

TOKEN = Secret("glpat-canary0123456789")


class FakeStore:
    """A key store in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class NullStore(FakeStore):
    """Says that it keeps, and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class CuttingStore(FakeStore):
    """Keeps half of what it is given."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[: len(password) // 2])


class FailingStore(FakeStore):
    """Raises what key stores raise."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error


class SlowStore(FakeStore):
    """Waits for a sign before it keeps anything."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = threading.Event()
        self.is_written = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.sign.wait()
        super().set_password(service, username, password)
        self.is_written.set()


def credentials(store: KeyStore, seconds: float = 20) -> Credentials:
    return Credentials(lambda: store, seconds, "linux")


def test_a_token_is_kept_found_replaced_and_dropped() -> None:
    store = FakeStore()
    tokens = credentials(store)

    tokens.keep("one", TOKEN)
    tokens.keep("two", Secret("other-token"))
    tokens.keep("one", Secret("newer-token"))
    tokens.drop("two")
    tokens.drop("three")

    assert tokens.find("one") == Secret("newer-token")
    assert tokens.find("two") is None
    assert len(store.kept) == 1


def test_a_token_for_this_session_reaches_no_key_store() -> None:
    store = FakeStore()
    tokens = credentials(store)

    tokens.keep_for_session("one", TOKEN)

    assert tokens.find("one") == TOKEN
    assert tokens.is_for_session("one")
    assert store.kept == {}
    assert credentials(store).find("one") is None


def test_a_token_in_memory_needs_no_key_store_at_all() -> None:
    tokens = credentials(FailingStore(errors.NoKeyringError()))
    tokens.keep_for_session("one", TOKEN)

    assert tokens.find("one") == TOKEN


@pytest.mark.parametrize("store", [NullStore(), CuttingStore()])
def test_what_was_not_kept_whole_is_not_said_to_be_kept(store: FakeStore) -> None:
    with pytest.raises(CredentialStoreError) as caught:
        credentials(store).keep("one", TOKEN)

    assert "session only" in caught.value.hint
    assert store.kept == {}


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (errors.KeyringLocked("no"), "locked"),
        (errors.InitError("no"), "opened"),
        (errors.NoKeyringError("no"), "opened"),
        (errors.PasswordSetError("no"), "refused"),
        (OSError(1783, "The stub received bad data", TOKEN.reveal()), "refused"),
    ],
)
def test_a_key_store_that_fails_is_told_with_a_fix(error: Exception, word: str) -> None:
    with pytest.raises(CredentialStoreError) as caught:
        credentials(FailingStore(error)).keep("one", TOKEN)

    assert word in caught.value.sentence
    assert "GNOME Keyring" in caught.value.hint
    assert "session only" in caught.value.hint
    assert TOKEN.reveal() not in str(caught.value) + caught.value.hint


def test_a_slow_key_store_holds_nobody_up_and_keeps_nothing_later() -> None:
    store = SlowStore()

    with patience(), pytest.raises(CredentialStoreError) as caught:
        credentials(store, seconds=0.1).keep("one", TOKEN)
    store.sign.set()
    store.is_written.wait()

    assert "does not answer" in caught.value.sentence
    wait_until(lambda: not store.kept)


def test_a_token_that_no_key_store_could_hold_is_refused() -> None:
    store = FakeStore()

    credentials(store).keep("one", Secret("x" * 1_200))
    with pytest.raises(CredentialStoreError):
        credentials(store).keep("two", Secret("x" * 1_201))

    assert len(store.kept) == 1


def test_without_an_allowed_key_store_the_fix_is_for_this_system() -> None:
    for system, word in (("win32", "VaultSvc"), ("darwin", "Keychain"), ("linux", "KWallet")):
        with pytest.raises(CredentialStoreError) as caught:
            open_key_store_of_none(system)
        assert word in caught.value.hint


def open_key_store_of_none(system: str) -> None:
    """As on a computer where no class works."""
    before = ALLOWED[system]
    ALLOWED[system] = (("keyring.backends.no_such_module", "Keyring"),)
    try:
        open_key_store(system)
    finally:
        ALLOWED[system] = before


def test_the_key_store_in_use_is_named_with_what_is_in_memory_only() -> None:
    kept = credentials(FakeStore())
    assert kept.store_name() == "FakeStore"

    kept.keep_for_session("one", Secret("t"))

    assert kept.store_name() == "FakeStore; for this session only: 1"


def test_that_no_key_store_can_be_opened_is_told_in_the_place_of_its_name() -> None:
    def refuse() -> KeyStore:
        raise CredentialStoreError("There is no key store.", "Install one.")

    assert Credentials(refuse).store_name() == "none that can be used"


def test_only_the_key_stores_of_the_systems_are_allowed() -> None:
    modules = {module for classes in ALLOWED.values() for module, _ in classes}

    assert modules == {
        "keyring.backends.macOS",
        "keyring.backends.Windows",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }


def test_neither_a_configuration_nor_the_environment_chooses_the_key_store(tmp_path: Path) -> None:
    canary = tmp_path / "imported"
    (tmp_path / "planted.py").write_text(
        "import keyring.backend, pathlib\n"
        f"pathlib.Path({str(canary)!r}).write_text('read')\n"
        "class Keyring(keyring.backend.KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, *_): return 'x'\n"
        "    def set_password(self, *_): pass\n"
    )
    for folder in (tmp_path / "python_keyring", tmp_path / "data" / "python_keyring"):
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text(
            f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={tmp_path}\n"
        )
    script = (
        "from commitstats_desktop.core.errors import CredentialStoreError\n"
        "from commitstats_desktop.core.secret import Secret\n"
        "from commitstats_desktop.credentials import Credentials\n"
        "try:\n"
        "    Credentials().keep('one', Secret('glpat-canary0123456789'))\n"
        "except CredentialStoreError as error:\n"
        "    print(error.sentence)\n"
    )
    environment = os.environ | {
        "PYTHON_KEYRING_BACKEND": "planted.Keyring",
        "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path]),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }

    ended = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False
    )

    assert "There is no key store" in ended.stdout, ended.stderr
    assert not canary.exists()
