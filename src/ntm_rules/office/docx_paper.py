"""What a Word document is made of: paragraphs, tables, page numbers, in the form of Decree 30/2020."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ntm_rules.foundation.text import clean
from ntm_rules.office.docx_rows import CopiedRows, RowForm
from ntm_rules.office.docx_styles import FONT, LOOKS, add_missing, library, set_properties

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

BODY: Final = 13
_CELL_SIDE: Final = 60
"""The room at the sides of a cell, in twentieths of a point."""
WIDTH_MM: Final = 165
"""What the margins leave of A4: 210 less 30 on the left and 15 on the right."""
WIDTH_WIDE_MM: Final = 390
"""What they leave of A3 on its long side."""


@dataclass(frozen=True, slots=True)
class HeadSpan:
    """A head of a table: its text, its first column, and how many columns and rows it takes."""

    text: str
    place: int
    columns: int = 1
    rows: int = 1


class Paper:
    """A document being written, top to bottom."""

    def __init__(
        self,
        lang: str,
        title: str,
        *,
        draft: str = "",
        foot: str = "",
        wide: bool = False,
        template: bytes | None = None,
    ) -> None:
        """``template`` is a document whose styles, heads and feet are taken; its text is not."""
        self.document: Document = library().Document(io.BytesIO(template) if template else None)
        self.own_styles: bool = template is None
        if template is not None:
            self._empty()
        self.width_mm: int = WIDTH_WIDE_MM if wide else WIDTH_MM
        self._page(draft, foot, wide=wide)
        self._style_ids: dict[str, str] = {}
        self._styles(lang)
        set_properties(self.document, lang, title)

    # ---- set-up

    def _empty(self) -> None:
        """Take the text out of a template; its last section stays."""
        body = self.document.element.body
        for child in list(body):
            if not child.tag.endswith("}sectPr"):
                body.remove(child)

    def _page(self, draft: str, foot: str, *, wide: bool) -> None:
        from docx.shared import Mm

        section: Any = self.document.sections[0]
        if not self.own_styles:
            self.width_mm = round(
                (section.page_width - section.left_margin - section.right_margin) / Mm(1)
            )
        else:
            self._sheet(section, wide=wide)
        self._running(section, draft, foot)

    def _sheet(self, section: Any, *, wide: bool) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Mm

        section.page_width, section.page_height = (Mm(420), Mm(297)) if wide else (Mm(210), Mm(297))
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.top_margin, section.bottom_margin = Mm(20), Mm(20)
        section.left_margin, section.right_margin = Mm(15 if wide else 30), Mm(15)
        section.header_distance = section.footer_distance = Mm(10)

    def _running(self, section: Any, draft: str, foot: str) -> None:
        """What stands at the head and the foot of the pages; what a template has there stays."""
        from docx.shared import Pt

        # The page number stands in the middle of the upper margin, not on the first page.
        section.different_first_page_header_footer = True
        if self.own_styles:
            line = section.header.paragraphs[0]
            self._centre(line)
            line.paragraph_format.space_after = Pt(0)
            self._field(line, "PAGE")
        for header, empty in ((section.header, False), (section.first_page_header, True)):
            if draft:
                plain = empty and self.own_styles
                mark = header.paragraphs[0] if plain else header.add_paragraph()
                mark.add_run(clean(draft)).bold = True
                mark.paragraph_format.space_after = Pt(0)
                self._right(mark)
        for footer in (section.footer, section.first_page_footer):
            if foot:
                line = footer.paragraphs[0]
                run = (line if not line.text else footer.add_paragraph()).add_run(clean(foot))
                run.font.size = Pt(8)

    def _styles(self, lang: str) -> None:
        if not self.own_styles:
            add_missing(self.document)
            return
        from docx.enum.style import WD_STYLE_TYPE
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor

        for name, size in (("Normal", BODY), ("Heading 1", BODY), ("Title", 14), ("Header", BODY)):
            style = self.document.styles[name]
            if style.type != WD_STYLE_TYPE.PARAGRAPH:
                continue
            font: Any = style.font
            font.name, font.size = FONT, Pt(size)
            font.color.rgb = RGBColor(0, 0, 0)
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for key in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
                fonts.set(qn(key), FONT)
            for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
                fonts.attrib.pop(qn(key), None)
        add_missing(self.document)
        self._language(lang)
        normal: Any = self.document.styles["Normal"]
        normal.paragraph_format.space_after = Pt(6)
        normal.paragraph_format.space_before = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        head: Any = self.document.styles["Heading 1"]
        head.font.bold = True
        head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(8), Pt(3)
        head.paragraph_format.keep_with_next = True

    def _language(self, lang: str) -> None:
        from docx.oxml.ns import qn

        code = "en-GB" if lang == "en" else "vi-VN"
        for element in self.document.styles.element.iter(qn("w:lang")):
            element.set(qn("w:val"), code)
            element.set(qn("w:eastAsia"), code)

    # ---- text

    def paragraph(
        self,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        centre: bool = False,
        indent: bool = False,
        size: int | None = None,
        after: int | None = None,
        into: _Cell | None = None,
        look: str = "",
    ) -> Paragraph:
        """A paragraph; ``into`` puts it in a cell, whose first empty paragraph it takes; ``look`` is one of ``LOOKS``."""
        from docx.shared import Mm, Pt

        holder: Any = into or self.document
        first = into.paragraphs[0] if into is not None and not into.text else None
        line: Paragraph = first if first is not None else holder.add_paragraph()
        if look:
            self._style(line, LOOKS[look].name)
        run = line.add_run(clean(text))
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = Pt(size)
        if centre:
            self._centre(line)
        if indent:
            line.paragraph_format.first_line_indent = Mm(10)
        if after is not None:
            line.paragraph_format.space_after = Pt(after)
        return line

    def _style(self, line: Paragraph, name: str) -> None:
        """Give a paragraph a style. Each is looked for once: python-docx goes through all styles for every paragraph."""
        if name not in self._style_ids:
            self._style_ids[name] = self.document.styles[name].style_id
        line._p.style = self._style_ids[name]

    def indented(self, text: str, depth: int, *, italic: bool = False) -> None:
        """A paragraph of a tree, further in by its depth."""
        from docx.shared import Mm

        line = self.paragraph(text, italic=italic, look="table", after=1)
        line.paragraph_format.left_indent = Mm(min(6 * depth, 90))

    def bullet(self, text: str) -> None:
        """An item of a list."""
        self._style(self.paragraph(text, after=1), "List Bullet")

    def heading(self, text: str, *, new_page: bool = False) -> None:
        """The title of a part, which may begin a page."""
        line = self.document.add_heading(clean(text), level=1)
        if new_page:
            line.paragraph_format.page_break_before = True

    def rule(self, paragraph: Paragraph, *, inset_mm: int) -> None:
        """A line below a paragraph, shorter by ``inset_mm`` on each side."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Mm

        paragraph.paragraph_format.left_indent = Mm(inset_mm)
        paragraph.paragraph_format.right_indent = Mm(inset_mm)
        self._tall(paragraph, 4)
        edges: Any = OxmlElement("w:pBdr")
        line = OxmlElement("w:top")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
            line.set(qn(f"w:{key}"), value)
        edges.append(line)
        paragraph._p.get_or_add_pPr().insert_element_before(
            edges, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc"
        )

    # ---- tables

    def grid(self, widths_mm: Sequence[int], *, rows: int = 0, lines: bool = True) -> Table:
        """A table of fixed widths."""
        from docx.enum.table import WD_TABLE_ALIGNMENT
        from docx.shared import Mm

        table: Table = self.document.add_table(rows, len(widths_mm))
        if lines:
            table.style = "Table Grid"
            self._narrow_cells(table)
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        for column, width in zip(table.columns, widths_mm, strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)
        return table

    def table(
        self,
        heads: Sequence[Sequence[HeadSpan]],
        rows: Sequence[Sequence[str | Sequence[str]]],
        widths_mm: Sequence[int],
        *,
        centred: Sequence[int] = (),
        bold_rows: Sequence[int] = (),
    ) -> None:
        """A table with lines, its head repeated on every page; no row is cut by the end of a page but a long one.

        A row of one text spans the whole width; a cell may hold several paragraphs.
        """
        from docx.shared import Mm

        table = self.grid(widths_mm)
        self._heads(table, heads, widths_mm)
        copied = CopiedRows(table, lambda form: self._first_of(table, form, widths_mm, centred))
        for number, row in enumerate(rows):
            cells = [(c,) if isinstance(c, str) else c for c in row]
            strong = number in bold_rows
            if len(cells) < len(widths_mm):
                short = _row_of(table)
                self._whole(short)
                merged = short.cells[1].merge(short.cells[-1])
                short.cells[0].width = Mm(widths_mm[0])
                self._fill(short.cells[0], cells[0], centre=True, bold=strong)
                self._fill(merged, cells[1], centre=False, bold=strong)
                for paragraph in (*short.cells[0].paragraphs, *merged.paragraphs):
                    paragraph.paragraph_format.keep_with_next = True
                continue
            copied.add(cells, widths_mm, bold=strong)
        self.gap(6)

    def gap(self, points: int) -> None:
        """An empty line of that height."""
        self._tall(self.paragraph("", after=0), points)

    def _tall(self, paragraph: Paragraph, points: int) -> None:
        """A paragraph of exactly that height, whatever its letters."""
        from docx.enum.text import WD_LINE_SPACING
        from docx.shared import Pt

        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        paragraph.paragraph_format.line_spacing = Pt(points)

    def _heads(
        self, table: Table, heads: Sequence[Sequence[HeadSpan]], widths_mm: Sequence[int]
    ) -> None:
        """The rows of heads, repeated on every page."""
        from docx.shared import Mm

        rows = [_row_of(table) for _ in heads]
        for row, cells in zip(rows, heads, strict=True):
            self._whole(row)
            self._repeat(row)
            for cell, width in zip(row.cells, widths_mm, strict=True):
                cell.width = Mm(width)
            for head in cells:
                last = rows[rows.index(row) + head.rows - 1].cells[head.place + head.columns - 1]
                cell = row.cells[head.place]
                cell = cell if last is cell else cell.merge(last)
                self._fill(cell, (head.text,), centre=True, bold=True)

    def _first_of(
        self, table: Table, form: RowForm, widths_mm: Sequence[int], centred: Sequence[int]
    ) -> Any:
        """The first row of a form."""
        from docx.shared import Mm

        row = _row_of(table)
        if form.is_whole:
            self._whole(row)
        for place, (cell, count) in enumerate(zip(row.cells, form.paragraphs, strict=True)):
            cell.width = Mm(widths_mm[place])
            # Not empty: a cell without letters has but one paragraph.
            self._fill(cell, ("-",) * count, centre=place in centred, bold=form.bold)
        return row._tr

    def _fill(self, cell: _Cell, texts: Sequence[str], *, centre: bool, bold: bool) -> None:
        for place, text in enumerate(texts or ("",)):
            strong = bold and place == 0
            self.paragraph(text, into=cell, look="table", centre=centre, bold=strong)

    # ---- pieces of WordprocessingML that the library has no names for

    def _centre(self, paragraph: Paragraph) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def _right(self, paragraph: Paragraph) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _whole(self, row: Any) -> None:
        from docx.oxml import OxmlElement

        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

    def _narrow_cells(self, table: Table) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        margins: Any = OxmlElement("w:tblCellMar")
        for side in ("left", "right"):
            edge = OxmlElement(f"w:{side}")
            edge.set(qn("w:w"), str(_CELL_SIDE))
            edge.set(qn("w:type"), "dxa")
            margins.append(edge)
        table._tbl.tblPr.insert_element_before(margins, "w:tblLook", "w:tblCaption")

    def _repeat(self, row: Any) -> None:
        from docx.oxml import OxmlElement

        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))

    def _field(self, paragraph: Paragraph, name: str) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        for kind, text in (("begin", ""), ("", name), ("end", "")):
            run = paragraph.add_run()
            if kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
            else:
                mark = OxmlElement("w:instrText")
                mark.text = text
            run._r.append(mark)


def _row_of(table: Any) -> Any:
    return table.add_row()
