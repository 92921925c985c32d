"""`commitstats place`, `publish`, `published` and `withdraw`: a page of one's own on the web."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.accounts import read_token
from commitstats_desktop.cli.home import PARTIAL, home_of, hosts_of, now
from commitstats_desktop.core.publication import Choices, Publication, TargetKind, Withdrawal
from commitstats_desktop.core.text import shown, size

if TYPE_CHECKING:
    from commitstats_desktop.services.places import Publishing
    from commitstats_desktop.services.publish import Prepared

KINDS = {kind.value: kind for kind in TargetKind}
DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def place() -> None:
    """Places to publish at: a folder, a bucket, an upload endpoint."""


@place.command("add")
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.argument("name")
@click.argument("settings", nargs=-1, metavar="[SETTING=VALUE]...")
@click.pass_context
def add_place(ctx: click.Context, kind: str, name: str, settings: tuple[str, ...]) -> None:
    """Set up a place; its secret is read from standard input or asked for.

    Settings: folder (public_url); bucket access_key_id (region endpoint_url style public_url);
    address.
    """
    from commitstats_desktop.services import places

    told = dict(_setting(each) for each in settings)
    secret = read_token() if places.KINDS[kind].secret_title else ""
    added = places.add_place(_publishing(ctx), KINDS[kind], name, told, secret, now())
    output.say(added.sentence)


@place.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def list_places(ctx: click.Context, as_json: bool) -> None:
    """List the places; secrets are not told."""
    from commitstats_desktop.services import places

    found = places.list_places(home_of(ctx))
    rows = [
        {"uuid": each.uuid, "kind": each.kind.value, "name": each.name, "settings": each.settings}
        for each in found
    ]
    if as_json:
        output.print_json(rows)
    elif not rows:
        output.say("No place yet: `commitstats place add` sets one up.")
    else:
        output.print_table(
            ("place", "kind", "settings"),
            [
                (shown(each.name), each.kind.value, shown(_in_words(each.settings)))
                for each in found
            ],
        )


@place.command("key")
@click.argument("name")
@click.pass_context
def key(ctx: click.Context, name: str) -> None:
    """Give a place another secret, read from standard input or asked for."""
    from commitstats_desktop.services import places

    publishing = _publishing(ctx)
    record = places.find_place(publishing.home, name)
    output.say(places.replace_secret(publishing, record, read_token()))


@place.command("remove")
@click.argument("name")
@click.pass_context
def remove_place(ctx: click.Context, name: str) -> None:
    """Forget a place and its secret; a page that is up there must be withdrawn first."""
    from commitstats_desktop.services import places

    publishing = _publishing(ctx)
    places.remove_place(publishing, places.find_place(publishing.home, name))
    output.say(f"{shown(name)} removed.")


@click.command()
@click.argument("place")
@click.option("--cv", default="", help="One of your CVs; without it, all that is counted.")
@click.option("--handle", default="", help="A name in the address; without it, nobody guesses it.")
@click.option("--with", "formats", multiple=True, type=click.Choice(["pdf", "json", "badges"]))
@click.option("--gallery", is_flag=True, help="List it in the gallery of an upload endpoint.")
@click.option("--until", type=DAY, help="The last day; the app then takes it down.")
@click.option("--keep-fresh", is_flag=True, help="Send it anew when figures have changed.")
@click.option("--replace", "replaces", is_flag=True, help="Also over another writer's page.")
@click.option(
    "--preview", type=click.Path(path_type=Path), help="Write the files there; send nothing."
)
@click.option("--yes", "is_agreed", is_flag=True, help="Do not ask before the first upload.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def publish(
    ctx: click.Context,
    place: str,
    cv: str,
    handle: str,
    formats: tuple[str, ...],
    gallery: bool,
    until: datetime | None,
    keep_fresh: bool,
    replaces: bool,
    preview: Path | None,
    is_agreed: bool,
    as_json: bool,
) -> None:
    """Put a CV at a place, or bring the one there up to date."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import publish as service
    from commitstats_desktop.services.previews import take_away_previews

    publishing, work = _publishing(ctx), Work()
    choices = Choices(
        ("html", *formats),
        in_gallery=gallery,
        expires=until.date() if until else None,
        is_kept_fresh=keep_fresh,
    )
    prepared = service.prepare(publishing, place, cv, choices, now(), work, handle)
    if preview is not None:
        _write_preview(prepared, preview)
        return
    if prepared.is_first and not is_agreed:
        _ask_first(ctx, prepared)
    done = service.publish(publishing, prepared, now(), work, replaces=replaces)
    take_away_previews()
    if as_json:
        output.print_json(_as_json(done.publication) | {"is_readable": done.is_readable})
        return
    sent = ", ".join(done.receipt.uploaded) or "nothing: it was there already"
    output.say(f"Sent {sent}. Read back, and the same.")
    output.say(f"Up at {done.publication.address}")
    if done.receipt.note:
        output.say(done.receipt.note)
    if done.is_readable is False:
        output.say("The place does not let the public read that address, at least not yet.")
    if done.is_readable is None:
        output.say("Whether the public can read that address could not be asked.")


@click.command()
@click.option("--check", "is_checked", is_flag=True, help="Ask each place what is there now.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def published(ctx: click.Context, is_checked: bool, as_json: bool) -> None:
    """List the pages that are or were on the web."""
    from commitstats_desktop.core.errors import AppError
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import publish as service

    publishing = _publishing(ctx)
    found = service.publications_of(publishing.home)
    failures: list[AppError] = []
    for position, each in enumerate(found):
        if is_checked and each.is_up:
            try:
                found[position] = service.look_again(publishing, each, now(), Work())
            except AppError as error:
                failures.append(error)
    if as_json:
        output.print_json([_as_json(each) for each in found])
    elif not found:
        output.say("Nothing is published.")
    else:
        output.print_table(
            ("address", "state", "since", "until", "kept fresh", ""), [_row(each) for each in found]
        )
    for failure in failures:
        output.say_error(failure)
    if failures:
        ctx.exit(PARTIAL)


@click.command()
@click.argument("page")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def withdraw(ctx: click.Context, page: str, as_json: bool) -> None:
    """Take a page down for good: its address, key or place names it."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import publish as service

    publishing = _publishing(ctx)
    publication = service.find_publication(publishing.home, page)
    done = service.withdraw(publishing, publication, now(), Work())
    if as_json:
        output.print_json(
            {
                "address": done.address,
                "deleted": done.deleted,
                "is_gone": done.is_gone,
                "cache_seconds": done.cache_seconds,
            }
        )
    else:
        for sentence in said_of(done):
            output.say(sentence)
    if done.is_gone is False:
        ctx.exit(PARTIAL)


def said_of(done: Withdrawal) -> list[str]:
    """What a person must know after a page was taken down."""
    sentences = [f"{output.number(done.deleted, 'object')} deleted, old versions included."]
    if done.is_gone:
        sentences.append(f"{done.address} answers that nothing is there.")
    elif done.is_gone is None:
        sentences.append(f"Whether {done.address} is empty could not be asked.")
    else:
        sentences.append(f"{done.address} still answers: a cache may hold the page.")
    if done.cache_seconds:
        minutes = done.cache_seconds // 60
        sentences.append(f"A browser or a cache may show it for {minutes} minutes more.")
    return sentences


def _publishing(ctx: click.Context) -> Publishing:
    from commitstats_desktop.services.places import Publishing

    return Publishing.of(home_of(ctx), hosts_of(ctx))


def _ask_first(ctx: click.Context, prepared: Prepared) -> None:
    """Before anything of a page leaves this computer: the very bytes, and where they will stand."""
    from commitstats_desktop.services.previews import PreviewFolder

    preview = PreviewFolder()
    _write_preview(prepared, preview.path)
    if not sys.stdin.isatty():
        output.say("Nothing was sent. Look at the files first, then run it again with --yes.")
        ctx.exit(1)
    try:
        is_agreed = click.confirm("Send exactly these?", err=True)
    finally:
        preview.remove()
    if not is_agreed:
        output.say("Nothing was sent.")
        ctx.exit(1)


def _write_preview(prepared: Prepared, folder: Path) -> None:
    from commitstats_desktop.services import output_files

    output_files.made_folder(folder)
    output_files.write_all([(folder / file.name, file.body) for file in prepared.files])
    output.say(f"To stand at {prepared.publication.address}")
    for file in prepared.files:
        output.say(f"  {folder / file.name}  {size(len(file.body))}  sha256 {file.sha256}")


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"{text} is no SETTING=VALUE.")
    return name.replace("-", "_"), value


def _in_words(settings: object) -> str:
    assert isinstance(settings, dict)
    return " ".join(f"{name}={value}" for name, value in settings.items())


def _row(publication: Publication) -> tuple[str, ...]:
    choices, since = publication.choices, publication.published_at
    return (
        shown(publication.address),
        publication.standing.value,
        f"{since:%Y-%m-%d %H:%M}" if since else "",
        choices.expires.isoformat() if choices.expires else "",
        "yes" if choices.is_kept_fresh else "",
        shown(publication.message),
    )


def _as_json(publication: Publication) -> dict[str, object]:
    choices, since, seen = (
        publication.choices, publication.published_at, publication.checked_at,
    )  # fmt: skip
    return {
        "uuid": publication.uuid,
        "place": publication.target_uuid,
        "cv": publication.cv,
        "key": publication.key,
        "address": publication.address,
        "state": publication.standing.value,
        "message": publication.message,
        "sha256": dict(publication.checksums),
        "formats": list(choices.formats),
        "in_gallery": choices.in_gallery,
        "until": choices.expires.isoformat() if choices.expires else None,
        "is_kept_fresh": choices.is_kept_fresh,
        "published_at": since.isoformat() if since else None,
        "checked_at": seen.isoformat() if seen else None,
    }
