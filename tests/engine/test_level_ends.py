"""A level of which only the ends are known decides what every level between them decides: against ``oracle.py``."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement

import pytest

from ntm_rules.engine.definition import judge
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import position
from ntm_rules.law.model.requirement import Compare, Level, LevelForm, Operator
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.law.resolve.level import ResolvedLevel, ends_of
from tests.helpers import oracle

OPERATORS: tuple[Operator, ...] = (">=", "<=", ">", "<", "=")
NUMBERS = (0, 3, 4, 9, 10)
FORMS: dict[str, LevelForm | None] = {
    "own": None,
    "floor": "floor",
    "left_open": "left_open",
    "not_regulated": "not_regulated",
    "unknown": None,
}
FIGURES = [(a, b) for a in oracle.GRID for b in (a, a + 1, a + 4, 10) if a <= b <= 10]
Cell = tuple[str, int]
NAME = Words("n", "n")
FACT = FactDef(
    id="n",
    label=NAME,
    kind="number",
    unit="",
    low=Fraction(0),
    high=Fraction(10),
    by_sex=False,
    of=None,
    scale=(),
    supplied_by=NAME,
)


def cells(how: Operator) -> list[Cell]:
    """Every cell; a floor needs a direction, and is one that a figure can reach."""
    with_number = [
        (form, x)
        for form in ("own", "floor")
        for x in NUMBERS
        if form == "own" or (how != "=" and any(oracle.MEETS[how](y, x) for y in oracle.GRID))
    ]
    return [*with_number, ("left_open", 0), ("not_regulated", 0), ("unknown", 0)]


def resolved(cell: Cell) -> ResolvedLevel:
    form, x = cell
    value = Fraction(x) if form in {"own", "floor"} else None
    return ResolvedLevel(value, "secondary", None, (), form=FORMS[form])


def node_of(how: Operator, some: tuple[Cell, ...]) -> Node:
    """The leaf of a figure from 0 to 10 whose level is one of these cells."""
    made = [resolved(cell) for cell in some]
    level = made[0]
    if len(made) > 1:
        level = ResolvedLevel(None, "secondary", "class_missing", (), among=tuple(made))
    easiest, hardest = ends_of(level, Compare("n", how, Level((), {})), FACT)
    return Node(
        0,
        "leaf",
        measure=0,
        operator=how,
        easiest=easiest,
        hardest=hardest,
        regulated=level.regulated,
    )


@pytest.mark.parametrize("how", OPERATORS)
def test_every_two_cells_decide_what_every_level_that_they_allow_decides(how: Operator) -> None:
    for some in combinations_with_replacement(cells(how), 2):
        node = node_of(how, some)
        for least, most in FIGURES:
            known = position(Fraction(least)), position(Fraction(most))
            assert judge([node], [known], {}) == [oracle.against(how, some, least, most)], (
                some,
                (least, most),
            )
