"""Whole populations at once: a frame of units in, a frame of verdicts out.

    >>> import polars as pl
    >>> import ntm_rules as ntm
    >>> std = ntm.RuleBook.load().standard("xa-ntm", as_of="2024-12-31")
    >>> frame = pl.DataFrame({"code": ["1"], "region": ["TDMNPB"], "classes": [""], "period": [2024],
    ...                       "culture.village_house_share__exact": [2 * 62_500_000]})
    >>> judged = std.assess_frame(frame)
    >>> judged["indicator_6.3__verdict"].item(), judged["indicator_6.3__gap"].item()
    (-1, 37500000)

Any frame that Narwhals knows will do, eager or lazy: Polars, PyArrow, pandas, DuckDB, Spark. A lazy one stays lazy. The
columns of facts are those of :mod:`ntm_rules.facts.typed_columns`; :func:`read_wide` and :func:`read_long` make
them of tables as people keep them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Any, Literal

import narwhals as nw

from ntm_rules.engine.columnar.compile import CODES
from ntm_rules.engine.columnar.program import PARTS, Program
from ntm_rules.engine.columnar.spark import SparkNamespace
from ntm_rules.engine.verdict import REASONS
from ntm_rules.facts.typed_columns import (
    KEYS,
    doubted,
    without_doubted,
)
from ntm_rules.foundation.arguments import all_known, among, year
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.frame_library import given_frame
from ntm_rules.judging.frame_classes import with_classes
from ntm_rules.judging.frame_law import LEVELS, FrameOptions, UnitLaw, program_for
from ntm_rules.law.bundle import library_digest
from ntm_rules.tables.typed.distinct_keys import distinct_keys
from ntm_rules.tables.typed.pandas_nulls import with_nulls

if TYPE_CHECKING:
    from ntm_rules.judging.applied_law import AppliedLaw

VERDICT_NAMES: Mapping[int, str] = {code: str(verdict) for verdict, code in CODES.items()}
"""What a number in a column ``…__verdict`` stands for."""

REASON_NAMES: Mapping[int, str] = dict(enumerate(REASONS, 1))
"""What a number in a column ``…__reason`` stands for; 0 where the verdict is not unknown."""

NAMES = ("unit", "code", "name", *KEYS)


@door()
def assess_frame(
    standard: AppliedLaw,
    frame: Any,
    *,
    situations: Iterable[Mapping[str, Any]] | None = None,
    period: int | None = None,
    strict: bool = False,
    levels: Collection[str] = LEVELS,
    parts: Collection[str] = PARTS,
    keep: Sequence[str] | None = None,
    overlays: bool = False,
    own_dates: bool = False,
    checked: bool = True,
) -> Any:
    """The verdicts of ``standard`` for every row of ``frame``, as a frame of the same kind, in the same order.

    With ``overlays`` each unit is judged with the rules of its own province over the nation's, with ``own_dates`` by
    the law of the last day of its own year, as :meth:`RuleBook.standard_for` would choose. Where a unit's standard
    does not have an indicator that another unit's has, its verdict is null.

    ``situations`` says which combinations of province, region, classes, district and year a lazy frame holds (see
    :func:`situations_of`): it is not collected to find out. A unit in another situation is then unknown, for the
    reason ``region_missing``. ``period`` is the year where the frame has no such column. ``keep`` are the columns
    to carry over, by default those that name a unit and its place.

    For each indicator, criterion, condition of recognition, the standard and recognition: ``…__verdict`` (int8, see
    :data:`VERDICT_NAMES`), ``…__reason`` (int8, the first reason of an unknown, see :data:`REASON_NAMES`) and
    ``…__provisional``. Indicators and conditions that failed on one figure have ``…__gap``: by how many millionths
    of the fact's unit it must move at the least; and ``…__natural``, by how many whole things. Both are null
    otherwise. ``contradictions`` counts the official conclusions that the figures contradict, which
    :meth:`~ntm_rules.Standard.assess` refuses. ``implausible`` counts the figures that are beyond what is usual and not
    confirmed (``<fact>__confirmed``): they count as not known.

    An eager frame is looked through first, as :func:`check` does it, but that a unit needs no ``code``; unless
    ``checked`` is False: say so only of a frame that was looked through before. Of a lazy one nothing but its columns
    can be checked without collecting it.

    Raises:
        FactsError: before any work, for a column that is no fact of the standard or has the wrong type, for a province,
            region, class or year that there is not, and for what :func:`check` refuses, with the rows.
        RequestError: for a lazy frame without ``situations``, and for unknown ``levels``, ``parts`` or ``keep``.
    """
    asking = FrameOptions(period, strict, tuple(levels), tuple(parts), overlays, own_dates)
    given = given_frame(frame)
    if isinstance(given, nw.DataFrame):
        given = with_nulls(given)
    if checked and isinstance(given, nw.DataFrame):
        unit = "code" if "code" in given.columns else None
        _look_through(standard, given, unit, asking, codes=False)
    given, counted = _without_doubted(standard, given)
    law = UnitLaw(standard, overlays=overlays, own_dates=own_dates)
    given, situations = with_classes(law, given, situations, period)
    return _run(program_for(standard, given, situations, asking), given, keep, counted)


IMPLAUSIBLE = "implausible"
"""The column that counts the figures of a unit that do not count."""


def _without_doubted(standard: AppliedLaw, given: Any) -> tuple[Any, Sequence[str]]:
    """``given`` without the figures that are doubted, and the column that counts them; none where it holds no such facts."""
    names = list(given.collect_schema())
    spark = given.implementation.is_spark_like()
    ns = SparkNamespace(names) if spark else nw
    doubts = doubted(standard.resolved.facts, names, ns)
    if not doubts:
        return given, ()
    count = reduce(add, [doubt.cast(nw.Int16()) for doubt in doubts.values()])
    changes = {**without_doubted(doubts, names, ns), IMPLAUSIBLE: count}
    if spark:
        return nw.from_native(ns.change(nw.to_native(given), changes)), (IMPLAUSIBLE,)
    return given.with_columns(**changes), (IMPLAUSIBLE,)


def _run(program: Program, given: Any, keep: Sequence[str] | None, counted: Sequence[str]) -> Any:
    names = list(given.collect_schema())
    if keep is None:
        keep = [name for name in NAMES if name in names]
    all_known("keep", keep, names)
    keep = list(dict.fromkeys((*keep, *counted)))
    if isinstance(program.ns, SparkNamespace):
        return program.ns.run(nw.to_native(given), keep, program.columns, program.plan.run)
    if program.ns is nw:
        return nw.to_native(program.run(given, keep))
    return program.run(nw.to_native(given), keep)


def situations_of(frame: Any) -> list[dict[str, Any]]:
    """The distinct situations that a frame holds. Of a lazy frame this, and only this, is collected."""
    given = given_frame(frame)
    columns = [k for k in KEYS if k in dict(given.collect_schema())]
    if not columns:
        return [{}]
    return [dict(zip(columns, key, strict=True)) for key in distinct_keys(given, columns)]


def in_words(frame: Any) -> Any:
    """The same frame with verdicts and reasons as text in place of their numbers."""
    given = given_frame(frame)
    names = list(given.collect_schema())
    ns = SparkNamespace(names) if given.implementation.is_spark_like() else nw
    changed = {c: _worded(ns.col(c), VERDICT_NAMES) for c in names if c.endswith("__verdict")}
    changed |= {c: _worded(ns.col(c), REASON_NAMES) for c in names if c.endswith("__reason")}
    if isinstance(ns, SparkNamespace):
        return ns.change(frame, changed)
    return nw.to_native(given.with_columns(**changed))


def _worded(column: nw.Expr, names: Mapping[int, str]) -> nw.Expr:
    (first, text), *rest = names.items()
    words: nw.Expr = nw.when(column == first).then(nw.lit(text))
    for code, name in rest:
        words = nw.when(column == code).then(nw.lit(name)).otherwise(words)
    return words


@door()
def read_wide(
    standard: AppliedLaw,
    frame: Any,
    *,
    unit: str | None = "code",
    period: int | None = None,
    floats: Literal["refuse", "decimal"] = "refuse",
) -> Any:
    """A table with one row per unit and one column per fact, as the typed columns that :func:`assess_frame` takes.

    ``unit`` is the column of the units' codes, which must all be there and be different; None where there is none.
    Binary numbers are taken where they are whole; with ``floats="decimal"`` one is read as the decimal of at most six
    places that it is nearest to. What pandas makes of a column with something missing is a null beside what it was.
    Columns of other things are carried over.

    Raises:
        FactsError: telling everything that is wrong, how often, and in which rows first; before anything is judged.
        RequestError: for a lazy frame, which cannot be checked without collecting it.
    """
    from ntm_rules.tables.typed.read_frame import read_wide as typed_frame

    given, exact_floats = _eager(frame), floats == "decimal"
    return typed_frame(standard.resolved, given, unit, period=year(period), floats=exact_floats)


@door()
def read_long(
    standard: AppliedLaw,
    frame: Any,
    units: Any,
    *,
    unit: str = "code",
    period: int | None = None,
    floats: Literal["refuse", "decimal"] = "refuse",
) -> Any:
    """A table with one row per figure (``unit``, ``fact``, ``value``, perhaps ``part``), as typed columns.

    ``part`` says what a figure is of its fact: value (also where it is null), count, of, at_least, at_most, above,
    below, male, female. ``units`` has one row per unit: its code and its place. ``frame`` and ``units`` are of the
    same library.

    Raises:
        FactsError: as for :func:`read_wide`; also for a figure given twice, and for a code that ``units`` lacks.
        RequestError: for a lazy frame.
    """
    from ntm_rules.tables.typed.read_long import read_long as widened

    figures, places = _eager(frame), _eager(units)
    return widened(
        standard.resolved, figures, places, unit, period=year(period), floats=floats == "decimal"
    )


def _eager(frame: Any) -> Any:
    given = given_frame(frame)
    if isinstance(given, nw.LazyFrame):
        raise RequestError.of(
            "phải kiểm tra mọi dòng trước khi đánh giá: hãy đưa khung đã tính ('collect'), hoặc dùng 'run_parquet'",
            "every row is checked before anything is judged: give a collected frame, or use run_parquet",
            code="lazy_frame",
        )
    return given


@door()
def check(
    standard: AppliedLaw,
    frame: Any,
    unit: str | None = "code",
    *,
    period: int | None = None,
    overlays: bool = False,
    own_dates: bool = False,
) -> None:
    """Look through an eager frame of typed columns as :func:`run_parquet` looks through a file: every row of it.

    Columns must be there and of their type; each row needs a code (in the column ``unit``; None where there is none),
    which no other row of the same year has, a year, a place that there is, and numbers that can be: ``lo`` not above
    ``hi``, within the range of the fact, counts within 0 and their total. The options are those of
    :func:`assess_frame`.

    Raises:
        FactsError: telling everything that is wrong, in how many rows, and the first ten of them.
        RequestError: for a lazy frame, which cannot be checked without collecting it.
    """
    asking = FrameOptions(period, overlays=overlays, own_dates=own_dates)
    _look_through(standard, with_nulls(_eager(frame)), unit, asking, codes=True)


def _look_through(
    standard: AppliedLaw, given: Any, unit: str | None, asking: FrameOptions, *, codes: bool
) -> None:
    from ntm_rules.tables.typed.check_rows import check_frame

    law = UnitLaw(standard, overlays=asking.overlays, own_dates=asking.own_dates)
    check_frame(given, unit, law=law, period=asking.period, codes=codes)


@door()
def run_parquet(
    standard: AppliedLaw,
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    unit: str = "code",
    period: int | None = None,
    strict: bool = False,
    levels: Collection[str] = LEVELS,
    parts: Collection[str] = PARTS,
    overlays: bool = False,
    own_dates: bool = False,
    rows: int = 100_000,
    on_progress: Callable[[int, int], None] | None = None,
    on_checked: Callable[[int, int], None] | None = None,
    made_of: tuple[str, str] | None = None,
) -> dict[str, Any]:
    """Judge a Parquet file of typed columns into another, ``rows`` at a time; the manifest, also written beside it.

    The result has the ``unit`` column, the place of each unit, and what :func:`assess_frame` writes. The manifest
    (``<target>.json``) holds the digests of the rules and of both files, what the numbers stand for, and how often
    each verdict was given. Memory does not grow with the file, but for eight bytes a row. Nothing is left of a run
    that failed.

    ``on_progress`` hears how many rows are judged, of how many; ``on_checked`` the same while the file is checked.
    ``made_of`` names the file that ``source`` was made of, which the manifest and messages then speak of, and the
    column that says in which line of it a row stood.

    Raises:
        FactsError: before any work, for what :func:`check` refuses, with the rows in which it stands.
        UnreadableError: where the file cannot be read.
        RequestError: where the target cannot be written, or is the source.
    """
    from ntm_rules.judging.parquet import ParquetRun, file_and_column

    asking = FrameOptions(period, strict, tuple(levels), tuple(parts), overlays, own_dates)
    law = UnitLaw(standard, overlays=overlays, own_dates=own_dates)
    given, line = file_and_column(made_of) if made_of is not None else ("", None)
    run = ParquetRun(
        os.fspath(source),
        os.fspath(target),
        unit,
        among("rows", rows, 1, 10**9),
        law=law,
        period=period,
        on_progress=on_progress or _nobody,
        on_checked=on_checked or _nobody,
        given=given,
        line=line,
    )

    def prepare(nothing: Any, situations: list[dict[str, Any]]) -> Callable[[Any], Any]:
        """One program for the whole file, so that every piece comes out with the same columns."""
        settled, counted = _without_doubted(standard, nw.from_native(nothing))
        given, every = with_classes(law, settled, situations, period)
        program = program_for(standard, given, every, asking, closed=True)
        keep = [n for n in dict.fromkeys((unit, *NAMES)) if n in nothing.columns]

        def judge(chunk: Any) -> Any:
            settled = _without_doubted(standard, nw.from_native(chunk))[0]
            return program.run(
                nw.to_native(with_classes(law, settled, None, period)[0]), [*keep, *counted]
            )

        return judge

    return run.go(
        prepare,
        {
            "standard": standard.id,
            "as_of": None if own_dates else standard.as_of.isoformat(),
            "own_dates": own_dates,
            "overlays": overlays,
            "province": standard.province,
            "strict": strict,
            "hypothetical": bool(standard.reforms),
            "rules": standard.digest,
            "library": library_digest(standard.library),
            "verdicts": {str(code): name for code, name in VERDICT_NAMES.items()},
            "reasons": {str(code): name for code, name in REASON_NAMES.items()},
        },
    )


def _nobody(_done: int, _rows: int) -> None:
    """Hears nothing."""
