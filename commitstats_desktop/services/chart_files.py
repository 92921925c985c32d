"""Saving a chart: a picture, our own drawing of its values, or the values themselves."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from commitstats_desktop.core.sheet import Cell, Sheet
from commitstats_desktop.services import output_files

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the start of a text."""


def save_svg(sheet: Sheet, path: Path) -> Path:
    """Write our own drawing of the values; raises `OutputError`."""
    from commitstats_desktop.cv.charts.figure_charts import figure_svg

    return _save(path, figure_svg(sheet).encode())


def save_csv(sheet: Sheet, path: Path) -> Path:
    """Write the values as CSV, one row for each; raises `OutputError`."""
    return _save(path, sheet_csv(sheet).encode("utf-8-sig"))


def save_picture(picture: bytes, path: Path) -> Path:
    """Write a picture that was taken of the screen; raises `OutputError`."""
    return _save(path, picture)


def sheet_csv(sheet: Sheet) -> str:
    """Comma-separated, quoted where needed, days in ISO 8601; nothing in it runs as a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([_plain(name) for name in sheet.columns])
    writer.writerows([[_plain(cell) for cell in row] for row in sheet.rows])
    return text.getvalue()


def _plain(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return round(cell, 4)
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _save(path: Path, data: bytes) -> Path:
    (target,) = output_files.checked([path])
    output_files.write_all([(target, data)])
    return path
