"""The impact as a document: for a meeting on paper, on a page with charts, in a workbook, on a terminal.

What is listed and swept has builders of its own beside this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ntm_rules._version import __version__
from ntm_rules.analysis.impact.document_against import against_section, differing_section
from ntm_rules.analysis.impact.document_lists import mover_sections, nearest_section
from ntm_rules.analysis.impact.document_places import PAGES, TERMINAL, place_sections
from ntm_rules.analysis.impact.document_sweeps import grid_section, sweep_blocks
from ntm_rules.analysis.impact.result import STATES, STATUSES, ImpactResult, Item, Moves
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc
from ntm_rules.documents.html import charts

_WEAK: Final = frozenset({"secondary", "recalled", "unknown"})
"""How levels are known that nobody read in the decision itself."""

_BAD_SHOWN: Final = {TERMINAL: 10, PAGES: 200}
"""How many units that could not be used are listed."""


def impact_document(result: ImpactResult, lang: str) -> doc.Document:
    """The whole impact; of criteria and indicators only those that move, the most moved first."""
    words = Wording(lang, result.unit_names)
    watermark = doc.Notice(words.say("watermark"), look="hypothetical")
    headline = doc.Facts(tuple(words.headline(result)))
    about = doc.Facts(tuple(words.about(result)))
    warnings = tuple(
        doc.Notice(text, label=words.say("warning")) for text in words.warnings(result)
    )
    names = "; ".join(name.say(lang) for _, name, _ in result.reforms)
    title = words.say("title" if result.reforms else "sweep_title")
    return doc.Document(
        lang,
        title.upper(),
        blocks=(watermark, headline, about, *warnings),
        sections=tuple(_sections(result, words)),
        footer=(doc.Paragraph(words.say("footer", __version__), look="small"), watermark),
        subject=f"{title}: {names or result.standard_name.say(lang)}",
        page_foot=words.say("watermark"),
    )


def _sections(result: ImpactResult, words: Wording) -> Iterator[doc.Section]:
    yield doc.Section(words.say("overall"), tuple(_overall(result, words)))
    if result.against is not None:
        yield against_section(result, result.against, words)
        yield from differing_section(result, result.against, words)
    for kind, items in (("criteria", result.criteria), ("indicators", result.indicators)):
        moved = [item for item in items if not item.moves.stands_still]
        moved.sort(key=lambda item: -_effect(item.moves))  # of equals the law's order stays
        if moved:
            blocks = (
                doc.Only(TERMINAL, tuple(_short_items(moved, words))),
                _items(kind, moved, words),
            )
            yield doc.Section(words.say(kind), blocks)
    if result.moved_units:
        yield from place_sections(result, words)
    yield from mover_sections(result, words)
    if result.nearest:
        yield nearest_section(result, words)
    for number, curve in enumerate(result.sweeps):
        column = f" [{words.column(curve)}]" if curve.column else ""
        title = words.say("sweep", curve.code) + column
        yield doc.Section(title, tuple(sweep_blocks(number, curve, words)))
    if result.grid is not None:
        yield grid_section(result.grid, words)
    yield from _levels(result, words)
    if result.bad_units:
        title = words.say("bad", words.count(result.bad_units))
        lists = (doc.Only(f, tuple(_bad(result, n, words))) for f, n in _BAD_SHOWN.items())
        yield doc.Section(title, tuple(lists), plain=True)


def _effect(moves: Moves) -> int:
    """How many units a thing moves, or is asked of or not by a reform that adds or repeals it."""
    return sum(n for (before, after), n in moves.counts.items() if before != after)


def _levels(result: ImpactResult, words: Wording) -> Iterator[doc.Section]:
    """By indicator how well the levels are known that decided, and where there is none."""
    items = [
        item
        for item in result.indicators
        if item.levels_after.no_level or not _WEAK.isdisjoint(item.levels_after.decided)
    ]
    if not items:
        return
    shown = [s for s in STATUSES if any(i.levels_after.decided.get(s) for i in items)]
    heads = (words.say("name"), *map(words.status, shown), words.say("no_level_of"))
    rows = tuple(
        (
            f"{item.code} {item.name.say(words.lang)}",
            *(words.count(item.levels_after.decided.get(status, 0)) for status in shown),
            words.count(item.levels_after.no_level),
        )
        for item in items
    )
    about = doc.Paragraph(words.say("levels_about", words.say("after")))
    numbers, wide = tuple(range(1, len(heads))), 45
    widths = (wide, *(round((100 - wide) / len(numbers)) for _ in numbers))
    sheet = words.say("levels_known")
    table = doc.Table(heads, rows, numbers=numbers, widths=widths, sheet=sheet)
    weak = tuple(
        (
            words.status(status),
            words.say(
                "levels_codes",
                words.codes((i.code, i.levels_after.decided.get(status, 0)) for i in items),
            ),
        )
        for status in shown
        if status in _WEAK
    )
    short = (doc.Only(TERMINAL, (doc.Facts(weak),)),) if weak else ()
    blocks = (*short, doc.Only(PAGES, (about, table)))
    yield doc.Section(words.say("levels_title"), blocks, quiet=not weak)


def _changes(moves: Moves, words: Wording) -> str:
    """The moves that are moves: "đạt → chưa đạt 12"."""
    return "; ".join(
        f"{words.say(before)} → {words.say(after)} {words.count(units)}"
        for before, after, units in moves.rows()
        if before != after
    )


def _moves_table(first: str, rows: Iterable[tuple[str, Moves]], words: Wording) -> doc.Table:
    """Each row a thing that is judged: how many units meet it before and after, and who moves."""
    before, after, met = words.say("before"), words.say("after"), words.say("pass")
    undecided = words.say("undecided")
    heads = (
        first,
        f"{met}, {before}",
        f"{met}, {after}",
        words.say("gained"),
        words.say("lost"),
        f"{undecided}, {before}",
        f"{undecided}, {after}",
        words.say("moves"),
    )
    cells = tuple(
        (
            name,
            *_counts(moves, words),
            _changes(moves, words) or "–",
        )
        for name, moves in rows
    )
    return doc.Table(heads, cells, numbers=tuple(range(1, 7)), widths=(30, 9, 9, 8, 8, 9, 9, 18))


def _states(moves: Moves, words: Wording, *, after: bool) -> str:
    units_of = moves.after if after else moves.before
    return ", ".join(
        f"{words.count(units)} {words.say(state)}"
        for state in STATES[:4]
        if (units := units_of(state)) or state != "not_applicable"
    )


def _overall(result: ImpactResult, words: Wording) -> Iterator[doc.Block]:
    """The verdicts of the whole, and how many criteria units meet."""
    if not result.moved_units:
        yield doc.Paragraph(words.say("no_moves"))
    sides = (words.say("before"), words.say("after"))
    rows: list[tuple[str, doc.Cell]] = []
    for key, moves in (("total", result.total), ("recognition", result.recognition)):
        rows += [
            (f"{words.say(key)}, {side}", _states(moves, words, after=number == 1))
            for number, side in enumerate(sides)
        ]
        if moves.moved:
            rows.append((f"{words.say(key)}, {words.say('moves')}", _changes(moves, words)))
    before, after = result.criteria_met_before, result.criteria_met_after
    mean = words.say("criteria_met_mean", words.mean(before), words.mean(after))
    met = words.say("criteria_met")
    yield doc.Facts((*rows, (met, mean)))
    counts = tuple(
        (n, words.count(b), words.count(a))
        for n, (b, a) in enumerate(zip(before, after, strict=True))
    )
    about = words.say("chart_met")
    axes = words.named("axis_criteria", "axis_units")
    drawing = charts.columns("met", met, about, before, after, sides, words.count, axes)
    table = doc.Table((met, *sides), counts, numbers=(0, 1, 2))
    yield doc.Only(PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


def _items(kind: str, items: Sequence[Item], words: Wording) -> doc.Block:
    shown = (*STATES[:3], *(s for s in STATES[3:] if any(_has(item.moves, s) for item in items)))
    names = {state: words.say(state) for state in shown}
    bars = [
        (
            item.code,
            {s: item.moves.before(s) for s in STATES},
            {s: item.moves.after(s) for s in STATES},
        )
        for item in items
    ]
    about = words.say("chart_bars")
    title = words.say(kind)
    drawing = charts.bars(kind, title, about, bars, names, words.count, words.say("axis_units"))
    rows = ((f"{item.code} {item.name.say(words.lang)}", item.moves) for item in items)
    table = _moves_table(words.say("name"), rows, words)
    return doc.Only(PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


def _short_items(items: Sequence[Item], words: Wording) -> Iterator[doc.Block]:
    """For a terminal: who meets each item before and after, and below the moves in words."""
    met, gained, lost, undecided = words.named("pass", "gained", "lost", "undecided")
    heads = ("", met, "→", gained, lost, undecided, "→")
    rows = tuple(
        (f"{item.code} {item.name.say(words.lang)}", *_counts(item.moves, words)) for item in items
    )
    yield doc.Table(heads, rows, numbers=tuple(range(1, 7)))
    yield doc.Items(
        tuple(doc.ListItem(item.code, (_changes(item.moves, words),)) for item in items)
    )


def _counts(moves: Moves, words: Wording) -> tuple[str, ...]:
    """Met before and after, gained, lost, undecided before and after."""
    numbers = (
        moves.before("pass"),
        moves.after("pass"),
        moves.gained,
        moves.lost,
        moves.before("unknown"),
        moves.after("unknown"),
    )
    return tuple(words.count(units) for units in numbers)


def _has(moves: Moves, state: str) -> bool:
    return bool(moves.before(state) or moves.after(state))


def _bad(result: ImpactResult, shown: int, words: Wording) -> Iterator[doc.Block]:
    """The first units that could not be used, and what is wrong with each."""
    lines = [problem.say(words.lang) for bad in result.bad[:shown] for problem in bad.problems]
    yield doc.Items(
        tuple(doc.ListItem("", (line,)) for line in lines), sheet=words.say("bad_sheet")
    )
    if result.bad_units > shown:
        yield doc.Paragraph(words.say("more", words.count(result.bad_units - shown)))
