"""Changes of how the law is put together, one at a time: parts, guards, columns, who concludes, from when to when.

Each is a function of the whole library, so that whatever reads the law reads the changed one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from ntm_rules.foundation.exact import needed
from ntm_rules.law.model.layers import Add, Conditions, Layer, Repeal, Replace, SetLevel, Step
from ntm_rules.law.model.library import Base, FigureYears, Library, MetWhen
from ntm_rules.law.model.requirement import (
    ColumnIs,
    Concluders,
    Criterion,
    Indicator,
    Requirement,
    columns_left_out,
    facts_asked,
)
from ntm_rules.scenarios.level_cells import BASE, columns_asked
from ntm_rules.scenarios.mutate_columns import column_variants, of_override
from ntm_rules.scenarios.mutate_parts import NONE, changed_parts, tables
from ntm_rules.scenarios.variant import Change, Variant

_DAY = dt.timedelta(days=1)


def variants(library: Library, standard: str) -> Iterator[Variant]:
    """Every change of the structure of a standard, its amendments and overlays."""
    base = library.standards[standard]
    for rule in _rules(base):
        yield from _of_rule(library, standard, BASE, rule.code, rule.require)
    yield from _lists(base)
    yield from _share(base)
    yield from _figure_years(base)
    yield from _dates(base, standard)
    yield from _who(base, library)
    for layer in library.layers.get(standard, []):
        for variant in _of_layer(library, layer):
            yield replace(variant, province=layer.province)
    if base.as_column is None:
        yield from column_variants(library, base.columns or "")


def _rules(base: Base) -> Iterator[Indicator]:
    for criterion in base.criteria:
        yield from criterion.indicators
    yield from base.prerequisites
    for group in base.conditions:
        yield from group.conditions


# ---- where a changed part is put


def _with_base(library: Library, standard: str, change: Callable[[Base], Base]) -> Library:
    base = change(library.standards[standard])
    return replace(library, standards={**library.standards, standard: base})


def _with_layer(library: Library, old: Layer, new: Layer | None) -> Library:
    kept = [new if x.id == old.id else x for x in library.layers[old.standard]]
    there = [layer for layer in kept if layer is not None]
    return replace(library, layers={**library.layers, old.standard: there})


def each_rule(base: Base, change: Callable[[Indicator], Indicator]) -> Base:
    """``base`` with ``change`` applied to every indicator, prerequisite and condition."""
    return replace(
        base,
        criteria=tuple(
            replace(c, indicators=tuple(map(change, c.indicators))) for c in base.criteria
        ),
        prerequisites=tuple(map(change, base.prerequisites)),
        conditions=tuple(
            replace(group, conditions=tuple(map(change, group.conditions)))
            for group in base.conditions
        ),
    )


def _each_rule_of(layer: Layer, change: Callable[[Indicator], Indicator]) -> Layer:
    def step(old: Step) -> Step:
        return replace(old, indicator=change(old.indicator)) if isinstance(old, Add) else old

    groups = tuple(
        replace(group, conditions=tuple(map(change, group.conditions)))
        for group in layer.conditions
    )
    return replace(layer, steps=tuple(map(step, layer.steps)), conditions=groups)


def _put(standard: str, layer: str, old: Requirement, new: Requirement) -> Change:
    """The library with ``new`` in the place of the very requirement ``old``."""

    def rule(indicator: Indicator) -> Indicator:
        return replace(indicator, require=new) if indicator.require is old else indicator

    def step(there: Step) -> Step:
        if isinstance(there, Replace) and there.require is old:
            return replace(there, require=new)
        return there

    def change(library: Library) -> Library:
        if layer == BASE:
            return _with_base(library, standard, lambda base: each_rule(base, rule))
        here = next(x for x in library.layers[standard] if x.id == layer)
        changed = _each_rule_of(here, rule)
        return _with_layer(library, here, replace(changed, steps=tuple(map(step, changed.steps))))

    return change


def _named(layer: str, text: str) -> str:
    return text if layer == BASE else f"{text} [{layer}]"


# ---- requirements


def _of_rule(
    library: Library, standard: str, layer: str, code: str, require: Requirement
) -> Iterator[Variant]:
    facts = frozenset(facts_asked(require))
    every = columns_asked(library, standard)
    for text, columns, changed in changed_parts(require, library.facts, every):
        yield Variant(
            _named(layer, f"{code} {text}"),
            _put(standard, layer, require, changed),
            code,
            facts,
            columns if columns != every else NONE,
        )


# ---- lists, dates, bodies


def _lists(base: Base) -> Iterator[Variant]:
    """Prerequisites and conditions dropped, one at a time."""
    for rule in base.prerequisites:

        def without(library: Library, rule: Indicator = rule) -> Library:
            left = tuple(x for x in base.prerequisites if x is not rule)
            return _with_base(library, base.id, lambda b: replace(b, prerequisites=left))

        yield Variant(f"bỏ điều kiện trước {rule.code}", without)
    for number, group in enumerate(base.conditions):
        for rule in group.conditions:

            def cut(
                library: Library,
                number: int = number,
                group: Conditions = group,
                rule: Indicator = rule,
            ) -> Library:
                groups = _without_condition(base.conditions, number, group, rule)
                return _with_base(library, base.id, lambda b: replace(b, conditions=groups))

            yield Variant(f"bỏ điều kiện {rule.code} từ {group.since}", cut)


def _without_condition(
    groups: tuple[Conditions, ...], number: int, group: Conditions, rule: Indicator
) -> tuple[Conditions, ...]:
    left = replace(group, conditions=tuple(x for x in group.conditions if x is not rule))
    return (*groups[:number], left, *groups[number + 1 :])


def _share(base: Base) -> Iterator[Variant]:
    """One content more or less than the share asks, and each content dropped that must be among them."""
    rule = base.met_when
    if rule is None:
        return
    every = frozenset((base.as_column,)) if base.as_column else NONE
    asked = [i for c in base.criteria for i in c.indicators if not _left_out(i.require, every)]

    def put(changed: MetWhen) -> Change:
        return lambda lib: _with_base(lib, base.id, lambda b: replace(b, met_when=changed))

    enough = needed(rule.share, len(asked))
    for number in (enough - 1, enough + 1):
        words = f"{number} nội dung là đủ, không phải {enough}"
        yield Variant(words, put(replace(rule, share=Fraction(number, len(asked)))))
    for code in rule.among:
        among = tuple(x for x in rule.among if x != code)
        yield Variant(f"{code} không phải có trong đó", put(replace(rule, among=among)))


def _figure_years(base: Base) -> Iterator[Variant]:
    """A year more or less before the year of assessment of which figures are taken; all years where none is said."""
    years = base.figures
    if years is None:
        return

    def put(changed: FigureYears | None) -> Change:
        return lambda lib: _with_base(lib, base.id, lambda b: replace(b, figures=changed))

    for before in (years.before - 1, years.before + 1):
        if before >= 0:
            words = f"lấy số liệu của {before} năm trước, không phải {years.before}"
            yield Variant(words, put(replace(years, before=before)), by="years")
    yield Variant("lấy số liệu của mọi năm", put(None), by="years")


def _left_out(tree: Requirement, columns: frozenset[str]) -> bool:
    """Whether the law asks it in none of the columns."""
    choice = columns_left_out(tree)
    guard = choice.branches[0][0] if choice else None
    return bool(columns) and isinstance(guard, ColumnIs) and columns <= {*guard.columns}


def moves(since: dt.date, until: dt.date | None) -> Iterator[tuple[str, str, dt.date, dt.date]]:
    """The ends of a period, each a day earlier and a day later: the key, words, the new end, the day whose law changes."""
    yield "since", f"ngày đầu {since} sớm hơn một ngày", since - _DAY, since - _DAY
    yield "since", f"ngày đầu {since} muộn hơn một ngày", since + _DAY, since
    if until is not None:
        yield "until", f"ngày cuối {until} sớm hơn một ngày", until - _DAY, until
        yield "until", f"ngày cuối {until} muộn hơn một ngày", until + _DAY, until + _DAY


def _dates(base: Base, standard: str) -> Iterator[Variant]:
    for key, words, day, law in moves(base.since, base.until):

        def move(library: Library, key: str = key, day: dt.date = day) -> Library:
            return _with_base(library, standard, lambda b: replace(b, **{key: day}))  # type: ignore[arg-type]

        yield Variant(words, move, day=law)
    for number, group in enumerate(base.conditions):
        for _, words, day, law in moves(group.since, None) if group.since > base.since else ():

            def shift(library: Library, number: int = number, day: dt.date = day) -> Library:
                groups = list(base.conditions)
                groups[number] = replace(groups[number], since=day)
                return _with_base(library, standard, lambda b: replace(b, conditions=tuple(groups)))

            yield Variant(f"điều kiện công nhận: {words}", shift, day=law)


def _who(base: Base, library: Library) -> Iterator[Variant]:
    """Each body that may conclude dropped, and one put in that may not, for all that share the rule."""
    criteria: tuple[Criterion, ...] = base.criteria
    shared: dict[Concluders, str] = {}
    named = [(c.number, c.concluders) for c in criteria]
    named += [(rule.code, rule.concluders) for rule in _rules(base)]
    for name, who in named:
        shared.setdefault(who, "" if who == base.concluders else name)
    for old, code in shared.items():
        for words, new in _bodies(old, library, base.since):

            def change(library: Library, old: Concluders = old, new: Concluders = new) -> Library:
                def rule(indicator: Indicator) -> Indicator:
                    mine = indicator.concluders == old
                    return replace(indicator, concluders=new) if mine else indicator

                def whole(base: Base) -> Base:
                    changed = each_rule(base, rule)
                    return replace(
                        changed,
                        criteria=tuple(
                            replace(c, concluders=new) if c.concluders == old else c
                            for c in changed.criteria
                        ),
                    )

                return _with_base(library, base.id, whole)

            yield Variant(f"{code} {words}".strip(), change, by="conclusions")


def _bodies(old: Concluders, library: Library, since: dt.date) -> Iterator[tuple[str, Concluders]]:
    for key, word in (("met", "đạt"), ("not_met", "chưa đạt")):
        bodies: tuple[str, ...] = getattr(old, key)
        for body in bodies:
            left = tuple(x for x in bodies if x != body)
            yield f"{body} không được kết luận {word}", replace(old, **{key: left})  # type: ignore[arg-type]
        there = [b.id for b in library.bodies.values() if b.exists_on(since)]
        others = [body for body in there if body not in bodies]
        if bodies and others:
            more = (*bodies, others[0])
            yield f"{others[0]} được kết luận {word}", replace(old, **{key: more})  # type: ignore[arg-type]


# ---- amendments and overlays


def _of_layer(library: Library, layer: Layer) -> Iterator[Variant]:
    def put(new: Layer) -> Change:
        return lambda lib: _with_layer(lib, layer, new)

    if layer.steps or layer.conditions:
        yield Variant(f"bỏ {layer.id}", lambda lib: _with_layer(lib, layer, None))
    if layer.override is not None:
        yield Variant(f"bỏ cột khác của {layer.id}", put(replace(layer, override=None)))
    for number, step in enumerate(layer.steps):
        rest = (*layer.steps[:number], *layer.steps[number + 1 :])
        match step:
            case Add(_, rule):
                yield from _of_rule(library, layer.standard, layer.id, rule.code, rule.require)
            case Replace(code=code, require=require) if require is not None:
                yield from _of_rule(library, layer.standard, layer.id, code, require)
            case SetLevel(code=code):
                for words, columns, level in tables(step.level):
                    steps = (
                        *layer.steps[:number],
                        replace(step, level=level),
                        *layer.steps[number + 1 :],
                    )
                    name = _named(layer.id, f"{code} {words}")
                    yield Variant(name, put(replace(layer, steps=steps)), code, columns=columns)
                continue
            case Repeal(code=code):
                pass
            case _:
                continue
        if len(layer.steps) > 1:
            code = step.indicator.code if isinstance(step, Add) else step.code
            yield Variant(
                _named(layer.id, f"bỏ việc đổi {code}"), put(replace(layer, steps=rest, places=()))
            )
    for group_number, group in enumerate(layer.conditions):
        for rule in group.conditions:
            groups = _without_condition(layer.conditions, group_number, group, rule)
            name = _named(layer.id, f"bỏ điều kiện {rule.code}")
            yield Variant(name, put(replace(layer, conditions=groups)))
            yield from _of_rule(library, layer.standard, layer.id, rule.code, rule.require)
    for key, words, day, law in moves(layer.since, layer.until):
        moved = replace(layer, **{key: day})  # type: ignore[arg-type]
        if key == "since":
            moved = replace(
                moved,
                conditions=tuple(
                    replace(g, since=day) if g.since == layer.since else g for g in layer.conditions
                ),
            )
        if layer.steps or layer.conditions:
            yield Variant(_named(layer.id, words), put(moved), day=law)
    for number, own in enumerate(layer.classes):
        rest_of = (*layer.classes[:number], *layer.classes[number + 1 :])
        yield Variant(_named(layer.id, f"bỏ loại {own.id}"), put(replace(layer, classes=rest_of)))
    if layer.override is not None:
        yield from of_override(
            layer.override, layer.id, lambda new: put(replace(layer, override=new))
        )
