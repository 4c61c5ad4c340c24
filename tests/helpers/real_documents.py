"""Rule files held against the cells of the decisions, taken from their own text: `make real-documents DOCUMENTS=FOLDER`.

The folder holds a table of cells for each annex, a row per line of the annex: code, content, what is left to whom,
and the words of each column. Every row must stand in the rule file as it is there, and nothing beside it.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ntm_rules.foundation.exact import show
from ntm_rules.foundation.strict_yaml import read_file
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.model.requirement import Compare, Indicator, LevelCell, leaves
from tests.helpers.real_drafts import differences_drafted
from tests.helpers.real_readings import differences_read

ANNEXES = {"xa-ntm": "qd-318-2022-I.cells.tsv", "xa-ntm-nang-cao": "qd-318-2022-II.cells.tsv"}
GROUPS = {"common": "common", "group_1": "nhom-1", "group_2": "nhom-2", "group_3": "nhom-3"}
RULES = Path(__file__).parents[2] / "rules/national/2026-2030/xa-ntm-2026.yaml"
COLUMNS = ("common", "TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL")
AREA_III = "Xã khu vực III"
_NOTE_MARKS = re.compile(r"(?<=[^\W\d_])\d\b")
_PLAIN = {"Đạt": "1", "Không": None, "Khá": None, "Mức độ 3": None, "Mức độ 2": None}


def rows_of(path: Path) -> dict[str, list[dict[str, str]]]:
    """The rows of an annex, by code."""
    rows: dict[str, list[dict[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            rows.setdefault(row["code"], []).append(row)
    return rows


def differences(indicator: Indicator, rows: list[dict[str, str]]) -> Iterator[str]:
    """What the rule says otherwise than the rows of its code."""
    content = _NOTE_MARKS.sub("", rows[0]["content"])
    if not indicator.name.vi.startswith(content):
        yield f"name: {indicator.name.vi!r}, not {content!r}"
    found = list(leaves(indicator.require))
    for row in rows:
        if row["left_to"]:
            who = "ministry" if row["left_to"].startswith("Bộ ") else "province"
            cells = [
                c for leaf in found for c in leaf.level.cells.values() if _said(c, row["left_to"])
            ]
            if not any(c.delegated_to == who or c.form == "floor" for c in cells):
                yield f"{row['left_to']!r} is left to the {who}; the rule has no such level"
        for column in COLUMNS:
            if row[column]:
                yield from _cell(found, row, column)


def _cell(found: list[Compare], row: Mapping[str, str], column: str) -> Iterator[str]:
    """One cell: its words stand by a level, and the numbers in them are those of the levels."""
    words = row[column]
    there = [c for leaf in found if (c := _at(leaf, row["class_or_year"], column)) is not None]
    said = [c for c in there if _said(c, words)]
    if not said:
        yield f"{column} {row['class_or_year']}: {words!r} stands by no level"
        return
    wanted = (
        [n.replace(",", ".") for n in re.findall(r"(?<!\w)\d+(?:,\d+)?", words)]
        if words not in _PLAIN
        else []
    )
    levels = [show(c.value) for c in said if c.value is not None]
    for number in wanted:
        if number not in levels:
            yield f"{column} {row['class_or_year']}: {words!r}, but the levels are {', '.join(levels)}"


def _at(leaf: Compare, which: str, column: str) -> LevelCell | None:
    """The cell of a comparison in a column, and in the class or year of the row."""
    other = "khu-vuc-iii" if which == AREA_III else "others" if which.startswith("Xã") else which
    key = tuple({"column": column, "class": other, "year": which}[axis] for axis in leaf.level.by)
    return leaf.level.cells.get(key)


def _said(cell: LevelCell, words: str) -> bool:
    """Whether a cell names these words as its own."""
    own = cell.provenance.words
    return words == own if isinstance(own, str) else own is not None and words in dict(own).values()


def by_group(folder: Path) -> Iterator[str]:
    """What the set of 2026 says otherwise: designations, the exact words of every cell, the numbers of a group's level."""
    rules = {
        i.code: i
        for c in RuleBook.load().library.standards["xa-ntm-2026"].criteria
        for i in c.indicators
    }
    written = {str(i["code"]): i for c in read_file(RULES)["criteria"] for i in c["indicators"]}
    rows = rows_of(folder / "qd-51-2025.cells.tsv")
    yield from (f"{code}: in one of the two only" for code in rows.keys() ^ rules.keys())
    merged = 0
    for code in rows.keys() & rules.keys():
        (row,) = rows[code]
        if _plain(row["content"]) != _plain(rules[code].name.vi):
            yield f"{code}: name: {rules[code].name.vi!r}, not {row['content']!r}"
        if (numbers := set(_under(written[code], "row"))) != {row["row"]}:
            yield f"{code}: row {row['row']}, not {', '.join(sorted(numbers))}"
        if row["merged_line_below"]:
            merged += 1
            if not _stands(written[code], "below", row["merged_line_below"]):
                yield f"{code} below: {row['merged_line_below']!r} does not stand in the rule"
        for name, column in GROUPS.items():
            if not _stands(written[code], column, row[name]):
                yield f"{code} {column}: {row[name]!r} does not stand in the rule"
            levels = {
                show(cell.value)
                for leaf in leaves(rules[code].require)
                for key, cell in leaf.level.cells.items()
                if cell.value is not None and ("column" not in leaf.level.by or column in key)
            }
            # The common column binds no group that has a cell of its own.
            number = re.match(r"[≥≤]\s*0*(\d+(?:,\d+)?)", row[name])
            if (
                number
                and (levels or column != "common")
                and number[1].replace(",", ".") not in levels
            ):
                yield f"{code} {column}: {row[name]!r}, but the levels are {', '.join(sorted(levels))}"
    cells = f"{5 * len(rows)} cells and {merged} merged lines"
    print(f"xa-ntm-2026: {len(rows)} contents, {cells} of qd-51-2025.cells.tsv")


def _plain(text: str) -> str:
    """A text without marks of footnotes, spaces and signs between words."""
    text = unicodedata.normalize("NFC", re.sub(r"\[\d+\]", "", text))
    return re.sub(r"[\s.;,–-]+", "", text).casefold()


def _stands(rule: Any, column: str, text: str) -> bool:
    """Whether a rule has a text as the words of a column, or of every column."""
    words = (w for w in _under(rule, "words") if isinstance(w, str) or column in w)
    return any(_plain(w if isinstance(w, str) else w[column]) == _plain(text) for w in words)


def _under(tree: Any, name: str) -> Iterator[Any]:
    """Everything under a key, wherever it stands."""
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        if key == name:
            yield value
        elif isinstance(value, dict | list):
            yield from _under(value, name)


def compare(folder: Path) -> list[str]:
    """Every difference between the rule files and the cells in ``folder``."""
    book = RuleBook.load()
    wrong: list[str] = []
    for name, file in ANNEXES.items():
        rows = rows_of(folder / file)
        base = book.library.standards[name]
        rules = {i.code: i for criterion in base.criteria for i in criterion.indicators}
        wrong += [f"{name} {code}: in one of the two only" for code in rows.keys() ^ rules.keys()]
        for code in rows.keys() & rules.keys():
            wrong += [f"{name} {code}: {line}" for line in differences(rules[code], rows[code])]
        cells = sum(bool(row[c]) for some in rows.values() for row in some for c in COLUMNS)
        print(f"{name}: {len(rows)} contents, {cells} cells of {file}")
    wrong += [f"xa-ntm-2026 {line}" for line in by_group(folder)]
    wrong += differences_read(folder)
    wrong += differences_drafted(folder)
    return sorted(wrong)


if __name__ == "__main__":
    problems = compare(Path(sys.argv[1]))
    print("\n".join(problems) or "every cell is that of the text")
    sys.exit(bool(problems))
