"""`commitstats cv create|duplicate|rename|lock|unlock|compare|delete|restore`: named CVs, no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import home_of, now
from commitstats_desktop.core.cv import Person
from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, DocumentLanguage, Look, Paper
from commitstats_desktop.core.text import shown

if TYPE_CHECKING:
    from commitstats_desktop.core.cv.choices import NamedCv


@click.command()
@click.argument("title")
@click.option("--name", default="", help="Your name, as it should stand at the top.")
@click.option("--role", default="", help="What you do, under the name.")
@click.option("--summary", default="", help="A few sentences in your own words.")
@click.option("--contact", "contacts", multiple=True, help="E-mail, address or link; repeatable.")
@click.option(
    "--template",
    default=VISUAL,
    help=f"{VISUAL}, {PLAIN}, {ENGINEER}, or the whole path of a folder of your own.",
)
@click.option("--paper", type=click.Choice([str(one) for one in Paper]), default=str(Paper.A4))
@click.option(
    "--language",
    type=click.Choice([str(one) for one in DocumentLanguage]),
    default=str(DocumentLanguage.ENGLISH),
    help="Of the document.",
)
@click.pass_context
def create(
    ctx: click.Context,
    title: str,
    name: str,
    role: str,
    summary: str,
    contacts: tuple[str, ...],
    template: str,
    paper: str,
    language: str,
) -> None:
    """Make a CV called TITLE; what is not said here is as in a new CV of the window."""
    from commitstats_desktop.core.cv.choices import CvChoices
    from commitstats_desktop.cv.templates import template as found_template
    from commitstats_desktop.services.cvs.cvs import create_cv

    found_template(template)
    look = Look(template, paper=Paper(paper), language=DocumentLanguage(language))
    choices = CvChoices(Person(name, role, summary, contacts), look=look)
    made = create_cv(home_of(ctx).database, title, now(), choices)
    output.say(f"The CV {shown(made.title)} is made: `commitstats cv export` writes it.")


@click.command()
@click.argument("title")
@click.argument("copy", default="")
@click.pass_context
def duplicate(ctx: click.Context, title: str, copy: str) -> None:
    """Copy the CV called TITLE into one called COPY, with a history of its own."""
    from commitstats_desktop.services.cvs.cvs import duplicate_cv

    made = duplicate_cv(home_of(ctx).database, _found(ctx, title).uuid, now(), copy)
    output.say(f"The CV {shown(made.title)} is a copy of {shown(title)}.")


@click.command()
@click.argument("title")
@click.argument("new")
@click.pass_context
def rename(ctx: click.Context, title: str, new: str) -> None:
    """Call the CV TITLE by the name NEW."""
    from commitstats_desktop.services.cvs.cvs import rename_cv

    made = rename_cv(home_of(ctx).database, _found(ctx, title).uuid, new)
    output.say(f"The CV {shown(title)} is called {shown(made.title)}.")


@click.command()
@click.argument("title")
@click.pass_context
def lock(ctx: click.Context, title: str) -> None:
    """Let nobody edit or delete the CV called TITLE."""
    _set_locked(ctx, title, is_locked=True)


@click.command()
@click.argument("title")
@click.pass_context
def unlock(ctx: click.Context, title: str) -> None:
    """Let the CV called TITLE be edited again."""
    _set_locked(ctx, title, is_locked=False)


@click.command()
@click.argument("title")
@click.argument("other")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def compare(ctx: click.Context, title: str, other: str, as_json: bool) -> None:
    """Tell in what two CVs differ: what was chosen, and the figures they show."""
    from commitstats_desktop.services.cvs.cvs import compare_cvs

    pair = _found(ctx, title), _found(ctx, other)
    found = compare_cvs(home_of(ctx).database, *pair, now().date())
    rows = [
        (shown(one.field), shown(str(one.one)), shown(str(one.other))) for one in found.choices
    ] + [(one.key, _number(one.one), _number(one.other)) for one in found.figures]
    names = [shown(one.title) for one in pair]
    if as_json:
        output.print_json([dict(zip(("field", "one", "other"), row, strict=True)) for row in rows])
    elif not rows:
        output.say(f"{names[0]} and {names[1]} say the same.")
    else:
        output.print_table(("", *names), rows)


@click.command()
@click.argument("title")
@click.pass_context
def delete(ctx: click.Context, title: str) -> None:
    """Put the CV called TITLE aside; for a month it can be taken back."""
    from commitstats_desktop.services.cvs.cvs import delete_cv

    found = _found(ctx, title)
    delete_cv(home_of(ctx).database, found.uuid, now())
    output.say(
        f"The CV {shown(found.title)} is deleted. `commitstats cv restore {found.uuid}` takes it"
        " back within a month."
    )


@click.command()
@click.argument("uuid")
@click.pass_context
def restore(ctx: click.Context, uuid: str) -> None:
    """Take a deleted CV back, by the UUID that `delete` printed."""
    from commitstats_desktop.services.cvs.cvs import restore_cv

    made = restore_cv(home_of(ctx).database, uuid)
    output.say(f"The CV {shown(made.title)} is back.")


def _found(ctx: click.Context, title: str) -> NamedCv:
    from commitstats_desktop.services.cvs.cvs import load_cv

    return load_cv(home_of(ctx).database, title)


def _set_locked(ctx: click.Context, title: str, *, is_locked: bool) -> None:
    from commitstats_desktop.services.cvs.cvs import set_locked

    made = set_locked(home_of(ctx).database, _found(ctx, title).uuid, is_locked=is_locked)
    output.say(f"The CV {shown(made.title)} is {'locked' if is_locked else 'open to edits'}.")


def _number(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"
