import csv
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from pathlib import Path

import pytest

from commitstats_desktop.core.calendar_year import calendar_year
from commitstats_desktop.core.errors import OutputError
from commitstats_desktop.core.shapes import (
    Daily,
    Entry,
    Layer,
    Layers,
    Ranking,
    Series,
    Week,
    Yearly,
)
from commitstats_desktop.core.sheet import (
    Sheet,
    calendar_sheet,
    daily_sheet,
    layers_sheet,
    ranking_sheet,
    week_sheet,
    yearly_sheet,
)
from commitstats_desktop.services.chart_files import save_csv, save_svg

DAY = date(2024, 1, 1)
POINTS = tuple((DAY + timedelta(days=number), number + 1) for number in range(200))
TYPES = Yearly(tuple(range(2015, 2027)), tuple(Series(f"t{n}", tuple(range(12))) for n in range(9)))
SHEETS = [
    yearly_sheet("Types & more <all>", TYPES),
    yearly_sheet("Nothing", Yearly((), ())),
    daily_sheet("Days", Daily(POINTS)),
    daily_sheet("One day", Daily(POINTS[:1])),
    layers_sheet("Lines", Layers((Layer("Python", POINTS), Layer("", POINTS))), {"Python": "#123456"}),
    calendar_sheet("Calendar", calendar_year(Daily(POINTS), DAY, date(2024, 12, 31))),
    week_sheet("Week", Week(tuple(tuple(range(24)) for _ in range(7)))),
    ranking_sheet("Languages", Ranking((Entry("Python", 3), Entry(None, 0))), "lines"),
]  # fmt: skip


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.title)
def test_every_chart_is_saved_as_a_drawing_that_stays_within_its_frame(
    sheet: Sheet, tmp_path: Path
) -> None:
    save_svg(sheet, tmp_path / "chart.svg")

    root = ET.fromstring((tmp_path / "chart.svg").read_text("utf-8"))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == sheet.title
    for each in root.iter("{http://www.w3.org/2000/svg}rect"):
        x, y, wide, high = (float(each.attrib[name]) for name in ("x", "y", "width", "height"))
        assert -1 <= x <= x + wide <= width + 1
        assert -1 <= y <= y + high <= height + 1


def test_a_table_is_saved_with_plain_numbers_and_days(tmp_path: Path) -> None:
    sheet = daily_sheet("Days", Daily(((DAY, 12_345),)))

    save_csv(sheet, tmp_path / "days.csv")

    with (tmp_path / "days.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Day", "Commits"], ["2024-01-01", "12345"]]


def test_a_name_never_becomes_a_formula(tmp_path: Path) -> None:
    sheet = ranking_sheet("Repositories", Ranking((Entry('=cmd|"/c"!A1', 3),)), "commits")

    save_csv(sheet, tmp_path / "a.csv")

    assert "'=cmd" in (tmp_path / "a.csv").read_text("utf-8-sig")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        save_csv(SHEETS[0], tmp_path / "missing" / "a.csv")
