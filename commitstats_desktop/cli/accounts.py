"""`commitstats account`: accounts at hosts. A token is read from standard input, never an argument."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import PARTIAL, home_of, hosts_of, now
from commitstats_desktop.core.account import ProviderKind, TokenPlace
from commitstats_desktop.core.text import shown

if TYPE_CHECKING:
    from commitstats_desktop.core.hosted import AccountRecord
    from commitstats_desktop.services.accounts import Checked

KINDS = {kind.value.replace("_", "-"): kind for kind in ProviderKind}


@click.group()
def account() -> None:
    """Accounts at GitHub, GitLab and Azure DevOps. There is no account with us."""


@account.command("add")
@click.argument("kind", type=click.Choice([name for name in KINDS if name != "folder"]))
@click.option("--address", default="", help="Of the host; not needed for github.com, gitlab.com.")
@click.option("--name", default="", help="What to call the account.")
@click.option("--keep-no-code", is_flag=True, help="Delete copies of repositories after counting.")
@click.pass_context
def add_(ctx: click.Context, kind: str, address: str, name: str, keep_no_code: bool) -> None:
    """Add an account; its token is read from standard input or asked for."""
    from commitstats_desktop.services import accounts
    from commitstats_desktop.services.collecting import refresh

    home, hosts = home_of(ctx), hosts_of(ctx)
    provider = hosts.provider(KINDS[kind])
    if sys.stdin.isatty():
        _show_pages(provider.token_pages(provider.read_address(address or provider.usual_address)))
    checked = accounts.add_account(
        home, hosts, KINDS[kind], address, read_token(), now(), name=name
    )
    if keep_no_code:
        accounts.keep_no_code(home, checked.account, keeps_no_code=True)
    _show_checked(checked)
    record = accounts.find_account(home.database, checked.account.uuid)
    from commitstats_desktop.core.work import Work

    listed = refresh.refresh_account(home, hosts, record, Work(), now())
    if listed.listed or listed.problem is None:
        output.say(f"{output.number(listed.listed, 'repository')} listed; none is switched on yet.")
        output.say("`commitstats repositories activate` picks those to collect.")
    if listed.problem is not None:
        output.say_error(listed.problem)
        ctx.exit(PARTIAL)


@account.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the accounts with their state."""
    from commitstats_desktop.services import accounts

    records = accounts.list_accounts(home_of(ctx).database)
    if as_json:
        output.print_json([_as_json(record) for record in records])
        return
    if not records:
        output.say("No account yet: `commitstats account add github` adds one.")
        return
    output.print_table(
        ("account", "host", "login", "state", "repositories", "expires", ""),
        [_row(record) for record in records],
    )
    for warning in accounts.expiry_warnings(records, now()):
        output.say(warning.sentence())


@account.command()
@click.argument("name")
@click.pass_context
def test(ctx: click.Context, name: str) -> None:
    """Ask the host whether it accepts the token of an account."""
    from commitstats_desktop.services import accounts

    home = home_of(ctx)
    record = accounts.find_account(home.database, name)
    checked = accounts.check_account(home, hosts_of(ctx), record.account, now())
    _show_checked(checked)
    if not checked.report.is_complete:
        ctx.exit(PARTIAL)


@account.command()
@click.argument("name")
@click.pass_context
def replace(ctx: click.Context, name: str) -> None:
    """Give an account another token, read from standard input or asked for."""
    from commitstats_desktop.services import accounts

    home = home_of(ctx)
    record = accounts.find_account(home.database, name)
    _show_checked(accounts.replace_token(home, hosts_of(ctx), record.account, read_token(), now()))


@account.command()
@click.argument("name")
@click.pass_context
def rotate(ctx: click.Context, name: str) -> None:
    """Have the host exchange the token for a new one, where it offers that."""
    from commitstats_desktop.services import accounts

    home = home_of(ctx)
    record = accounts.find_account(home.database, name)
    _show_checked(accounts.rotate_token(home, hosts_of(ctx), record.account, now()))


@account.command()
@click.argument("name")
@click.option("--with-figures", is_flag=True, help="Its repositories and everything counted, too.")
@click.pass_context
def remove(ctx: click.Context, name: str, with_figures: bool) -> None:
    """Forget an account and its token; what was counted stays, unless asked otherwise."""
    from commitstats_desktop.services import accounts

    home = home_of(ctx)
    record = accounts.find_account(home.database, name)
    accounts.delete_account(home, hosts_of(ctx), record.account, with_figures=with_figures)
    output.say(f"{shown(record.account.name)} removed.")


def read_token() -> str:
    """The token, from a prompt without echo or from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("Token", hide_input=True, err=True))
    return sys.stdin.readline()


def _show_pages(pages: object) -> None:
    from commitstats_desktop.core.account import TokenPage

    assert isinstance(pages, tuple)
    for page in pages:
        assert isinstance(page, TokenPage)
        output.say(f"{page.title}: {page.url}")
        for scope in page.scopes:
            output.say(f"    {scope.name}: {scope.purpose}")
        if page.note:
            output.say(f"    {page.note}")


def _show_checked(checked: Checked) -> None:
    account, report = checked.account, checked.report
    output.say(f"{shown(account.name)}: {shown(report.shown_name)} ({shown(report.who.login)}).")
    if report.sees:
        output.say(f"It sees {', '.join(report.sees)}.")
    if account.expires_at is not None:
        output.say(f"The token expires on {account.expires_at:%Y-%m-%d}.")
    elif not report.is_expiry_known:
        output.say("The host does not tell when the token expires.")
    for each in (*report.lacks, *report.warnings):
        output.say(" ".join(part for part in (each.sentence, each.hint, each.link) if part))


def _row(record: AccountRecord) -> tuple[str, ...]:
    account = record.account
    return (
        shown(account.name),
        account.base_url.partition("://")[2],
        shown(account.login),
        account.state.value,
        f"{record.active:,} of {record.repositories:,}",
        _expiry(record),
        shown(account.message),
    )


def _expiry(record: AccountRecord) -> str:
    if record.account.expires_at is not None:
        return f"{record.account.expires_at:%Y-%m-%d}"
    return "never" if record.account.is_expiry_known else "unknown"


def _as_json(record: AccountRecord) -> dict[str, object]:
    account = record.account
    return {
        "uuid": account.uuid,
        "name": account.name,
        "provider": account.provider.value,
        "address": account.base_url,
        "login": account.login,
        "state": account.state.value,
        "message": account.message,
        "hint": account.hint,
        "link": account.link,
        "scopes": None if account.scopes is None else list(account.scopes),
        "expires_at": None if account.expires_at is None else account.expires_at.isoformat(),
        "is_expiry_known": account.is_expiry_known,
        "keeps_no_code": record.keeps_no_code,
        "is_for_session": account.token_place is TokenPlace.SESSION,
        "repositories": record.repositories,
        "active": record.active,
        "pull_requests_problem": record.pulls_problem,
    }
