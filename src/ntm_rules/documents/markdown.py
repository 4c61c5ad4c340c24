"""Markdown as GitHub shows it. All text is data: it is escaped, never read as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from ntm_rules.documents import model as doc
from ntm_rules.foundation.text import clean


def escaped(text: str) -> str:
    """``text`` on one line: no markup can begin, no cell can end early."""
    for mark in "\\|<>[]`*_":
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", " ")


def markdown(document: doc.Document) -> str:
    """The document as Markdown."""
    groups = [[escaped(document.kicker)]] if document.kicker else []
    groups.append([f"# {escaped(document.title)}"])
    groups += [[escaped(document.subtitle)]] if document.subtitle else []
    groups += _blocks(document.blocks)
    for section in document.sections:
        groups += _section(section, 2)
    groups += _blocks(document.footer)
    return clean("\n\n".join("\n".join(group) for group in groups if group))


def _section(section: doc.Section, level: int) -> Iterator[list[str]]:
    number = f"{section.number}. " if section.number else ""
    mark = f": {section.mark.text}" if section.mark is not None else ""
    yield [f"{'#' * min(level, 6)} {number}{escaped(section.title)}{mark}"]
    yield from _blocks(section.blocks)
    for part in section.sections:
        yield from _section(part, level + 1)


def _blocks(blocks: Iterable[doc.Block]) -> Iterator[list[str]]:
    last: type | None = None
    lines: list[str] = []
    for block in doc.blocks_for("md", blocks):
        # Paragraphs and lists of one kind stand together; everything else is parted by an empty line.
        if lines and not (type(block) is last and last in (doc.Paragraph, doc.Items, doc.Facts)):
            yield lines
            lines = []
        lines += _block(block)
        last = type(block)
    if lines:
        yield lines


def _block(block: doc.Shown) -> Iterator[str]:
    match block:
        case doc.Paragraph():
            return _paragraph(block)
        case doc.Notice():
            return _notice(block)
        case doc.Facts():
            return _facts(block)
        case doc.Items():
            return chain.from_iterable(_entry(entry, "") for entry in block.entries)
        case doc.Table():
            return _table(block)
        case doc.ProofTree():
            return _step(block.root, "")
        case doc.Chart():
            return _table(block.table)


def _piece(piece: doc.Piece) -> str:
    match piece:
        case doc.Link(text, url) if url.startswith(("https://", "http://", "#", "./")):
            return f"[{escaped(text)}]({url.replace(' ', '%20').replace(')', '%29')})"
        case doc.Code(text) if "`" not in text:
            return f"`{text}`"
        case str() | int():
            return escaped(str(piece))
    return escaped(piece.text)


def _cell(cell: doc.Cell, between: str = "; ") -> str:
    return between.join(map(_piece, doc.cell_lines(cell)))


def _paragraph(block: doc.Paragraph) -> Iterator[str]:
    yield f"**{escaped(block.text)}**" if block.look == "strong" else escaped(block.text)


def _notice(block: doc.Notice) -> Iterator[str]:
    label = f"**{escaped(block.label)}**: " if block.label else ""
    yield f"> {label}{escaped(block.text)}"


def _facts(block: doc.Facts) -> Iterator[str]:
    for label, value in block.rows:
        yield f"- **{escaped(label)}**: {_cell(value)}" if label else f"- {_cell(value)}"


def _entry(entry: doc.ListItem, lead: str) -> Iterator[str]:
    bold = f"**{escaped(entry.lead)}** " if entry.lead.strip("-•") else ""
    first, *rest = entry.lines or ("",)
    yield f"{lead}- {bold}{_piece(first)}"
    yield from (f"{lead}  - {_piece(line)}" for line in rest)
    for part in entry.below:
        yield from _entry(part, lead + "  ")


def _table(block: doc.Table) -> Iterator[str]:
    if block.caption:
        yield from (escaped(block.caption), "")
    yield "| " + " | ".join(map(escaped, block.named_heads())) + " |"
    rules = ("---:|" if place in block.numbers else "---|" for place in range(len(block.heads)))
    yield "|" + "".join(rules)
    for row in block.full_rows():
        yield "| " + " | ".join(_cell(cell) for cell in row) + " |"


def _step(step: doc.ProofStep, lead: str) -> Iterator[str]:
    when = f"\\[{escaped(step.when)}\\] " if step.when else ""
    yield f"{lead}- {when}{escaped(step.title)}: **{escaped(step.mark.text)}**"
    yield from (f"{lead}  - {escaped(detail)}" for detail in step.details)
    for part in step.below:
        yield from _step(part, lead + "  ")
