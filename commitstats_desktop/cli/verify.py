"""`commitstats verify`: what a CV proves, for whoever received it. It needs no home and no account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import ANY_PATH, PARTIAL, hosts_of, now
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.text import shown

if TYPE_CHECKING:
    from commitstats_desktop.cv.proof.verification import Verdict


@click.command()
@click.argument("file", type=ANY_PATH)
@click.option("--opening", type=ANY_PATH, help="What opens chosen commits, from `cv open`.")
@click.option("--repository", type=ANY_PATH, help="Look for the opened commits in this repository.")
@click.option("--signer", default="", metavar="WHO", help="github.com/LOGIN, or a file of keys.")
@click.option("--claims", type=ANY_PATH, help="Write the claims here, their signature beside them.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, with the claims.")
@click.pass_context
def verify(
    ctx: click.Context,
    file: Path,
    opening: Path | None,
    repository: Path | None,
    signer: str,
    claims: Path | None,
    as_json: bool,
) -> None:
    """Verify a CV: that it is as it was exported, who signed it, and which commits were counted.

    FILE is a PDF, with its claims beside it, a web page or a JSON file. Nobody is asked anything
    unless --signer names a user of a Git host. Ends with 1 when something was altered, with 3 when
    something could not be settled.
    """
    from commitstats_desktop.core.work import Work
    from commitstats_desktop.cv.proof.verification import Answer
    from commitstats_desktop.services.cvs import proof

    verdict = proof.verify(
        file, now(), hosts_of(ctx), Work(),
        opening=opening, repository=repository, signer=signer,
    )  # fmt: skip
    if claims is not None:
        _write_claims(verdict, claims)
    if as_json:
        output.print_json(_plain(verdict))
    else:
        output.print_tables(*_lines(verdict))
    if verdict.has(Answer.FAILS):
        ctx.exit(1)
    if verdict.has(Answer.OPEN):
        ctx.exit(PARTIAL)


def _write_claims(verdict: Verdict, path: Path) -> None:
    from commitstats_desktop.services import output_files

    if verdict.proof is None:
        raise AppError("The file carries no claims.", "Only files exported with a proof do.")
    wanted = [(path, verdict.proof.claims)]
    if verdict.proof.signature:
        wanted.append((path.with_name(f"{path.name}.sig"), verdict.proof.signature.encode()))
    targets = output_files.checked([each for each, _ in wanted])
    output_files.write_all(
        [(target, content) for target, (_, content) in zip(targets, wanted, strict=True)]
    )
    for each, _ in wanted:
        output.say(f"Wrote {each}")


def _lines(verdict: Verdict) -> list[str]:
    lines = []
    for check in verdict.checks:
        lines.append(f"{check.answer + ':':13} {shown(check.sentence)}")
        for place in check.places:
            was = f"“{shown(place.claimed)}”" if place.claimed else "nothing"
            now_ = f"“{shown(place.shown)}”" if place.shown else "nothing"
            lines.append(f"{'':13}   {shown(place.place)}: claimed {was}, shown {now_}")
    return lines


def _plain(verdict: Verdict) -> dict[str, Any]:
    return {
        "checks": [
            {
                "answer": check.answer,
                "sentence": check.sentence,
                "places": [place._asdict() for place in check.places],
            }
            for check in verdict.checks
        ],
        "signer": verdict.signer.fingerprint if verdict.signer else None,
        "claims": verdict.claims,
    }
