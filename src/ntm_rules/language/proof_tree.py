"""The proof as a tree of text: rule, facts, level, lineage; only what decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ntm_rules.engine.verdict import FAIL, UNKNOWN
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.language.assessment_text import classes_by_law, watermark
from ntm_rules.language.column_text import column_names
from ntm_rules.language.format import WIDTH, date, wrap
from ntm_rules.language.law_text import at_least_text
from ntm_rules.language.reason_text import why_leaf_open, why_open
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import (
    ClassIs,
    ColumnIs,
    Compare,
    NotEncoded,
    NotRegulated,
    StandardMet,
    VerdictOf,
)
from ntm_rules.law.resolve.flat_standard import CriterionRow, IndicatorRow, Node
from ntm_rules.results.gaps import leaf_gap
from ntm_rules.results.proof import deciding


def explain(
    texts: AssessmentText, code: str | None, fired: Mapping[int, tuple[str, ...]] | None = None
) -> str:
    """The proof of the indicator or criterion ``code``, of the whole where it is None.

    Raises:
        RequestError: naming the nearest code there is.
    """
    applied = texts.judgement.applied
    lines = [
        *watermark(texts),
        *(wrap(line, "", "  ") for line in classes_by_law(texts, by_title=True)),
    ]
    tree = _Tree(texts, lines, fired or {})
    if code is None:
        lines.append(f"{applied.resolved.id}: {texts.verdict(applied.verdict)}")
        for criterion in applied.criteria:
            tree.criterion(criterion, "  ")
        for row in (*applied.prerequisites, *applied.conditions):
            tree.row(row, "  ")
        return "\n".join(lines)
    for criterion in applied.criteria:
        for row in criterion.rows:
            if row.rule.code == code:
                tree.row(row, "")
                return "\n".join(lines)
        if criterion.rule.number == code:
            tree.criterion(criterion, "")
            return "\n".join(lines)
    for row in (*applied.prerequisites, *applied.conditions):
        if row.rule.code == code:
            tree.row(row, "")
            return "\n".join(lines)
    known = [c.rule.number for c in applied.criteria]
    known += [r.rule.code for c in applied.criteria for r in c.rows]
    vi, en = did_you_mean(code, known)
    raise RequestError.of(
        vi=f"không có tiêu chí hay chỉ tiêu {code!r}{vi}",
        en=f"no criterion or indicator {code!r}{en}",
        code="unknown_name",
        expected=choices(known),
        found=code,
    )


class _Tree:
    def __init__(
        self, texts: AssessmentText, lines: list[str], fired: Mapping[int, tuple[str, ...]]
    ) -> None:
        self.texts = texts
        self.fired = fired
        self.lines = lines

    def put(self, text: str, lead: str, mark: str = "") -> None:
        self.lines.append(wrap(text, lead + mark, lead + " " * len(mark), WIDTH))

    def criterion(self, row: CriterionRow, lead: str) -> None:
        texts = self.texts
        name = row.rule.name.say(texts.lang)
        self.put(f"{row.rule.number} {name}: {texts.verdict(row.node)}", lead)
        if row.node in texts.judgement.conclusions:
            self.conclusion(row.node, lead + "  ")
            if texts.judgement.disputed(row.node) is None:
                return
        decisive = set(deciding(texts.judgement, row.parts))
        for part in row.rows:
            if part.counted in decisive:
                self.row(part, lead + "  ")

    def row(self, row: IndicatorRow, lead: str) -> None:
        texts, judgement = self.texts, self.texts.judgement
        self.put(f"{row.rule.code} {row.rule.name.say(texts.lang)}", lead)
        lead += "  "
        self.put(f"{texts.say('verdict')}: {texts.verdict(row.node)}", lead)
        if row.node in judgement.conclusions:
            self.conclusion(row.node, lead)
            if judgement.disputed(row.node) is not None:
                self.node(row.parts, lead, last=True)
            return
        if judgement.verdicts[row.node] is UNKNOWN:
            why = ", ".join(why_open(texts, row.node))
            self.put(why, lead, "? ")
        if because := texts.because(row):
            self.put(because, lead, "* ")
        self.put(f"{texts.say('source')}: {texts.source(row.rule.lineage[-1])}", lead)
        self.node(row.parts, lead, last=True)

    def conclusion(self, number: int, lead: str) -> None:
        texts = self.texts
        conclusion = texts.judgement.conclusions[number]
        self.put(texts.decision(number), lead)
        for evidence in conclusion.evidence:
            document = "; ".join(_written(key, v, texts.lang) for key, v in evidence.items())
            self.put(texts.say("with_evidence", document), lead)

    def node(self, number: int, lead: str, *, last: bool, guard: bool = False) -> None:
        texts, judgement = self.texts, self.texts.judgement
        node = judgement.applied.nodes[number]
        mark, rest = ("└─ ", "   ") if last else ("├─ ", "│  ")
        when = f"[{texts.say('condition_when')}] " if guard else ""
        children = () if isinstance(node.rule, VerdictOf) else deciding(judgement, number)
        fact = f" [{node.rule.fact}]" if isinstance(node.rule, Compare) else ""
        head = f"{when}{node_title(texts, node)}{fact}: {texts.verdict(number)}"
        self.lines.append(wrap(head, lead + mark, lead + rest))
        if number in self.fired:
            names = texts.say("fired", ", ".join(self.fired[number]))
            self.lines.append(wrap(names, lead + rest, lead + rest + "  "))
        for text in node_details(texts, node, guard=guard):
            self.lines.append(wrap(text, lead + rest, lead + rest + "  "))
        for place, child in enumerate(children):
            inside = node.kind in {"applies", "choose"} and child == node.children[0]
            self.node(child, lead + rest, last=place == len(children) - 1, guard=inside)


def _written(key: str, value: object, lang: str) -> str:
    """What is said of a document, its date as people write it."""
    return date(dt.date.fromisoformat(str(value)), lang) if key == "date" else str(value)


def node_title(texts: AssessmentText, node: Node) -> str:
    """What one node of a proof is about: a fact by its label, a guard, how its parts are joined."""
    rule = node.rule
    if isinstance(rule, Compare):
        return texts.facts[rule.fact].label.say(texts.lang)
    if isinstance(rule, ColumnIs):
        return texts.say("column_is", column_names(texts.library, rule.columns, texts.lang))
    if isinstance(rule, ClassIs):
        return texts.say("class_is")
    if isinstance(rule, NotEncoded):
        return rule.words.say(texts.lang)
    if isinstance(rule, NotRegulated):
        return texts.say("not_regulated")
    if node.kind == "at_least_n_of":
        return at_least_text(node.n, node.share, texts.lang)
    if isinstance(rule, StandardMet) and node.kind == "concluded":
        return texts.prior(node.number)
    if isinstance(rule, StandardMet):
        return texts.say("prerequisite_unknown")
    if isinstance(rule, VerdictOf):
        return texts.say("verdict_of")
    return texts.say(node.kind)


def node_details(texts: AssessmentText, node: Node, *, guard: bool) -> list[str]:
    """What stands below a leaf of a proof: figure, requirement with its law, gap or reasons, evidence."""
    level = node.resolved_level
    if level is not None and isinstance(node.rule, NotRegulated):
        return [f"{texts.say('requirement')}: {texts.not_regulated(node)}"]
    if node.kind != "leaf" or level is None:
        return []
    judgement = texts.judgement
    value = judgement.value(node)
    lines = [
        f"{texts.say('value')}: {texts.value(value, level.value)}",
        f"{texts.say('requirement')}: {texts.requirement(node)} ({texts.law(level)})",
    ]
    verdict = judgement.verdicts[node.number]
    if verdict is FAIL and not guard:
        lines.append(texts.gap(leaf_gap(judgement, node)))
    elif verdict is UNKNOWN:
        lines.append("? " + ", ".join(why_leaf_open(texts, node)))
    if value is not None and value.doubtful:
        lines.append(texts.implausible(value))
    if value is not None and value.evidence:
        documents = ", ".join(e.get("document", "") for e in value.evidence)
        lines.append(texts.say("with_evidence", documents))
    return lines
