"""Verify: what a finished file proves, with commits opened and repositories at hand."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from commitstats_desktop.core.errors import AppError
from commitstats_desktop.core.work import Work
from commitstats_desktop.cv.proof import verification
from commitstats_desktop.cv.proof.claims import Claims
from commitstats_desktop.cv.proof.opening import CommitRoot, OpeningFile, read_opening
from commitstats_desktop.cv.proof.seal import CLAIMS_NAME, CLAIMS_SUFFIX, SIGNATURE_SUFFIX, Proof
from commitstats_desktop.cv.proof.tree import is_in
from commitstats_desktop.cv.proof.verification import Answer, Check, Verdict
from commitstats_desktop.cv.search.pieces import attachments_of_pdf
from commitstats_desktop.services.commits_at_hand import Found, find_commits
from commitstats_desktop.services.cvs.signing import check_signer
from commitstats_desktop.services.hosts import Hosts

MOST_BYTES = 64 * 1024 * 1024


def verify(
    path: Path,
    moment: datetime,
    hosts: Hosts,
    work: Work,
    *,
    opening: Path | None = None,
    repository: Path | None = None,
    signer: str = "",
) -> Verdict:
    """What this file proves; nobody is asked anything, unless `signer` names a user of a host.

    Raises `AppError` when a file cannot be read, `FolderError` when the repository cannot.
    """
    verdict = verify_file(path)
    checks = list(verdict.checks)
    if signer:
        checks.append(check_signer(verdict, signer, moment, hosts, work))
    if opening is not None:
        opened = read_opening(read_file(opening))
        checks += check_opening(verdict.claims, opened)
        if repository is not None:
            checks += check_repository(opened, repository, work)
    elif repository is not None:
        checks.append(
            Check(
                Answer.OPEN,
                "Which commits were counted is not told by the file: an opening is needed to look"
                " for them in the repository.",
            )
        )
    return replace(verdict, checks=tuple(checks))


def verify_file(path: Path) -> Verdict:
    """What the file alone proves, with the claims beside a PDF."""
    data = read_file(path)
    if data.startswith(b"%PDF-"):
        return verification.verify_pdf(data, _beside(path) or _attached(data))
    text = data.decode("utf-8", "surrogateescape")
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "{":
        return verification.verify_json(text)
    if start == "<":
        return verification.verify_html(text)
    raise AppError(
        f"{path.name} is no CV of this app.", "A PDF, a web page or a JSON file can be verified."
    )


def check_opening(claims: Claims | None, opened: OpeningFile) -> list[Check]:
    """Whether each commit of an opening is one of those that the file committed to."""
    root = _root_of(claims)
    if root is None:
        return [Check(Answer.FAILS, "The file commits to no commits that could be opened.")]
    if (opened.document, opened.root) != ((claims or {}).get("document"), root):
        return [Check(Answer.FAILS, "The opening belongs to another export than this file.")]
    return [_opened(opened, root, at) for at in range(len(opened.commits))]


def _opened(opened: OpeningFile, root: CommitRoot, at: int) -> Check:
    one = opened.commits[at]
    return verification.checked(
        is_in(one, root.root, root.size),
        f"Commit {one.oid.hex()} is one of those counted.",
        f"Commit {one.oid.hex()} is refused: it is none of those counted.",
    )


def check_repository(opened: OpeningFile, repository: Path, work: Work) -> list[Check]:
    """Whether the opened commits are in this repository, and whom it names as their author."""
    found, is_whole = find_commits(repository, {one.oid for one in opened.commits}, work)
    return [_at_hand(one.oid, found.get(one.oid), is_whole) for one in opened.commits]


def _at_hand(oid: bytes, found: Found | None, is_whole: bool) -> Check:  # noqa: FBT001
    if found is not None:
        return Check(
            Answer.HOLDS,
            f"Commit {oid.hex()} is in the repository: by {found.author} on {found.day}.",
        )
    reason = "" if is_whole else ", of which a part could not be read"
    return Check(Answer.OPEN, f"Commit {oid.hex()} is not in this repository{reason}.")


def _root_of(claims: Claims | None) -> CommitRoot | None:
    commitment = (claims or {}).get("commitment")
    return CommitRoot.read(commitment) if isinstance(commitment, dict) else None


def _beside(path: Path) -> Proof | None:
    claims = path.with_suffix(CLAIMS_SUFFIX)
    if not os.path.isfile(claims):
        return None
    signature = path.with_suffix(SIGNATURE_SUFFIX)
    armor = read_file(signature).decode("utf-8", "replace") if os.path.isfile(signature) else ""
    return Proof(read_file(claims), armor)


def _attached(data: bytes) -> Proof | None:
    """Claims that lie in the PDF itself."""
    claims = dict(attachments_of_pdf(data)).get(CLAIMS_NAME)
    return Proof(claims) if claims is not None else None


def read_file(path: Path) -> bytes:
    """A whole file; raises `AppError` when it cannot be read or is no document's size."""
    try:
        with open(os.path.expanduser(path), "rb") as file:  # noqa: PTH123  # any path
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise AppError(
            f"{path} cannot be read: {error.strerror or error}.", "Check its name and permissions."
        ) from error
    if len(data) > MOST_BYTES:
        raise AppError(f"{path} is too large to be a CV.", "Name the file that was exported.")
    return data


def opening_json(opened: OpeningFile) -> str:
    """An opening as the file that is handed over."""
    return json.dumps(opened.plain(), indent=2) + "\n"
