"""The tables of a document redrawn as a page for the eye: each cell coloured by what became of it. No script, no link."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from ntm_rules.authoring.reading.account import KINDS, Account, AccountRow
from ntm_rules.office.grids.grid import Grid, TablesOfDocument

_COLOURS: Final = {
    "taken": "#dff0d8",
    "heading": "#dbe9f6",
    "footnote": "#eeeeee",
    "empty": "#ffffff",
    "not_understood": "#f8d0c8",
    "other": "#f7f7f7",
}
_STYLE: Final = (
    "body{font-family:'Times New Roman',serif;margin:1.5rem;color:#111}"
    "table{border-collapse:collapse;margin:.5rem 0 2rem;width:100%}"
    "td{border:1px solid #777;padding:.25rem .4rem;vertical-align:top}"
    "td.not_understood{font-weight:bold;border:2px solid #a33}"
    ".legend span{padding:.1rem .5rem;border:1px solid #777;margin-right:.5rem}"
    "td.why{border:0;color:#a33;background:none;font-style:italic}"
    + "".join(f".{kind}{{background:{colour}}}" for kind, colour in _COLOURS.items())
)


def review_page(document: TablesOfDocument, account: Account, counts: str) -> bytes:
    """The page: what was counted, a legend, the tables; at the end of a row why it was not understood."""
    title = f"Đọc từ văn bản: {document.path.name}"
    legend = "".join(
        f'<span class="{kind}">{escape(words.vi)}</span>' for kind, words in KINDS.items()
    )
    lines = "".join(f"<p>{escape(line)}</p>" for line in counts.split("\n"))
    whole = {(row.table, row.row): row for row in account.rows}
    parts = [
        '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
        f'<meta name="generator" content="ntm-rules"><title>{escape(title)}</title>',
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>",
        f"<p>SHA-256: {document.sha256}</p>{lines}",
        f'<p class="legend">{legend}</p>',
        *(part for grid in document.grids for part in _table(grid, account, whole)),
        "</body></html>\n",
    ]
    return "\n".join(parts).encode()


def _table(grid: Grid, account: Account, whole: dict[tuple[int, int], AccountRow]) -> Iterator[str]:
    name = f" ({escape(grid.sheet)})" if grid.sheet else ""
    yield f"<h2>Bảng {grid.number}{name}</h2><table>"
    for row in range(grid.height):
        line = whole[grid.number, row + 1]
        cells = "".join(
            f'<td class="{account.cell_kinds[grid.number, cell.row, cell.column]}"'
            f' rowspan="{cell.rows}" colspan="{cell.columns}">{escape(cell.text)}</td>'
            for cell in grid.starting_in(row)
        )
        why = f'<td class="why">{escape(line.why.vi)}</td>' if line.why else ""
        yield f"<tr>{cells}{why}</tr>"
    yield "</table>"
