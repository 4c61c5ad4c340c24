"""Sweeps: which level of the law is moved step by step, and over which values."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.exact import NotANumberError, decimal_places, parse_number, position, show
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.model.layers import SetLevel
from ntm_rules.law.model.requirement import Compare, Indicator, Level, LevelCell, leaves
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved, holds

MAX_POINTS: Final = 1000
_FORM = re.compile(
    r"(?P<code>[^=\[\]/\s]{1,40})(?:/(?P<fact>[a-z0-9_.]{1,80}))?(?:\[(?P<column>[^\[\]=]{1,60})\])?"
    r"=(?P<first>[^=:]+?)\.\.(?P<last>[^=:]+):(?P<step>[^=:]+)\Z"
)


def _refused(vi: str, en: str) -> RequestError:
    return RequestError.of(vi, en, key="--sweep", code="wrong_sweep")


@dataclass(frozen=True, slots=True)
class SweepRequest:
    """Which level is moved: of an indicator, of one of its facts where it has several, of one column or class."""

    code: str
    levels: tuple[Fraction, ...]
    fact: str | None = None
    column: str | None = None


@door()
def parse_sweep(text: str) -> SweepRequest:
    """A sweep as it is typed: ``15.1=85..99:0.5``, ``15.1[TDMNPB]=...``, ``5/school.count[dbkk]=...``.

    Raises:
        RequestError: where it has another form, no step, or more than 1,000 levels.
    """
    parts = _FORM.match(text.strip())
    if parts is None:
        raise _refused(
            f"{text!r}: cần dạng CHỈ_TIÊU=TỪ..ĐẾN:BƯỚC, ví dụ 15.1=85..99:0.5 hay 15.1[TDMNPB]=85..99:1",
            f"{text!r}: the form is CODE=FROM..TO:STEP, such as 15.1=85..99:0.5 or 15.1[TDMNPB]=85..99:1",
        )
    first, last, step = (_number(parts[part], text) for part in ("first", "last", "step"))
    if step <= 0 or last < first:
        raise _refused(
            f"{text!r}: bước phải lớn hơn 0, và ĐẾN không nhỏ hơn TỪ",
            f"{text!r}: the step must be above 0, and TO not below FROM",
        )
    count = int((last - first) / step) + 1
    if count > MAX_POINTS:
        raise _refused(
            f"{text!r}: {count} mức, quá {MAX_POINTS}",
            f"{text!r}: {count} levels, over {MAX_POINTS}",
        )
    levels = tuple(first + step * n for n in range(count))
    return SweepRequest(parts["code"], levels, parts["fact"], parts["column"])


def _number(text: str, whole: str) -> Fraction:
    try:
        value = parse_number(text.strip().replace(",", "."))
        if (decimal_places(value) or 0) > 6:
            raise NotANumberError(text)
        position(value)
    except NotANumberError:
        raise _refused(
            f"{whole!r}: {text!r} không phải một số có không quá 6 chữ số thập phân",
            f"{whole!r}: {text!r} is not a number with at most 6 decimals",
        ) from None
    return value


@dataclass(frozen=True, slots=True)
class SweptLevel:
    """The level that a request means: its indicator, its comparison, and the number of the criterion."""

    request: SweepRequest
    indicator: Indicator
    comparison: Compare
    criterion: str
    fact: FactDef
    column_name: Words | None


def swept_level(request: SweepRequest, before: Resolved, after: Resolved) -> SweptLevel:
    """The level in the standard as it is after the reforms.

    Raises:
        RequestError: where there is no such indicator, column or class, or it is not one level.
    """
    code = request.code
    known = {i.code: (c, i) for c, i in after.indicators()}
    if code not in known:
        vi, en = did_you_mean(code, known)
        raise _refused(f"không có chỉ tiêu {code!r}{vi}", f"no such indicator: {code!r}{en}")
    criterion, indicator = known[code]
    column_name = _column_name(request.column, after)
    comparison = _the_comparison(request, indicator, after)
    fact = after.facts[comparison.fact]
    for level in (request.levels[0], request.levels[-1]):
        if not fact.span[0] <= position(level) <= fact.span[1]:
            raise _refused(
                f"{code}: mức {show(level)} nằm ngoài khoảng của {fact.id}",
                f"{code}: the level {show(level)} is outside the range of {fact.id}",
            )
    named = before.facts[comparison.fact]
    return SweptLevel(request, indicator, comparison, criterion.number, named, column_name)


def _column_name(column: str | None, resolved: Resolved) -> Words | None:
    """The name of a column of levels, or of an area class; None for all units."""
    if column is None:
        return None
    table = resolved.columns
    names: dict[str, Words | None] = {
        c.id: None for layer in resolved.layers for c in layer.classes
    }
    if table is not None:
        names = {**table.columns, **{c.id: c.name for c in table.classes.values()}, **names}
    if column not in names:
        vi, en = did_you_mean(column, names)
        raise _refused(
            f"không có cột hay loại khu vực {column!r}{vi}",
            f"no such column or area class: {column!r}{en}",
        )
    return names[column]


def _the_comparison(request: SweepRequest, indicator: Indicator, resolved: Resolved) -> Compare:
    """The one comparison with a number that the request means."""
    numeric = [
        leaf
        for leaf in leaves(indicator.require)
        if not leaf.yes_no and resolved.facts[leaf.fact].kind not in {"yes_no", "grade"}
    ]
    matching = [leaf for leaf in numeric if request.fact in (None, leaf.fact)]
    if len(matching) == 1:
        return matching[0]
    code = request.code
    listed = ", ".join(dict.fromkeys(f"{code}/{leaf.fact}" for leaf in numeric))
    several = Words(
        f"có nhiều mức, hãy nêu số liệu: {listed}", f"has several levels, name the fact: {listed}"
    )
    if not numeric:
        several = Words("không có mức nào là số", "has no level that is a number")
    elif request.fact is not None:
        several = Words(
            f"{request.fact} không phải một mức duy nhất; có: {listed}",
            f"{request.fact} is not one single level; there are: {listed}",
        )
    raise _refused(f"chỉ tiêu {code} {several.vi}", f"indicator {code} {several.en}")


def provincial_levels(resolved: Resolved, swept: SweptLevel) -> int:
    """How many of the levels of the swept comparison lie over the nation's: those that the province sets."""
    leaf, code, count = swept.comparison, swept.indicator.code, 0
    for layer in resolved.layers:
        if layer.province is None or not holds(layer.since, layer.until, resolved.as_of):
            continue
        for step in layer.steps:
            if isinstance(step, SetLevel) and step.code == code:
                count += step.operator == leaf.operator and step.part in (None, leaf.fact)
    return count


def level_at(level: Level, own: int, value: Fraction) -> Level:
    """``level`` with ``value`` as the nation's, below the ``own`` topmost ones that the province sets."""
    if own and level.under is not None:
        return replace(level, under=level_at(level.under, own - 1, value))
    cell = next(iter(level.cells.values()))
    return Level((), {(): LevelCell(value, replace(cell.provenance, status="proposed"))})
