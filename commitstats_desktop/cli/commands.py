"""The commands; each calls one service.

Exit codes: 0 done, 1 an error told in a sentence, 2 wrong usage, 3 done but partial.
"""

from __future__ import annotations

import errno
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commitstats_desktop import __version__
from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import ANY_PATH, PARTIAL, Session, home_of, hosts_of, now
from commitstats_desktop.cli.spread import WithAuthors, home_first
from commitstats_desktop.core.errors import AppError, Cancelled
from commitstats_desktop.paths import demo_home, user_paths
from commitstats_desktop.settings import load_settings
from commitstats_desktop.trace_file import switch_trace

if TYPE_CHECKING:
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services.home import Home

TRACE = "Write how long things take into a local file, for support."
OUTPUT_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EBADF, errno.EIO)
"""What writing to standard output may meet."""


ELSEWHERE = {
    "account": "accounts:account",
    "backup": "storage:backup",
    "correct": "counting:correct",
    "cv": "cv:cv",
    "endpoint": "endpoint:endpoint",
    "explain": "counting:explain",
    "move": "storage:move",
    "place": "publishing:place",
    "publish": "publishing:publish",
    "published": "publishing:published",
    "repositories": "repositories:repositories",
    "restore": "storage:restore",
    "rules": "counting:rules",
    "transfer": "storage:transfer",
    "verify": "verify:verify",
    "week": "week:week",
    "withdraw": "publishing:withdraw",
}
"""Commands by module and name; imported when they are used, for `app` starts without them."""


class _Group(click.Group):
    """Turns the app's errors into one sentence and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *ELSEWHERE})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, _, name = ELSEWHERE[cmd_name].partition(":")
        found = getattr(import_module(f"commitstats_desktop.cli.{module}"), name)
        assert isinstance(found, click.Command)
        return found

    def main(self, *args: Any, **kwargs: Any) -> Any:
        output.prepare()
        try:
            return super().main(*args, **kwargs)
        except OSError as error:
            # click writes help and version by itself; anything else that is not worded is a bug.
            if error.filename is not None or error.errno not in OUTPUT_ERRORS:
                raise
            output.say_error(output.not_written(error))
            sys.exit(1)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, home_first(args))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except AppError as error:
            output.say_error(error)
            ctx.exit(1)
        except (Cancelled, KeyboardInterrupt):
            output.say("Stopped. What was done so far is kept.")
            ctx.exit(PARTIAL)
        except BrokenPipeError:
            output.close_quietly()
            ctx.exit(0)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--home", type=ANY_PATH, help="Keep everything in this folder.")
@click.option("--trace", is_flag=True, envvar="COMMITSTATS_TRACE", help=TRACE)
@click.version_option(__version__)
@click.pass_context
def commitstats(ctx: click.Context, home: Path | None, trace: bool) -> None:
    """A CV of your commit stats, counted on your own machine."""
    if not isinstance(ctx.obj, Session):
        ctx.obj = Session(user_paths(home), ctx.obj)
    if trace or load_settings(ctx.obj.paths.settings).traces_timings:
        switch_trace(ctx.obj.paths, is_on=True)


@commitstats.command()
@click.argument("paths", nargs=-1, required=True, type=ANY_PATH)
@click.option("--trust", is_flag=True, help="Read folders that belong to another user, too.")
@click.pass_context
def add(ctx: click.Context, paths: tuple[Path, ...], trust: bool) -> None:
    """Add repositories: a repository, or a folder above several."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services.repositories import add_folder

    home = home_of(ctx)
    uuids: list[str] = []
    new = moved = 0
    failures: list[AppError] = []
    for path in paths:
        try:
            added = add_folder(home.database, path, Work(), now(), is_trusted=trust)
        except AppError as error:
            failures.append(error)
            continue
        uuids += added.uuids
        new += added.new
        moved += added.moved
        failures += (AppError(refusal.sentence, refusal.hint) for refusal in added.refused)
    for failure in failures:
        output.say_error(failure)
    if new:
        output.say(f"{output.number(new, 'repository')} added.")
    if moved:
        output.say(f"{output.number(moved, 'repository')} known before, found in a new folder.")
    elif uuids and not new:
        output.say("Nothing to add: what is there was added before.")
    if failures:
        ctx.exit(PARTIAL if uuids else 1)


@commitstats.command()
@click.argument("emails", nargs=-1)
@click.option("--remove", is_flag=True, help="These addresses are not mine after all.")
@click.option("--not-me", is_flag=True, help="They are somebody else's: suggest them no more.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, with every author.")
@click.pass_context
def me(
    ctx: click.Context, emails: tuple[str, ...], remove: bool, not_me: bool, as_json: bool
) -> None:
    """Say which e-mail addresses are yours; without any, list the authors that were found."""
    from commitstats_desktop.cli import identity
    from commitstats_desktop.services import people

    if (remove and not_me) or (as_json and (remove or not_me)):
        raise click.UsageError("Give only one of --remove, --not-me and --json.")
    if (remove or not_me) and not emails:
        raise click.UsageError("Name the addresses.")
    database = home_of(ctx).database
    if remove:
        count = people.disclaim(database, emails, now())
        output.say(f"{output.number(count, 'address')} removed.")
    elif not_me:
        count = people.refuse(database, emails, now())
        output.say(f"{output.number(count, 'address')} not suggested any more.")
    elif emails:
        count = people.claim(database, emails, now())
        output.say(f"{output.number(count, 'address')} added.")
        identity.say_unread(people.unread_lines(database))
    if as_json:
        output.print_json(identity.people_json(people.load_people(database)))
    elif not emails:
        identity.show_people(people.load_people(database))


@commitstats.command()
@click.argument("names", nargs=-1)
@click.pass_context
def collect(ctx: click.Context, names: tuple[str, ...]) -> None:
    """Read what is new in all repositories, or in those named."""
    from commitstats_desktop.core.repository import Outcome
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import people
    from commitstats_desktop.services.collecting.collect_all import collect_all
    from commitstats_desktop.services.repositories import active_repositories

    home = home_of(ctx)
    work = Work()
    problems = [] if names else _refresh(ctx, home, work)
    wanted = active_repositories(home.database, names)
    with output.progress_bars(work) as bars:
        ended = {}
        for result in collect_all(home, wanted, work, now(), bars.show, ctx.obj.hosts):
            bars.finish(result)
            ended[result.repository.uuid] = result.outcome
    problems += _keep_fresh(ctx, home, work)
    for problem in problems:
        output.say_error(problem)
    if not people.identities(home.database):
        output.say("No address is yours yet: `commitstats me` lists the authors to choose from.")
    if problems or any(outcome is not Outcome.UP_TO_DATE for outcome in ended.values()):
        ctx.exit(PARTIAL)


def _keep_fresh(ctx: click.Context, home: Home, work: Work) -> list[AppError]:
    """Bring published pages up to date where that was chosen; returns what was refused."""
    from commitstats_desktop.services import publish
    from commitstats_desktop.services.places import Publishing

    if not publish.publications_of(home):
        return []
    problems: list[AppError] = []
    for each in publish.keep_fresh(Publishing.of(home, hosts_of(ctx)), now(), work):
        if isinstance(each, AppError):
            problems.append(each)
        else:
            output.say(f"{each.address} is {each.standing.value}.")
    return problems


def _refresh(ctx: click.Context, home: Home, work: Work) -> list[AppError]:
    """Ask the accounts what is new; returns what they refused."""
    from commitstats_desktop.services.accounts import list_accounts
    from commitstats_desktop.services.collecting.refresh import refresh_accounts

    if not list_accounts(home.database):
        return []
    found = list(refresh_accounts(home, hosts_of(ctx), work, now()))
    new = sum(len(each.new) for each in found)
    if new:
        output.say(f"{output.number(new, 'repository')} new: `commitstats repositories list`.")
    return [each.problem for each in found if each.problem is not None]


@commitstats.command()
@click.argument("owner", required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def leaving(ctx: click.Context, owner: str | None, as_json: bool) -> None:
    """Read everything of an owner you are about to leave; without one, list the owners."""
    from commitstats_desktop.cli import checklist
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services import leaving as service
    from commitstats_desktop.services.owners import owners

    home = home_of(ctx)
    if owner is None:
        checklist.show_owners(owners(home.database), as_json=as_json)
        return
    name = service.find_owner(home.database, owner)
    work = Work()
    with output.progress_bars(work) as bars:
        found = service.leave(home, name, work, now(), bars.show)
    checklist.show_checklist(found, as_json=as_json)
    if not found.is_complete:
        ctx.exit(PARTIAL)


@commitstats.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_context
def status(ctx: click.Context, as_json: bool) -> None:
    """List the repositories with their state."""
    from commitstats_desktop.core.period import Question
    from commitstats_desktop.services.figures import load_figures
    from commitstats_desktop.services.figures_json import figures_json

    home = home_of(ctx)
    figures = load_figures(home.database, Question())
    if as_json:
        output.print_json(figures_json(figures)["repositories"])
    else:
        output.show_status(figures, home.last_look())


@commitstats.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, with every day.")
@click.pass_context
def figures(ctx: click.Context, as_json: bool) -> None:
    """Print the figures."""
    from commitstats_desktop.core.period import Question
    from commitstats_desktop.services.figures import load_asides, load_figures
    from commitstats_desktop.services.figures_json import figures_json

    database = home_of(ctx).database
    loaded = load_figures(database, Question())
    if as_json:
        output.print_json(figures_json(loaded, load_asides(database)))
    else:
        output.show_figures(loaded)


FORMATS = click.Choice(["jsonl", "csv"])


@commitstats.command("list")
@click.argument("what", type=click.Choice(["commits", "files"]))
@click.option("--format", "form", type=FORMATS, default="jsonl", show_default=True)
@click.option("--everyone", is_flag=True, help="Commits of other people, too.")
@click.pass_context
def list_(ctx: click.Context, what: str, form: str, everyone: bool) -> None:
    """List commits or changed files from the database, newest first."""
    from commitstats_desktop.store import listing

    database = home_of(ctx).database
    if what == "commits":
        rows = listing.list_commits(database, everyone=everyone)
        output.print_rows(rows, listing.COMMIT_COLUMNS, form)
    else:
        rows = listing.list_files(database, everyone=everyone)
        output.print_rows(rows, listing.FILE_COLUMNS, form)


@commitstats.command(cls=WithAuthors)
@click.argument("repository", type=ANY_PATH)
@click.option("--author", "authors", multiple=True, metavar="EMAIL…", help="Only of these authors.")
@click.option("--everyone", is_flag=True, help="Of every author.")
@click.option("--all-branches", is_flag=True, help="Every branch and tag, not only HEAD.")
@click.option("--trust", is_flag=True, help="Read a folder that belongs to another user, too.")
@click.option("--format", "form", type=FORMATS, default="jsonl", show_default=True)
@click.pass_context
def count(
    ctx: click.Context,
    repository: Path,
    authors: tuple[str, ...],
    everyone: bool,
    all_branches: bool,
    trust: bool,
    form: str,
) -> None:
    """Count one repository without a database: a row for each changed file of each commit."""
    from commitstats_desktop.core.person import fold
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.git.references import Branches
    from commitstats_desktop.services.count import COLUMNS, count_repository

    if everyone == bool(authors):
        raise click.UsageError("Give either --author EMAIL or --everyone.")
    wanted = {fold(author) for author in authors}
    running = count_repository(
        repository,
        lambda email: everyone or fold(email) in wanted,
        Branches.ALL if all_branches else Branches.HEAD,
        Work(),
        is_trusted=trust,
    )
    output.print_rows(running.rows, COLUMNS, form)
    for remark in running.remarks:
        output.say(remark)
    if running.is_partial:
        ctx.exit(PARTIAL)


@commitstats.command()
@click.option("--out", required=True, type=ANY_PATH, help="Folder to write to.")
def demo(out: Path) -> None:
    """Show what the app makes: generated repositories, collected, and a CV of them."""
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.services.demo import make_demo_cv

    work = Work()
    with output.progress_bars(work) as bars:
        written = make_demo_cv(out, work, now(), bars.show)
    for path in written:
        output.say(f"Wrote {path}")
    output.say(f'Ask it more: commitstats --home "{demo_home(user_paths(out))}" figures')


@commitstats.command()
@click.option("--background", is_flag=True, help="Start in the tray, without a window.")
@click.pass_context
def app(ctx: click.Context, background: bool) -> None:
    """Open the window."""
    session: Session = ctx.obj
    sys.exit(session.open_window(session.paths, in_background=background))
