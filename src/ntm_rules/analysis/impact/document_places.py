"""Where a reform moves units: regions, provinces, districts, those that move most first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from ntm_rules.analysis.impact.result import Group, ImpactResult
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.documents.html import charts

TERMINAL: Final[tuple[Format, ...]] = ("text",)
PAGES: Final[tuple[Format, ...]] = ("md", "html", "docx", "xlsx")
_WORKBOOK: Final[tuple[Format, ...]] = ("xlsx",)
_PAPER: Final[tuple[Format, ...]] = ("md", "html", "docx")
_ON_TERMINAL: Final = 15
_ON_PAPER: Final = 63
_DRAWN: Final = 40
"""How many places are shown, and how many are drawn."""


def place_sections(result: ImpactResult, words: Wording) -> Iterator[doc.Section]:
    """The regions, provinces and districts, each with the sum of all."""
    top = _most_moved(result)
    provinces = {group.id: group.name.say(words.lang) for group in result.provinces}
    for kind, groups in (
        ("regions", result.regions),
        ("provinces", result.provinces),
        ("districts", result.districts),
    ):
        if groups:
            places = _Places(kind, groups, top, provinces, words)
            yield doc.Section(words.say(kind), tuple(places.blocks()))


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


class _Places:
    """The groups of one kind, those that lose or gain the indicator ``top`` most first."""

    def __init__(
        self,
        kind: str,
        groups: Sequence[Group],
        top: str,
        provinces: dict[str, str],
        words: Wording,
    ) -> None:
        self.kind = kind
        self.top = top
        self.provinces = provinces
        self.words = words
        # Of equals the order of the result stays.
        self.groups = sorted(groups, key=lambda g: (-sum(_sides(g, top)), -g.moved_units))

    def blocks(self) -> Iterator[doc.Block]:
        """What a terminal shows, paper, and a workbook, which shows all."""
        yield doc.Only(TERMINAL, (self.listed(_ON_TERMINAL),))
        yield doc.Only(_PAPER, tuple(self.drawn(_ON_PAPER)))
        yield doc.Only(_WORKBOOK, tuple(self.drawn(len(self.groups))))

    def name(self, group: Group) -> str:
        """The name of a place; of a district with its province."""
        name = group.name.say(self.words.lang)
        province = self.provinces.get(group.province or "")
        return f"{name}, {province}" if province else name

    def listed(self, most: int) -> doc.Table:
        """For a terminal: the units of each place, those that move, and those that lose or gain ``top``."""
        words = self.words
        units, moved, lost, gained = words.named("units", "moved", "lost", "gained")
        numbers = [(g.units, g.moved_units, *_sides(g, self.top)) for g in self.groups]
        rows = [
            (self.name(group), *map(words.count, of_group))
            for group, of_group in zip(self.groups[:most], numbers, strict=False)
        ]
        if rest := numbers[most:]:
            rows.append((words.say("other_places", words.count(len(rest))), *self.sums(rest)))
        rows.append((words.say("sum"), *self.sums(numbers)))
        heads = (words.say("place"), units, moved, f"{self.top} {lost}", gained)
        return doc.Table(heads, tuple(rows), numbers=(1, 2, 3, 4))

    def sums(self, numbers: Sequence[tuple[int, ...]]) -> Iterator[str]:
        """The sum of each column."""
        return (self.words.count(sum(column)) for column in zip(*numbers, strict=True))

    def drawn(self, most: int) -> Iterator[doc.Block]:
        """The same for a page, with the criteria met and a drawing of who loses and gains ``top``."""
        words, top = self.words, self.top
        lost, gained = words.named("lost", "gained")
        short = self.listed(most)
        heads = (*short.heads[:3], f"{top}: {lost}", f"{top}: {gained}", words.say("criteria_met"))
        means = [*map(self.mean, self.groups[:most]), "", ""]
        rows = tuple((*row, mean) for row, mean in zip(short.rows, means, strict=False))
        sheet = words.say(self.kind)
        table = doc.Table(
            heads,
            rows,
            numbers=(1, 2, 3, 4, 5),
            widths=(34, 11, 13, 14, 13, 15),
            sheet=sheet.partition(",")[0],
        )
        lines = [
            (_short(self.name(g)), *_sides(g, top))
            for g in self.groups[:_DRAWN]
            if any(_sides(g, top))
        ]
        if lines:
            about = words.say("chart_places", top)
            axis = words.say("axis_units")
            drawing = charts.sides(
                self.kind, words.say(self.kind), about, lines, (lost, gained), words.count, axis
            )
            yield doc.Chart(drawing, table, words.say("table"), about)
        else:
            yield table

    def mean(self, group: Group) -> str:
        """The criteria that a unit of a place meets in the mean, before and after."""
        means = (Fraction(round(Fraction(100 * n, group.units)), 100) for n in group.criteria_met)
        return " → ".join(self.words.number(mean) for mean in means)


def _short(name: str) -> str:
    return name if len(name) < 33 else name[:31] + "…"
