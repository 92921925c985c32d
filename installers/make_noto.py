"""Make the Arabic and Chinese fonts in `resources/fonts/` from two npm packages.

    npm pack @fontsource/noto-sans-arabic@5.3.0 @fontsource/noto-sans-sc@5.3.0
    for each: tar xzf PACKED --one-top-level
    python -m installers.make_noto FOLDER-OF-ARABIC/package FOLDER-OF-CHINESE/package

Only documents use them, so only as TTF, which WeasyPrint reads without unpacking. One weight of the
simplified Chinese set, which has the 7,900 most frequent characters, stands for all weights.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from installers.make_fonts import keep_needed

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
ARABIC = {
    "noto-sans-arabic-arabic-400-normal.woff2": "NotoSansArabic-Regular.ttf",
    "noto-sans-arabic-arabic-700-normal.woff2": "NotoSansArabic-Bold.ttf",
}
CHINESE = {"noto-sans-sc-chinese-simplified-500-normal.woff2": "NotoSansSC-Medium.ttf"}
FEATURES = ("ccmp", "calt", "fina", "init", "isol", "kern", "liga", "locl", "mark", "medi", "mkmk",
            "rlig")  # fmt: skip
"""Joined letters and marks in their place; nothing for vertical text."""


def main(arabic: Path, chinese: Path) -> None:
    """Read the unpacked packages and write the fonts with their licences."""
    for package, names in ((arabic, ARABIC), (chinese, CHINESE)):
        for source, target in names.items():
            write(package / "files" / source, OUT / target)
    shutil.copyfile(arabic / "LICENSE", OUT / "LICENSE-NotoSansArabic")
    shutil.copyfile(chinese / "LICENSE", OUT / "LICENSE-NotoSansSC")


def write(source: Path, target: Path) -> None:
    """The same font as TTF, without hinting; the same package gives the same bytes."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    keep_needed(font, FEATURES)
    font.save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
