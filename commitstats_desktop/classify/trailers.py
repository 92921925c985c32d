"""Which AI assistants a commit declares, in its trailers, its footers or as its author.

Only what is written is believed: an assistant's address, its product beside an address nobody
reads, or its own footer. Somebody who is called Claude or Devin is no assistant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from commitstats_desktop.classify.later import later
from commitstats_desktop.core.commit import Author


class Assistant(NamedTuple):
    """A product: how it calls itself, the addresses it writes, and its logins as a bot."""

    name: str
    words: tuple[str, ...]
    """What its name starts with, in lower case."""
    addresses: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    """Trailers that nobody else writes."""
    is_also_a_name: bool = False
    """People are called so too: then no other word may follow but those of products."""


ASSISTANTS = (
    Assistant(
        "Claude",
        ("claude",),
        ("noreply@anthropic.com", "claude@anthropic.com", "no-reply@anthropic.com"),
        ("claude", "claude-code", "claude[bot]"),
        ("claude-session", "claude-code-session"),
        is_also_a_name=True,
    ),
    Assistant(
        "GitHub Copilot",
        ("github copilot", "copilot"),
        ("copilot@github.com", "noreply@copilot.github.com", "github-copilot@github.com"),
        ("copilot", "copilot-swe-agent[bot]", "github-copilot[bot]", "copilot[bot]"),
        ("copilot-session", "agent-logs-url"),
    ),
    Assistant(
        "Cursor",
        ("cursor agent", "cursor ai", "cursor"),
        ("cursoragent@cursor.com", "cursor@cursor.com", "noreply@cursor.com", "agent@cursor.com"),
        ("cursor[bot]", "cursoragent"),
    ),
    Assistant("Aider", ("aider",), ("aider@aider.chat", "noreply@aider.chat", "info@aider.chat")),
    Assistant(
        "Gemini",
        ("gemini cli", "gemini code assist", "google gemini", "gemini"),
        ("gemini-cli@google.com", "noreply-gemini@google.com", "gemini-code-assist@google.com"),
        ("gemini-code-assist[bot]", "gemini-cli[bot]", "gemini-cli-robot"),
    ),
    Assistant(
        "Jules", ("google jules", "jules"), (), ("google-labs-jules[bot]",), is_also_a_name=True
    ),
    Assistant(
        "Codex",
        ("openai codex", "codex"),
        ("noreply@openai.com", "codex@openai.com"),
        ("chatgpt-codex-connector[bot]", "codex[bot]", "openai-codex[bot]"),
    ),
    Assistant("ChatGPT", ("chatgpt", "gpt-", "openai gpt"), ("chatgpt@openai.com",)),
    Assistant(
        "Devin",
        ("devin ai", "devin"),
        ("devin@cognition.ai", "devin@cognition-labs.com", "noreply@cognition.ai"),
        ("devin-ai-integration[bot]",),
        is_also_a_name=True,
    ),
    Assistant("Amp", ("ampcode", "amp"), ("amp@ampcode.com",), (), ("amp-thread-id", "amp-thread")),
    Assistant(
        "opencode", ("opencode",), ("noreply@opencode.ai", "opencode@sst.dev"), ("opencode[bot]",)
    ),
    Assistant(
        "OpenHands",
        ("openhands", "opendevin"),
        ("openhands@all-hands.dev",),
        ("openhands-agent", "openhands-ai[bot]"),
    ),
    Assistant(
        "Windsurf",
        ("windsurf", "codeium", "cascade"),
        ("windsurf@codeium.com", "noreply@windsurf.com", "noreply@codeium.com"),
        ("windsurf-bot[bot]",),
    ),
    Assistant("Cline", ("cline",), ("noreply@cline.bot", "cline@cline.bot")),
    Assistant("Roo Code", ("roo code", "roo-code", "roocode"), ("roomote@roocode.com",), ("roomote[bot]",)),
    Assistant("Continue", ("continue agent",), ("noreply@continue.dev",), ("continue[bot]",)),
    Assistant("Junie", ("junie", "jetbrains junie"), ("junie@jetbrains.com",), ("jetbrains-junie[bot]",),
              is_also_a_name=True),
    Assistant("Amazon Q", ("amazon q", "q developer"), (), ("amazon-q-developer[bot]",)),
    Assistant("Kiro", ("kiro",), ("noreply@kiro.dev", "kiro@kiro.dev"), ("kiro-agent[bot]",),
              is_also_a_name=True),
    Assistant("Crush", ("crush",), ("crush@charm.land", "crush@charm.sh")),
    Assistant("Goose", ("codename goose",), ("goose@block.xyz", "opensource@block.xyz")),
    Assistant("Warp", ("warp agent", "oz agent"), ("agent@warp.dev", "oz-agent@warp.dev")),
    Assistant("Qwen", ("qwen",), ("qwen-coder@alibabacloud.com", "noreply@alibaba.com")),
    Assistant("Factory Droid", ("factory droid",), ("droid@factory.ai",), ("factory-droid[bot]",)),
    Assistant("Sourcegraph Cody", ("cody ai", "sourcegraph cody"), ("cody@sourcegraph.com",)),
    Assistant("Sweep", ("sweep ai",), (), ("sweep-ai[bot]", "sweep-nightly[bot]")),
    Assistant("Lovable", ("lovable",), (), ("lovable-dev[bot]", "gpt-engineer-app[bot]")),
    Assistant("v0", ("v0 by vercel",), ("v0@vercel.com",), ("v0[bot]",)),
    Assistant("Replit Agent", ("replit agent",), (), (), ("replit-commit-checkpoint-type",)),
    Assistant("Tabnine", ("tabnine",), ("noreply@tabnine.com",)),
    Assistant("Zed", ("zed agent", "zed ai"), ("agent@zed.dev",), ("zed-agent[bot]",)),
    Assistant("DeepSeek", ("deepseek",), ("noreply@deepseek.com",)),
    Assistant("Grok", ("grok",), ("noreply@x.ai",)),
    Assistant("Mistral", ("mistral vibe", "devstral"), ("vibe@mistral.ai",)),
    Assistant("Kimi", ("kimi cli", "kimi-k"), ("noreply@moonshot.ai", "kimi@moonshot.ai")),
)  # fmt: skip
"""To add one: a line here."""

DECLARED_ELSEWHERE = "another assistant"
"""For a trailer that says an assistant helped and names none that is known."""

_PRODUCT_WORDS = frozenset(
    {"agent", "ai", "anthropic", "app", "assistant", "bot", "by", "cli", "code", "coder",
     "context", "desktop", "flash", "google", "haiku", "high", "low", "max", "medium",
     "mini", "next", "openai", "opus", "preview", "pro", "sonnet", "swe", "ultra", "web"}
)  # fmt: skip
_UNREAD = later(r"^(?:[\w.+-]*\b)?(?:no-?reply|bot|agent|assistant)\b", re.IGNORECASE)
_LOGIN = later(r"^(?:\d+[+-])?([^@]+)@users\.noreply\.[\w.-]+$")
_TRAILER = later(r"^([A-Za-z0-9][A-Za-z0-9-]*)\s*:\s*(.*)$")
_PERSON = later(r"^([^<]*)<([^>]*)>")
_AGENT_AND_MODEL = later(r"^([A-Za-z][\w .-]{0,40}):[\w.-]+")

_PERSON_KEYS = frozenset(
    {"co-authored-by", "co-developed-by", "authored-by", "signed-off-by", "assisted-by",
     "generated-by", "ai-assisted-by", "ai-generated-by", "written-by", "pair-programmed-with",
     "made-with", "made-by", "coding-agent", "generated-with", "assistant", "helped-by"}
)  # fmt: skip
_TOOL_KEYS = frozenset(
    {"assisted-by", "generated-by", "ai-assisted-by", "ai-generated-by", "made-with",
     "generated-with", "coding-agent", "ai-assistant", "ai-agent", "ai-tool", "assistant"}
)  # fmt: skip
"""Keys whose value may be a tool without an address."""
_ANY_TOOL_KEYS = frozenset({"ai-assisted-by", "ai-generated-by", "ai-assistant", "ai-agent",
                            "ai-tool"})  # fmt: skip

_FOOTER = later(
    r"^[^A-Za-z0-9]{0,12}(?:this (?:commit|change|code|patch|pr) (?:was|is) )?(?:fully |partially )?"
    r"(generated|assisted|co-?authored|created|written|made|built|vibe-?coded|implemented)"
    r" (?:with|by|using|via)(?: the)?(?: (?:help|assistance) (?:of|from))?\W{1,4}(.{2,60})",
    re.IGNORECASE,
)
_LINE_LIMIT = 1_024


def is_footer(line: str) -> bool:
    """Whether a line of a message is an assistant's footer, as in `Generated with [Claude Code]`."""
    return len(line) <= _LINE_LIMIT and _in_footer(line) is not None


def assistants_of(trailers: Iterable[str], author: Author | None) -> tuple[str, ...]:
    """Names of the assistants that a commit declares, sorted; empty where it declares none."""
    found = {name for line in trailers if len(line) <= _LINE_LIMIT for name in _in_line(line)}
    if author is not None:
        found.update(_in_author(author))
    return tuple(sorted(found))


def _in_author(author: Author) -> Iterator[str]:
    yield from _of_person(author.name, author.email)
    if author.name.lower().rstrip().endswith("(aider)"):
        yield "Aider"


def _in_line(line: str) -> Iterator[str]:
    footer = _in_footer(line)
    if footer:
        yield footer
    if not (trailer := _TRAILER.match(line.strip())):
        return
    key, value = trailer[1].lower(), trailer[2].strip()
    yield from (each.name for each in ASSISTANTS if key in each.keys)
    if person := _PERSON.match(value):
        if key in _PERSON_KEYS:
            yield from _of_person(person[1], person[2])
    elif key in _TOOL_KEYS:
        yield from _of_tool(key, value)


def _of_tool(key: str, value: str) -> Iterator[str]:
    known = _product(value.lower().lstrip("[*_` "), is_alone=False)
    if known:
        yield known
    elif (match := _AGENT_AND_MODEL.match(value)) and "@" not in value:
        yield match[1].strip()
    elif key in _ANY_TOOL_KEYS and value.lower() not in ("", "no", "none", "false", "n/a"):
        yield DECLARED_ELSEWHERE


def _of_person(name: str, email: str) -> Iterator[str]:
    """The address decides; the name does only beside an address that nobody reads."""
    address = email.strip().lower()
    login = _LOGIN.match(address)
    for each in ASSISTANTS:
        if address in each.addresses or (login and login[1] in each.logins):
            yield each.name
            return
    if not login and _UNREAD.match(address):
        known = _product(name.strip().lower(), is_alone=True)
        if known:
            yield known


def _in_footer(line: str) -> str | None:
    match = _FOOTER.match(line.strip())
    if not match:
        return None
    text = re.split(r"[\](,;*_`]|\.(?:\s|$)", match[2].lower().lstrip("[*_`@ "), maxsplit=1)[0]
    is_sure = match[1].lower() in ("generated", "assisted") or "[" in line
    return _product(text.strip(), is_alone=not is_sure)


def _product(text: str, *, is_alone: bool) -> str | None:
    """The assistant a text starts with; `is_alone` allows only words of products behind it."""
    for each in ASSISTANTS:
        for word in each.words:
            rest = text[len(word) :]
            is_whole = word.endswith("-") or not rest[:1].isalnum()
            if text.startswith(word) and is_whole:
                strict = is_alone or each.is_also_a_name
                if not strict or _is_of_product(rest):
                    return each.name
    return None


def _is_of_product(rest: str) -> bool:
    words = re.findall(r"[^\W\d_]+", rest)
    return all(word in _PRODUCT_WORDS or len(word) == 1 for word in words)
