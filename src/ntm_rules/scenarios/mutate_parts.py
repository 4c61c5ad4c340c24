"""A requirement changed in one place: parts, guards, numbers, sexes, the columns of a table of levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from ntm_rules.foundation.exact import decimal_places, show
from ntm_rules.law.model.requirement import (
    All,
    Applies,
    AtLeast,
    Choose,
    ClassIs,
    ClassRule,
    ColumnIs,
    Compare,
    Level,
    NotEncoded,
    Operator,
    Requirement,
    StandardMet,
)
from ntm_rules.law.model.requirement import Any as AnyOf
from ntm_rules.law.model.terms import FactDef
from ntm_rules.scenarios.level_cells import columns_of_branches, columns_of_guard

Facts = dict[str, FactDef]
ChangedPart = tuple[str, frozenset[str], Requirement]
NONE: frozenset[str] = frozenset()
FLIPS: dict[Operator, Operator] = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
_WHEN_NONE: dict[bool | Literal["unknown"], str] = {
    False: "bỏ cách tính khi không có gì để tính",
    True: "không áp dụng khi không có gì để tính",
    "unknown": "chưa đủ căn cứ khi không có gì để tính",
}


def changed_parts(
    tree: Requirement, facts: Facts, columns: frozenset[str]
) -> Iterator[ChangedPart]:
    """Every requirement that differs from ``tree`` in one place, with words for it and the columns that it changes.

    ``columns`` are those in which ``tree`` is asked.
    """
    match tree:
        case Compare():
            for words, some, leaf in _of_leaf(tree, facts):
                yield words, some or columns, leaf
        case All(parts) | AnyOf(parts):
            kind, other = (All, AnyOf) if isinstance(tree, All) else (AnyOf, All)
            if len(parts) > 1:
                swapped = "mọi phần -> một phần" if kind is All else "một phần -> mọi phần"
                yield swapped, columns, other(parts)
            for number, part in enumerate(parts if len(parts) > 1 else ()):
                # What is asked in some columns only is missed there only.
                mine = (
                    columns_of_guard(part.when, columns) if isinstance(part, Applies) else columns
                )
                left = (*parts[:number], *parts[number + 1 :])
                yield f"bỏ phần {number + 1}", mine, kind(left)
            yield from _inside(parts, kind, facts, columns)
        case AtLeast(n, parts):
            for more in (n - 1, n + 1):
                if 0 < more <= len(parts):
                    yield f"ít nhất {n} -> {more} phần", columns, AtLeast(more, parts)
            yield from _inside(parts, lambda there: AtLeast(n, there), facts, columns)
        case Choose():
            yield from _of_choose(tree, facts, columns)
        case Applies(when, then, wording):
            inside = columns_of_guard(when, columns)
            yield "bỏ điều kiện áp dụng", columns - inside or columns, then
            for words, some, part in changed_parts(when, facts, columns):
                yield words, some, Applies(part, then, wording)
            for words, some, part in changed_parts(then, facts, inside):
                yield words, some, Applies(when, part, wording)
        case ColumnIs(names):
            for name in names if len(names) > 1 else ():
                kept = tuple(x for x in names if x != name)
                yield f"bỏ cột {name} khỏi điều kiện", frozenset({name}), ColumnIs(kept)
        case ClassIs(rule):
            for words, changed in class_rules(rule):
                yield words, columns, ClassIs(changed)
        case StandardMet(standard, title, wording) if title is not None:
            yield f"{standard}: bỏ danh hiệu", columns, StandardMet(standard, None, wording)
        case _:
            pass


def _inside(
    parts: tuple[Requirement, ...],
    whole: Callable[[tuple[Requirement, ...]], Requirement],
    facts: Facts,
    columns: frozenset[str],
) -> Iterator[ChangedPart]:
    for number, part in enumerate(parts):
        for words, some, changed in changed_parts(part, facts, columns):
            yield words, some, whole((*parts[:number], changed, *parts[number + 1 :]))


def _of_choose(choice: Choose, facts: Facts, columns: frozenset[str]) -> Iterator[ChangedPart]:
    branches, otherwise = choice.branches, choice.otherwise
    *asked, left_over = columns_of_branches(choice, columns)
    for number, ((guard, branch), mine) in enumerate(zip(branches, asked, strict=True)):
        before, after = branches[:number], branches[number + 1 :]
        left = (*before, *after)
        yield f"bỏ trường hợp {number + 1}", mine, Choose(left, otherwise) if left else otherwise
        if not isinstance(guard, NotEncoded):  # it neither holds nor fails: both cases count alike
            words = f"đổi trường hợp {number + 1} với trường hợp còn lại"
            swapped = Choose((*before, (guard, otherwise), *after), branch)
            yield words, mine | left_over, swapped
        for words, some, part in changed_parts(guard, facts, columns):
            yield words, some, Choose((*before, (part, branch), *after), otherwise)
        for words, some, part in changed_parts(branch, facts, mine):
            yield words, some, Choose((*before, (guard, part), *after), otherwise)
    for words, some, part in changed_parts(otherwise, facts, left_over):
        yield words, some, Choose(branches, part)


def _of_leaf(leaf: Compare, facts: Facts) -> Iterator[ChangedPart]:
    if leaf.sexes:
        yield f"{leaf.fact} không đòi cả nam và nữ", NONE, replace(leaf, sexes=False)
    elif facts[leaf.fact].by_sex and leaf.operator != "=":
        yield f"{leaf.fact} đòi cả nam và nữ", NONE, replace(leaf, sexes=True)
    for now, words in _WHEN_NONE.items() if leaf.when_none else ():
        if now != leaf.when_none:
            yield f"{leaf.fact} {words}", NONE, replace(leaf, when_none=now)
    if leaf.level.times is not None:
        small = Fraction(1, 10 ** ((decimal_places(leaf.level.times) or 0) + 1))
        for more, words in ((small, "thêm"), (-small, "bớt")):
            level = replace(leaf.level, times=leaf.level.times + more)
            by = show(small).replace(".", ",")
            yield f"{leaf.fact} {words} {by} lần", NONE, replace(leaf, level=level)
    for words, columns, level in tables(leaf.level):
        yield f"{leaf.fact} {words}", columns, replace(leaf, level=level)


def tables(level: Level) -> Iterator[tuple[str, frozenset[str], Level]]:
    """A table with a column or class dropped, or the levels of two neighbours exchanged."""
    for axis in ("column", "class"):
        if axis not in level.by:
            continue
        place = level.by.index(axis)
        word = "cột" if axis == "column" else "loại khu vực"
        names = list(dict.fromkeys(key[place] for key in level.cells))
        rows = {name: {k: c for k, c in level.cells.items() if k[place] == name} for name in names}
        known = [n for n in names if any(c.value is not None for c in rows[n].values())]
        for name in known:
            columns = frozenset({name}) if axis == "column" else NONE
            cells = {k: c for k, c in level.cells.items() if k[place] != name}
            yield f"bỏ {word} {name}", columns, replace(level, cells=cells)
        for first, other in pairwise(known):
            turned = {first: other, other: first}
            cells = {
                (*k[:place], turned.get(k[place], k[place]), *k[place + 1 :]): c
                for k, c in level.cells.items()
            }
            if any(
                cells.get(k) is None or cells[k].value != c.value for k, c in level.cells.items()
            ):
                columns = frozenset({first, other}) if axis == "column" else NONE
                yield f"đổi {word} {first} với {other}", columns, replace(level, cells=cells)


def class_rules(rule: ClassRule) -> Iterator[tuple[str, ClassRule]]:
    """A condition on area classes, changed in one place."""
    if rule.op == "is":
        return
    if len(rule.parts) > 1:
        yield (
            "loại khu vực: " + ("mọi -> một" if rule.op == "all" else "một -> mọi"),
            replace(rule, op="any" if rule.op == "all" else "all"),
        )
    for number, part in enumerate(rule.parts):
        rest = (*rule.parts[:number], *rule.parts[number + 1 :])
        if rest:
            names = ", ".join(sorted(part.names()))
            yield f"bỏ loại khu vực {names} khỏi điều kiện", replace(rule, parts=rest)
        for words, inner in class_rules(part):
            parts = (*rule.parts[:number], inner, *rule.parts[number + 1 :])
            yield words, replace(rule, parts=parts)
