"""Looking through typed columns before anything is judged: piece by piece, and told by rows.

Rows: a code each, no code twice for the same year, a year, a place that there is, and what
:mod:`ntm_rules.tables.typed.check_columns` asks of numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import narwhals as nw

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.place import is_year, unit_at
from ntm_rules.facts.typed_columns import KEYS
from ntm_rules.foundation.errors import FactsError, Problem, RequestError, Where
from ntm_rules.foundation.frame_library import namespace_of
from ntm_rules.tables.typed.check_columns import Law, columns_wrong, looks_of, looks_of_units
from ntm_rules.tables.typed.duplicate_keys import twice_check
from ntm_rules.tables.typed.entry import distinct
from ntm_rules.tables.typed.text_columns import SHOWN, Check, Found, first_rows

__all__ = ["Soundness", "check_frame"]

_MOST_PLACES = 50
_REMEMBERED = 100_000


class Soundness:
    """Looks through pieces of one frame. ``line`` is the column that says in which line of a file a row stood.

    ``law`` says by which standard a unit is judged; ``period`` is the year of all, where there is no such column.
    ``codes``: each row needs one. ``words`` is Polars for its own frames, whose expressions need no translation.
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
        words: Any = nw,
    ) -> None:
        self.law = law
        self.period = period
        self.file = file
        self.line = line
        self.words = words
        self.looks = looks_of(law.asked, names, words)
        if unit is not None and codes:
            self.looks += looks_of_units(unit, names[unit], words)
        # A district is any text: it cannot be wrong.
        self.places = [k for k in KEYS if k in names and k != "district"]
        self.needed = list(
            dict.fromkeys(n for n in names if n in {unit, line, *self.places} or _is_number(n))
        )
        self.before = 0
        self.found: dict[Any, Found] = {}
        self._judged: dict[tuple[Any, ...], tuple[Problem, ...]] = {}
        self._strange = 0

    def look(self, frame: Any) -> None:
        """One more piece, eager, as Narwhals has it."""
        if not len(frame):
            return
        quick = {f"__quick_{n}": one.quick for n, one in enumerate(self.looks)}
        if quick:
            given = frame if self.words is nw else nw.to_native(frame)
            said = given.select(*(e.alias(n) for n, e in quick.items())).row(0)
            left = {id(one.check): n for n, one in enumerate(self.looks) if said[n]}
            checks = [one.check for one, bad in zip(self.looks, said, strict=True) if bad]
            for check, total, rows in first_rows(frame, checks, SHOWN):
                self.add(left[id(check)], check, total, self._told(frame, rows))
        if self.places:
            self._look_at_places(frame)
        self.before += len(frame)

    def add(self, key: Any, check: Check, total: int, rows: Sequence[int]) -> None:
        """Something that is wrong in ``rows``."""
        self.found.setdefault(key, Found(check.vi, check.en, check.column)).add(total, rows)

    def _told(self, frame: Any, rows: Sequence[int]) -> list[int]:
        if self.line is None:
            return [self.before + row for row in rows]
        lines = frame[self.line]
        return [int(lines[row - 1]) for row in rows]

    def problems(self) -> list[Problem]:
        """All that was found."""
        words = ("dòng", "row") if self.line is None else ("dòng tệp", "line")
        found = [one.problem(self.file, words) for one in self.found.values()]
        if self._strange >= _MOST_PLACES:
            vi = f"có từ {_MOST_PLACES} nơi hoặc năm sai trở lên; các nơi còn lại chưa xem"
            en = f"at least {_MOST_PLACES} places or years are wrong; others were not looked at"
            found.append(Problem(vi, en, where=Where(self.file)))
        return found

    # ---- places

    def _look_at_places(self, frame: Any) -> None:
        for key in distinct(frame, self.places):
            if self._strange >= _MOST_PLACES:
                return  # enough to be told
            wrong = self._judged.get(key)
            if wrong is None:
                if len(self._judged) >= _REMEMBERED:
                    self._judged.clear()
                said = {"period": self.period, **dict(zip(self.places, key, strict=True))}
                wrong = self._judged[key] = place_wrong(self.law, said)
                self._strange += bool(wrong)
            if wrong:
                here = Check("", _is(self.places, key), "", "")
                for _, total, rows in first_rows(frame, [here], SHOWN):
                    for one in wrong:
                        check = Check(one.key, here.bad, one.vi, one.en)
                        self.add((one.key, one.en), check, total, self._told(frame, rows))


def _is_number(name: str) -> bool:
    return "__" in name and not name.endswith(("__yes", "__concluded"))


def _is(names: Sequence[str], key: Sequence[Any]) -> nw.Expr:
    parts = [
        nw.col(name).is_null() if value is None else (nw.col(name) == value).fill_null(value=False)
        for name, value in zip(names, key, strict=True)
    ]
    found = parts[0]
    for one in parts[1:]:
        found = found & one
    return found


def place_wrong(law: Law, said: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with the year and the place that a unit says it has."""
    problems: list[Problem] = []

    def wrong(vi: str, en: str, *path: str | int) -> None:
        key = ".".join(str(p) for p in path if not isinstance(p, int))
        problems.append(Problem(vi, en, key=key.removeprefix("unit.")))

    year = said.get("period")
    if not is_year(year):
        wrong(
            "thiếu năm (period)" if year is None else f"period {year} không phải một năm",
            "no year (period)" if year is None else f"period {year} is not a year",
            "period",
        )
        return tuple(problems)
    try:
        resolved = law.resolved(said)
    except RequestError as error:
        return tuple(replace(p, key="period") for p in error.problems)
    unit = unit_at(resolved.base.unit, said)
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
    if problems := columns_wrong(law.asked, names, unit, law, period=period is not None):
        raise FactsError(problems)
    looked = Soundness(names, unit, law=law, period=period, codes=codes, words=namespace_of(given))
    looked.look(given)
    if unit is not None:
        keys = [unit, *(n for n in ("period",) if n in names)]
        if _repeats(given, keys):
            same = given.select(*keys).is_duplicated() & ~given[unit].is_null()
            flags = given.select(unit).with_columns(same.alias("__twice"))
            check = replace(twice_check(unit, by_year=len(keys) > 1), bad=nw.col("__twice"))
            for one, total, rows in first_rows(flags, [check], SHOWN):
                looked.add("twice", one, total, rows)
    if problems := looked.problems():
        raise FactsError(problems)


def _repeats(given: Any, keys: Sequence[str]) -> bool:
    """Whether some key may come twice: codes that all differ are seen to at once."""
    code = given[keys[0]]
    if int(code.n_unique()) == len(code):
        return False
    return len(given.select(*keys).unique()) < len(given)
