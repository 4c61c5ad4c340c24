"""The impact as a document: for a meeting on paper, on a page with charts, in a workbook, on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from ntm_rules._version import __version__
from ntm_rules.analysis.impact.result import (
    STATES,
    Group,
    ImpactResult,
    Item,
    Moves,
    NearMiss,
    SweepCurve,
)
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.documents.html import charts

_TERMINAL: Final[tuple[Format, ...]] = ("text",)
_PAGES: Final[tuple[Format, ...]] = ("md", "html", "docx", "xlsx")
_BAD_SHOWN: Final = {_TERMINAL: 10, _PAGES: 200}
"""How many units that could not be used are listed."""


def impact_document(result: ImpactResult, lang: str) -> doc.Document:
    """The whole impact; of criteria and indicators only those that move."""
    words = Wording(lang)
    watermark = doc.Notice(words.say("watermark"), look="hypothetical")
    about = doc.Facts(tuple(words.about(result)))
    warnings = tuple(
        doc.Notice(text, label=words.say("warning")) for text in words.warnings(result)
    )
    names = "; ".join(name.say(lang) for _, name, _ in result.reforms)
    title = words.say("title" if result.reforms else "sweep_title")
    return doc.Document(
        lang,
        title.upper(),
        blocks=(watermark, about, *warnings),
        sections=tuple(_sections(result, words)),
        footer=(doc.Paragraph(words.say("footer", __version__), look="small"), watermark),
        subject=f"{title}: {names or result.standard_name.say(lang)}",
    )


def _sections(result: ImpactResult, words: Wording) -> Iterator[doc.Section]:
    yield doc.Section(words.say("overall"), tuple(_overall(result, words)))
    for kind, items in (("criteria", result.criteria), ("indicators", result.indicators)):
        moved = [item for item in items if not item.moves.stands_still]
        if moved:
            blocks = (
                doc.Only(_TERMINAL, tuple(_short_items(moved, words))),
                _items(kind, moved, words),
            )
            yield doc.Section(words.say(kind), blocks)
    if result.moved_units:
        top = _most_moved(result)
        for kind, groups in (("regions", result.regions), ("provinces", result.provinces)):
            blocks = (
                doc.Only(_TERMINAL, (_short_groups(groups, top, words),)),
                _groups(kind, groups, top, words),
            )
            yield doc.Section(words.say(kind), blocks)
    if result.nearest:
        provinces = {group.id: group.name.say(words.lang) for group in result.provinces}
        yield doc.Section(words.say("nearest"), tuple(_nearest(result.nearest, provinces, words)))
    for number, curve in enumerate(result.sweeps):
        column = f" [{words.column(curve)}]" if curve.column else ""
        title = words.say("sweep", curve.code) + column
        yield doc.Section(title, tuple(_sweep(number, curve, words)))
    if result.bad_units:
        title = words.say("bad", words.count(result.bad_units))
        lists = (doc.Only(f, tuple(_bad(result, n, words))) for f, n in _BAD_SHOWN.items())
        yield doc.Section(title, tuple(lists), plain=True)


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
    drawing = charts.columns("met", met, about, before, after, sides, words.count)
    table = doc.Table((met, *sides), counts, numbers=(0, 1, 2))
    yield doc.Only(_PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


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
    drawing = charts.legend(names) + charts.bars(kind, title, about, bars, names, words.count)
    rows = ((f"{item.code} {item.name.say(words.lang)}", item.moves) for item in items)
    table = _moves_table(words.say("name"), rows, words)
    return doc.Only(_PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


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


def _most_moved(result: ImpactResult) -> str:
    """The indicator that most units gain or lose."""
    moved = [item for item in result.indicators if item.moves.gained or item.moves.lost]
    top = max(
        moved or result.indicators,
        key=lambda item: (item.moves.gained + item.moves.lost, item.moves.moved),
    )
    return top.code


def _sides(group: Group, code: str) -> tuple[int, int]:
    """How many units of a place lose and gain an indicator."""
    moves = next((item.moves for item in group.indicators if item.code == code), None)
    return (moves.lost, moves.gained) if moves else (0, 0)


def _short_groups(groups: Sequence[Group], top: str, words: Wording) -> doc.Table:
    """For a terminal: the units of each place, those that move, and those that lose or gain ``top``."""
    units, moved, lost, gained = words.named("units", "moved", "lost", "gained")
    rows = tuple(
        (
            group.name.say(words.lang),
            *(words.count(n) for n in (group.units, group.moved_units, *_sides(group, top))),
        )
        for group in groups
    )
    return doc.Table(
        (words.say("place"), units, moved, f"{top} {lost}", gained), rows, numbers=(1, 2, 3, 4)
    )


def _groups(kind: str, groups: Sequence[Group], top: str, words: Wording) -> doc.Block:
    """The same for a page, with the criteria met and a drawing of who loses and gains ``top``."""

    def met(group: Group) -> str:
        means = (Fraction(round(Fraction(100 * n, group.units)), 100) for n in group.criteria_met)
        return " → ".join(words.number(mean) for mean in means)

    short = _short_groups(groups, top, words)
    lost, gained = words.named("lost", "gained")
    heads = (*short.heads[:3], f"{top}: {lost}", f"{top}: {gained}", words.say("criteria_met"))
    rows = tuple((*row, met(group)) for row, group in zip(short.rows, groups, strict=True))
    table = doc.Table(heads, rows, numbers=(1, 2, 3, 4, 5))
    lines = [
        (_short(g.name.say(words.lang)), *_sides(g, top)) for g in groups if any(_sides(g, top))
    ]
    if not lines:
        return doc.Only(_PAGES, (table,))
    about = words.say("chart_places", top)
    drawing = charts.sides(kind, words.say(kind), about, lines, (lost, gained), words.count)
    return doc.Only(_PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


def _short(name: str) -> str:
    return name if len(name) < 27 else name[:25] + "…"


def _nearest(
    nearest: Sequence[NearMiss], provinces: dict[str, str], words: Wording
) -> Iterator[doc.Block]:
    heads = words.named("unit", "code", "place", "gap", "before")
    for code in dict.fromkeys(miss.indicator for miss in nearest):
        rows = tuple(
            (
                miss.unit_name,
                miss.unit_code or "",
                provinces.get(miss.province, ""),
                (f"{words.say('gap_over')} " if miss.over else "") + words.gap(miss),
                doc.Mark(miss.before, words.say(miss.before)),
            )
            for miss in nearest
            if miss.indicator == code
        )
        caption = f"{words.say('indicator')} {code}"
        yield doc.Only(_TERMINAL, (doc.Paragraph(caption),))
        yield doc.Table(
            heads, rows, caption=caption, stack=True, sheet=f"{words.say('near')} {code}"
        )


def _sweep(number: int, curve: SweepCurve, words: Wording) -> Iterator[doc.Block]:
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
    yield doc.Only(_TERMINAL, (short,))
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
    )
    yield doc.Only(_PAGES, (doc.Chart(drawing, table, words.say("table"), about),))


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


def _bad(result: ImpactResult, shown: int, words: Wording) -> Iterator[doc.Block]:
    """The first units that could not be used, and what is wrong with each."""
    lines = [problem.say(words.lang) for bad in result.bad[:shown] for problem in bad.problems]
    yield doc.Items(
        tuple(doc.ListItem("", (line,)) for line in lines), sheet=words.say("bad_sheet")
    )
    if result.bad_units > shown:
        yield doc.Paragraph(words.say("more", words.count(result.bad_units - shown)))
