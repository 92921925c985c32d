"""What the marks of a chart over days stand for, in words."""

from __future__ import annotations

from commitstats_desktop.core.wording import mark

PER = {"day": mark("per day"), "week": mark("per week"), "month": mark("per month")}
EACH_BAR = {
    "day": mark("Each bar a day"),
    "week": mark("Each bar a week"),
    "month": mark("Each bar a month"),
}
"""By the value of a `Bucket`."""
