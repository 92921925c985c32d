"""`commitstats cv`: make a CV, export a named one with its proof, and look at what was sent."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import ANY_PATH, home_of, hosts_of, now
from commitstats_desktop.cli.named_cvs import (
    compare,
    create,
    delete,
    duplicate,
    lock,
    rename,
    restore,
    unlock,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.text import shown

if TYPE_CHECKING:
    from commitstats_desktop.core.cv import CvDocument
    from commitstats_desktop.core.sent import SentExport
    from commitstats_desktop.cv.proof.keys import Signing
    from commitstats_desktop.store.engine import Database

SIGN = (
    "Sign with this key: the file of an SSH key, `agent` for the one in your ssh-agent, or `app` for"
    " one the app keeps in the key store."
)


def _with_targets(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say which files are written and how they are kept."""
    for option in (
        click.option("--sign", metavar="KEY", help=SIGN),
        click.option("--sent-to", help="Keep it in the send log, with this note."),
        click.option(
            "--as",
            "others",
            type=(str, ANY_PATH),
            multiple=True,
            metavar="FORM PATH",
            help="Another form: markdown, text, json-resume, pdf-archive, csv …; repeatable.",
        ),
        click.option("--json", "json_", type=ANY_PATH, help="Write its figures here."),
        click.option("--html", type=ANY_PATH, help="Write it as one web page here."),
        click.option("--pdf", type=ANY_PATH, help="Write the CV as PDF here."),
    ):
        command = option(command)
    return command


@click.group(invoke_without_command=True)
@_with_targets
@click.option("--name", default="", help="Your name, as it should stand at the top.")
@click.option("--role", default="", help="What you do, under the name.")
@click.option("--summary", default="", help="A few sentences in your own words.")
@click.option("--contact", "contacts", multiple=True, help="E-mail, address or link; repeatable.")
@click.option("--approve", "approved", multiple=True, metavar="WORD", help="May stand there.")
@click.pass_context
def cv(
    ctx: click.Context,
    pdf: Path | None,
    html: Path | None,
    json_: Path | None,
    others: tuple[tuple[str, Path], ...],
    sent_to: str | None,
    sign: str | None,
    name: str,
    role: str,
    summary: str,
    contacts: tuple[str, ...],
    approved: tuple[str, ...],
) -> None:
    """Make the CV of your commit stats; with --sent-to or --sign it carries its proof."""
    if ctx.invoked_subcommand is not None:
        return
    from commitstats_desktop.core.cv import Person
    from commitstats_desktop.core.cv.choices import CvChoices
    from commitstats_desktop.services.cvs.cv import compose_guarded, export

    targets = _targets(pdf, html, json_, others)
    choices = CvChoices(Person(name, role, summary, contacts), approved_words=frozenset(approved))
    database = home_of(ctx).database
    if sent_to is None and sign is None:
        document = compose_guarded(database, choices, now().date())
        for path in export(document, others=targets):
            output.say(f"Wrote {path}")
        return
    from commitstats_desktop.services.cvs.sent import order

    signing = _signing(ctx, database, sign)
    _keep(
        database, order(database, choices, now(), targets, sent_to=sent_to or "", signing=signing)
    )


@cv.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the named CVs with their state."""
    from commitstats_desktop.services.cvs.cvs import list_states

    known = list_states(home_of(ctx).database, now().date())
    if as_json:
        output.print_json(
            [
                {
                    "uuid": one.cv.uuid,
                    "title": one.cv.title,
                    "state": one.state,
                    "message": one.message,
                    "is_locked": one.cv.is_locked,
                    "edited_at": one.cv.edited_at,
                }
                for one in known
            ]
        )
    elif not known:
        output.say("No CV has a name yet: `commitstats cv create NAME` makes one.")
    else:
        output.print_table(
            ("CV", "state", "edited", ""),
            [
                (shown(one.cv.title), one.state, _day(one.cv.edited_at), shown(one.message))
                for one in known
            ],
        )


for _command in (create, duplicate, rename, lock, unlock, compare, delete, restore):
    cv.add_command(_command)


@cv.command("import")
@click.argument("file", type=ANY_PATH)
@click.argument("title", default="default")
@click.pass_context
def import_(ctx: click.Context, file: Path, title: str) -> None:
    """Take the person of a JSON Resume FILE into the CV called TITLE, made if need be."""
    from commitstats_desktop.services.cvs.resume import import_resume

    made = import_resume(home_of(ctx).database, title, file, now())
    output.say(
        f"{shown(made.choices.person.name) or 'The person'} is in the CV {shown(made.title)}."
    )


@cv.command("export")
@click.argument("title")
@_with_targets
@click.pass_context
def export_(
    ctx: click.Context,
    title: str,
    pdf: Path | None,
    html: Path | None,
    json_: Path | None,
    others: tuple[tuple[str, Path], ...],
    sent_to: str | None,
    sign: str | None,
) -> None:
    """Export a named CV with its proof; it is kept in the send log."""
    from commitstats_desktop.services.cvs.cvs import load_cv, note_seen
    from commitstats_desktop.services.cvs.sent import order

    targets = _targets(pdf, html, json_, others)
    database = home_of(ctx).database
    named = load_cv(database, title)
    made = order(
        database, named.choices, now(), targets,
        title=named.title, cv_uuid=named.uuid, sent_to=sent_to or "",
        signing=_signing(ctx, database, sign),
    )  # fmt: skip
    _keep(database, made)
    note_seen(database, named.uuid, named.choices, made.document.bare(), now())


@cv.command()
@click.argument("export", required=False)
@click.option(
    "--out", type=ANY_PATH, help="Write its files again, byte for byte, into this folder."
)
@click.option("--compare", is_flag=True, help="Which of its figures are others today.")
@click.option("--sent-to", help="Write down to whom it was sent.")
@click.option("--delete", is_flag=True, help="Forget it; its commits can then never be opened.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def log(
    ctx: click.Context,
    export: str | None,
    out: Path | None,
    compare: bool,
    sent_to: str | None,
    delete: bool,
    as_json: bool,
) -> None:
    """List what was exported; with the id of an export, look at that one."""
    from commitstats_desktop.services.cvs import sent

    database = home_of(ctx).database
    if export is None:
        if out or compare or delete or sent_to is not None:
            raise click.UsageError("Name the export.")
        _show_log(sent.all_exports(database), as_json=as_json)
        return
    found = sent.find_export(database, export)
    if sent_to is not None:
        sent.note(database, found, sent_to)
        found = sent.find_export(database, found.uuid)
    if out is not None:
        for path in sent.write_again(database, found, out):
            output.say(f"Wrote {path}")
    if compare:
        _show_changes(sent.compare(database, found, _today(database, found)), as_json=as_json)
    if delete:
        sent.delete(database, found)
        output.say(f"{found.document_id} is forgotten.")
    if not (out or compare or delete):
        _show_log([found], as_json=as_json)


@cv.command("open")
@click.argument("export")
@click.option(
    "--commit", "commits", multiple=True, required=True, metavar="SHA", help="Repeatable."
)
@click.option("--out", type=ANY_PATH, help="Write the opening here, not to standard output.")
@click.pass_context
def open_(ctx: click.Context, export: str, commits: tuple[str, ...], out: Path | None) -> None:
    """Open chosen commits of an export: whoever has the file can then verify these, and no others."""
    from commitstats_desktop.services import output_files
    from commitstats_desktop.services.cvs import sent
    from commitstats_desktop.services.cvs.proof import opening_json

    database = home_of(ctx).database
    found = sent.find_export(database, export)
    opening = sent.open_some(database, found, commits)
    if out is None:
        output.print_json(opening.plain())
        return
    (target,) = output_files.checked([out])
    output_files.write_all([(target, opening_json(opening).encode())])
    output.say(f"Wrote {out}")


@cv.command()
@click.option("--new", is_flag=True, help="Make another one; what the old one signed stays valid.")
@click.pass_context
def key(ctx: click.Context, new: bool) -> None:
    """Print the app's own public key, made when there is none: publish it at your Git host."""
    from commitstats_desktop.services.cvs.signing import own_key

    made = own_key(home_of(ctx).database, hosts_of(ctx).keys, is_new=new)
    output.print_tables(made.key.line)
    output.say(f"{made.key.fingerprint}: add it to your Git host as an SSH key for signing.")


def _targets(
    pdf: Path | None,
    html: Path | None,
    json_: Path | None,
    others: tuple[tuple[str, Path], ...],
) -> dict[str, Path]:
    targets: dict[str, Path] = {}
    for form, path in (("pdf", pdf), ("html", html), ("json", json_), *others):
        if path is not None and form in targets:
            raise click.UsageError(f"Two files are asked for as {form}; give one.")
        if path is not None:
            targets[form] = path
    if not targets:
        raise click.UsageError("Give at least one of --pdf, --html, --json and --as.")
    return targets


def _keep(database: Database, made: Any) -> None:
    from commitstats_desktop.services.cvs.sent import export_and_keep

    export = export_and_keep(database, made, now())
    folders = {path.name: path.parent for path in made.targets.values()}
    for file in export.files:
        output.say(f"Wrote {folders.get(file.name, next(iter(folders.values()))) / file.name}")
    output.say(f"Kept in the send log as {export.document_id}.")


def _signing(ctx: click.Context, database: Database, choice: str | None) -> Signing | None:
    from commitstats_desktop.services.cvs.signing import open_key

    return open_key(choice, database, hosts_of(ctx).keys, _passphrase) if choice else None


def _passphrase() -> Secret | None:
    if sys.stdin.isatty():
        return Secret(getpass.getpass("Passphrase of the key: "))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


def _today(database: Database, export: SentExport) -> CvDocument:
    """The document that the same CV would be today."""
    from commitstats_desktop.core.cv.choices import CvChoices
    from commitstats_desktop.services.cvs.cv import compose_choices
    from commitstats_desktop.services.cvs.cvs import load_cv

    choices = load_cv(database, export.cv_uuid).choices if export.cv_uuid else CvChoices()
    return compose_choices(database, choices, now().date())


def _show_log(exports: list[SentExport], *, as_json: bool) -> None:
    if as_json:
        output.print_json([_plain(export) for export in exports])
    elif not exports:
        output.say("Nothing was exported with a proof yet: `commitstats cv export TITLE` does.")
    else:
        output.print_table(
            ("export", "day", "CV", "variant", "files", "signed", "sent to"),
            [
                (
                    export.document_id,
                    _day(export.exported_at),
                    shown(export.title),
                    export.variant,
                    " ".join(file.form for file in export.files),
                    "yes" if export.signer else "no",
                    shown(export.sent_to),
                )
                for export in exports
            ],
        )


def _show_changes(changes: list[Any], *, as_json: bool) -> None:
    if as_json:
        output.print_json([change._asdict() for change in changes])
    elif not changes:
        output.say("Every figure it shows is the same today.")
    else:
        output.print_table(
            ("then", "today", "figure"),
            [(_number(each.then), _number(each.now), shown(each.key)) for each in changes],
        )


def _plain(export: SentExport) -> dict[str, Any]:
    return {
        "export": export.document_id,
        "cv": export.title,
        "cv_uuid": export.cv_uuid,
        "variant": export.variant,
        "exported_at": datetime.fromtimestamp(export.exported_at, UTC).isoformat(),
        "sent_to": export.sent_to,
        "figures_version": export.figures_version,
        "root": export.root.hex(),
        "commits": export.size,
        "signer": export.signer or None,
        "files": [file._asdict() for file in export.files],
    }


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _number(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"
