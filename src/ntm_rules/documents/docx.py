"""A document as a Word file, A4, in the form of Decree 30/2020."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from ntm_rules.documents.model import (
    Block,
    Cell,
    Chart,
    Document,
    Facts,
    Items,
    ListItem,
    Notice,
    Paragraph,
    ProofStep,
    ProofTree,
    Section,
    Table,
    blocks_for,
    cell_lines,
    cell_text,
    clean,
)
from ntm_rules.documents.texts import TEXTS
from ntm_rules.office.docx_paper import WIDTH_MM, Paper
from ntm_rules.office.fixed_times import saved

__all__ = ["docx_bytes"]

_LEAST_MM: Final = 14
"""No column is narrower."""


def docx_bytes(document: Document) -> bytes:
    """The Word file. The same document gives the same bytes.

    Raises:
        RequestError: where python-docx is not installed.
    """
    return saved(_Writer(document).written().document)


class _Writer:
    def __init__(self, document: Document) -> None:
        self.source = document
        self.paper = Paper(document.lang, clean(document.subject or document.title))
        self.writers: dict[type, Callable[[Any], None]] = {
            Paragraph: self.paragraph,
            Notice: self.notice,
            Facts: self.facts,
            Items: self.items,
            Table: self.table,
            ProofTree: self.proof,
            Chart: self.chart,
        }

    def written(self) -> Paper:
        source, paper = self.source, self.paper
        if source.kicker:
            paper.paragraph(clean(source.kicker), centre=True, bold=True, after=0)
        paper.paragraph(clean(source.title), centre=True, bold=True, size=14)
        self.blocks(source.blocks)
        for section in source.sections:
            self.section(section, 1)
        self.blocks(source.footer)
        return paper

    def section(self, section: Section, level: int) -> None:
        number = f"{section.number}. " if section.number else ""
        count = f" ({section.count})" if section.count is not None else ""
        mark = f": {section.mark.text}" if section.mark is not None else ""
        title = clean(f"{number}{section.title}{count}{mark}")
        if level == 1:
            self.paper.heading(title)
        else:
            line = self.paper.paragraph(title, bold=True, after=3)
            line.paragraph_format.keep_with_next = True
        self.blocks(section.blocks)
        for part in section.sections:
            self.section(part, level + 1)

    def blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks_for("docx", blocks):
            self.writers[type(block)](block)

    # ---- blocks

    def paragraph(self, block: Paragraph) -> None:
        small = block.look == "small"
        self.paper.paragraph(
            clean(block.text),
            bold=block.look == "strong",
            italic=small,
            indent=not small,
            size=11 if small else None,
        )

    def notice(self, block: Notice) -> None:
        loud = block.look == "hypothetical"
        self.paper.paragraph(
            clean(block.line), bold=loud, italic=not loud, centre=loud, indent=not loud
        )

    def facts(self, block: Facts) -> None:
        for label, value in block.rows:
            text = cell_text(value)
            self.paper.paragraph(
                clean(f"{label}: {text}" if label else text),
                bold=block.look == "results",
                indent=True,
                after=3,
            )

    def items(self, block: Items) -> None:
        if any(entry.lead for entry in block.entries):
            heads = block.heads[:2] or TEXTS.named(self.source.lang, "code", "what")
            rows = tuple((e.lead, (*e.lines, *_below(e))) for e in block.entries)
            widest = max(len(entry.lead) for entry in block.entries)
            lead = min(max(10, 2 * widest), 30)
            self.table(Table(heads, rows, widths=(lead, 100 - lead)))
            return
        for entry in block.entries:
            for place, line in enumerate((*entry.lines, *_below(entry))):
                text = cell_text(line)
                self.paper.paragraph(
                    clean(f"- {text}" if not place else text), indent=True, after=3
                )

    def table(self, block: Table) -> None:
        rows = [[self.cell(cell) for cell in row] for row in block.rows]
        if block.caption:
            line = self.paper.paragraph(clean(block.caption), italic=True, after=3)
            line.paragraph_format.keep_with_next = True
        self.paper.table(
            [clean(head) for head in block.heads],
            rows,
            _widths(block),
            centred=block.numbers,
            bold_rows=block.strong,
        )

    def cell(self, cell: Cell) -> tuple[str, ...]:
        return tuple(clean(cell_text(piece)) for piece in cell_lines(cell))

    def proof(self, block: ProofTree) -> None:
        self.paper.paragraph(clean(block.title), bold=True, after=3)
        for depth, step in _steps(block.root, 0):
            when = f"[{step.when}] " if step.when else ""
            text = f"{when}{step.title}: {step.mark.text}"
            self.paper.indented(clean(text), depth)
            for detail in step.details:
                self.paper.indented(clean(detail), depth + 1, italic=True)

    def chart(self, block: Chart) -> None:
        if block.about:
            self.paper.paragraph(clean(block.about), indent=True)
        self.table(block.table)


def _below(entry: ListItem, depth: int = 0) -> list[str]:
    """The items below an item, as lines."""
    lines: list[str] = []
    for part in entry.below:
        lead = f"{part.lead} " if part.lead else "- "
        lines += [f"{'   ' * depth}{lead}{cell_text(line)}" for line in part.lines]
        lines += _below(part, depth + 1)
    return lines


def _steps(step: ProofStep, depth: int) -> list[tuple[int, ProofStep]]:
    return [(depth, step), *(pair for part in step.below for pair in _steps(part, depth + 1))]


def _widths(block: Table) -> list[int]:
    """The widths of the columns in millimetres: as the table says, else by what stands in them."""
    if block.widths:
        shares = [float(width) for width in block.widths]
    else:
        columns = zip(block.heads, *block.rows, strict=True)
        shares = [
            min(40.0, max(4.0, *(len(cell_text(cell, "\n")) ** 0.8 for cell in column), 4.0))
            for column in columns
        ]
    least = min(_LEAST_MM, WIDTH_MM // max(len(shares), 1))
    room = WIDTH_MM - least * len(shares)
    widths = [least + int(room * share / sum(shares)) for share in shares]
    widths[-1] += WIDTH_MM - sum(widths)
    return widths
