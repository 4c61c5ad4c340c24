"""Levels that are moved: one at a time as a curve, two at once as a heat map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final

from ntm_rules.analysis.impact.document_places import PAGES, TERMINAL
from ntm_rules.analysis.impact.result import STATES, LevelPair, SweepCurve, SweepGrid
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.documents.html import charts

_WIDE: Final[tuple[Format, ...]] = ("md", "html", "xlsx")
_NARROW: Final[tuple[Format, ...]] = ("text", "docx")
_COLUMNS: Final = 14
"""How many levels stand beside each other where a page is narrow."""


def sweep_blocks(number: int, curve: SweepCurve, words: Wording) -> Iterator[doc.Block]:
    """A drawing of the curve; on a terminal the level and the verdicts of the indicator alone."""
    yield doc.Paragraph(f"{words.curve(curve)}; {words.say('of_units', words.count(curve.units))}.")
    yield doc.Facts(tuple(words.in_force(curve)))
    if curve.set_aside:
        text = words.say("set_aside", words.count(curve.set_aside))
        yield doc.Notice(text, label=words.say("warning"))
    criterion = f"{words.say('criterion')} {curve.criterion}"
    heads = (
        words.say("level"),
        *words.named(*STATES[:4]),
        *(f"{criterion}: {name}" for name in words.named(*STATES[:3])),
    )
    rows: tuple[tuple[doc.Cell, ...], ...] = tuple(
        (
            words.number(point.level),
            *(words.count(point.indicator.get(state, 0)) for state in STATES[:4]),
            *(words.count(point.criterion.get(state, 0)) for state in STATES[:3]),
        )
        for point in curve.points
    )
    short = doc.Table(heads[:4], tuple(row[:4] for row in rows), numbers=(0, 1, 2, 3))
    yield doc.Only(TERMINAL, (short,))
    title, about = words.say("sweep", curve.code), words.say("chart_sweep")
    table = doc.Table(heads, rows, caption=words.curve(curve), numbers=tuple(range(8)), sheet=title)
    drawing = charts.curve(
        f"sweep{number}",
        title,
        about,
        [point.level for point in curve.points],
        [point.indicator for point in curve.points],
        _marks(curve, words),
        {state: words.say(state) for state in STATES},
        [words.number(point.level) for point in curve.points],
        words.count,
        (_level_axis(curve, words), words.say("axis_units")),
    )
    yield doc.Only(PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


def _marks(curve: SweepCurve, words: Wording) -> list[tuple[Fraction, str, bool]]:
    """The levels in force, where they are few: in the law, and after the reforms where it differs."""
    sides = [("in_law", curve.levels_before, False)]
    if dict(curve.levels_before) != dict(curve.levels_after):
        sides.append(("in_reform", curve.levels_after, True))
    marks = []
    for key, levels, is_solid in sides:
        known = [level for level in levels if level is not None]
        if len(known) <= 3:
            marks += [(level, words.say(key), is_solid) for level in known]
    return marks


def _level_axis(curve: SweepCurve, words: Wording) -> str:
    unit = f" ({words.unit(curve.unit)})" if curve.unit else ""
    return f"{words.say('axis_level', unit)}: {curve.code}"


def grid_section(grid: SweepGrid, words: Wording) -> doc.Section:
    """How many units meet both indicators, and all criteria, at each pair of levels."""
    first, second = grid.first, grid.second
    about = doc.Facts(
        (
            (words.say("grid_rows"), f"{_named(first, words)}: {words.curve(first)}"),
            (words.say("grid_columns"), f"{_named(second, words)}: {words.curve(second)}"),
            (words.say("units"), words.count(grid.units)),
        )
    )
    title = words.say("grid", _named(first, words), _named(second, words))
    both, total = words.say("grid_both"), words.say("grid_total")
    drawing = charts.heat(
        "grid",
        title,
        words.say("grid_about"),
        [words.number(point.level) for point in first.points],
        [words.number(point.level) for point in second.points],
        [[cell.both.get("pass", 0) for cell in cells] for _, cells in grid.rows()],
        (_level_axis(second, words), _level_axis(first, words)),
        words.count,
    )
    met = _table(grid, lambda cell: words.count(cell.both.get("pass", 0)), both, words)
    whole = _table(grid, lambda cell: _bounds(cell, words), total, words)
    captions = [doc.Only(TERMINAL, (doc.Paragraph(f"{text}:"),)) for text in (both, total)]
    tables: tuple[doc.Block, ...] = (captions[0], met, captions[1], whole)
    if len(second.points) > _COLUMNS:
        tables = (doc.Only(_WIDE, tables), doc.Only(_NARROW, (_pairs(grid, words),)))
    chart = doc.Chart(drawing, met, words.say("table"), words.say("grid_about"))
    pages = (doc.Only(("html",), (chart, whole)), doc.Only(("text", "md", "docx", "xlsx"), tables))
    return doc.Section(title, (about, *pages))


def _named(curve: SweepCurve, words: Wording) -> str:
    return f"{curve.code} [{words.column(curve)}]" if curve.column else curve.code


def _table(
    grid: SweepGrid, text: Callable[[LevelPair], str], caption: str, words: Wording
) -> doc.Table:
    """Levels of the first sweep below each other, those of the second beside each other."""
    first, second = _named(grid.first, words), _named(grid.second, words)
    heads = (f"{first} \\ {second}", *(words.number(p.level) for p in grid.second.points))
    rows = tuple((words.number(level), *map(text, cells)) for level, cells in grid.rows())
    return doc.Table(heads, rows, caption, numbers=tuple(range(len(heads))), sheet=caption[:31])


def _pairs(grid: SweepGrid, words: Wording) -> doc.Table:
    """A row for each pair of levels, where they do not fit beside each other."""
    heads = (
        _named(grid.first, words),
        _named(grid.second, words),
        *words.named("grid_both", "grid_total"),
    )
    rows = tuple(
        (
            words.number(cell.level),
            words.number(cell.other),
            words.count(cell.both.get("pass", 0)),
            _bounds(cell, words),
        )
        for cell in grid.cells
    )
    return doc.Table(heads, rows, numbers=(0, 1, 2, 3))


def _bounds(cell: LevelPair, words: Wording) -> str:
    met = cell.total.get("pass", 0)
    most = met + cell.total.get("unknown", 0)
    return words.count(met) if met == most else f"{words.count(met)} – {words.count(most)}"
