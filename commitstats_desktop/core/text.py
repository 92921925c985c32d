"""Text from repositories made safe to show: it is only ever text."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def shown(text: str) -> str:
    """Without control, direction and zero-width characters, which can hide or turn what is read.

    A terminal would obey them, and a name could pose as another. Bytes that were no UTF-8 become
    the replacement character.
    """
    return _UNSAFE.sub(
        lambda match: "\ufffd" if match[0] >= "\ud800" and match[0] <= "\udfff" else "", text
    )


def size(number: float) -> str:
    """Bytes in the largest unit that leaves a number of 1 or more, such as "12 MB"."""
    for unit in ("B", "kB", "MB"):
        if number < 1000:
            return f"{number:,.0f} {unit}"
        number /= 1000
    return f"{number:,.1f} GB"
