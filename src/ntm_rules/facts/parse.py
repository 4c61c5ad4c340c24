"""One entry of a facts file, read into a :class:`FactValue`; everything wrong with it is reported at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from pydantic import ValidationError

from ntm_rules.errors import Problem, Where
from ntm_rules.exact import (
    LIMIT,
    AmbiguousNumberError,
    NotANumberError,
    from_python,
    parse_number,
    parse_vietnamese,
    show,
)
from ntm_rules.facts.unit import Evidence
from ntm_rules.facts.values import Bounds, FactValue
from ntm_rules.law.requirement import Status
from ntm_rules.law.terms import FactDef
from ntm_rules.reading import Mapping as Marked
from ntm_rules.reading import Scalar
from ntm_rules.text import did_you_mean, fold, nfc

__all__ = ["EntryReader"]

_BOUNDS = ("at_least", "at_most", "above", "below", "between")
_NUMBER_KEYS = ("value", "count", "of", *_BOUNDS)
_KEYS = (*_NUMBER_KEYS, "male", "female", "unit", "period", "note", "evidence", "rests_on")
_STATUSES: tuple[Status, ...] = ("verified", "secondary", "recalled")
HUNDRED = Fraction(100)
YES, NO = Bounds.exactly(Fraction(1)), Bounds.exactly(Fraction(0))
_YES = {"true": True, "false": False}


class _WrongError(Exception):
    """Stops the reading of one entry; the problem is already on the list."""


class EntryReader:
    """Reads entries; ``problems`` collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def wrong(self, vi: str, en: str, where: Where, key: str) -> _WrongError:
        """Note a problem; the caller raises what this returns where it cannot go on."""
        self.problems.append(Problem(vi=vi, en=en, where=where, key=key))
        return _WrongError()

    # ---- whole entries

    def fact(self, fact: FactDef, entry: Any, where: Where, key: str) -> FactValue | None:
        """The value of ``fact``, or None where the entry is wrong (then ``problems`` says why)."""
        try:
            if isinstance(entry, dict):
                return self._mapping(fact, entry, where, key)
            return self._plain(fact, entry, where, key)
        except _WrongError:
            return None

    def _plain(self, fact: FactDef, entry: Any, where: Where, key: str) -> FactValue:
        where = getattr(entry, "where", where)
        if fact.kind == "yes_no":
            answer = _yes(entry)
            if answer is None:
                raise self.wrong(
                    f"{fact.id} là có/không: cần true hoặc false (trong biểu: Có hoặc Không), không phải {_said(entry)}",
                    f"{fact.id} is yes/no: true or false is needed, not {_said(entry)}",
                    where,
                    key,
                )
            return FactValue(fact, YES if answer else NO, where=where, key=key)
        if fact.kind == "grade":
            names = {fold(g): n for n, g in enumerate(fact.scale)}
            place = names.get(fold(str(entry))) if isinstance(entry, str) else None
            if place is None:
                close = did_you_mean(str(entry), fact.scale)
                raise self.wrong(
                    f"{fact.id} cần một trong: {', '.join(fact.scale)}; không phải {_said(entry)}{close[0]}",
                    f"{fact.id} needs one of: {', '.join(fact.scale)}; not {_said(entry)}{close[1]}",
                    where,
                    key,
                )
            return FactValue(fact, Bounds.exactly(Fraction(place)), where=where, key=key)
        bounds = Bounds.exactly(self.number(entry, where, key))
        return FactValue(fact, self.in_range(fact, bounds, where, key), where=where, key=key)

    def _mapping(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        self.known_keys(entry, _KEYS, where, key)
        place = _where_in(entry, where)
        if "unit" in entry and nfc(str(entry["unit"])) != fact.unit:
            self.wrong(
                f"{fact.id} tính bằng {fact.unit!r}, không phải {str(entry['unit'])!r}",
                f"{fact.id} is measured in {fact.unit!r}, not {str(entry['unit'])!r}",
                place("unit"),
                f"{key}.unit",
            )
        if fact.kind in {"yes_no", "grade"}:
            if "value" not in entry or any(
                k in entry for k in (*_NUMBER_KEYS[1:], "male", "female")
            ):
                raise self.wrong(f"{fact.id} cần value", f"{fact.id} needs value", where, key)
            value = self._plain(fact, entry["value"], place("value"), f"{key}.value")
        else:
            value = self._number_entry(fact, entry, where, key)
        return replace(
            value,
            period=self.year(entry, place("period"), key),
            note=nfc(str(entry["note"])) if entry.get("note") is not None else None,
            evidence=self.evidence(entry, place("evidence"), key),
            rests_on=self.status(entry, place("rests_on"), key),
            where=where,
            key=key,
        )

    def _number_entry(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        place = _where_in(entry, where)
        sexes: dict[str, FactValue] = {}
        for sex in ("male", "female"):
            if sex not in entry:
                continue
            if not fact.by_sex:
                raise self.wrong(
                    f"{fact.id} không hỏi riêng nam, nữ",
                    f"{fact.id} is not asked by sex",
                    place(sex),
                    f"{key}.{sex}",
                )
            inner = entry[sex]
            if isinstance(inner, dict):
                self.known_keys(inner, _NUMBER_KEYS, place(sex), f"{key}.{sex}")
                sexes[sex] = self.quantity(fact, inner, place(sex), f"{key}.{sex}")
            else:
                sexes[sex] = self._plain(fact, inner, place(sex), f"{key}.{sex}")
        if any(k in entry for k in _NUMBER_KEYS):
            value = self.quantity(fact, entry, where, key)
        elif sexes:
            value = FactValue(fact, None)
        else:
            raise self.wrong(
                "cần một con số: value, count và of, hoặc at_least, at_most, above, below, between",
                "a number is needed: value, count and of, or at_least, at_most, above, below, between",
                where,
                key,
            )
        value = replace(value, male=sexes.get("male"), female=sexes.get("female"))
        self.total_between_sexes(value, where, key)
        return value

    def total_between_sexes(self, value: FactValue, where: Where, key: str) -> None:
        """A total lies between its two parts."""
        if value.bounds is None or value.male is None or value.female is None:
            return
        men, women = value.male.bounds, value.female.bounds
        if men is None or women is None:
            return
        (a, b), (c, d) = men.positions(value.fact), women.positions(value.fact)
        low, high = value.bounds.positions(value.fact)
        if high < min(a, c) or low > max(b, d):
            self.wrong(
                "số chung nằm ngoài khoảng của nam và nữ",
                "the total lies outside its male and female figures",
                where,
                key,
            )

    # ---- one quantity

    def quantity(
        self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str
    ) -> FactValue:
        """A value, a ratio of counts, or bounds."""
        if "count" in entry or "of" in entry:
            return self.ratio(fact, entry, where, key)
        place = _where_in(entry, where)
        if "value" in entry:
            if any(k in entry for k in _BOUNDS):
                raise self.wrong(
                    "value và các cận không đi cùng nhau",
                    "value and bounds exclude each other",
                    where,
                    key,
                )
            bounds = Bounds.exactly(self.number(entry["value"], place("value"), f"{key}.value"))
        else:
            bounds = self.bounds(fact, entry, where, key)
        return FactValue(fact, self.in_range(fact, bounds, where, key), where=where, key=key)

    def bounds(self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str) -> Bounds:
        """``at_least``, ``at_most``, ``above``, ``below``, ``between``."""
        place = _where_in(entry, where)

        def read(name: str) -> Fraction:
            return self.number(entry[name], place(name), f"{key}.{name}")

        if not any(k in entry for k in _BOUNDS):
            told = ", ".join(_BOUNDS)
            raise self.wrong(f"cần một cận: {told}", f"a bound is needed: {told}", where, key)
        if "between" in entry:
            pair = entry["between"]
            if (
                len([k for k in _BOUNDS if k in entry]) > 1
                or not isinstance(pair, list | tuple)
                or len(pair) != 2
            ):
                raise self.wrong(
                    "between cần đúng hai số, và không đi cùng cận khác",
                    "between needs exactly two numbers, and no other bound",
                    place("between"),
                    f"{key}.between",
                )
            low, high = (self.number(x, place("between"), f"{key}.between") for x in pair)
            found = Bounds(low, high)
        else:
            if {"at_least", "above"} <= entry.keys() or {"at_most", "below"} <= entry.keys():
                raise self.wrong("hai cận cùng phía", "two bounds on the same side", where, key)
            lows = [k for k in ("at_least", "above") if k in entry]
            highs = [k for k in ("at_most", "below") if k in entry]
            found = Bounds(
                read(lows[0]) if lows else None,
                read(highs[0]) if highs else None,
                "above" in lows,
                "below" in highs,
            )
        if fact.kind == "count":
            found = _whole_bounds(found)
        if found.low is not None and found.high is not None:
            empty = found.low > found.high or (
                found.low == found.high and (found.low_open or found.high_open)
            )
            if empty:
                raise self.wrong(
                    "khoảng rỗng: cận dưới vượt cận trên",
                    "empty: the lower bound is above the upper",
                    where,
                    key,
                )
        return found

    def ratio(self, fact: FactDef, entry: Mapping[str, Any], where: Where, key: str) -> FactValue:
        """``count`` of ``of``: exact, and authoritative over a rounded value beside it."""
        place = _where_in(entry, where)
        if fact.kind != "share":
            raise self.wrong(
                f"{fact.id} không phải tỷ lệ: không dùng count/of",
                f"{fact.id} is not a share: no count/of",
                where,
                key,
            )
        if not {"count", "of"} <= entry.keys() or any(k in entry for k in _BOUNDS):
            raise self.wrong(
                "tỷ lệ cần cả count và of", "a ratio needs both count and of", where, key
            )
        total = self.whole(entry["of"], place("of"), f"{key}.of")
        raw = entry["count"]
        if isinstance(raw, dict):
            self.known_keys(raw, _BOUNDS, place("count"), f"{key}.count")
            count = _whole_bounds(self.bounds(fact, raw, place("count"), f"{key}.count"))
            count = Bounds(
                count.low if count.low is not None else Fraction(0),
                count.high if count.high is not None else total,
            )
        else:
            count = Bounds.exactly(self.whole(raw, place("count"), f"{key}.count"))
        low, high = count.low or Fraction(0), total if count.high is None else count.high
        if not 0 <= low <= high <= total:
            raise self.wrong(
                f"số đếm {_text(count)} không nằm trong 0..{total}",
                f"count {_text(count)} is not within 0..{total}",
                place("count"),
                f"{key}.count",
            )
        if total == 0:
            return FactValue(fact, None, count=count, of=total, nothing=True, where=where, key=key)
        bounds = count.scaled(HUNDRED / total)
        if "value" in entry:
            self._rounded_beside(entry["value"], bounds, place("value"), key)
        return FactValue(fact, bounds, count=count, of=total, where=where, key=key)

    def _rounded_beside(self, raw: Any, bounds: Bounds, where: Where, key: str) -> None:
        said = self.number(raw, where, f"{key}.value")
        text = str(raw).replace(",", ".")
        step = Fraction(1, 10 ** len(text.partition(".")[2]))
        low, high = bounds.low or Fraction(0), HUNDRED if bounds.high is None else bounds.high
        if not low - step < said < high + step:
            self.wrong(
                f"value {raw} khác hẳn tỷ lệ {_text(bounds)} của count/of",
                f"value {raw} is not the ratio {_text(bounds)} of count/of",
                where,
                f"{key}.value",
            )

    def number(self, raw: Any, where: Where, key: str) -> Fraction:
        """An exact number from anything that may stand for one."""
        where = getattr(raw, "where", where)
        try:
            if isinstance(raw, Scalar):
                value = parse_vietnamese(raw) if raw.quoted else parse_number(raw)
            elif isinstance(raw, str):
                value = parse_vietnamese(raw)
            else:
                value = from_python(raw)
        except AmbiguousNumberError:
            text = str(raw).strip()
            whole, comma = text.replace(".", ""), text.replace(".", ",")
            raise self.wrong(
                f"{text!r} đọc được hai cách: viết {whole} hoặc {comma!r}",
                f"{text!r} can be read in two ways: write {whole} or {comma!r}",
                where,
                key,
            ) from None
        except NotANumberError:
            extra = (
                (
                    "; số thực nhị phân (float) không chính xác, hãy dùng Decimal hoặc chuỗi",
                    "; a float is not exact, use Decimal or text",
                )
                if isinstance(raw, float)
                else ("", "")
            )
            raise self.wrong(
                f"cần một số, không phải {_said(raw)}{extra[0]}",
                f"a number is needed, not {_said(raw)}{extra[1]}",
                where,
                key,
            ) from None
        if abs(value) > LIMIT:
            raise self.wrong(f"số {raw} vượt quá {LIMIT}", f"{raw} is beyond {LIMIT}", where, key)
        return value

    def whole(self, raw: Any, where: Where, key: str) -> Fraction:
        """A whole number, not negative."""
        value = self.number(raw, where, key)
        if value.denominator != 1 or value < 0:
            raise self.wrong(
                f"cần một số đếm nguyên, không âm; không phải {raw}",
                f"a whole number, not negative, is needed; not {raw}",
                where,
                key,
            )
        return value

    def in_range(self, fact: FactDef, bounds: Bounds, where: Where, key: str) -> Bounds:
        """``bounds``, which must lie in the fact's range; a count must be whole."""
        least, most = bounds.positions(fact)
        bottom, top = fact.span
        if not (bottom <= least <= top and bottom <= most <= top):
            low = "" if fact.low is None else show(fact.low)
            high = "" if fact.high is None else show(fact.high)
            raise self.wrong(
                f"{_text(bounds)} nằm ngoài khoảng {low}..{high} {fact.unit} của {fact.id}",
                f"{_text(bounds)} is outside {low}..{high} {fact.unit} of {fact.id}",
                where,
                key,
            )
        if fact.kind == "count":
            for end in (bounds.low, bounds.high):
                if end is not None and end.denominator != 1:
                    raise self.wrong(
                        f"{fact.id} là số đếm nguyên, không phải {show(end)}",
                        f"{fact.id} is a whole count, not {show(end)}",
                        where,
                        key,
                    )
        return bounds

    # ---- what goes with a figure

    def year(self, entry: Mapping[str, Any], where: Where, key: str) -> int | None:
        """The year the figure itself is for, where it differs from the unit's."""
        if entry.get("period") is None:
            return None
        value = self.whole(entry["period"], where, f"{key}.period")
        if not 1990 <= value <= 2100:
            self.wrong(
                f"{value} không phải một năm", f"{value} is not a year", where, f"{key}.period"
            )
        return int(value)

    def status(self, entry: Mapping[str, Any], where: Where, key: str) -> Status | None:
        """How well a figure is known that was itself derived from an assessment."""
        said = entry.get("rests_on")
        if said is None:
            return None
        for status in _STATUSES:
            if said == status:
                return status
        listed = ", ".join(_STATUSES)
        self.wrong(
            f"rests_on cần một trong: {listed}",
            f"rests_on needs one of: {listed}",
            where,
            f"{key}.rests_on",
        )
        return None

    def evidence(
        self, entry: Mapping[str, Any], where: Where, key: str
    ) -> tuple[dict[str, str], ...]:
        """The documents that back a figure."""
        raw = entry.get("evidence")
        if raw is None:
            return ()
        if not isinstance(raw, list | tuple):
            raise self.wrong(
                "evidence cần một danh sách", "evidence needs a list", where, f"{key}.evidence"
            )
        found = []
        for number, one in enumerate(raw):
            try:
                model = Evidence.model_validate(one)
            except ValidationError as error:
                for wrong in error.errors():
                    name = ".".join(str(p) for p in wrong["loc"])
                    known = did_you_mean(name, Evidence.model_fields)
                    odd = wrong["type"] == "extra_forbidden"
                    self.wrong(
                        f"khóa lạ {name!r}{known[0]}"
                        if odd
                        else f"minh chứng sai ở {name or 'đây'}",
                        f"unknown key {name!r}{known[1]}"
                        if odd
                        else f"evidence is wrong at {name or 'here'}",
                        getattr(one, "where", where),
                        f"{key}.evidence.{number}",
                    )
                continue
            found.append({k: str(v) for k, v in model.model_dump(exclude_none=True).items()})
        return tuple(found)

    def known_keys(
        self, entry: Mapping[str, Any], known: tuple[str, ...], where: Where, key: str
    ) -> None:
        """Refuse the keys that are not in ``known``, naming the nearest one."""
        place = _where_in(entry, where)
        for name in entry:
            if name not in known:
                vi, en = did_you_mean(str(name), known)
                self.wrong(
                    f"khóa lạ {str(name)!r}{vi}",
                    f"unknown key {str(name)!r}{en}",
                    place(name),
                    f"{key}.{name}",
                )


def _where_in(entry: Mapping[str, Any], default: Where) -> Callable[[str], Where]:
    marks = entry.marks if isinstance(entry, Marked) else {}
    return lambda name: marks.get(name, default)


def _said(value: Any) -> str:
    text = repr(str(value)) if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _yes(entry: Any) -> bool | None:
    if isinstance(entry, bool):
        return entry
    if isinstance(entry, Scalar) and not entry.quoted:
        return _YES.get(entry)
    return None


def _whole_bounds(bounds: Bounds) -> Bounds:
    """Counts are whole: above 4 is at least 5, below 4 at most 3."""
    low, high = bounds.low, bounds.high
    if low is not None:
        low = Fraction(low // 1 + 1 if bounds.low_open else -(-low // 1))
    if high is not None:
        high = Fraction(-(-high // 1) - 1 if bounds.high_open else high // 1)
    return Bounds(low, high)


def _text(bounds: Bounds) -> str:
    return show(bounds.exact) if bounds.exact is not None else str(bounds.to_json())
