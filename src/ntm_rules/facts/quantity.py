"""One quantity of a facts file: an exact number, a ratio of counts, or bounds; and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import prod
from typing import Any, Final

from ntm_rules.facts.entry_parts import (
    as_written,
    bounds_text,
    listed_keys,
    span_text,
    where_in,
    whole_bounds,
)
from ntm_rules.facts.number_reader import NumberReader
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.foundation.errors import Where
from ntm_rules.foundation.exact import (
    SCALE,
    root_below,
    show,
    with_unit,
)
from ntm_rules.foundation.text import choices
from ntm_rules.law.model.terms import FactDef

_BOUNDS = ("at_least", "at_most", "above", "below", "between")
NUMBER_KEYS = ("value", "count", "of", "indices", *_BOUNDS)
"""The keys by which a quantity is given."""
HUNDRED = Fraction(100)
_YEARS: Final = 20
"""The most yearly indices of one mean."""


class QuantityReader(NumberReader):
    """Reads quantities; ``problems`` collects what is wrong with them."""

    def known_keys(
        self, entry: Mapping[str, Any], known: tuple[str, ...], where: Where, key: str
    ) -> None:
        """Refuse the keys that are not in ``known``, naming the nearest one."""
        place = where_in(entry, where)
        for name in entry:
            if name not in known:
                vi, en = self.near(str(name), known)
                self.wrong(
                    f"khóa lạ {str(name)!r}{vi}",
                    f"unknown key {str(name)!r}{en}",
                    place(name),
                    f"{key}.{name}",
                    code="unknown_key",
                    found=str(name),
                    expected=" | ".join(known),
                )

    # ---- one quantity

    def quantity(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        """A value, a ratio of counts, or bounds."""
        if "count" in entry or "of" in entry:
            if fact.ratio:
                return self.amounts(fact, entry, where, key)
            return self.ratio(fact, entry, where, key)
        place = where_in(entry, where)
        if "indices" in entry:
            mean, indices = self.mean(fact, entry, place("indices"), key)
            bounds = self.in_range(fact, mean, where, key)
            kept = () if bounds.exact is not None else indices
            return FactValue(fact, bounds, where=where, key=key, indices=kept)
        if "value" in entry:
            if any(k in entry for k in _BOUNDS):
                raise self.wrong(
                    "'value' và các cận không đi cùng nhau",
                    "value and bounds exclude each other",
                    where,
                    key,
                    code="numbers_exclude_one_another",
                    found=listed_keys(entry),
                    expected="value",
                )
            value, at = entry["value"], place("value")
            bounds = Bounds.exactly(self.number(value, at, f"{key}.value", fact.unit))
        else:
            bounds = self.bounds(fact, entry, where, key)
        return FactValue(fact, self.in_range(fact, bounds, where, key), where=where, key=key)

    def bounds(self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str) -> Bounds:
        """``at_least``, ``at_most``, ``above``, ``below``, ``between``."""
        place = where_in(entry, where)

        def read(name: str) -> Fraction:
            return self.number(entry[name], place(name), f"{key}.{name}")

        if not any(k in entry for k in _BOUNDS):
            listed = ", ".join(_BOUNDS)
            raise self.wrong(
                f"cần một cận: {listed}",
                f"a bound is needed: {listed}",
                where,
                key,
                code="bound_needed",
                found=listed_keys(entry),
                expected=" | ".join(_BOUNDS),
            )
        if "between" in entry:
            pair = entry["between"]
            if (
                len([k for k in _BOUNDS if k in entry]) > 1
                or not isinstance(pair, list | tuple)
                or len(pair) != 2
            ):
                raise self.wrong(
                    "'between' cần đúng hai số, và không đi cùng cận khác",
                    "between needs exactly two numbers, and no other bound",
                    place("between"),
                    f"{key}.between",
                    code="bounds_disagree",
                    found=as_written(pair),
                    expected="[a, b]",
                )
            low, high = (self.number(x, place("between"), f"{key}.between") for x in pair)
            bounds = Bounds(low, high)
        else:
            if {"at_least", "above"} <= entry.keys() or {"at_most", "below"} <= entry.keys():
                raise self.wrong(
                    "hai cận cùng phía",
                    "two bounds on the same side",
                    where,
                    key,
                    code="bounds_disagree",
                    found=listed_keys(entry),
                    expected="at_least, at_most",
                )
            lows = [k for k in ("at_least", "above") if k in entry]
            highs = [k for k in ("at_most", "below") if k in entry]
            bounds = Bounds(
                read(lows[0]) if lows else None,
                read(highs[0]) if highs else None,
                "above" in lows,
                "below" in highs,
            )
        if fact.kind == "count":
            bounds = whole_bounds(bounds)
        if bounds.low is not None and bounds.high is not None:
            empty = bounds.low > bounds.high or (
                bounds.low == bounds.high and (bounds.low_open or bounds.high_open)
            )
            if empty:
                raise self.wrong(
                    "khoảng rỗng: cận dưới vượt cận trên",
                    "empty: the lower bound is above the upper",
                    where,
                    key,
                    code="bounds_disagree",
                    found=span_text(bounds),
                    expected="a <= b",
                )
        return bounds

    def mean(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> tuple[Bounds, tuple[Fraction, ...]]:
        """The growth that yearly indices (100 is no change) make on average, decided without a root; and these.

        Where the law does not say which mean, it lies between the geometric and the arithmetic one.
        """
        raw = entry["indices"]
        if isinstance(raw, str):
            raw = [part.strip().rstrip("%").strip() for part in raw.split(";") if part.strip()]
        if fact.indices is None or not isinstance(raw, list | tuple) or not 1 <= len(raw) <= _YEARS:
            raise self.wrong(
                f"{fact.id} không nhận các chỉ số năm ('indices'), hoặc cần từ 1 đến {_YEARS} chỉ số",
                f"{fact.id} takes no indices, or 1 to {_YEARS} yearly indices are needed",
                where,
                f"{key}.indices",
                code="no_indices",
                found=as_written(raw),
                expected=f"1..{_YEARS}" if fact.indices is not None else "value",
            )
        if any(k in entry for k in NUMBER_KEYS if k != "indices"):
            raise self.wrong(
                "'indices' không đi cùng con số khác",
                "indices and another number exclude each other",
                where,
                key,
                code="numbers_exclude_one_another",
                found=listed_keys(entry),
                expected="indices",
            )
        indices = tuple(self.number(index, where, f"{key}.indices") for index in raw)
        if min(indices) <= 0:
            raise self.wrong(
                "chỉ số năm phải dương",
                "a yearly index is above 0",
                where,
                f"{key}.indices",
                code="out_of_range",
                found=show(min(indices)),
                expected="> 0",
            )
        low, exact = root_below(prod(indices, start=Fraction(1)), len(indices))
        arithmetic = sum(indices, Fraction(0)) / len(indices)
        if exact and (fact.indices == "geometric" or low == arithmetic):
            return Bounds.exactly(low - HUNDRED), indices
        if fact.indices == "either":
            return Bounds(low - HUNDRED, arithmetic - HUNDRED, not exact), indices
        return Bounds(low - HUNDRED, low + Fraction(1, SCALE) - HUNDRED, True, True), indices

    def amounts(self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str) -> FactValue:
        """One amount as a percentage of another, exact."""
        place = where_in(entry, where)
        if set(entry) & set(NUMBER_KEYS) != {"count", "of"}:
            raise self.wrong(
                "tỷ lệ cần cả 'count' và 'of'",
                "a ratio needs both count and of",
                where,
                key,
                code="count_and_of_needed",
                found=listed_keys(entry),
                expected="count, of",
            )
        count, of = (self.number(entry[k], place(k), f"{key}.{k}") for k in ("count", "of"))
        if of <= 0 or count < 0:
            raise self.wrong(
                "hai số tiền phải dương",
                "the two amounts are above 0",
                place("of"),
                key,
                code="out_of_range",
                found=f"{show(count)}/{show(of)}",
                expected="> 0",
            )
        bounds = self.in_range(fact, Bounds.exactly(count * HUNDRED / of), where, key)
        exact = Bounds.exactly(count)
        return FactValue(fact, bounds, count=exact, of=of, where=where, key=key)

    def ratio(self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str) -> FactValue:
        """``count`` of ``of``: exact, and authoritative over a rounded value beside it."""
        place = where_in(entry, where)
        if fact.kind != "share":
            raise self.wrong(
                f"{fact.id} không phải tỷ lệ: không dùng 'count' và 'of'",
                f"{fact.id} is not a share: no count/of",
                where,
                key,
                code="no_share",
                found=listed_keys(entry),
                expected=choices(("value", *_BOUNDS)),
            )
        if not {"count", "of"} <= entry.keys() or any(k in entry for k in _BOUNDS):
            raise self.wrong(
                "tỷ lệ cần cả 'count' và 'of'",
                "a ratio needs both count and of",
                where,
                key,
                code="count_and_of_needed",
                found=listed_keys(entry),
                expected="count, of",
            )
        total = self.whole(entry["of"], place("of"), f"{key}.of")
        raw = entry["count"]
        if isinstance(raw, dict):
            self.known_keys(raw, _BOUNDS, place("count"), f"{key}.count")
            count = whole_bounds(self.bounds(fact, raw, place("count"), f"{key}.count"))
            count = Bounds(
                count.low if count.low is not None else Fraction(0),
                count.high if count.high is not None else total,
            )
        else:
            count = Bounds.exactly(self.whole(raw, place("count"), f"{key}.count"))
        low, high = count.low or Fraction(0), total if count.high is None else count.high
        if not 0 <= low <= high <= total:
            raise self.wrong(
                f"số đếm {bounds_text(count)} không nằm trong 0..{total}",
                f"count {bounds_text(count)} is not within 0..{total}",
                place("count"),
                f"{key}.count",
                code="out_of_range",
                found=span_text(count),
                expected=f"0..{total}",
            )
        if total == 0:
            return FactValue(fact, None, count=count, of=total, nothing=True, where=where, key=key)
        bounds = count.scaled(HUNDRED / total)
        if "value" in entry:
            self._rounded_beside(entry["value"], bounds, place("value"), key)
        return FactValue(fact, bounds, count=count, of=total, where=where, key=key)

    def _rounded_beside(self, raw: Any, bounds: Bounds, where: Where, key: str) -> None:
        value = self.number(raw, where, f"{key}.value")
        text = str(raw).replace(",", ".")
        step = Fraction(1, 10 ** len(text.partition(".")[2]))
        low, high = bounds.low or Fraction(0), HUNDRED if bounds.high is None else bounds.high
        if not low - step < value < high + step:
            self.wrong(
                f"'value' {raw} khác hẳn tỷ lệ {bounds_text(bounds)} của 'count' và 'of'",
                f"value {raw} is not the ratio {bounds_text(bounds)} of count/of",
                where,
                f"{key}.value",
                code="value_is_not_the_ratio",
                found=str(raw),
                expected=span_text(bounds),
            )

    def in_range(self, fact: FactDef, bounds: Bounds, where: Where, key: str) -> Bounds:
        """``bounds``, which must lie in the fact's range; a count must be whole."""
        least, most = bounds.positions(fact)
        bottom, top = fact.span
        if not (bottom <= least <= top and bottom <= most <= top):
            low = "" if fact.low is None else show(fact.low)
            high = "" if fact.high is None else show(fact.high)
            span = with_unit(f"{low}..{high}", fact.unit)
            sheet = fact.sheet.place if fact.sheet is not None else fact.row_of
            place = f" ({sheet})" if sheet is not None else ""
            raise self.wrong(
                f"{bounds_text(bounds)} nằm ngoài khoảng {span} của {fact.id}{place}",
                f"{bounds_text(bounds)} is outside {span} of {fact.id}{place}",
                where,
                key,
                code="out_of_range",
                found=span_text(bounds),
                expected=span,
            )
        if fact.kind == "count":
            for end in (bounds.low, bounds.high):
                if end is not None and end.denominator != 1:
                    raise self.wrong(
                        f"{fact.id} là số đếm nguyên, không phải {show(end)}",
                        f"{fact.id} is a whole count, not {show(end)}",
                        where,
                        key,
                        code="not_whole",
                        expected="0, 1, 2 ...",
                        found=show(end),
                    )
        return bounds
