"""The whole result for a reader: plain text in 80 columns, or Markdown. It says first what it rests on."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from fractions import Fraction

from ntm_rules.engine.verdict import FAIL
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import WIDTH, date, wrap
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import VerdictOf
from ntm_rules.law.resolve.situation import IndicatorRow
from ntm_rules.results.evidence import Backing, evidence_of, expected_documents
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.json_document import tally
from ntm_rules.results.judgement import provisional
from ntm_rules.results.proof import missing

__all__ = ["gaps_report", "heading", "level_counts", "markdown_report", "text_report"]


def level_counts(teller: AssessmentText) -> Counter[str]:
    """How many of the levels that apply to this unit are known, and how well."""
    found: Counter[str] = Counter()
    for node in teller.judgement.applied.nodes:
        if node.kind != "leaf" or node.resolved_level is None:
            continue
        if node.resolved_level.value is not None:
            found[node.status or node.resolved_level.status] += 1
        else:
            found["delegated" if node.resolved_level.delegated_to else "unknown"] += 1
    return found


def heading(teller: AssessmentText) -> list[tuple[str, str]]:
    """What the result rests on and what it is: label and text, in the order in which they are read."""
    judgement, applied = teller.judgement, teller.judgement.applied
    resolved, unit = applied.resolved, judgement.unit_facts.unit
    documents = [teller.library.documents.get(d) for d in resolved.documents]
    numbers = "; ".join(
        d.number if d else i for d, i in zip(documents, resolved.documents, strict=True)
    )
    columns = applied.situation.columns
    if not columns:
        column = teller.say("no_column")
    elif len(columns) == 1:
        column = columns[0]
    else:
        column = teller.say("undetermined", ", ".join(columns))
    counts = level_counts(teller)
    told = [counts[k] for k in ("verified", "secondary", "recalled", "unknown", "delegated")]
    rows = [row for criterion in applied.criteria for row in criterion.rows]
    lines = []
    if resolved.reforms:
        mark = teller.say("not_law", ", ".join(resolved.reforms))
        late = [y for y in resolved.layers if y.kind == "reform" and y.since > resolved.as_of]
        if late:
            since = date(max(y.since for y in late), teller.lang)
            mark += f"; {teller.say('not_yet', since)}"
        lines.append((teller.say("hypothetical"), mark))
    lines += [
        (teller.say("standard"), f"{resolved.base.name.say(teller.lang)} ({resolved.id})"),
        (teller.say("basis"), numbers),
        (
            teller.say("law_of"),
            f"{date(resolved.as_of, teller.lang)}; {teller.say('figures_of')} {unit.period}; "
            f"{teller.say('column')}: {column}",
        ),
        (teller.say("reliability"), _reliability(teller, counts, told)),
    ]
    if applied.situation.strict:
        lines.append(("", teller.say("strict")))
    if judgement.unit_facts.require_evidence:
        lines.append(("", teller.say("require_evidence")))
    lines += [
        (teller.say("result"), _verdict(teller, applied.verdict)),
        (teller.say("recognition"), _verdict(teller, applied.recognition)),
        (teller.say("criteria"), _counts(teller, [c.node for c in applied.criteria])),
        (teller.say("indicators"), _counts(teller, [r.node for r in rows])),
    ]
    return lines


def _reliability(teller: AssessmentText, counts: Counter[str], told: list[int]) -> str:
    text = teller.say("levels_count", counts.total(), *told)
    if counts["proposed"]:
        text += f", {counts['proposed']} {teller.say('proposed')}"
    return text


def watermark(teller: AssessmentText) -> list[str]:
    """The line that says a result is hypothetical, wherever one is shown; nothing where it is law."""
    reforms = teller.judgement.applied.resolved.reforms
    if not reforms:
        return []
    return [wrap(f"{teller.say('hypothetical')}: {teller.say('not_law', ', '.join(reforms))}")]


def _verdict(teller: AssessmentText, node: int) -> str:
    status = teller.judgement.rests_on(node)
    text = teller.say(str(teller.judgement.verdicts[node])).upper()
    if provisional(status):
        text += f" ({teller.say('provisional')}: {teller.say(str(status))})"
    return text


def _counts(teller: AssessmentText, nodes: list[int]) -> str:
    told = tally(teller.judgement.verdicts[n] for n in nodes)
    return teller.say("counts", *told.values())


def unit_name(teller: AssessmentText) -> str:
    """The unit as a title: "XÃ HÒA CƯ, huyện Cao Lộc, tỉnh Lạng Sơn (mã 06223)"."""
    unit, province = teller.judgement.unit_facts.unit, teller.judgement.unit_facts.province
    parts = [f"{teller.say(unit.kind)} {unit.name}".upper()]
    if unit.district:
        parts.append(teller.say("district", unit.district))
    if province is not None:
        parts.append(teller.say("in_province", province.name))
    code = f" ({teller.say('code', unit.code)})" if unit.code else ""
    return ", ".join(parts) + code


def _rows(teller: AssessmentText, row: IndicatorRow) -> list[str]:
    told = f"{teller.verdict(row.node)}: {teller.detail(row)}"
    name = teller.memory.get(("name", row.node))
    if name is None:
        name = wrap(row.rule.name.say(teller.lang), f"  {_code(row):<5} ", " " * 8)
        teller.memory["name", row.node] = name
    return [name, wrap(told, " " * 8, " " * 8)]


def _code(row: IndicatorRow) -> str:
    """The code as it is printed: a condition of recognition has none in the law."""
    return row.rule.code if row.rule.code[:1].isdigit() else "-"


def text_report(teller: AssessmentText) -> str:
    """The report for a terminal or a plain file."""
    applied = teller.judgement.applied
    lines = [wrap(unit_name(teller)), ""]
    head = heading(teller)
    label_width = max(len(label) for label, _ in head)
    for label, text in head:
        lead = f"{label:<{label_width}} : " if label else " " * (label_width + 3)
        lines.append(wrap(text, lead, " " * (label_width + 3)))
    for criterion in applied.criteria:
        verdict = teller.verdict(criterion.node).upper()
        title = f"{criterion.rule.number:>2} {criterion.rule.name.say(teller.lang)} "
        dots = "." * max(3, WIDTH - len(title) - len(verdict) - 1)
        lines += ["", f"{title}{dots} {verdict}"]
        conclusion = teller.judgement.conclusions.get(criterion.node)
        if conclusion is not None:
            body = teller.library.bodies.get(conclusion.by)
            told = teller.say("concluded", body.say(teller.lang) if body else conclusion.by)
            documents = ", ".join(e.get("document", "") for e in conclusion.evidence)
            told += f" ({teller.say('with_evidence', documents)})" if documents else ""
            lines.append(wrap(told, "   ", "   "))
        for row in criterion.rows:
            lines += _rows(teller, row)
    if applied.prerequisites:
        lines += ["", teller.say("prerequisites").upper()]
        for row in applied.prerequisites:
            lines += _rows(teller, row)
    if applied.conditions:
        lines += ["", teller.say("conditions").upper()]
        for row in applied.conditions:
            lines += _rows(teller, row)
    lines += _missing(teller)
    backing = evidence_lines(teller)
    lines += ["", teller.say("evidence").upper()] if backing else []
    lines += [wrap(text, "  ", "    ") for text in backing]
    lines += ["", *_notes(teller)]
    return "\n".join(lines)


def evidence_lines(teller: AssessmentText) -> list[str]:
    """What rests on no document, by code; then each document older than the figures."""
    without, older = evidence_of(teller.judgement)
    lines = []
    if without:
        codes = dict.fromkeys(code for one in without for code in _codes(teller, one))
        lines.append(teller.say("evidence_without", len(without), ", ".join(codes)))
    for aged in older:
        document = f"{aged.document}, {date(dt.date.fromisoformat(aged.date), teller.lang)}"
        told = f"{', '.join(_codes(teller, aged.backing))}: {document}"
        lines.append(teller.say("evidence_older", teller.judgement.unit_facts.unit.period, told))
    return lines


def _codes(teller: AssessmentText, one: Backing) -> tuple[str, ...]:
    """The verdicts that a figure decides, as they are printed."""
    criteria = tuple(f"{teller.say('criterion').lower()} {n}" for n in one.criteria)
    return (*criteria, *one.indicators, *one.conditions)


def _missing(teller: AssessmentText) -> list[str]:
    found = missing(teller.judgement)
    lines = ["", f"{teller.say('missing').upper()} ({len(found)})"] if found else []
    for one in found:
        why = ", ".join(teller.say(r) for r in one.why)
        codes = ", ".join(c for c in one.indicators if c[:1].isdigit()) or "-"
        fact = f" [{one.fact}]" if one.fact else ""
        lines.append(wrap(f"{one.label.say(teller.lang)}{fact}: {why}", f"  {codes:<5} ", " " * 8))
    unused = teller.judgement.unit_facts.unused
    if unused:
        lines.append(wrap(f"{teller.say('unused')}: {', '.join(unused)}", "  ", "    "))
    return lines


def _notes(teller: AssessmentText) -> list[str]:
    lines = [wrap(teller.say("mark_note"), "", "  ")]
    if not any(n.status == "verified" for n in teller.judgement.applied.nodes):
        lines.append(wrap(teller.say("not_verified_note")))
    return lines


def _ease(teller: AssessmentText, row: IndicatorRow) -> tuple[int, Fraction]:
    """How near a failed indicator is: by share of its level where that can be said, the rest last."""
    gaps = gap_of(teller.judgement, row)
    amounts = [g.relative for g in gaps]
    if not gaps or any(a is None for a in amounts):
        return 1, Fraction(len(gaps))
    return 0, sum((a for a in amounts if a is not None), Fraction(0))


def gaps_report(teller: AssessmentText) -> str:
    """Only what is short, nearest first, then what is missing."""
    judgement = teller.judgement
    rows = [row for criterion in judgement.applied.criteria for row in criterion.rows]
    rows += [*judgement.applied.prerequisites, *judgement.applied.conditions]
    rows = [row for row in rows if not isinstance(row.rule.require, VerdictOf)]
    failed = sorted(
        (r for r in rows if judgement.verdicts[r.node] is FAIL), key=lambda r: _ease(teller, r)
    )
    lines = [wrap(unit_name(teller)), *watermark(teller), "", teller.say("gaps_title").upper()]
    for row in failed:
        lines.append(wrap(row.rule.name.say(teller.lang), f"  {_code(row):<5} ", " " * 8))
        told = "; ".join(teller.gap(g) for g in gap_of(judgement, row)) or teller.detail(row)
        lines.append(wrap(told, " " * 8, " " * 8))
    for criterion in judgement.applied.criteria:
        if judgement.verdicts[criterion.node] is FAIL and criterion.node in judgement.conclusions:
            name = criterion.rule.name.say(teller.lang)
            one = judgement.conclusions[criterion.node]
            body = teller.library.bodies.get(one.by)
            told = teller.say("concluded", body.say(teller.lang) if body else one.by)
            lines.append(wrap(f"{name}: {told}", f"  {criterion.rule.number:<5} ", " " * 8))
            failed.append(criterion.rows[0])
    if not failed:
        lines.append("  " + teller.say("no_gaps"))
    lines += _missing(teller)
    for row, expected in expected_documents(judgement):
        named = "; ".join(one.say(teller.lang) for one in expected)
        lines.append(wrap(teller.say("evidence_expected", named), f"  {_code(row):<5} ", " " * 8))
    lines += ["", *_notes(teller)]
    return "\n".join(lines)


def _cell(text: str) -> str:
    """``text`` inside a Markdown table: no cell can end early, no markup can begin."""
    for mark in "\\|<>[]`*_":
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", " ")


def markdown_report(teller: AssessmentText) -> str:
    """The report as Markdown: one table of indicators per criterion."""
    applied, lang = teller.judgement.applied, teller.lang
    lines = [f"# {_cell(unit_name(teller))}", ""]
    lines += [
        f"- **{label}**: {_cell(text)}" if label else f"- {text}" for label, text in heading(teller)
    ]
    titles = [say(k, lang) for k in ("indicator", "verdict", "value")]
    for criterion in applied.criteria:
        name = _cell(criterion.rule.name.say(lang))
        lines += ["", f"## {criterion.rule.number}. {name}: {teller.verdict(criterion.node)}", ""]
        lines += _table(teller, criterion.rows, titles)
    if applied.prerequisites:
        lines += ["", f"## {say('prerequisites', lang)}", ""]
        lines += _table(teller, applied.prerequisites, titles)
    if applied.conditions:
        lines += ["", f"## {say('conditions', lang)}", ""]
        lines += _table(teller, applied.conditions, titles)
    found = missing(teller.judgement)
    if found:
        lines += ["", f"## {say('missing', lang)}", ""]
        lines += [
            f"- {', '.join(m.indicators)}: {_cell(m.label.say(lang))} ({', '.join(say(r, lang) for r in m.why)})"
            for m in found
        ]
    told = evidence_lines(teller)
    if told:
        lines += ["", f"## {say('evidence', lang)}", "", *(f"- {_cell(text)}" for text in told)]
    lines += ["", *(_cell(note) for note in _notes(teller))]
    return "\n".join(lines)


def _table(teller: AssessmentText, rows: tuple[IndicatorRow, ...], titles: list[str]) -> list[str]:
    lines = ["| " + " | ".join(titles) + " |", "|---|---|---|"]
    for row in rows:
        name = f"{row.rule.code} {row.rule.name.say(teller.lang)}"
        cells = (name, teller.verdict(row.node), teller.detail(row))
        lines.append("| " + " | ".join(_cell(c) for c in cells) + " |")
    return lines
