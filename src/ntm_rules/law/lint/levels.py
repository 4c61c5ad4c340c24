"""NTM4xx: levels that no value can meet, and tables that are not whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Any

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import decimal_places, show
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Located, Path, StatedLevel, cells_of, last_day, range_of
from ntm_rules.law.lint.rules import Rules

_DECIMALS = 6


def _values(rules: Rules) -> Iterator[tuple[StatedLevel, schema.FactEntry, Any, Path]]:
    """Every value of every level whose fact is known."""
    for stated in rules.stated():
        if stated.fact is not None:
            for _, value, path in cells_of(stated.level, stated.path):
                if value is not None:
                    yield stated, stated.fact, value, path


class Unreachable(Diagnostic):
    """Mức không thể đạt / A level that cannot be met.

    What it says:
        mức {level} không thể đạt: {fact} nằm trong khoảng {low} đến {high}
        the level {level} can never be met: {fact} lies between {low} and {high}

    Why:
        A share is between 0 and 100, a count is whole and not negative, and a fact may state its
        own range. A level that no value meets fails every commune; more often it is a slip of the
        pen.

    Example:
        require: {fact: s.house, at_least: 120}

    Instead:
        require: {fact: s.house, at_least: 100}
    """

    code = "NTM401"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Numbers beyond the end of the fact's range, on the side where nothing is."""
        for stated, fact, value, path in _values(rules):
            low, high = range_of(fact)
            if not isinstance(value, Fraction) or fact.kind in {"grade", "yes_no"}:
                continue
            broken = stated.operator == "=" and fact.kind == "count" and value.denominator != 1
            if broken or beyond(stated.operator, value, low, high):
                yield cls.at(
                    stated.item.file,
                    path,
                    level=f"{stated.operator} {show(value)}",
                    fact=fact.id,
                    low="-∞" if low is None else show(low),
                    high="∞" if high is None else show(high),
                )


def beyond(operator: str, value: Fraction, low: Fraction | None, high: Fraction | None) -> bool:
    """Whether a level lies outside the range: a number no value of the fact can equal is a slip too."""
    if low is not None and (value < low or (operator == "<" and value == low)):
        return True
    return high is not None and (value > high or (operator == ">" and value == high))


class TooManyDecimals(Diagnostic):
    """Quá sáu chữ số thập phân / More than six decimals.

    What it says:
        mức {level} có hơn 6 chữ số thập phân
        the level {level} has more than 6 decimals

    Why:
        Levels are compared exactly, as whole millionths. No decision states more decimals: such a
        number was computed, not read.

    Example:
        require: {fact: n.score, at_least: 33.3333333}

    Instead:
        require: {fact: n.score, at_least: 33.33}
    """

    code = "NTM402"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Numbers whose millionths are not whole."""
        for stated in rules.stated():
            for _, value, path in cells_of(stated.level, stated.path):
                if isinstance(value, Fraction):
                    places = decimal_places(value)
                    if places is None or places > _DECIMALS:
                        yield cls.at(stated.item.file, path, level=show(value, 12))


class MissingCell(Diagnostic):
    """Bảng thiếu ô / A table with a cell missing.

    What it says:
        bảng thiếu ô: {cells}
        the table lacks cells: {cells}

    Why:
        A table names every column, and every year whose 31 December the standard is in force; one
        by class has `others`. A cell that is not known is written `~`, so that it is seen to be
        unknown and not forgotten.

    Example:
        at_least:
          by: [column]
          cells:
          - {status: recalled, values: {common: 90, MN: 80}}

    Instead:
        at_least:
          by: [column]
          cells:
          - {status: recalled, values: {common: 90, MN: 80}}
          - {status: unknown, values: {DB: ~}}
    """

    code = "NTM403"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Tables of comparisons; a table that is set over another may leave the rest to it."""
        for stated in rules.stated():
            if isinstance(stated.level, schema.LevelTable) and isinstance(
                stated.item.model, schema.CompareEntry
            ):
                by = stated.level.by
                cells = {key for key, _, _ in cells_of(stated.level, ()) if len(key) == len(by)}
                axes = [
                    _wanted(axis, {k[n] for k in cells}, stated.item, rules)
                    for n, axis in enumerate(by)
                ]
                lacking = ["/".join(key) for key in product(*axes) if key not in cells]
                if cells and lacking:
                    yield cls.at(stated.item.file, stated.path, cells=", ".join(lacking))


def _wanted(axis: str, named: set[str], item: Located[Any], rules: Rules) -> list[str]:
    """The keys that a table must have on an axis: those it names, and those that the law asks for."""
    if axis == "class":
        return [*sorted(named - {"others"}), "others"]
    if axis == "year":
        years = {y for y in named if y.isdigit()} | set(map(str, _years(item, rules)))
        return sorted(years)
    table = rules.columns_of(item)
    overlay = item.owner(schema.OverlayFile)
    if overlay is not None:
        return sorted(named | rules.regions.get(overlay.province, set()))
    return [c.id for c in table.list_] if table else sorted(named)


def _years(item: Located[Any], rules: Rules) -> Iterator[int]:
    """The years whose last day lies where both the file and its standard are in force."""
    standard = rules.standard_of(item)
    periods = [stated.in_force for stated in (item.file.model, standard) if stated is not None]
    last = min(last_day(p) for p in periods)
    if last == dt.date.max:
        return
    for year in range(max(p.from_ for p in periods).year, last.year + 1):
        if dt.date(year, 12, 31) <= last:
            yield year


class CellTwice(Diagnostic):
    """Ô có hai mức / A cell with two levels.

    What it says:
        ô {cell} đã có ở nhóm trên
        the cell {cell} is in an earlier group already

    Why:
        Groups of cells differ in their source. A cell in two of them has two levels, and only one
        could count.

    Example:
        - {status: recalled, values: {common: 90, MN: 80}}
        - {status: recalled, values: {MN: 70, DB: 100}}

    Instead:
        - {status: recalled, values: {common: 90, MN: 80}}
        - {status: recalled, values: {DB: 100}}
    """

    code = "NTM404"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Keys that stand in two groups of one table."""
        for item in rules.all(schema.LevelTable):
            seen: set[tuple[str, ...]] = set()
            for key, _, path in cells_of(item.model, item.path):
                if key in seen:
                    yield cls.at(item.file, path, cell="/".join(key))
                seen.add(key)


class NotInScale(Diagnostic):
    """Mức không có trong thang / A grade that is not in the scale.

    What it says:
        {level!r} không có trong thang của {fact}: {scale}
        {level!r} is not in the scale of {fact}: {scale}

    Why:
        A graded fact is compared by the order of its scale; a grade outside it has no place there.

    Example:
        require: {fact: g.literacy, at_least: mức 2}

    Instead:
        require: {fact: g.literacy, at_least: mức độ 2}
    """

    code = "NTM405"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels of graded facts."""
        for stated, fact, value, path in _values(rules):
            if fact.kind == "grade":
                grade = show(value) if isinstance(value, Fraction) else str(value)
                if grade not in fact.scale:
                    near = did_you_mean(grade, fact.scale)
                    yield cls.at(
                        stated.item.file,
                        path,
                        near,
                        level=grade,
                        fact=fact.id,
                        scale=", ".join(fact.scale),
                    )


class WrongLevelKind(Diagnostic):
    """Mức không hợp với loại số liệu / A level that does not fit the kind of fact.

    What it says:
        {level!r} không hợp với {fact}, là số liệu loại {kind}
        {level!r} does not fit {fact}, a fact of the kind {kind}

    Why:
        A yes/no fact is asked with `is` and has no number; a share, a number or a count is compared
        with a number.

    Example:
        require: {fact: y.plan, at_least: 1}

    Instead:
        require: {fact: y.plan}
    """

    code = "NTM406"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Numbers for yes/no, words for numbers, ``is`` for what is no yes/no."""
        for stated in rules.stated():
            if stated.fact is None or stated.fact.kind == "grade":
                continue
            values = {"fact": stated.fact.id, "kind": stated.fact.kind}
            asked_is = stated.path[-1] == "is"
            if asked_is != (stated.fact.kind == "yes_no"):
                yield cls.at(stated.item.file, stated.path, level=str(stated.path[-1]), **values)
                continue
            for _, value, path in cells_of(stated.level, stated.path):
                if isinstance(value, str):
                    yield cls.at(stated.item.file, path, level=value, **values)
        for item in rules.all(schema.CompareEntry):
            fact = rules.facts.get(item.model.fact)
            if fact is not None and fact.kind == "yes_no" and item.model.none:
                path = (*item.path, "none")
                yield cls.at(item.file, path, level="none", fact=fact.id, kind=fact.kind)


class SexesMisused(Diagnostic):
    """for dùng sai / Both sexes asked in a wrong way.

    What it says:
        for: [male, female] không dùng được ở đây: {reason}
        for: [male, female] cannot be used here: {reason}

    Why:
        "Áp dụng đạt cho cả nam và nữ" asks the level of both sexes. That needs a fact with figures
        by sex (`by_sex: true`), both sexes named, and a level with a direction.

    Example:
        require: {fact: s.house, for: [male, female], at_least: 90}

    Instead:
        require: {fact: x.insured, for: [male, female], at_least: 90}
    """

    code = "NTM407"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Comparisons with ``for``."""
        for item in rules.all(schema.CompareEntry):
            compare = item.model
            fact = rules.facts.get(compare.fact)
            if not compare.for_ or fact is None:
                continue
            reasons = [
                *(["by_sex"] if not fact.by_sex else []),
                *(["male + female"] if set(compare.for_) != {"male", "female"} else []),
                *(["="] if compare.equals is not None or compare.none else []),
            ]
            if reasons:
                yield cls.at(item.file, (*item.path, "for"), reason=", ".join(reasons))


class CellShape(Diagnostic):
    """Ô không theo by / A cell that does not follow by.

    What it says:
        ô {cell} không theo by: {by}
        the cell {cell} does not follow by: {by}

    Why:
        `by` names the axes of the table in the order of its keys: with `[year, column]` a value
        stands under its year and, inside it, under its column. A year has four digits.

    Example:
        by: [year, column]
        cells:
        - {status: recalled, values: {common: 48, MN: 39, DB: 53}}

    Instead:
        by: [column]
        cells:
        - {status: recalled, values: {common: 48, MN: 39, DB: 53}}
    """

    code = "NTM408"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Cells of another depth than the axes, and years that are none."""
        for item in rules.all(schema.LevelTable):
            by = item.model.by
            for key, _, path in cells_of(item.model, item.path):
                if not key or not by:
                    continue
                year = key[by.index("year")] if "year" in by and len(key) == len(by) else "2000"
                if len(key) != len(by) or not (len(year) == 4 and year.isdigit()):
                    yield cls.at(item.file, path, cell="/".join(key), by=", ".join(by))
