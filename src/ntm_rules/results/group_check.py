"""The group that the province's list gives a commune, against what its facts say: the list decides, and is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit_facts import UnitFacts
from ntm_rules.law.model.group_list import NotTaken
from ntm_rules.law.model.terms import GroupedCommune, GroupList
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.json_contract import GroupDocument

GroupFinding = Literal["given", "same", "differs"] | NotTaken


@dataclass(frozen=True, slots=True)
class GroupCheck:
    """What the province's list says of a commune.

    ``given``: the facts state no group; ``same``; ``differs``: the facts state another, and the list decides;
    ``not_listed``, ``several``, ``other_code``: no line of the list is taken, the facts decide, and ``near`` are lines
    that may be meant. ``other_list`` is the decision that the facts name for the list, where it is another one.
    """

    finding: GroupFinding
    listed: GroupedCommune | None
    stated: str | None
    near: tuple[GroupedCommune, ...]
    group_list: GroupList
    other_list: str | None


def group_check(facts: UnitFacts, law: Resolved) -> GroupCheck | None:
    """A commune against the list of its province; None where there is none on the day, or the groups decide nothing."""
    if law.columns is None or law.columns.listed is None or law.base.as_column is not None:
        return None
    listing = AreaReader(facts.unit, law, _nothing_wrong).listing()
    if listing is None:
        return None
    group_list, line = listing
    stated = next((c for c in facts.unit.classes or () if c in law.columns.listed.columns), None)
    finding: GroupFinding
    if line.commune is None:
        finding = line.why or "not_listed"
    elif stated is None:
        finding = "given"
    else:
        finding = "same" if stated == line.commune.group else "differs"
    other = _other_list(facts, law.columns.listed.fact, group_list.decision.number)
    return GroupCheck(finding, line.commune, stated, line.near, group_list, other)


def _nothing_wrong(*_problem: object, **_about: object) -> None:
    """The facts were bound before: what is wrong with them was told."""


def _other_list(facts: UnitFacts, fact: str, number: str) -> str | None:
    """The decision that the facts name for the list; None where they name this one, or none."""
    value = facts.values.get(fact)
    named = [e["document"] for e in (value.evidence if value else ()) if "document" in e]
    if not named or any(_plain(number) in _plain(name) for name in named):
        return None
    return named[0]


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def group_json(facts: UnitFacts, law: Resolved) -> GroupDocument | None:
    """:func:`group_check` as the JSON contract has it."""
    check = group_check(facts, law)
    if check is None:
        return None
    group_list, decision = check.group_list, check.group_list.decision
    document: GroupDocument = {
        "finding": check.finding,
        "listed": check.listed.group if check.listed else None,
        "stated": check.stated,
        "near": [c.name for c in check.near],
        "id": group_list.id,
        "document": decision.id,
        "number": decision.number,
        "date": decision.date.isoformat() if decision.date else None,
        "issuer": decision.issuer,
        "place": group_list.provenance.place,
        "status": group_list.provenance.status,
    }
    if check.other_list is not None:
        document["other_list"] = check.other_list
    return document
