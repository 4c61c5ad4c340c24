"""What a document says of each row of the worksheet: the same, another level, a new one, or nothing that is understood.

Never a wrong level. Where a cell, its unit, its sign or the part of an indicator that it speaks of leaves any doubt,
the row gets the exact text and no proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from ntm_rules.authoring.reading.account import Place
from ntm_rules.authoring.reading.heading import COMMON, key
from ntm_rules.authoring.reading.lines import ColumnText, ItemLine, TableItem
from ntm_rules.authoring.reading.meaning import (
    EMPTY,
    LEFT,
    Meaning,
    core,
    meaning,
    signs,
    together,
    without_marks,
)
from ntm_rules.authoring.worksheet.rows import Row
from ntm_rules.foundation.exact import (
    AmbiguousNumberError,
    NotANumberError,
    parse_vietnamese,
    show,
)
from ntm_rules.foundation.text import fold
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.model.terms import FactDef

Outcome = Literal["same", "other", "new", "not_understood", "absent"]
_NUMBER: Final = re.compile(r"\d[\d.,]*\d|\d")
_LETTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the document says of a row. ``value`` is the level that it gives, in ``other`` and ``new``.

    ``why`` says why it is not understood; ``row`` and ``page`` are those of the first cell, from 1.
    """

    outcome: Outcome
    texts: tuple[tuple[str, str], ...] = ()
    """The exact text by column; one column stands for several that share a cell."""
    value: Fraction | None = None
    why: str = ""
    table: int = 0
    row: int = 0
    column: int = 0
    page: int = 0
    places: frozenset[Place] = frozenset()
    """The cells that speak of the row."""


ABSENT: Final = Proposal("absent")


def propose(row: Row, item: TableItem | None, *, provincial: bool) -> Proposal:
    """What an item says of a row of the worksheet; ``provincial`` for the decision of a province."""
    if item is None:
        return ABSENT
    return _ItemReader(row, item, provincial=provincial).proposal()


class _ItemReader:
    def __init__(self, row: Row, item: TableItem, *, provincial: bool) -> None:
        self.row, self.item = row, item
        self.is_slot = provincial and not row.provincial
        self.axes = dict(zip(row.by, row.key, strict=True))
        self.texts: list[tuple[str, ColumnText]] = []

    def proposal(self) -> Proposal:
        if self.row.cell is None:
            return self._wording()
        lines = self._lines()
        if lines is None:
            return self._result("not_understood", why="lines")
        by_column = self._columns(lines)
        if by_column is None:
            return self._result("not_understood", why="columns")
        if any(text.doubt in {"font", "cut"} for _, text in self.texts):
            return self._result("not_understood", why="doubt")
        if self.item.unplaced:
            return self._result("not_understood", why="order")
        if self.row.locked:
            return self._closed(by_column)
        compared = [leaf for leaf in leaves(self.row.indicator.require) if not leaf.yes_no]
        alone = len(list(leaves(self.row.indicator.require))) == 1 or (
            len(compared) == 1 and compared[0] is self.row.leaf
        )
        if alone and not self._has_words_of_a_part():
            direct = self._direct(by_column)
            if direct is not None:
                return direct
        return self._by_words() or self._result("not_understood", why="prose")

    # ---- which texts speak of the row

    def _lines(self) -> list[ItemLine] | None:
        """The lines that the row's year and class ask for; None where a line is of something that is not known."""
        for axis in ("year", "class"):
            labelled = [line for line in self.item.lines if line.label and line.label[0] == axis]
            if labelled or axis in self.axes:
                if axis not in self.axes:
                    return None
                wanted = [line for line in labelled if line.label == (axis, self.axes[axis])]
                return wanted or None
        if any(line.label for line in self.item.lines):
            return None
        return self.item.lines

    def _columns(self, lines: Sequence[ItemLine]) -> dict[str, Meaning] | None:
        """What each column that speaks of the row says; None where the row's own column is not there."""
        levels = self.item.heading.levels
        column = self.axes.get("column")
        if column is not None and column in levels:
            wanted = [column]
        elif "unknown" in self.item.heading.roles:  # it may say otherwise for some
            return None
        elif column is None:
            wanted = list(levels)
        elif list(levels) == [COMMON]:
            wanted = [COMMON]
        else:
            return None
        meanings: dict[str, Meaning] = {}
        for role in wanted:
            cells: list[ColumnText] = []
            for line in lines:
                text = line.values.get(role)
                if text is not None and text.text and all(text.cell is not c.cell for c in cells):
                    cells.append(text)
            self.texts += [(role, text) for text in cells]
            combined = together([meaning(text.text) for text in cells])
            if combined is not EMPTY:
                meanings[role] = combined
        return meanings

    # ---- a cell that speaks of nothing else

    def _has_words_of_a_part(self) -> bool:
        """Whether the rule book reads the level from words inside a text, not from a cell of its own."""
        words, fact = self.row.source.words, self.row.fact
        if not isinstance(words, str) or fact is None:
            return False
        grades = {fold(name) for name in fact.scale}
        return meaning(words).kind == "prose" and fold(words) not in grades

    def _direct(self, by_column: Mapping[str, Meaning]) -> Proposal | None:
        cell, fact = self.row.cell, self.row.fact
        if cell is None or fact is None:
            return None
        only = self._only(by_column)
        if only is None:
            return None
        if only.kind in LEFT and cell.value is None:
            left = "province" if only.kind == "to_province" else "ministry"
            same = cell.delegated_to == left or (left == "province" and cell.form == "left_open")
            return self._result("same") if same and not self.is_slot else None
        if only.kind == "open":
            return self._result("same") if cell.form == "left_open" and not self.is_slot else None
        if only.kind == "floor":
            if cell.form != "floor" or self.is_slot:
                return None
            only = replace(only, kind="level")
        value = _value(only, fact, self.row, self._text_of(by_column))
        if value is None:
            return None
        if self.is_slot and cell.form == "left_open" and only.kind == "met":
            return None  # a province that only says "Đạt" again leaves it open as well
        if self.is_slot:
            return self._result("new", value)
        if cell.form == "left_open" and only.kind == "met":
            return self._result("same")
        if cell.value is None:
            return (
                self._result("new", value) if cell.form is None and not cell.delegated_to else None
            )
        return self._result("same" if value == cell.value else "other", value)

    def _only(self, by_column: Mapping[str, Meaning]) -> Meaning | None:
        """The one thing that the columns say; None where they differ."""
        different = {core(m): m for m in by_column.values()}
        if len(different) == 1:
            return next(iter(different.values()))
        common = by_column.get(COMMON)
        cell = self.row.cell
        others = [m.kind for role, m in by_column.items() if role != COMMON]
        left = {*LEFT, "closed"}
        if common is None or cell is None or not set(others) <= left:
            return None
        # The common column binds no group that has a level of its own; beside cells that leave it open it is a floor.
        if common.kind == "level" and cell.form == "floor":
            return common
        return common if common.kind == "met" and cell.form == "left_open" else None

    def _text_of(self, by_column: Mapping[str, Meaning]) -> str:
        """The text of a grade: the one that is written, beside who guides and who specifies."""
        texts = {
            text.text
            for role, text in self.texts
            if role in by_column and meaning(text.text).kind not in LEFT
        }
        return texts.pop() if len(texts) == 1 else ""

    def _closed(self, by_column: Mapping[str, Meaning]) -> Proposal:
        kinds = {m.kind for m in by_column.values()}
        if kinds == {"closed"}:
            return self._result("same")
        return self._by_words() or self._result("not_understood", why="prose")

    # ---- a level that stands in words

    def _by_words(self) -> Proposal | None:
        """Compare with the words that the rule book has of it: the same, or the same with another number."""
        words = self.row.source.words
        if words is None or self.row.cell is None or self.is_slot:
            return None
        if not isinstance(words, str):
            return self._by_cells(dict(words))
        numbers = _NUMBER.findall(signs(without_marks(words)))
        fact, cell = self.row.fact, self.row.cell
        of_number = fact is not None and fact.kind not in {"yes_no", "grade"}
        wanted = _letters(words)
        # The whole cell as it is quoted: what was made of it stands, if its figure is the level.
        quoted = (
            cell.value is None or not of_number or show(cell.value).replace(".", ",") in numbers
        )
        own = {text.text for _, text in self.texts}
        own = {text for text in own if meaning(text).kind not in LEFT} or own
        if quoted and wanted and {_letters(text) for text in own} == {wanted}:
            return self._result("same")
        if numbers and of_number and cell.value is not None:
            return self._by_number(words, numbers[0]) if len(numbers) == 1 else None
        if len(wanted) < _LETTERS or meaning(words).kind != "prose":
            return None
        everywhere = [any(wanted in _letters(t) for t in some) for some in self._speaking()]
        there = wanted in _letters(self.item.text) or (bool(everywhere) and all(everywhere))
        return self._result("same") if there else None

    def _speaking(self) -> list[list[str]]:
        """The texts of each column that may speak of the row, but for those that say it is not regulated."""
        by_role: dict[str, list[str]] = {}
        for role, text in self._all_texts():
            if self._may_speak(role) and meaning(text).kind != "closed":
                by_role.setdefault(role, []).append(text)
        if len(by_role) > 1:
            by_role.pop(COMMON, None)
        return list(by_role.values())

    def _by_cells(self, words: Mapping[str, str | tuple[tuple[str, str], ...]]) -> Proposal | None:
        """Whether every cell that the rule book quotes is there as it is quoted."""
        now: dict[str, set[str]] = {}
        for role, text in self._all_texts():
            now.setdefault(role, set()).add(_letters(text))
        below = now.get("", set()).union(*now.values())
        for role, quoted in words.items():
            here = below if role not in self.item.heading.levels else now.get(role, set())
            if not isinstance(quoted, str) or _letters(quoted) not in here:
                return None
        return self._result("same") if words else None

    def _all_texts(self) -> Iterator[tuple[str, str]]:
        for line in self.item.lines:
            for role, text in line.values.items():
                if text.text:
                    yield role, text.text

    def _may_speak(self, role: str) -> bool:
        column = self.axes.get("column")
        return column is None or role == column or list(self.item.heading.levels) == [COMMON]

    def _by_number(self, words: str, number: str) -> Proposal | None:
        """The level where the words stand with one number, whichever it is."""
        fact, cell = self.row.fact, self.row.cell
        before, after = signs(without_marks(words)).split(number, 1)
        if sum(map(str.isalpha, before + after)) < _LETTERS - 1 or fact is None or cell is None:
            return None
        pattern = _spaced(before) + r"\s*(\d[\d.,]*\d|\d)\s*" + _spaced(after)
        values: set[Fraction] = set()
        for text in (self.item.text, *(t for some in self._speaking() for t in some)):
            for match in re.finditer(pattern, signs(without_marks(text)), re.IGNORECASE):
                digits = match[1].lstrip("0") if re.fullmatch(r"0\d+", match[1]) else match[1]
                try:
                    values.add(parse_vietnamese(digits))
                except (AmbiguousNumberError, NotANumberError):
                    return None
        value = values.pop() if len(values) == 1 else None
        if value is None or not level_fits(value, fact):
            return None
        return self._result("same") if value == cell.value else self._result("other", value)

    # ---- the wording

    def _wording(self) -> Proposal:
        words = self.row.source.words
        part = self.row.shown["part"]
        if part and not isinstance(words, str):
            return self._result("not_understood", why="part")
        if isinstance(words, str) and part:
            same = _letters(words) in _letters(self.item.text)
            return self._result("same" if same else "not_understood", why="" if same else "part")
        same = _letters(self.row.indicator.name.vi) == _letters(self.item.text)
        return self._result("same" if same else "other")

    # ---- the result

    def _result(self, outcome: Outcome, value: Fraction | None = None, why: str = "") -> Proposal:
        texts: dict[int, tuple[str, str]] = {}
        for role, text in self.texts:
            texts.setdefault(id(text.cell), (role, text.text))
        first = self.texts[0][1].cell if self.texts else None
        return Proposal(
            outcome,
            tuple(texts.values()) or ((("", self.item.text),) if self.row.cell is None else ()),
            value,
            why,
            self.item.grid.number,
            (first.row if first else self.item.row) + 1,
            (first.column if first else self.item.heading.columns("content")[0]) + 1,
            first.page if first else self.item.page,
            frozenset(
                (self.item.grid.number, text.cell.row, text.cell.column) for _, text in self.texts
            ),
        )


def _value(text: Meaning, fact: FactDef, row: Row, written: str) -> Fraction | None:
    """The level that a text gives for a fact; None where it may be none, or another."""
    leaf = row.leaf
    if leaf is None or text.parts:
        return None
    if fact.kind == "yes_no":
        return Fraction(1) if text.kind == "met" and leaf.operator == "=" else None
    if fact.kind == "grade":
        bare = fold(without_marks(written).strip(" .;"))
        places = [place for place, name in enumerate(fact.scale) if fold(name) == bare]
        return Fraction(places[0]) if len(places) == 1 else None
    if text.kind == "none" and row.cell is not None and row.cell.value == 0:
        return Fraction(0)
    if text.kind != "level" or text.number is None:
        return None
    if text.sign not in {"", leaf.operator} or (not text.sign and leaf.operator in {"<", ">"}):
        return None
    if not _unit_fits(text, fact) or not level_fits(text.number, fact):
        return None
    return text.number


def _unit_fits(text: Meaning, fact: FactDef) -> bool:
    unit, wanted = (
        key(text.unit.replace("%", " phan tram ")),
        key(fact.unit.replace("%", " phan tram ")),
    )
    if not unit:
        # 0,8 in a column of percentages may be 80%.
        return fact.unit != "%" or not 0 < (text.number or 0) <= 1
    return unit == wanted or (bool(wanted) and wanted.startswith(f"{unit} "))


def level_fits(number: Fraction, fact: FactDef) -> bool:
    """Whether a number can be a level of a fact: whole where it is a count, and in its range."""
    if fact.kind == "count" and number.denominator != 1:
        return False
    return (fact.low is None or fact.low <= number) and (fact.high is None or number <= fact.high)


def _letters(text: str) -> str:
    """A text as far as its letters, figures and signs of comparison go."""
    return re.sub(r"[\s.;,:–—-]+", "", fold(signs(without_marks(text))))


def _spaced(text: str) -> str:
    return r"\s*".join(re.escape(word) for word in text.split())
