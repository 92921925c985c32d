"""Walks through the real window and the documents, and writes what a person would see as pictures.

    python tests/e2e/walk.py OUT [--language en|nb|es] [--scaled] [--readme]

Starts a screen of its own (Xvfb) when there is none. Shows every page and dialog, empty and with the
demo data, light and dark, in two sizes, or with `--scaled` in the small one at 200 %; then the CV as
pages of the PDF and as web page at 1280 and 360 pixels. Whatever can be asserted is: text that is
cut off, parts that overlap, pale text, a Tab that leads back, a part without a name for a screen
reader; it ends with exit code 1 and the list of faults. The pictures are to be looked at all the
same.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

PATIENCE = 60.0
HALF_AN_HOUR = timedelta(minutes=30)
SIZES = {"": (1280, 860), "-small": (960, 640)}
SCALED = {"": SIZES["-small"]}
LOOKS = ("light", "dark")

LANGUAGE = "en"
"""What the window speaks; the walk is done once in each language."""

PICTURES = ROOT / "installers" / "pictures"
IN_README = {
    "demo-overview-light.png": "overview.png",
    "demo-overview-dark.png": "overview-dark.png",
    "cv-page-1.png": "cv.png",
}


class Walker:
    """Drives one window over one home."""

    def __init__(self, out: Path, home: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from commitstats_desktop.app import make_window
        from commitstats_desktop.jobs.garbage import GarbageCollector
        from commitstats_desktop.paths import user_paths
        from commitstats_desktop.settings import Settings, save_settings

        paths = user_paths(home)
        save_settings(paths.settings, Settings(language=LANGUAGE, welcome_step=0))
        self.application = QApplication.instance() or QApplication([])
        self.garbage = GarbageCollector()
        self.out = out
        self.faults: list[str] = []
        self.window = make_window(self.application, paths)  # type: ignore[arg-type]
        self.window.show()
        self.window.session.open()
        self.settle()

    def settle(self) -> None:
        """Let every job end and everything be drawn."""
        runner = self.window.session.runner
        until = time.monotonic() + PATIENCE
        quiet = 0
        while quiet < 20 and time.monotonic() < until:
            self.application.processEvents()
            time.sleep(0.01)
            quiet = quiet + 1 if not runner.is_busy() else 0

    def look(self, name: str) -> None:
        """Take a picture of the window and note its faults."""
        from tests.e2e.looks import faults

        self.application.sendPostedEvents()  # What a clock has changed is laid out.
        self.window.grab().save(str(self.out / f"{name}.png"))
        self.faults += [f"{name}: {fault}" for fault in faults(self.window)]

    def look_at_dialog(self, name: str, dialog: object) -> None:
        """Show a dialog without waiting for an answer, and take a picture of it."""
        from PySide6.QtWidgets import QDialog

        from tests.e2e.looks import faults

        assert isinstance(dialog, QDialog)
        dialog.show()
        self.settle()
        dialog.grab().save(str(self.out / f"{name}.png"))
        self.faults += [f"{name}: {fault}" for fault in faults(dialog)]
        dialog.close()
        dialog.deleteLater()

    def everywhere(self, state: str) -> None:
        """Every page in every look and size."""
        for look in LOOKS:
            self.window.set_appearance(look)
            for suffix, size in SIZES.items():
                self.window.resize(*size)
                for key in self.window.pages:
                    self.window.show_page(key)
                    self.settle()
                    self.look(f"{state}-{key}-{look}{suffix}")
                    self._look_below(f"{state}-{key}-{look}{suffix}")
        self.window.resize(*SIZES[""])

    def _look_below(self, name: str) -> None:
        from PySide6.QtWidgets import QScrollArea

        page = self.window.stack.currentWidget()
        assert page is not None
        for number, area in enumerate(page.findChildren(QScrollArea)):
            bar = area.verticalScrollBar()
            if area.isVisible() and bar.maximum():
                bar.setValue(bar.maximum())
                self.settle()
                self.look(f"{name}-below{number or ''}")
                bar.setValue(0)


def walk_window(out: Path, home: Path) -> list[str]:
    """Empty pages, the demo, messages and dialogs."""
    from commitstats_desktop.core.cv.choices import CvChoices, NamedCv
    from commitstats_desktop.core.errors import AppError
    from commitstats_desktop.ui.dialogs.crash import CrashDialog
    from commitstats_desktop.ui.dialogs.send_cv import SendDialog
    from tests.e2e.walk_documents import look_in
    from tests.e2e.walk_figures import walk_figures
    from tests.e2e.walk_shell import walk_first_start, walk_larger_dialogs, walk_small_dialogs

    walker = Walker(out, home)
    window, chosen = walker.window, CvChoices(look=look_in(LANGUAGE))
    walker.look("as-the-system")
    walk_first_start(walker, LOOKS, SIZES)
    walk_small_dialogs(walker, LOOKS)
    walker.everywhere("empty")
    window.session.open_demo()
    walker.settle()
    walker.everywhere("demo")
    walk_figures(walker, LOOKS, SIZES)
    walk_larger_dialogs(walker, LOOKS)
    for look in LOOKS:
        window.set_appearance(look)
        window.show_page("overview")
        window.session.failed.emit(
            AppError(
                "There is no folder /home/ada/code/ledger.",
                "It may have been moved, renamed or be on a disk that is not connected.",
            )
        )
        walker.settle()
        walker.look(f"message-{look}")
        window.messages.hide()
        export = SendDialog(window.session, NamedCv("u", "default", chosen), "", window)
        walker.look_at_dialog(f"export-{look}", export)
        walker.look_at_dialog(f"crash-{look}", CrashDialog("Traceback\n  File\nError: x", window))
    window.session.open()
    walker.settle()
    window.close()
    window.session.close()
    return walker.faults


def walk_collecting(out: Path, home: Path, repositories: list[Path]) -> list[str]:
    """The window while it reads, and what it says of a folder that has vanished since."""
    from tests.e2e.walk_shell import walk_found

    walker = Walker(out, home)
    window = walker.window
    window.set_appearance("light")
    window.show_page("repositories")
    for repository in repositories:
        window.folders.add(repository)
    until = time.monotonic() + PATIENCE
    while not window.session.state.running and time.monotonic() < until:
        walker.application.processEvents()
    for _ in range(5):
        walker.application.processEvents()
    walker.look("collecting-repositories")
    walker.settle()
    shutil.rmtree(repositories[-1])
    window.session.collect_everything()
    walker.settle()
    for suffix, size in SIZES.items():
        window.resize(*size)
        for key in window.pages:
            window.show_page(key)
            walker.settle()
            walker.look(f"collected-{key}{suffix}")
    walk_found(walker, LOOKS, SIZES)
    window.close()
    window.session.close()
    return walker.faults


def walk_accounts(out: Path, home: Path) -> list[str]:
    """Accounts and what they list, and the dialogs about them; no host is asked."""
    from datetime import UTC, datetime

    from commitstats_desktop.ui.dialogs import delete_account, exchange_token, keep_no_code
    from commitstats_desktop.ui.dialogs.add_by_address import AddByAddressDialog
    from commitstats_desktop.ui.dialogs.token import TokenDialog
    from commitstats_desktop.ui.state import Schedule
    from tests.fakes import listed

    walker = Walker(out, home)
    window, now = walker.window, datetime.now(UTC)
    assert window.session.home is not None
    database = window.session.home.database
    listed.keep_account(database, listed.WORKING, now)
    listed.keep_account(database, listed.refused(now), now - timedelta(days=3))
    found = [
        listed.remote(number, ("team", "ada")[number % 2], f"service-{number}")
        for number in range(40)
    ]
    uuids = listed.list_repositories(database, listed.WORKING, found, now)
    tool = listed.remote(1_000, "platform/tools", "a-tool-with-a-rather-long-name")
    listed.list_repositories(database, listed.refused(now), [tool], now)
    window.session.set_active(list(uuids[:12]), is_active=True)
    window.session.state.plan(Schedule(now + timedelta(minutes=9), hosts_after=now + HALF_AN_HOUR))
    walker.settle()
    for look in LOOKS:
        window.set_appearance(look)
        for suffix, size in SIZES.items():
            window.resize(*size)
            for key in ("accounts", "repositories", "activity"):
                window.show_page(key)
                walker.settle()
                walker.look(f"hosts-{key}-{look}{suffix}")
            window.show_page("repositories")
            window.pages["repositories"].view.selectRow(0)  # type: ignore[attr-defined]
            walker.settle()
            walker.look(f"hosts-detail-{look}{suffix}")
            window.pages["repositories"].view.clearSelection()  # type: ignore[attr-defined]
        window.resize(*list(SIZES.values())[-1])
        for kind in ("github", "gitlab", "azure_devops"):
            dialog = TokenDialog(window.session, window.theme, window, kind)
            walker.look_at_dialog(f"token-{kind}-{look}", dialog)
        entry = window.session.accounts.known.entries[0]
        for name, asked in (
            ("replace", TokenDialog(window.session, window.theme, window, "", entry)),
            ("by-address", AddByAddressDialog(window.session, window.theme, window)),
            ("keep-no-code", keep_no_code.make_question(window, (entry.record,))),
            ("delete-account", delete_account.make_question(window, entry)),
            ("exchange-token", exchange_token.make_question(window, entry)),
        ):
            walker.look_at_dialog(f"{name}-{look}", asked)
    window.close()
    window.session.close()
    return walker.faults


@contextmanager
def screen() -> Iterator[None]:
    """A display: the one that is there, or one made for the walk."""
    if os.environ.get("DISPLAY") or sys.platform != "linux":
        yield
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "3200x2400x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        os.environ["DISPLAY"] = f":{pipe.readline().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def _make_demo(folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "commitstats_desktop", "demo", "--out", folder], check=True, cwd=ROOT
    )


def keep_for_readme(out: Path) -> None:
    """Copy the pictures that the README shows."""
    PICTURES.mkdir(exist_ok=True)
    for picture, name in IN_README.items():
        shutil.copyfile(out / picture, PICTURES / name)


def main(out: Path) -> int:
    """Walk, and tell the faults."""
    from tests.e2e.walk_documents import walk_documents

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, screen():
        base = Path(folder)
        _make_demo(base / "demo")
        repositories = sorted((base / "demo").glob("**/*.git"))
        steps: tuple[Callable[[], list[str]], ...] = (
            lambda: walk_window(out, base / "home"),
            lambda: walk_collecting(out, base / "other", repositories),
            lambda: walk_accounts(out, base / "hosts"),
        )
        faults = [fault for step in steps for fault in step()]
        walk_documents(out, base / "demo", LANGUAGE)
    for fault in faults:
        print(fault)
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {len(faults)} faults")
    return 1 if faults else 0


def _words() -> argparse.Namespace:
    reader = argparse.ArgumentParser(
        description="Show every page, dialog and document as pictures, and tell what is wrong."
    )
    reader.add_argument("out", type=Path, help="the folder for the pictures")
    reader.add_argument(
        "--language", choices=("en", "nb", "es"), default=LANGUAGE, help="what the window speaks"
    )
    reader.add_argument("--scaled", action="store_true", help="the small window, at 200 percent")
    reader.add_argument("--readme", action="store_true", help="keep the pictures of the README")
    return reader.parse_args()


if __name__ == "__main__":
    words = _words()
    LANGUAGE = words.language
    if words.scaled:
        os.environ["QT_SCALE_FACTOR"] = "2"
        SIZES = SCALED
    code = main(words.out)
    if words.readme:
        keep_for_readme(words.out)
    sys.exit(code)
