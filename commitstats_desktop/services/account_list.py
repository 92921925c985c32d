"""Accounts as they are shown, and what about them and about repositories needs the person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from commitstats_desktop.core.account import FAILING, Expiry, expiry_of
from commitstats_desktop.core.account_entry import AccountEntry, AccountList
from commitstats_desktop.core.days import written
from commitstats_desktop.core.hosted import AccountRecord
from commitstats_desktop.core.repository import Outcome
from commitstats_desktop.core.wording import mark
from commitstats_desktop.services.accounts import ExpiryWarning, list_accounts
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.store import runs
from commitstats_desktop.store.engine import Database

DAY = 24 * 60 * 60
DAYS_TOLD = 7


def load_accounts(
    database: Database, hosts: Hosts, now: datetime, hidden: Collection[str] = ()
) -> AccountList:
    """Every account but those with a UUID in `hidden`, in the order they were added."""
    known = [each for each in list_accounts(database) if each.account.uuid not in hidden]
    entries = tuple(_entry(hosts, record, now) for record in known)
    return AccountList(entries, attention(entries) or failing_repositories(database, now))


def failing_repositories(database: Database, now: datetime) -> str:
    """Repositories that could not be read for a day, in a sentence; empty for none.

    One that is not there any more is told for a week: nothing need be done about it, for what was
    counted stays.
    """
    with database.reading() as connection:
        failing = runs.failing(connection)
    ages = [(name, how, int(now.timestamp()) - since) for name, how, since in failing]
    told = [
        name
        for name, how, age in ages
        if age >= DAY and (how is not Outcome.FROZEN or age < DAYS_TOLD * DAY)
    ]
    if not told:
        return ""
    more = len(told) - 1
    if not more:
        return f"{told[0]} could not be read for more than a day."
    if more == 1:
        return f"{told[0]} and 1 other could not be read for more than a day."
    return f"{told[0]} and {more:,} others could not be read for more than a day."


def attention(entries: Sequence[AccountEntry]) -> str:
    """The most urgent matter of accounts, and how many other accounts have one."""
    matters = [
        *_expiring(entries, Expiry.PAST),
        *_expiring(entries, Expiry.LATE),
        *((each, _failing(each)) for each in entries if each.problem_days),
        *_expiring(entries, Expiry.EARLY),
    ]
    if not matters:
        return ""
    first = matters[0][1]
    # An account may both fail and end soon, and is one that needs the person all the same.
    more = len({entry.record.account.uuid for entry, _ in matters}) - 1
    if not more:
        return first
    if more == 1:
        return f"{first} 1 more account needs you."
    return f"{first} {more:,} more accounts need you."


def _entry(hosts: Hosts, record: AccountRecord, now: datetime) -> AccountEntry:
    provider, account = hosts.provider(record.account.provider), record.account
    return AccountEntry(
        record,
        provider.title,
        provider.can_rotate,
        expiry_of(account.expires_at, now),
        expiry_words(record, now),
        _problem_days(record, now),
    )


def expiry_words(record: AccountRecord, now: datetime) -> str:
    """When a token ends, for example "ends in 12 days, on 7 December 2026"."""
    end = record.account.expires_at
    if end is None:
        is_known = record.account.is_expiry_known
        return mark("never ends") if is_known else mark("its host does not tell when it ends")
    day = written(end.date())
    expiry = expiry_of(end, now)
    if expiry is Expiry.PAST:
        return mark(f"ended on {day}")
    if expiry is Expiry.LATE:
        return mark(f"ends within a day, on {day}")
    days = (end - now).days
    left = f"{days:,} {mark('day') if days == 1 else mark('days')}"
    return mark(f"ends in {left}, on {day}")


def _problem_days(record: AccountRecord, now: datetime) -> int:
    """Whole days since the host last accepted the token; 0 where it did at the last attempt."""
    if record.account.state not in FAILING or record.checked_at is None:
        return 0
    return max(0, int(now.timestamp()) - record.checked_at) // DAY


def _expiring(entries: Sequence[AccountEntry], expiry: Expiry) -> list[tuple[AccountEntry, str]]:
    return [
        (each, ExpiryWarning(each.record.account, expiry).sentence())
        for each in entries
        if each.expiry is expiry
    ]


def _failing(entry: AccountEntry) -> str:
    days = "a day" if entry.problem_days == 1 else f"{entry.problem_days:,} days"
    return f"{entry.record.account.name} has not worked for {days}."
