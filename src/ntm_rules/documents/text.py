"""Plain text in 80 columns, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ntm_rules.documents import model as doc
from ntm_rules.foundation.text import clean
from ntm_rules.language.format import WIDTH, wrap

_INDENT = "  "
_LEAST = 16
"""A column of words is never narrower; a table that would need it is written as a list."""


def text(document: doc.Document) -> str:
    """The document as lines of at most 80 characters, where words allow it."""
    titles = (document.kicker, document.title, document.subtitle)
    head = [] if document.quiet else [wrap(title) for title in titles if title]
    groups = [head, list(_blocks(document.blocks, ""))]
    for section in document.sections:
        groups += _section(section, 1)
    groups.append(list(_blocks(document.footer, "")))
    return clean("\n\n".join("\n".join(group) for group in groups if group))


def _section(section: doc.Section, level: int) -> Iterator[list[str]]:
    lines = [] if section.quiet else [_title(section, level)]
    for block in section.blocks:
        # Below a numbered title that has a verdict, running text stands under the title.
        marked = level == 1 and section.mark is not None and _is_paragraph(block)
        lines += _blocks((block,), "   " if marked else _INDENT)
    yield lines
    for part in section.sections:
        yield from _section(part, level + 1)


def _is_paragraph(block: doc.Block) -> bool:
    return isinstance(block, doc.Paragraph) or (
        isinstance(block, doc.Only)
        and all(isinstance(part, doc.Paragraph) for part in block.blocks)
    )


def _title(section: doc.Section, level: int) -> str:
    count = f" ({section.count})" if section.count is not None else ""
    if section.mark is not None and level == 1:
        mark = section.mark.text.upper()
        title = f"{section.number:>2} {section.title}{count} ".lstrip("\n")
        dots = "." * max(3, WIDTH - len(title) - len(mark) - 1)
        return f"{title}{dots} {mark}"
    mark = f": {section.mark.text}" if section.mark is not None else ""
    if section.number:
        return wrap(f"{section.number}. {section.title}{count}{mark}")
    plain = section.plain or level > 1
    return wrap((section.title if plain else section.title.upper()) + count + mark, "", "  ")


def _blocks(blocks: Iterable[doc.Block], lead: str) -> Iterator[str]:
    for block in doc.blocks_for("text", blocks):
        yield from _block(block, lead)


def _block(block: doc.Shown, lead: str) -> Iterator[str]:
    match block:
        case doc.Paragraph():
            return _paragraph(block, lead)
        case doc.Notice():
            return iter([wrap(block.line, lead, lead)])
        case doc.Facts():
            return _facts(block, lead)
        case doc.Items():
            return _items(block, lead)
        case doc.Table():
            return _table(block, lead)
        case doc.ProofTree():
            return _step(block.root, lead)
        case doc.Chart():
            return _table(block.table, lead)


def _paragraph(block: doc.Paragraph, lead: str) -> Iterator[str]:
    hangs = len(lead) == len(_INDENT) or block.text.startswith("*")
    yield wrap(block.text, lead, lead + (_INDENT if hangs else ""))


def _facts(block: doc.Facts, lead: str) -> Iterator[str]:
    width = max((len(label) for label, _ in block.rows), default=0)
    for label, value in block.rows:
        first = f"{lead}{label:<{width}} : " if label else lead + " " * (width + 3)
        yield wrap(doc.cell_text(value), first, lead + " " * (width + 3))


def _items(block: doc.Items, lead: str) -> Iterator[str]:
    leads = [len(entry.lead) for entry in block.entries]
    width = max([5, *leads]) if max(leads, default=0) <= 12 else 5
    for entry in block.entries:
        yield from _entry(entry, lead, width)


def _entry(entry: doc.ListItem, lead: str, width: int) -> Iterator[str]:
    """Lines stand below each other; items below stand under the text, or further in where nothing leads."""
    inside = lead + (" " * (width + 1) if entry.lead else _INDENT)
    first = f"{lead}{entry.lead:<{width}} " if entry.lead else lead
    for line in entry.lines:
        yield wrap(doc.cell_text(line), first, inside)
        first = inside if entry.lead or entry.hang else lead
    for part in entry.below:
        yield from _below(part, inside)


def _below(entry: doc.ListItem, lead: str) -> Iterator[str]:
    """An item below another, which is led by its own mark, as a dash."""
    inside = lead + (" " * (len(entry.lead) + 1) if entry.lead else _INDENT)
    first = f"{lead}{entry.lead} " if entry.lead else lead
    for line in entry.lines:
        yield wrap(doc.cell_text(line), first, inside)
        first = inside if entry.lead else lead
    for part in entry.below:
        yield from _below(part, inside)


def _table(block: doc.Table, lead: str) -> Iterator[str]:
    rows = [tuple(doc.cell_text(cell) for cell in row) for row in block.full_rows()]
    widths = _widths(block, rows, WIDTH - len(lead))
    if widths is None:
        yield from _listed(block, rows, lead)
        return
    for row in (block.named_heads(), *rows):
        yield from _line(row, widths, block.numbers, lead)


def _widths(block: doc.Table, rows: list[tuple[str, ...]], room: int) -> list[int] | None:
    """The width of each column; None where they do not fit beside each other."""
    columns = range(len(block.heads))
    widths = [max(len(row[n]) for row in (block.named_heads(), *rows)) for n in columns]
    room -= 2 * (len(widths) - 1)
    if sum(widths) <= room:
        return widths
    wide = [n for n in columns if n not in block.numbers and widths[n] > _LEAST]
    room -= sum(widths[n] for n in columns if n not in wide)
    while wide and room >= _LEAST * len(wide):
        share = room // len(wide)
        narrow = [n for n in wide if widths[n] <= share]
        if not narrow:
            for n in wide:
                widths[n] = share
            return widths
        room -= sum(widths[n] for n in narrow)
        wide = [n for n in wide if n not in narrow]
    return None


def _line(
    row: tuple[str, ...], widths: list[int], right: tuple[int, ...], lead: str
) -> Iterator[str]:
    cells = [wrap(cell, width=width).split("\n") for cell, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, cells))):
        parts = []
        for place, width in enumerate(widths):
            part = cells[place][number] if number < len(cells[place]) else ""
            parts.append(part.rjust(width) if place in right else part.ljust(width))
        yield (lead + "  ".join(parts)).rstrip()


def _listed(block: doc.Table, rows: list[tuple[str, ...]], lead: str) -> Iterator[str]:
    """A table that is too wide: each row a name with its cells below."""
    for row in rows:
        yield wrap(row[block.row_head], lead, lead + _INDENT)
        for place, (head, cell) in enumerate(zip(block.named_heads(), row, strict=True)):
            if cell and place != block.row_head:
                yield wrap(f"{head}: {cell}", lead + _INDENT, lead + _INDENT * 2)


def _step(step: doc.ProofStep, lead: str) -> Iterator[str]:
    when = f"[{step.when}] " if step.when else ""
    yield wrap(f"{when}{step.title}: {step.mark.text}", lead, lead + _INDENT)
    for detail in step.details:
        yield wrap(detail, lead + _INDENT, lead + _INDENT * 2)
    for part in step.below:
        yield from _step(part, lead + _INDENT)
