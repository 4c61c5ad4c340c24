"""Reading the worksheet back. Every cell is checked; all problems come at once, by sheet and cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Literal

from ntm_rules.authoring.worksheet.entry import Entry, cell_problem, entry_of
from ntm_rules.authoring.worksheet.group_sheet import GROUP_SHEET, FilledGroups, read_groups
from ntm_rules.authoring.worksheet.read_cells import ReadCells, read_cells
from ntm_rules.authoring.worksheet.rows import Row, clean
from ntm_rules.authoring.worksheet.texts import (
    COLUMNS,
    DOCUMENT_SHEET,
    FORM,
    GUIDE_SHEET,
    HIDDEN_SHEET,
    INPUTS,
    LEVELS_SHEET,
    READ_FORM,
    WorksheetColumn,
    columns_of_form,
)
from ntm_rules.foundation.errors import InputError, Problem, Where
from ntm_rules.foundation.text import nfc
from ntm_rules.office.open_safely import MAX_ROWS, open_workbook, sheet_findings
from ntm_rules.office.sheets import SheetLines
from ntm_rules.office.sheets import cell_name as cell_name_at
from ntm_rules.office.sheets_xlsx import sheet_rows

MAX_TEXT = 500


@dataclass(frozen=True, slots=True)
class FilledWorksheet:
    """A worksheet as it came back: what it was made for, and its rows by column; ``left_out`` tells other sheets.

    ``groups`` is the sheet of the province's list; None where it has none.
    """

    path: Path
    settings: dict[str, str]
    rows: list[tuple[int, dict[str, Entry]]]
    left_out: list[Problem]
    groups: FilledGroups | None = None


Reading = Literal["none", "confirmed", "unseen"]
"""Whether a row is taken as it was read in a copy, and whether a person confirmed that."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A row that somebody filled in, or that is taken as it was read: ``read`` is what was read of it.

    ``reading`` says whether it is taken as it was read.
    """

    row: Row
    line: int
    value: str
    tick: str
    place: str
    remark: str
    words: str
    read: ReadCells | None = None
    reading: Reading = "none"


def cell_name(column: str, line: int) -> str:
    """The name of a cell, such as N12."""
    return cell_name_at(line, [c.name for c in COLUMNS].index(column))


def read_worksheet(path: Path) -> FilledWorksheet:
    """The rows of a worksheet, without knowing the rules.

    Raises:
        UnreadableError: where it is not a workbook, or refused as a whole.
        InputError: where it is not a worksheet of levels, or holds what it must not.
    """
    book, parts = open_workbook(path)
    try:
        for name in (LEVELS_SHEET, HIDDEN_SHEET):
            if name not in book.sheetnames:
                raise InputError.of(
                    vi=f"thiếu trang {name!r}: không phải bảng mức của ntm-rules",
                    en=f"there is no sheet {name!r}: not a worksheet of levels",
                    where=Where(str(path)),
                    code="missing_sheet",
                )
        settings = _settings(sheet_rows(path, book[HIDDEN_SHEET]))
        if settings.get("form") not in {FORM, READ_FORM}:
            form = settings.get("form") or "?"
            raise InputError.of(
                vi=f"mẫu bảng {form!r}, cần {FORM!r}: hãy xuất bảng mới",
                en=f"the form is {form!r}, {FORM!r} is needed: export a new worksheet",
                where=Where(str(path)),
                code="another_form",
            )
        problems = [
            cell_problem(path, *finding) for finding in sheet_findings(book, LEVELS_SHEET, parts)
        ]
        columns = columns_of_form(settings["form"])
        rows, more = _rows(path, sheet_rows(path, book[LEVELS_SHEET]), columns)
        groups = None
        if GROUP_SHEET in book.sheetnames and settings.get("province"):
            groups, wrong = read_groups(path, book, parts)
            problems += wrong
        left_out = [
            Problem(
                f"trang {sheet.title!r} không thuộc bảng mức: không tính gì ở đó",
                f"sheet {sheet.title!r} is none of the worksheet's: nothing on it is counted",
                Where(str(path)),
                code="sheet_left_out",
            )
            for sheet in book.worksheets
            if sheet.title
            not in {
                GUIDE_SHEET,
                LEVELS_SHEET,
                HIDDEN_SHEET,
                DOCUMENT_SHEET,
                *([GROUP_SHEET] if groups is not None else []),
            }
            and next(sheet_rows(path, sheet), None) is not None
        ]
    finally:
        book.close()
    problems += more
    if problems:
        unique = {(p.key, p.en): p for p in problems}
        raise InputError(unique.values())
    return FilledWorksheet(path, settings, rows, left_out, groups)


def _settings(lines: SheetLines) -> dict[str, str]:
    settings = {}
    for _, cells in takewhile(lambda row: row[0] <= 20, lines):
        texts = {cell.place: cell.value for cell in cells}
        if isinstance(texts.get(0), str):
            settings[str(texts[0])] = clean(str(texts.get(1) or ""))
    return settings


def _rows(
    path: Path, lines: SheetLines, columns: Sequence[WorksheetColumn]
) -> tuple[list[tuple[int, dict[str, Entry]]], list[Problem]]:
    problems: list[Problem] = []
    rows: list[tuple[int, dict[str, Entry]]] = []
    width = len(columns)
    has_head = False
    for line, cells in lines:
        entries = [Entry("")] * width
        for cell in cells:
            entry = entry_of(cell)
            if cell.place < width:
                entries[cell.place] = entry
            elif entry.text or entry.problem:
                vi, en = (
                    "cột thừa: bảng không có cột này",
                    "an extra column: the form has none here",
                )
                problems.append(cell_problem(path, cell_name_at(line, cell.place), vi, en))
        if line > 1 and not has_head:
            problems += _head(path, [Entry("")] * width, columns)
            has_head = True
        if line == 1:
            problems += _head(path, entries, columns)
            has_head = True
        elif any(e.text or e.problem for e in entries):
            if line > MAX_ROWS:
                vi, en = f"quá {MAX_ROWS} dòng", f"more than {MAX_ROWS} rows"
                problems.append(cell_problem(path, f"A{line}", vi, en))
                break
            rows.append((line, dict(zip((c.name for c in columns), entries, strict=True))))
            for column, entry in zip(columns, entries, strict=True):
                if entry.problem is not None:
                    name = cell_name_at(line, columns.index(column))
                    problems.append(cell_problem(path, name, *entry.problem))
    if not has_head:
        vi = "trang này không có dòng nào, kể cả hàng đầu cột: tệp đã hỏng; hãy xuất bảng mới"
        en = (
            "this sheet has no row, not even the heads: the file is damaged; export a new worksheet"
        )
        problems.append(cell_problem(path, "A1", vi, en))
    return rows, problems


def _head(
    path: Path, entries: Sequence[Entry], columns: Sequence[WorksheetColumn]
) -> Iterator[Problem]:
    for place, (column, entry) in enumerate(zip(columns, entries, strict=True)):
        if entry.text != column.head:
            name = cell_name_at(1, place)
            yield cell_problem(
                path,
                name,
                f"đầu cột phải là {column.head!r}, không phải {entry.text!r}",
                f"the head must be {column.head!r}, not {entry.text!r}",
            )


# ---- against the rules


def match(
    filled: FilledWorksheet, rows: Sequence[Row], digest: str, *, take_read: bool = False
) -> tuple[list[Answer], list[Problem]]:
    """The rows that somebody filled in, and what does not fit the rules as they are now.

    With ``take_read`` also those that nobody looked at, and of which the document says something.
    """
    known = {row.id: row for row in rows}
    seen: dict[str, int] = {}
    answers: list[Answer] = []
    problems: list[Problem] = []
    for line, entries in filled.rows:
        name = entries["id"].text
        given = {key: entries[key].text for key in INPUTS}
        wanted = _wanted(filled.path, line, name, entries, seen)
        if wanted is not None:
            problems.append(wanted)
            continue
        seen[name] = line
        row = known.get(name)
        if row is None or row.mark != entries["mark"].text:
            if any(given.values()) or filled.settings.get("digest") == digest:
                problems.append(_changed(filled, line, row, digest))
            continue
        problems += _touched(filled.path, line, row, entries)
        read = None
        if "outcome" in entries:
            read = read_cells(row.id, {key: entry.text for key, entry in entries.items()})
            if read is None:
                at = cell_name_at(line, len(COLUMNS))
                vi = "phần đọc được từ văn bản đã bị sửa: hãy đọc lại văn bản"
                en = "what was read in the document was changed: read the document again"
                problems.append(cell_problem(filled.path, at, vi, en))
                continue
        filled_in = any(given.values())
        if filled_in or (take_read and read is not None and read.takes(row)):
            answers.append(
                Answer(
                    row,
                    line,
                    value=given["value"],
                    tick=given["tick"],
                    place=given["place"],
                    remark=given["remark"],
                    words=given["words"],
                    read=read,
                    reading="none" if filled_in else "unseen",
                )
            )
    return answers, problems


def _wanted(
    path: Path, line: int, name: str, entries: dict[str, Entry], seen: dict[str, int]
) -> Problem | None:
    at = cell_name("id", line)
    if not name:
        vi, en = "dòng này không có mã (cột ẩn A)", "the row has no id (hidden column A)"
        return cell_problem(path, at, vi, en)
    if name in seen:
        vi = f"mã {name!r} đã có ở dòng {seen[name]}"
        return cell_problem(path, at, vi, f"the id {name!r} stands in row {seen[name]} already")
    for key in INPUTS:
        if len(entries[key].text) > MAX_TEXT:
            vi, en = f"dài quá {MAX_TEXT} chữ", f"longer than {MAX_TEXT} characters"
            return cell_problem(path, cell_name(key, line), vi, en)
    return None


def _changed(filled: FilledWorksheet, line: int, row: Row | None, digest: str) -> Problem:
    """The row is not, or no longer, one of the rules."""
    at = cell_name("id", line)
    if filled.settings.get("digest") == digest:
        key = "id" if row is None else "mark"
        vi, en = "ô ẩn đã bị sửa, không có mã này", "a hidden cell was changed: no such id"
        return cell_problem(filled.path, cell_name(key, line), vi, en)
    if row is None:
        vi = "bộ quy tắc đã đổi từ khi xuất bảng: dòng này không còn"
        en = "the rules changed since the export: this row is no longer there"
        return cell_problem(filled.path, at, vi, en)
    now = f"{row.shown['current']} ({row.shown['status']})"
    vi = f"bộ quy tắc đã đổi từ khi xuất bảng: dòng này nay ghi {now}; hãy xuất lại"
    en = f"the rules changed since the export: this row now says {now}; export it again"
    return cell_problem(filled.path, at, vi, en)


def _touched(path: Path, line: int, row: Row, entries: dict[str, Entry]) -> Iterator[Problem]:
    """Cells that are not for writing, and no longer say what was exported."""
    for column in COLUMNS:
        if column.kind != "shown":
            continue
        was, now = row.shown[column.name], entries[column.name].text
        if nfc(was) != now:
            yield cell_problem(
                path,
                cell_name(column.name, line),
                f"ô không để sửa: đã xuất {was!r}, nay là {now!r}",
                f"not a cell to be changed: exported as {was!r}, now {now!r}",
            )
