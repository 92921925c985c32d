"""Jinja2 kept small: no Python beyond values, an end to its time and to what it may fill.

Jinja2's own sandbox keeps a template from the inside of objects. It does not keep it from running
for ever or from filling the memory, so time and memory are looked at on every line it runs.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from commitstats_desktop.core.errors import TemplateError

if TYPE_CHECKING:
    from types import FrameType

    import jinja2
    from markupsafe import Markup

SECONDS = 5.0
LARGEST_PAGE = 8_000_000
"""Letters of a whole page."""
LARGEST_VALUE = 1_000_000
"""Letters or entries of one value that a template makes."""
MOST_MEMORY = 400 * 1024
"""KiB that a template may add to the process."""
BETWEEN_LOOKS = 0.005
"""Seconds of the thread between two looks at the memory: what fills much of it takes longer."""
HELD = Path("/proc/self/statm")
FILTERS = frozenset(
    [
        "abs",
        "capitalize",
        "count",
        "d",
        "default",
        "dictsort",
        "e",
        "escape",
        "first",
        "groupby",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "reverse",
        "select",
        "selectattr",
        "sort",
        "string",
        "sum",
        "title",
        "trim",
        "truncate",
        "unique",
        "upper",
    ]
)
TEXT_METHODS = frozenset(
    [
        "capitalize",
        "casefold",
        "count",
        "endswith",
        "find",
        "index",
        "isalnum",
        "isalpha",
        "isdecimal",
        "isdigit",
        "islower",
        "isspace",
        "isupper",
        "lower",
        "lstrip",
        "partition",
        "removeprefix",
        "removesuffix",
        "rpartition",
        "rsplit",
        "rstrip",
        "split",
        "splitlines",
        "startswith",
        "strip",
        "title",
        "upper",
    ]
)
"""What makes no value much larger than it was, and takes no text for safe that is not."""


class _TooMuch(Exception):
    """A template ran for too long or filled too much."""


def environment(loader: jinja2.BaseLoader) -> jinja2.Environment:
    """Escapes everything, knows no undefined name, and multiplies no text into millions."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Small(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset(("*", "**", "%"))

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            if not all(isinstance(side, int | float) for side in (left, right)) or operator == "**":
                raise _TooMuch(f"“{operator}” is for numbers only")
            return super().call_binop(context, operator, left, right)

        def is_safe_attribute(self, of: Any, name: str, value: Any) -> bool:
            # `center`, `replace` and the like make a text as long as they are told to.
            if isinstance(of, str) and name not in TEXT_METHODS:
                return False
            return super().is_safe_attribute(of, name, value)

        def wrap_str_format(self, value: Any) -> None:
            """No `format` of a text: see above."""

    made = Small(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    made.filters = {name: one for name, one in made.filters.items() if name in FILTERS}
    made.filters["join"] = _join
    made.filters["direction"] = direction
    made.globals = {name: made.globals[name] for name in ("range", "namespace", "dict")}
    return made


def direction(text: str) -> str:
    """How a text is read, "ltr" or "rtl", by its first letter, as `dir="auto"` finds it on screens.

    WeasyPrint knows no "auto", and would put the words of such a text in the wrong order.
    """
    kinds = (unicodedata.bidirectional(sign) for sign in str(text))
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return "ltr" if first == "L" else "rtl"


def drawn(svg: str) -> Markup:
    """A chart, which escapes what it writes; no filter makes a text safe."""
    from markupsafe import Markup

    return Markup(svg)  # noqa: S704


def render(
    environment: jinja2.Environment, page: str, values: Mapping[str, Any], *, is_foreign: bool
) -> str:
    """The text of a template; raises `TemplateError` that names the line."""
    import jinja2

    try:
        with _watched() if is_foreign else _trusted():
            return _gathered(environment.get_template(page).generate(**values))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(
            f"Line {error.lineno} of {error.name or page} is no template: {error.message}."
        ) from error
    except jinja2.TemplateNotFound as error:
        raise TemplateError(
            f"The template asks for the file “{error.name}”, which is not in its folder."
        ) from error
    except _TooMuch as error:
        raise TemplateError(f"The template was stopped: {error}.") from error
    except TemplateError:
        raise
    except Exception as error:
        if not is_foreign:
            raise
        raise TemplateError(
            f"The template could not be drawn: {_line_of(error, page)}{error}."
        ) from error


def _join(value: Any, between: str = "", attribute: str | None = None) -> Any:
    """Jinja2's own, for texts that stay short."""
    from markupsafe import Markup, escape

    parts = [escape(getattr(one, attribute) if attribute else one) for one in value]
    if sum(map(len, parts)) + len(parts) * len(between) > LARGEST_VALUE:
        raise _TooMuch("“join” makes more than a million letters")
    return Markup(escape(between)).join(parts)  # noqa: S704


def _gathered(chunks: Iterator[str]) -> str:
    parts, length = [], 0
    for chunk in chunks:
        length += len(chunk)
        if length > LARGEST_PAGE:
            raise _TooMuch("it writes more than 8 million letters")
        parts.append(chunk)
    return "".join(parts)


@contextmanager
def _trusted() -> Iterator[None]:
    yield


@contextmanager
def _watched() -> Iterator[None]:
    """Look at the time on every line that a template runs, and at the memory now and then.

    The time is this thread's own: that of the clock would stop a small template on a busy computer.
    """
    looked, before = time.thread_time(), _memory()
    until = looked + SECONDS

    def look(frame: FrameType, event: str, argument: Any) -> Any:  # noqa: ARG001
        nonlocal looked
        if frame.f_code.co_filename != "<template>":
            return None
        now = time.thread_time()
        if now > until:
            raise _TooMuch(f"it ran for more than {SECONDS:.0f} seconds")
        if now - looked > BETWEEN_LOOKS:
            looked = now
            if _memory() - before > MOST_MEMORY:
                raise _TooMuch("it fills too much memory")
        return look

    earlier = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(earlier)


def _memory() -> int:
    """KiB that the process holds, at most so far where only that is told; 0 where nothing is."""
    if sys.platform == "win32":
        return 0
    import resource

    if HELD.exists():
        return int(HELD.read_text().split()[1]) * resource.getpagesize() // 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


def _line_of(error: Exception, page: str) -> str:
    """Where in the template it happened; Jinja2 writes the template's lines into the traceback."""
    trace, found = error.__traceback__, ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name == "<template>":
            found = f"line {trace.tb_lineno} of {page}: "
        trace = trace.tb_next
    return found
