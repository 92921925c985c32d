"""One question and its whole answer on the wire; every failure has its sentence here.

httpx asks, over connections of ours; deadlines, redirects and unpacking are not left to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from commitstats_desktop.core import unreached
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.proxy import place_of, proxy_for
from commitstats_desktop.core.work import Work
from commitstats_desktop.wire import failures
from commitstats_desktop.wire.answers import Answer
from commitstats_desktop.wire.bodies import BrokenBody, TooLarge, read_body
from commitstats_desktop.wire.surroundings import Surroundings

if TYPE_CHECKING:
    import httpx

    from commitstats_desktop.wire.transport import Patience

_NOT_THERE = (Refusal.UNKNOWN_NAME, Refusal.OFFLINE, Refusal.CONNECTION_REFUSED)
"""Said by what we connect to ourselves: by the proxy, where there is one."""
_KEPT_IN_TARGET = "%/?:@!$&'()*+,;=-._~[]"


class Passing(Exception):
    """What went wrong may pass; carries the error for when it does not."""

    def __init__(self, error: HostError) -> None:
        super().__init__()
        self.error = error


class Exchange:
    """The connection to one origin, for one thread at a time."""

    def __init__(self, origin: Origin, surroundings: Surroundings, work: Work | None) -> None:
        self._origin = origin
        self._surroundings = surroundings
        self._work = work
        self._opened: tuple[httpx.Client, Patience] | None = None
        self._proxy: str | None = None

    def close(self) -> None:
        """End the connection; the next question opens another."""
        if self._opened is not None:
            self._opened[0].close()
            self._opened = None

    def send(
        self, method: str, url: str, headers: dict[str, str], end: float, body: bytes = b""
    ) -> Answer:
        """The answer, when it is whole before `end` on the monotonic clock.

        Raises `Passing` when trying again may help, else `HostError`.
        """
        import httpcore

        from commitstats_desktop.wire.transport import OutOfTime

        host = self._origin.host
        try:
            return self._send(method, url, headers, end, body)
        except (OutOfTime, httpcore.TimeoutException) as error:
            self.close()
            raise unreached.timed_out(host, self._surroundings.deadline_seconds) from error
        except TooLarge as error:
            raise unreached.too_large(host) from error
        except BrokenBody as error:
            # Who breaks an answer off is about to end the connection, too.
            self.close()
            raise Passing(unreached.broke_off(host)) from error
        except httpcore.ProxyError as error:
            raise unreached.proxy_refused(host) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            self.close()
            known = failures.explain(error, host)
            if known is None:
                raise Passing(unreached.broke_off(host)) from error
            if self._proxy and known.reason in _NOT_THERE:
                raise unreached.proxy_missing(place_of(self._proxy), host) from error
            raise known from error

    def _send(
        self, method: str, url: str, headers: dict[str, str], end: float, body: bytes
    ) -> Answer:
        import httpx

        client, patience = self._open()
        patience.start(end - self._surroundings.monotonic())
        sent = [("Host", self._origin.place), *headers.items()]
        # Made here and not by the client, which would add headers of its own.
        request = httpx.Request(method, self._url(url), headers=sent, content=body)
        response = client.send(request, stream=True)
        try:
            received = _readable(response.headers.raw)
            whole = read_body(response.iter_raw(), received.get("content-encoding", ""))
            return Answer(url, response.status_code, received, whole)
        finally:
            response.close()

    def _url(self, url: str) -> httpx.URL:
        import httpx

        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return httpx.URL(
            scheme=self._origin.scheme,
            host=self._origin.host,
            port=self._origin.port,
            raw_path=quote(target, safe=_KEPT_IN_TARGET).encode("ascii"),
        )

    def _open(self) -> tuple[httpx.Client, Patience]:
        if self._opened is None:
            from commitstats_desktop.wire.transport import Patience, make_client, system_trust

            patience = Patience(self._surroundings.monotonic, self._work)
            trust = (self._surroundings.trust or system_trust)()
            self._proxy = proxy_for(str(self._origin), self._surroundings.proxy)
            self._opened = make_client(patience, trust, self._proxy), patience
        return self._opened


def _readable(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Names in lower case; a header sent several times becomes one, with commas."""
    found: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found
