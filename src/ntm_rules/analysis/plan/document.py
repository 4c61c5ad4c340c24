"""The result of a plan as a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ntm_rules.analysis.nearest.document import task_text
from ntm_rules.analysis.plan.result import OpenCriterion, PlanResult, TargetFinding, TargetResult
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents.model import Document, Facts, Items, ListItem, Notice, Section
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.judging.assessment import Assessment
from ntm_rules.language.assessment_text import unit_name
from ntm_rules.language.format import date
from ntm_rules.results.json_document import tally


def plan_document(result: PlanResult, lang: Lang) -> Document:
    """The targets, what stays open, and the work of each person."""
    return _PlanDocument(result, lang).document()


def finding_text(target: TargetResult, finding: TargetFinding, lang: Lang) -> str:
    """One finding about a target as a sentence."""
    kind, aim = finding.kind, target.target
    if kind == "outside":
        return TEXTS.text("finding_outside", lang, aim.why)
    if kind == "unclear":
        text = TEXTS.text("finding_unclear", lang, aim.why)
        if aim.may_mean:
            text += "; " + TEXTS.text("finding_may_mean", lang, ", ".join(aim.may_mean))
        return text
    if finding.node is None or target.judged is None:
        return TEXTS.text(f"finding_{kind}", lang)
    sentences = target.judged.teller(lang)
    fact = target.judged.judgement.applied.measures[finding.node.measure].fact
    required = sentences.requirement(finding.node)
    if kind == "undecided":
        reasons = ", ".join(TEXTS.named(lang, *finding.reasons))
        text = TEXTS.text("finding_undecided", lang, f"{reasons}; {required}")
    else:
        text = TEXTS.text(f"finding_{kind}", lang, required)
    several = len(aim.facts) > 1
    return f"{sentences.facts[fact].label.say(lang)}: {text}" if several else text


@dataclass(frozen=True, slots=True)
class _PlanDocument:
    result: PlanResult
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def document(self) -> Document:
        result = self.result
        unit = unit_name(result.then.teller(self.lang))
        return Document(
            self.lang,
            unit,
            blocks=(
                Notice(self.text("plan_hypothetical"), look="hypothetical"),
                Facts(tuple(self.heading())),
            ),
            sections=tuple(self.sections()),
            subject=f"{unit} - {result.plan.title}",
            page_foot=self.text("plan_hypothetical"),
        )

    def heading(self) -> Iterator[tuple[str, str]]:
        """The plan, and where the unit stands now and then."""
        result, plan = self.result, self.result.plan
        yield self.text("plan_title"), plan.title + (f" ({plan.issuer})" if plan.issuer else "")
        base = result.then.standard.resolved.base
        yield self.text("standard"), base.name.say(self.lang)
        yield self.text("plan_now"), self.state(result.now)
        yield self.text("plan_then"), self.state(result.then)
        if result.gained:
            yield self.text("plan_gained"), ", ".join(result.gained)

    def state(self, assessment: Assessment) -> str:
        counts = tally(c.verdict for c in assessment.criteria)
        law = self.text("plan_on", date(assessment.standard.as_of, self.lang))
        criteria = self.text("plan_criteria", counts["pass"], counts["fail"], counts["unknown"])
        return f"{law}: {criteria}"

    def sections(self) -> Iterator[Section]:
        result = self.result
        yield self.listed("plan_targets", [self.target(t) for t in result.targets])
        if result.open:
            yield self.listed("plan_open", [self.open(c) for c in result.open])
        yield self.listed("plan_work", list(self.work()))

    def listed(self, key: str, entries: list[ListItem]) -> Section:
        heads = TEXTS.named(self.lang, "head_code", "head_what", "plan_checked")
        return Section(self.text(key), (Items(tuple(entries), heads),), key=key)

    def target(self, target: TargetResult) -> ListItem:
        aim = target.target
        line = f" ({self.text('plan_line', aim.line)})" if aim.line else ""
        lines = [f"{aim.text}{line}"]
        if goal := self.goal(target):
            lines.append(f"{goal}, {self.text('plan_by', date(target.by, self.lang))}")
        below = [ListItem("-", (finding_text(target, f, self.lang),)) for f in target.findings]
        if target.judged is not None:
            sentences = target.judged.teller(self.lang)
            below += [ListItem("", (f"{t.code}: {task_text(sentences, t)}",)) for t in target.tasks]
        return ListItem(aim.id, tuple(lines), tuple(below))

    def goal(self, target: TargetResult) -> str:
        """What a target aims at, by the codes of its standard."""
        aim, judged = target.target, target.judged
        of = ""
        if aim.standard is not None and judged is not None:
            name = judged.standard.resolved.base.name.say(self.lang)
            of = f" {self.text('plan_of_standard', name)}"
        if aim.aim == "criterion":
            return self.text("plan_criterion_target", aim.code) + of
        if target.indicators:
            return self.text("plan_indicator_target", ", ".join(target.indicators)) + of
        return ", ".join(aim.facts) + of

    def open(self, criterion: OpenCriterion) -> ListItem:
        rules = (c.row.rule for c in self.result.then.criteria)
        name = next(r.name for r in rules if r.number == criterion.number)
        parts = (("fail", criterion.failed), ("unknown", criterion.undecided))
        codes = "; ".join(f"{self.text(key)}: {', '.join(c)}" for key, c in parts if c)
        rest = (("plan_stuck", criterion.stuck), ("plan_blocked", criterion.blocked))
        lines = [f"{self.text(key)}: {', '.join(c)}" for key, c in rest if c]
        return ListItem(criterion.number, (f"{name.say(self.lang)}: {codes}", *lines))

    def work(self) -> Iterator[ListItem]:
        for person, targets in self.result.by_person().items():
            due = ", ".join(f"{t.target.id} ({date(t.by, self.lang)})" for t in targets)
            yield ListItem("", (f"{person or self.text('plan_nobody')}: {due}",))
