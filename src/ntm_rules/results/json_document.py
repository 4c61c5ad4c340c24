"""An assessment as JSON: the contract ``ntm-rules/assessment/1``, typed.

Numbers are strings of exact decimals. Nothing of the clock or the machine is in it: the same input gives the same
bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from ntm_rules._version import __version__
from ntm_rules.engine.verdict import FAIL, UNKNOWN, Verdict, VerdictName
from ntm_rules.law.model.requirement import Compare, StandardMet, VerdictOf
from ntm_rules.law.model.terms import FactDef, UnitDef
from ntm_rules.law.resolve.flat_standard import CriterionRow, IndicatorRow, Node
from ntm_rules.results.area_check import area_json
from ntm_rules.results.evidence import evidence_json, implausible_json, other_years_json
from ntm_rules.results.figures_json import KINDS, level_json, value_json
from ntm_rules.results.gaps import Gap, gap_of, leaf_gap
from ntm_rules.results.group_check import group_json
from ntm_rules.results.json_contract import (
    AssessmentDocument,
    CriterionDocument,
    Disputed,
    GapDocument,
    GapPart,
    IndicatorDocument,
    MissingDocument,
    RecognitionDocument,
    ReformDocument,
    Standing,
    Summary,
    Tally,
    TreeDocument,
    WarningDocument,
)
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import Missing, deciding, missing, reasons

SCHEMA: Final = "ntm-rules/assessment/1"
DECISION: Final = "ntm-rules/decision/1"
"""The schema of a line of a decision log: a part of the document, from which it can be decided again."""


Explain = Callable[[IndicatorRow], str]
"""Writes the result of an indicator as a sentence."""


def document(
    judgement: Judgement,
    *,
    lang: str,
    explain: Explain,
    standard_digest: str,
    units: dict[str, UnitDef],
    reforms: Sequence[ReformDocument] = (),
    rules_fired: Callable[[int], list[str]] | None = None,
) -> AssessmentDocument:
    """The assessment as the contract has it. ``lang`` is the language of names and explanations."""
    writer = AssessmentWriter(judgement, lang, explain, units, rules_fired)
    return writer.assessment(standard_digest, list(reforms))


def digest(content: Any) -> str:
    """SHA-256 of ``content`` as canonical JSON."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def tally(verdicts: Iterable[Verdict]) -> Tally:
    """How many of each verdict, and how many in all."""
    counts = Counter(verdicts)
    each = {str(verdict): counts[verdict] for verdict in Verdict}
    return cast("Tally", each | {"total": counts.total()})


def verdict_name(verdict: Verdict) -> VerdictName:
    """A verdict as JSON has it."""
    return verdict.value


def own_leaf(judgement: Judgement, row: IndicatorRow) -> Node | None:
    """The leaf of an indicator that asks one thing. None for a composite."""
    return None if row.leaf is None else judgement.applied.nodes[row.leaf]


@dataclass(frozen=True, slots=True)
class AssessmentWriter:
    """Writes an assessment, part by part."""

    judgement: Judgement
    lang: str
    explain: Explain
    units: dict[str, UnitDef]
    rules_fired: Callable[[int], list[str]] | None = None

    def entered(self) -> dict[str, Any]:
        """What was entered, as it was read: the digest of the facts is of this."""
        unit_facts, unit = self.judgement.unit_facts, self.judgement.unit_facts.unit
        facts = {k: v.to_json() for k, v in unit_facts.values.items() if not v.rows}
        return {
            "unit": self.unit(),
            "period": unit.period,
            "facts": facts,
            **{
                section: {k: c.to_json() for k, c in sorted(there.items())}
                for section, there in unit_facts.conclusions().items()
                # A file made before conditions could be concluded has the same digest as ever.
                if there or section != "conditions"
            },
            "ignored": list(unit_facts.ignored),
        }

    def assessment(self, standard_digest: str, reforms: list[ReformDocument]) -> AssessmentDocument:
        """The whole document."""
        j = self.judgement
        applied, unit_facts, unit = j.applied, j.unit_facts, j.unit_facts.unit
        entered = self.entered()
        listed = group_json(unit_facts, applied.resolved)
        return {
            "schema": SCHEMA,
            "engine": f"ntm-rules {__version__}",
            "version": __version__,
            "standard": applied.resolved.id,
            "as_of": applied.resolved.as_of.isoformat(),
            "period": unit.period,
            "strict": applied.situation.strict,
            "require_evidence": unit_facts.require_evidence,
            "hypothetical": bool(reforms),
            "warnings": self.warnings(),
            "unit": {**self.unit(), "column": self.column()},
            "verdict": verdict_name(j.verdicts[applied.verdict]),
            **self.standing(applied.verdict),
            "prerequisites": [self.row(row) for row in applied.prerequisites],
            "conditions": [self.row(row) for row in applied.conditions],
            "recognition": self.recognition(),
            "summary": self.summary(),
            "criteria": [self.criterion(c) for c in applied.criteria],
            "missing": [self.missing(m) for m in missing(j)],
            "evidence": evidence_json(j, self.lang),
            "other_years": other_years_json(j, self.lang),
            "area": area_json(unit_facts, applied.resolved),
            # There only where the province has a list: a file made before is as ever.
            **({"group_list": listed} if listed else {}),  # type: ignore[typeddict-item]
            # There only where a figure is: a file made before figures were doubted is as ever.
            **({"implausible": doubted} if (doubted := implausible_json(j, self.lang)) else {}),  # type: ignore[typeddict-item]
            "input": {
                **{k: v for k, v in entered.items() if k != "unit" or v},
                "unused": list(self.judgement.unused),
            },
            "rules": {
                "documents": list(applied.resolved.documents),
                "copies": dict(applied.resolved.copies),
                "province": applied.resolved.province.id if applied.resolved.province else None,
            },
            "reforms": reforms,
            "digest": {"standard": standard_digest, "facts": digest(entered)},
        }

    def summary(self) -> Summary:
        """How many criteria and indicators have each verdict."""
        verdicts, criteria = self.judgement.verdicts, self.judgement.applied.criteria
        return {
            "criteria": tally(verdicts[c.node] for c in criteria),
            "indicators": tally(verdicts[row.node] for c in criteria for row in c.rows),
        }

    def unit(self) -> dict[str, Any]:
        """Who was judged."""
        unit, unit_facts = self.judgement.unit_facts.unit, self.judgement.unit_facts
        optional = {"code": unit.code, "commune": unit.commune, "district": unit.district}
        return {
            "kind": unit.kind,
            "name": unit.name,
            **{key: text for key, text in optional.items() if text is not None},
            "province": unit_facts.province.id if unit_facts.province else None,
            "region": unit_facts.region,
            **({} if unit.classes is None else {"classes": list(unit.classes)}),
        }

    def warnings(self) -> list[WarningDocument]:
        """What the result begins with: that no standard was in force."""
        resolved = self.judgement.applied.resolved
        if resolved.between is None:
            return []
        before, after = resolved.between.before, resolved.between.after
        vi, en = resolved.between.words(resolved.as_of)
        return [
            {
                "kind": "no_standard_in_force",
                "before": before.id if before else None,
                "until": before.until.isoformat() if before and before.until else None,
                "after": after.id if after else None,
                "from": after.since.isoformat() if after else None,
                "text": en if self.lang == "en" else vi,
            }
        ]

    def column(self) -> str | None:
        """The unit's column; None where several are possible."""
        columns = self.judgement.applied.situation.columns
        return columns[0] if len(columns) == 1 else None

    def recognition(self) -> RecognitionDocument:
        """Criteria, prerequisites and conditions together."""
        applied = self.judgement.applied
        standing = self.standing(applied.recognition)
        recognition: RecognitionDocument = {
            "verdict": verdict_name(self.judgement.verdicts[applied.recognition]),
            "provisional": standing["provisional"],
            "provisional_because": standing["provisional_because"],
            "rests_on": standing["rests_on"],
        }
        if not applied.resolved.recognition_judged:
            recognition["judged"] = False
        return recognition

    def standing(self, node: int) -> Standing:
        """What the verdict of a node rests on."""
        because = self.judgement.provisional_because(node)
        return {
            "provisional": bool(because),
            "provisional_because": list(because),
            "rests_on": self.judgement.rests_on(node),
        }

    def disputed(self, node: int) -> Disputed:
        """What the figures alone decide, where a conclusion says otherwise."""
        figures = self.judgement.disputed(node)
        return {} if figures is None else {"by_figures": verdict_name(figures)}

    def criterion(self, row: CriterionRow) -> CriterionDocument:
        """One criterion with its indicators."""
        conclusion = self.judgement.conclusions.get(row.node)
        return {
            "number": row.rule.number,
            "name": row.rule.name.say(self.lang),
            "verdict": verdict_name(self.judgement.verdicts[row.node]),
            **self.standing(row.node),
            "conclusion": conclusion.to_json() if conclusion else None,
            **self.disputed(row.node),
            "indicators": [self.row(r) for r in row.rows],
        }

    def row(self, row: IndicatorRow) -> IndicatorDocument:
        """One indicator, prerequisite or condition."""
        j = self.judgement
        conclusion = j.conclusions.get(row.node)
        why = reasons(j, row.node)
        leaf = own_leaf(j, row)
        return {
            "code": row.rule.code,
            "name": row.rule.name.say(self.lang),
            "verdict": verdict_name(j.verdicts[row.node]),
            **self.standing(row.node),
            "reason": why[0] if why else None,
            "reasons": list(why),
            "fact": self.fact(leaf) if leaf else None,
            "level": level_json(leaf, self.fact_def(leaf), self.column()) if leaf else None,
            "gap": self.gap(row),
            "conclusion": conclusion.to_json() if conclusion else None,
            **self.disputed(row.node),
            "tree": self.tree(row.node, row.rule.code),
            "explanation": self.explain(row),
        }

    def fact_def(self, leaf: Node) -> FactDef:
        """The fact that a leaf looks at."""
        j = self.judgement
        return j.applied.resolved.facts[j.applied.measures[leaf.measure].fact]

    def fact(self, leaf: Node) -> dict[str, Any] | None:
        """The figure of a leaf."""
        value = self.judgement.value(leaf)
        level = leaf.resolved_level.value if leaf.resolved_level else None
        return value_json(value, level) if value is not None else None

    def gap(self, row: IndicatorRow) -> GapDocument | None:
        """What an indicator lacks; None where it did not fail on figures."""
        gaps = gap_of(self.judgement, row)
        if not gaps:
            return None
        parts = [self.gap_part(g) for g in gaps]
        if len(parts) == 1:
            return {**parts[0], "parts": []}
        return {
            "fact": "",
            "amount": None,
            "unit": None,
            "natural": None,
            "sex": None,
            "at_least": False,
            "parts": parts,
        }

    def gap_part(self, gap: Gap) -> GapPart:
        """What one comparison lacks."""
        fact = self.judgement.applied.resolved.facts[gap.fact]
        unit = self.units.get(fact.unit)
        natural = gap.natural
        part: GapPart = {
            "fact": gap.fact,
            "amount": gap.shown(),
            "unit": unit.difference if unit and gap.amount is not None else None,
            "natural": {
                "amount": natural.amount,
                "of": natural.of,
                "noun": natural.noun.say(self.lang),
            }
            if natural
            else None,
            "sex": gap.sex,
            "at_least": gap.least,
        }
        if gap.column is not None:
            part["column"] = gap.column
        return part

    def tree(self, number: int, name: str) -> TreeDocument:
        """The proof below a node: what decided it."""
        j, node = self.judgement, self.judgement.applied.nodes[number]
        verdict = j.verdicts[number]
        if (
            node.kind == "concluded"
            and number not in j.conclusions
            and number not in j.other_standards
        ):
            return self.tree(node.children[0], name)
        standing = self.standing(number)
        content: TreeDocument = {
            "node": name,
            "kind": self.kind(node),
            "verdict": verdict_name(verdict),
            "provisional": standing["provisional"],
            "provisional_because": standing["provisional_because"],
            "rests_on": standing["rests_on"],
        }
        if verdict is UNKNOWN:
            content["reasons"] = list(reasons(j, number))
        if number in j.other_standards:
            prior = j.other_standards[number]
            content["standard"] = {
                "id": prior.standard,
                "verdict": verdict_name(prior.verdict),
                "by": "title" if prior.title is not None else "judging",
            }
        if number in j.conclusions:
            content["conclusion"] = j.conclusions[number].to_json()
            if (figures := j.disputed(number)) is not None:
                content["by_figures"] = verdict_name(figures)
        if node.kind == "leaf":
            content["fact"] = self.fact(node) or {"id": self.fact_def(node).id, "value": None}
            content["level"] = level_json(node, self.fact_def(node), self.column())
            if verdict is FAIL:
                content["gap"] = self.gap_part(leaf_gap(j, node))
        if self.rules_fired is not None:
            content["rules"] = self.rules_fired(number)
        parts = () if isinstance(node.rule, VerdictOf) else deciding(j, number)
        content["children"] = [
            self.tree(child, f"{name}/{place}") for place, child in enumerate(parts, 1)
        ]
        return content

    def kind(self, node: Node) -> str:
        """What a node of the proof does."""
        if node.kind == "leaf" and isinstance(node.rule, Compare):
            return "is" if node.rule.yes_no else KINDS[node.operator]
        if isinstance(node.rule, StandardMet):
            return "standard_met"
        if node.kind == "fixed":
            return "guard" if node.holds is not None else "open"
        return node.kind

    def missing(self, item: Missing) -> MissingDocument:
        """What would still decide an indicator."""
        applied = self.judgement.applied
        conditions = {r.rule.code for r in (*applied.prerequisites, *applied.conditions)}
        return {
            "fact": item.fact,
            "label": item.label.say(self.lang),
            "indicators": [c for c in item.indicators if c not in conditions],
            "conditions": [c for c in item.indicators if c in conditions],
            "why": list(item.why),
        }
