"""The report as a Word document in the form that officials sign: Decree 30/2020, Times New Roman, A4.

What a person must add is left open: the number, the place and the date, the names and signatures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from ntm_rules.documents.report.model import Block, Line, Mark, Report, Source
from ntm_rules.documents.report.texts import tell
from ntm_rules.office.docx_paper import Paper
from ntm_rules.office.fixed_times import saved

if TYPE_CHECKING:
    from docx.table import _Cell

__all__ = ["docx_bytes"]

_GOVERNED: Final = frozenset({"xa", "huyen", "thi-xa", "thanh-pho", "tinh"})
Row = Sequence[str | Sequence[str]]


def docx_bytes(report: Report) -> bytes:
    """The document. The same report gives the same bytes.

    Raises:
        RequestError: where python-docx is not installed.
    """
    return saved(_Form(report).written().document)


class _Form:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.lang = report.lang
        self.paper = Paper(report.lang, f"{report.unit} - {report.standard}")

    def say(self, key: str, *told: object) -> str:
        return tell(key, self.lang, *told)

    def written(self) -> Paper:
        self.letterhead()
        self.title()
        self.basis()
        self.summary()
        self.indicators()
        self.gaps()
        self.conditions()
        self.missing()
        self.provisional()
        self.signatures()
        return self.paper

    # ---- top

    def letterhead(self) -> None:
        paper = self.paper
        table = paper.grid((72, 93), rows=2, lines=False)
        body, country = table.rows[0].cells
        for text, bold in self.issuer():
            paper.paragraph(text, into=body, centre=True, bold=bold, size=13, after=0)
        paper.rule(paper.paragraph("", into=self.added(body), size=2, after=0), inset_mm=24)
        paper.paragraph(self.say("country"), into=country, centre=True, bold=True, size=12, after=0)
        paper.paragraph(self.say("motto"), into=country, centre=True, bold=True, size=13, after=0)
        paper.rule(paper.paragraph("", into=self.added(country), size=2, after=0), inset_mm=18)
        number, place = table.rows[1].cells
        paper.paragraph(self.say("reference"), into=number, centre=True, size=13)
        paper.paragraph(self.say("place_and_date"), into=place, centre=True, italic=True, size=13)

    def added(self, cell: _Cell) -> _Cell:
        cell.add_paragraph()
        return cell

    def issuer(self) -> Iterator[tuple[str, bool]]:
        """Whose paper it is: the People's Committee of the unit, of the commune for a village."""
        report = self.report
        if report.unit_kind in _GOVERNED:
            yield self.say("committee"), True
            yield report.unit_name.upper(), True
            return
        yield self.say("committee"), False
        commune = f"{self.say('xa')} {report.commune}".upper() if report.commune else "……………………"
        yield commune, True

    def title(self) -> None:
        report, paper = self.report, self.paper
        paper.paragraph("", after=0)
        paper.paragraph(self.say("kind_of_paper"), bold=True, centre=True, size=14, after=0)
        about = self.say("about", report.standard, report.period)
        paper.paragraph(about, bold=True, centre=True, size=14, after=0)
        last = paper.paragraph(report.unit, bold=True, centre=True, size=14, after=4)
        last.paragraph_format.keep_with_next = True
        for notice in report.notices:
            if notice.kind == "hypothetical":
                paper.paragraph(f"{notice.label}: {notice.text}", bold=True, centre=True)

    def basis(self) -> None:
        for source in self.report.sources:
            if source.basis:
                told = self.say("under", self.named(source))
                self.paper.paragraph(told, italic=True, indent=True, after=2)

    def named(self, source: Source) -> str:
        """A document as a paper cites it, saying where nothing of this result is from it."""
        number = source.number
        if "/QĐ-" in number and number[:1].isdigit():
            number = self.say("decision", number)
        told = [number, source.date, source.issuer] if source.date else [number, source.issuer]
        name = self.say("document_of" if source.date else "undated", *told)
        if self.lang == "vi" and source.title.startswith("Quyết định "):
            name += source.title.removeprefix("Quyết định")
        elif source.title:
            name += f" ({source.title})"
        return name if source.levels else f"{name} [{self.say('nothing_from')}]"

    # ---- parts

    def summary(self) -> None:
        report, paper = self.report, self.paper
        paper.heading(self.say("part_summary"))
        told = self.say("verdict_is", _strong(report.verdict), _strong(report.recognition))
        paper.paragraph(told, bold=True, indent=True)
        for label, text in report.heading[2:]:
            paper.paragraph(f"{label}: {text}.", indent=True)
        names = ("passed", "failed", "unknown", "not_applicable", "total")
        keys = ("pass", "fail", "unknown", "not_applicable", "total")
        rows: list[Row] = [
            (
                self.say(key).capitalize(),
                str(getattr(report.criteria_counts, name)),
                str(getattr(report.indicator_counts, name)),
            )
            for key, name in zip(keys, names, strict=True)
        ]
        heads = [self.say(k) for k in ("kind_of_result", "criteria", "indicators")]
        paper.table(heads, rows, (85, 40, 40), centred=(1, 2), bold_rows=(len(rows) - 1,))
        for notice in report.notices:
            if notice.kind != "hypothetical":
                paper.paragraph(f"{notice.label}: {notice.text}", italic=True, indent=True)

    def indicators(self) -> None:
        self.paper.heading(self.say("part_table"))
        rows: list[Row] = []
        strong: list[int] = []
        for block in self.report.blocks:
            strong.append(len(rows))
            rows.append(self.criterion(block))
            rows += [self.row(line) for line in block.lines]
        self.big_table(rows, strong)
        self.paper.paragraph(self.say("mark_note"), italic=True, size=11)

    def criterion(self, block: Block) -> Row:
        told = f"{block.name}: {block.mark.text.upper()}"
        return block.number, (
            told,
            *([block.conclusion] if block.conclusion else []),
            *block.evidence,
        )

    def row(self, line: Line) -> Row:
        result = (*line.result, *line.reasons) if line.mark.key == "unknown" else line.result
        return line.code, line.name, line.requirement, result, (line.mark.text.capitalize(),)

    def big_table(self, rows: Sequence[Row], strong: Sequence[int]) -> None:
        heads = [self.say(k) for k in ("number", "both_names", "asked", "found", "verdict")]
        widths = (13, 52, 40, 37, 23)
        self.paper.table(heads, rows, widths, centred=(0, 4), bold_rows=strong)

    def gaps(self) -> None:
        paper = self.paper
        paper.heading(self.say("part_gaps"))
        rows: list[Row] = [
            (line.code, line.name, line.gap or line.result) for line in self.report.short
        ]
        rows += [
            (block.number, block.name, (block.conclusion,))
            for block in self.report.blocks
            if block.mark.key == "fail" and block.conclusion
        ]
        if not rows:
            paper.paragraph(self.say("nothing_failed"), indent=True)
            return
        heads = [self.say(k) for k in ("number", "indicator_name", "short")]
        paper.table(heads, rows, (13, 87, 65), centred=(0,))

    def conditions(self) -> None:
        self.paper.heading(self.say("part_conditions"))
        lines = (*self.report.prerequisites, *self.report.conditions)
        if not lines:
            self.paper.paragraph(self.say("none_of_these"), indent=True)
            return
        rows = []
        for place, line in enumerate(lines, 1):
            _, *rest = self.row(line)
            rows.append((str(place), *rest))
        self.big_table(rows, ())

    def missing(self) -> None:
        paper = self.paper
        paper.heading(self.say("part_missing"))
        rows = [(", ".join(f.codes), f.label, f.why) for f in self.report.missing]
        if not rows:
            paper.paragraph(self.say("nothing_missing"), indent=True)
        else:
            heads = [self.say(k) for k in ("indicator", "fact", "reason")]
            paper.table(heads, rows, (22, 83, 60), centred=(0,))
        if self.report.unused:
            paper.paragraph(f"{self.say('unused')}: {'; '.join(self.report.unused)}.", indent=True)

        for text in self.report.backing:
            paper.paragraph(f"{self.say('evidence')}: {text}", indent=True)

    def provisional(self) -> None:
        paper = self.paper
        paper.heading(self.say("part_provisional"))
        if not self.report.provisional:
            paper.paragraph(self.say("nothing_provisional"), indent=True)
            return
        paper.paragraph(self.say("provisional_lead"), indent=True)
        rows = [(p.code, p.what, p.level, p.source) for p in self.report.provisional]
        heads = [self.say(k) for k in ("indicator", "what", "level", "source")]
        paper.table(heads, rows, (20, 67, 34, 44), centred=(0,))

    def signatures(self) -> None:
        paper, report = self.paper, self.report
        paper.paragraph(self.say("replay_hint"), italic=True, size=11, after=2)
        told = "; ".join((report.engine, *report.digests))
        paper.paragraph(told, italic=True, size=9)
        table = paper.grid((82, 83), rows=1, lines=False)
        paper_row = table.rows[0]
        paper._whole(paper_row)
        left, right = paper_row.cells
        paper.paragraph(self.say("preparer"), into=left, bold=True, centre=True, size=13, after=0)
        paper.paragraph(self.say("sign_name"), into=left, italic=True, centre=True, after=0)
        paper.paragraph(self.say("signer"), into=right, bold=True, centre=True, size=13, after=0)
        paper.paragraph(self.say("sign_seal"), into=right, italic=True, centre=True, after=90)
        paper.paragraph(self.say("recipients"), bold=True, italic=True, size=12, after=0)
        for _ in range(2):
            paper.paragraph("- ……………………;", size=11, after=0)


def _strong(mark: Mark) -> str:
    return mark.text.upper()
