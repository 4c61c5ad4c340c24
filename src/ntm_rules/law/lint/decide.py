"""Whether a requirement can hold or fail: it is tried at every point where an answer could change.

Between two neighbouring levels every value of a fact gets the same answers. So a few values of
each fact stand for all of them. An unknown level, or a part that is not encoded, is tried as met
and as not met: "never" and "always" are then still right. With too many cases nothing is reported.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, product
from math import prod

from ntm_rules.law import schema
from ntm_rules.law.lint.located import cells_of, range_of
from ntm_rules.law.load.levels import class_rule, levels_of

_MOST_CASES = 4096
# Between two levels of six decimals there are still values: a fact may be a ratio.
_STEP = Fraction(1, 2 * 10**6)
_OPERATORS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": operator.eq,
}

Variable = tuple[str, str]
"""What an answer depends on: ("fact", id), ("column", ""), ("class", id), or ("free", place)."""
Case = Mapping[Variable, object]
Table = Mapping[str, str]
"""Which cell of the tables counts: a column, a class, a year."""


def comparisons(tree: schema.FileModel) -> Iterator[schema.CompareEntry]:
    """Every comparison of a requirement, guards included."""
    if isinstance(tree, schema.CompareEntry):
        yield tree
    for part in parts_of(tree):
        yield from comparisons(part)


def parts_of(tree: schema.FileModel) -> list[schema.FileModel]:
    """The requirements directly inside one, guards included."""
    match tree:
        case schema.AllEntry():
            return list(tree.all_)
        case schema.AnyOf():
            return list(tree.any_)
        case schema.AtLeastNOf():
            return list(tree.at_least_n_of.of)
        case schema.AppliesEntry():
            return [tree.applies_when, tree.then]
        case schema.ChooseEntry():
            parts = [p for b in tree.choose for p in (b.when, b.then, b.else_)]
            return [p for p in parts if p is not None]
    return []


@dataclass(frozen=True)
class Decider:
    """Tries requirements. ``at`` says which cell of every table counts: column, class, year."""

    facts: Mapping[str, schema.FactEntry]
    columns: Sequence[str]
    classes: Mapping[str, schema.AreaClassEntry | schema.ProvinceClass]
    at: Table

    def cases(self, *trees: schema.FileModel) -> list[Case]:
        """Every case that matters to ``trees``; empty where there are too many."""
        points: dict[Variable, set[object]] = {}
        for tree in trees:
            self._collect(tree, points)
        if prod(map(len, points.values())) > _MOST_CASES:
            return []
        names = sorted(points)
        combinations = product(*(sorted(points[n], key=repr) for n in names))
        cases = (dict(zip(names, values, strict=True)) for values in combinations)
        return [case for case in cases if self._can_be(case)]

    def _can_be(self, case: Case) -> bool:
        """Whether a unit can have these classes at once."""
        classes = {name for (kind, name), value in case.items() if kind == "class" and value}
        return not any(
            other in classes
            for name in classes
            if isinstance(area_class := self.classes.get(name), schema.AreaClassEntry)
            for other in area_class.excludes
        )

    def _collect(self, tree: schema.FileModel, points: dict[Variable, set[object]]) -> None:
        match tree:
            case schema.CompareEntry():
                self._points(tree, points)
            case schema.ColumnIsEntry():
                points[("column", "")] = {*self.columns}
            case schema.ClassIsEntry():
                for name in class_rule(tree.class_).names():
                    points[("class", name)] = {True, False}
            case schema.NotEncodedEntry() | schema.VerdictOfEntry():
                points[_free(tree)] = {True, False}
        for part in parts_of(tree):
            self._collect(part, points)

    def _points(self, leaf: schema.CompareEntry, points: dict[Variable, set[object]]) -> None:
        fact, level = self.facts.get(leaf.fact), self.level(leaf)
        if fact is None or level is None or leaf.for_:
            points[_free(leaf)] = {True, False}
            return
        low, high = range_of(fact)
        step = Fraction(1) if fact.kind in {"count", "grade", "yes_no"} else _STEP
        near = {level[1] - step, level[1], level[1] + step}
        kept = {x for x in near if (low is None or x >= low) and (high is None or x <= high)}
        ends = {end for end in (low, high) if end is not None}
        points.setdefault(("fact", leaf.fact), set()).update(kept | ends)

    def level(self, leaf: schema.CompareEntry) -> tuple[str, Fraction] | None:
        """Operator and number of a comparison in the cell that counts; None where it has none."""
        fact = self.facts.get(leaf.fact)
        if fact is None:
            return None
        if fact.kind == "yes_no":
            return None if isinstance(leaf.is_, schema.LevelTable) else ("=", _yes(leaf))
        if leaf.none:
            return "=", Fraction(0)
        for sign, level in levels_of(leaf):
            key = tuple(self.at.get(a, "") for a in getattr(level, "by", ()))
            cells = {k: v for k, v, _ in cells_of(level, ())}
            value = cells.get(key)
            if isinstance(value, str) and value in fact.scale:
                value = Fraction(fact.scale.index(value))
            return (sign, value) if isinstance(value, Fraction) else None
        return None

    def holds(self, tree: schema.FileModel, case: Case) -> bool | None:
        """Whether ``tree`` holds in a case; None where it does not apply."""
        match tree:
            case schema.CompareEntry():
                return self._compared(tree, case)
            case schema.AllEntry():
                counted = self._counted(tree.all_, case)
                return all(counted) if counted else None
            case schema.AnyOf():
                counted = self._counted(tree.any_, case)
                return any(counted) if counted else None
            case schema.AtLeastNOf():
                inner = tree.at_least_n_of
                return sum(self._counted(inner.of, case)) >= inner.n
            case schema.AppliesEntry():
                asked = self.holds(tree.applies_when, case)
                return self.holds(tree.then, case) if asked else None
            case schema.ChooseEntry():
                return self._chosen(tree, case)
            case schema.ColumnIsEntry():
                return case[("column", "")] in tree.column
            case schema.ClassIsEntry():
                classes = frozenset(
                    name for (kind, name), v in case.items() if kind == "class" and v
                )
                return bool(class_rule(tree.class_).holds(classes, None))
        return bool(case[_free(tree)])

    def _counted(self, parts: Sequence[schema.FileModel], case: Case) -> list[bool]:
        """The answers of the parts that apply."""
        return [answer for p in parts if (answer := self.holds(p, case)) is not None]

    def _chosen(self, tree: schema.ChooseEntry, case: Case) -> bool | None:
        for branch in tree.choose:
            if branch.else_ is not None:
                return self.holds(branch.else_, case)
            if branch.when is not None and self.holds(branch.when, case):
                return self.holds(branch.then, case) if branch.then is not None else None
        return None

    def _compared(self, leaf: schema.CompareEntry, case: Case) -> bool:
        bound = self.level(leaf)
        if bound is None or leaf.for_:
            return bool(case[_free(leaf)])
        sign, level = bound
        value = case[("fact", leaf.fact)]
        return isinstance(value, Fraction) and _OPERATORS[sign](value, level)


def _free(tree: schema.FileModel) -> Variable:
    return ("free", str(id(tree)))


def _yes(leaf: schema.CompareEntry) -> Fraction:
    return Fraction(0 if leaf.is_ is False else 1)


def cross(leaves: Iterable[schema.CompareEntry], most: int = 64) -> list[Table]:
    """The cells of all tables of the comparisons; one cell without keys where there is no table."""
    axes: dict[str, dict[str, None]] = {}
    for leaf in leaves:
        for _, level in levels_of(leaf):
            for key, _, _ in cells_of(level, ()):
                for axis, name in zip(getattr(level, "by", ()), key, strict=False):
                    axes.setdefault(axis, {})[name] = None
    tables: Iterator[Table] = (
        dict(zip(axes, names, strict=True)) for names in product(*axes.values())
    )
    return list(islice(tables, most))
