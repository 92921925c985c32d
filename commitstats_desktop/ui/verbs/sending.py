"""What happens when a CV is exported from the window: plain functions for jobs of a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from commitstats_desktop.core.cv.choices import NamedCv
from commitstats_desktop.core.sent import SentExport
from commitstats_desktop.ui.clock import now, today

if TYPE_CHECKING:
    from commitstats_desktop.core.disclosure_sheet import DisclosureSheet
    from commitstats_desktop.services.home import Home
    from commitstats_desktop.services.hosts import Hosts


class Form(NamedTuple):
    """A way out: its key, what it is called, how its files end."""

    key: str
    title: str
    suffix: str


@dataclass(frozen=True)
class Parcel:
    """What is to be written, where, for whom, and signed by which key (empty: by none)."""

    cv: NamedCv
    targets: Mapping[str, Path]
    sent_to: str = ""
    signer: str = ""


def ways_out() -> tuple[Form, ...]:
    """Every form a CV can be written in."""
    from commitstats_desktop.cv.formats import FORMATS

    return tuple(Form(one.key, one.title, one.suffix) for one in FORMATS.values())


def paths_of(
    forms: Sequence[Form], chosen: Sequence[str], folder: Path, name: str
) -> dict[str, Path]:
    """The file of each chosen form; those whose ending an earlier form has are told apart by key."""
    first: dict[str, str] = {}
    for form in forms:
        first.setdefault(form.suffix, form.key)
    return {
        form.key: folder
        / f"{name}{'' if first[form.suffix] == form.key else '-' + form.key}{form.suffix}"
        for form in forms
        if form.key in chosen
    }


def load_sheet(home: Home, cv: NamedCv) -> DisclosureSheet:
    """What the document tells of private repositories."""
    from commitstats_desktop.services.cvs.cv import compose_choices, disclosure_sheet

    document = compose_choices(home.database, cv.choices, today())
    return disclosure_sheet(home.database, cv.choices, document)


def send(home: Home, hosts: Hosts, parcel: Parcel) -> SentExport:
    """Write the files with their proof, and keep them in the send log."""
    from commitstats_desktop.services.cvs.cvs import note_seen
    from commitstats_desktop.services.cvs.sent import export_and_keep, order
    from commitstats_desktop.services.cvs.signing import open_key

    cv, database, moment = parcel.cv, home.database, now().astimezone()
    ordered = order(
        database,
        cv.choices,
        moment,
        parcel.targets,
        title=cv.title,
        cv_uuid=cv.uuid,
        sent_to=parcel.sent_to,
        signing=open_key(parcel.signer, database, hosts.keys) if parcel.signer else None,
    )
    export = export_and_keep(database, ordered, moment)
    note_seen(database, cv.uuid, cv.choices, ordered.document.bare(), moment)
    return export


def approve(home: Home, cv: NamedCv, words: frozenset[str]) -> NamedCv:
    """Keep for a CV that these words of private names may stand in it."""
    from commitstats_desktop.services.cvs.cvs import save_cv

    choices = replace(cv.choices, approved_words=cv.choices.approved_words | words)
    return save_cv(home.database, cv.uuid, choices, now())
