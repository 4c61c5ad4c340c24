"""HTML that escapes by construction: only what these functions made is markup, everything else is text."""

from __future__ import annotations

from html import escape
from typing import Final

__all__ = ["Markup", "join", "tag"]

_VOID: Final = frozenset({"meta", "col"})


class Markup(str):
    """Text that is markup already."""

    __slots__ = ()


Child = str | Markup | None


def join(*children: Child) -> Markup:
    """Children one after another; what is no markup is escaped."""
    return Markup(
        "".join(
            child if isinstance(child, Markup) else escape(child, quote=True)
            for child in children
            if child is not None
        )
    )


def tag(name: str, /, *children: Child, **attributes: str | bool | None) -> Markup:
    """An element. ``class_`` and ``for_`` stand for the names that Python keeps; None leaves one out."""
    told = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        key = key.rstrip("_").replace("_", "-")
        told.append(f" {key}" if value is True else f' {key}="{escape(str(value), quote=True)}"')
    start = f"<{name}{''.join(told)}>"
    return Markup(start if name in _VOID else f"{start}{join(*children)}</{name}>")
