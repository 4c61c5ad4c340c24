"""What is wrong with the rows of a frame: what to look for, in how many rows it is, and which are the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.foundation.exact import show
from ntm_rules.law.model.terms import FactDef

SHOWN: Final = 10
"""How many rows are named of each thing that is wrong."""


@dataclass(frozen=True, slots=True)
class RowCheck:
    """Something that must not be. ``bad`` is true in the rows in which it is.

    ``prefilter`` is one truth value for a whole chunk, which is cheaper: false where no row can be bad.
    """

    column: str
    bad: pl.Expr
    vi: str
    en: str
    prefilter: pl.Expr | None = None


@dataclass(slots=True)
class RowFinding:
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

    def problem(self, file: str = "", row_words: tuple[str, str] = ("dòng", "row")) -> Problem:
        """The problem as it is shown; ``row_words`` is what a row is called in both languages."""
        rows = ", ".join(map(str, self.rows)) + (" …" if self.total > len(self.rows) else "")
        counted = fill("{} row|rows", self.total)
        return Problem(
            f"{self.vi}: {self.total} dòng ({row_words[0]} {rows})",
            f"{self.en}: {counted} ({row_words[1]} {rows})",
            where=Where(file),
            key=self.key,
            code="wrong_rows",
        )


def doubt_words(fact: FactDef) -> tuple[str, str]:
    """What is said of figures of a fact that are doubted, in Vietnamese and in English."""
    low, high = fact.plausible or (None, None)
    vi, en = ["chưa xác nhận"], ["not confirmed"]
    if high is not None:
        vi.insert(0, f"thường không quá {show(high)}")
        en.insert(0, f"usually at most {show(high)}")
    if low is not None:
        vi.insert(0, f"thường từ {show(low)}")
        en.insert(0, f"usually at least {show(low)}")
    return (
        f"{fact.label.vi}: số liệu khác thường ({', '.join(vi)}), không được tính",
        f"{fact.label.en}: an unlikely figure ({', '.join(en)}), which does not count",
    )


def first_rows(
    frame: pl.DataFrame, checks: Sequence[RowCheck]
) -> Iterator[tuple[RowCheck, int, list[int]]]:
    """The checks that do not hold: how many rows are bad, and the first of them, counted from 1."""
    if not checks:
        return
    flags = frame.select(c.bad.fill_null(value=False).alias(str(n)) for n, c in enumerate(checks))
    for check, flag in zip(checks, flags.get_columns(), strict=True):
        total = int(flag.sum())
        if total:
            yield check, total, [int(row) + 1 for row in flag.arg_true().head(SHOWN)]
