"""Faults of hosts: every wait ends, and nothing cut passes for whole (F10 to F14)."""

from __future__ import annotations

import gzip
import resource
import socket
import threading
import time
import zlib
from contextlib import ExitStack
from datetime import timedelta
from email.utils import format_datetime

import pytest

from commitstats_desktop.core.account import Who
from commitstats_desktop.core.errors import Cancelled, RateLimited, Refusal
from commitstats_desktop.core.proxy import NONE
from commitstats_desktop.core.work import Work
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.asking import NOW, REPOSITORY, ask, page, refused
from tests.fakes.patience import patience
from tests.fakes.scenarios import FakeTime
from tests.fakes.sockets import Answer, RawHost, raw_host, reply, saying


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
    assert count == 3


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
    [
        b"[{",
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a": 1}',
        b"[1]",
        b'[{"name": "x"}]',
        b"null",
        b"[null, {}]",
    ],
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
