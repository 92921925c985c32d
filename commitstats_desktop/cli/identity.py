"""How the command line tells who the person is, and who they might be."""

from __future__ import annotations

from typing import Any

from commitstats_desktop.cli import output
from commitstats_desktop.core.days import as_date
from commitstats_desktop.core.person import AuthorSeen, Likeness, People
from commitstats_desktop.core.text import shown

AUTHORS_SHOWN = 40

LIKENESS_WORDS = {Likeness.ME: "you", Likeness.POSSIBLY_ME: "possibly you", Likeness.NOBODY: ""}


def show_people(people: People) -> None:
    """The person's addresses, what Git's configuration suggests, and the authors found."""
    for identity in people.identities:
        output.print_tables(f"you: {shown(identity.email)}")
    for email in people.suggested:
        output.print_tables(f"your Git configuration says: {shown(email)}")
    if not people.authors:
        output.say("No author was found yet: add repositories and run `commitstats collect`.")
        return
    _show_authors(people.authors)
    if len(people.authors) > AUTHORS_SHOWN:
        output.say(f"… and {len(people.authors) - AUTHORS_SHOWN:,} more with fewer commits.")
    output.say(counts_sentence(people))
    say_unread(people.unread)


def say_unread(commits: int) -> None:
    """What the next collection is going to read for the addresses that were claimed."""
    if commits:
        output.say(
            f"Their commits and days count already. `commitstats collect` will read the lines of"
            f" {output.number(commits, 'commit')}; until then those are unknown."
        )


def counts_sentence(people: People) -> str:
    """How many commits are the person's, and how many may be."""
    return (
        f"Yours: {output.number(people.attributed, 'commit')}."
        f" Possibly yours: {output.number(people.possibly, 'commit')}."
    )


def people_json(people: People) -> dict[str, Any]:
    """All of it in plain values: identities, authors with likeness and reasons, counts."""
    return {
        "identities": [
            {"email": identity.email, "confirmed_by": identity.confirmed_by}
            for identity in people.identities
        ],
        "suggested_by_git": list(people.suggested),
        "attributed": people.attributed,
        "possibly_me": people.possibly,
        "lines_unread": people.unread,
        "authors": [_author_json(author) for author in people.authors],
    }


def _author_json(author: AuthorSeen) -> dict[str, Any]:
    return {
        "name": author.name,
        "email": author.email,
        "likeness": LIKENESS_WORDS[author.likeness] or "nobody",
        "is_bot": author.is_bot,
        "reasons": list(author.reasons),
        "commits": author.commits,
        "repositories": author.repositories,
        "first_day": _iso(author.first_day),
        "last_day": _iso(author.last_day),
    }


def _show_authors(authors: tuple[AuthorSeen, ...]) -> None:
    from rich.table import Table

    table = Table("author", "e-mail", "", box=None, pad_edge=False)
    for heading in ("commits", "repositories", "from", "to"):
        table.add_column(heading, justify="right")
    table.add_column("why", overflow="fold")
    for author in authors[:AUTHORS_SHOWN]:
        table.add_row(
            shown(author.name),
            shown(author.email),
            "bot" if author.is_bot else LIKENESS_WORDS[author.likeness],
            f"{author.commits:,}",
            f"{author.repositories:,}",
            output.day_text(author.first_day),
            output.day_text(author.last_day),
            shown("; ".join(author.reasons)),
        )
    output.print_tables(table)


def _iso(day: int | None) -> str | None:
    return None if day is None else as_date(day).isoformat()
