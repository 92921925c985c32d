"""Terraform providers: `required_providers` and `provider` blocks of a configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator

from commitstats_desktop.classify.later import later
from commitstats_desktop.classify.packages import lexing
from commitstats_desktop.classify.packages.base import Ecosystem, text
from commitstats_desktop.classify.packages.names import facts

_NOT_CODE = lexing.literals(
    lexing.HASH_COMMENT,
    lexing.LINE_COMMENT,
    lexing.BLOCK_COMMENT,
    lexing.HEREDOC,
    lexing.DOUBLE_QUOTED,
)
_PROVIDER = later(rb"^[ \t]*+(provider)[ \t]++\"([\w-]++)\"", re.MULTILINE)
_REQUIRED = later(rb"(?<![\w\"])(required_providers)\s*+(?=\{)")
_TOKEN = later(
    _NOT_CODE.pattern.replace(lexing.DOUBLE_QUOTED, rb'"(?P<text>(?:[^"\\\n]++|\\.?)*+)"?')
    + rb"|(?P<name>[\w-]++)|(?P<open>\{)|(?P<close>\})",
    re.DOTALL,
)
_SOURCE = later(r"(?:[\w.-]+/)?([\w-]+/[\w-]+)", re.ASCII)


def _is_manifest(path: bytes) -> bool:
    return path.endswith((b".tf", b".tofu"))


def _requires(_path: bytes, content: bytes) -> Iterator[str]:
    local: dict[str, str] = {}
    read_to = 0
    code = lexing.Code(content, _NOT_CODE)
    for start in _REQUIRED.finditer(content):
        if start.end() >= read_to and code.holds(start.start()):
            read_to = _read_block(content, start.end(), local)
    yield from local.values()
    for match in lexing.matches_in_code(content, _PROVIDER, _NOT_CODE):
        name = text(match[2])
        if name not in local and name != "terraform":
            yield name


def _read_block(content: bytes, start: int, local: dict[str, str]) -> int:
    """Reads `name = { source = "…" }` and `name = "version"`; gives where the block ends."""
    depth, name, key, end = 0, "", "", start
    for token in _TOKEN.finditer(content, start):
        end = token.end()
        if token["open"] or token["close"]:
            depth += 1 if token["open"] else -1
        elif token["name"] and depth == 1:
            name = text(token["name"])
            local.setdefault(name, name)
        elif token["name"]:
            key = text(token["name"])
        elif token["text"] and depth == 2 and key == "source":
            source = _SOURCE.fullmatch(text(token["text"]))
            local[name] = source[1] if source else name
        if depth <= 0:
            break
    return end


def _installed(name: str) -> str:
    """Terraform's own rule: a provider without a namespace is one of HashiCorp's."""
    known = facts("terraform")["imports"].get(name)
    return str(known or (name.lower() if "/" in name else f"hashicorp/{name}"))


TERRAFORM = Ecosystem(
    key="Terraform",
    table="terraform",
    is_manifest=_is_manifest,
    requires=_requires,
    installed=_installed,
    examples=(
        (b"a.tf", b'provider "aws" {\n  region = "x"\n}\n', "hashicorp/aws"),
        (
            b"versions.tf",
            b'terraform {\n  required_providers {\n    dd = {\n      source = "DataDog/datadog"\n    }\n  }\n}\n',
            "datadog/datadog",
        ),
    ),
)
