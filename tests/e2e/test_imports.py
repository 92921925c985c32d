"""What is imported when, and where.

Before the window stands nothing that takes long. Classes of Qt on the window's thread only: PySide
looks a widget's class up without the interpreter's lock, in a table that a class which becomes known
elsewhere can move, and before Python 3.12 a window that was laid out at that moment died.
"""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from tests.fakes.homes import FakeHome
from tests.fakes.repositories import FakeRepository

OBSERVED = """
import json, sys, threading
from importlib.abc import MetaPathFinder
from pathlib import Path

class Observer(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            brought.append(name)

brought = []
sys.meta_path.insert(0, Observer())

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from commitstats_desktop.app import make_window
from commitstats_desktop.paths import user_paths
from commitstats_desktop.ui.pages import PAGES
from commitstats_desktop.ui.turns import Turns

application = QApplication([])
window = make_window(application, user_paths(Path(sys.argv[1])))
window.show()

clock = QTimer()
clock.start(10)

def rest():
    while True:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not window.session.runner.is_busy():
            if not any(turns.is_busy() for turns in window.findChildren(Turns)):
                return

rest()
window.session.collect_everything()
rest()
for page in PAGES:
    window.show_page(page.key)
    rest()
window.close()
window.session.close()
print(json.dumps(brought))
"""
OF_QT = ("PySide6", "shiboken6", "pyqtgraph", "commitstats_desktop.ui")


LATER = (
    "alembic", "commitstats_desktop.core.cv", "commitstats_desktop.cv", "commitstats_desktop.store",
    "httpx", "jinja2", "keyring", "numpy", "pygit2", "pyqtgraph", "sqlalchemy", "weasyprint",
)  # fmt: skip


def test_what_takes_long_is_not_brought_before_the_window_stands() -> None:
    program = "import sys, commitstats_desktop.ui.main_window; print(*sys.modules, sep='\\n')"

    ended = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert sorted(set(LATER).intersection(ended.stdout.split())) == []


def test_no_job_brings_a_class_of_qt(tmp_path: Path, now: datetime) -> None:
    repository = FakeRepository.make(tmp_path / "work")
    repository.commit({"a.py": "import flask\n", "README.md": "# A\n"})
    home = FakeHome.make(tmp_path / "home", now)
    home.add(repository)
    home.close()

    ended = subprocess.run(
        [sys.executable, "-c", OBSERVED, str(tmp_path / "home")],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )

    brought = json.loads(ended.stdout)
    assert "sqlalchemy" in brought
    assert [name for name in brought if name.startswith(OF_QT)] == []
