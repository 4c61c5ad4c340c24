"""The facts of a table of units as typed columns: values, bounds, counts, both sexes, indicators' codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from ntm_rules.facts.sheet import sheet_rows
from ntm_rules.facts.typed_columns import SEXES, may_be_nothing
from ntm_rules.facts.unit_facts import single_fact_of
from ntm_rules.facts.values import NOTHING
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.header import HeaderColumn
from ntm_rules.tables.typed.chunk import CellReader, any_of, none_of
from ntm_rules.tables.typed.values import (
    WHOLE,
    read_answer,
    read_decimals,
    read_grade,
    read_headline,
)

BOUNDS: Final = ("at_least", "at_most", "above", "below")
_MOST_COUNTED: Final = 10**10
_PER_CENT: Final = 100 * 10**6
_NUMBERS: Final = ((), *((part,) for part in ("count", "of", *BOUNDS)))
_BY_CODE: Final = ("by_code",)

Ends = tuple[pl.Expr, pl.Expr]
Parts = Mapping[tuple[str, ...], list[int]]
"""The columns in which each part of a fact stands; the value itself is the empty part."""


class FactColumns:
    """Reads the columns of facts: the same columns come of every chunk."""

    def __init__(
        self, reader: CellReader, meanings: Sequence[HeaderColumn | None], standard: Resolved
    ) -> None:
        self.reader = reader
        self.known: dict[str, FactDef] = standard.facts
        self.rows: frozenset[str] = sheet_rows(standard.facts, standard.asked)
        self.may_be_none: frozenset[str] = frozenset()
        self.parts: dict[str, dict[tuple[str, ...], list[int]]] = {}
        self.codes: dict[int, tuple[str, str | None]] = {}
        for number, meaning in enumerate(meanings):
            if meaning is not None and meaning.path[0] == "facts":
                _, name, *rest = meaning.path
                path = tuple(p for p in rest if p != "value")
                self.parts.setdefault(name, {}).setdefault(path, []).append(number)
            elif meaning is not None and meaning.path[0] == "indicators":
                code = meaning.path[1]
                fact = _headline(standard, code)
                self.codes[number] = code, fact
                if fact is not None:
                    self.parts.setdefault(fact, {}).setdefault(_BY_CODE, []).append(number)

    def read(self, laws: Sequence[Resolved]) -> None:
        """Every fact that some column speaks of; ``laws`` are those that the units are judged by."""
        for number, (code, fact) in self.codes.items():
            # A code stands for a fact only where it does so by every law.
            if fact is None or any(_headline(law, code) != fact for law in laws):
                self.reader.leave(number)
        allowed = [may_be_nothing(law) for law in laws]
        self.may_be_none = frozenset.intersection(*allowed) if allowed else frozenset()
        for name, columns in self.parts.items():
            self._fact(self.known[name], columns)
        for name in self.parts:
            self._part(self.known[name])

    def _part(self, fact: FactDef) -> None:
        """A row in which a part is above its whole is left alone."""
        if fact.part_of is None:
            return
        low, high = (self.reader.typed.get(n) for n in (f"{fact.id}__lo", f"{fact.part_of[0]}__hi"))
        if low is not None and high is not None:
            self.reader.check(fact.id, low > high)

    def _fact(self, fact: FactDef, columns: Parts) -> None:
        reader, plain = self.reader, fact.kind in {"yes_no", "grade"}
        if fact.id in self.rows:
            # What a score sheet adds up is added up row by row.
            for number in {n for numbers in columns.values() for n in numbers}:
                reader.leave(number)
            return
        sexes = SEXES if fact.by_sex and not plain else ()
        own = _NUMBERS[:1] if plain else _NUMBERS
        total = {path: n for path, n in columns.items() if path in own}
        by_sex = {
            sex: {p[1:]: n for p, n in columns.items() if p[:1] == (sex,) and p[1:] in own}
            for sex in sexes
        }
        in_columns = {
            *total,
            *((sex, *path) for sex, parts in by_sex.items() for path in parts),
            _BY_CODE,
        }
        for path in columns.keys() - in_columns:
            for number in columns[path]:
                reader.leave(number)
        by_code = self._by_code(fact, columns)
        if plain:
            self._plain(fact, columns.get((), []), by_code)
            return
        ends = self._quantity(fact, f"{fact.id}__", total, by_code)
        between = [
            self._quantity(fact, f"{fact.id}__{sex}_", parts, [])
            for sex, parts in by_sex.items()
            if parts
        ]
        if ends is not None and len(between) == len(SEXES):
            (a, b), (c, d) = (e or (_null(), _null()) for e in between)
            low, high = ends
            reader.check(
                fact.id,
                ((high < a) & (high < c)) | ((low > b) & (low > d)),
                "số chung nằm ngoài khoảng của nam và nữ",
                "the total lies outside its male and female figures",
            )

    def _by_code(self, fact: FactDef, columns: Parts) -> list[pl.Expr]:
        """What is given by an indicator's code; a row that gives the fact otherwise too is left alone."""
        reader = self.reader
        cells = [
            reader.values(n, "by_code", read_headline(fact), _kind(fact))
            for n in columns.get(_BY_CODE, ())
        ]
        if cells:
            others = [n for path, numbers in columns.items() if path != _BY_CODE for n in numbers]
            reader.check(fact.id, any_of(map(reader.given, others)) & ~none_of(cells))
        return cells

    def _plain(self, fact: FactDef, numbers: Sequence[int], more: Sequence[pl.Expr]) -> None:
        reads = read_answer(fact) if fact.kind == "yes_no" else read_grade(fact)
        cells = [self.reader.values(n, "value", reads, _kind(fact)) for n in numbers]
        value = self.reader.only([*cells, *more], fact.id)
        if value is not None:
            ends = ("yes",) if fact.kind == "yes_no" else ("lo", "hi")
            self.reader.typed |= {f"{fact.id}__{end}": value for end in ends}

    # ---- numbers

    def _quantity(
        self, fact: FactDef, stem: str, parts: Parts, more: Sequence[pl.Expr]
    ) -> Ends | None:
        """A value, bounds, or a ratio of counts: the columns of its ends, and of the counts."""
        reader = self.reader
        value = reader.number(parts.get((), []), more)
        places: dict[str, pl.Expr] = {}
        for part in ("count", "of", *BOUNDS):
            place = reader.number(parts.get((part,), []))
            if place is not None:
                places[part] = place
        if value is None and not places:
            return None
        low = high = _null() if value is None else value
        bounds: dict[str, pl.Expr] = {p: places[p] for p in BOUNDS if p in places}
        if bounds:
            low, high = self._bounds(fact, value, bounds)
        bottom, top = fact.span
        counted = pl.lit(value=False)
        ends = low, high
        if "count" in places or "of" in places:
            count, of = (places.get(p, _null()) for p in ("count", "of"))
            counted = count.is_not_null()
            half = counted != of.is_not_null()
            reader.check(fact.id, half, "thiếu 'count' hoặc 'of'", "count or of is missing")
            for bound in bounds.values():
                self._refuse_beside(fact, counted & bound.is_not_null())
            low, high = self._ratio(fact, stem, count, of, ends)
            if value is not None:
                self._beside(fact, value, parts.get((), []), more, low, of)
        outside = any_of((end < bottom) | (end > top) for end in ends)
        wording = f"nằm ngoài khoảng của {fact.id}", f"outside the range of {fact.id}"
        reader.check(fact.id, outside & ~counted, *wording)
        if bounds:
            empty = (ends[0] > ends[1]) & ~counted
            reader.check(fact.id, empty, "khoảng rỗng", "an empty range")
        if fact.kind == "count":
            broken = any_of(
                (end % WHOLE != 0) & (end != most)
                for end, most in zip(ends, fact.span, strict=True)
            )
            reader.check(fact.id, broken & ~counted, "không phải số nguyên", "not a whole number")
        reader.typed |= {f"{stem}lo": low, f"{stem}hi": high}
        return low, high

    def _refuse_beside(self, fact: FactDef, bad: pl.Expr) -> None:
        vi, en = (
            "hai cận cùng phía, hoặc cả giá trị",
            "two bounds on one side, or a value beside them",
        )
        self.reader.check(fact.id, bad, vi, en)

    def _bounds(self, fact: FactDef, value: pl.Expr | None, bounds: Mapping[str, pl.Expr]) -> Ends:
        """The ends; a side that is not given is the end of the range."""
        step, whole = (WHOLE, WHOLE) if fact.kind == "count" else (1, 2)
        given = ~none_of(bounds.values())
        ends = []
        for names, sign, end in (
            (("at_least", "above"), 1, fact.span[0]),
            (("at_most", "below"), -1, fact.span[1]),
        ):
            at, beyond = names
            side = [bounds[at]] if at in bounds else []
            side += [bounds[beyond] + sign * step] if beyond in bounds else []
            if len(side) > 1:
                self._refuse_beside(fact, side[0].is_not_null() & side[1].is_not_null())
            usual = pl.lit(end, dtype=pl.Int64)
            ends.append(pl.when(given).then(pl.coalesce([*side, usual])))
        for bound in bounds.values():
            # Two that lie between the same millionths cannot be told apart.
            self.reader.check(fact.id, bound % whole != 0)
            if value is not None:
                self._refuse_beside(fact, bound.is_not_null() & value.is_not_null())
        low, high = ends
        return (low, high) if value is None else (pl.coalesce(value, low), pl.coalesce(value, high))

    def _ratio(self, fact: FactDef, stem: str, count: pl.Expr, of: pl.Expr, ends: Ends) -> Ends:
        """The share that two counts make; they have the last word over a value beside them."""
        reader = self.reader
        no_count = (count % WHOLE != 0) | (of % WHOLE != 0) | (count < 0)
        above, large = count > of, of > _MOST_COUNTED * WHOLE
        if fact.kind != "share":
            no_count = count.is_not_null()
        vi, en = "cần một số đếm nguyên, không âm", "a whole number, not negative, is needed"
        reader.check(fact.id, no_count, vi, en)
        reader.check(fact.id, above, "số đếm lớn hơn tổng", "the count is above its total")
        vi, en = f"số đếm quá {_MOST_COUNTED}", f"a count above {_MOST_COUNTED}"
        reader.check(fact.id, large, vi, en)
        usable = ~(no_count | above | large).fill_null(value=True)
        n, d = reader.evaluate(
            **{
                f"{stem}{part}": pl.when(usable).then(place // WHOLE)
                for part, place in (("count", count), ("of", of))
            }
        )
        empty = d == 0
        if fact.id not in self.may_be_none or not stem.endswith("__"):
            vi, en = "0 trên 0 không phải một tỷ lệ", "0 of 0 is not a share"
            reader.check(fact.id, empty, vi, en)
        safe, scaled = pl.when(d > 0).then(d), n * _PER_CENT
        place = 2 * (scaled // safe) + (scaled % safe != 0).cast(pl.Int64)
        reader.typed |= {f"{stem}count_lo": n, f"{stem}count_hi": n, f"{stem}of": d}
        low, high = (
            pl.when(empty).then(pl.lit(end, dtype=pl.Int64)).when(d > 0).then(place).otherwise(own)
            for end, own in zip(NOTHING, ends, strict=True)
        )
        return low, high

    def _beside(
        self,
        fact: FactDef,
        value: pl.Expr,
        numbers: Sequence[int],
        more: Sequence[pl.Expr],
        place: pl.Expr,
        of: pl.Expr,
    ) -> None:
        """A rounded value beside two counts must be theirs, as near as it is written."""
        reader = self.reader
        written = [
            reader.values(n, "decimals", read_decimals(reader.meanings[n]), pl.Int64, check=False)
            for n in numbers
        ]
        places = pl.coalesce([*written, *(_null() for _ in more)])
        step = 2 * pl.lit(10, dtype=pl.Int64).pow(6 - places.clip(0, 6))
        near = ((value - place).abs() <= step - 2) & (places <= 6)
        far = value.is_not_null() & (of > 0) & ~near.fill_null(value=False)
        vi, en = (
            "giá trị khác hẳn tỷ lệ của 'count' và 'of'",
            "the value is not the ratio of count/of",
        )
        reader.check(fact.id, far, vi, en)


def _null() -> pl.Expr:
    return pl.lit(None, dtype=pl.Int64)


def _kind(fact: FactDef) -> Any:
    return pl.Boolean if fact.kind == "yes_no" else pl.Int64


def _headline(law: Resolved, code: str) -> str | None:
    rule = next((i for _, i in law.indicators() if i.code == code), None)
    return None if rule is None else single_fact_of(rule)
