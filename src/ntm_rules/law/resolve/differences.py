"""What changed in the law between two resolved standards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ntm_rules.law.model import requirement as asked
from ntm_rules.law.model.layers import NOT_ENTERED, Repeal
from ntm_rules.law.model.terms import OverrideRule
from ntm_rules.law.resolve.in_force import Resolved

ChangeKind = Literal["added", "repealed", "replaced", "level", "wording", "override", "condition"]


@dataclass(frozen=True, slots=True)
class LawChange:
    """One change. ``code`` is that of the indicator or condition; it is empty for a column override.

    ``before`` and ``after`` are indicators or override rules; None where there is none.
    """

    kind: ChangeKind
    code: str
    before: asked.Indicator | OverrideRule | None
    after: asked.Indicator | OverrideRule | None
    document: str


def _skeleton(tree: asked.Requirement) -> object:
    """What a requirement asks, without levels and sources."""
    match tree:
        case asked.Compare():
            return tree.fact, tree.operator, tree.sexes, tree.when_none
        case asked.All(parts) | asked.Any(parts):
            return type(tree).__name__, tuple(map(_skeleton, parts))
        case asked.AtLeast(n, parts):
            return "at least", n, tuple(map(_skeleton, parts))
        case asked.Choose(branches, otherwise):
            pairs = tuple((_skeleton(guard), _skeleton(branch)) for guard, branch in branches)
            return "choose", pairs, _skeleton(otherwise)
        case asked.Applies(when, then, _):
            return "applies", _skeleton(when), _skeleton(then)
        case asked.StandardMet(standard, title, _, column, of_the_nation):
            return "standard", standard, title, column, of_the_nation
        case asked.NotRegulated():
            return "not regulated"
        case _:
            return tree


def _level(level: asked.Level | None) -> object:
    if level is None:
        return None
    cells = {key: (cell.value, cell.delegated_to, cell.form) for key, cell in level.cells.items()}
    return level.by, cells, _level(level.under)


def _levels(indicator: asked.Indicator) -> list[object]:
    return [_level(leaf.level) for leaf in asked.leaves(indicator.require)]


def _kind(before: asked.Indicator, after: asked.Indicator) -> ChangeKind:
    """The kind of a change: what is asked, the level, or only the words."""
    if _skeleton(before.require) != _skeleton(after.require):
        return "replaced"
    if _levels(before) != _levels(after):
        return "level"
    return "wording" if before.name != after.name else "replaced"


def changes(before: Resolved, after: Resolved) -> Iterator[LawChange]:
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
            yield LawChange("override", "", old, new, source.provenance.document)
    yield from _rows(
        {c.code: c for c in before.conditions},
        {c.code: c for c in after.conditions},
        "condition",
        {},
    )


def _rows(
    before: dict[str, asked.Indicator],
    after: dict[str, asked.Indicator],
    kind: ChangeKind | None,
    repealed_by: dict[str, str],
) -> Iterator[LawChange]:
    for code in dict.fromkeys((*before, *after)):
        old, new = before.get(code), after.get(code)
        if old is None and new is not None:
            yield LawChange(kind or "added", code, None, new, new.lineage[-1].document)
        elif new is None and old is not None:
            document = repealed_by.get(code, old.lineage[-1].document)
            yield LawChange(kind or "repealed", code, old, None, document)
        elif old is not None and new is not None and _differ(old, new, kind):
            yield LawChange(kind or _kind(old, new), code, old, new, changed_by(old, new))


def changed_by(old: asked.Indicator, new: asked.Indicator) -> str:
    """The document that made ``new`` of ``old``: that of its words where these changed, else that of its level.

    A decision may give a content new words and keep the levels of an earlier guide.
    """
    return new.wording.document if new.wording != old.wording else new.lineage[-1].document


def _differ(old: asked.Indicator, new: asked.Indicator, kind: ChangeKind | None) -> bool:
    """Whether a document changed it. A document repeats all conditions: only what they ask or say counts.

    A level that a province's document sets, but that nobody has entered yet, is no change.
    """
    if kind == "condition":
        return (old.name, _skeleton(old.require), _levels(old)) != (
            new.name,
            _skeleton(new.require),
            _levels(new),
        )
    return _settled(old) != _settled(new)


def _settled(indicator: asked.Indicator) -> asked.Indicator:
    """What a document may change: a guide that nobody read changes nothing."""
    lineage = tuple(p for p in indicator.lineage if p.note != NOT_ENTERED)
    return replace(indicator, lineage=lineage, guides_not_read=())
