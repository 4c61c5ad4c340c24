"""From an assessment to the model of its report."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator

from ntm_rules._version import __version__
from ntm_rules.documents.report.model import (
    Block,
    Counts,
    Fact,
    Line,
    Mark,
    Notice,
    Proof,
    Provisional,
    Report,
    Source,
    clean,
)
from ntm_rules.documents.report.texts import tell
from ntm_rules.engine.verdict import UNKNOWN
from ntm_rules.facts.unit_facts import Conclusion
from ntm_rules.foundation.bilingual import Lang, Words
from ntm_rules.judging.assessment import Assessment
from ntm_rules.language.assessment_text import evidence_lines, heading, unit_name
from ntm_rules.language.format import date
from ntm_rules.language.proof_tree import node_details, node_title
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Compare, Provenance, StandardMet, VerdictOf
from ntm_rules.law.resolve.situation import CriterionRow, IndicatorRow, Node, ResolvedLevel
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.json_document import tally
from ntm_rules.results.judgement import provisional
from ntm_rules.results.proof import deciding, missing, reasons

__all__ = ["report_of"]


def report_of(assessment: Assessment, lang: Lang = "vi") -> Report:
    """What the report of ``assessment`` says in ``lang``."""
    return _Builder(assessment, lang).report()


class _Builder:
    def __init__(self, assessment: Assessment, lang: Lang) -> None:
        self.assessment = assessment
        self.lang = lang
        self.teller: AssessmentText = assessment.teller(lang)
        self.judgement = assessment.judgement
        self.applied = assessment.judgement.applied

    def report(self) -> Report:
        applied, bound = self.applied, self.judgement.unit_facts
        told = self.assessment.to_dict(lang=self.lang)["digest"]
        criteria = tuple(self.block(c) for c in applied.criteria)
        marks = tuple(self.marks())
        head = [(label, clean(text)) for label, text in heading(self.teller)]
        hypothetical = bool(applied.resolved.reforms)
        base = applied.resolved.base
        return Report(
            lang=self.lang,
            unit=clean(unit_name(self.teller)),
            unit_kind=bound.unit.kind,
            unit_name=clean(f"{self.teller.say(bound.unit.kind)} {bound.unit.name}"),
            commune=clean(bound.unit.commune or ""),
            standard=base.name.say(self.lang),
            standard_id=base.id,
            period=bound.unit.period,
            # The hypothetical comes first and a mode has no label: both are notices here. The last four
            # lines are the result itself, which a report shows otherwise.
            heading=tuple(h for h in head[1 if hypothetical else 0 : -4] if h[0]),
            notices=tuple(self.notices(head, hypothetical=hypothetical)),
            verdict=self.mark(applied.verdict),
            recognition=self.mark(applied.recognition),
            criteria_counts=self.counts([c.node for c in applied.criteria]),
            indicator_counts=self.counts([r.node for c in applied.criteria for r in c.rows]),
            blocks=criteria,
            prerequisites=tuple(self.line(row) for row in applied.prerequisites),
            conditions=tuple(self.line(row) for row in applied.conditions),
            missing=tuple(self.missing()),
            unused=tuple(self.unused()),
            backing=tuple(map(clean, evidence_lines(self.teller))),
            provisional=marks,
            sources=tuple(self.sources()),
            engine=f"ntm-rules {__version__}",
            digests=(told["standard"], told["facts"]),
        )

    # ---- verdicts

    def mark(self, node: int) -> Mark:
        key = str(self.judgement.verdicts[node])
        status = self.judgement.rests_on(node)
        return Mark(key, self.teller.verdict(node), provisional(status))

    def counts(self, nodes: list[int]) -> Counts:
        told = tally(self.judgement.verdicts[n] for n in nodes)
        return Counts(
            told["pass"], told["fail"], told["unknown"], told["not_applicable"], told["total"]
        )

    def notices(self, head: list[tuple[str, str]], *, hypothetical: bool) -> Iterator[Notice]:
        if hypothetical:
            yield Notice("hypothetical", *head[0])
        label = tell("warning", self.lang)
        for _, text in (one for one in head[:-4] if not one[0]):
            yield Notice("mode", label, text)
        rows = [row for row in self.rows() if self.judgement.verdicts[row.node] is not UNKNOWN]
        loose = [row for row in rows if provisional(self.judgement.rests_on(row.node))]
        if loose:
            title = tell("provisional_title", self.lang)
            told = tell("provisional_notice", self.lang, len(loose), len(rows), title)
            yield Notice("provisional", tell("provisional", self.lang).capitalize(), told)
        if not any(n.status == "verified" for n in self.applied.nodes):
            yield Notice("unverified", label, tell("not_verified_note", self.lang))
        yield Notice("scope", label, tell("not_official", self.lang))

    def rows(self) -> Iterator[IndicatorRow]:
        for criterion in self.applied.criteria:
            yield from criterion.rows
        yield from self.applied.prerequisites
        yield from self.applied.conditions

    # ---- criteria and indicators

    def block(self, row: CriterionRow) -> Block:
        conclusion = self.judgement.conclusions.get(row.node)
        return Block(
            number=row.rule.number,
            name=row.rule.name.say(self.lang),
            mark=self.mark(row.node),
            conclusion=self.concluded(conclusion) if conclusion else "",
            evidence=self.evidence(conclusion.evidence) if conclusion else (),
            counts=self.counts([r.node for r in row.rows]),
            lines=tuple(self.line(r) for r in row.rows),
        )

    def concluded(self, one: Conclusion) -> str:
        body = self.teller.library.bodies.get(one.by, Words(one.by, one.by))
        text = self.teller.say("concluded", body.say(self.lang))
        return clean(f"{text} ({one.note})" if one.note else text)

    def evidence(self, held: tuple[dict[str, str], ...]) -> tuple[str, ...]:
        return tuple(clean("; ".join(self.said(k, v) for k, v in one.items())) for one in held)

    def said(self, key: str, value: str) -> str:
        if key == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date(dt.date.fromisoformat(value), self.lang)
        return value

    def line(self, row: IndicatorRow) -> Line:
        judgement, teller = self.judgement, self.teller
        leaves = teller.leaves(row)
        guards = set(self.guards(row.parts))
        conclusion = judgement.conclusions.get(row.node)
        single = len(leaves) == 1 and not guards
        result = [self.found(row, leaf, single=single) for leaf in leaves]
        evidence = [
            document
            for leaf in leaves
            if isinstance(leaf.rule, Compare) and (value := judgement.value(leaf)) is not None
            for document in self.evidence(value.evidence)
        ]
        if conclusion is not None:
            result = [self.concluded(conclusion)]
            evidence = list(self.evidence(conclusion.evidence))
        laws = [self.law(leaf.resolved_level) for leaf in leaves if leaf.resolved_level is not None]
        asked = [
            self.guard(leaf) if leaf.number in guards else self.asked(leaf, single=single)
            for leaf in leaves
        ]
        if not single and (how := self.joined(row.parts)):
            asked.insert(0, f"{how}:")
        coded = row.rule.code[:1].isdigit()
        return Line(
            id=row.rule.code,
            code=row.rule.code if coded else "",
            name=clean(row.rule.name.say(self.lang)),
            mark=self.mark(row.node),
            requirement=tuple(asked),
            law=tuple(dict.fromkeys(laws)) or (teller.source(row.rule.wording),),
            result=tuple(clean(r) for r in result),
            reasons=tuple(teller.say(r) for r in reasons(judgement, row.node)),
            gap=tuple(clean(teller.gap(g)) for g in gap_of(judgement, row)),
            evidence=tuple(dict.fromkeys(evidence)),
            proof=self.proof(row.node),
        )

    def law(self, found: ResolvedLevel) -> str:
        """The law of a level; it says so where the level itself is not known."""
        text = self.teller.law(found)
        if found.value is None and not found.delegated_to:
            text += f"; {self.teller.say('level_is_unknown')}"
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

    def guard(self, leaf: Node) -> str:
        return f"{self.teller.say('applies')}: {self.asked(leaf, single=False)}"

    def joined(self, number: int) -> str:
        """How the parts of a composite are joined: one of, at least n of; nothing where all are asked."""
        nodes, verdicts = self.applied.nodes, self.judgement.verdicts
        node = nodes[number]
        while node.kind in {"applies", "choose", "concluded"}:
            if node.kind == "concluded":
                node = nodes[node.children[0]]
                continue
            held = verdicts[node.children[0]]
            if held == "pass":
                node = nodes[node.children[1]]
            elif held == "fail" and node.kind == "choose":
                node = nodes[node.children[2]]
            else:
                return ""
        if node.kind == "at_least_n_of":
            return self.teller.say("at_least_n_of", node.n)
        return self.teller.say("any") if node.kind == "any" else ""

    def asked(self, leaf: Node, *, single: bool) -> str:
        if isinstance(leaf.rule, Compare):
            text = self.teller.requirement(leaf)
            label = self.teller.facts[leaf.rule.fact].label.say(self.lang)
            return text if single else f"{label}: {text}"
        if isinstance(leaf.rule, StandardMet):
            base = self.teller.library.standards.get(leaf.rule.standard)
            name = base.name.say(self.lang) if base else leaf.rule.standard
            return self.teller.say("standard_met", name)
        return clean(node_title(self.teller, leaf))

    def found(self, row: IndicatorRow, leaf: Node, *, single: bool) -> str:
        teller = self.teller
        if isinstance(leaf.rule, Compare):
            level = leaf.resolved_level.value if leaf.resolved_level else None
            text = teller.value(self.judgement.value(leaf), level)
            label = teller.facts[leaf.rule.fact].label.say(self.lang)
            return text if single else f"{label}: {text}"
        if isinstance(leaf.rule, VerdictOf):
            passed = sum(
                1 for c in self.applied.criteria if self.judgement.verdicts[c.node] == "pass"
            )
            return f"{passed}/{len(self.applied.criteria)} {tell('criteria', self.lang).lower()}"
        if isinstance(leaf.rule, StandardMet):
            return teller.prior(row.parts)
        key = leaf.reason if leaf.reason and leaf.holds is None else None
        return teller.say(key) if key else teller.verdict(leaf.number)

    def proof(self, number: int, *, guard: bool = False) -> Proof:
        """The proof below a node; a conclusion that was not given is not worth a step."""
        judgement = self.judgement
        node = judgement.applied.nodes[number]
        known = number in judgement.conclusions or number in judgement.other_standards
        if node.kind == "concluded" and not known and not isinstance(node.rule, StandardMet):
            return self.proof(node.children[0], guard=guard)
        told = [clean(text) for text in node_details(self.teller, node, guard=guard)]
        title = node_title(self.teller, node) if node.kind != "concluded" else ""
        if number in judgement.conclusions:
            one = judgement.conclusions[number]
            title = self.concluded(one)
            told += self.evidence(one.evidence)
        elif node.kind == "concluded":
            title = node_title(self.teller, node)
        below = () if isinstance(node.rule, VerdictOf) else deciding(judgement, number)
        children = tuple(
            self.proof(
                child, guard=node.kind in {"applies", "choose"} and child == node.children[0]
            )
            for child in below
        )
        return Proof(clean(title), self.mark(number), tuple(told), children, guard)

    # ---- what is open, what it rests on

    def missing(self) -> Iterator[Fact]:
        for one in missing(self.judgement):
            codes = tuple(c for c in one.indicators if c[:1].isdigit())
            why = tuple(self.teller.say(r) for r in one.why)
            yield Fact(codes, clean(one.label.say(self.lang)), one.fact or "", why)

    def unused(self) -> Iterator[str]:
        for name in self.judgement.unit_facts.unused:
            fact = self.teller.facts.get(name)
            yield f"{fact.label.say(self.lang)} [{name}]" if fact else name

    def marks(self) -> Iterator[Provisional]:
        """The levels and wordings that make verdicts provisional, indicator by indicator."""
        for criterion in self.applied.criteria:
            one = self.judgement.conclusions.get(criterion.node)
            if one is not None and provisional(self.judgement.rests_on(criterion.node)):
                rule = criterion.rule.concluders.provenance
                told = self.teller.source(rule) if rule else ""
                number, what = criterion.rule.number, self.concluded(one)
                yield Provisional(number, what, "", told, self.status("recalled"))
        for row in self.rows():
            if not provisional(self.judgement.rests_on(row.node)):
                continue
            code = row.rule.code if row.rule.code[:1].isdigit() else ""
            found = list(dict.fromkeys(self.loose(row, row.node)))
            for what, level, source, status in found or [self.of_row(row)]:
                yield Provisional(code, what, level, source, status)

    def of_row(self, row: IndicatorRow) -> tuple[str, str, str, str]:
        source = self.teller.source(row.rule.wording)
        return row.rule.name.say(self.lang), "", source, self.status("recalled")

    def loose(self, row: IndicatorRow, number: int) -> Iterator[tuple[str, str, str, str]]:
        """What below a node rests on recollection, of what decided."""
        judgement = self.judgement
        node = judgement.applied.nodes[number]
        if number in judgement.conclusions:
            source = row.rule.concluders.provenance
            if source is None or provisional(source.status):
                one = judgement.conclusions[number]
                told = self.teller.source(source) if source else ""
                yield self.concluded(one), "", told, self.status("recalled")
            return
        status = node.status
        if status is not None and provisional(status) and judgement.verdicts[number] is not UNKNOWN:
            if node.kind == "leaf" and node.resolved_level is not None:
                sources = "; ".join(
                    dict.fromkeys(map(self.teller.source, node.resolved_level.lineage))
                )
                what = self.asked_of(node)
                yield what, self.teller.requirement(node), sources, self.status(status)
            else:
                sources = self.teller.source(row.rule.wording)
                yield row.rule.name.say(self.lang), "", sources, self.status(status)
        if not isinstance(node.rule, VerdictOf):
            for child in deciding(judgement, number):
                yield from self.loose(row, child)

    def asked_of(self, node: Node) -> str:
        if isinstance(node.rule, Compare):
            return self.teller.facts[node.rule.fact].label.say(self.lang)
        return node_title(self.teller, node)

    def status(self, status: str) -> str:
        return tell("status_unknown" if status == "unknown" else status, self.lang)

    def sources(self) -> Iterator[Source]:
        """The documents that hold, then those that only a level or a guide is from."""
        library = self.teller.library
        used: Counter[str] = Counter()
        for node in self.applied.nodes:
            lineage: tuple[Provenance, ...] = (
                node.resolved_level.lineage if node.resolved_level else ()
            )
            used.update({p.document for p in lineage})
        basis = dict.fromkeys(self.applied.resolved.documents)
        for name in dict.fromkeys([*basis, *sorted(used)]):
            document = library.documents.get(name)
            if document is None:
                # A reform has no document: it is no basis of anything.
                yield Source(name, tell("proposed", self.lang), "", "", False, used[name], ())
                continue
            pages = [library.publications[p] for p in document.seen_in if p in library.publications]
            yield Source(
                number=document.number,
                title=document.title,
                issuer=document.issuer,
                date=date(document.date, self.lang) if document.date else "",
                basis=name in basis,
                levels=used[name],
                seen_in=tuple((clean(p.title), p.url) for p in pages),
            )
