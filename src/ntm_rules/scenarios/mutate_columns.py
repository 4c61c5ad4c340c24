"""Changes of the rule by which a unit takes a column, one at a time: overrides, groups by tests, what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from ntm_rules.law.model.library import Library
from ntm_rules.law.model.terms import Columns, OverrideRule
from ntm_rules.scenarios.mutate_parts import class_rules
from ntm_rules.scenarios.variant import Change, Variant


def column_variants(library: Library, name: str) -> Iterator[Variant]:
    """Every change of how units take a column of the table ``name``."""
    columns = library.columns.get(name)
    if columns is None:
        return

    def put(change: Callable[[Columns], Columns]) -> Change:
        return lambda lib: replace(lib, columns={**lib.columns, name: change(lib.columns[name])})

    for words, changed in (*_overrides_dropped(columns), *_chosen(columns)):
        yield Variant(words, put(changed), by="classes")
    for number, override in enumerate(columns.overrides):

        def put_override(new: OverrideRule, number: int = number) -> Change:
            def change(there: Columns) -> Columns:
                return replace(there, overrides=_with(there.overrides, number, new))

            return put(change)

        yield from of_override(override, str(override.since), put_override)


ChangedColumns = Callable[[Columns], Columns]


def _with(
    rules: tuple[OverrideRule, ...], number: int, *new: OverrideRule
) -> tuple[OverrideRule, ...]:
    return (*rules[:number], *new, *rules[number + 1 :])


def _overrides_dropped(columns: Columns) -> Iterator[tuple[str, ChangedColumns]]:
    for old in columns.overrides:

        def change(there: Columns, old: OverrideRule = old) -> Columns:
            # What held before goes on where the later one is taken away.
            left = tuple(replace(o, until=None) for o in there.overrides if o is not old)
            return replace(there, overrides=left)

        yield f"bỏ cột khác từ {old.since}", change


def _chosen(columns: Columns) -> Iterator[tuple[str, ChangedColumns]]:
    """The rules that give a column by the unit's classes: dropped, with another column, with another test."""

    def put(rules: tuple[OverrideRule, ...]) -> ChangedColumns:
        return lambda there: replace(there, chosen_by=rules)

    rules = columns.chosen_by
    for number, rule in enumerate(rules):
        yield f"{rule.use}: bỏ cách chọn theo loại khu vực", put(_with(rules, number))
        for other in columns.columns:
            if other != rule.use:
                words = f"{rule.use}: loại khu vực ấy thành {other}"
                yield words, put(_with(rules, number, replace(rule, use=other)))
        for words, when in class_rules(rule.when):
            changed = _with(rules, number, replace(rule, when=when))
            yield f"{rule.use}: {words}", put(changed)
    for left in columns.columns if columns.otherwise is not None else ():
        if left != columns.otherwise:
            yield f"còn lại là {left}", partial(replace, otherwise=left)


def of_override(
    override: OverrideRule, name: str, put: Callable[[OverrideRule], Change]
) -> Iterator[Variant]:
    """Every change of when units take the column of an override."""
    for words, rule in class_rules(override.when):
        changed = put(replace(override, when=rule))
        yield Variant(f"cột khác: {words} [{name}]", changed, by="classes")
    if override.or_read is not None:
        words = f"cột khác: bỏ cách hiểu thứ hai [{name}]"
        yield Variant(words, put(replace(override, or_read=None)), by="classes")
