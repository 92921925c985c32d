"""The part of the walk that belongs to no page: the first start and the small dialogs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.e2e.walk import Walker

STEPS = ("about", "who", "where", "pick")
CHOOSE = (
    "The file holds your figures, repositories, addresses and settings, no token and no code."
    " Choose a passphrase; without it nobody can open the file, not even you."
)


def walk_first_start(
    walker: Walker,
    looks: tuple[str, ...],
    sizes: dict[str, tuple[int, int]],
    state: str = "welcome",
) -> None:
    """Every step in every look and size, with whatever the home holds."""
    window = walker.window
    window.first_start.show_again()
    page = window.first_start.page
    assert page is not None
    for look in looks:
        window.set_appearance(look)
        for suffix, size in sizes.items():
            window.resize(*size)
            for number, name in enumerate(STEPS):
                page.show_step(number)
                walker.settle()
                walker.look(f"{state}-{name}-{look}{suffix}")
    window.resize(*sizes[""])
    window.show_page("overview")


def walk_found(walker: Walker, looks: tuple[str, ...], sizes: dict[str, tuple[int, int]]) -> None:
    """The first start with what was found: addresses with their counts, a result, repositories;
    then what is asked about them."""
    from commitstats_desktop.store import repositories
    from commitstats_desktop.ui.dialogs import delete_everything, remove, stop

    walk_first_start(walker, looks, sizes, "found")
    window = walker.window
    assert window.session.home is not None
    with window.session.home.database.reading() as connection:
        known = repositories.all_repositories(connection)
    kept = [("Database, backups and demo", "/home/ada/.local/share/commitstats", 4_200_000)]
    for look in looks:
        window.set_appearance(look)
        for name, question in (
            ("forget", remove.make_question(window, known)),
            ("delete-everything", delete_everything.make_question(window, kept)),
            ("still-collecting", stop.about_collecting(window)),
        ):
            walker.look_at_dialog(f"{name}-{look}", question)


def walk_small_dialogs(walker: Walker, looks: tuple[str, ...]) -> None:
    """What is asked in a line or two."""
    from commitstats_desktop.services.storage import Copy
    from commitstats_desktop.ui.dialogs.find_action import FindActionDialog
    from commitstats_desktop.ui.dialogs.passphrase import PassphraseDialog
    from commitstats_desktop.ui.dialogs.restore import RestoreDialog
    from commitstats_desktop.ui.language import tr

    window = walker.window
    copies = [
        Copy(Path("commitstats.sqlite3"), datetime(2026, month, 3, 12, 30, tzinfo=UTC), 4_200_000)
        for month in (11, 10, 9)
    ]
    for look in looks:
        window.set_appearance(look)
        for name, dialog in (
            (
                "find-action",
                FindActionDialog(window.actions_offered.offered(), window.theme, window),
            ),
            ("restore", RestoreDialog(copies, window)),
            (
                "passphrase",
                PassphraseDialog(tr(CHOOSE), tr("Export everything…"), window, shortest=12),
            ),
        ):
            walker.look_at_dialog(f"dialog-{name}-{look}", dialog)


def walk_larger_dialogs(walker: Walker, looks: tuple[str, ...]) -> None:
    """What is filled in step by step, over the home that is open."""
    from commitstats_desktop.core.errors import AppError
    from commitstats_desktop.core.publication import PublishView
    from commitstats_desktop.ui.dialogs.leaving import LeavingDialog
    from commitstats_desktop.ui.dialogs.place import PlaceDialog
    from commitstats_desktop.ui.dialogs.publish import PublishDialog
    from commitstats_desktop.ui.dialogs.sent_log import SentLogDialog

    window = walker.window
    problem = AppError("cv.example.org does not answer.", "Try again later.")
    for look in looks:
        window.set_appearance(look)
        place = PlaceDialog(window.session, window.theme, window)
        publish = PublishDialog(window.session, window.theme, PublishView(), None, window)
        for asking in (place, publish):
            asking._show_error(problem)
        for name, dialog in (
            ("place", place),
            ("publish", publish),
            ("leaving", LeavingDialog(window.session, window.theme, "", window)),
            ("sent-log", SentLogDialog(window.session, window)),
        ):
            walker.look_at_dialog(f"dialog-{name}-{look}", dialog)
