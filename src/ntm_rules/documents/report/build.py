"""From an assessment to the model of its report."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Protocol

from ntm_rules._version import __version__
from ntm_rules.documents.model import Mark, Notice, ProofStep
from ntm_rules.documents.report.cited import cited_documents
from ntm_rules.documents.report.model import (
    Counts,
    CriterionPart,
    Line,
    MissingFact,
    Report,
)
from ntm_rules.documents.report.provisional_rows import concluded, provisional_rows
from ntm_rules.documents.report.texts import TEXTS
from ntm_rules.engine.verdict import UNKNOWN
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.assessment_text import (
    area_lines,
    basis_facts,
    evidence_lines,
    former_titles,
    mark_note,
    mode_texts,
    not_encoded_text,
    recognition_text,
    unchecked_note,
    unit_name,
)
from ntm_rules.language.format import date
from ntm_rules.language.law_text import at_least_text
from ntm_rules.language.proof_tree import node_details, node_title
from ntm_rules.language.reason_text import why_missing, why_open
from ntm_rules.language.reform_text import hypothetical_text
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.language.unit_names import named
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import (
    STRENGTH,
    ClassIs,
    ColumnIs,
    Compare,
    StandardMet,
    VerdictOf,
)
from ntm_rules.law.resolve.flat_standard import CriterionRow, IndicatorRow, Node
from ntm_rules.law.resolve.level import ResolvedLevel
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.json_contract import AssessmentDocument
from ntm_rules.results.json_document import tally
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import deciding, still_needed


class Assessed(Protocol):
    """What a report needs of an assessment."""

    @property
    def judgement(self) -> Judgement:
        """The verdicts and what they rest on."""

    def teller(self, lang: Lang = "vi") -> AssessmentText:
        """What puts it into words."""

    def to_dict(self, *, lang: Lang = "vi") -> AssessmentDocument:
        """The JSON contract, which has the digests."""


def report_of(assessment: Assessed, lang: Lang = "vi") -> Report:
    """What the report of ``assessment`` says in ``lang``."""
    return _Builder(assessment, lang).report()


class _Builder:
    def __init__(self, assessment: Assessed, lang: Lang) -> None:
        self.assessment = assessment
        self.lang = lang
        self.texts = assessment.teller(lang)
        self.judgement = assessment.judgement
        self.applied = assessment.judgement.applied

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def report(self) -> Report:
        applied, texts = self.applied, self.texts
        provisional = tuple(provisional_rows(texts))
        unit = self.judgement.unit_facts.unit
        digest = self.assessment.to_dict(lang=self.lang)["digest"]
        base = applied.resolved.base
        return Report(
            lang=self.lang,
            unit=unit_name(texts),
            unit_kind=unit.kind,
            unit_name=named(texts.say(unit.kind), unit.name),
            commune=unit.commune or "",
            standard=base.name.say(self.lang),
            standard_id=base.id,
            period=unit.period,
            heading=tuple(basis_facts(texts)),
            notices=tuple(self.notices()),
            verdict=self.mark(applied.verdict),
            recognition=self.mark(applied.recognition),
            criteria_counts=self.counts([c.node for c in applied.criteria]),
            indicator_counts=self.counts([r.node for c in applied.criteria for r in c.rows]),
            blocks=tuple(self.block(c) for c in applied.criteria),
            prerequisites=tuple(self.line(row) for row in applied.prerequisites),
            conditions=tuple(self.line(row) for row in applied.conditions),
            missing=tuple(self.missing()),
            unused=tuple(self.unused()),
            backing=tuple(evidence_lines(texts)),
            provisional=provisional,
            mark_note=mark_note(texts),
            not_encoded=not_encoded_text(texts),
            sources=tuple(cited_documents(texts)),
            engine=f"ntm-rules {__version__}",
            digests=(digest["standard"], digest["facts"]),
            draft=bool(provisional) or self.is_open_or_weak(),
        )

    def is_open_or_weak(self) -> bool:
        """Whether the whole is open, or rests on less than a text that was read."""
        rests_on = self.judgement.rests_on(self.applied.verdict)
        is_weak = rests_on is not None and STRENGTH[rests_on] < STRENGTH["read"]
        return is_weak or self.judgement.verdicts[self.applied.verdict] == "unknown"

    # ---- verdicts

    def mark(self, node: int) -> Mark:
        key = str(self.judgement.verdicts[node])
        text = recognition_text(self.texts) if node == self.applied.recognition else ""
        return Mark(key, text or self.texts.verdict(node), self.judgement.provisional(node))

    def counts(self, nodes: list[int]) -> Counts:
        counts = tally(self.judgement.verdicts[n] for n in nodes)
        return Counts(
            counts["pass"],
            counts["fail"],
            counts["unknown"],
            counts["not_applicable"],
            counts["total"],
        )

    def notices(self) -> Iterator[Notice]:
        texts, label = self.texts, self.text("warning")
        if hypothetical := hypothetical_text(self.applied.resolved, texts.lang):
            yield Notice(hypothetical, texts.say("hypothetical"), "hypothetical")
        if text := not_encoded_text(texts):
            yield Notice(text, label, "empty")
        for text in mode_texts(texts):
            yield Notice(text, label, "mode")
        rows = [row for row in self.rows() if self.judgement.verdicts[row.node] is not UNKNOWN]
        loose = [row for row in rows if self.judgement.provisional(row.node)]
        if loose:
            title = self.text("provisional_title")
            text = self.text("provisional_notice", len(loose), len(rows), title)
            yield Notice(text, self.text("provisional").capitalize(), "provisional")
        for text in (*area_lines(texts), *former_titles(texts)):
            yield Notice(text, label, "area")
        if unchecked := unchecked_note(texts):
            yield Notice(unchecked, label, "unverified")
        yield Notice(self.text("not_official"), label, "scope")

    def rows(self) -> Iterator[IndicatorRow]:
        for criterion in self.applied.criteria:
            yield from criterion.rows
        yield from self.applied.prerequisites
        yield from self.applied.conditions

    # ---- criteria and indicators

    def block(self, row: CriterionRow) -> CriterionPart:
        conclusion = self.judgement.conclusions.get(row.node)
        return CriterionPart(
            number=row.rule.number,
            name=row.rule.name.say(self.lang),
            mark=self.mark(row.node),
            conclusion=concluded(self.texts, row.node) if conclusion else "",
            evidence=self.evidence(conclusion.evidence) if conclusion else (),
            counts=self.counts([r.node for r in row.rows]),
            lines=tuple(self.line(r) for r in row.rows),
        )

    def evidence(self, entries: tuple[dict[str, str], ...]) -> tuple[str, ...]:
        return tuple("; ".join(self.dated(k, v) for k, v in entry.items()) for entry in entries)

    def dated(self, key: str, value: str) -> str:
        if key == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date(dt.date.fromisoformat(value), self.lang)
        return value

    def line(self, row: IndicatorRow) -> Line:
        judgement, texts = self.judgement, self.texts
        numbers = set(self.guards(row.parts))
        every = self.asked_here(texts.leaves(row))
        guards = [leaf for leaf in every if leaf.number in numbers]
        leaves = [leaf for leaf in every if leaf.number not in numbers]
        conclusion = judgement.conclusions.get(row.node)
        single = len(leaves) == 1
        result = [self.result(row, leaf, single=single) for leaf in leaves]
        brief = () if single else tuple(self.result(row, leaf, single=True) for leaf in leaves)
        result += [self.result(row, leaf, single=False) for leaf in guards]
        if not result:  # what decides is that it is not asked of this unit
            result = [self.result(row, leaf, single=False) for leaf in every]
        evidence = [
            document
            for leaf in every
            if isinstance(leaf.rule, Compare) and (value := judgement.value(leaf)) is not None
            for document in self.evidence(value.evidence)
        ]
        if conclusion is not None:
            both = judgement.disputed(row.node) is not None
            result = [concluded(texts, row.node), *(result if both else ())]
            brief = ()
            evidence = list(self.evidence(conclusion.evidence))
        laws = [self.law(leaf.resolved_level) for leaf in every if leaf.resolved_level is not None]
        asked = [f"{how}:"] if not single and (how := self.joined(row.parts)) else []
        asked += [self.asked(leaf, single=single) for leaf in leaves]
        applies = "part_applies" if leaves else "applies"
        asked += [self.guard(leaf, applies) for leaf in guards or (() if leaves else every)]
        why = why_open(texts, row.node)
        coded = is_numbered(row.rule.code)
        return Line(
            id=row.rule.code,
            code=row.rule.code if coded else "",
            name=row.rule.name.say(self.lang),
            mark=self.mark(row.node),
            requirement=tuple(asked),
            law=tuple(dict.fromkeys(laws)) or (texts.source(row.rule.wording),),
            result=tuple(result),
            brief=brief,
            reasons=why,
            open_because=self.open_because(why, brief or tuple(result)),
            gap=tuple(texts.gap(g) for g in gap_of(judgement, row)),
            evidence=tuple(dict.fromkeys(evidence)),
            proof=self.proof(row.node),
        )

    def asked_here(self, leaves: list[Node]) -> list[Node]:
        """The leaves that say what is asked of the unit, each once; all, where none does.

        Left out are columns and classes that are not the unit's, and parts that are not regulated for it.
        """
        verdicts, kept = self.judgement.verdicts, list[Node]()
        for leaf in leaves:
            elsewhere = isinstance(leaf.rule, ColumnIs | ClassIs) and (
                verdicts[leaf.number] is not UNKNOWN
            )
            level = leaf.resolved_level
            if elsewhere or (level is not None and not level.regulated):
                continue
            if not any(leaf.rule == other.rule for other in kept):
                kept.append(leaf)
        return kept or leaves

    def open_because(self, why: tuple[str, ...], result: tuple[str, ...]) -> str:
        """Why an indicator is open, without what its result says already."""
        no_figure = self.texts.value(None, None)
        repeated = {self.texts.say("fact_missing")} if set(result) == {no_figure} else set()
        rest = [text for text in why if text not in repeated and text not in result]
        return self.text("open_because", ", ".join(rest)) if rest else ""

    def law(self, level: ResolvedLevel) -> str:
        """The law of a level; it says so where the level itself is not known."""
        text = self.texts.law(level)
        if level.value is None and not level.delegated_to and level.form is None:
            text += f"; {self.texts.say('level_is_unknown')}"
        return text

    def guards(self, number: int) -> Iterator[int]:
        """The leaves of conditions that were not found to hold: they say when something is asked."""
        node, verdicts = self.applied.nodes[number], self.judgement.verdicts
        if node.kind == "applies" and verdicts[node.children[0]] != "pass":
            yield from self.below(node.children[0])
        elif node.kind not in {"leaf", "fixed"} and not isinstance(node.rule, VerdictOf):
            for child in node.children:
                yield from self.guards(child)

    def below(self, number: int) -> Iterator[int]:
        node = self.applied.nodes[number]
        yield number
        for child in node.children:
            yield from self.below(child)

    def guard(self, leaf: Node, applies: str) -> str:
        """A condition: when something is asked at all. It is no requirement."""
        rule, level = leaf.rule, leaf.resolved_level
        text = self.asked(leaf, single=False)
        if isinstance(rule, Compare) and rule.yes_no and level is not None and level.value == 1:
            text = self.texts.facts[rule.fact].label.say(self.lang)
        return f"{self.text(applies)}: {text}"

    def joined(self, number: int) -> str:
        """How the parts of a composite are joined: one of, at least n of; nothing where all are asked."""
        nodes, verdicts = self.applied.nodes, self.judgement.verdicts
        node = nodes[number]
        while node.kind in {"applies", "choose", "concluded"}:
            if node.kind == "concluded":
                node = nodes[node.children[0]]
                continue
            guard = verdicts[node.children[0]]
            if guard == "pass":
                node = nodes[node.children[1]]
            elif guard == "fail" and node.kind == "choose":
                node = nodes[node.children[2]]
            else:
                return ""
        if node.kind == "at_least_n_of":
            return at_least_text(node.n, node.share, self.texts.lang)
        return self.texts.say("any") if node.kind == "any" else ""

    def asked(self, leaf: Node, *, single: bool) -> str:
        if isinstance(leaf.rule, Compare):
            text = self.texts.requirement(leaf)
            label = self.texts.facts[leaf.rule.fact].label.say(self.lang)
            return text if single else f"{label}: {text}"
        if isinstance(leaf.rule, StandardMet):
            base = self.texts.library.standards.get(leaf.rule.standard)
            name = base.name.say(self.lang) if base else leaf.rule.standard
            return self.texts.say("standard_met", name)
        return node_title(self.texts, leaf)

    def result(self, row: IndicatorRow, leaf: Node, *, single: bool) -> str:
        texts = self.texts
        if isinstance(leaf.rule, Compare):
            level = leaf.resolved_level.value if leaf.resolved_level else None
            text = texts.value(self.judgement.value(leaf), level)
            label = texts.facts[leaf.rule.fact].label.say(self.lang)
            return text if single else f"{label}: {text}"
        if isinstance(leaf.rule, VerdictOf):
            passed = sum(
                1 for c in self.applied.criteria if self.judgement.verdicts[c.node] == "pass"
            )
            return f"{passed}/{len(self.applied.criteria)} {self.text('criteria').lower()}"
        if isinstance(leaf.rule, StandardMet):
            return texts.prior(row.parts)
        key = leaf.reason if leaf.reason and leaf.holds is None else None
        return texts.say(key) if key else texts.verdict(leaf.number)

    def proof(self, number: int, *, guard: bool = False) -> ProofStep:
        """The proof below a node; a conclusion that was not given is not worth a step."""
        judgement, texts = self.judgement, self.texts
        node = judgement.applied.nodes[number]
        conclusion = judgement.conclusions.get(number)
        known = conclusion is not None or number in judgement.other_standards
        if node.kind == "concluded" and not known and not isinstance(node.rule, StandardMet):
            return self.proof(node.children[0], guard=guard)
        details = node_details(texts, node, guard=guard)
        if conclusion is not None:
            title = concluded(self.texts, number)
            details += self.evidence(conclusion.evidence)
        else:
            title = node_title(texts, node)
        below = () if isinstance(node.rule, VerdictOf) else deciding(judgement, number)
        guarded = node.kind in {"applies", "choose"}
        children = tuple(
            self.proof(child, guard=guarded and child == node.children[0]) for child in below
        )
        when = self.text("condition_when") if guard else ""
        return ProofStep(title, self.mark(number), tuple(details), children, when)

    # ---- what is open, what it rests on

    def missing(self) -> Iterator[MissingFact]:
        for fact in still_needed(self.judgement):
            codes = tuple(c for c in fact.indicators if is_numbered(c))
            why = why_missing(self.texts, fact)
            yield MissingFact(codes, fact.label.say(self.lang).rstrip("."), fact.fact or "", why)

    def unused(self) -> Iterator[str]:
        for name in self.judgement.unused:
            fact = self.texts.facts.get(name)
            yield fact.label.say(self.lang) if fact else name
