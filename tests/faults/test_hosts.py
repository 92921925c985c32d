"""Faults of hosts and of the way to them: every wait ends, nothing cut passes for whole, no token
reaches a second host, no certificate is believed that should not be."""

from __future__ import annotations

import gzip
import resource
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from commitstats_desktop.core.account import Who
from commitstats_desktop.core.errors import Cancelled, HostError, RateLimited, Refusal
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.providers.base import Host, Provider
from commitstats_desktop.wire.surroundings import Surroundings
from commitstats_desktop.wire.transport import system_trust
from tests.fakes.patience import patience
from tests.fakes.scenarios import FakeTime
from tests.fakes.sockets import Answer, RawHost, raw_host, reply, saying

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
TOKEN = "glpat-canary0123456789"
REPOSITORY = b'{"id": %d, "full_name": "a/b", "private": true}'


@pytest.fixture
def fake_time() -> FakeTime:
    return FakeTime(NOW)


@pytest.fixture
def surroundings(fake_time: FakeTime) -> Surroundings:
    return Surroundings(
        proxy=NONE,
        now=fake_time.now,
        monotonic=fake_time.monotonic,
        sleep=fake_time.sleep,
        chance=lambda: 0.5,
    )


def refused(act: Callable[[], object]) -> HostError:
    """The error in which a question ends."""
    with pytest.raises(HostError) as caught:
        act()
    return caught.value


_OPEN: list[Host] = []


@pytest.fixture(autouse=True)
def closed_connections() -> Iterator[None]:
    yield
    while _OPEN:
        _OPEN.pop().close()


def connected(
    provider: Provider, url: str, surroundings: Surroundings, work: Work | None = None
) -> Host:
    _OPEN.append(provider.connect(url, Secret(TOKEN), surroundings, work))
    return _OPEN[-1]


def ask(host: RawHost, surroundings: Surroundings, work: Work | None = None) -> Host:
    return connected(PROVIDERS[0], host.url, surroundings, work)


def page(*ids: int, following: str = "") -> bytes:
    link = {"link": f'<{following}>; rel="next"'} if following else {}
    return reply(b"[" + b",".join(REPOSITORY % each for each in ids) + b"]", headers=link)


# --- F10: the host fails ------------------------------------------------------------------------


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("times", [1, 5])
def test_a_host_that_fails_is_asked_again(
    times: int, status: int, surroundings: Surroundings
) -> None:
    with raw_host(saying(*[reply(b"", status)] * times, page(1))) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert len(host.asked) == times + 1


def test_a_host_that_goes_on_failing_is_asked_five_times_more(
    surroundings: Surroundings, fake_time: FakeTime
) -> None:
    with raw_host(saying(reply(b"", 502))) as host, patience():
        problem = refused(ask(host, surroundings).repositories)

    assert problem.reason is Refusal.HOST_FAILS
    assert "502" in problem.sentence
    assert len(host.asked) == 6
    assert fake_time.slept < 30


def test_a_token_that_is_refused_is_never_tried_again(surroundings: Surroundings) -> None:
    with raw_host(saying(reply(b'{"message": "Bad credentials"}', 401))) as host, patience():
        refused(ask(host, surroundings).repositories)

    assert len(host.asked) == 1


# --- F11: the host asks for patience ------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("1", 1),
        (format_datetime(NOW + timedelta(seconds=30), usegmt=True), 30),
        ("", 60),
        ("soon", 60),
        ("-5", 1),
    ],
)
def test_a_short_plea_for_patience_is_waited_out(
    header: str, seconds: int, surroundings: Surroundings, fake_time: FakeTime
) -> None:
    calls: list[float] = []
    answers = iter([reply(b"{}", 429, headers={"retry-after": header} if header else {}), page(1)])

    def note(connection: socket.socket, _: bytes) -> None:
        calls.append(fake_time.slept)
        connection.sendall(next(answers))

    with raw_host(note) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert calls == [0, seconds]


@pytest.mark.parametrize("header", ["3600", "1e99", format_datetime(NOW + timedelta(hours=1))])
def test_a_long_plea_for_patience_is_told_and_kept(
    header: str, surroundings: Surroundings, fake_time: FakeTime
) -> None:
    with raw_host(saying(reply(b"{}", 429, retry_after=header))) as host, patience():
        with pytest.raises(RateLimited):
            ask(host, surroundings).repositories()
        fake_time.moment += timedelta(minutes=30)
        with pytest.raises(RateLimited):
            ask(host, surroundings).check()

    assert len(host.asked) == 1


def test_the_hosts_clock_decides_when_ours_is_years_off(
    surroundings: Surroundings, fake_time: FakeTime
) -> None:
    fake_time.moment -= timedelta(days=3_650)
    limit = reply(
        b"{}",
        429,
        x_ratelimit_remaining="0",
        x_ratelimit_reset=str(int(NOW.timestamp()) + 5),
        date=format_datetime(NOW, usegmt=True),
    )

    with raw_host(saying(limit, page(1))) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert fake_time.slept == 5


def test_a_host_that_slows_down_is_left_alone_before_the_next_question(
    surroundings: Surroundings, fake_time: FakeTime
) -> None:
    calls: list[float] = []

    def answer(connection: socket.socket, _: bytes) -> None:
        calls.append(fake_time.slept)
        connection.sendall(reply(b"[]", retry_after="7"))

    with raw_host(answer) as host, patience():
        talk = ask(host, surroundings)
        talk.repositories()
        talk.repositories()

    assert calls == [0, 7]


def test_a_plea_for_patience_holds_for_every_question_under_the_token(
    surroundings: Surroundings, fake_time: FakeTime
) -> None:
    with raw_host(saying(reply(b"{}", 429, retry_after="3600"))) as host, patience():
        problem = refused(ask(host, surroundings).repositories)
        found = ask(host, surroundings).pull_requests(Who("7", "ada"), None)

    assert isinstance(problem, RateLimited)
    assert found.problem is not None
    assert found.problem.reason is Refusal.RATE_LIMITED
    assert len(host.asked) == 1


def test_a_clock_that_is_set_back_does_not_block_a_host_for_ever(
    surroundings: Surroundings, fake_time: FakeTime
) -> None:
    with raw_host(saying(reply(b"{}", 429, retry_after="3600"), page(1))) as host, patience():
        refused(ask(host, surroundings).repositories)
        fake_time.moment -= timedelta(days=3_650)
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete


# --- F12: a list that ends too early ------------------------------------------------------------


def test_a_list_that_breaks_off_says_so_and_keeps_what_came(surroundings: Surroundings) -> None:
    def answer(connection: socket.socket, head: bytes) -> None:
        number = int(head.partition(b"page=")[2][:1] or b"1") if b"&page=" in head else 1
        following = f"{host.url}/api/v3/user/repos?x=1&page={number + 1}"
        connection.sendall(
            reply(b"", 500)
            if number == 3
            else page(2 * number, 2 * number + 1, following=following)
        )

    with raw_host(answer) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.problem is not None
    assert listing.problem.reason is Refusal.HOST_FAILS
    assert not listing.is_complete
    assert len(listing.repositories) == 4


def test_pages_that_never_end_are_given_up_when_they_bring_nothing_new(
    surroundings: Surroundings,
) -> None:
    count = 0

    def answer(connection: socket.socket, _: bytes) -> None:
        nonlocal count
        count += 1
        connection.sendall(page(1, 2, following=f"{host.url}/api/v3/user/repos?page={count}"))

    with raw_host(answer) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.problem is not None
    assert listing.problem.reason is Refusal.PAGINATION_LOOP
    assert count == 2


# --- F13: a host that takes its time ------------------------------------------------------------


def _drip(text: bytes) -> Answer:
    def answer(connection: socket.socket, _: bytes) -> None:
        for number in range(len(text)):
            connection.sendall(text[number : number + 1])
            time.sleep(0.05)

    return answer


def _silent(connection: socket.socket, _: bytes) -> None:
    connection.recv(1)


@pytest.mark.parametrize(
    "answer",
    [
        _silent,
        _drip(reply(b"[" + b" " * 9_999 + b"]")),
        _drip(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 9_999),
    ],
    ids=["silent", "drips the body", "drips the headers"],
)
def test_a_slow_host_has_one_deadline_for_the_whole_answer(answer: Answer) -> None:
    with raw_host(answer) as host, patience(6):
        problem = refused(ask(host, Surroundings(proxy=NONE, deadline_seconds=1)).repositories)

    assert problem.reason is Refusal.TIMED_OUT
    assert len(host.asked) == 1


def test_a_host_that_accepts_no_connection_ends() -> None:
    with ExitStack() as stack, patience(6):
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = listener.getsockname()[1]
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))

        problem = refused(
            ask(RawHost(port), Surroundings(proxy=NONE, deadline_seconds=1)).repositories
        )

    assert problem.reason is Refusal.TIMED_OUT


@pytest.mark.parametrize("answer", [_silent, saying(reply(b"{}", 429, retry_after="60"))])
def test_waiting_can_be_cancelled(answer: Answer) -> None:
    work = Work()
    with raw_host(answer) as host, patience(6):
        threading.Timer(0.3, work.cancel).start()
        with pytest.raises(Cancelled):
            ask(host, Surroundings(proxy=NONE), work).repositories()


# --- F14: a body that is not whole, or far too much ---------------------------------------------


def _packed(text: bytes) -> bytes:
    return gzip.compress(text)


@pytest.mark.parametrize(
    "answer",
    [
        reply(_packed(b"[" + b" " * 99 + b"]")[:-9], content_encoding="gzip"),
        reply(_packed(b"[]")[:12], content_encoding="gzip"),
        reply(b"not packed at all", content_encoding="gzip"),
        reply(b"[]", content_encoding="br"),
        reply(b"[]", length=99),
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[",
        b"nonsense\r\n\r\n",
        b"",
    ],
    ids=[
        "cut gzip",
        "cut gzip early",
        "no gzip",
        "unknown packing",
        "short",
        "cut chunks",
        "no HTTP",
        "nothing",
    ],
)
def test_a_body_that_is_not_whole_is_not_accepted(
    answer: bytes, surroundings: Surroundings
) -> None:
    def cut(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_RDWR)

    with raw_host(cut) as host, patience():
        problem = refused(ask(host, surroundings).repositories)

    assert problem.reason is Refusal.BROKEN_ANSWER
    assert len(host.asked) == 6


@pytest.mark.parametrize(
    "body",
    [b"[{", b"", b"\xff\xfe", b"[" * 100_000, b'{"a": 1}', b"[1]", b'[{"name": "x"}]', b"null"],
)
def test_json_of_another_form_is_an_error_and_no_crash(
    body: bytes, surroundings: Surroundings
) -> None:
    with raw_host(saying(reply(body))) as host, patience():
        problem = refused(ask(host, surroundings).repositories)

    assert problem.reason is Refusal.BROKEN_ANSWER


def test_gzip_in_several_members_and_plain_bodies_are_read(surroundings: Surroundings) -> None:
    body = b"[" + REPOSITORY % 7 + b"]"
    packed = _packed(body[:9]) + _packed(body[9:])

    with raw_host(saying(reply(packed, content_encoding="gzip"))) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert [each.host_id for each in listing.repositories] == ["7"]


def test_a_bomb_is_given_up_in_time(surroundings: Surroundings) -> None:
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with raw_host(saying(reply(packed, content_encoding="gzip"))) as host, patience():
        problem = refused(ask(host, surroundings).repositories)

    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert problem.reason is Refusal.TOO_LARGE
    assert len(host.asked) == 1
    assert grown < 100


# --- F15: redirects -----------------------------------------------------------------------------

CODES = (301, 302, 303, 307, 308)


def _base_of(provider: Provider, host: RawHost) -> str:
    return provider.read_address(f"{host.url}/{'one' if provider.usual_address == '' else ''}")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
@pytest.mark.parametrize("other", ["localhost", "127.0.0.1"])
def test_a_token_never_follows_to_another_origin(
    other: str, provider: Provider, code: int, surroundings: Surroundings
) -> None:
    with raw_host(saying(reply(b"[]"))) as second, patience():
        target = f"http://{other}:{second.port}/stolen"
        with raw_host(saying(reply(b"", code, location=target))) as first:
            host = connected(provider, _base_of(provider, first), surroundings)
            for act in (host.check, host.repositories):
                with pytest.raises(HostError):
                    act()

    assert first.asked
    assert second.asked == []


@pytest.mark.parametrize("provider", PROVIDERS[:2], ids=lambda provider: provider.kind)
def test_a_token_never_follows_a_next_page_to_another_origin(
    provider: Provider, surroundings: Surroundings
) -> None:
    with ExitStack() as stack, patience():
        second = stack.enter_context(raw_host(saying(page(9))))
        following = f"{second.url}/api/v3/user/repos"
        first = stack.enter_context(raw_host(saying(page(1, following=following))))
        listing = connected(provider, first.url, surroundings).repositories()

    assert listing.problem is not None
    assert listing.problem.reason is Refusal.REDIRECTED
    assert second.asked == []


@pytest.mark.parametrize("code", CODES)
def test_a_redirect_on_the_same_origin_is_followed(code: int, surroundings: Surroundings) -> None:
    with raw_host(saying(reply(b"", code, location="/elsewhere"), page(1))) as host, patience():
        listing = ask(host, surroundings).repositories()

    assert listing.is_complete
    assert host.asked[1].startswith(b"GET /elsewhere ")
    assert b"canary" in host.asked[1]


def test_redirects_that_go_in_a_circle_end(surroundings: Surroundings) -> None:
    with (
        raw_host(
            saying(
                reply(b"", 302, location="/a"),
                reply(b"", 302, location="/b"),
                reply(b"", 302, location="/a"),
            )
        ) as host,
        patience(),
    ):
        refused(ask(host, surroundings).repositories)

    assert len(host.asked) <= 4


# --- F16: certificates --------------------------------------------------------------------------


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


# --- F17, and no network ------------------------------------------------------------------------


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
def test_a_page_for_people_is_no_answer(provider: Provider, surroundings: Surroundings) -> None:
    portal = reply(b"<!DOCTYPE html><title>Welcome to the hotel</title>", content_type="text/html")

    with raw_host(saying(portal)) as host, patience():
        problem = refused(connected(provider, _base_of(provider, host), surroundings).check)

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
