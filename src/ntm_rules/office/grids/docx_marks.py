"""What a Word file strikes out or hides: by itself, or by the style of its paragraph or its letters."""

from __future__ import annotations

from typing import Any, Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRUCK: Final = ("strike", "dstrike")
_HIDDEN: Final = ("vanish",)


def value_of(element: Any, path: str, default: str | None = None) -> str | None:
    """The value of a property; the default where it is there without a value, None where it is not there."""
    inner = element.find("/".join(W + step for step in path.split("/")))
    return None if inner is None else inner.get(f"{W}val", default)


def is_on(element: Any, path: str) -> bool:
    """Whether a property that is on or off is on."""
    return value_of(element, path, "1") in {"1", "true", "on"}


class Marks:
    """The styles that strike out or hide, and what is so in a run of letters. ``styles`` is the part that has them."""

    def __init__(self, styles: Any | None) -> None:
        every = (
            {} if styles is None else {s.get(f"{W}styleId"): s for s in styles.iter(f"{W}style")}
        )
        self._struck = {name for name in every if _has(every, name, _STRUCK)}
        self._hidden = {name for name in every if _has(every, name, _HIDDEN)}

    def is_struck(self, run: Any) -> bool:
        """Whether it is struck out."""
        return _marked(run, _STRUCK, self._struck)

    def is_hidden(self, run: Any) -> bool:
        """Whether nobody sees it."""
        return _marked(run, _HIDDEN, self._hidden)


def _has(styles: dict[Any, Any], name: Any, properties: tuple[str, ...]) -> bool:
    """Whether a style, or one on which it is based, has one of the properties on."""
    seen = set()
    while name in styles and name not in seen:
        seen.add(name)
        own = _stated(styles[name], properties)
        if own is not None:
            return own
        name = value_of(styles[name], "basedOn")
    return False


def _stated(element: Any, properties: tuple[str, ...]) -> bool | None:
    """Whether one of the properties is on; None where none is there."""
    there = [p for p in properties if value_of(element, f"rPr/{p}", "1") is not None]
    return any(is_on(element, f"rPr/{p}") for p in there) if there else None


def _marked(run: Any, properties: tuple[str, ...], styles: set[Any]) -> bool:
    own = _stated(run, properties)
    if own is not None or not styles:
        return bool(own)
    paragraph = next(run.iterancestors(f"{W}p"), None)
    names = [value_of(run, "rPr/rStyle")]
    names += [value_of(paragraph, "pPr/pStyle")] if paragraph is not None else []
    return any(name in styles for name in names)
