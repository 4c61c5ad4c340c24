"""What changed in the law between two resolved standards, as typed changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ntm_rules.law.changes import Repeal
from ntm_rules.law.requirement import Indicator, leaves
from ntm_rules.law.resolve import Resolved
from ntm_rules.law.terms import OverrideRule

__all__ = ["Change", "ChangeKind", "changes"]

ChangeKind = Literal["added", "repealed", "replaced", "level", "wording", "override", "condition"]


@dataclass(frozen=True, slots=True)
class Change:
    """One change. ``code`` is the indicator's (or condition's), empty for the column override.

    ``before`` and ``after`` are indicators, or override rules, None where there was or is none.
    """

    kind: ChangeKind
    code: str
    before: Indicator | OverrideRule | None
    after: Indicator | OverrideRule | None
    document: str


def _shape(indicator: Indicator) -> list[tuple[str, str, bool]]:
    return [(leaf.fact, leaf.operator, leaf.sexes) for leaf in leaves(indicator.require)]


def _levels(indicator: Indicator) -> list[object]:
    return [
        (
            leaf.fact,
            leaf.level.by,
            {k: (c.value, c.delegated_to) for k, c in leaf.level.cells.items()},
        )
        for leaf in leaves(indicator.require)
    ]


def _kind(before: Indicator, after: Indicator) -> ChangeKind:
    """What of an indicator changed: what it asks, its level, or only its words."""
    if _shape(before) != _shape(after):
        return "replaced"
    if _levels(before) != _levels(after):
        return "level"
    return "wording" if before.name != after.name else "replaced"


def changes(before: Resolved, after: Resolved) -> Iterator[Change]:
    """Every change from ``before`` to ``after``, in the order of the law."""
    yield from _rows(
        {i.code: i for _, i in before.indicators()},
        {i.code: i for _, i in after.indicators()},
        None,
        {s.code: y.document for y in after.layers for s in y.steps if isinstance(s, Repeal)},
    )
    for place in range(max(len(before.overrides), len(after.overrides))):
        old = before.overrides[place] if place < len(before.overrides) else None
        new = after.overrides[place] if place < len(after.overrides) else None
        source = new or old
        if source is not None and (old and (old.when, old.use)) != (new and (new.when, new.use)):
            yield Change("override", "", old, new, source.provenance.document)
    yield from _rows(
        {c.code: c for c in before.conditions},
        {c.code: c for c in after.conditions},
        "condition",
        {},
    )


def _rows(
    before: dict[str, Indicator],
    after: dict[str, Indicator],
    kind: ChangeKind | None,
    repealed_by: dict[str, str],
) -> Iterator[Change]:
    for code in dict.fromkeys((*before, *after)):
        old, new = before.get(code), after.get(code)
        if old is None and new is not None:
            yield Change(kind or "added", code, None, new, new.lineage[-1].document)
        elif new is None and old is not None:
            document = repealed_by.get(code, old.lineage[-1].document)
            yield Change(kind or "repealed", code, old, None, document)
        elif old is not None and new is not None and _differ(old, new, kind):
            yield Change(kind or _kind(old, new), code, old, new, new.lineage[-1].document)


def _differ(old: Indicator, new: Indicator, kind: ChangeKind | None) -> bool:
    """Conditions are restated whole by an amendment: only what they ask or say counts as a change."""
    if kind == "condition":
        return (old.name, _shape(old), _levels(old)) != (new.name, _shape(new), _levels(new))
    return old != new
