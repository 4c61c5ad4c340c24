"""What must hold of typed columns before anything is judged: looked through piece by piece, and told by rows.

Columns: there, of their type, and of facts that there are. Rows: a code each, no code twice for the same year, a year,
a place that there is, bounds in order and within the range of the fact, counts up to their total.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import narwhals as nw

from ntm_rules.engine.columns_entry import check_columns, distinct
from ntm_rules.engine.columns_names import KEYS, may_be_nothing
from ntm_rules.engine.columns_stages import Expr, words_of
from ntm_rules.engine.columns_text import Check, first_rows
from ntm_rules.errors import FactsError, Problem, RequestError, Where
from ntm_rules.exact import LEAST, MOST
from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit import Unit
from ntm_rules.law.resolve import Resolved
from ntm_rules.law.terms import FactDef

__all__ = ["SHOWN", "Codes", "Found", "Law", "Soundness", "check_frame", "columns_wrong", "sound"]

SHOWN = 10
"""How many rows are told of each thing that is wrong."""

_MOST_PLACES = 50
_REMEMBERED = 100_000
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


class Law(Protocol):
    """By which standard each unit of a frame is judged."""

    def resolved(self, said: Mapping[str, Any]) -> Resolved:
        """The standard for a unit that says this of its ``province`` and ``period``.

        Raises:
            RequestError: where it is not in force then.
        """

    def everywhere(self) -> Iterable[Resolved]:
        """Every standard by which some unit may be judged."""


# ---- columns


def columns_wrong(
    resolved: Resolved, names: Mapping[str, Any], unit: str | None, law: Law, *, period: bool
) -> list[Problem]:
    """What is wrong with the columns themselves; ``period``: the year is known without a column of it."""
    needed = [n for n in (unit, None if period else "period") if n is not None]
    problems = [
        Problem(f"thiếu cột {name!r}", f"the column {name!r} is missing", key=name)
        for name in needed
        if name not in names
    ]
    for key in KEYS:
        dtype = names.get(key)
        text = isinstance(dtype, nw.String | nw.Categorical | nw.Enum | nw.Unknown)
        if dtype is not None and not (dtype.is_integer() if key == "period" else text):
            kind = "int64" if key == "period" else "utf8"
            problems.append(
                Problem(
                    f"cột {key!r} có kiểu {dtype}, cần {kind}",
                    f"the column {key!r} is {dtype}, {kind} is needed",
                    key=key,
                )
            )
    for name in names:
        if name in resolved.facts:
            problems.append(
                Problem(
                    f"cột {name!r} là của bảng thường; cột có kiểu là {name}__yes, __exact hay __lo và __hi",
                    f"the column {name!r} is of an ordinary table; typed columns are {name}__yes, __exact, or __lo and __hi",
                    key=name,
                )
            )
        stem, mark, end = name.rpartition("count")
        if mark and "__" in stem and end in {"", "_lo", "_hi"} and f"{stem}of" not in names:
            problems.append(
                Problem(f"thiếu cột {stem}of", f"the column {stem}of is missing", key=name)
            )
    for standards in ([resolved], law.everywhere()):  # the second only where it is needed
        whole = [replace(one, asked=frozenset(one.facts)) for one in standards]
        try:
            check_columns(whole, names)
        except FactsError as error:
            wrong = error.problems
        else:
            return problems
    return [*problems, *wrong]


# ---- rows


@dataclass(frozen=True, slots=True)
class _Test:
    """A check, and a cheaper way to see that there may be something to find, in the words of the frame's own library."""

    check: Check
    quick: Expr


def sound(resolved: Resolved, names: Mapping[str, Any]) -> list[Check]:
    """What must hold of typed numbers: bounds in order and in the range of the fact; counts up to their total."""
    return [test.check for test in _tests(resolved, names, nw)]


def _tests(resolved: Resolved, names: Mapping[str, Any], words: Any) -> list[_Test]:
    nothing = may_be_nothing(resolved)
    found = []
    for name in names:
        fact, _, end = name.partition("__")
        known = resolved.facts.get(fact)
        if known is None or not end:
            continue
        stem = name[: len(name) - len(end)] + end.removesuffix(end.split("_")[-1])
        if end.endswith(("count", "count_lo", "count_hi")):
            found += _count(name, name[: name.rindex("count")], names, words)
        elif end.endswith("exact"):
            found.append(_range(known, name, words))
        elif end.endswith("lo") and f"{stem}hi" in names:
            found.append(
                _pair(
                    known, (name, f"{stem}hi"), words, may_be_none=end == "lo" and fact in nothing
                )
            )
    return found


def _outside(fact: FactDef, low: Expr, high: Expr) -> Iterator[Expr]:
    bottom, top = fact.span
    if bottom > LEAST:
        yield low < bottom
    if top < MOST:
        yield high > top


def _any(parts: Sequence[Expr]) -> Expr:
    found = parts[0]
    for one in parts[1:]:
        found = found | one
    return found


def _range(fact: FactDef, name: str, words: Any) -> _Test:
    column = nw.col(name)
    parts = list(_outside(fact, column, column)) or [column.is_null() & ~column.is_null()]
    check = Check(
        name,
        _any(parts).fill_null(value=False),
        f"nằm ngoài khoảng của {fact.id}",
        f"outside the range of {fact.id}",
    )
    column = words.col(name)
    ends = [one.fill_null(value=False) for one in _outside(fact, column.min(), column.max())]
    return _Test(check, _any(ends) if ends else words.lit(value=False))


def _pair(fact: FactDef, names: tuple[str, str], words: Any, *, may_be_none: bool) -> _Test:
    low, high = map(nw.col, names)
    crossed = low > high
    if may_be_none:
        crossed = crossed & ~((low == 0) & (high == -1))
    half = low.is_null() != high.is_null()
    bad = _any([*_outside(fact, low, high), crossed]).fill_null(value=False) | half
    check = Check(
        names[0], bad, "cận sai thứ tự hoặc ngoài khoảng", "bounds out of order or of range"
    )
    low, high = map(words.col, names)
    ends = [one.fill_null(value=False) for one in _outside(fact, low.min(), high.max())]
    # A comparison is null where either end is: that spares a look at where each is null.
    over = low > high
    halves = [over.null_count() != one.null_count() for one in (low, high)]
    return _Test(check, _any([*ends, over.any(), *halves]))


def _count(name: str, stem: str, names: Mapping[str, Any], words: Any) -> list[_Test]:
    of = f"{stem}of"
    if of not in names:
        return []
    count, total = nw.col(name), nw.col(of)
    bad = [count > total, count < 0]
    if name == f"{stem}count_lo" and f"{stem}count_hi" in names:
        bad.append(count > nw.col(f"{stem}count_hi"))
    over = Check(
        name,
        _any(bad).fill_null(value=False),
        "số đếm nằm ngoài 0 .. tổng",
        "a count outside 0 .. its total",
    )
    half = Check(
        name, ~count.is_null() & total.is_null(), "thiếu tổng (of)", "the total (of) is missing"
    )
    count, total = words.col(name), words.col(of)
    beyond = count > total
    bad = [beyond, count < 0]
    if name == f"{stem}count_lo" and f"{stem}count_hi" in names:
        bad.append(count > words.col(f"{stem}count_hi"))
    return [
        _Test(over, _any(bad).fill_null(value=False).any()),
        _Test(half, beyond.null_count() != count.null_count()),
    ]


@dataclass(slots=True)
class Found:
    """One thing that is wrong: in how many rows, and which are the first."""

    vi: str
    en: str
    key: str
    total: int = 0
    rows: list[int] = field(default_factory=list)

    def add(self, total: int, rows: Sequence[int]) -> None:
        """More rows; ``rows`` are the first of them."""
        self.total += total
        self.rows = sorted([*self.rows, *rows])[:SHOWN]

    def problem(self, file: str, words: tuple[str, str]) -> Problem:
        """As it is told; ``words`` is what a row is called in both languages."""
        told = ", ".join(map(str, self.rows)) + (" …" if self.total > len(self.rows) else "")
        return Problem(
            f"{self.vi}: {self.total} dòng ({words[0]} {told})",
            f"{self.en}: {self.total} rows ({words[1]} {told})",
            where=Where(file),
            key=self.key,
        )


class Soundness:
    """Looks through pieces of one frame. ``line`` is the column that says in which line of a file a row stood.

    ``law`` says by which standard a unit is judged; ``period`` is the year of all, where there is no such column.
    ``codes``: each row needs one. ``words`` is Polars for its own frames, whose expressions need no translation.
    """

    def __init__(
        self,
        resolved: Resolved,
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
        self.tests = _tests(resolved, names, words)
        if unit is not None and codes:
            self.tests += _of_units(unit, names[unit], words)
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
        quick = {f"__quick_{n}": test.quick for n, test in enumerate(self.tests)}
        if quick:
            given = frame if self.words is nw else nw.to_native(frame)
            said = given.select(*(e.alias(n) for n, e in quick.items())).row(0)
            left = {id(t.check): n for n, t in enumerate(self.tests) if said[n]}
            checks = [t.check for t, bad in zip(self.tests, said, strict=True) if bad]
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


def _of_units(unit: str, dtype: Any, words: Any) -> list[_Test]:
    column = nw.col(unit)
    none = Check(unit, column.is_null(), "thiếu mã đơn vị", "no code of the unit")
    own = words.col(unit)
    found = [_Test(none, own.null_count() > 0)]
    if isinstance(dtype, nw.String):
        blank = (column.str.strip_chars() == "").fill_null(value=False)
        check = Check(unit, blank, "mã đơn vị để trống", "the code of the unit is blank")
        # All that is blank stands before "!".
        found.append(_Test(check, (own < "!").fill_null(value=False).any()))
    return found


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

    year, classes = said.get("period"), said.get("classes")
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
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
    unit = Unit(
        kind=resolved.base.unit,
        name="",
        period=year,
        as_of=dt.date(year, 12, 31),
        province=said.get("province"),
        region=said.get("region"),
        classes=None if classes is None else tuple(str(classes).replace(",", " ").split()),
    )
    area = AreaReader(unit, resolved, wrong)
    area.region(area.province())
    area.classes(resolved.columns)
    return tuple(problems)


# ---- codes that come twice


class Codes:
    """Sees whether a unit comes twice in a file of any length.

    Eight bytes are kept of each; then those that may be the same are compared.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = list(names)
        self.hashes: list[Any] = []
        self.held: list[Any] = []
        self.suspects: Any = None

    def _hash(self, frame: Any) -> Any:
        import polars as pl

        text = frame.select(pl.col(self.names[0]).cast(pl.String), *self.names[1:])
        return text.hash_rows(seed=1)

    def note(self, frame: Any) -> None:
        """One piece of the file, as Polars has it."""
        self.hashes.append(self._hash(frame))

    def again(self) -> bool:
        """Whether a second look is needed: :meth:`compare` for each piece."""
        import polars as pl

        if not self.hashes:
            return False
        whole = pl.concat(self.hashes, rechunk=True).sort()
        self.hashes = []
        self.suspects = whole.filter(whole == whole.shift(1)).unique()
        return len(self.suspects) > 0

    def compare(self, frame: Any, rows: Any) -> None:
        """The same piece again, with what its rows are called."""
        import polars as pl

        may_be = self._hash(frame).is_in(self.suspects.implode())
        known = may_be & frame[self.names[0]].is_not_null()
        if known.any():
            named = frame.select(self.names).with_columns(pl.Series("__row", rows))
            self.held.append(named.filter(known))

    def twice(self) -> tuple[int, list[int]]:
        """How many rows have a key that another row has too, and the first of them."""
        import polars as pl

        if not self.held:
            return 0, []
        held = pl.concat(self.held)
        rows = held.filter(held.select(self.names).is_duplicated())["__row"].sort()
        return len(rows), rows.head(SHOWN).to_list()


def twice_check(unit: str, *, by_year: bool) -> Check:
    """The words for a code that comes twice."""
    vi, en = ("mã trùng nhau trong cùng năm", "the same code twice for a year")
    if not by_year:
        vi, en = "mã trùng nhau", "the same code twice"
    return Check(unit, nw.lit(value=True), vi, en)


# ---- a whole frame at once


def check_frame(
    resolved: Resolved,
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
    if problems := columns_wrong(resolved, names, unit, law, period=period is not None):
        raise FactsError(problems)
    looked = Soundness(
        resolved, names, unit, law=law, period=period, codes=codes, words=words_of(given)
    )
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
