"""The send log: export a CV with its proof and keep what left; look at it, compare it, open it."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.cv import CvDocument
from commitstats_desktop.core.cv.choices import CvChoices
from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.explain import Ask
from commitstats_desktop.core.period import Question
from commitstats_desktop.core.sent import FigureChange, SentExport, SentFile
from commitstats_desktop.cv.proof.claims import digest, figures_of
from commitstats_desktop.cv.proof.keys import Signing
from commitstats_desktop.cv.proof.opening import CommitRoot, OpeningFile, open_commits
from commitstats_desktop.cv.proof.seal import Seal
from commitstats_desktop.cv.proof.tree import SECRET_BYTES, Tree, next_power_of_two
from commitstats_desktop.cv.words import words_of
from commitstats_desktop.services import output_files
from commitstats_desktop.services.cvs.cv import GuardedDocument, compose_guarded, finished_files
from commitstats_desktop.services.cvs.facts import question_of
from commitstats_desktop.services.cvs.files import FinishedFile
from commitstats_desktop.store import sent
from commitstats_desktop.store.engine import Database
from commitstats_desktop.store.evidence import explaining

SHORTEST_PREFIX = 4
"""Hexadecimal digits by which a commit or an export may be named."""


@dataclass(frozen=True)
class Order:
    """What to export, where to, and what to remember of it."""

    document: GuardedDocument
    question: Question
    """What the document was composed of: its commits are those that are committed to."""
    targets: Mapping[str, Path]
    """Paths by form: `pdf`, `html`, `json`."""
    title: str = ""
    cv_uuid: str | None = None
    sent_to: str = ""
    signing: Signing | None = None


def order(
    database: Database,
    choices: CvChoices,
    now: datetime,
    targets: Mapping[str, Path],
    *,
    title: str = "",
    cv_uuid: str | None = None,
    sent_to: str = "",
    signing: Signing | None = None,
) -> Order:
    """The CV of these choices, composed of today's figures and ready to be exported."""
    return Order(
        compose_guarded(database, choices, now.date()),
        question_of(database, choices),
        targets,
        title,
        cv_uuid,
        sent_to,
        signing,
    )


@dataclass(frozen=True)
class MadeExport:
    """Finished files with their proof, and what the send log keeps once they have left."""

    export: SentExport
    files: tuple[FinishedFile, ...]
    claimed: Mapping[str, int]
    opened: sent.Opened

    def contents(self) -> list[bytes]:
        """The bytes of the files, in their order."""
        return [file.content for file in self.files]


def make_export(database: Database, order: Order, now: datetime) -> MadeExport:
    """Make the files with their proof; nothing is written.

    Raises `AppError` when a finished file holds a private name or a key does not sign.
    """
    tree = commit_to(database, order.document, order.question)
    document = committed(order.document, tree, is_signed=order.signing is not None)
    seal = Seal(
        document.bare(),
        CommitRoot(tree.root, tree.size),
        order.signing.sign if order.signing else None,
    )
    files = tuple(finished_files(document, order.targets, seal))
    return MadeExport(
        _record(order, document, tree, files, now),
        files,
        seal.claimed,
        sent.Opened(tree.secret, tree.oids, tree.size),
    )


def export_and_keep(database: Database, order: Order, now: datetime) -> SentExport:
    """Write the files with their proof, all of them or none, and keep them in the send log.

    Raises `AppError` when a finished file holds a private name or a key does not sign, and
    `OutputError` when one cannot be written; then nothing is kept either.
    """
    made = make_export(database, order, now)
    targets = output_files.checked([file.path for file in made.files])
    with database.writing() as connection:
        sent.add(connection, made.export, made.contents(), made.claimed, made.opened)
        output_files.write_all(
            [(target, file.content) for target, file in zip(targets, made.files, strict=True)]
        )
    return made.export


def keep(database: Database, made: MadeExport, sent_to: str) -> None:
    """Note files that have left by another way than the disk, and where they went."""
    export = replace(made.export, sent_to=sent_to)
    with database.writing() as connection:
        sent.add(connection, export, made.contents(), made.claimed, made.opened)


def commit_to(database: Database, document: CvDocument, question: Question) -> Tree:
    """A new commitment to the counted commits of a document.

    Where the document does not tell their exact number, neither does the size of the tree.
    """
    with database.reading() as connection:
        oids = explaining.oids_behind(connection, Ask("commits", question))
    is_told = document.totals.commits == len(oids) and not document.is_rounded
    padded_to = 0 if is_told else next_power_of_two(len(oids))
    return Tree(secrets.token_bytes(SECRET_BYTES), oids, padded_to)


def committed(document: GuardedDocument, tree: Tree, *, is_signed: bool) -> GuardedDocument:
    """The document with the root in its methods, and what that proves and does not."""
    methods = document.methods
    is_exact = tree.size == len(tree.oids)
    return replace(
        document,
        methods=replace(
            methods,
            merkle_root=tree.root.hex(),
            counted=tree.size if is_exact else None,
            limits=_limits(document, is_signed=is_signed),
        ),
    )


def _limits(document: CvDocument, *, is_signed: bool) -> tuple[str, ...]:
    """What is proven and what is not takes the place of the sentence that nothing is."""
    words, limits = words_of(document), document.methods.limits
    proven = words.proven_signed if is_signed else words.proven
    return (*(line for line in limits if line != words.not_proven), proven)


def _record(
    order: Order, document: CvDocument, tree: Tree, files: Sequence[FinishedFile], now: datetime
) -> SentExport:
    look = document.look
    return SentExport(
        uuid=str(uuid.uuid4()),
        document_id=document.document_id,
        cv_uuid=order.cv_uuid,
        title=order.title,
        variant=f"{look.template}, {look.paper}, {look.language}",
        exported_at=int(now.timestamp()),
        sent_to=order.sent_to,
        figures_version=document.methods.version,
        root=tree.root,
        size=tree.size,
        signer=order.signing.key.fingerprint if order.signing else "",
        files=tuple(
            SentFile(file.path.name, file.form, len(file.content), digest(file.content))
            for file in files
        ),
    )


def all_exports(database: Database) -> list[SentExport]:
    """The send log, the newest export first."""
    with database.reading() as connection:
        return sent.all_exports(connection)


def find_export(database: Database, name: str) -> SentExport:
    """The export that this document id, or its beginning, means; raises `AppError`."""
    wanted = name.strip().lower()
    known = all_exports(database)
    found = [one for one in known if wanted in (one.document_id, one.uuid)] or [
        one for one in known if _begins(one.document_id, wanted) or _begins(one.uuid, wanted)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise AppError(f"{name} means {len(found)} exports.", "Give more of its digits.")
    raise AppError(f"No export is called {name}.", "`commitstats cv log` lists them.")


def bytes_of(database: Database, export: SentExport) -> list[bytes]:
    """The files of an export as they left, in their order."""
    with database.reading() as connection:
        contents = sent.contents(connection, export.uuid)
    for file, content in zip(export.files, contents, strict=True):
        if digest(content) != file.sha256:
            raise AppError(
                f"{file.name} of this export is damaged in the database.",
                "Restore a backup of the database; a copy you kept elsewhere is not affected.",
            )
    return contents


def write_again(database: Database, export: SentExport, folder: Path) -> list[Path]:
    """Write the files of an export into a folder, byte for byte as they left; it is made."""
    contents = bytes_of(database, export)
    output_files.made_folder(folder)
    paths = [folder / file.name for file in export.files]
    targets = output_files.checked(paths)
    output_files.write_all(list(zip(targets, contents, strict=True)))
    return paths


def compare(database: Database, export: SentExport, today: CvDocument) -> list[FigureChange]:
    """Figures that the export shows and that are others in today's document, by their names."""
    with database.reading() as connection:
        then = sent.figures(connection, export.uuid)
    now = dict(figures_of(today))
    return [
        FigureChange(key, value, now.get(key))
        for key, value in then.items()
        if value != now.get(key)
    ]


def note(database: Database, export: SentExport, sent_to: str) -> None:
    """Write down to whom it was sent."""
    with database.writing() as connection:
        sent.note(connection, export.uuid, sent_to)


def delete(database: Database, export: SentExport) -> None:
    """Forget an export; its commits can then never be opened again."""
    with database.writing() as connection:
        sent.delete(connection, export.uuid)


def open_some(database: Database, export: SentExport, commits: Sequence[str]) -> OpeningFile:
    """What shows that these commits, named by object ids or their beginnings, were counted.

    Raises `AppError` for one that was not.
    """
    tree = _tree(database, export)
    return open_commits(export.document_id, tree, [_resolved(tree, one) for one in commits])


def _tree(database: Database, export: SentExport) -> Tree:
    with database.reading() as connection:
        opened = sent.opened(connection, export.uuid)
    padded_to = opened.size if opened.size > len(opened.oids) else 0
    return Tree(opened.secret, opened.oids, padded_to)


def _resolved(tree: Tree, name: str) -> bytes:
    wanted = name.strip().lower()
    found = [oid for oid in tree.oids if _begins(oid.hex(), wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise AppError(f"{name} means {len(found)} commits.", "Give more of its digits.")
    raise AppError(
        f"Commit {name} was not counted in this export.",
        "Only commits that were counted then can be opened.",
    )


def _begins(whole: str, start: str) -> bool:
    return len(start) >= SHORTEST_PREFIX and whole.startswith(start)
