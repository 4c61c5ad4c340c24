"""CSV for spreadsheets: no cell becomes a formula."""

from __future__ import annotations

from typing import Final

MARK: Final = b"\xef\xbb\xbf"
"""Stands before the text, so that spreadsheets see that it is UTF-8."""

_RISKY: Final = "=+-@\t\r\n"


def safe(text: str) -> str:
    """``text`` as a cell; an apostrophe goes before what a spreadsheet would take for a formula."""
    return f"'{text}" if text and (text[0] in _RISKY or text.lstrip()[:1] in set("=+-@")) else text
