"""The columns of a population: how each fact stands in a frame, and the comparisons over them.

A frame has one row per unit. What is known of a fact stands in typed columns, a missing fact is null in all of them:

======================================  ===========================================================================
``<fact>__yes``                         boolean: a yes/no fact
``<fact>__lo``, ``<fact>__hi``          int64: the least and the most that a number can be, as positions p(x) of
                                        :mod:`ntm_rules.foundation.exact`; for a grade the position of its place in the scale
``<fact>__exact``                       int64: instead of the two, where every figure is exact
``<fact>__male_lo``, ``…_female_hi``    int64: the same of each sex, for facts asked by sex
``<fact>__count_lo``, ``__count_hi``,   int64: the counts that a share is made of, for gaps in things to do; ``__count``
``__of``                                instead of the first two; ``__male_count_lo`` … for a sex
``<fact>__confirmed``                   boolean: somebody stands for a number that is beyond what is usual; false: it is doubted
``indicator_<code>__concluded``,        boolean: an official conclusion
``criterion_<number>__concluded``,
``condition_<code>__concluded``
======================================  ===========================================================================

A share of nothing (0 of 0) is ``lo`` 0 and ``hi`` -1.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import Any

from ntm_rules.foundation.exact import position
from ntm_rules.law.model.requirement import leaves
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.in_force import Resolved

SEXES = ("male", "female")
KEYS = ("province", "region", "classes", "district", "period")
"""The columns that say where a unit lies; ``classes`` is text, its classes between commas or spaces, empty for none."""


_STEMS = {"indicators": "indicator_", "criteria": "criterion_", "conditions": "condition_"}
CONCLUDED_STEMS = tuple(_STEMS.values())
"""How the names of the columns of official conclusions begin."""


def concluded_column(section: str, code: str) -> str:
    """The column of an official conclusion; ``section`` is that of a facts file."""
    return f"{_STEMS[section]}{code}__concluded"


def classes_after_titles(resolved: Resolved, names: Collection[str], ns: Any) -> Any | None:
    """The column of classes as it is for units that hold a title which changes them; None where there are no such columns.

    ``ns`` is the library of frames. A frame does not date a title: it is held on the day of the assessment.
    """
    if resolved.columns is None or "classes" not in names:
        return None
    changed = None
    for name, area in resolved.columns.classes.items():
        other = area.after_title
        if other is not None and (title := f"{other.title}__yes") in names:
            column = ns.col("classes").cast(ns.String) if changed is None else changed
            now = column.str.replace_all(rf"\b{name}\b", other.id)
            changed = ns.when(ns.col(title).fill_null(value=False)).then(now).otherwise(column)
    return changed


def doubted(facts: Mapping[str, FactDef], names: Collection[str], ns: Any) -> dict[str, Any]:
    """By fact: an expression that is true where its figure is beyond what is usual or said to be doubted, and not confirmed.

    Such a figure does not count. ``ns`` is the library of frames. The expressions are never null.
    """
    doubts = {}
    for fact_id in dict.fromkeys(name.partition("__")[0] for name in names if "__" in name):
        fact = facts.get(fact_id)
        if fact is None:
            continue
        beyond = list(_unusual(fact, names, ns))
        confirmed = f"{fact_id}__confirmed"
        if confirmed not in names and not beyond:
            continue
        doubt = reduce(or_, (part.fill_null(value=False) for part in beyond), ns.lit(value=False))
        if confirmed in names:
            stated = ns.col(confirmed)
            doubt = (doubt & ~stated.fill_null(value=False)) | (~stated).fill_null(value=False)
        doubts[fact_id] = doubt
    return doubts


def _unusual(fact: FactDef, names: Collection[str], ns: Any) -> Iterator[Any]:
    """For the ends of a figure and of each sex, whether they are beyond what is usual."""
    least, most = fact.plausible or (None, None)
    for stem in (f"{fact.id}__", *(f"{fact.id}__{sex}_" for sex in SEXES if fact.by_sex)):
        exact = f"{stem}exact"
        low, high = (exact, exact) if exact in names else (f"{stem}lo", f"{stem}hi")
        if low in names and high in names:
            there = ns.col(low) <= ns.col(high)  # not so where there is nothing to count
            if most is not None:
                yield (ns.col(low) > position(most)) & there
            if least is not None:
                yield (ns.col(high) < position(least)) & there


def without_doubted(doubts: Mapping[str, Any], names: Collection[str], ns: Any) -> dict[str, Any]:
    """The columns of the facts in ``doubts``, null where these are true."""
    return {
        name: ns.when(~doubts[fact]).then(ns.col(name))
        for name in names
        if (fact := name.partition("__")[0]) in doubts and not name.endswith("__confirmed")
    }


Key = tuple[Any, ...]
"""What some of :data:`KEYS` say of a unit."""


def may_be_nothing(resolved: Resolved) -> frozenset[str]:
    """The facts of which every rule that reads them, if any does, says what it means that there is nothing to count."""
    plain = {
        leaf.fact
        for rule in resolved.rules()
        for leaf in leaves(rule.require)
        if not leaf.when_none
    }
    return frozenset(resolved.facts) - plain


def allowed(resolved: Resolved) -> dict[str, str]:
    """The columns that hold facts and conclusions of a standard, each with its type: ``int64`` or ``boolean``."""
    columns: dict[str, str] = {}
    for name in sorted(resolved.asked):
        fact = resolved.facts[name]
        if fact.kind == "yes_no":
            columns[f"{name}__yes"] = "boolean"
            continue
        ends = ["lo", "hi", "exact"]
        counts = ["count_lo", "count_hi", "count", "of"] if fact.kind == "share" else []
        columns[f"{name}__confirmed"] = "boolean"
        for sex in ("", *(f"{s}_" for s in SEXES if fact.by_sex)):
            columns |= {f"{name}__{sex}{end}": "int64" for end in (*ends, *counts)}
    for criterion in resolved.criteria:
        columns |= {concluded_column("indicators", i.code): "boolean" for i in criterion.indicators}
        columns[concluded_column("criteria", criterion.number)] = "boolean"
    columns |= {concluded_column("conditions", c.code): "boolean" for c in resolved.conditions}
    return columns


def arrow_schema(resolved: Resolved) -> dict[str, Any]:
    """The columns that a frame may have, as Arrow writes a schema in JSON; each may be left out, and may hold null.

    The metadata of a column names its fact, the unit of measure of the fact, and for numbers what they stand for.
    """
    kinds: dict[str, dict[str, Any]] = {
        "int64": {"name": "int", "bitWidth": 64, "isSigned": True},
        "boolean": {"name": "bool"},
        "utf8": {"name": "utf8"},
    }
    fields: list[tuple[str, str, dict[str, str]]] = [("code", "utf8", {})]
    fields += [(key, "int64" if key == "period" else "utf8", {}) for key in KEYS]
    for name, kind in allowed(resolved).items():
        fact, _, end = name.partition("__")
        about: dict[str, str] = {}
        if fact in resolved.facts:
            about = {"fact": fact, "unit": resolved.facts[fact].unit}
        if kind == "int64":
            counted = end.endswith(("count", "count_lo", "count_hi", "of"))
            about["encoding"] = (
                "count" if counted else "2*floor(10^6*x), plus 1 if 10^6*x is not whole"
            )
        fields.append((name, kind, about))
    return {
        "schema": {
            "fields": [
                {
                    "name": name,
                    "nullable": True,
                    "type": kinds[kind],
                    "children": [],
                    "metadata": [{"key": k, "value": v} for k, v in about.items()],
                }
                for name, kind, about in fields
            ],
            "metadata": [
                {"key": "standard", "value": resolved.id},
                {"key": "as_of", "value": resolved.as_of.isoformat()},
            ],
        }
    }
