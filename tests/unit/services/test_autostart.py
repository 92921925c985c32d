import plistlib
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import OutputError
from commitstats_desktop.services.autostart import autostart, background_command


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return tmp_path


def test_on_linux_a_desktop_entry_starts_it_in_the_background(home: Path) -> None:
    found = autostart(["/opt/my apps/py", "-m", "x", "100%"], "linux", home)
    assert not found.is_on()

    found.switch(is_on=True)

    entry = (home / ".config/autostart/commitstats-desktop.desktop").read_text()
    assert 'Exec="/opt/my apps/py" -m x 100%%\n' in entry
    assert found.is_on()
    found.switch(is_on=False)
    found.switch(is_on=False)
    assert not found.is_on()


def test_on_a_mac_a_launch_agent_does(home: Path) -> None:
    found = autostart(["/Applications/Commit Stats.app/run", "app"], "darwin", home)

    found.switch(is_on=True)

    (path,) = (home / "Library/LaunchAgents").iterdir()
    agent = plistlib.loads(path.read_bytes())
    assert agent["ProgramArguments"] == ["/Applications/Commit Stats.app/run", "app"]
    assert agent["RunAtLoad"] is True
    assert found.is_on()


def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / ".config").write_text("a file")

    with pytest.raises(OutputError, match="cannot be written") as told:
        autostart(["x"], "linux", home).switch(is_on=True)

    assert told.value.hint


def test_the_command_opens_no_window() -> None:
    assert background_command()[-2:] == ["app", "--background"]
