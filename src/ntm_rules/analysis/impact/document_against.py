"""Two reforms side by side: what each does to the same units."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.analysis.impact.differing import Differing, differing_units
from ntm_rules.analysis.impact.document_lists import who
from ntm_rules.analysis.impact.document_places import PAGES, TERMINAL
from ntm_rules.analysis.impact.result import ImpactResult, Mover, Moves, WholeBounds
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc


def against_section(first: ImpactResult, second: ImpactResult, words: Wording) -> doc.Section:
    """By criterion and indicator what moves under either of them."""
    names = tuple(words.say("reform_n", n) for n in (1, 2))
    about = doc.Facts(
        tuple(
            (
                f"{name[0].upper()}{name[1:]}",
                "; ".join(r.say(words.lang) for _, r, _ in result.reforms) or "–",
            )
            for name, result in zip(names, (first, second), strict=True)
        )
        + tuple(_whole(first, second, names, words))
    )
    notes = [
        f"{names[1]}: {text}"
        for text in words.warnings(second)
        if text not in words.warnings(first)
    ]
    warnings = tuple(doc.Notice(text, label=words.say("warning")) for text in notes)
    rows = list(_rows(first, second, words))
    law, sides = words.say("law"), names
    met, moved, undecided = "met_under", "gained_lost", "undecided_under"
    heads = (
        words.say("name"),
        *(words.say(met, side) for side in (law, *sides)),
        *(words.say(moved, side) for side in sides),
        *(words.say(undecided, side) for side in sides),
    )
    widths = (26, 9, 9, 9, 14, 14, 9, 10)
    table = doc.Table(heads, tuple(rows), numbers=tuple(range(1, 8)), widths=widths)
    short = doc.Table(
        (words.say("pass"), law, *sides), tuple(row[:4] for row in rows), numbers=(1, 2, 3)
    )
    tables = (
        doc.Only(TERMINAL, (short,)),
        doc.Only(PAGES, (table,)),
    )
    return doc.Section(words.say("against"), (about, *warnings, *(tables if rows else ())))


def differing_section(
    first: ImpactResult, second: ImpactResult, words: Wording
) -> Iterator[doc.Section]:
    """Which units the reforms judge differently, by indicator: the verdict in the law and under each, the gap under each."""
    provinces = {g.id: g.name.say(words.lang) for r in (second, first) for g in r.provinces}
    blocks: list[doc.Block] = []
    for of_code in differing_units(first, second):
        if of_code.units:
            key = "differing_of" if of_code.complete else "differing_some"
            caption = words.say(key, of_code.code, words.count(len(of_code.units)))
            rows = tuple(_differing(unit, provinces, words) for unit in of_code.units)
            names = tuple(words.say("reform_n", n) for n in (1, 2))
            gaps = tuple(f"{words.say('gap')}, {name}" for name in names)
            heads = (*words.named("unit", "code", "place"), words.say("law"), *names, *gaps)
            sheet = f"{words.say('differing_sheet')} {of_code.code}"
            table = doc.Table(heads, rows, caption=caption, stack=True, sheet=sheet)
            short = tuple((row[0], row[1], *row[3:6]) for row in rows)
            heads = (heads[0], heads[1], *heads[3:6])
            blocks.append(doc.Only(TERMINAL, (doc.Paragraph(caption), doc.Table(heads, short))))
            blocks.append(doc.Only(PAGES, (table,)))
        if not of_code.complete:
            blocks.append(doc.Paragraph(words.say("differing_cut", of_code.code)))
    if blocks:
        yield doc.Section(words.say("differing"), tuple(blocks))


def _differing(unit: Differing, provinces: dict[str, str], words: Wording) -> tuple[doc.Cell, ...]:
    mover, sides = unit.mover, (unit.first, unit.second)
    verdicts = (mover.before, *(unit.after(side) for side in sides))
    return (
        *who(mover, provinces),
        *(doc.Mark(verdict, words.say(verdict)) for verdict in verdicts),
        *(_gap_after(side, words) for side in sides),
    )


def _gap_after(side: Mover | None, words: Wording) -> str:
    """What a unit lacks under a reform, where one number says it."""
    return words.gap(side.gap) if side is not None and side.gap and side.gap_side == "after" else ""


def _whole(
    first: ImpactResult, second: ImpactResult, names: tuple[str, ...], words: Wording
) -> Iterator[tuple[str, str]]:
    """How many units meet the whole, and how many criteria a unit meets, under the law and both reforms."""
    sides: tuple[tuple[str, ImpactResult, WholeBounds], ...] = (
        (words.say("law"), first, first.bounds_before),
        (names[0], first, first.bounds_after),
        (names[1], second, second.bounds_after),
    )
    for name, result, bounds in sides:
        yield words.say("whole_met", name), words.bounds(bounds, result.units)
    means = [first.criteria_met_before, first.criteria_met_after, second.criteria_met_after]
    yield (
        words.say("criteria_mean"),
        "; ".join(
            f"{name} {words.mean(met)}" for (name, *_), met in zip(sides, means, strict=True)
        ),
    )


def _rows(first: ImpactResult, second: ImpactResult, words: Wording) -> Iterator[tuple[str, ...]]:
    nothing = Moves({})
    for kind in ("criteria", "indicators"):
        items = {item.code: item for item in (*getattr(second, kind), *getattr(first, kind))}
        moves = [{i.code: i.moves for i in getattr(result, kind)} for result in (first, second)]
        order = [i.code for i in getattr(first, kind)]
        order += [code for code in items if code not in order]
        for code in order:
            left, right = (of_side.get(code, nothing) for of_side in moves)
            if left.stands_still and right.stands_still:
                continue
            law = left if left.counts else right
            yield (
                f"{code} {items[code].name.say(words.lang)}",
                words.count(law.before("pass")),
                words.count(left.after("pass")),
                words.count(right.after("pass")),
                *(
                    f"+{words.count(m.gained)}\u00a0/\u00a0−{words.count(m.lost)}"
                    for m in (left, right)
                ),
                *(words.count(m.after("unknown")) for m in (left, right)),
            )
