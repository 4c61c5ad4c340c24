"""A population into a file: CSV, XLSX, Parquet, or a folder of facts files. The same units give the same bytes."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from ntm_rules.foundation.exact import is_ambiguous
from ntm_rules.foundation.text import slug
from ntm_rules.office.csv_text import MARK, safe
from ntm_rules.office.fixed_times import saved
from ntm_rules.office.workbook import excel, put_text
from ntm_rules.tables.parquet import parquet_library
from ntm_rules.tables.unit_columns import UNIT_COLUMNS

_FIRST = (*UNIT_COLUMNS, "period", "note")


def flat(units: Iterable[Mapping[str, Any]]) -> tuple[list[str], list[dict[str, Any]]]:
    """Facts files as wide rows: the columns that occur, and one row for each unit."""
    rows: list[dict[str, Any]] = []
    names: set[str] = set()
    for tree in units:
        row: dict[str, Any] = {"period": tree["period"], "note": tree.get("note")}
        for key, value in tree["unit"].items():
            row[f"unit.{key}"] = (";".join(value) or "[]") if key == "classes" else value
        for fact, entry in tree["facts"].items():
            if isinstance(entry, Mapping):
                row |= {f"{fact}.{part}": value for part, value in entry.items()}
            else:
                row[fact] = entry
        names |= row.keys()
        rows.append(row)
    header = [n for n in _FIRST if n in names] + sorted(names - set(_FIRST))
    return header, rows


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    if isinstance(value, Decimal) and is_ambiguous(text):
        return f"{text}0"  # 1.234 would be read in two ways
    return text if isinstance(value, int | Decimal) else safe(text)


def table_bytes(units: Iterable[Mapping[str, Any]], kind: str) -> bytes:
    """The units as ``.csv``, ``.xlsx`` or ``.parquet``.

    Raises:
        RequestError: where the library for it is not installed.
    """
    header, rows = flat(units)
    return {".csv": _csv, ".xlsx": _xlsx, ".parquet": _parquet}[kind](header, rows)


def _csv(header: list[str], rows: list[dict[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_text(row.get(name)) for name in header] for row in rows)
    return MARK + text.getvalue().encode()


def _xlsx(header: list[str], rows: list[dict[str, Any]]) -> bytes:
    library = excel()
    book = library.Workbook(write_only=True)
    sheet = book.create_sheet("SO LIEU MO PHONG")
    sheet.freeze_panes = "C2"
    sheet.append(header)
    for row in rows:
        cells = []
        for name in header:
            value = row.get(name)
            if isinstance(value, int | Decimal) and value is not True and 0 < value <= 1:
                value = _text(value)  # as a number it might be taken for a part of 1
            if isinstance(value, str):
                cell = library.cell.WriteOnlyCell(sheet)
                put_text(cell, value)
                value = cell
            cells.append(value)
        sheet.append(cells)
    return saved(book)


def _parquet(header: list[str], rows: list[dict[str, Any]]) -> bytes:
    """Every figure as text or as true and false, so that nothing is rounded."""
    writer = parquet_library()
    import pyarrow as pa

    columns = {}
    for name in header:
        values = [row.get(name) for row in rows]
        if all(v is None or isinstance(v, bool) for v in values):
            columns[name] = pa.array(values, pa.bool_())
        elif all(v is None or isinstance(v, int) for v in values):
            columns[name] = pa.array(values, pa.int64())
        else:
            columns[name] = pa.array([None if v is None else _text(v) for v in values], pa.string())
    note = {"note": str(rows[0].get("note") if rows else "")}
    output = pa.BufferOutputStream()
    writer.write_table(pa.table(columns).replace_schema_metadata(note), output, compression="zstd")
    return bytes(output.getvalue().to_pybytes())


def folder_files(units: Iterable[Mapping[str, Any]]) -> dict[Path, str]:
    """The units as facts files, by their paths in a folder: JSON, in the folder of their province."""
    files = {}
    for number, tree in enumerate(units):
        unit = tree["unit"]
        name = f"{unit.get('code', number)}-{slug(unit['name'])}.json"
        path = Path(unit.get("province", "khac")) / name
        files[path] = json.dumps(tree, ensure_ascii=False, indent=1, default=_exact) + "\n"
    return files


def _exact(value: Any) -> str:
    text = f"{value:f}"
    return f"{text}0" if is_ambiguous(text) else text
