from pathlib import Path

import pytest

from commitstats_desktop.core.palette import DARK, LIGHT, Palette
from commitstats_desktop.ui.theme import STYLE_ICONS, icon_source, style_icon, style_sheet


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("name", "role"), STYLE_ICONS)
def test_a_picture_of_the_style_sheet_is_the_icon_in_the_colour_of_the_palette(
    palette: Palette, name: str, role: str
) -> None:
    drawn = style_icon(name, palette).read_text("utf-8")

    assert drawn == icon_source(name, getattr(palette, role))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_style_sheet_writes_nothing_and_names_only_files_of_the_program(
    palette: Palette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    sheet = style_sheet(palette)

    assert list(tmp_path.iterdir()) == []
    named = [part.partition('"')[0] for part in sheet.split('url("')[1:]]
    assert len(named) == len(STYLE_ICONS)
    assert all(Path(name).is_file() for name in named)
