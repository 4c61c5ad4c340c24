"""The impact as one flat table. What came from outside never becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from ntm_rules.analysis.impact.result import (
    STATES,
    ImpactResult,
    Item,
    Moves,
    SweepCurve,
    SweepGrid,
)
from ntm_rules.analysis.impact.wording import Wording, plain
from ntm_rules.office.csv_text import safe

COLUMNS = (
    "section",
    "place",
    "item",
    "name",
    "before",
    "after",
    "units",
    "level",
    "amount",
    "unit",
    "note",
)


def csv_text(result: ImpactResult, lang: str) -> str:
    """Every count as a row; the columns are :data:`COLUMNS`, the note says that it is hypothetical."""
    words = Wording(lang, result.unit_names)
    note = " ".join([words.say("watermark"), *words.warnings(result)])
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in _rows(result, words):
        writer.writerow({k: safe(str(v)) for k, v in {**row, "note": note}.items()})
    return text.getvalue().removesuffix("\n")


Row = dict[str, object]


def _rows(result: ImpactResult, words: Wording) -> Iterator[Row]:
    yield from _moves("total", "", "", "", result.total)
    yield from _moves("recognition", "", "", "", result.recognition)
    for number, (before, after) in enumerate(
        zip(result.criteria_met_before, result.criteria_met_after, strict=True)
    ):
        yield {"section": "criteria_met_before", "item": number, "units": before}
        yield {"section": "criteria_met_after", "item": number, "units": after}
    yield from _items("criterion", "", result.criteria, words)
    yield from _items("indicator", "", result.indicators, words)
    for indicator in result.indicators:
        yield from _levels(indicator, words)
    places = {group.id: group.name.say(words.lang) for group in result.provinces}
    groups_of = (
        ("region", result.regions),
        ("province", result.provinces),
        ("district", result.districts),
    )
    for kind, groups in groups_of:
        for group in groups:
            place = group.id or group.name.say(words.lang)
            name = group.name.say(words.lang)
            if group.province is not None:
                place = f"{group.province}/{place}"
                name = ", ".join(filter(None, (name, places.get(group.province))))
            yield from _moves(f"{kind}_total", place, "", name, group.total)
            yield from _items(f"{kind}_criterion", place, group.criteria, words)
            yield from _items(f"{kind}_indicator", place, group.indicators, words)
    for mover in result.movers:
        gap = mover.gap
        yield {
            "section": "mover",
            "place": "/".join(filter(None, (mover.province, mover.district))),
            "item": mover.indicator,
            "name": f"{mover.unit_name} ({mover.unit_code})"
            if mover.unit_code
            else mover.unit_name,
            "before": mover.before,
            "after": mover.after,
            "amount": plain(gap.amount, ratio=gap.ratio) if gap else "",
            "unit": result.differences.get(gap.unit, gap.unit) if gap else "",
        }
    for miss in result.nearest:
        yield {
            "section": "nearest",
            "place": miss.province,
            "item": miss.indicator,
            "name": f"{miss.unit_name} ({miss.unit_code})" if miss.unit_code else miss.unit_name,
            "before": miss.before,
            "after": "fail",
            "amount": plain(miss.amount, ratio=miss.ratio),
            "unit": result.differences.get(miss.unit, miss.unit),
        }
    for curve in result.sweeps:
        item = _named(curve)
        for point in curve.points:
            for section, counts in (
                ("sweep_indicator", point.indicator),
                ("sweep_criterion", point.criterion),
            ):
                for state in STATES[:4]:
                    yield {
                        "section": section,
                        "item": item if section == "sweep_indicator" else curve.criterion,
                        "name": curve.label.say(words.lang),
                        "after": state,
                        "units": counts.get(state, 0),
                        "level": plain(point.level),
                        "unit": curve.unit,
                    }
    if result.grid is not None:
        yield from _grid(result.grid, words)
    if result.against is not None:
        for row in _rows(result.against, words):
            yield row | {"section": f"against_{row['section']}"}
    for bad in result.bad:
        for problem in bad.problems:
            yield {"section": "bad", "place": bad.where, "name": problem.say(words.lang)}


def _levels(item: Item, words: Wording) -> Iterator[Row]:
    """How many verdicts rest on levels of which status; the status stands as the unit."""
    for side, support in (("before", item.levels_before), ("after", item.levels_after)):
        for status, units in (*support.decided.items(), ("no_level", support.no_level)):
            if units:
                row: Row = {"section": f"levels_{side}", "item": item.code, "units": units}
                yield row | {"name": item.name.say(words.lang), "unit": status}


def _grid(grid: SweepGrid, words: Wording) -> Iterator[Row]:
    """The level of the first sweep stands as the level, that of the second as the amount."""
    for cell in grid.cells:
        for section, counts in (("grid_both", cell.both), ("grid_total", cell.total)):
            for state in STATES[:4]:
                yield {
                    "section": section,
                    "item": f"{_named(grid.first)} × {_named(grid.second)}",
                    "name": f"{grid.first.label.say(words.lang)} × {grid.second.label.say(words.lang)}",
                    "after": state,
                    "units": counts.get(state, 0),
                    "level": plain(cell.level),
                    "amount": plain(cell.other),
                    "unit": f"{grid.first.unit} × {grid.second.unit}",
                }


def _named(curve: SweepCurve) -> str:
    return f"{curve.code}[{curve.column}]" if curve.column else curve.code


def _items(section: str, place: str, items: Iterable[Item], words: Wording) -> Iterator[Row]:
    for item in items:
        yield from _moves(section, place, item.code, item.name.say(words.lang), item.moves)


def _moves(section: str, place: str, item: str, name: str, moves: Moves) -> Iterator[Row]:
    for before, after, units in moves.rows():
        yield {
            "section": section,
            "place": place,
            "item": item,
            "name": name,
            "before": before,
            "after": after,
            "units": units,
        }
