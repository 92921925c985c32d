"""Questions to one host over HTTPS, and how often and when they are asked.

A token goes to one origin, redirects are followed by hand and only there, one question has one
deadline however often it is tried, and an answer is whole, JSON and of bounded size, or an error.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

from commitstats_desktop import __version__
from commitstats_desktop.core import unreached
from commitstats_desktop.core.errors import HostError
from commitstats_desktop.core.origin import Origin, at_home, is_same_origin
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import rate_limits
from commitstats_desktop.wire.answers import Answer, resolved
from commitstats_desktop.wire.exchange import Exchange, Passing
from commitstats_desktop.wire.surroundings import Surroundings

MOST_RETRIES = 5
MOST_REDIRECTS = 5
MOST_WAITS = 5
FIRST_PAUSE = 0.5
"""Seconds before the first new try; doubled each time, and up to half as much again by chance."""
_PASSING = {408, 500, 502, 503, 504, 520, 521, 522, 523, 524}
_REDIRECTS = {301, 302, 303, 307, 308}
_SLEEP_SLICE = 0.5
_ANY = ""
"""A plea that holds for every kind of question."""

log = logging.getLogger(__name__)
Query = Sequence[tuple[str, str]]


class HostClient:
    """Asks one host, for one thread at a time.

    `authorize` gives the headers that carry the token; `refuse` words a refusal (4xx, a redirect
    to elsewhere, a page instead of JSON) as its host means it; `accepts` tells an answer of the API
    from a page.
    """

    def __init__(
        self,
        base_url: str,
        surroundings: Surroundings,
        *,
        title: str,
        secret: Secret | None = None,
        authorize: Callable[[Secret], Mapping[str, str]] = lambda _: {},
        headers: Mapping[str, str] | None = None,
        refuse: Callable[[Answer], HostError],
        accepts: Callable[[Answer], bool] = lambda answer: answer.is_json,
        status_page: str = "",
        work: Work | None = None,
    ) -> None:
        self.base_url = base_url
        self.origin = Origin.of(base_url)
        if not self.origin.is_safe:
            raise unreached.unsafe_address()
        self._surroundings = surroundings
        self._title = title
        self._secret = secret
        self._authorize = authorize
        self._headers = dict(headers or {})
        self._refuse = refuse
        self._accepts = accepts
        self._status_page = status_page
        self._work = work
        self._exchange = Exchange(self.origin, surroundings, work)

    def get(self, path: str, query: Query = (), kind: str = "core") -> Answer:
        """A whole JSON answer of a path below the base address, or of an address on this host.

        `kind` is what the host counts the question under. Raises `HostError` and `Cancelled`.
        """
        return self._ask("GET", self._address(path, query), kind)

    def post(self, path: str, query: Query = ()) -> Answer:
        """As `get`, but it is asked once only: it changes something."""
        return self._ask("POST", self._address(path, query), "core")

    def close(self) -> None:
        """End the connection."""
        self._exchange.close()

    def _address(self, path: str, query: Query) -> str:
        # A host behind a gateway may not know that it is asked over TLS, and link to itself without.
        is_path = path.startswith("/")
        address = f"{self.base_url}{path}" if is_path else at_home(path, self.base_url)
        if not query:
            return address
        return f"{address}?{urlencode(query, quote_via=quote, safe='/:')}"

    def _ask(self, method: str, url: str, kind: str) -> Answer:
        untold = 0
        for _ in range(MOST_WAITS):
            self._wait_for_turn(kind)
            answer = self._answer(method, url)
            if not rate_limits.is_limit(answer):
                self._note(kind, rate_limits.slowed_down(answer, self._surroundings.now()))
                return self._judged(answer)
            wait = rate_limits.told_wait(answer, self._surroundings.now())
            if wait is None:
                wait, untold = rate_limits.UNTOLD * 2**untold, untold + 1
            self._note(kind if rate_limits.is_used_up(answer) else _ANY, wait)
        now = self._surroundings.now()
        raise rate_limits.limited(self._title, now + rate_limits.UNTOLD, now)

    def _note(self, kind: str, wait: timedelta | None) -> None:
        """Remember a plea; an earlier one is not shortened, it may be another conversation's."""
        if wait is None:
            return
        budget = (self.origin, self._secret, kind)
        until, blocked = self._surroundings.now() + wait, self._surroundings.blocked_until
        blocked[budget] = max(until, blocked.get(budget, until))

    def _wait_for_turn(self, kind: str) -> None:
        """Sleep through a short plea for patience; raise `RateLimited` for a long one."""
        for each in (_ANY, kind):
            self._wait_for(each)

    def _wait_for(self, kind: str) -> None:
        budget, now = (self.origin, self._secret, kind), self._surroundings.now()
        until = self._surroundings.blocked_until.get(budget)
        if until is None:
            return
        if until - now > rate_limits.MOST:
            # No plea is that long: the clock of this computer was set back.
            self._surroundings.blocked_until.pop(budget, None)
        elif until - now > rate_limits.SHORT:
            raise rate_limits.limited(self._title, until, now)
        elif until > now:
            log.info("%s asks for patience for %s", self._title, until - now)
            self._sleep_until(until)

    def _sleep_until(self, until: datetime) -> None:
        # Bounded by count as well: the clock of the computer may be set back meanwhile.
        for _ in range(int(rate_limits.SHORT.total_seconds() / _SLEEP_SLICE) + 1):
            left = (until - self._surroundings.now()).total_seconds()
            if left <= 0:
                return
            self._sleep(min(left, _SLEEP_SLICE))

    def _sleep(self, seconds: float) -> None:
        if self._work is not None:
            self._work.check()
        self._surroundings.sleep(seconds)

    def _answer(self, method: str, url: str) -> Answer:
        """The host's last word after redirects and new tries, within one deadline."""
        end = self._surroundings.monotonic() + self._surroundings.deadline_seconds
        retries = MOST_RETRIES if method == "GET" else 0
        for attempt in range(retries + 1):
            try:
                return self._redirected(method, url, end)
            except Passing as passing:
                pause = FIRST_PAUSE * 2**attempt * (1 + self._surroundings.chance() / 2)
                if attempt == retries or self._surroundings.monotonic() + pause >= end:
                    raise passing.error from passing
                self._sleep(pause)
        raise AssertionError("the last try returns or raises")

    def _redirected(self, method: str, url: str, end: float) -> Answer:
        """The answer behind redirects, as long as they stay on this origin."""
        asked: set[str] = set()
        while True:
            asked.add(url)
            answer = self._once(method, url, end)
            location = answer.header("location")
            if answer.status not in _REDIRECTS or not location or method != "GET":
                return answer
            url = at_home(resolved(url, location), self.base_url)
            if url in asked or len(asked) > MOST_REDIRECTS:
                return answer
            if not is_same_origin(url, self.base_url):
                return answer

    def _once(self, method: str, url: str, end: float) -> Answer:
        if not is_same_origin(url, self.base_url):
            raise unreached.elsewhere(self._title)
        answer = self._exchange.send(method, url, self._all_headers(), end)
        if answer.status in _PASSING and not rate_limits.is_limit(answer):
            raise Passing(unreached.host_fails(self._title, answer.status, self._status_page))
        return answer

    def _all_headers(self) -> dict[str, str]:
        headers = {
            "User-Agent": f"CommitStatsDesktop/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            **self._headers,
        }
        if self._secret is not None:
            headers |= self._authorize(self._secret)
        return headers

    def _judged(self, answer: Answer) -> Answer:
        if 200 <= answer.status < 300 and answer.status != 203 and self._accepts(answer):
            return answer
        raise self._refuse(answer)
