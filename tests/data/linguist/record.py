"""Record what GitHub Linguist says of files of public histories, as `answers.jsonl`.

    apt-get install ruby-github-linguist
    python -m tests.data.linguist.record curl=PATH sqlalchemy=PATH arrow=PATH

Each PATH is a clone; its HEAD is read. Of all files of all clones those whose path has the lowest
SHA-1 are taken, so nobody chose them. The first lines are kept, and Linguist is asked about just
those lines, which is what the test then compares; how far we agree on the whole files is printed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from commitstats_desktop.classify.files import File, classify_files

HERE = Path(__file__).parent
FILES = 600
LINES = 40
BYTES = 2_000
BINARY_PROBE = 8_000


def main(repositories: dict[str, str]) -> None:
    """Write the answers and print how far we agree on the whole files."""
    chosen = choose(repositories)
    contents = [
        git(repositories[name], "cat-file", "blob", f"HEAD:{path}") for name, path in chosen
    ]
    excerpts = [excerpt(content) for content in contents]
    paths = [path for _, path in chosen]
    answers = ask(paths, excerpts)
    lines = [
        json.dumps({"repository": name, "path": path, **stored(content, kept), **answer})
        for (name, path), content, kept, answer in zip(
            chosen, contents, excerpts, answers, strict=True
        )
    ]
    (HERE / "answers.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    for line in differences(paths, contents, ask(paths, contents)):
        print("whole file:", line)


def choose(repositories: dict[str, str]) -> list[tuple[str, str]]:
    """Repository and path of the files with the lowest hashes."""
    found = []
    for name, folder in repositories.items():
        listing = git(folder, "ls-tree", "-r", "-z", "--format=%(objecttype) %(path)", "HEAD")
        for entry in listing.decode().split("\0"):
            kind, _, path = entry.partition(" ")
            if kind == "blob":
                found.append((hashlib.sha1(path.encode()).hexdigest(), name, path))
    return [(name, path) for _, name, path in sorted(found)[:FILES]]


def git(folder: str, *arguments: str) -> bytes:
    """What Git prints."""
    command = ["git", "-C", folder, "-c", "core.quotePath=false", *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout


def excerpt(content: bytes) -> bytes:
    """The first lines; of a binary file, which is not kept, enough to know it for one."""
    if b"\0" in content[:BINARY_PROBE]:
        return content[:BINARY_PROBE]
    kept = b"".join(content.splitlines(keepends=True)[:LINES])
    return kept if len(kept) <= BYTES else kept[:BYTES].rpartition(b"\n")[0] or kept[:BYTES]


def stored(content: bytes, kept: bytes) -> dict[str, Any]:
    """The excerpt as text where it is text."""
    if b"\0" in content[:BINARY_PROBE]:
        return {"binary": True}
    try:
        return {"text": kept.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(kept).decode()}


def ask(paths: list[str], contents: list[bytes]) -> list[dict[str, Any]]:
    """Linguist's answers."""
    asked = "".join(
        json.dumps({"path": path, "content": base64.b64encode(content).decode()}) + "\n"
        for path, content in zip(paths, contents, strict=True)
    )
    done = subprocess.run(
        ["ruby", str(HERE / "oracle.rb")], input=asked.encode(), check=True, capture_output=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def differences(
    paths: list[str], contents: list[bytes], answers: list[dict[str, Any]]
) -> list[str]:
    """Files whose language we see in another way, each taken alone."""
    found = []
    for path, content, answer in zip(paths, contents, answers, strict=True):
        is_binary = b"\0" in content[:BINARY_PROBE]
        verdict = classify_files([File(path.encode(), content, is_binary)])[0]
        if verdict.language != answer["language"]:
            found.append(f"{path}: {verdict.language}, Linguist says {answer['language']}")
    return [f"{len(paths) - len(found)} of {len(paths)} languages agree", *found]


if __name__ == "__main__":
    main(dict(argument.split("=", 1) for argument in sys.argv[1:]))
