"""What an impact says, in one language: its numbers, its heads, its warnings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from ntm_rules.analysis.impact.result import (
    ImpactResult,
    LevelSupport,
    NearMiss,
    SweepCurve,
    UnitGap,
    WholeBounds,
)
from ntm_rules.analysis.impact.texts import TEXTS
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import show, with_unit
from ntm_rules.language.format import date, number
from ntm_rules.language.reform_text import remark_text
from ntm_rules.law.resolve.reform_remarks import ReformRemark

_CODES = 10
"""How many indicators are named in a line."""


class Wording:
    """Texts and numbers of an impact in one language."""

    def __init__(self, lang: str, unit_names: Mapping[str, Words]) -> None:
        self.lang = lang
        self._unit_names = unit_names

    def say(self, key: str, *values: object) -> str:
        """A text; ``values`` replace its ``{}`` in order."""
        return TEXTS.text(key, self.lang, *values)

    def named(self, *keys: str) -> tuple[str, ...]:
        """Several texts: the heads of a table."""
        return TEXTS.named(self.lang, *keys)

    def count(self, n: int) -> str:
        """A whole number: 8.248 in Vietnamese."""
        return number(Fraction(n), self.lang)

    def number(self, x: Fraction) -> str:
        """A number for a reader."""
        return number(x, self.lang, places=6)

    def unit(self, unit: str) -> str:
        """The name of a unit of measure."""
        return self._unit_names[unit].say(self.lang) if unit in self._unit_names else unit

    def mean(self, counts: tuple[int, ...]) -> str:
        """The mean of a histogram, to two decimals."""
        units = sum(counts)
        total = sum(n * count for n, count in enumerate(counts))
        return number(Fraction(total, units) if units else Fraction(0), self.lang, places=2)

    def gap(self, miss: NearMiss | UnitGap) -> str:
        """A gap: "0,4 điểm phần trăm (2 trên 61 hộ)"."""
        much = number(miss.amount, self.lang, Fraction(0), places=4)
        in_points = miss.unit == "%"
        text = (
            self.say("points_short", much) if in_points else with_unit(much, self.unit(miss.unit))
        )
        if miss.strict:
            text = self.say("gap_strict", text)
        elif miss.at_least:
            text = self.say("gap_least", text)
        if miss.natural is not None:
            amount, of, noun = miss.natural
            things = self.say(
                "gap_natural", self.count(amount), self.count(of), noun.say(self.lang)
            )
            text += f" ({things})"
        if miss.sex:
            text += f" ({self.say(miss.sex)})"
        return f"{self.say('gap_over')} {text}" if miss.over else text

    def about(self, result: ImpactResult) -> list[tuple[str, str]]:
        """The head of a report: what was asked."""
        reforms = "; ".join(
            f"{name.say(self.lang)} ({self.say('from', date(since, self.lang))})"
            for _, name, since in result.reforms
        )
        days = [date(day, self.lang) for day in result.dates]
        judged = self.say("units_judged", self.count(result.units), self.count(result.moved_units))
        return [
            (self.say("reform"), reforms or self.say("no_reform")),
            (self.say("standard"), result.standard_name.say(self.lang)),
            (self.say("dates"), ", ".join(days) if len(days) < 4 else f"{days[0]} – {days[-1]}"),
            (self.say("units"), judged),
            (self.say("levels_known"), self.levels_known(result.levels_after)),
        ]

    def headline(self, result: ImpactResult) -> list[tuple[str, str]]:
        """How many units meet the whole before and after, at least and at most, and which levels are lacking."""
        sides = (("before", result.bounds_before), ("after", result.bounds_after))
        rows = [
            (self.say("whole_met", self.say(side)), self.bounds(bounds, result.units))
            for side, bounds in sides
        ]
        if result.bounds_after.for_levels or result.bounds_before.for_levels:
            rows.append((self.say("no_level_of"), self.without_level(result)))
        return rows

    def bounds(self, bounds: WholeBounds, units: int) -> str:
        """The least and the most that meet the whole: "ít nhất 0, nhiều nhất 97 trong 181 đơn vị"."""
        if not bounds.undecided:
            return self.say("bounds_known", self.count(bounds.at_least), self.count(units))
        levels = ""
        if bounds.for_levels:
            levels = self.say("bounds_levels", self.count(bounds.for_levels))
        numbers = (bounds.at_least, bounds.at_most, units, bounds.undecided)
        return self.say("bounds", *map(self.count, numbers), levels)

    def without_level(self, result: ImpactResult) -> str:
        """The indicators of which some units are undecided and have no level, most units first."""
        lacking = [(i.code, i.levels_after.no_level) for i in result.indicators]
        return self.say("no_level_codes", self.codes(lacking))

    def codes(self, units_of: Iterable[tuple[str, int]]) -> str:
        """The first indicators with how many units each, most units first: "2.3 (181), 2.4 (115)"."""
        pairs = [(code, units) for code, units in units_of if units]
        pairs.sort(key=lambda pair: -pair[1])  # of equals the law's order stays
        shown = [f"{code} ({self.count(units)})" for code, units in pairs[:_CODES]]
        if len(pairs) > _CODES:
            shown.append(self.say("no_level_more", self.count(len(pairs) - _CODES)))
        return ", ".join(shown)

    def levels_known(self, support: LevelSupport) -> str:
        """How many verdicts on indicators rest on which source, with their share."""
        total = sum(support.decided.values())
        parts = ", ".join(
            self.say(
                "levels_part",
                self.count(units),
                self.status(status),
                number(Fraction(round(Fraction(1000 * units, total)), 10), self.lang),
            )
            for status, units in support.decided.items()
        )
        return self.say("levels_decided", self.count(total), parts or "–")

    def status(self, status: str) -> str:
        """How well a level is known."""
        return self.say("status_unknown" if status == "unknown" else status)

    def warnings(self, result: ImpactResult) -> list[str]:
        """What a reader must know before the numbers."""
        names = {key: name.say(self.lang) for key, name, _ in result.reforms}
        texts = []
        if result.made_up:
            texts.append(self.say("made_up", self.count(result.made_up), self.count(result.units)))
        if result.doubted:
            texts.append(self.say("doubted", self.count(result.doubted)))
        texts += [
            self.say("not_yet", names[key], date(day, self.lang)) for key, day in result.not_yet
        ]
        texts += [self.remark(remark) for remark in result.remarks]
        if result.elsewhere:
            texts.append(self.say("elsewhere", self.count(result.elsewhere)))
        if result.set_aside:
            texts.append(self.say("set_aside", self.count(result.set_aside)))
        return texts

    def remark(self, remark: ReformRemark) -> str:
        """A remark on a reform, as a sentence."""
        text = remark_text(remark, self.lang)
        return f"{text[0].upper()}{text[1:]}."

    def column(self, curve: SweepCurve) -> str:
        """The name of the column or class whose units a sweep counts."""
        name = curve.column_name
        return name.say(self.lang) if name is not None else curve.column or ""

    def curve(self, curve: SweepCurve) -> str:
        """What is swept: "Tỷ lệ ...: từ X% trở lên, chỉ Đồng bằng sông Hồng"."""
        how = self.say(curve.operator, with_unit("X", self.unit(curve.unit)))
        column = f", {self.say('only', self.column(curve))}" if curve.column else ""
        return f"{curve.label.say(self.lang)}: {how}{column}"

    def in_force(self, curve: SweepCurve) -> list[tuple[str, str]]:
        """The levels in force, in the law and after the reform; once where they are the same."""
        sides = [("in_law", curve.levels_before)]
        if curve.levels_after != curve.levels_before:
            sides.append(("in_reform", curve.levels_after))
        return [(self.say(key), self.levels(levels)) for key, levels in sides]

    def levels(self, levels: Mapping[Fraction | None, int]) -> str:
        """Levels with how many units have each: "90 (8.248 đơn vị)"."""
        return "; ".join(
            f"{self.say('no_level') if level is None else self.number(level)} "
            f"({self.say('of_units', self.count(n))})"
            for level, n in levels.items()
        )


def plain(x: Fraction, *, ratio: bool = False) -> str:
    """An exact decimal for a program; of a ratio rounded to six places."""
    return show(x, 6 if ratio else 60)
