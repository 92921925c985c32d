"""Signatures: what OpenSSH's own program makes is read, and what we make it accepts."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.cv.proof.agent import agent_keys
from commitstats_desktop.cv.proof.keys import NeedsPassphrase, key_of_seed, read_private_key
from commitstats_desktop.cv.proof.signature import (
    BadSignature,
    PublicKey,
    read_public_key,
    signer_of,
)
from commitstats_desktop.cv.proof.signers import find_signer, read_signers
from tests.fakes.openssh import needs_openssh

NOW = datetime(2026, 11, 25, tzinfo=UTC)
MESSAGE = "a claim – with æ".encode()
KEY = key_of_seed(b"k" * 32)

pytestmark = needs_openssh


def test_ssh_keygen_accepts_what_the_app_signs(tmp_path: Path) -> None:
    armor = KEY.sign(MESSAGE)

    done = ssh_keygen_verify(tmp_path, KEY.key, armor, MESSAGE)

    assert done.returncode == 0, done.stderr
    assert KEY.key.fingerprint in done.stdout


def test_ssh_keygen_refuses_other_bytes(tmp_path: Path) -> None:
    done = ssh_keygen_verify(tmp_path, KEY.key, KEY.sign(MESSAGE), MESSAGE + b"0")

    assert done.returncode != 0


def test_the_app_accepts_what_ssh_keygen_signs_and_tells_the_same_fingerprint(
    tmp_path: Path,
) -> None:
    file = new_key(tmp_path)
    armor = ssh_keygen_sign(file, "commitstats")

    signer = signer_of(MESSAGE, armor)

    told = subprocess.run(
        ["ssh-keygen", "-l", "-f", file], capture_output=True, text=True, check=True
    )
    assert signer.fingerprint in told.stdout
    assert signer == public_of(file)


def test_a_signature_made_for_another_purpose_is_refused(tmp_path: Path) -> None:
    armor = ssh_keygen_sign(new_key(tmp_path), "git")

    with pytest.raises(BadSignature, match="another purpose"):
        signer_of(MESSAGE, armor)


@pytest.mark.parametrize("kind", ["ecdsa", "rsa"])
def test_a_signature_of_another_kind_of_key_is_said_to_be_one(tmp_path: Path, kind: str) -> None:
    armor = ssh_keygen_sign(new_key(tmp_path, kind=kind), "commitstats")

    with pytest.raises(BadSignature, match="kind of key"):
        signer_of(MESSAGE, armor)


@settings(max_examples=60)
@given(st.data())
def test_no_altered_signature_is_accepted(data: st.DataObject) -> None:
    armor = KEY.sign(MESSAGE)
    at = data.draw(st.integers(0, len(armor) - 1))
    sign = data.draw(st.sampled_from("ABab01+/= \n-"))
    altered = armor[:at] + sign + armor[at + 1 :]

    try:
        signer = signer_of(MESSAGE, altered)
    except BadSignature:
        return
    assert signer == KEY.key
    assert "".join(altered.split()) == "".join(armor.split())


def test_a_key_file_with_a_passphrase_signs_after_it_is_given(tmp_path: Path) -> None:
    file = new_key(tmp_path, passphrase="correct horse")
    data = file.read_bytes()

    key = read_private_key(data, Secret("correct horse"))

    assert signer_of(MESSAGE, key.sign(MESSAGE)) == public_of(file)
    for wrong in (None, Secret("battery staple")):
        with pytest.raises(NeedsPassphrase):
            read_private_key(data, wrong)


def test_a_file_that_is_no_key_is_refused_with_a_sentence() -> None:
    with pytest.raises(AppError, match="no private Ed25519 key"):
        read_private_key(b"hello")


def test_the_agent_signs_with_a_key_that_never_leaves_it(tmp_path: Path) -> None:
    file = new_key(tmp_path, passphrase="")
    with running_agent(tmp_path) as address:
        subprocess.run(
            ["ssh-add", "-q", file], env=os.environ | {"SSH_AUTH_SOCK": address}, check=True
        )
        (key,) = agent_keys(address)

        armor = key.sign(MESSAGE)

    assert signer_of(MESSAGE, armor) == public_of(file)
    assert ssh_keygen_verify(tmp_path, key.key, armor, MESSAGE).returncode == 0


def test_an_agent_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="cannot be asked"):
        agent_keys(str(tmp_path / "nobody"))
    with pytest.raises(AppError, match="No ssh-agent"):
        agent_keys("")


def test_signers_are_read_as_openssh_writes_them() -> None:
    text = f"""
        # people
        ada@example.com,bob@example.com namespaces="commitstats,git" {KEY.key.line} a comment
        "carl@example.com" valid-before="20200101Z" {KEY.key.line}
        ca@example.com cert-authority {KEY.key.line}
        {KEY.key.line}
        ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAA nobody
    """

    signers = read_signers(text)

    assert [signer.names for signer in signers] == [
        "ada@example.com,bob@example.com",
        "carl@example.com",
        "",
    ]
    assert [signer.may_sign(NOW) for signer in signers] == [True, False, True]
    assert find_signer(signers, KEY.key) == signers[0]
    assert find_signer(signers, key_of_seed(b"o" * 32).key) is None


def test_a_key_for_other_purposes_may_not_sign() -> None:
    (signer,) = read_signers(f'ada namespaces="git" {KEY.key.line}')

    assert not signer.may_sign(NOW)


def new_key(folder: Path, *, passphrase: str = "", kind: str = "ed25519") -> Path:
    file = folder / f"key-{kind}"
    subprocess.run(
        ["ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-C", "ada@laptop", "-f", file],
        check=True,
    )
    return file


def public_of(file: Path) -> PublicKey | None:
    kind, text = file.with_name(file.name + ".pub").read_text().split()[:2]
    return read_public_key(kind, text)


def ssh_keygen_sign(file: Path, namespace: str) -> str:
    return subprocess.run(
        ["ssh-keygen", "-Y", "sign", "-f", file, "-n", namespace],
        input=MESSAGE, capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip


def ssh_keygen_verify(
    folder: Path, key: PublicKey, armor: str, message: bytes
) -> subprocess.CompletedProcess[str]:
    (folder / "allowed").write_text(f"ada@example.com {key.line}\n")
    (folder / "claims.sig").write_text(armor)
    return subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", folder / "allowed", "-I", "ada@example.com",
         "-n", "commitstats", "-s", folder / "claims.sig"],
        input=message.decode(), capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


@contextmanager
def running_agent(folder: Path) -> Iterator[str]:
    address = str(folder / "agent")
    agent = subprocess.Popen(
        ["ssh-agent", "-D", "-a", address], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert agent.stdout is not None
        agent.stdout.readline()
        yield address
    finally:
        agent.terminate()
        agent.wait()
        if agent.stdout is not None:
            agent.stdout.close()
