"""The statistics as JSON, and the types of its keys: a program can rely on them."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from annotated_types import Ge
from typing_extensions import TypedDict

from ntm_rules.analysis.statistics.result import (
    CountRange,
    PlaceStatistics,
    RuleCount,
    StandardStatistics,
    Statistics,
)
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.exact import show

SCHEMA: Final = "ntm-rules/statistics/1"
UnitCount = Annotated[int, Ge(0)]


class RangeDocument(TypedDict):
    """How many: for certain, and at the most."""

    at_least: UnitCount
    at_most: UnitCount


class BandDocument(TypedDict):
    """How many units meet from ``lowest`` to ``highest`` criteria."""

    lowest: int
    highest: int
    units: RangeDocument


class RuleCountDocument(TypedDict):
    """How many units meet one criterion or indicator."""

    code: str
    name: str
    met: RangeDocument
    failed: UnitCount
    undecided: UnitCount
    not_applicable: UnitCount
    provisional: UnitCount


class CountsDocument(TypedDict):
    """The counts of one place in one year. ``mean`` are exact decimals, or rounded to six places."""

    units: UnitCount
    bands: list[BandDocument]
    criteria_met: RangeDocument
    mean: dict[Literal["at_least", "at_most"], str]
    recognised: RangeDocument | None
    provisional: UnitCount
    criteria: list[RuleCountDocument]
    indicators: list[RuleCountDocument]


class PlaceDocument(TypedDict):
    """A place with its counts, and those of the year before. ``key`` is "" for all units together, or where none is stated."""

    key: str
    name: str
    counts: CountsDocument
    before: CountsDocument | None


class StandardStatisticsDocument(TypedDict):
    """The units that one standard judged with the figures of one year."""

    standard: str
    name: str
    period: int
    as_of: list[str]
    by: Literal["district", "group", "province", "none"]
    before_period: int | None
    joined: UnitCount
    gone: UnitCount
    made_up: UnitCount
    whole: PlaceDocument
    places: list[PlaceDocument]


class NotComparedDocument(TypedDict):
    """Earlier units with which nothing is compared."""

    standard: str
    period: int
    units: UnitCount


class LeftOutDocument(TypedDict):
    """A file or a row that is not counted, or not wholly read."""

    source: str
    why: str


class StatisticsDocument(TypedDict):
    """The statistics of many units."""

    schema: Literal["ntm-rules/statistics/1"]
    standards: list[StandardStatisticsDocument]
    not_compared: list[NotComparedDocument]
    bad: list[LeftOutDocument]
    left_out: list[LeftOutDocument]


def statistics_json(
    statistics: Statistics,
    lang: Lang,
    bad: tuple[tuple[str, str, str], ...] = (),
    left_out: tuple[tuple[str, str, str], ...] = (),
) -> StatisticsDocument:
    """The statistics, with the units that are not counted and what is not read of others."""
    return {
        "schema": SCHEMA,
        "standards": [_standard(entry, lang) for entry in statistics.standards],
        "not_compared": [
            {"standard": standard, "period": period, "units": units}
            for standard, period, units in statistics.not_compared
        ],
        "bad": [_why(entry, lang) for entry in bad],
        "left_out": [_why(entry, lang) for entry in left_out],
    }


def _why(entry: tuple[str, str, str], lang: Lang) -> LeftOutDocument:
    source, vi, en = entry
    return {"source": source, "why": en if lang == "en" else vi}


def _standard(entry: StandardStatistics, lang: Lang) -> StandardStatisticsDocument:
    return {
        "standard": entry.standard,
        "name": entry.name.say(lang),
        "period": entry.period,
        "as_of": [day.isoformat() for day in entry.days],
        "by": entry.by,
        "before_period": entry.before_period,
        "joined": entry.joined,
        "gone": entry.gone,
        "made_up": entry.made_up,
        "whole": _place(entry.whole, lang),
        "places": [_place(place, lang) for place in entry.places],
    }


def _place(place: PlaceStatistics, lang: Lang) -> PlaceDocument:
    return {
        "key": place.key,
        "name": place.name.say(lang),
        "counts": _counts(place, lang),
        "before": _counts(place.before, lang) if place.before is not None else None,
    }


def _counts(place: PlaceStatistics, lang: Lang) -> CountsDocument:
    least, most = place.mean
    return {
        "units": place.units,
        "bands": [
            {"lowest": band.lowest, "highest": band.highest, "units": _range(band.units)}
            for band in place.bands
        ],
        "criteria_met": _range(place.criteria_met),
        "mean": {"at_least": show(least), "at_most": show(most)},
        "recognised": _range(place.recognised) if place.recognised is not None else None,
        "provisional": place.provisional,
        "criteria": [_rule(rule, lang) for rule in place.criteria],
        "indicators": [_rule(rule, lang) for rule in place.indicators],
    }


def _range(count: CountRange) -> RangeDocument:
    return {"at_least": count.at_least, "at_most": count.at_most}


def _rule(rule: RuleCount, lang: Lang) -> RuleCountDocument:
    return {
        "code": rule.code,
        "name": rule.name.say(lang),
        "met": _range(rule.met),
        "failed": rule.failed,
        "undecided": rule.undecided,
        "not_applicable": rule.not_applicable,
        "provisional": rule.provisional,
    }
