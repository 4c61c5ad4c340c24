"""NTM42x: levels and tables that are likely slips. A `note` beside the number says that the text does say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from statistics import median_low
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.levels import beyond
from ntm_rules.law.lint.located import KEYS, Path, StatedLevel, cells_of, last_day, range_of
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.lint.steps import LayerStep, indicator, target
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.layers import SetLevel
from ntm_rules.law.model.requirement import Level

SLIP = 50
"""Two levels of one thing that lie so many times apart are not of one scale."""
_WHOLE = 100
"""What a share of 1 stands for, where somebody writes it as a part of one."""


def explained(file: RuleFile, path: Path, start: int) -> bool:
    """Whether a note stands beside what lies at ``path``: from its entry, ``start`` keys deep, down to it.

    Of a whole table, a note at any group of its cells explains it.
    """
    value = file.tree
    for depth, step in enumerate((*path, "cells")):
        if depth >= start and _noted(value):
            return True
        try:
            value = value[step]
        except (LookupError, TypeError):
            return False
    return any(map(_noted, value))


def _noted(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return False
    source = value.get("source")
    return bool(
        value.get("note")
        or value.get("notes")
        or (isinstance(source, Mapping) and source.get("note"))
    )


def meant(kind: str, operator: str, value: Fraction, others: Sequence[Fraction]) -> Fraction | None:
    """The level that a slip of scale was likely meant to be; None where ``value`` looks like no slip.

    ``others`` are levels of the same thing: of other columns and years, or of before.
    """
    if value <= 0 or (others and min(others) <= 0):
        return None
    if kind == "share":
        alone = not others and operator in {">=", ">"} and value < 1
        beside = bool(others) and value <= 1 and max(others) >= SLIP * value
        return value * _WHOLE if alone or beside else None
    if (
        kind != "number"
        or not others
        or any(value < SLIP * x < SLIP * SLIP * value for x in others)
    ):
        return None
    usual, scale = median_low(others), Fraction(1)
    while value * scale * 3 < usual:
        scale *= 10
    while value * scale > usual * 3:
        scale /= 10
    return value * scale


def _steps(rules: Rules) -> Iterator[tuple[LayerStep, SetLevel, Level]]:
    """Every level that is set, on its first day, with the level that it changes."""
    for step in rules.layer_steps:
        if step.first and isinstance(step.change, SetLevel):
            change = step.change
            old = target(indicator(step.before, change.code), change.operator, change.part)
            if old is not None:
                yield step, change, old.level


def _under(rules: Rules) -> dict[tuple[str, Path], Level]:
    """The levels that sets change, by the file and the place of the level."""
    return {
        (step.file.path, (*step.path, KEYS[change.operator])): level
        for step, change, level in _steps(rules)
    }


def _numbers(level: Level | None) -> list[Fraction]:
    return [c.value for c in level.cells.values() if c.value is not None] if level else []


class ScaleSlip(Diagnostic):
    """Mức có thể sai thang đo / A level that is likely a slip of scale.

    What it says:
        mức {level} của {fact} lệch xa {others}; có phải là {meant}?
        the level {level} of {fact} is far from {others}; did you mean {meant}?

    Why:
        0.95 for 95%, or 48000 for 48 million: it is in range, and it would decide every commune
        the wrong way. A level is told that lies fifty times away from those of other columns, of
        other years, or of before; and a share of less than 1% that is asked "at least". Where the
        text does say so, write a `note` beside it.

    Example:
        require: {fact: s.house, at_least: 0.95}

    Instead:
        require: {fact: s.house, at_least: 95}
    """

    code = "NTM421"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Numbers beside the other cells of their table, and beside the level that they change."""
        under = _under(rules)
        for stated in rules.stated():
            if stated.fact is None:
                continue
            cells = list(cells_of(stated.level, stated.path))
            before = _numbers(under.get((stated.item.file.path, stated.path)))
            for key, value, path in cells:
                if not isinstance(value, Fraction) or beyond(
                    stated.operator, value, *range_of(stated.fact)
                ):
                    continue  # out of range is told as such
                rest = [v for k, v, _ in cells if k != key and isinstance(v, Fraction)]
                others = rest or before
                likely = meant(stated.fact.kind, stated.operator, value, others)
                if likely is None and rest and before:
                    others = before
                    likely = meant(stated.fact.kind, stated.operator, value, others)
                if likely is None or explained(stated.item.file, path, len(stated.item.path)):
                    continue
                yield cls.at(
                    stated.item.file,
                    path,
                    level=show(value),
                    fact=stated.fact.id,
                    others=", ".join(map(show, sorted(set(others))[-3:])) or "100",
                    meant=show(likely),
                )


def _by_year(rules: Rules) -> Iterator[tuple[StatedLevel, schema.LevelTable, int, Level | None]]:
    """Every table by year, the place of the year in its keys, and the level that it changes."""
    under = _under(rules)
    for stated in rules.stated():
        level = stated.level
        if isinstance(level, schema.LevelTable) and "year" in level.by:
            old = under.get((stated.item.file.path, stated.path))
            yield stated, level, level.by.index("year"), old


class OneYear(Diagnostic):
    """Bảng theo năm chỉ có một năm / A table by year with one year.

    What it says:
        bảng theo năm chỉ có năm {year}: các năm khác không có mức
        the table by year has {year} alone: other years have no level

    Why:
        A level of one year is never used for another. A table by year with one year decides
        nothing in the others; more often the level holds for all of them. Where the law does name
        one year alone, write the others as `~`, or a `note` beside it.

    Example:
        at_least:
          by: [year]
          cells:
          - {status: recalled, values: {2026: 80}}

    Instead:
        at_least: {value: 80, status: recalled}
    """

    code = "NTM422"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Tables whose other years nothing else states, and which no list of years tells of already."""
        for stated, level, place, old in _by_year(rules):
            cells = cells_of(level, stated.path)
            years = {key[place] for key, _, _ in cells if len(key) == len(level.by)}
            if len(years) != 1 or not _open(rules, stated, old):
                continue
            if not explained(stated.item.file, stated.path, len(stated.item.path)):
                yield cls.at(stated.item.file, stated.path, year=next(iter(years)))


def _open(rules: Rules, stated: StatedLevel, old: Level | None) -> bool:
    """Whether the other years are told of nowhere: neither by the level below, nor as missing cells."""
    if isinstance(stated.item.model, schema.Set):
        return old is not None and not _numbers(old) and "year" not in old.by
    standard = rules.standard_of(stated.item)
    periods = [p.in_force for p in (stated.item.file.model, standard) if p is not None]
    return min(map(last_day, periods)).year > max(p.from_ for p in periods).year + _WHOLE


class FallingOverYears(Diagnostic):
    """Mức giảm dần theo năm / Levels that fall over the years.

    What it says:
        mức năm {year} ({level}) thấp hơn năm {earlier} ({before}){where}
        the level of {year} ({level}) is laxer than that of {earlier} ({before}){where}

    Why:
        Levels by year rise: each year asks more than the one before. One that asks less is likely
        two years swapped, or a digit lost. Where the text does say so, write a `note` beside it.

    Example:
        - {status: recalled, values: {2023: 46, 2024: 44, 2025: 48}}

    Instead:
        - {status: recalled, values: {2023: 44, 2024: 46, 2025: 48}}
    """

    code = "NTM423"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Each cell of a table by year beside the year before it, also where an earlier document states that."""
        for stated, _, place, old in _by_year(rules):
            yield from cls._of(stated, place, old)

    @classmethod
    def _of(cls, stated: StatedLevel, place: int, old: Level | None) -> Iterator[Problem]:
        cells: dict[tuple[str, ...], tuple[Fraction, Path | None]] = {}
        if old is not None and old.by == tuple(stated.level.by):
            cells |= {k: (c.value, None) for k, c in old.cells.items() if c.value is not None}
        for key, value, path in cells_of(stated.level, stated.path):
            if len(key) == len(stated.level.by) and isinstance(value, Fraction):
                cells[key] = (value, path)
        rows: dict[tuple[str, ...], list[tuple[str, Fraction, Path | None]]] = {}
        for key, (value, place_of) in sorted(cells.items()):
            rows.setdefault((*key[:place], *key[place + 1 :]), []).append(
                (key[place], value, place_of)
            )
        for row, years in rows.items():
            for (earlier, before, was), (year, value, at) in pairwise(years):
                lax = value < before if stated.operator in {">=", ">"} else value > before
                where = at or was
                if not lax or stated.operator == "=" or where is None:
                    continue
                if not explained(stated.item.file, where, len(stated.item.path)):
                    yield cls.at(
                        stated.item.file,
                        where,
                        year=year,
                        level=show(value),
                        earlier=earlier,
                        before=show(before),
                        where=f" [{'/'.join(row)}]" if row else "",
                    )


class ColumnLost(Diagnostic):
    """Sửa đổi bỏ sót cột / A column lost in an amendment.

    What it says:
        chỉ tiêu {code}: bảng mới thiếu cột {columns}, nên các cột ấy giữ mức cũ
        indicator {code}: the new table lacks the columns {columns}, so they keep the earlier level

    Why:
        A cell that an amendment does not state stays as it was. That is meant where it names one
        column or two; where it states most of a table, the rest was likely lost in copying. Write
        the rest, or a `note` beside the table.

    Example:
        - code: "1.3"
          at_most:
            by: [column]
            cells:
            - {status: recalled, values: {common: 4, MN: 12}}

    Instead:
        - code: "1.3"
          at_most:
            by: [column]
            cells:
            - {status: recalled, values: {common: 4, MN: 12, DB: 4}}
    """

    code = "NTM424"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Tables of amendments and reforms that state more than half of the columns of the table they change."""
        for step, change, old in _steps(rules):
            if step.layer.kind == "overlay" or "column" not in change.level.by:
                continue
            table = rules.library.columns.get(
                rules.library.standards[step.layer.standard].columns or ""
            )
            there = _keys(old, "column") or set(table.regions if table else ())
            lost = sorted(there - _keys(change.level, "column"))
            path = (*step.path, KEYS[change.operator])
            if (
                lost
                and 2 * len(lost) < len(there)
                and not explained(step.file, path, len(step.path))
            ):
                yield cls.at(step.file, path, code=change.code, columns=", ".join(lost))


def _keys(level: Level, axis: str) -> set[str]:
    """The keys of a table on an axis, also of what lies under it."""
    below = _keys(level.under, axis) if level.under is not None else set()
    if axis not in level.by:
        return below
    return below | {key[level.by.index(axis)] for key in level.cells}


class ClassesWithoutOthers(Diagnostic):
    """Bảng theo loại khu vực thiếu others / A table by class without others.

    What it says:
        chỉ tiêu {code}: bảng theo loại khu vực không có others, và bên dưới không có mức nào
        indicator {code}: the table by class has no others, and there is no level below it

    Why:
        `others` is the cell of a unit with none of the named classes. Where the nation has a number
        it holds for them. Where the nation left the level open they have none, and stay undecided.
        Write `others`, with `~` where the document has a number that you could not read.

    Example:
        at_least:
          by: [class]
          cells:
          - {status: recalled, values: {kv-3: 80}}

    Instead:
        at_least:
          by: [class]
          cells:
          - {status: recalled, values: {kv-3: 80, others: 90}}
    """

    code = "NTM425"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Tables by class that are set over a level without a number."""
        for step, change, old in _steps(rules):
            if "class" not in change.level.by or _numbers(old):
                continue
            path = (*step.path, KEYS[change.operator])
            if "others" not in _keys(change.level, "class") | _keys(old, "class"):
                yield cls.at(step.file, path, code=change.code)
