"""When a host asks for patience, and until when; the same rules for every host.

GitHub says 403 or 429 with `x-ratelimit-*`, or a sentence and nothing else; GitLab 429 with
`Retry-After`, or without any header; Azure DevOps slows down with 200 and `Retry-After` first.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from commitstats_desktop.core.days import written_shortly
from commitstats_desktop.core.errors import RateLimited
from commitstats_desktop.core.hosted import LONGEST_WAIT
from commitstats_desktop.core.wording import mark
from commitstats_desktop.wire.answers import Answer, http_date

UNTOLD = timedelta(minutes=1)
"""How long to wait when the host does not say; doubled each time."""
SHORT = timedelta(seconds=90)
"""Longer waits are told to the person, who has something better to do."""
LEAST = timedelta(seconds=1)
_NO_MOMENT = 1_000_000_000
"""A smaller number of seconds since 1970 is no moment of this century."""
MOST = timedelta(seconds=LONGEST_WAIT)
_SENTENCES = ("secondary rate limit", "abuse detection", "rate limit exceeded", "secondary-rate")


def is_limit(answer: Answer) -> bool:
    """Whether a refusal is a plea for patience."""
    if answer.status == 503:
        return bool(answer.header("retry-after"))
    return answer.status == 429 or (answer.status == 403 and _says_limit(answer))


def told_wait(answer: Answer, now: datetime) -> timedelta | None:
    """How long a host that pleads for patience wants to be left alone; None when it does not say."""
    after = _after(answer.header("retry-after"), _clock(answer, now))
    if after is not None:
        return after
    return _reset(answer, now) if _remaining(answer) in (0, None) else None


def is_used_up(answer: Answer) -> bool:
    """Whether only the allowance for this kind of question is used up."""
    return _remaining(answer) == 0 and not answer.header("retry-after")


def slowed_down(answer: Answer, now: datetime) -> timedelta | None:
    """How long to leave the host alone after an answer that was given."""
    if answer.header("retry-after"):
        return _after(answer.header("retry-after"), _clock(answer, now))
    return _reset(answer, now) if _remaining(answer) == 0 else None


def limited(place: str, until: datetime, now: datetime) -> RateLimited:
    """The error that names the time of day, on the clock of this computer."""
    local, today = until.astimezone(), now.astimezone()
    day, date = "", written_shortly(local.date())
    if local.date() != today.date():
        day = mark(f" on {date}")
    return RateLimited(
        f"{place} asks for patience: waiting until {local:%H:%M}{day}.",
        "Collecting goes on after that. What was read before is kept.",
        until,
    )


def _says_limit(answer: Answer) -> bool:
    if _remaining(answer) == 0 or answer.header("retry-after"):
        return True
    said = answer.said().lower()
    return any(sentence in said for sentence in _SENTENCES)


def _after(value: str, now: datetime) -> timedelta | None:
    try:
        # Sent twice, it comes as two with a comma between them; so does the day of a date.
        first, _, second = value.partition(",")
        return _bounded(timedelta(seconds=float(first if second.strip() == first else value)))
    except OverflowError:
        return MOST
    except ValueError:
        moment = http_date(value)
        return None if moment is None else _bounded(moment - now)


def _reset(answer: Answer, now: datetime) -> timedelta | None:
    value = answer.header("x-ratelimit-reset") or answer.header("ratelimit-reset")
    try:
        number = float(value)
        if number < _NO_MOMENT:  # Gateways count the seconds that are left.
            return _bounded(timedelta(seconds=number))
        moment: datetime | None = datetime.fromtimestamp(number, UTC)
    except (ValueError, OverflowError, OSError):
        moment = http_date(answer.header("ratelimit-resettime"))
    return None if moment is None else _bounded(moment - _clock(answer, now))


def _bounded(wait: timedelta) -> timedelta:
    return min(max(wait, LEAST), MOST)


def _remaining(answer: Answer) -> int | None:
    value = answer.header("x-ratelimit-remaining") or answer.header("ratelimit-remaining")
    return int(value) if value.isdecimal() and len(value) < 19 else None


def _clock(answer: Answer, now: datetime) -> datetime:
    """The host's own clock where it tells: the one of this computer may be years off."""
    return answer.moment() or now
