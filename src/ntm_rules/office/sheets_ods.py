"""The sheets of an .ods: its XML read as it comes, repeated rows and cells counted as they are."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, iterparse  # entities are refused before

from ntm_rules.foundation.errors import UnreadableError
from ntm_rules.office.open_safely import unpacked
from ntm_rules.office.sheets import (
    MAX_CELLS,
    SheetCell,
    SheetLines,
    SheetRows,
    Span,
    not_a_workbook,
    too_many_cells,
)

_CONTENT: Final = "content.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC: Final = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS: Final = {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}
_TRUTHS: Final = {"TRUE", "FALSE", "ĐÚNG", "SAI"}
_MAX_COLUMNS: Final = 16_384
_SHOWN: Final = re.compile(r"(\d+)(?:[.,](\d+))?")
_TIME: Final = re.compile(r"-?PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")


def ods_sheets(path: Path, content: bytes) -> list[SheetRows]:
    """The sheets of an .ods.

    Raises:
        UnreadableError: where it is none, unpacks to too much, or has a password.
    """
    parts = unpacked(path, content, only=frozenset({_CONTENT, _MANIFEST}))
    if b"encryption-data" in parts.get(_MANIFEST, b""):
        raise not_a_workbook(path, "password")
    try:
        return list(_tables(path, parts.get(_CONTENT, b"")))
    except UnreadableError:
        raise
    except Exception:  # whatever damaged XML makes the parser stumble over
        raise not_a_workbook(path) from None


_Row = tuple[int, int, list[SheetCell]]
"""The first line of a row, how often it is repeated, and its cells."""


def _tables(path: Path, content: bytes) -> Iterator[SheetRows]:
    """Every table of the file. They are read one after another: the rows of one are small beside its XML."""
    hidden: set[str] = set()
    depth, rows, merged, line, filled = 0, list[_Row](), list[Span](), 0, 0
    for event, node in iterparse(io.BytesIO(content), ("start", "end")):  # noqa: S314
        if node.tag == f"{_TABLE}table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                rows, merged, line = [], [], 0
            elif event == "end" and depth == 0:
                name = node.get(f"{_TABLE}name", "")
                is_visible = node.get(f"{_TABLE}style-name", "") not in hidden
                yield SheetRows(name, is_visible, _lines(rows), tuple(merged))
                node.clear()
        elif event == "start":
            continue
        elif node.tag == f"{_STYLE}style":
            for about in node.iter(f"{_STYLE}table-properties"):
                if about.get(f"{_TABLE}display") == "false":
                    hidden.add(node.get(f"{_STYLE}name", ""))
        elif node.tag == f"{_TABLE}table-row" and depth == 1:
            cells = list(_row(node, line + 1, merged))
            repeated = _count(node, "number-rows-repeated")
            filled += len(cells)
            if filled > MAX_CELLS:
                raise too_many_cells(path)
            if cells:
                rows.append((line + 1, repeated, cells))
            line += repeated
            node.clear()


def _lines(rows: list[_Row]) -> SheetLines:
    for line, repeated, cells in rows:
        for more in range(repeated):
            yield line + more, cells


def _count(node: Element, name: str) -> int:
    return max(1, int(node.get(f"{_TABLE}{name}", "1")))


def _row(row: Element, line: int, merged: list[Span]) -> Iterator[SheetCell]:
    place = 0
    for node in row:
        if node.tag not in _CELLS:
            continue
        repeated = _count(node, "number-columns-repeated")
        right, down = _count(node, "number-columns-spanned"), _count(node, "number-rows-spanned")
        if right > 1 or down > 1:
            merged.append((line, place, line + down - 1, place + right - 1))
        cell = None if node.tag.endswith("covered-table-cell") else _cell(node, place)
        if cell is not None:
            for more in range(min(repeated, _MAX_COLUMNS - place)):
                yield SheetCell(place + more, cell.value, cell.layout, cell.fault)
        place += repeated


def _cell(node: Element, place: int) -> SheetCell | None:
    kind = node.get(f"{_OFFICE}value-type", "")
    shown = "\n".join(_text(line) for line in node.findall(f"{_TEXT}p"))
    if node.get(f"{_CALC}value-type") == "error" or shown.startswith(("Err:", "#REF!", "#DIV/0!")):
        return SheetCell(place, shown, fault="error")
    if kind in {"float", "percentage", "currency"}:
        number = float(node.get(f"{_OFFICE}value", "nan"))
        if shown in _TRUTHS and number in {
            0,
            1,
        }:  # a formula that gives a truth is saved as a number
            return SheetCell(place, bool(number))
        value = int(number) if number.is_integer() and abs(number) < 1e15 else number
        return SheetCell(place, value, "0%" if kind == "percentage" else _layout(shown))
    if kind == "boolean":
        return SheetCell(place, node.get(f"{_OFFICE}boolean-value") == "true")
    if kind == "date":
        return SheetCell(place, dt.datetime.fromisoformat(node.get(f"{_OFFICE}date-value", "")))
    if kind == "time":
        time = _TIME.fullmatch(node.get(f"{_OFFICE}time-value", ""))
        seconds = int(time[1]) * 3600 + int(time[2]) * 60 + int(time[3]) if time else 0
        return SheetCell(place, dt.timedelta(seconds=seconds))
    text = node.get(f"{_OFFICE}string-value") or shown
    formula = node.get(f"{_TABLE}formula")
    if formula is not None and not kind:
        return SheetCell(place, formula, fault="formula")
    return SheetCell(place, text) if text else None


def _layout(shown: str) -> str:
    """The zeros of a number as it is shown: 06223 has five digits, 17.10 two decimals; a sign that is only a letter."""
    if shown.strip().endswith("%"):
        return '0"%"'
    number = _SHOWN.fullmatch(shown.strip())
    if number is None:
        return ""
    whole = "0" * len(number[1]) if number[1][0] == "0" and len(number[1]) > 1 else "0"
    part = number[2] or ""
    return f"{whole}.{'0' * len(part)}" if part.endswith("0") else whole if whole != "0" else ""


def _text(line: Element) -> str:
    """The text of a paragraph, with its spaces."""
    parts = [line.text or ""]
    for node in line:
        if node.tag == f"{_TEXT}s":
            parts.append(" " * min(int(node.get(f"{_TEXT}c", "1")), 1_000))
        elif node.tag in {f"{_TEXT}tab", f"{_TEXT}line-break"}:
            parts.append(" ")
        elif node.tag != f"{_OFFICE}annotation":
            parts.append(_text(node))
        parts.append(node.tail or "")
    return "".join(parts)
