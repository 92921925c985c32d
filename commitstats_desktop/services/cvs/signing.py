"""The person's keys for signing, and whose key a signature was made with."""

from __future__ import annotations

import base64
import os
import secrets
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import AppError, HostError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.cv.proof.agent import AgentKey, agent_address, agent_keys
from commitstats_desktop.cv.proof.keys import (
    SEED_BYTES,
    NeedsPassphrase,
    Signing,
    key_of_seed,
    read_private_key,
)
from commitstats_desktop.cv.proof.signers import find_signer, read_signers
from commitstats_desktop.cv.proof.verification import Answer, Check, Verdict
from commitstats_desktop.providers.published_keys import is_user_of_host, published_keys
from commitstats_desktop.services.hosts import Hosts, Keys
from commitstats_desktop.store import facts
from commitstats_desktop.store.engine import Database

OWN, AGENT = "app", "agent"
"""Words for a key the app keeps, and for the one in the ssh-agent; anything else is a file."""

_FACT = "signing_key"
_LARGEST_KEY = 64 * 1024
_LARGEST_LIST = 4 * 1024 * 1024

AskPassphrase = Callable[[], Secret | None]


def open_key(
    choice: str, database: Database, keys: Keys, ask: AskPassphrase = lambda: None
) -> Signing:
    """The key of a choice: `app`, `agent`, `agent:FINGERPRINT`, or the path of a key file.

    `ask` is called when the file is encrypted. Raises `AppError` with a sentence.
    """
    if choice == OWN:
        return own_key(database, keys)
    if choice == AGENT or choice.startswith(f"{AGENT}:"):
        return _key_of_agent(choice.partition(":")[2])
    data = _read(Path(os.path.expanduser(choice)), _LARGEST_KEY)
    try:
        return read_private_key(data)
    except NeedsPassphrase:
        passphrase = ask()
        if not passphrase:
            raise
        return read_private_key(data, passphrase)


def own_key(database: Database, keys: Keys, *, is_new: bool = False) -> Signing:
    """The key the app keeps in the key store of the system; made when there is none yet.

    Raises `CredentialStoreError`, and `AppError` when the key store has lost it.
    """
    with database.reading() as connection:
        name = facts.read_fact(connection, _FACT)
    if name is None or is_new:
        return _make(database, keys)
    found = keys.find(name)
    if found is None:
        raise AppError(
            "The key that signs is not in the key store any more.",
            "`commitstats cv key --new` makes another one; publish it at your Git host, too.",
        )
    return key_of_seed(base64.b64decode(found.reveal()))


def _make(database: Database, keys: Keys) -> Signing:
    name, seed = str(uuid.uuid4()), secrets.token_bytes(SEED_BYTES)
    keys.keep(name, Secret(base64.b64encode(seed).decode()))
    with database.writing() as connection:
        facts.write_fact(connection, _FACT, name)
    return key_of_seed(seed)


def _key_of_agent(fingerprint: str) -> AgentKey:
    held = agent_keys(agent_address())
    found = [key for key in held if not fingerprint or key.key.fingerprint == fingerprint]
    if len(found) == 1:
        return found[0]
    if not found:
        raise AppError(
            "The ssh-agent holds no such Ed25519 key.",
            "Add yours with `ssh-add`, or name the file of the key.",
        )
    choices = ", ".join(f"agent:{key.key.fingerprint}" for key in found)
    raise AppError("The ssh-agent holds several Ed25519 keys.", f"Say which: {choices}.")


def check_signer(
    verdict: Verdict, who: str, moment: datetime, hosts: Hosts, work: Work | None = None
) -> Check:
    """Whether a file is signed by one of the keys of `who`.

    That is a file of allowed signers or of public keys, or a user such as `github.com/LOGIN`, whose
    published keys are asked for.
    """
    if verdict.signer is None:
        return Check(Answer.FAILS, f"No signature shows that the file is from {who}.")
    try:
        listed = _keys_of(who, hosts, work)
    except HostError as error:
        return Check(Answer.OPEN, f"The keys of {who} could not be asked for: {error.sentence}")
    signer = find_signer(read_signers(listed), verdict.signer)
    if signer is None:
        return Check(
            Answer.FAILS, f"{verdict.signer.fingerprint} is none of the Ed25519 keys of {who}."
        )
    if not signer.may_sign(moment):
        return Check(Answer.FAILS, f"{who} does not allow this key for this purpose and time.")
    names = f" ({signer.names})" if signer.names else ""
    return Check(Answer.HOLDS, f"It is signed with a key of {who}{names}.")


def _keys_of(who: str, hosts: Hosts, work: Work | None) -> str:
    path = Path(os.path.expanduser(who))
    if not os.path.exists(path) and is_user_of_host(who):
        return published_keys(who, hosts.surroundings, work)
    return _read(path, _LARGEST_LIST).decode("utf-8", "replace")


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise AppError(
            f"{path} cannot be read: {error.strerror or error}.", "Check its name and permissions."
        ) from error
