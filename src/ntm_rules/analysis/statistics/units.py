"""What the statistics take of each unit: who it is, in which group, and its verdicts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ntm_rules.analysis.batch.one_unit import given_twice as rows_given_twice
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Words
from ntm_rules.judging.assessment import Assessment
from ntm_rules.language.catalogue import TEXTS
from ntm_rules.language.unit_names import district_name
from ntm_rules.law.model.place_names import PlaceName
from ntm_rules.law.model.terms import Province
from ntm_rules.law.resolve.in_force import Resolved

NOT_STATED: Final = Words("Chưa ghi", "Not stated")


@dataclass(frozen=True, slots=True)
class UnitVerdicts:
    """One unit as it is counted. ``provisional`` are the codes whose verdict is provisional; "" is the whole."""

    unit: Unit
    province: Province | None
    group: str
    resolved: Resolved
    verdict: Verdict
    recognition: Verdict
    criteria: Mapping[str, Verdict]
    indicators: Mapping[str, Verdict]
    provisional: frozenset[str]

    @property
    def standard(self) -> str:
        """The id of the standard that judged it."""
        return self.resolved.id

    @property
    def as_of(self) -> dt.date:
        """The date whose law was applied."""
        return self.resolved.as_of

    def criteria_met(self) -> tuple[int, int]:
        """How many criteria it meets: at least, and at most."""
        verdicts = list(self.criteria.values())
        least = verdicts.count(PASS)
        return least, least + verdicts.count(UNKNOWN)

    def meets_all(self) -> tuple[bool, bool]:
        """Whether it meets all criteria that apply: for certain, and possibly."""
        verdicts = set(self.criteria.values())
        return not verdicts & {FAIL, UNKNOWN}, FAIL not in verdicts


def unit_verdicts(assessment: Assessment[Any]) -> UnitVerdicts:
    """What is counted of an assessment."""
    judgement = assessment.judgement
    applied, facts = judgement.applied, judgement.unit_facts
    resolved = applied.resolved
    rows = [row for criterion in applied.criteria for row in criterion.rows]
    nodes = {c.rule.number: c.node for c in applied.criteria}
    provisional = {row.rule.code for row in rows if judgement.provisional(row.node)}
    provisional |= {code for code, node in nodes.items() if judgement.provisional(node)}
    provisional |= {""} if judgement.provisional(applied.verdict) else set()
    columns = facts.situation.columns
    grouped = resolved.columns is not None and resolved.columns.listed is not None
    return UnitVerdicts(
        unit=facts.unit,
        province=facts.province,
        group=columns[0] if grouped and len(columns) == 1 else "",
        resolved=resolved,
        verdict=judgement.verdicts[applied.verdict],
        recognition=judgement.verdicts[applied.recognition],
        criteria={code: judgement.verdicts[node] for code, node in nodes.items()},
        indicators={row.rule.code: judgement.verdicts[row.node] for row in rows},
        provisional=frozenset(provisional),
    )


# ---- places


def place_of(verdicts: UnitVerdicts, by: str) -> str:
    """The key of the place in which a unit is counted; "" where it names none."""
    province = verdicts.province.id if verdicts.province is not None else ""
    if by == "district":
        district = verdicts.unit.district
        return f"{province}/{PlaceName.of(district).text}" if district else ""
    return {"group": verdicts.group, "province": province}.get(by, "")


def place_name(verdicts: UnitVerdicts, by: str) -> Words:
    """The name of the place in which a unit is counted."""
    district, province, columns = (
        verdicts.unit.district,
        verdicts.province,
        verdicts.resolved.columns,
    )
    if by == "district" and district:
        return Words(_district(district, "vi"), _district(district, "en"))
    if by == "group" and verdicts.group and columns is not None:
        return columns.columns[verdicts.group]
    if by == "province" and province is not None:
        return Words(province.name, province.name)
    return NOT_STATED


def _district(district: str, lang: str) -> str:
    name = district_name(lambda key, text: TEXTS.text(key, lang, text), district)
    return name[:1].upper() + name[1:]


def given_twice(units: Sequence[UnitVerdicts]) -> list[list[UnitVerdicts]]:
    """The units that are there several times for one year and standard, by the rule of a batch."""
    rows = [
        {
            "code": u.unit.code or "",
            "name": u.unit.name,
            "kind": u.unit.kind,
            "district": u.unit.district or "",
            "province": u.unit.province or "",
            "period": str(u.unit.period),
            "standard": u.standard,
            "verdict": str(u.verdict),
        }
        for u in units
    ]
    by_row = {id(row): unit for row, unit in zip(rows, units, strict=True)}
    return [[by_row[id(row)] for row in same] for _, same in rows_given_twice(rows)]
