"""Make `resources/fonts/` from the npm package `@fontsource/inter`.

    npm pack @fontsource/inter@5.3.0 && tar xzf fontsource-inter-5.3.0.tgz
    python -m installers.make_fonts package

The package keeps Latin and Latin Extended apart, which suits a web page that loads what it needs.
The app wants Polish, Czech and Turkish names from one file: the window and the PDF read a TTF of
each weight, the web page a WOFF2. fontTools and Brotli come with WeasyPrint.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from fontTools.merge import Merger  # type: ignore[import-untyped]
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "Inter"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
SCRIPTS = ("latin", "latin-ext")
FEATURES = ("ccmp", "kern", "locl", "mark", "mkmk", "tnum")
"""Composed letters, kerning, local forms, accents in their place, and figures of one width."""


def main(package: Path) -> None:
    """Read the unpacked npm package and write four weights with their licence."""
    OUT.mkdir(parents=True, exist_ok=True)
    for weight, style in WEIGHTS.items():
        font = merged(package / "files", weight)
        keep_needed(font, FEATURES)
        rename(font, weight, style)
        write(font, f"{FAMILY}-{style}")
    shutil.copyfile(package / "LICENSE", OUT / "LICENSE")
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    source = {"package": "@fontsource/inter", "version": version}
    (OUT / "version.json").write_text(json.dumps(source, indent=1) + "\n", "utf-8")


def merged(files: Path, weight: int) -> TTFont:
    """One font with the glyphs of every script."""
    with tempfile.TemporaryDirectory() as folder:
        parts = [
            unpacked(files / f"inter-{script}-{weight}-normal.woff2", Path(folder))
            for script in SCRIPTS
        ]
        font = Merger().merge([str(part) for part in parts])
        head = TTFont(parts[0])["head"]
    font["head"].created, font["head"].modified = head.created, head.modified
    return font


def unpacked(source: Path, folder: Path) -> Path:
    """The same font as plain TTF: the merger reads nothing else."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    target = folder / f"{source.stem}.ttf"
    font.save(target)
    return target


def keep_needed(font: TTFont, features: Sequence[str]) -> None:
    """Drop hinting, glyphs that no text reaches, and all features but these."""
    options = Options()
    options.hinting = False
    options.layout_features = list(features)
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)


def rename(font: TTFont, weight: int, style: str) -> None:
    """One family name for all weights: the file's own, `Inter SemiBold`, would be a family apart."""
    names = {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"{FAMILY}-{style}"}
    names |= {16: FAMILY, 17: style}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def write(font: TTFont, name: str) -> None:
    """Write TTF and WOFF2; the same package gives the same bytes."""
    font.recalcTimestamp = False
    font.save(OUT / f"{name}.ttf")
    font.flavor = "woff2"
    font.save(OUT / f"{name}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
