"""`commitstats repositories`: those of hosts, picked, added by address, asked about, forgotten."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import PARTIAL, home_of, hosts_of, now
from commitstats_desktop.core.text import shown
from commitstats_desktop.core.work import in_megabytes

if TYPE_CHECKING:
    from commitstats_desktop.core.hosted import HostedRepository
    from commitstats_desktop.store.engine import Database

OWNER = click.option("--owner", help="All of this user, organisation or group.")
NAMES = click.argument("names", nargs=-1)


@click.group()
def repositories() -> None:
    """Repositories of hosts."""


@repositories.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--refresh", is_flag=True, help="Ask the hosts first.")
@OWNER
@click.pass_context
def list_(ctx: click.Context, as_json: bool, refresh: bool, owner: str | None) -> None:
    """List the repositories that the accounts see, and those added by address."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import hosted
    from commitstats_desktop.services.collecting.refresh import refresh_accounts

    home = home_of(ctx)
    problems = []
    if refresh:
        told = refresh_accounts(home, hosts_of(ctx), Work(), now())
        problems = [each.problem for each in told if each.problem is not None]
    database = home.database
    found = hosted.of_owner(database, owner) if owner else hosted.list_hosted(database)
    if as_json:
        output.print_json([_as_json(each) for each in found])
    elif not found:
        output.say("No repository of a host yet: `commitstats account add` lists them.")
    else:
        output.print_table(
            ("repository", "owner", "state", "open source", "kept", "new", "last read", ""),
            [_row(each) for each in found],
        )
    for problem in problems:
        output.say_error(problem)
    if problems:
        ctx.exit(PARTIAL)


@repositories.command()
@NAMES
@OWNER
@click.option("--all-branches", is_flag=True, help="Count every branch, not only the default one.")
@click.pass_context
def activate(
    ctx: click.Context, names: tuple[str, ...], owner: str | None, all_branches: bool
) -> None:
    """Switch repositories on, by name or all of an owner."""
    from commitstats_desktop.services import hosted
    from commitstats_desktop.services.rules import set_all_branches

    database = home_of(ctx).database
    chosen = _chosen(database, names, owner)
    hosted.switch(database, chosen, is_active=True)
    if all_branches:
        set_all_branches(database, [each.repository.uuid for each in chosen], is_on=True)
    output.say(f"{output.number(len(chosen), 'repository')} switched on.")


@repositories.command()
@NAMES
@OWNER
@click.pass_context
def deactivate(ctx: click.Context, names: tuple[str, ...], owner: str | None) -> None:
    """Switch repositories off: neither collected nor counted."""
    from commitstats_desktop.services import hosted

    database = home_of(ctx).database
    chosen = _chosen(database, names, owner)
    hosted.switch(database, chosen, is_active=False)
    output.say(f"{output.number(len(chosen), 'repository')} switched off.")


@repositories.command("add-url")
@click.argument("addresses", nargs=-1, required=True)
@click.pass_context
def add_url(ctx: click.Context, addresses: tuple[str, ...]) -> None:
    """Add repositories by their addresses, such as open-source ones you contributed to."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import hosted

    home, hosts = home_of(ctx), hosts_of(ctx)
    for address in addresses:
        added = hosted.add_by_address(home, hosts, address, Work(), now())
        words = "added" if added.is_new else "was there already, and is switched on"
        output.say(f"{shown(added.repository.full_name)} {words}.")
        if added.problem is not None:
            output.say_error(added.problem)


@repositories.command("check-open-source")
@NAMES
@OWNER
@click.pass_context
def check_open_source(ctx: click.Context, names: tuple[str, ...], owner: str | None) -> None:
    """Ask the hosts, without any token, which repositories anyone may see."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import hosted

    home = home_of(ctx)
    if names or owner:
        chosen = _chosen(home.database, names, owner)
    else:
        chosen = [each for each in hosted.list_hosted(home.database) if each.repository.is_active]
    is_partial = False
    for each, status in hosted.check_open_source(home, hosts_of(ctx), chosen, Work(), now()):
        more = f", {status.licence}" if status.licence else ""
        output.say(f"{shown(each.full_name)}: {status.openness.value}{more}")
        if status.problem is not None:
            output.say_error(status.problem)
            is_partial = True
    if is_partial:
        ctx.exit(PARTIAL)


@repositories.command()
@NAMES
@OWNER
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def forget(ctx: click.Context, names: tuple[str, ...], owner: str | None, yes: bool) -> None:
    """Forget repositories: copies, commits and figures. The host is not touched."""
    from commitstats_desktop.services import hosted

    home = home_of(ctx)
    chosen = _chosen(home.database, names, owner)
    words = output.number(len(chosen), "repository")
    if not yes and not click.confirm(f"Forget {words} with everything counted in them?", err=True):
        return
    hosted.forget(home, chosen, now())
    output.say(f"{words} forgotten.")


def _chosen(
    database: Database, names: tuple[str, ...], owner: str | None
) -> list[HostedRepository]:
    from commitstats_desktop.services import hosted

    if bool(names) == bool(owner):
        raise click.UsageError("Give either names of repositories or --owner.")
    return hosted.of_owner(database, owner) if owner else hosted.find_hosted(database, names)


def _row(each: HostedRepository) -> tuple[str, ...]:
    known = {True: "yes", False: "no", None: "not asked"}
    collected = each.repository.collected_at
    return (
        shown(each.full_name),
        shown(each.owner),
        each.state(int(now().timestamp())).value,
        known[each.is_open_source],
        in_megabytes(each.mirror_bytes) if each.mirror_bytes else "",
        f"{each.new_commits:,}" if each.new_commits else "",
        "" if collected is None else f"{datetime.fromtimestamp(collected, UTC):%Y-%m-%d}",
        shown(each.repository.message),
    )


def _as_json(each: HostedRepository) -> dict[str, object]:
    return {
        "uuid": each.repository.uuid,
        "name": each.full_name,
        "owner": each.owner,
        "provider": each.provider.value,
        "url": each.web_url or each.clone_url,
        "state": each.state(int(now().timestamp())).value,
        "is_active": each.repository.is_active,
        "is_extra": each.is_extra,
        "is_fork": each.is_fork,
        "visibility": each.visibility.value,
        "is_open_source": each.is_open_source,
        "licence": each.licence,
        "stars": each.stars,
        "mirror_bytes": each.mirror_bytes,
        "new_commits": each.new_commits,
        "message": each.repository.message,
        "hint": each.repository.hint,
    }
