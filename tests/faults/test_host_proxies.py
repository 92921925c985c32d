"""Ways out that do not let through, are not there, or are of another kind: the API and Git alike."""

from __future__ import annotations

import socket
from base64 import b64encode
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.proxy import proxy_for
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.mirror import update_mirror
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.wire.surroundings import Surroundings
from tests.fakes.patience import patience
from tests.fakes.sockets import raw_host, saying

HOST = "https://ghe.example.com"
PASSWORD = "pässw0rd-of-the-proxy"
LOGIN = "ada:p%C3%A4ssw0rd-of-the-proxy"
WAYS = ("api", "git")


def asked(way: str, proxy: str, folder: Path) -> HostError:
    """What the person is told when a host is asked through a proxy."""
    with pytest.raises(HostError) as caught, patience(30):
        if way == "git":
            source = CloneSource(f"{HOST}/a/b.git", proxy=proxy_for(HOST, proxy))
            update_mirror(folder / "one.git", source, Work(), stall_seconds=5)
        else:
            surroundings = Surroundings(proxy=proxy, deadline_seconds=5)
            host = PROVIDERS[0].connect(HOST, Secret("a-token-of-nobody"), surroundings)
            try:
                host.repositories()
            finally:
                host.close()
    return caught.value


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_is_told_as_the_proxy_and_gets_its_login_only(
    status: int, way: str, tmp_path: Path
) -> None:
    answer = (
        f"HTTP/1.1 {status} No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"
    )
    with raw_host(saying(answer.encode())) as proxy:
        problem = asked(way, f"http://{LOGIN}@127.0.0.1:{proxy.port}", tmp_path)

    said = b"".join(proxy.asked)
    login = b64encode(f"ada:{PASSWORD}".encode())
    assert problem.reason is Refusal.PROXY
    assert "rd-of-the-proxy" not in problem.sentence + problem.hint
    assert status != 407 or b"Proxy-Authorization: Basic " + login in said
    assert b"a-token-of-nobody" not in said
    assert b"\r\nAuthorization" not in said


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", ["127.0.0.1:{port}", "no.such.proxy.invalid:8080"])
def test_a_proxy_that_is_not_there_is_not_taken_for_the_host(
    place: str, way: str, tmp_path: Path
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        named = place.format(port=closed.getsockname()[1])
        problem = asked(way, f"http://{LOGIN}@{named}", tmp_path)

    assert problem.reason is Refusal.PROXY
    assert problem.sentence.startswith(f"The proxy {named}, ")
    assert "rd-of-the-proxy" not in problem.sentence + problem.hint


@pytest.mark.parametrize(
    "proxy",
    ["socks5://127.0.0.1:1080", "socks5h://x", "http://proxy:port", "http://", "ftp://x:1", "://"],
)
def test_a_proxy_of_another_kind_is_told_and_nothing_crashes(proxy: str, tmp_path: Path) -> None:
    problem = asked("api", proxy, tmp_path)

    assert problem.reason is Refusal.PROXY
    assert "SOCKS" in problem.hint


@pytest.mark.parametrize(
    ("proxy", "address"),
    [
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("HTTP://Proxy.Example", "http://proxy.example:80"),
        ("https://proxy.example/", "https://proxy.example:443"),
        ("http://[::1]:3128", "http://[::1]:3128"),
        ("http://pröxy.example:1", "http://xn--prxy-6qa.example:1"),
        ("http://ada:x%40y@proxy.example:1", "http://ada:x%40y@proxy.example:1"),
    ],
)
def test_a_proxy_is_read_as_people_name_it(proxy: str, address: str) -> None:
    assert proxy_for(HOST, proxy) == address


def test_the_proxy_of_the_environment_is_checked_alike(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("no_proxy", "NO_PROXY", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")

    assert asked("api", "system", tmp_path).reason is Refusal.PROXY
