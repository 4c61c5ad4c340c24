"""The units that are listed: who moves, and who is nearest to passing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ntm_rules.analysis.impact.document_places import PAGES, TERMINAL
from ntm_rules.analysis.impact.result import ImpactResult, Mover
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc


def mover_sections(result: ImpactResult, words: Wording) -> Iterator[doc.Section]:
    """Who moves, by indicator: the first of them, and how many there are."""
    if not result.movers:
        return
    provinces = {group.id: group.name.say(words.lang) for group in result.provinces}
    moved = {item.code: item.moves.moved for item in result.indicators}
    blocks: list[doc.Block] = []
    for code in dict.fromkeys(mover.indicator for mover in result.movers):
        movers = [mover for mover in result.movers if mover.indicator == code]
        numbers = words.count(len(movers)), words.count(moved[code])
        caption = words.say("movers_of", code, *numbers)
        sheet = f"{words.say('mover')} {code}"
        short = doc.Paragraph(caption), _short_movers(movers, words)
        blocks.append(doc.Only(TERMINAL, short))
        blocks.append(doc.Only(PAGES, (_movers(movers, provinces, caption, sheet, words),)))
    yield doc.Section(words.say("movers"), tuple(blocks))


def who(mover: Mover, provinces: Mapping[str, str]) -> tuple[str, str, str]:
    """Name, code and place of a unit; ``provinces`` are names by id."""
    place = ", ".join(filter(None, (mover.district, provinces.get(mover.province))))
    return mover.unit_name, mover.unit_code or "", place


def _movers(
    movers: list[Mover], provinces: dict[str, str], caption: str, sheet: str, words: Wording
) -> doc.Table:
    heads = (*words.named("unit", "code", "place", "before", "after", "gap"), words.say("whole"))
    rows = tuple(
        (
            *who(mover, provinces),
            doc.Mark(mover.before, words.say(mover.before)),
            doc.Mark(mover.after, words.say(mover.after)),
            _gap(mover, words),
            _whole(mover, words),
        )
        for mover in movers
    )
    widths = (20, 8, 20, 11, 11, 17, 13)
    return doc.Table(heads, rows, caption=caption, stack=True, sheet=sheet, widths=widths)


def _short_movers(movers: list[Mover], words: Wording) -> doc.Table:
    """For a terminal: who, from which verdict to which, and what is lacking."""
    heads = (*words.named("unit", "code", "moves", "gap"),)
    rows = tuple(
        (
            mover.unit_name,
            mover.unit_code or "",
            f"{words.say(mover.before)} → {words.say(mover.after)}",
            _gap(mover, words),
        )
        for mover in movers
    )
    return doc.Table(heads, rows)


def _gap(mover: Mover, words: Wording) -> str:
    if mover.gap is None:
        return ""
    gap = words.gap(mover.gap)
    return gap if mover.gap_side == "after" else words.say("lacked", gap)


def _whole(mover: Mover, words: Wording) -> str:
    before, after = words.say(mover.whole_before), words.say(mover.whole_after)
    return before if before == after else f"{before} → {after}"


def nearest_section(result: ImpactResult, words: Wording) -> doc.Section:
    """Who fails a changed indicator by least."""
    provinces = {group.id: group.name.say(words.lang) for group in result.provinces}
    heads = words.named("unit", "code", "place", "gap", "before")
    blocks: list[doc.Block] = []
    for code in dict.fromkeys(miss.indicator for miss in result.nearest):
        rows = tuple(
            (
                miss.unit_name,
                miss.unit_code or "",
                provinces.get(miss.province, ""),
                words.gap(miss),
                doc.Mark(miss.before, words.say(miss.before)),
            )
            for miss in result.nearest
            if miss.indicator == code
        )
        caption = f"{words.say('indicator')} {code}"
        sheet = f"{words.say('near')} {code}"
        blocks.append(doc.Only(TERMINAL, (doc.Paragraph(caption),)))
        blocks.append(doc.Table(heads, rows, caption=caption, stack=True, sheet=sheet))
    return doc.Section(words.say("nearest"), tuple(blocks))
