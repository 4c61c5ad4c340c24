"""A roll-up as a document: each unit above, what was counted for it, and what that decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.analysis.texts import TEXTS
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.documents.report.files import assessment_document
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.indicator_result import IndicatorResult
from ntm_rules.language.format import date
from ntm_rules.law.model.requirement import leaves

# What the short form shows: of one verdict so many units, of one unit so many indicators.
_UNITS, _CODES = 24, 4
_SHORT: Final[tuple[Format, ...]] = ("text", "md")
_LONG: Final[tuple[Format, ...]] = ("html", "docx", "xlsx")


def rollup_document(
    rollup: RollUp, lang: Lang, form: Format = "text", *, full: bool = False
) -> doc.Document:
    """A section for each unit above; where there is only one, the document is of that unit.

    ``full`` names every unit and every indicator in text too, and adds the whole result of each unit above, as ``form``
    shows it.
    """
    return _RollUpDocument(lang, form, full).document(rollup)


@dataclass(frozen=True, slots=True)
class _RollUpDocument:
    lang: Lang
    form: Format
    full: bool

    def text(self, key: str, *values: object) -> str:
        return TEXTS.text(key, self.lang, *values)

    def document(self, rollup: RollUp) -> doc.Document:
        footer: tuple[doc.Block, ...] = ()
        if rollup.uncounted:
            names = ", ".join(
                f"{u.name} ({u.code})" if u.code else u.name for u in rollup.uncounted
            )
            footer = (doc.Paragraph(f"{self.text('uncounted')}: {names}"),)
        if rollup.left_out:
            lines = tuple(doc.ListItem("", (p.say(self.lang),)) for p in rollup.left_out)
            footer = (*footer, doc.Paragraph(f"{self.text('left_out')}:"), doc.Items(lines))
        upper = rollup.upper
        if not upper:
            notice = doc.Paragraph(self.text("no_upper"))
            return doc.Document(
                self.lang, self.text("rollup_title"), blocks=(notice,), footer=footer
            )
        if len(upper) > 1:
            sections = tuple(self.section(unit) for unit in upper)
            return doc.Document(
                self.lang, self.text("rollup_title"), sections=sections, footer=footer
            )
        (unit,) = upper
        return doc.Document(
            self.lang,
            self.title(unit),
            blocks=self.head(unit),
            sections=tuple(self.parts(unit)),
            footer=footer,
        )

    # ---- a unit above

    def section(self, unit: RolledUp) -> doc.Section:
        return doc.Section(self.title(unit), self.head(unit), tuple(self.parts(unit)), plain=True)

    def title(self, unit: RolledUp) -> str:
        name = f"{self.text(unit.unit.kind)} {unit.unit.name}".upper()
        return name if unit.has_file else f"{name} ({self.text('no_file_of')})"

    def head(self, unit: RolledUp) -> tuple[doc.Block, ...]:
        if unit.assessment is None:
            return (doc.Paragraph(self.text("no_standard")),)
        return (doc.Facts(tuple(self.results(unit.assessment))),)

    def results(self, assessment: Assessment) -> Iterator[tuple[str, str]]:
        standard, judgement = assessment.standard, assessment.judgement
        applied = judgement.applied
        name = standard.resolved.base.name.say(self.lang)
        yield self.text("standard"), name
        day, period = date(standard.as_of, self.lang), judgement.unit_facts.unit.period
        yield "", f"{self.text('law_of')} {day}; {self.text('figures_of')} {period}"
        for key, node in (("result", applied.verdict), ("recognition", applied.recognition)):
            text = self.text(str(judgement.verdicts[node])).upper()
            if judgement.provisional(node):
                text += f" ({self.text('provisional')})"
            yield self.text(key), text
        counts = assessment.summary["criteria"].values()
        yield self.text("criteria"), self.text("counts", *counts)

    def parts(self, unit: RolledUp) -> Iterator[doc.Section]:
        for counted in unit.counted:
            yield self.counted(counted, unit.assessment)
        if unit.assessment is not None and self.full:
            report = assessment_document(unit.assessment, self.form, lang=self.lang)
            yield doc.Section(report.title, report.blocks, report.sections)

    # ---- a fact that was counted

    def counted(self, counted: CountedFact, assessment: Assessment | None) -> doc.Section:
        """The units that it counts by their verdict, and what it decides."""
        fact = counted.fact
        stated = f" ({self.text('stated_figure')})" if counted.stated else ""
        blocks: list[doc.Block] = [
            doc.Only(_SHORT, (doc.Items(tuple(self.short(counted))),)),
            doc.Only(_LONG, (self.members(counted),)),
        ]
        if counted.total is None:
            total = fact.counts.total if fact.counts else None
            named = self.text("total_in", total) if total else ""
            blocks.append(doc.Notice(self.text("total_unknown", named)))
        if assessment is not None:
            blocks += self.decided(counted, assessment)
        title = f"{fact.label.say(self.lang)}{stated}"
        return doc.Section(title, tuple(blocks), plain=True)

    def short(self, counted: CountedFact) -> Iterator[doc.ListItem]:
        """The units by verdict, in a line each."""
        writers: tuple[tuple[object, Callable[[Member], str]], ...] = (
            (PASS, self.met), (FAIL, self.failed), (UNKNOWN, self.open),
        )  # fmt: skip
        for verdict, name in writers:
            members = [m for m in counted.members if m.verdict is verdict]
            if members:
                shown = members if self.full else members[:_UNITS]
                rest = len(members) - len(shown)
                names = "; ".join(map(name, shown)) + (f"; ... (+{rest})" if rest else "")
                yield doc.ListItem("", (f"{self.text(str(verdict))} ({len(members)}): {names}",))
        if counted.absent:
            yield doc.ListItem("", (f"{self.text('no_files')} ({counted.absent})",))

    def members(self, counted: CountedFact) -> doc.Table:
        """Every unit, with its verdict and why."""
        heads = TEXTS.named(self.lang, "head_unit", "head_unit_code", "verdict", "head_why")
        rows: tuple[tuple[doc.Cell, ...], ...] = tuple(
            (
                member.unit.name,
                member.unit.code or "",
                doc.Mark(str(member.verdict), self.text(str(member.verdict))),
                self.why(member),
            )
            for member in counted.members
        )
        if counted.absent:
            rows += ((f"{self.text('no_files')} ({counted.absent})", "", "", ""),)
        label = counted.fact.label.say(self.lang)
        return doc.Table(heads, rows, self.text("rollup_units"), sheet=label, stack=True)

    def why(self, member: Member) -> str:
        if member.by == "title":
            return self.text("title")
        if member.why is not None:
            return member.why.say(self.lang)
        if member.verdict is UNKNOWN and member.assessment is not None:
            open_ = sum(i.verdict is UNKNOWN for i in member.assessment.indicators)
            return self.text("open_indicators", open_) if open_ else ""
        return ", ".join(self.failing(member))

    def failing(self, member: Member) -> list[str]:
        """What fails: by code, another standard by its name."""
        if member.assessment is None:
            return []
        standards = member.assessment.teller(self.lang).library.standards
        return [
            standards[code].name.say(self.lang) if code in standards else code
            for code in member.failing()
        ]

    def met(self, member: Member) -> str:
        return member.unit.name + (f", {self.text('title')}" if member.by == "title" else "")

    def failed(self, member: Member) -> str:
        codes = self.failing(member)
        if not codes:
            return self.met(member)
        shown = codes if self.full else codes[:_CODES]
        rest = len(codes) - len(shown)
        return f"{member.unit.name}: {', '.join(shown)}" + (f" (+{rest})" if rest else "")

    def open(self, member: Member) -> str:
        return member.unit.name + (f": {member.why.say(self.lang)}" if member.why else "")

    def decided(self, counted: CountedFact, assessment: Assessment) -> Sequence[doc.Block]:
        """The prerequisites, indicators and conditions that read the fact."""
        sentences = assessment.teller(self.lang)
        readers = [row for row in _rows(assessment) if _reads(row, counted.fact.id)]
        items = tuple(
            doc.ListItem(
                row.code if row.code[:1].isalnum() else "-",
                (f"{sentences.verdict(row.row.node)}: {sentences.detail(row.row)}.",),
            )
            for row in readers
        )
        return (doc.Items(items),) if items else ()


def _rows(assessment: Assessment) -> Iterator[IndicatorResult]:
    recognition = assessment.recognition
    yield from (*recognition.prerequisites, *assessment.indicators, *recognition.conditions)


def _reads(row: IndicatorResult, fact: str) -> bool:
    return any(leaf.fact == fact for leaf in leaves(row.row.rule.require))
