"""No certificate is believed that should not be (F16), and no page for people (F17)."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.providers.base import Provider
from commitstats_desktop.wire.surroundings import Surroundings
from commitstats_desktop.wire.transport import system_trust
from tests.fakes.asking import TOKEN, ask, base_of, connected, page, refused
from tests.fakes.patience import patience
from tests.fakes.sockets import RawHost, raw_host, reply, saying


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system believes the authority of the test."""
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _tls_problem(context: ssl.SSLContext, name: str = "localhost") -> tuple[HostError, RawHost]:
    with raw_host(saying(page(1)), tls=context, name=name) as host, patience():
        problem = refused(ask(host, Surroundings(proxy=NONE)).repositories)
    return problem, host


@pytest.mark.usefixtures("trusting")
def test_a_companys_own_authority_is_believed(authority: trustme.CA) -> None:
    with (
        raw_host(
            saying(page(1)), tls=_context(authority.issue_cert("localhost")), name="localhost"
        ) as host,
        patience(),
    ):
        listing = ask(host, Surroundings(proxy=NONE)).repositories()

    assert listing.is_complete


@pytest.mark.usefixtures("trusting")
def test_a_certificate_for_another_name_is_refused(authority: trustme.CA) -> None:
    problem, host = _tls_problem(_context(authority.issue_cert("git.example.com")))

    assert problem.reason is Refusal.CERTIFICATE_WRONG_NAME
    assert host.asked == []


@pytest.mark.usefixtures("trusting")
def test_a_certificate_that_is_over_is_refused(authority: trustme.CA) -> None:
    over = datetime.now(UTC) - timedelta(days=1)
    problem, host = _tls_problem(_context(authority.issue_cert("localhost", not_after=over)))

    assert problem.reason is Refusal.CERTIFICATE_EXPIRED
    assert host.asked == []


@pytest.mark.usefixtures("trusting")
def test_an_authority_nobody_knows_is_refused_with_a_hint_to_the_company() -> None:
    problem, host = _tls_problem(_context(trustme.CA().issue_cert("localhost")))

    assert problem.reason is Refusal.CERTIFICATE_UNKNOWN_ISSUER
    assert "company" in problem.hint
    assert host.asked == []


@pytest.mark.usefixtures("trusting")
def test_a_host_that_signed_its_own_certificate_is_refused(tmp_path: Path) -> None:
    problem, host = _tls_problem(_self_signed(tmp_path))

    assert problem.reason is Refusal.CERTIFICATE_SELF_SIGNED
    assert host.asked == []


@pytest.mark.usefixtures("trusting")
def test_encryption_that_is_too_old_is_refused(authority: trustme.CA) -> None:
    context = _context(authority.issue_cert("localhost"))
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.minimum_version = ssl.TLSVersion.TLSv1

    problem, host = _tls_problem(context)

    assert problem.reason is Refusal.TLS_TOO_OLD
    assert host.asked == []


def test_a_host_that_speaks_no_tls_is_refused() -> None:
    with raw_host(saying(page(1))) as host, patience():
        host.scheme, host.name = "https", "localhost"
        problem = refused(ask(host, Surroundings(proxy=NONE, deadline_seconds=3)).repositories)

    assert problem.reason in (Refusal.CERTIFICATE, Refusal.TIMED_OUT)
    assert not any(b"canary" in head for head in host.asked)


def test_verification_is_on_and_has_no_switch() -> None:
    context = system_trust()

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_token_is_not_sent_over_plain_http_to_another_computer(
    surroundings: Surroundings,
) -> None:
    for provider in PROVIDERS:
        with pytest.raises(HostError) as caught:
            provider.read_address("http://git.example.com/one")
        assert caught.value.reason is Refusal.WRONG_ADDRESS
        with pytest.raises(HostError):
            provider.connect("http://git.example.com/one", Secret(TOKEN), surroundings)


def _self_signed(folder: Path) -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self.pem"
    pem = serialization.Encoding.PEM
    file.write_bytes(
        certificate.public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
def test_a_page_for_people_is_no_answer(provider: Provider, surroundings: Surroundings) -> None:
    portal = reply(b"<!DOCTYPE html><title>Welcome to the hotel</title>", content_type="text/html")

    with raw_host(saying(portal)) as host, patience():
        problem = refused(connected(provider, base_of(provider, host), surroundings).check)

    assert problem.reason is Refusal.LOGIN_PAGE
    assert "web page" in problem.sentence


def test_a_host_that_is_not_there(surroundings: Surroundings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    problem = refused(ask(RawHost(port), surroundings).repositories)

    assert problem.reason is Refusal.CONNECTION_REFUSED


@pytest.mark.parametrize(
    ("number", "reason"),
    [(socket.EAI_NONAME, Refusal.UNKNOWN_NAME), (socket.EAI_AGAIN, Refusal.OFFLINE)],
)
def test_a_name_that_cannot_be_looked_up(
    number: int, reason: Refusal, surroundings: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(*_: object, **__: object) -> Iterator[object]:
        raise socket.gaierror(number, "not found")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    problem = refused(connected(PROVIDERS[0], "https://ghe.example.com", surroundings).check)

    assert problem.reason is reason
    assert "ghe.example.com" in problem.sentence


def test_the_way_goes_through_the_proxy_and_the_token_does_not_show_in_it() -> None:
    def refuse(connection: socket.socket, _: bytes) -> None:
        connection.sendall(
            b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
        )

    with raw_host(refuse) as proxy, patience():
        surroundings = Surroundings(proxy=f"http://me:pass%40word@127.0.0.1:{proxy.port}")
        problem = refused(connected(PROVIDERS[0], "https://ghe.example.com", surroundings).check)

    assert problem.reason is Refusal.PROXY
    assert proxy.asked[0].startswith(b"CONNECT ghe.example.com:443 ")
    assert b"canary" not in proxy.asked[0]
    assert b"Basic bWU6cGFzc0B3b3Jk" in proxy.asked[0]
