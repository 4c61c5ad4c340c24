"""The class of area that a commune states, against the list of areas: proposed where none is stated, never taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.law.model.area_list import communes_named
from ntm_rules.law.model.requirement import Provenance
from ntm_rules.law.model.terms import AreaList, OtherClass
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.json_contract import AreaDocument

Finding = Literal["same", "proposed", "differs", "not_listed", "several", "not_followed"]


@dataclass(frozen=True, slots=True)
class AreaCheck:
    """What a list of areas says of a commune. ``listed`` and ``stated`` are classes.

    ``same``; ``proposed``: none is stated; ``differs``; ``not_listed``: the list has no such commune; ``several``: it
    has more than one; ``not_followed``: communes were merged since, and the list does not say into which.
    """

    finding: Finding
    listed: str | None
    stated: str | None
    provenance: Provenance


def area_check(facts: UnitFacts, law: Resolved) -> AreaCheck | None:
    """A commune against the list of its standard; None where there is none, or nothing is to be said."""
    unit = facts.unit
    if unit.kind != "xa" or facts.province is None:
        return None
    for listed in law.areas:
        if law.as_of >= listed.since and facts.province.id not in listed.not_in_copy:
            return _checked(facts, law, listed, facts.province.id)
    return None


def _checked(facts: UnitFacts, law: Resolved, listed: AreaList, province: str) -> AreaCheck | None:
    unit = facts.unit
    areas = set(listed.classes.values())
    stated = next((c for c in unit.classes or () if c in areas), None)
    if listed.until is not None and law.as_of > listed.until:
        if unit.classes is not None and stated is None:
            return None
        return AreaCheck("not_followed", None, stated, listed.provenance)
    named = communes_named(listed, province, unit.name, unit.district)
    possible = {listed.classes[c.area] for c in named}
    if len(possible) > 1 or (len(named) > 1 and unit.district is None):
        return AreaCheck("several", None, stated, listed.provenance)
    if not possible:
        return AreaCheck("not_listed", None, stated, listed.provenance) if stated else None
    (area,) = possible
    finding: Finding = "same" if stated == area else "differs"
    if unit.classes is None:
        finding = "proposed"
    elif finding == "differs" and stated in {o.id for _, o in _after(law, area)}:
        finding = "same" if _recognised(facts, law, area) else "differs"
    return AreaCheck(finding, area, stated, listed.provenance)


def _after(law: Resolved, name: str) -> Iterator[tuple[str, OtherClass]]:
    other = law.columns.classes[name].after_title if law.columns else None
    if other is not None:
        yield name, other


def _recognised(facts: UnitFacts, law: Resolved, area: str) -> bool:
    """Whether the unit holds the title after which its area is another."""
    titles = (facts.values.get(o.title or "") for _, o in _after(law, area))
    return any(t is not None and t.bounds is not None and t.bounds.exact == 1 for t in titles)


def other_classes(facts: UnitFacts, law: Resolved) -> Iterator[tuple[str, OtherClass]]:
    """The classes that the law gives a unit for one that it states: what it implies, or what takes its place."""
    table = law.columns
    for name in facts.unit.classes or ():
        area = table.classes.get(name) if table is not None else None
        if area is None:
            continue
        if facts.by_title is not None and facts.situation is facts.by_title.after:
            yield from _after(law, name)
        else:
            yield from ((name, o) for o in area.implies if o.id not in (facts.unit.classes or ()))


def area_json(facts: UnitFacts, law: Resolved) -> AreaDocument | None:
    """:func:`area_check` and :func:`other_classes` as the JSON contract has them; None where both are silent."""
    check, others = area_check(facts, law), list(other_classes(facts, law))
    if check is None and not others:
        return None
    return {
        "finding": check.finding if check else None,
        "listed": check.listed if check else None,
        "stated": check.stated if check else None,
        "document": check.provenance.document if check else None,
        "place": check.provenance.place if check else None,
        "by_law": [
            {
                "stated": name,
                "class": other.id,
                "document": other.provenance.document,
                "place": other.provenance.place,
                "status": other.provenance.status,
            }
            for name, other in others
        ],
    }
