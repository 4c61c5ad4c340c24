"""The tables of a Word file, read from its XML.

The usual library shifts cells in content controls, loses tracked insertions and drops signs such as ≥ that are
written as symbols; each of these would put a level under another column, or another level in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.errors import InputError
from ntm_rules.office.grids.docx_marks import Marks, W, is_on, value_of
from ntm_rules.office.grids.grid import MAX_COLUMNS, GridBuilder, GridCell, plain, refused
from ntm_rules.office.grids.libraries import lxml_library
from ntm_rules.office.open_safely import unpacked

_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DOCUMENT: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_SIGNS: Final = {
    0xB3: "≥",
    0xA3: "≤",
    0x3E: ">",
    0x3C: "<",
    0x3D: "=",
    0xB1: "±",
    0xB0: "°",
    0x25: "%",
}
"""What the font Symbol draws for a code."""
_OLD_FONT: Final = re.compile(r"^(\.Vn|VNI[- ])", re.I)
_SKIPPED: Final = frozenset(
    {"del", "moveFrom", "instrText", "delText", "rPr", "pPr", "tcPr", "Fallback"}
)


def docx_grids(path: Path, content: bytes) -> GridBuilder:
    """The tables of a Word file, inner ones after the table that holds them.

    Raises:
        UnreadableError: where it is none, or refused.
    """
    root, marks = _document(path, content)
    builder = GridBuilder(path)
    for element in root.iter(f"{W}tbl"):
        if not _is_fallback(element):
            builder.add(_Table(element, marks).cells())
    outside = _CellText(marks)
    outside.walk(root)
    if not outside.old_font:
        builder.add_text("".join(outside.parts))
    if any(cell.unreadable for grid in builder.grids for cell in grid.cells):
        builder.remark(
            "có chữ bằng phông cũ (VNI, TCVN3), không phải Unicode: những ô ấy không đọc được; hãy chuyển phông rồi làm lại",
            "some letters are in an old font (VNI, TCVN3) and not Unicode: those cells are not understood; convert the font and try again",
        )
    return builder


def _document(path: Path, content: bytes) -> tuple[Any, Marks]:
    """The text, and what its styles strike out or hide."""
    etree = lxml_library().etree
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
    )
    try:
        parts = unpacked(path, content, only=frozenset({_DOCUMENT, _STYLES}))
        text, styles = (
            etree.fromstring(parts[name].replace(_STRICT[1:-1].encode(), W[1:-1].encode()), parser)
            if name in parts
            else None
            for name in (_DOCUMENT, _STYLES)
        )
        return text, Marks(styles)
    except InputError:
        raise
    except Exception:  # whatever damaged XML makes lxml stumble over
        raise refused(path, "tệp Word hỏng", "a damaged Word file") from None


def _is_fallback(element: Any) -> bool:
    """Whether it is what older programs show in the place of something: it would be read twice."""
    return any(_name(above) == "Fallback" for above in element.iterancestors())


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _count(text: str | None, otherwise: int) -> int:
    return min(int(text), MAX_COLUMNS) if text and text.isdecimal() and len(text) < 9 else otherwise


@dataclass(slots=True)
class _Drawn:
    """A cell as its row has it, before it is merged."""

    cell: GridCell
    down: str
    """``restart``, ``continue`` or nothing: whether it is merged with the cell above."""


class _Table:
    """One table: its own rows and cells, whatever wraps them."""

    def __init__(self, element: Any, marks: Marks) -> None:
        self.element = element
        self.marks = marks

    def cells(self) -> list[GridCell]:
        rows = [
            row
            for row in _inside(self.element, "tr")
            if value_of(row, "trPr/del", "1") is None and not is_on(row, "trPr/hidden")
        ]
        drawn = [list(self._row(row, number)) for number, row in enumerate(rows)]
        merged: list[GridCell] = []
        above: dict[int, int] = {}
        for row in drawn:
            now: dict[int, int] = {}
            for one_cell in row:
                cell, place = one_cell.cell, above.get(one_cell.cell.column)
                if (
                    one_cell.down == "continue"
                    and place is not None
                    and merged[place].columns == cell.columns
                ):
                    merged[place] = replace(merged[place], rows=merged[place].rows + 1)
                    now[cell.column] = place
                else:
                    now[cell.column] = len(merged)
                    merged.append(cell)
            above = now
        return merged

    def _row(self, row: Any, number: int) -> Iterator[_Drawn]:
        column = _count(value_of(row, "trPr/gridBefore"), 0)
        last: _Drawn | None = None
        for element in _inside(row, "tc"):
            across = max(1, _count(value_of(element, "tcPr/gridSpan"), 1))
            beside = value_of(element, "tcPr/hMerge", "continue")
            if beside == "continue" and last is not None:
                last.cell = replace(last.cell, columns=last.cell.columns + across)
                column += across
                continue
            if last is not None:
                yield last
            text = _CellText(self.marks)
            text.walk(element)
            cell = GridCell(number, column, 1, across, plain("".join(text.parts)), 0, text.old_font)
            last = _Drawn(cell, value_of(element, "tcPr/vMerge", "continue") or "")
            column += across
        if last is not None:
            yield last


def _inside(element: Any, wanted: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, inside whatever wraps them; never those of a table within."""
    for child in element:
        name = _name(child)
        if name == wanted:
            yield child
        elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"}:
            yield from _inside(child, wanted)


class _CellText:
    """What a cell shows."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self.parts: list[str] = []
        self.old_font = False

    def walk(self, cell: Any) -> None:
        stack = list(reversed(cell))
        while stack:
            element = stack.pop()
            name = _name(element)
            if name in _SKIPPED or name == "tbl":
                continue
            if name == "r":
                self._run(element, stack)
                continue
            if name == "p":
                self.parts.append("\n")
            stack.extend(reversed(element))

    def _run(self, run: Any, stack: list[Any]) -> None:
        if self.marks.is_hidden(run):
            return
        # What is struck out must not be read as a level; that something is struck out must show.
        struck = self.marks.is_struck(run)
        fonts = run.find(f"{W}rPr/{W}rFonts")
        font = "" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or ""
        raised = value_of(run, "rPr/vertAlign") == "superscript"
        texts: list[str] = []
        for child in run:
            match _name(child):
                case "t":
                    texts.append(_symbols(child.text or "", font))
                case "sym":
                    texts.append(_symbol(child.get(f"{W}font") or "", child.get(f"{W}char") or ""))
                case "tab" | "ptab":
                    texts.append(" ")
                case "br" | "cr":
                    texts.append("\n")
                case "noBreakHyphen":
                    texts.append("-")
                case "footnoteReference" | "endnoteReference":
                    texts.append(f"[{child.get(f'{W}id') or '?'}]")
                case "AlternateContent" | "pict" | "drawing" | "object":
                    stack.extend(
                        box for box in child.iter(f"{W}txbxContent") if not _is_fallback(box)
                    )
        text = "".join(texts)
        if raised and re.fullmatch(r"\s*\d{1,3}\s*", text):
            text = f"[{text.strip()}]"
        if struck and text.strip():
            text = "\ufffd"
        self.old_font = self.old_font or (_OLD_FONT.match(font) is not None and bool(text.strip()))
        self.parts.append(text)


def _symbols(text: str, font: str) -> str:
    """A text of a run; in the font Symbol its codes stand for other signs."""
    if font.casefold() != "symbol":
        return text
    return "".join(
        _SIGNS.get(ord(c) & 0xFF, c) if ord(c) & 0xFF00 in {0, 0xF000} else c for c in text
    )


def _symbol(font: str, code: str) -> str:
    """A sign that is written by its code; one that is not known shows as such."""
    number = int(code, 16) & 0xFF if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else 0
    sign = _SIGNS.get(number) if font.casefold() == "symbol" else None
    return sign or "\ufffd"
