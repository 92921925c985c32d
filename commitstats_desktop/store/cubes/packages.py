"""The cube of packages: how many commits began to use each, and in how many repositories."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from commitstats_desktop.core.cubes import PackageUse
from commitstats_desktop.store.cubes import columns
from commitstats_desktop.store.cubes.commits import commits_of
from commitstats_desktop.store.cubes.memory import remembered
from commitstats_desktop.store.cubes.scope import Scope
from commitstats_desktop.store.schema import ODD_DAY

_USES = columns.plain("counted_packages", "package_id", "day", "commit_id")
_PACKAGE_BITS = 32


def package_uses(connection: Connection, scope: Scope) -> Iterator[PackageUse]:
    """Each package that a commit of the question began to use."""
    import numpy as np

    found = columns.read_days(connection, _USES, scope.period, scope.repositories)
    if scope.languages is not None:
        touching = commits_of(connection, scope).commit
        found = columns.only(found, np.isin(found["commit_id"], touching))
    package, size = found["package_id"], int(found["package_id"].max(initial=0)) + 1
    pairs = np.unique(found[columns.REPOSITORY] << _PACKAGE_BITS | package)
    repositories = np.bincount(pairs & (1 << _PACKAGE_BITS) - 1, minlength=size).tolist()
    known = columns.only(found, found["day"] != ODD_DAY)
    ends = {number: days for number, _, *days in columns.counted(known["package_id"], known["day"])}
    names = remembered(connection, _names)
    for number, commits, *_ in columns.counted(package, found["day"]):
        of_number = ends.get(number, (None, None))
        yield PackageUse(*names[number], commits, repositories[number], *of_number)


def _names(connection: Connection) -> dict[int, tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT id, ecosystem, name FROM packages").all()
    return {row[0]: (row[1], row[2]) for row in rows}
