"""A document as a PDF file: the pages of the Word file, set by Typst.

It shows what the Word file shows. Texts go into the source as strings, so nothing in them is markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.texts import TEXTS
from ntm_rules.foundation.text import clean
from ntm_rules.office.typeset import literal, pdf_bytes, signature_place, svg_image

_WHOLE: Final = 500
"""A row of fewer letters is never cut by the end of a page; a longer one would leave too much of it empty."""
_WIDE: Final = 8
"""A table of more columns lays the pages of its document on their long side."""
_EM: Final = "\u2003"
"""A space that is not joined with the next."""

_STYLE: Final = """
#set document(title: {title}, author: "ntm-rules", date: none)
#set text(font: "Libertinus Serif", size: 12pt, lang: {lang}, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.75em, justify: false)
#set page(
  paper: "{paper}", flipped: {flipped},
  margin: (top: 20mm, bottom: 20mm, left: {left}, right: 15mm), header-ascent: 40%,
  header: context [
    #if here().page() > 1 {{ align(center, text(size: 11pt)[#here().page()]) }}
    {draft}
  ],
  footer: [{foot}],
)
#set list(marker: [–], indent: 2mm, spacing: 0.5em)
#set table(stroke: 0.4pt + luma(90), inset: (x: 1.2mm, y: 0.9mm))
#show table.cell: set text(size: 9.5pt)
#show table.cell: set par(leading: 0.42em, spacing: 0.5em)
#show heading: set text(size: 12pt, weight: "bold")
#show heading: set block(above: 1.1em, below: 0.7em, sticky: true)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 1): set align(center)
#show link: underline
#let small(it) = text(size: 9.5pt, style: "italic", it)
"""

_ONE_PAGE: Final = """#layout(room => {
  let close = ((0.5em, 0.75em), (0.4em, 0.5em), (0.38em, 0.38em), (0.33em, 0.33em)).map(((leading, spacing)) => {
    set par(leading: leading, spacing: spacing)
    paper
  })
  let fits = close.find(it => measure(width: room.width, it).height <= room.height)
  if fits == none { paper } else { fits }
})"""
"""Lines stand closer where that saves a paper its second page."""


def pdf_file(document: doc.Document) -> bytes:
    """The PDF file, A4. The same document gives the same bytes.

    A paper with a letterhead has an empty signature field where its head signs.

    Raises:
        RequestError: where typst or pypdf is not installed.
    """
    source = "\n".join(_Source(document).lines())
    label = document.letterhead.signers[-1].lines[-1] if document.letterhead else ""
    return pdf_bytes(source, signed=document.letterhead is not None, field_label=label)


def _string(text: str) -> str:
    return literal(clean(text))


def _text(text: str) -> str:
    """A text in markup. Lines of it stay lines."""
    return " \\ ".join(f"#{_string(line)}" for line in text.split("\n"))


class _Source:
    """The Typst source of one document."""

    def __init__(self, document: doc.Document) -> None:
        self.source = document
        self.last = document.last_of_text() if document.letterhead is not None else None
        # On A3 a chart as wide as the text would fill a page of its own.
        self.drawn = 55 if document.wide else 100

    def lines(self) -> Iterator[str]:
        source = self.source
        draft = source.letterhead.draft if source.letterhead else ""
        flipped = source.wide or any(len(table.heads) > _WIDE for table in _tables(source))
        yield _STYLE.format(
            title=_string(source.subject or source.title),
            lang=_string(source.lang),
            paper="a3" if source.wide else "a4",
            flipped="true" if flipped else "false",
            left="15mm" if flipped else "30mm",
            draft=f"#place(top + right, dy: 4mm, strong[{_text(draft)}])" if draft else "",
            foot=f"#text(size: 8pt)[{_text(source.page_foot)}]" if source.page_foot else "",
        )
        if source.letterhead is not None:
            yield "#let paper = ["
            yield from _letterhead(source.letterhead)
            yield from self.text()
            yield "]"
            yield _ONE_PAGE
        else:
            if source.kicker:
                yield f"#align(center, strong[{_text(source.kicker)}])"
            yield f"#heading(level: 1)[{_text(source.title)}]"
            if source.subtitle:
                yield f"#align(center)[{_text(source.subtitle)}]"
            yield from self.text()
        for section in source.sections:
            if section.annex:
                yield "#pagebreak(weak: true)"
                yield from self.section(section, 2)

    def text(self) -> Iterator[str]:
        """What stands before the annexes, and the notes in its foot."""
        yield from self.blocks(self.source.blocks)
        for section in self.source.sections:
            if not section.annex:
                yield from self.section(section, 2)
        if self.source.letterhead is not None:
            yield from _signatures(self.source.letterhead)
        yield from self.blocks(self.source.footer)

    def section(self, section: doc.Section, level: int) -> Iterator[str]:
        number = f"{section.number}. " if section.number else ""
        count = f" ({section.count})" if section.count is not None else ""
        mark = f": {section.mark.text}" if section.mark is not None else ""
        yield f"#heading(level: {level})[{_text(f'{number}{section.title}{count}{mark}')}]"
        yield from self.blocks(section.blocks)
        for part in section.sections:
            yield from self.section(part, level + 1)

    def blocks(self, blocks: Iterable[doc.Block]) -> Iterator[str]:
        for block in doc.blocks_for("docx", blocks):
            yield from self.block(block)
            yield ""

    def block(self, block: doc.Shown) -> Iterator[str]:
        match block:
            case doc.Paragraph() if block is self.last:
                # Signatures never stand on a page alone.
                yield f"#block(sticky: true)[{_paragraph(block)}]"
            case doc.Paragraph():
                yield _paragraph(block)
            case doc.Notice(look="hypothetical"):
                yield f"#align(center, strong[{_text(block.line)}])"
            case doc.Notice():
                yield f"#emph[{_text(block.line)}]"
            case doc.Facts():
                yield from _facts(block)
            case doc.Items():
                yield from self.items(block)
            case doc.Table():
                yield from _table(block)
            case doc.ProofTree():
                yield f"#strong[{_text(block.title)}]\n"
                yield from _step(block.root, 0)
            case doc.Chart():
                yield f"{svg_image(block.drawing, block.spoken, self.drawn)}\n"
                if block.about:
                    yield f"{_text(block.about)}\n"
                yield from _table(block.table)

    def items(self, block: doc.Items) -> Iterator[str]:
        if any(entry.lead for entry in block.entries):
            heads = block.heads[:2] or TEXTS.named(self.source.lang, "code", "what")
            rows = tuple((e.lead, (*e.lines, *_below(e))) for e in block.entries)
            lead = min(max(10, 2 * max(len(entry.lead) for entry in block.entries)), 30)
            yield from _table(doc.Table(heads, rows, widths=(lead, 100 - lead)))
            return
        for entry in block.entries:
            lines = (*entry.lines, *_below(entry)) or ("",)
            yield f"- {_lines(lines)}"


def _tables(document: doc.Document) -> Iterator[doc.Table]:
    """Every table that is shown."""
    for block in doc.blocks_for("docx", document.every_block()):
        if isinstance(block, doc.Table):
            yield block
        elif isinstance(block, doc.Chart):
            yield block.table


# ---- blocks


def _paragraph(block: doc.Paragraph) -> str:
    text = _text(block.text)
    match block.look:
        case "small":
            return f"#small[{text}]"
        case "strong":
            return f"#strong[{text}]"
        case "basis":
            return f"#emph[{text}]"
    return text


def _facts(block: doc.Facts) -> Iterator[str]:
    for label, value in block.rows:
        text = _text(doc.cell_text(value))
        line = f"{_text(label + ': ')}{text}" if label else text
        yield f"#strong[{line}]\n" if block.look == "results" else f"{line}\n"


def _piece(piece: doc.Piece) -> str:
    if isinstance(piece, doc.Link) and piece.url.startswith("https://"):
        return f"#link({_string(piece.url)})[{_text(piece.text)}]"
    return _text(doc.cell_text(piece))


def _lines(pieces: Iterable[doc.Piece]) -> str:
    return " \\ ".join(_piece(piece) for piece in pieces)


def _below(entry: doc.ListItem, depth: int = 0) -> list[str]:
    """The items below an item, as lines."""
    lines: list[str] = []
    for part in entry.below:
        lead = f"{part.lead} " if part.lead else "– "
        lines += [f"{_EM * depth}{lead}{doc.cell_text(line)}" for line in part.lines]
        lines += _below(part, depth + 1)
    return lines


def _step(step: doc.ProofStep, depth: int) -> Iterator[str]:
    when = f"[{step.when}] " if step.when else ""
    title = _text(f"{when}{step.title}: {step.mark.text}")
    details = "".join(f" \\ #emph[{_text(detail)}]" for detail in step.details)
    yield f"#pad(left: {min(5 * depth, 90)}mm, text(size: 10pt)[{title}{details}])"
    for part in step.below:
        yield from _step(part, depth + 1)


def _table(block: doc.Table) -> Iterator[str]:
    if block.caption:
        yield f"#block(sticky: true, emph[{_text(block.caption)}])"
    columns = len(block.heads)
    centred = {*block.numbers, *block.centred}
    align = ", ".join("center" if n in centred else "left" for n in range(columns))
    yield f"#table(columns: ({_widths(block)}), align: ({align},),"
    heads = ", ".join(_head(head) for row in block.head_rows() for head in row)
    yield f"  table.header({heads}),"
    for place, row in enumerate(block.rows):
        strong = place in block.strong
        cells = _row(row, columns, strong=strong)
        # A head of rows stays with the first of them.
        heads_rows = strong and place + 1 < len(block.rows)
        yield f"  table.header(level: 2, repeat: false, {cells})," if heads_rows else f"  {cells},"
    yield ")"


def _head(head: doc.HeadCell) -> str:
    spans = f", colspan: {head.columns}" if head.columns > 1 else ""
    spans += f", rowspan: {head.rows}" if head.rows > 1 else ""
    return f"table.cell(align: center + horizon{spans})[*{_text(head.text)}*]"


def _row(row: tuple[doc.Cell, ...], columns: int, *, strong: bool) -> str:
    """The cells of a row; of a short row the last cell takes the rest."""
    whole = sum(len(doc.cell_text(cell)) for cell in row) < _WHOLE
    given = f"breakable: {'false' if whole else 'true'}"
    if strong:
        given += ", fill: luma(238)"
    cells = []
    for place, cell in enumerate(row):
        first, *rest = doc.cell_lines(cell) or ("",)
        text = f"*{_piece(first)}*" if strong and doc.cell_text(first) else _piece(first)
        rest_text = "".join(f" \\ {_piece(piece)}" for piece in rest)
        span = columns - len(row) + 1 if place == len(row) - 1 else 1
        more = f", colspan: {span}, align: left" if span > 1 else ""
        cells.append(f"table.cell({given}{more})[{text}{rest_text}]")
    return ", ".join(cells)


def _widths(block: doc.Table) -> str:
    """The widths of the columns: as the table says, else by what stands in them."""
    if block.widths:
        return ", ".join(f"{width}fr" for width in block.widths) + ","
    columns = zip(block.heads, *block.full_rows(), strict=True)
    letters = [max(len(doc.cell_text(cell, "\n")) for cell in column) for column in columns]
    return ", ".join(f"{min(40.0, max(4.0, n**0.8)):.1f}fr" for n in letters) + ","


# ---- an official paper


def _letterhead(head: doc.Letterhead) -> Iterator[str]:
    """Whose paper it is, the country, number, place and date; then the titles."""
    body = f"*{_text(head.body)}*" if head.governed else _text(head.body)
    # The lines below the names keep their place however close the text stands.
    yield "#[#set par(leading: 0.5em, spacing: 0.75em)"
    yield "#grid(columns: (72fr, 93fr), align: center, row-gutter: 3mm,"
    yield f"  [{body} \\ *{_text(head.unit)}* #v(-1.6mm) #line(length: 24mm, stroke: 0.5pt)],"
    yield f"  [*{_text(head.country)}* \\ *{_text(head.motto)}* #v(-1.6mm)"
    yield "   #line(length: 52mm, stroke: 0.5pt)],"
    yield f"  [{_text(head.reference) if head.reference else ''}], [#emph[{_text(head.place_and_date)}]],"
    yield ")]"
    titles = " \\ ".join(_text(title) for title in head.titles)
    yield f"#heading(level: 1)[{titles}]"


def _signatures(head: doc.Letterhead) -> Iterator[str]:
    """Room for the signatures, kept together, and to whom copies go. The last signer's is the field."""
    cells = []
    for number, signer in enumerate(head.signers, 1):
        field = signature_place() if number == len(head.signers) else ""
        lines = " \\ ".join(f"*{_text(line)}*" for line in signer.lines)
        name = f"*{_text(signer.name)}*" if signer.name else ""
        cells.append(f"[{lines} \\ #emph[{_text(signer.how)}] {field} #v(26mm) {name}]")
    recipients = (
        "["
        + " \\ ".join(
            f"#text(size: 12pt)[*#emph[{_text(line)}]*]"
            if place == 0
            else f"#text(size: 11pt)[{_text(line)}]"
            for place, line in enumerate(head.recipients)
        )
        + "]"
    )
    beside = len(cells) == 1
    align = "(left, center)" if beside else "center"
    row = (recipients, *cells) if beside else cells
    yield "#block(breakable: false, width: 100%, above: 1.5em)["
    yield f"#grid(columns: (1fr, 1fr), align: {align}, {', '.join(row)})"
    if not beside:
        yield f"#block{recipients}"
    yield "]"
