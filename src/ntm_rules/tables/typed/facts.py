"""The facts of a table of units as typed columns: values, bounds, counts, both sexes, indicators' codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from ntm_rules.facts.typed_columns import SEXES, may_be_nothing
from ntm_rules.facts.unit_facts import single_fact_of
from ntm_rules.facts.values import NOTHING
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.header import Column
from ntm_rules.tables.typed import values as read
from ntm_rules.tables.typed.chunk import Work, any_of, none_of

__all__ = ["Facts"]

_WHOLE: Final = 2 * 10**6
_MOST_COUNTED: Final = 10**10
_PER_CENT: Final = 100 * 10**6
_BOUNDS: Final = ("at_least", "at_most", "above", "below")
_NUMBERS: Final = ((), *((part,) for part in ("count", "of", *_BOUNDS)))
_BY_CODE: Final = ("by_code",)

Ends = tuple[pl.Expr, pl.Expr]
Parts = Mapping[tuple[str, ...], list[int]]
"""The columns in which each part of a fact stands; the value itself is the empty part."""


class Facts:
    """Reads the columns of facts: the same columns come of every piece."""

    def __init__(self, work: Work, meanings: Sequence[Column | None], standard: Resolved) -> None:
        self.work = work
        self.known = standard.facts
        self.none: frozenset[str] = frozenset()
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
                self.work.never(number)
        allowed = [may_be_nothing(law) for law in laws]
        self.none = frozenset.intersection(*allowed) if allowed else frozenset()
        for name, columns in self.parts.items():
            self._fact(self.known[name], columns)

    def _fact(self, fact: FactDef, columns: Parts) -> None:
        work, plain = self.work, fact.kind in {"yes_no", "grade"}
        sexes = SEXES if fact.by_sex and not plain else ()
        own = _NUMBERS[:1] if plain else _NUMBERS
        total = {path: n for path, n in columns.items() if path in own}
        by_sex = {
            sex: {p[1:]: n for p, n in columns.items() if p[:1] == (sex,) and p[1:] in own}
            for sex in sexes
        }
        done = {
            *total,
            *((sex, *path) for sex, parts in by_sex.items() for path in parts),
            _BY_CODE,
        }
        for path in columns.keys() - done:
            for number in columns[path]:
                work.never(number)
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
            work.flags.append(((high < a) & (high < c)) | ((low > b) & (low > d)))

    def _by_code(self, fact: FactDef, columns: Parts) -> list[pl.Expr]:
        """What is given by an indicator's code; a row that gives the fact otherwise too is left alone."""
        work = self.work
        found = [
            work.values(n, "by_code", read.by_code(fact), _kind(fact))
            for n in columns.get(_BY_CODE, ())
        ]
        if found:
            others = [n for path, numbers in columns.items() if path != _BY_CODE for n in numbers]
            work.flags.append(any_of(map(work.given, others)) & ~none_of(found))
        return found

    def _plain(self, fact: FactDef, numbers: Sequence[int], more: Sequence[pl.Expr]) -> None:
        reads = read.yes(fact) if fact.kind == "yes_no" else read.grade(fact)
        cells = [self.work.values(n, "value", reads, _kind(fact)) for n in numbers]
        found = self.work.one([*cells, *more])
        if found is not None:
            ends = ("yes",) if fact.kind == "yes_no" else ("lo", "hi")
            self.work.made |= {f"{fact.id}__{end}": found for end in ends}

    # ---- numbers

    def _quantity(
        self, fact: FactDef, stem: str, parts: Parts, more: Sequence[pl.Expr]
    ) -> Ends | None:
        """A value, bounds, or a ratio of counts: the columns of its ends, and of the counts."""
        work = self.work
        value = work.number(parts.get((), []), more)
        found: dict[str, pl.Expr] = {}
        for part in ("count", "of", *_BOUNDS):
            place = work.number(parts.get((part,), []))
            if place is not None:
                found[part] = place
        if value is None and not found:
            return None
        low = high = _null() if value is None else value
        bounds: dict[str, pl.Expr] = {p: found[p] for p in _BOUNDS if p in found}
        if bounds:
            low, high = self._bounds(fact, value, bounds)
        bottom, top = fact.span
        outside = (low < bottom) | (low > top) | (high < bottom) | (high > top) | (low > high)
        if fact.kind == "count":
            outside |= (low % _WHOLE != 0) & (low != bottom)
            outside |= (high % _WHOLE != 0) & (high != top)
        if "count" in found or "of" in found:
            count, of = (found.get(p, _null()) for p in ("count", "of"))
            work.flags.append(count.is_null() != of.is_null())
            work.flags += [count.is_not_null() & one.is_not_null() for one in bounds.values()]
            outside &= count.is_null()
            low, high = self._ratio(fact, stem, count, of, (low, high))
            if value is not None:
                self._beside(value, parts.get((), []), more, low, of)
        work.flags.append(outside)
        work.made |= {f"{stem}lo": low, f"{stem}hi": high}
        return low, high

    def _bounds(self, fact: FactDef, value: pl.Expr | None, found: Mapping[str, pl.Expr]) -> Ends:
        """The ends; a side that is not given is the end of the range."""
        step, whole = (_WHOLE, _WHOLE) if fact.kind == "count" else (1, 2)
        said = ~none_of(found.values())
        ends = []
        for names, sign, end in (
            (("at_least", "above"), 1, fact.span[0]),
            (("at_most", "below"), -1, fact.span[1]),
        ):
            at, beyond = names
            side = [found[at]] if at in found else []
            side += [found[beyond] + sign * step] if beyond in found else []
            given = self.work.one(side)
            usual = pl.lit(end, dtype=pl.Int64)
            ends.append(pl.when(said).then(usual if given is None else pl.coalesce(given, usual)))
        for one in found.values():
            # Two that lie between the same millionths cannot be told apart.
            self.work.flags.append(one % whole != 0)
            if value is not None:
                self.work.flags.append(one.is_not_null() & value.is_not_null())
        low, high = ends
        return (low, high) if value is None else (pl.coalesce(value, low), pl.coalesce(value, high))

    def _ratio(self, fact: FactDef, stem: str, count: pl.Expr, of: pl.Expr, ends: Ends) -> Ends:
        """The share that two counts make; they have the last word over a value beside them."""
        work = self.work
        bad = (count % _WHOLE != 0) | (of % _WHOLE != 0) | (count < 0) | (count > of)
        bad |= of > _MOST_COUNTED * _WHOLE
        if fact.kind != "share":
            bad = count.is_not_null()
        work.flags.append(bad)
        usable = ~bad.fill_null(value=True)
        n, d = work.once(
            **{
                f"{stem}{part}": pl.when(usable).then(one // _WHOLE)
                for part, one in (("count", count), ("of", of))
            }
        )
        empty = d == 0
        if fact.id not in self.none or not stem.endswith("__"):
            work.flags.append(empty)
        safe, scaled = pl.when(d > 0).then(d), n * _PER_CENT
        place = 2 * (scaled // safe) + (scaled % safe != 0).cast(pl.Int64)
        work.made |= {f"{stem}count_lo": n, f"{stem}count_hi": n, f"{stem}of": d}
        low, high = (
            pl.when(empty).then(pl.lit(end, dtype=pl.Int64)).when(d > 0).then(place).otherwise(own)
            for end, own in zip(NOTHING, ends, strict=True)
        )
        return low, high

    def _beside(
        self,
        value: pl.Expr,
        numbers: Sequence[int],
        more: Sequence[pl.Expr],
        place: pl.Expr,
        of: pl.Expr,
    ) -> None:
        """A rounded value beside two counts must be theirs, as near as it is written."""
        work = self.work
        written = [
            work.values(n, "decimals", read.decimals(work.meaning(n)), pl.Int64, flag=False)
            for n in numbers
        ]
        places = pl.coalesce([*written, *(_null() for _ in more)])
        step = 2 * pl.lit(10, dtype=pl.Int64).pow(6 - places.clip(0, 6))
        near = ((value - place).abs() <= step - 2) & (places <= 6)
        counted = value.is_not_null() & (of > 0)
        self.work.flags.append(counted & ~near.fill_null(value=False))


def _null() -> pl.Expr:
    return pl.lit(None, dtype=pl.Int64)


def _kind(fact: FactDef) -> Any:
    return pl.Boolean if fact.kind == "yes_no" else pl.Int64


def _headline(law: Resolved, code: str) -> str | None:
    found = next((i for _, i in law.indicators() if i.code == code), None)
    return None if found is None else single_fact_of(found)
