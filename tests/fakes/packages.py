"""Ask which packages a change of one file brings in."""

from __future__ import annotations

from collections.abc import Sequence

from commitstats_desktop.classify.language import language_of
from commitstats_desktop.classify.packages import NOTHING_OWN, OwnModules, installed_name, scan


def packages_in(
    path: str,
    content: str | bytes,
    added: Sequence[tuple[int, int]] | None = None,
    own: OwnModules = NOTHING_OWN,
    old: str | None = None,
) -> set[str]:
    """Installed names of what the file brings in, as `ecosystem name`; all its lines by default."""
    new = content if isinstance(content, bytes) else content.encode()
    ranges = [(1, new.count(b"\n") + 1)] if added is None else added
    before = None if old is None else old.encode()
    found = scan(path.encode(), language_of(path.encode()), new, before, ranges, own)
    return {f"{each.ecosystem} {installed_name(*each)}" for each in found}
