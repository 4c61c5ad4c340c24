"""What an item of a table asks, and what each cell says of it: a figure or a yes, by column, year or class."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Literal

from ntm_rules.authoring.reading.account import REASONS
from ntm_rules.authoring.reading.heading import COMMON, key
from ntm_rules.authoring.reading.lines import ColumnText, ItemLine, TableItem
from ntm_rules.authoring.reading.meaning import LEFT, Meaning, meaning, together
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.text import unmarked
from ntm_rules.law.model.terms import UnitDef

Form = Literal["level", "floor", "met", "left_open", "not_regulated", "province", "ministry"]
FactKind = Literal["share", "number", "count", "yes_no"]
CellKey = tuple[str, ...]
WHY: Final = {
    "prose": Words("lời văn", "prose"),
    "empty": Words("không ô nào có mức", "none of its cells holds a level"),
    "mixed": Words("ô ghi mức, ô ghi “Đạt”", "some cells hold a level, and others “Đạt”"),
    "sign": Words("không rõ từ hay đến mức này", "not clear whether at least or at most"),
    "unit": Words("không rõ đơn vị đo", "its unit of measure is not known"),
    "range": Words("số không thể là tỷ lệ", "a number that can be no share"),
    "place": REASONS["place"],
    "doubt": Words(
        "ô bị ngắt qua trang, hoặc chữ không phải Unicode",
        "cut by the page, or letters that are no Unicode",
    ),
    "lines": Words(
        "các dòng không rõ là của năm, nhóm nào", "not clear which year or class its lines are for"
    ),
    "column": Words("còn một cột chưa rõ là gì", "a column of which it is not known what it holds"),
}
BARE: Final = Words(
    "ô chỉ ghi số, không ghi dấu; hiểu là ít nhất",
    "the cell has a number without a sign, taken as at least",
)
LEFT_SENSE: Final = Words(
    "văn bản không ghi mức; chiều so sánh là ít nhất theo cách hiểu ở đây",
    "the text has no level; that it will be at least is our understanding",
)
_SHARE: Final = re.compile(r"ty le\b")
_LESS_IS_BETTER: Final = re.compile(
    r"\b(?:ngheo|tu vong|toi pham|pham toi|suy dinh duong|thap coi|tao hon|bao luc|tai nan|o nhiem|vi pham"
    r"|bo hoc|that nghiep|giam|chon lap|mu chu|that thoat|sinh con thu|tre han|khieu nai|qua han)\b"
)


@dataclass(frozen=True, slots=True)
class CellSays:
    """What one cell says: a level or a floor with its number, or a form without one."""

    form: Form
    value: Fraction | None = None


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """One thing that is asked: its words, and the cells of each column in each year or class."""

    code: str
    text: str
    item: TableItem
    row: int
    axis: str = ""
    """``year``, ``class`` or nothing."""
    cells: Mapping[tuple[str, str], Sequence[ColumnText]] = field(default_factory=dict)
    """By year or class, and column."""
    trouble: str = ""

    @property
    def texts(self) -> list[ColumnText]:
        """Every cell, once."""
        once = {id(text.cell): text for some in self.cells.values() for text in some}
        return list(once.values())

    def words(self) -> dict[str, str]:
        """The exact words by column, or by year or class and column."""
        words: dict[str, str] = {}
        alone = list(self.item.heading.levels) == [COMMON]
        for (label, column), some in self.cells.items():
            text = " | ".join(t.text for t in some)
            if text:
                words["/".join(filter(None, (label, "" if alone and label else column)))] = text
        return words


@dataclass(frozen=True, slots=True)
class Understood:
    """A question of which every cell was understood. ``all_of`` are the numbers that a cell says must all be met."""

    kind: FactKind
    by: tuple[str, ...]
    cells: Mapping[CellKey, CellSays]
    operator: str = ">="
    unit: str = ""
    none: bool = False
    ours: Words | None = None
    all_of: tuple[str, str] | None = None


def questions(item: TableItem) -> tuple[RowQuestion, list[RowQuestion]]:
    """What an item asks itself, and its parts, one a line."""
    labelled = {line.label[0] for line in item.lines if line.label}
    axes = labelled - {"part"}
    own = [line for line in item.lines if line.label is None]
    trouble = ""
    axis = ""
    if item.unplaced:
        trouble = "place"
    elif len(axes) > 1 or (axes and any(t.text for line in own for t in line.values.values())):
        trouble = "lines"
    elif axes:
        axis = axes.pop()
        own = [line for line in item.lines if line.label and line.label[0] == axis]
        labels = [line.label for line in own]
        if len(labels) != len(set(labels)):
            trouble = "lines"
    main = _question(item.code, item.text, item, own, axis, trouble)
    parts = [
        _question(item.code, line.label[1], item, [line], "", "")
        for line in item.lines
        if line.label and line.label[0] == "part"
    ]
    return main, parts


def _question(
    code: str, text: str, item: TableItem, lines: Sequence[ItemLine], axis: str, trouble: str
) -> RowQuestion:
    cells: dict[tuple[str, str], list[ColumnText]] = {}
    for line in lines:
        label = line.label[1] if axis and line.label else ""
        for column, stated in line.values.items():
            some = cells.setdefault((label, column), [])
            if stated.text and all(stated.cell is not other.cell for other in some):
                some.append(stated)
    everything = [t for some in cells.values() for t in some]
    if not trouble and any(t.doubt in {"cut", "font"} for t in everything):
        trouble = "doubt"
    if not trouble and _strange_column(item, lines):
        trouble = "column"
    row = lines[0].row if lines else item.row
    return RowQuestion(code, text, item, row, axis, cells, trouble)


def _strange_column(item: TableItem, lines: Sequence[ItemLine]) -> bool:
    """Whether something stands in a column of which it is not known what it holds."""
    columns = item.heading.columns("unknown")
    return any(
        cell.text
        for line in lines
        for column in columns
        if (cell := item.grid.at(line.row, column)) is not None
    )


def understand(
    question: RowQuestion, units: Mapping[str, UnitDef], sense: str = "", unit: str = ""
) -> Understood | str:
    """What the cells of a question say together, or why that is not understood.

    ``sense`` and ``unit`` are the comparison and the unit of the rule, where it is known which one is meant.
    """
    if question.trouble:
        return question.trouble
    columns = [c for c in question.item.heading.levels if c != COMMON]
    labels = list(dict.fromkeys(label for label, _ in question.cells))
    meanings: dict[CellKey, Meaning] = {}
    for label in labels:
        common = _of(question, label, COMMON)
        for column in columns or [COMMON]:
            own = _of(question, label, column)
            if columns and COMMON in question.item.heading.levels:
                own = _beside_common(own, common)
            axis_key = tuple(k for k in (label, column if columns else "") if k)
            meanings[axis_key] = own
    by = (*((question.axis,) if question.axis else ()), *(("column",) if columns else ()))
    if not meanings or all(m.kind == "empty" for m in meanings.values()):
        return "empty"
    same = list(dict.fromkeys(m.codes for m in meanings.values() if m.kind == "all_of"))
    if same:
        every = all(m.kind == "all_of" for m in meanings.values())
        return Understood("yes_no", (), {}, all_of=same[0]) if every and len(same) == 1 else "mixed"
    if any(m.kind in {"empty", "prose", "common"} or m.parts for m in meanings.values()):
        return "prose"
    return _measured(question, by, meanings, units, sense, unit)


def _of(question: RowQuestion, label: str, column: str) -> Meaning:
    return together([meaning(text.text) for text in question.cells.get((label, column), ())])


def _beside_common(own: Meaning, common: Meaning) -> Meaning:
    """What a column says beside that of the common level: the same, or who specifies it."""
    if own.kind == "common":
        return common
    if own.kind in LEFT and common.kind == "level":
        return Meaning("floor", common.sign, common.number, common.unit)
    if own.kind in LEFT and common.kind == "met":
        return Meaning("open")
    return own


_FORMS: Final[dict[str, Form]] = {
    "met": "met",
    "open": "left_open",
    "closed": "not_regulated",
    "to_province": "province",
    "to_ministry": "ministry",
    "floor": "floor",
    "level": "level",
}


def _measured(
    question: RowQuestion,
    by: tuple[str, ...],
    meanings: Mapping[CellKey, Meaning],
    units: Mapping[str, UnitDef],
    sense: str,
    known_unit: str,
) -> Understood | str:
    wording = key(question.text)
    share = _SHARE.match(wording) is not None
    numbers = [m for m in meanings.values() if m.kind in {"level", "floor"}]
    if any(m.kind == "none" for m in meanings.values()) or (
        numbers and all(m.number == 0 and m.sign in {"", "<="} for m in numbers)
    ):
        zero = all(m.kind == "none" or m.number == 0 for m in meanings.values())
        if not zero or not share:
            return "mixed" if not zero else "unit"
        return Understood("share", (), {(): CellSays("level", Fraction(0))}, "=", "%", none=True)
    cells = {k: CellSays(_FORMS[m.kind], m.number) for k, m in meanings.items()}
    forms = {cell.form for cell in cells.values()}
    if numbers and "met" in forms:
        return "mixed"
    if forms == {"not_regulated"}:
        return "prose"
    if not numbers:
        if not share or "met" in forms or "left_open" in forms:
            return Understood("yes_no", *_plain(by, cells))
        if _LESS_IS_BETTER.search(wording):
            return "sign"
        return Understood("share", *_plain(by, cells), ">=", "%", ours=LEFT_SENSE)
    operator, ours = _operator(numbers, wording, sense)
    if not operator:
        return "sign"
    unit = _unit(numbers, question.text, units, share=share)
    if unit is None and known_unit and not any(m.unit for m in numbers):
        unit = known_unit
    if unit is None:
        return "unit"
    kind: FactKind = "share" if unit == "%" and share else "number"
    whole = all(m.number is not None and m.number.denominator == 1 for m in numbers)
    if kind == "number" and whole and "/" not in unit and unit not in {"%", "điểm"}:
        kind = "count"
    if kind == "share" and any(m.number is None or not 0 < m.number <= 100 for m in numbers):
        return "range"
    if kind == "share" and any(not m.unit and (m.number or 0) <= 1 for m in numbers):
        return "unit"  # 0,8 may be 80 %
    return Understood(kind, *_plain(by, cells), operator, unit, ours=ours)


def _plain(
    by: tuple[str, ...], cells: Mapping[CellKey, CellSays]
) -> tuple[tuple[str, ...], Mapping[CellKey, CellSays]]:
    """One cell without axes, where all say the same."""
    different = set(cells.values())
    return ((), {(): different.pop()}) if len(different) == 1 else (by, cells)


def _operator(numbers: Sequence[Meaning], wording: str, sense: str) -> tuple[str, Words | None]:
    signs = {m.sign for m in numbers if m.sign}
    bare = [m for m in numbers if not m.sign]
    if len(signs) > 1:
        return "", None
    if signs:
        operator = signs.pop()
        # A number without a sign among others with one: 100 % at the end of a row of "at least".
        if sense == operator:
            return operator, None
        if bare and operator != ">=":
            return "", None
        return operator, BARE if any(m.number != 100 for m in bare) else None
    if sense in {">=", "<="}:
        return sense, None
    if all(m.number == 100 and m.unit == "%" for m in bare):
        return ">=", None
    return ("", None) if _LESS_IS_BETTER.search(wording) else (">=", BARE)


def _unit(
    numbers: Sequence[Meaning], wording: str, units: Mapping[str, UnitDef], *, share: bool
) -> str | None:
    """The unit that is written with the numbers, or in the wording; None where there is none, or two."""
    by_key = {_unit_key(name): name for name in units}
    written = {m.unit for m in numbers if m.unit}
    names = {by_key.get(_unit_key(unit), "") for unit in written}
    if len(names) > 1 or "" in names:
        return None
    if names:
        return names.pop()
    if share:
        return "%"
    text = _unit_key(wording)
    inside = [name for k, name in by_key.items() if f"({k})" in text]
    return inside[0] if len(inside) == 1 else None


def _unit_key(text: str) -> str:
    return " ".join(unmarked(text.replace("²", "2").replace("³", "3")).split())
