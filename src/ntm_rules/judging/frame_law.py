"""The program that judges a frame: the situations in it, the standard of each, programs made before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import narwhals as nw

from ntm_rules.engine.columnar.case_lookup import CaseLookup
from ntm_rules.engine.columnar.cases import (
    LawCases,
    choose,
    distinct_cases,
    keys_of,
)
from ntm_rules.engine.columnar.program import PARTS, Program
from ntm_rules.engine.columnar.rule_shapes import shapes_of
from ntm_rules.engine.columnar.spark import SparkNamespace
from ntm_rules.engine.columnar.truth import BooleanGraph
from ntm_rules.facts.place import situation_of
from ntm_rules.facts.typed_columns import Key
from ntm_rules.foundation import arguments
from ntm_rules.foundation.errors import FactsError, Problem, RequestError
from ntm_rules.foundation.frame_library import namespace_of
from ntm_rules.foundation.years import LAST_YEAR, is_year
from ntm_rules.law.model.layers import Layer
from ntm_rules.law.model.provinces import province_named
from ntm_rules.law.resolve.flat_standard import FlatStandard
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.typed.check_columns import check_columns
from ntm_rules.tables.typed.distinct_keys import distinct_keys

if TYPE_CHECKING:
    from ntm_rules.judging.applied_law import AppliedLaw

LEVELS = ("indicator", "criterion", "standard", "recognition")
"""What verdicts are given of. Fewer make a narrower frame."""
_REMEMBERED = 16
_MANY = 8
"""Cases, above which a unit's is looked up."""


@dataclass(frozen=True, slots=True)
class FrameOptions:
    """What is asked of a frame, and by which law: the standard's own, or that of each unit's province and year.

    Raises:
        RequestError: for a year that no figures are for, and for levels and parts that there are not.
    """

    period: int | None = None
    strict: bool = False
    levels: tuple[str, ...] = LEVELS
    parts: tuple[str, ...] = PARTS
    overlays: bool = False
    own_dates: bool = False

    def __post_init__(self) -> None:
        arguments.year(self.period)
        arguments.all_known("levels", self.levels, LEVELS)
        arguments.all_known("parts", self.parts, PARTS)


@dataclass(frozen=True, slots=True)
class _Known:
    """The situations that a frame holds, by the columns that say them; ``closed``: it is sure to hold no others."""

    columns: tuple[str, ...]
    keys: tuple[Key, ...]
    closed: bool


_PROGRAMS: WeakKeyDictionary[AppliedLaw, dict[Hashable, list[tuple[frozenset[Key], Program]]]] = (
    WeakKeyDictionary()
)


def program_for(
    standard: AppliedLaw,
    given: Any,
    situations: Iterable[Mapping[str, Any]] | None,
    options: FrameOptions,
    *,
    closed: bool = False,
) -> Program:
    """The program for frames with the columns of ``given``; remembered, and used for fewer situations too.

    ``situations`` are those that the frames hold, where it is not found out; ``closed``: and no others.

    Raises:
        FactsError: for a province, region, class or year that there is not, and for a column that is no fact of the
            standards or has the wrong type.
        RequestError: for a lazy frame without ``situations``.
    """
    names = dict(given.collect_schema())
    columns = keys_of(names, districts=_districts(standard, options))
    known = _known(given, columns, situations, closed=closed)
    if not known.keys:  # no unit: any situation will do, so that the result has its columns
        anywhere = tuple(standard.as_of.year if c == "period" else None for c in columns)
        known = replace(known, keys=(anywhere,))
    memory = _PROGRAMS.setdefault(standard, {})
    wanted = (given.implementation, tuple(names.items()), columns, known.closed, options)
    keys = frozenset(known.keys)
    for there, program in memory.get(wanted, ()):
        if keys == there or (keys < there and known.closed):
            return program
    graph, ns = BooleanGraph(), _namespace(given, names)
    law = UnitLaw(standard, overlays=options.overlays, own_dates=options.own_dates)
    applied = [_applied(law, options, dict(zip(columns, key, strict=True))) for key in known.keys]
    polars = given if given.implementation.is_polars() else None
    cases, lookup = _cases(known, applied, graph, polars)
    check_columns({id(case.resolved): case.resolved for case in cases.standards}.values(), names)
    program = Program(
        shapes_of(cases, names, graph, ns, lookup),
        graph,
        options.levels,
        options.parts,
        ns,
        lookup=lookup,
    )
    if sum(map(len, memory.values())) >= _REMEMBERED:
        memory.clear()
    memory.setdefault(wanted, []).append((keys, program))
    return program


def _cases(
    known: _Known, applied: Sequence[FlatStandard], graph: BooleanGraph, polars: Any | None
) -> tuple[LawCases, CaseLookup | None]:
    """The distinct cases among the situations that are known; and one of nowhere, where there may be others.

    Where there are many, a Polars frame is given their numbers.
    """
    cases, numbers = distinct_cases(applied)
    if polars is None or len(cases) <= _MANY:
        chosen = choose(known.columns, known.keys, numbers, graph, closed=known.closed)
        if known.closed:
            return LawCases(cases, chosen), None
        return LawCases(
            (*cases, _nowhere(cases[0])), (*chosen, graph.not_(graph.any(chosen)))
        ), None
    schema = nw.to_native(polars).collect_schema()
    lookup = CaseLookup.by_keys(known.columns, known.keys, numbers, schema)
    if not known.closed:
        cases = (*cases, _nowhere(cases[0]))
    return LawCases(cases, tuple(lookup.is_case(n, graph) for n in range(len(cases)))), lookup


class UnitLaw:
    """The standard that judges a unit, by its ``province`` and ``period``.

    With ``overlays`` the rules of its province stand on top of the nation's; with ``own_dates`` the law is that of
    the last day of its own year.
    """

    def __init__(
        self, standard: AppliedLaw, *, overlays: bool = False, own_dates: bool = False
    ) -> None:
        self.standard = standard
        self.overlays = overlays
        self.own_dates = own_dates

    def __call__(self, unit: Mapping[str, Any]) -> AppliedLaw:
        """The standard for a unit with this province and period.

        Raises:
            RequestError: where it is not in force then.
        """
        standard = self.standard
        day, place = standard.as_of, standard.province
        if self.own_dates and unit.get("period") is not None:
            day = dt.date(unit["period"], 12, 31)
        if place is None and self.overlays and unit.get("province") is not None:
            # A province that there is not is refused when the situation is read.
            known = standard.library.provinces_on(day)
            province = province_named(known.values(), str(unit["province"]))
            place = province.id if province is not None else None
        if (day, place) == (standard.as_of, standard.province):
            return standard
        return standard.other(standard.id, as_of=day, province=place)

    @property
    def asked(self) -> Resolved:
        """The standard that was asked for, before any unit says where it lies."""
        return self.standard.resolved

    def resolved(self, unit: Mapping[str, Any]) -> Resolved:
        """The same, without what judges by it."""
        return self(unit).resolved

    def everywhere(self) -> Iterator[Resolved]:
        """Every standard by which some unit may be judged."""
        base = self.standard.resolved.base
        layers = _all_layers(self.standard)
        last = min(base.until.year if base.until else LAST_YEAR, LAST_YEAR)
        for year in range(base.since.year, last + 1) if self.own_dates else (None,):
            for place in dict.fromkeys((None, *(layer.province for layer in layers))):
                with suppress(RequestError):
                    yield self.resolved({"province": place, "period": year})


def _applied(law: UnitLaw, options: FrameOptions, unit: Mapping[str, Any]) -> FlatStandard:
    """The flat standard for units in one situation.

    Raises:
        FactsError: where there is no such place or year, or the standard is not in force there and then.
    """
    unit = {"period": options.period, **unit}
    try:
        standard = law(unit if is_year(unit["period"]) else {**unit, "period": None})
    except RequestError as error:
        listed = ", ".join(f"{k}={v!r}" for k, v in unit.items())
        raise FactsError(
            [Problem(f"{p.vi} ({listed})", f"{p.en} ({listed})") for p in error.problems]
        ) from None
    return standard.apply(situation_of(standard.resolved, unit, strict=options.strict))


def _namespace(given: Any, names: Iterable[str]) -> Any:
    """What writes the expressions for a frame: Polars for its own, Narwhals for all others, by place for Spark."""
    return SparkNamespace(names) if given.implementation.is_spark_like() else namespace_of(given)


def _districts(standard: AppliedLaw, options: FrameOptions) -> bool:
    """Whether it matters in which district a unit lies."""
    layers = standard.resolved.layers
    if options.overlays or options.own_dates:
        layers = _all_layers(standard)
    return any(layer.classes for layer in layers)


def _all_layers(standard: AppliedLaw) -> tuple[Layer, ...]:
    """The layers of every date and province, those of the reforms too."""
    proposed = (layer for reform in standard.reforms for layer in reform.layers)
    enacted = standard.library.layers.get(standard.id, ())
    return (*enacted, *(layer for layer in proposed if layer.standard == standard.id))


def _nowhere(applied: FlatStandard) -> FlatStandard:
    """The case of units whose situation was not foreseen: nothing can be said of them."""
    return replace(
        applied,
        nodes=tuple(
            replace(
                n,
                easiest=(),
                hardest=None,
                regulated=True,
                holds=None,
                reason="region_missing",
                status=None,
            )
            if n.kind in {"leaf", "fixed"}
            else n
            for n in applied.nodes
        ),
    )


def _known(
    given: Any,
    columns: tuple[str, ...],
    situations: Iterable[Mapping[str, Any]] | None,
    *,
    closed: bool,
) -> _Known:
    if situations is not None:
        keys = dict.fromkeys(tuple(situation.get(c) for c in columns) for situation in situations)
        return _Known(columns, tuple(keys), closed=closed)
    if not columns:
        return _Known(columns, ((),), closed=True)
    if isinstance(given, nw.LazyFrame):
        raise RequestError.of(
            "khung dữ liệu lười không được tính ngầm: hãy cho 'situations=ntm_rules.frames.situations_of(...)'",
            "a lazy frame is not collected behind your back: give situations=ntm_rules.frames.situations_of(...)",
            code="lazy_frame",
        )
    return _Known(columns, tuple(distinct_keys(given, columns)), closed=True)
