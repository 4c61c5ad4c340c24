"""Tables as people keep them, as the typed columns of a population. Everything wrong is told before any of it is used.

A table has one row per unit (wide) or one row per figure (long). Wide, a fact is a column named by its id; beside it
may stand what is known otherwise: ``<fact>__count`` and ``<fact>__of``, ``__at_least``, ``__at_most``, ``__above``,
``__below``, and of a fact asked by sex ``__male`` and ``__female``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any

import narwhals as nw

from ntm_rules.facts.typed_columns import KEYS, SEXES, may_be_nothing
from ntm_rules.facts.values import NOTHING
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.exact import SCALE
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.text_columns import SHOWN, Found, Sheet, first_rows, number

__all__ = ["PARTS_OF_A_FACT", "Reader"]

PARTS_OF_A_FACT = ("value", "count", "of", "at_least", "at_most", "above", "below", *SEXES)
_BOUNDS = ("at_least", "at_most", "above", "below")
_MOST_COUNTED = 10**10
_YES = ("true", "có")
_NO = ("false", "không")


class Reader:
    """Reads one wide frame, which is eager: what is wrong must be found before anything is judged."""

    def __init__(self, resolved: Resolved, frame: Any, *, floats: bool) -> None:
        self.resolved = resolved
        self.sheet = Sheet(frame, floats=floats)
        self.names: Mapping[str, Any] = self.sheet.names
        self.problems: list[Problem] = []
        self.made: dict[str, nw.Expr] = {}
        self.taken: set[str] = set()
        self.nothing = may_be_nothing(resolved)

    def run(self, unit: str | None, *, period: bool) -> Any:
        """The typed frame.

        Raises:
            FactsError: with the number of rows in which each thing is wrong, and the first ten of them.
        """
        facts = self._columns()
        if not period and "period" not in self.names:
            self._wrong("thiếu cột 'period' (năm)", "the column 'period' (the year) is missing")
        if not facts:
            self._wrong("không có cột số liệu nào", "there is no column of any fact")
        if unit is not None and unit not in self.names:
            self._wrong(f"thiếu cột {unit!r}", f"the column {unit!r} is missing", unit)
        self._refuse()
        if unit is not None:
            self._unit(unit)
        for name, parts in facts.items():
            self._fact(self.resolved.facts[name], parts)
        self._check()
        kept = {n: nw.col(n) for n in self.names if n not in self.taken}
        if "period" in kept:
            kept["period"] = nw.col("period").cast(nw.Int64())
        columns = {**kept, **self.made}
        return self.sheet.frame.select(*(e.alias(n) for n, e in columns.items()))

    def _wrong(self, vi: str, en: str, key: str = "") -> None:
        self.problems.append(Problem(vi, en, key=key))

    def _refuse(self) -> None:
        if self.problems:
            raise FactsError(self.problems)

    def _check(self) -> None:
        for check, total, rows in first_rows(self.sheet.frame, self.sheet.checks, SHOWN):
            self.problems.append(Found(check.vi, check.en, check.column, total, rows).problem())
        self._refuse()

    # ---- columns

    def _columns(self) -> dict[str, dict[str, str]]:
        """Of each fact, the columns that its parts stand in."""
        found: dict[str, dict[str, str]] = {}
        known = self.resolved.facts
        for name in self.names:
            fact, _, part = name.partition("__")
            if fact in known and (part or "value") in PARTS_OF_A_FACT:
                found.setdefault(fact, {})[part or "value"] = name
                self.taken.add(name)
            elif part == "concluded" and fact.startswith(("indicator_", "criterion_")):
                continue
            elif "." in name or part:
                near = [f"{fact}__{p}" for p in PARTS_OF_A_FACT] if fact in known else known
                vi, en = did_you_mean(name, near)
                self._wrong(f"không có số liệu {name!r}{vi}", f"no such fact: {name!r}{en}", name)
        for key in KEYS:
            dtype = self.names.get(key)
            text = isinstance(dtype, nw.String | nw.Categorical | nw.Unknown)
            if dtype is not None and not (dtype.is_integer() if key == "period" else text):
                self._wrong(f"cột {key!r} có kiểu {dtype}", f"the column {key!r} is {dtype}", key)
        return found

    def _unit(self, unit: str) -> None:
        column = nw.col(unit)
        self.sheet.refuse(unit, column.is_null(), "thiếu mã đơn vị", "no code of the unit")
        twice = column.is_duplicated() & ~column.is_null()
        self.sheet.refuse(unit, twice, "mã trùng nhau", "the same code twice")

    # ---- one fact

    def _fact(self, fact: FactDef, parts: Mapping[str, str]) -> None:
        allowed = {"value"} if fact.kind in {"yes_no", "grade"} else {"value", *_BOUNDS}
        allowed |= {"count", "of"} if fact.kind == "share" else set()
        allowed |= set(SEXES) if fact.by_sex else set()
        for part in parts:
            if part not in allowed:
                name = parts[part]
                self._wrong(f"{fact.id} không có phần {part}", f"{fact.id} has no {part}", name)
        if ("count" in parts) != ("of" in parts):
            self._wrong(
                f"{fact.id}: tỷ lệ cần cả count và of",
                f"{fact.id}: a ratio needs both count and of",
            )
        self._refuse()
        if fact.kind == "yes_no":
            self._yes_no(fact, parts["value"])
        elif fact.kind == "grade":
            self._grade(fact, parts["value"])
        else:
            self._number(fact, parts)

    def _yes_no(self, fact: FactDef, name: str) -> None:
        column, dtype = nw.col(name), self.names[name]
        if isinstance(dtype, nw.Boolean):
            self.made[f"{fact.id}__yes"] = column
            return
        told = "cần true hoặc false", "true or false is needed"
        if not isinstance(dtype, nw.String):
            self.sheet.refuse_all(name, *told)
            return
        keep = self.sheet.keep
        text = keep(column.str.strip_chars().str.to_lowercase())
        yes, no = (keep(_one_of(text, values)) for values in (_YES, _NO))
        said = keep((text != "").fill_null(value=False))
        self.sheet.refuse(name, said & ~yes & ~no, *told)
        self.made[f"{fact.id}__yes"] = keep(nw.when(said).then(yes))

    def _grade(self, fact: FactDef, name: str) -> None:
        told = ", ".join(fact.scale)
        if not isinstance(self.names[name], nw.String):
            self.sheet.refuse_all(name, f"cần một trong: {told}", f"one of these is needed: {told}")
            return
        column = nw.col(name)
        places = {fold(grade): n for n, grade in enumerate(fact.scale)}
        texts = [t for t in self.sheet.frame[name].unique().to_list() if t and t.strip()]
        known = {text: places[fold(text)] for text in texts if fold(text) in places}
        bad = (column.str.strip_chars() != "").fill_null(value=False)
        if known:
            bad = bad & ~_one_of(column, tuple(known))
        self.sheet.refuse(name, bad, f"cần một trong: {told}", f"one of these is needed: {told}")
        place: nw.Expr | None = None
        for text, where in known.items():
            number_ = nw.lit(where * 2 * SCALE, dtype=nw.Int64())
            one = nw.when((column == text).fill_null(value=False)).then(number_)
            place = one if place is None else one.otherwise(place)
        if place is not None:
            self.made[f"{fact.id}__exact"] = self.sheet.keep(place)

    def _number(self, fact: FactDef, parts: Mapping[str, str]) -> None:
        ends: tuple[nw.Expr, nw.Expr] | None = None
        value = self._read(fact, parts["value"]) if "value" in parts else None
        if value is not None:
            ends = value, value
        bounds = [p for p in _BOUNDS if p in parts]
        if bounds:
            ends = self._bounds(fact, parts, value)
        if "count" in parts:
            ends = self._ratio(fact, parts, ends)
        if ends is not None and not bounds and "count" not in parts:
            self.made[f"{fact.id}__exact"] = ends[0]
        elif ends is not None:
            self.made[f"{fact.id}__lo"], self.made[f"{fact.id}__hi"] = ends
        read = {sex: self._read(fact, parts[sex]) for sex in SEXES if sex in parts}
        sexes = {sex: place for sex, place in read.items() if place is not None}
        for sex, place in sexes.items():
            self.made[f"{fact.id}__{sex}_exact"] = place
        if ends is not None and len(sexes) == len(SEXES):
            male, female = sexes.values()
            lo, hi = ends
            above = (hi < male) & (hi < female)
            below = (lo > male) & (lo > female)
            self.sheet.refuse(
                fact.id,
                above | below,
                "số chung nằm ngoài khoảng của nam và nữ",
                "the total lies outside its male and female figures",
            )

    def _read(self, fact: FactDef, name: str) -> nw.Expr | None:
        place = number(self.sheet, name)
        if place is None:
            return None
        bottom, top = fact.span
        self.sheet.refuse(
            name,
            (place < bottom) | (place > top),
            f"nằm ngoài khoảng của {fact.id}",
            f"outside the range of {fact.id}",
        )
        if fact.kind == "count":
            part = _rest(place, 2 * SCALE) != 0
            self.sheet.refuse(name, part, "không phải số nguyên", "not a whole number")
        return place

    def _bounds(
        self, fact: FactDef, parts: Mapping[str, str], value: nw.Expr | None
    ) -> tuple[nw.Expr, nw.Expr]:
        """The ends from what is given of each side; a side that is not given is the end of the range."""
        sides: list[list[nw.Expr]] = []
        for part, beyond in (("at_least", "above"), ("at_most", "below")):
            side = [] if value is None else [value]
            for name in (part, beyond):
                place = self._read(fact, parts[name]) if name in parts else None
                if place is None:
                    continue
                side.append(self._strictly(fact, place, name) if name == beyond else place)
            sides.append(side)
            if len(side) > 1:
                there = [(~place.is_null()).cast(nw.Int8()) for place in side]
                self.sheet.refuse(
                    fact.id,
                    reduce(lambda a, b: a + b, there) > 1,
                    "hai cận cùng phía, hoặc cả giá trị",
                    "two bounds on one side, or a value beside them",
                )
        places = [place for side in sides for place in side]
        if not places:
            nothing = nw.col(next(iter(parts.values()))).is_null()
            never = self.sheet.keep(nw.when(nothing & ~nothing).then(nw.lit(0, dtype=nw.Int64())))
            return never, never
        said = self.sheet.keep(reduce(lambda a, b: a | b, [~place.is_null() for place in places]))
        low, high = (
            self.sheet.keep(_coalesce(side, end, said))
            for side, end in zip(sides, fact.span, strict=True)
        )
        self.sheet.refuse(fact.id, low > high, "khoảng rỗng", "an empty range")
        return low, high

    def _strictly(self, fact: FactDef, place: nw.Expr, part: str) -> nw.Expr:
        """What is more than a number; of whole counts it is the next one."""
        if fact.kind == "count":
            step = 2 * SCALE if part == "above" else -2 * SCALE
            return self.sheet.keep(place + step)
        even = self.sheet.keep(_rest(place, 2) == 0)
        moved = place + 1 if part == "above" else place - 1
        return self.sheet.keep(nw.when(even).then(moved).otherwise(place))

    def _ratio(
        self, fact: FactDef, parts: Mapping[str, str], ends: tuple[nw.Expr, nw.Expr] | None
    ) -> tuple[nw.Expr, nw.Expr] | None:
        count, of = (self._whole(parts[p]) for p in ("count", "of"))
        if count is None or of is None:
            return ends
        sheet, name = self.sheet, parts["count"]
        both = sheet.keep(~count.is_null() & ~of.is_null())
        half = count.is_null() != of.is_null()
        sheet.refuse(name, half, "thiếu count hoặc of", "count or of is missing")
        over = sheet.refuse(name, count > of, "số đếm lớn hơn tổng", "the count is above its total")
        empty = sheet.keep(both & (of == 0).fill_null(value=False))
        if fact.id not in self.nothing:
            sheet.refuse(name, empty, "0 trên 0 không phải một tỷ lệ", "0 of 0 is not a share")
        safe = sheet.keep(nw.when(both & ~empty & ~over).then(of))
        scaled = sheet.keep(count * (100 * SCALE))
        whole = sheet.keep(scaled // safe)
        place = sheet.keep(nw.when(whole * safe == scaled).then(whole * 2).otherwise(whole * 2 + 1))
        low, high = (
            sheet.keep(nw.when(empty).then(nw.lit(end, dtype=nw.Int64())).otherwise(place))
            for end in NOTHING
        )
        self.made[f"{fact.id}__count"], self.made[f"{fact.id}__of"] = count, of
        if ends is None:
            return low, high
        # Counts are authoritative over a rounded figure beside them.
        return (
            sheet.keep(nw.when(both).then(low).otherwise(ends[0])),
            sheet.keep(nw.when(both).then(high).otherwise(ends[1])),
        )

    def _whole(self, name: str) -> nw.Expr | None:
        place = number(self.sheet, name)
        if place is None:
            return None
        bad = (_rest(place, 2 * SCALE) != 0) | (place < 0)
        self.sheet.refuse(
            name, bad, "cần một số đếm nguyên, không âm", "a whole number, not negative, is needed"
        )
        whole = self.sheet.keep(place // (2 * SCALE))
        large = self.sheet.refuse(
            name,
            whole > _MOST_COUNTED,
            f"số đếm quá {_MOST_COUNTED}",
            f"a count above {_MOST_COUNTED}",
        )
        return self.sheet.keep(nw.when(~large).then(whole))


def _one_of(column: nw.Expr, values: tuple[str, ...]) -> nw.Expr:
    return reduce(lambda a, b: a | b, [column == v for v in values]).fill_null(value=False)


def _rest(place: nw.Expr, step: int) -> nw.Expr:
    """What is left of ``place`` after whole steps: not every library has a remainder."""
    return place - place // step * step


def _coalesce(places: list[nw.Expr], end: int, said: nw.Expr) -> nw.Expr:
    """The one place that is given, else the end of the range; null where nothing is said at all."""
    found: nw.Expr = nw.lit(end, dtype=nw.Int64())
    for place in places:
        found = nw.when(place.is_null()).then(found).otherwise(place)
    return nw.when(said).then(found)
