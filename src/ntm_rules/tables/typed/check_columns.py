"""What must hold of the columns of a typed frame: there, of their type, and of facts that there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

import narwhals as nw

from ntm_rules.facts.typed_columns import KEYS, allowed
from ntm_rules.foundation.errors import MOST_SEARCHES, FactsError, Problem
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.law.resolve.in_force import Resolved


class Law(Protocol):
    """By which standard each unit of a table is judged."""

    @property
    def asked(self) -> Resolved:
        """The standard that was asked for, before any unit says where it lies."""

    def resolved(self, unit_keys: Mapping[str, Any]) -> Resolved:
        """The standard for a unit that says this of its ``province`` and ``period``.

        Raises:
            RequestError: where it is not in force then.
        """

    def everywhere(self) -> Iterable[Resolved]:
        """Every standard by which some unit may be judged."""


def column_problems(
    resolved: Resolved, names: Mapping[str, Any], unit: str | None, law: Law, *, period: bool
) -> list[Problem]:
    """What is wrong with the columns themselves; ``period``: the year is known without a column of it."""
    needed = [n for n in (unit, None if period else "period") if n is not None]
    problems = [
        Problem(
            f"thiếu cột {name!r}",
            f"the column {name!r} is missing",
            key=name,
            code="missing_column",
            found=choices(names),
            expected=name,
        )
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
                    code="wrong_type_of_column",
                    found=str(dtype),
                    expected=kind,
                )
            )
    for name in names:
        if name in resolved.facts:
            problems.append(
                Problem(
                    f"cột {name!r} là của bảng thường; cột có kiểu là {name}__yes, __exact hay __lo và __hi",
                    f"the column {name!r} is of an ordinary table; typed columns are {name}__yes, __exact, or __lo and __hi",
                    key=name,
                    code="unknown_column",
                    found=name,
                    expected=f"{name}__yes | {name}__exact | {name}__lo, {name}__hi",
                )
            )
        stem, mark, end = name.rpartition("count")
        if mark and "__" in stem and end in {"", "_lo", "_hi"} and f"{stem}of" not in names:
            problems.append(
                Problem(
                    f"thiếu cột '{stem}of'",
                    f"the column {stem}of is missing",
                    key=name,
                    code="missing_column",
                    found=name,
                    expected=f"{stem}of",
                )
            )
    for standards in ([resolved], law.everywhere()):  # the second only where it is needed
        whole = [replace(s, asked=frozenset(s.facts)) for s in standards]
        try:
            check_columns(whole, names)
        except FactsError as error:
            wrong = error.problems
        else:
            return problems
    return [*problems, *wrong]


_TYPES: Mapping[str, tuple[type, ...]] = {
    "int64": (nw.Int64,),
    "boolean": (nw.Boolean,),
}


def check_columns(standards: Iterable[Resolved], names: Mapping[str, Any]) -> None:
    """Every column with two low lines in its name is a fact of one of the standards, of its type, and whole."""
    there: dict[str, str] = {}
    asked: set[str] = set()
    facts: set[str] = set()
    for resolved in standards:
        there |= allowed(resolved)
        asked |= resolved.asked
        facts |= resolved.facts.keys()
    problems: list[Problem] = []
    for name, dtype in names.items():
        if "__" not in name:
            continue
        kind = there.get(name)
        if kind is None:
            if name.split("__")[0] in facts - asked:
                continue  # a fact that another standard asks for
            search = len(problems) < MOST_SEARCHES
            vi, en = did_you_mean(name, there) if search else ("", "")
            problems.append(
                Problem(
                    f"không có cột {name!r}{vi}",
                    f"no such column: {name!r}{en}",
                    code="unknown_column",
                    key=name,
                    expected=choices(there),
                    found=name,
                )
            )
        elif not isinstance(dtype, _TYPES[kind]):
            problems.append(
                Problem(
                    f"cột {name!r} có kiểu {dtype}, cần {kind}",
                    f"the column {name!r} is {dtype}, {kind} is needed",
                    key=name,
                    code="wrong_type_of_column",
                    found=str(dtype),
                    expected=kind,
                )
            )
        if name.endswith("lo") and f"{name[:-2]}hi" not in names and not name.endswith("count_lo"):
            problems.append(
                Problem(
                    f"thiếu cột {name[:-2]}hi",
                    f"the column {name[:-2]}hi is missing",
                    code="missing_column",
                    key=name,
                    found=name,
                    expected=f"{name[:-2]}hi",
                )
            )
        if name.endswith("hi") and f"{name[:-2]}lo" not in names and not name.endswith("count_hi"):
            problems.append(
                Problem(
                    f"thiếu cột {name[:-2]}lo",
                    f"the column {name[:-2]}lo is missing",
                    code="missing_column",
                    key=name,
                    found=name,
                    expected=f"{name[:-2]}lo",
                )
            )
    if problems:
        raise FactsError(problems)
