"""A document as one HTML page: no script, nothing fetched, everything escaped; for a phone and for A4 paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from ntm_rules.documents.html.style import css
from ntm_rules.documents.model import Block, Cell, Document, blocks_for, cell_lines
from ntm_rules.documents.texts import TEXTS
from ntm_rules.foundation.text import clean

if TYPE_CHECKING:
    import jinja2

_SIGNS: Final = {"pass": "✓", "fail": "✗", "unknown": "?", "not_applicable": "–"}
# No text of a document can make a browser fetch or run anything.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_CODE: Final = re.compile(r"[\w.-]{1,12}")


def page(document: Document) -> str:
    """The whole page."""
    labels = {key: TEXTS.text(key, document.lang) for key in ("skip", "contents", "numbers")}
    return clean(
        _template().render(document=document, css=css(), policy=_POLICY, signs=_SIGNS, **labels)
    )


@cache
def _template() -> jinja2.Template:
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_source),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=False,
    )
    environment.filters |= {
        "is_code": _is_code,
        "lines": cell_lines,
        "shown": _shown,
        "slug": _slug,
    }
    return environment.get_template("document.html.j2")


def _source(name: str) -> str:
    """A template, also of a zipped application."""
    return files(__package__).joinpath(name).read_text("utf-8")


def _shown(blocks: Iterable[Block]) -> list[Block]:
    return list(blocks_for("html", blocks))


def _is_code(cell: Cell) -> bool:
    """A short code is not broken at the end of a line."""
    return isinstance(cell, str) and _CODE.fullmatch(cell) is not None


def _slug(text: str) -> str:
    """``text`` as an id or a class: what may not stand in one becomes its code point."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c in "-_ ") else f"_{ord(c):x}" for c in text
    )
