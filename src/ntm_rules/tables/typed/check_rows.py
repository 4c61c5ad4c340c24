"""Looking through typed columns before anything is judged: chunk by chunk, and told by rows.

Rows: a code each, no code twice for the same year, a year, a place that there is, and what
:mod:`ntm_rules.tables.typed.check_columns` asks of numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Unpack

import narwhals as nw
import polars as pl

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.place import unit_at
from ntm_rules.facts.typed_columns import KEYS, doubted
from ntm_rules.foundation.errors import About, FactsError, Problem, RequestError, Where
from ntm_rules.foundation.frame_library import to_polars
from ntm_rules.foundation.years import is_year
from ntm_rules.tables.typed.check_columns import Law, column_problems
from ntm_rules.tables.typed.distinct_keys import distinct_keys
from ntm_rules.tables.typed.duplicate_keys import of_one_unit, twice_check
from ntm_rules.tables.typed.findings import RowCheck, RowFinding, doubt_words, first_rows
from ntm_rules.tables.typed.number_checks import code_checks, number_checks, part_checks

_MOST_PLACES = 50
_REMEMBERED = 100_000


class RowChecks:
    """Looks through chunks of one frame. ``line`` is the column that says in which line of a file a row stood.

    ``law`` says by which standard a unit is judged; ``period`` is the year of all, where there is no such column.
    ``codes``: each row needs one.
    """

    def __init__(
        self,
        names: Mapping[str, Any],
        unit: str | None,
        *,
        law: Law,
        period: int | None = None,
        file: str = "",
        line: str | None = None,
        codes: bool = True,
    ) -> None:
        self.law = law
        self.period = period
        self.file = file
        self.line = line
        self.checks: list[RowCheck] = [
            *number_checks(law.asked, names),
            *part_checks(law.asked, names),
        ]
        if unit is not None and codes:
            self.checks += code_checks(unit, names[unit])
        # A district is any text: it cannot be wrong.
        self.places: list[str] = [k for k in KEYS if k in names and k != "district"]
        self.needed: list[str] = list(
            dict.fromkeys(n for n in names if n in {unit, line, *self.places} or _is_number(n))
        )
        self.before: int = 0
        self.findings: dict[Any, RowFinding] = {}
        facts = law.asked.facts
        self.doubts: list[RowCheck] = [
            RowCheck(fact, bad, *doubt_words(facts[fact]))
            for fact, bad in doubted(facts, names, pl).items()
        ]
        self.doubted: dict[str, RowFinding] = {}
        """By fact: the rows with a figure that is doubted. Nothing is wrong with them, and it does not count."""
        self._judged: dict[tuple[Any, ...], tuple[Problem, ...]] = {}
        self._wrong_places = 0

    def check(self, frame: pl.DataFrame) -> None:
        """One more chunk."""
        if not len(frame):
            return
        if self.checks:
            suspects = frame.select(
                pl.lit(value=True).alias(str(n))
                if c.prefilter is None
                else c.prefilter.alias(str(n))
                for n, c in enumerate(self.checks)
            ).row(0)
            checks = [c for c, suspect in zip(self.checks, suspects, strict=True) if suspect]
            for check, total, rows in first_rows(frame, checks):
                self.add((check.column, check.en), check, total, self._lines(frame, rows))
        for check, total, rows in first_rows(frame, self.doubts):
            finding = RowFinding(check.vi, check.en, check.column)
            self.doubted.setdefault(check.column, finding).add(total, self._lines(frame, rows))
        if self.places:
            self._check_places(frame)
        self.before += len(frame)

    def add(self, key: Any, check: RowCheck, total: int, rows: Sequence[int]) -> None:
        """Something that is wrong in ``rows``."""
        self.findings.setdefault(key, RowFinding(check.vi, check.en, check.column)).add(total, rows)

    def _lines(self, frame: pl.DataFrame, rows: Sequence[int]) -> list[int]:
        if self.line is None:
            return [self.before + row for row in rows]
        lines = frame[self.line]
        return [int(lines[row - 1]) for row in rows]

    def problems(self) -> list[Problem]:
        """Everything that is wrong."""
        row_words = ("dòng", "row") if self.line is None else ("dòng tệp", "line")
        problems = [finding.problem(self.file, row_words) for finding in self.findings.values()]
        if self._wrong_places >= _MOST_PLACES:
            vi = f"có từ {_MOST_PLACES} nơi hoặc năm sai trở lên; các nơi còn lại chưa xem"
            en = f"at least {_MOST_PLACES} places or years are wrong; others were not looked at"
            problems.append(Problem(vi, en, where=Where(self.file), code="rows_left_out"))
        return problems

    # ---- places

    def _check_places(self, frame: pl.DataFrame) -> None:
        for key in distinct_keys(nw.from_native(frame, eager_only=True), self.places):
            if self._wrong_places >= _MOST_PLACES:
                return  # enough to be shown
            wrong = self._judged.get(key)
            if wrong is None:
                if len(self._judged) >= _REMEMBERED:
                    self._judged.clear()
                unit_keys = {"period": self.period, **dict(zip(self.places, key, strict=True))}
                wrong = self._judged[key] = place_problems(self.law, unit_keys)
                self._wrong_places += bool(wrong)
            if wrong:
                here = RowCheck("", _is(self.places, key), "", "")
                for _, total, rows in first_rows(frame, [here]):
                    for problem in wrong:
                        check = RowCheck(problem.key, here.bad, problem.vi, problem.en)
                        self.add((problem.key, problem.en), check, total, self._lines(frame, rows))


def _is_number(name: str) -> bool:
    return "__" in name and not name.endswith(("__yes", "__concluded"))


def _is(names: Sequence[str], key: Sequence[Any]) -> pl.Expr:
    return pl.all_horizontal(
        pl.col(name).is_null() if value is None else pl.col(name) == value
        for name, value in zip(names, key, strict=True)
    )


def place_problems(law: Law, unit_keys: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with the year and the place that a unit gives."""
    problems: list[Problem] = []

    def wrong(vi: str, en: str, *path: str | int, **about: Unpack[About]) -> None:
        key = ".".join(str(p) for p in path if not isinstance(p, int))
        problems.append(Problem(vi, en, key=key.removeprefix("unit."), loc=path, **about))

    year = unit_keys.get("period")
    if not is_year(year):
        wrong(
            "thiếu năm ('period')" if year is None else f"'period' {year} không phải một năm",
            "no year (period)" if year is None else f"period {year} is not a year",
            "period",
        )
        return tuple(problems)
    try:
        resolved = law.resolved(unit_keys)
    except RequestError as error:
        return tuple(replace(p, key="period") for p in error.problems)
    unit = unit_at(resolved.base.unit, unit_keys)
    area = AreaReader(unit, resolved, wrong)
    area.region(area.province())
    area.classes(resolved.columns)
    return tuple(problems)


# ---- a whole frame at once


def check_frame(
    given: Any,
    unit: str | None,
    *,
    law: Law,
    period: int | None = None,
    codes: bool = True,
) -> None:
    """Look through an eager frame, as Narwhals has it; ``codes``: each row needs one in the column ``unit``.

    Raises:
        FactsError: with everything that is wrong, in how many rows, and in which first.
    """
    names = dict(given.collect_schema())
    told_apart = [n for n in ("name",) if n in names and n != unit]
    if problems := column_problems(law.asked, names, unit, law, period=period is not None):
        raise FactsError(problems)
    rows = RowChecks(names, unit, law=law, period=period, codes=codes)
    columns = list(dict.fromkeys((*rows.needed, *told_apart)))
    frame = to_polars(given.select(*columns)) if columns else pl.DataFrame()
    rows.check(frame)
    if unit is not None:
        keys = [unit, *(n for n in ("period",) if n in names)]
        if _repeats(frame, keys):
            twice = pl.lit(of_one_unit(frame, keys)) & pl.col(unit).is_not_null()
            check = replace(twice_check(unit, by_year=len(keys) > 1), bad=twice)
            for _, total, first in first_rows(frame, [check]):
                rows.add("twice", check, total, first)
    if problems := rows.problems():
        raise FactsError(problems)


def _repeats(frame: pl.DataFrame, keys: Sequence[str]) -> bool:
    """Whether some key may come twice: codes that all differ are seen to at once."""
    if frame[keys[0]].n_unique() == len(frame):
        return False
    return frame.select(keys).n_unique() < len(frame)
