"""The sheets of a workbook of any kind: .xlsx and .xlsm, .ods, .xls.

A formula counts by the value that was saved with it. What a file is, is known by its content, not by its name.
"""

from __future__ import annotations

from pathlib import Path

from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.office.file_kind import kind_of
from ntm_rules.office.sheets import MAX_BYTES, SheetRows, guarded, not_a_workbook
from ntm_rules.office.sheets_ods import ods_sheets
from ntm_rules.office.sheets_xls import xls_sheets
from ntm_rules.office.sheets_xlsx import xlsx_sheets


def open_sheets(path: Path) -> list[SheetRows]:
    """The sheets of a workbook in their order. Rows are read as they are asked for.

    Raises:
        UnreadableError: where it cannot be read, or says what else it is.
        RequestError: where the library for this kind of file is not installed.
    """
    content = read_bounded(path, MAX_BYTES)
    kind = kind_of(content)
    if kind == "zip" and content[30:38] == b"mimetype":
        sheets = ods_sheets(path, content)
    elif kind == "zip":
        sheets = xlsx_sheets(path, content)
    elif kind in {"ole", "biff"}:
        sheets = xls_sheets(path, content)
    else:
        raise not_a_workbook(path, kind)
    return [SheetRows(s.name, s.is_visible, guarded(path, s), s.merged) for s in sheets]
