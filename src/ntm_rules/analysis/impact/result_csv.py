"""The impact as one flat table. What came from outside never becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from ntm_rules.analysis.impact.result import STATES, ImpactResult, Item, Moves
from ntm_rules.analysis.impact.wording import Wording, plain

__all__ = ["COLUMNS", "safe", "table"]

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
_RISKY = "=+-@\t\r\n"


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe goes before what looks like one."""
    return f"'{text}" if text and (text[0] in _RISKY or text.lstrip()[:1] in set("=+-@")) else text


def table(found: ImpactResult, lang: str) -> str:
    """Every count as a row; the columns are :data:`COLUMNS`, the note says that it is hypothetical."""
    words = Wording(lang)
    note = " ".join([words.say("watermark"), *words.warnings(found)])
    made = io.StringIO()
    writer = csv.DictWriter(made, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in _rows(found, words):
        writer.writerow({k: safe(str(v)) for k, v in {**row, "note": note}.items()})
    return made.getvalue().removesuffix("\n")


Row = dict[str, object]


def _rows(found: ImpactResult, words: Wording) -> Iterator[Row]:
    yield from _moves("total", "", "", "", found.total)
    yield from _moves("recognition", "", "", "", found.recognition)
    for number, (before, after) in enumerate(
        zip(found.criteria_met_before, found.criteria_met_after, strict=True)
    ):
        yield {"section": "criteria_met_before", "item": number, "units": before}
        yield {"section": "criteria_met_after", "item": number, "units": after}
    yield from _items("criterion", "", found.criteria, words)
    yield from _items("indicator", "", found.indicators, words)
    for kind, groups in (("region", found.regions), ("province", found.provinces)):
        for group in groups:
            place = group.id or group.name.say(words.lang)
            name = group.name.say(words.lang)
            yield from _moves(f"{kind}_total", place, "", name, group.total)
            yield from _items(f"{kind}_criterion", place, group.criteria, words)
            yield from _items(f"{kind}_indicator", place, group.indicators, words)
    for one in found.nearest:
        yield {
            "section": "nearest",
            "place": one.province,
            "item": one.indicator,
            "name": f"{one.unit_name} ({one.unit_code})" if one.unit_code else one.unit_name,
            "before": one.before,
            "after": "fail",
            "amount": plain(one.amount, ratio=one.ratio),
            "unit": found.differences.get(one.unit, one.unit),
        }
    for curve in found.sweeps:
        item = f"{curve.code}[{curve.column}]" if curve.column else curve.code
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
    for bad in found.bad:
        for problem in bad.problems:
            yield {"section": "bad", "place": bad.where, "name": problem.say(words.lang)}


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
