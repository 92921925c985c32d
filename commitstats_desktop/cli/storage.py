"""Commands for what is kept on this computer: copies of it, and its way to another place."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import ANY_PATH, Session, home_of, now
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.paths import Paths


@click.command()
@click.pass_context
def backup(ctx: click.Context) -> None:
    """Make a checked copy of the database."""
    from commitstats_desktop.services.storage import back_up_now

    output.say(f"Backed up and checked: {back_up_now(home_of(ctx), now())}")


@click.command()
@click.argument("copy", required=False, type=ANY_PATH)
@click.option("--list", "lists", is_flag=True, help="Only list the backups there are.")
@click.pass_context
def restore(ctx: click.Context, copy: Path | None, lists: bool) -> None:
    """Make the database what it was in a backup, the newest unless COPY names one."""
    from commitstats_desktop.services.storage import copies, restore_copy

    paths = _paths(ctx)
    found = copies(paths)
    if lists:
        rows = [(f"{one.made_at:%Y-%m-%d %H:%M} UTC", str(one.path)) for one in found]
        output.print_table(("made", "file"), rows)
        return
    if copy is None and not found:
        raise AppError(f"There is no backup in {paths.backups}.", "`commitstats backup` makes one.")
    chosen = copy or found[0].path
    kept = restore_copy(paths, chosen, now())
    home_of(ctx).database.close()
    output.say(f"Restored {chosen}")
    if kept is not None:
        output.say(f"What was there before is kept: {kept}")


@click.group()
def transfer() -> None:
    """Move to a new computer: all but tokens, in one file behind a passphrase."""


@transfer.command("export")
@click.argument("file", type=ANY_PATH)
@click.pass_context
def export(ctx: click.Context, file: Path) -> None:
    """Write everything but tokens to FILE; the passphrase is asked for, or read from input."""
    from commitstats_desktop.services.transfer import export_everything

    home = home_of(ctx)
    output.say(f"Wrote {export_everything(home, file, _passphrase(confirms=True), now())}")


@transfer.command("import")
@click.argument("file", type=ANY_PATH)
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Put what FILE holds in the place of what is here; that is kept among the backups."""
    from commitstats_desktop.services.transfer import import_everything

    kept = import_everything(_paths(ctx), file, _passphrase(confirms=False), now())
    home_of(ctx).database.close()
    output.say(f"Imported {file}. Give your accounts their tokens again.")
    if kept is not None:
        output.say(f"What was there before is kept: {kept}")


@click.command()
@click.argument("folder", type=ANY_PATH)
@click.pass_context
def move(ctx: click.Context, folder: Path) -> None:
    """Keep the data in another FOLDER from now on."""
    from commitstats_desktop.services.moving import move_data

    home_of(ctx).database.close()
    output.say(f"The data are in {move_data(_paths(ctx), folder).data} now.")


def _paths(ctx: click.Context) -> Paths:
    session = ctx.find_object(Session)
    assert session is not None
    return session.paths


def _passphrase(*, confirms: bool) -> str:
    """From a prompt without echo or the first line of standard input."""
    if sys.stdin.isatty():
        asked = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirms, err=True)
        return str(asked)
    return sys.stdin.readline().rstrip("\r\n")
