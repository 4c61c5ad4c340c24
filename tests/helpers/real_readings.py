"""Real documents read by ``law read`` and held against the rule files: a part of `make real-documents`.

51/2025 is read from its page, 318 from its cells laid out as in the decision, in three formats. The other documents
are no set of criteria of this rule book, and are to be told so, or their tables read whole.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from ntm_rules.authoring.reading.read_decision import ReadDecision, read_decision
from ntm_rules.foundation.errors import InputError
from ntm_rules.office.grids.read_grids import read_tables
from tests.helpers.made_decisions import SHORT, Decision, Layout, Made, written

RULES = Path(__file__).parents[2] / "rules"
NO_CRITERIA = ("tt-06-2025-wide-forms.html", "nd-30-2020-annex-1.docx")
WHOLE = {"qd-1187-2025-index.pdf": (9, 21)}
"""Tables that are no criteria: the columns of the one table, and its pages."""
READ = {"xa-ntm-2026": 47, "xa-ntm": 57, "xa-ntm-nang-cao": 74}
"""How many indicators are read. 2.2 of annex II is printed in three lines, and is not understood."""
LEAD = ("TT", "Tên tiêu chí", "Nội dung tiêu chí")
_NOTE_MARK = re.compile(r"(?<=[^\W\d_])(\d)\b")


def differences_read(folder: Path) -> Iterator[str]:
    """What was read otherwise than the rule files have it, or was not accounted for."""
    yield from _of(read_decision(RULES, folder / "qd-51-2025.html", "xa-ntm-2026"))
    for standard, annex in (("xa-ntm", "I"), ("xa-ntm-nang-cao", "II")):
        decision = _as_decision(folder / f"qd-318-2022-{annex}.cells.tsv")
        for form in ("html", "docx", "pdf"):
            with TemporaryDirectory() as place:
                path = written(decision, form, Path(place), Layout())
                yield from _of(read_decision(RULES, path, standard, document="qd-318-2022"))
    for name in ("qd-42-2025-culture.html", *NO_CRITERIA):
        try:
            read_decision(RULES, folder / name, "xa-ntm-2026")
        except InputError as error:
            print(f"{name}: {error.en}")
        else:
            yield f"{name}: taken for the set of criteria"
    for name, (columns, pages) in WHOLE.items():
        grids = read_tables(folder / name).grids
        reached = {cell.page for grid in grids for cell in grid.cells}
        print(f"{name}: {len(grids)} table of {grids[0].height} rows")
        if (len(grids), grids[0].width, len(reached)) != (1, columns, pages):
            yield f"{name}: not read as one table of {columns} columns on {pages} pages"


def _of(result: ReadDecision) -> Iterator[str]:
    name = f"{result.standard} ({result.document.kind})"
    print(f"{name}\n  " + result.text("en").replace("\n", "\n  "))
    read, there = result.indicators
    if read != READ[result.standard]:
        yield f"{name}: {read} of {there} indicators"
    grids = result.document.grids
    if sum(result.account.cells.values()) != sum(len(grid.cells) for grid in grids):
        yield f"{name}: the account of cells does not add up"
    for row in result.rows:
        proposal = result.proposals[row.id]
        if row.cell is not None and proposal.outcome in {"other", "new"}:
            yield f"{name} {row.id}: {row.shown['current']!r}, but the text has {proposal.texts}"


def _as_decision(path: Path) -> Decision:
    """The cells of an annex as its table: criteria merged downwards, what is left to others merged over the columns."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    columns = ("common", *(c for c in SHORT if c in rows[0]))
    decision = Decision()
    cells = decision.cells
    cells += [Made(0, place, text, 2) for place, text in enumerate((*LEAD, "Chỉ tiêu chung"))]
    cells.append(Made(0, 4, "Chỉ tiêu theo vùng", 1, len(columns) - 1))
    cells += [Made(1, 4 + n, SHORT[c]) for n, c in enumerate(columns[1:])]
    line = 2
    for (number, name), some in groupby(rows, lambda r: (r["criterion"], r["criterion_name"])):
        first = line
        for code, lines in groupby(some, lambda r: r["code"]):
            for count, row in enumerate(lines):
                content = _NOTE_MARK.sub(r"[\1]", row["content"])
                start = f"{code if '.' in code else code + '.'} {content}" if not count else ""
                label = row["class_or_year"] or row["part"]
                if label and not count:
                    cells.append(Made(line, 2, start))
                    line += 1
                label = f"Năm {label}" if label.isdecimal() else label
                cells.append(Made(line, 2, label or start))
                if row["left_to"] and not row[columns[1]]:
                    cells.append(Made(line, 3, row["left_to"], 1, len(columns)))
                else:
                    cells += [Made(line, 3 + n, row[c]) for n, c in enumerate(columns)]
                line += 1
        cells += [Made(first, 0, number, line - first), Made(first, 1, name, line - first)]
    return decision
