"""Counting: verdicts before and after for the whole, each region and each province; and who fails by least."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from ntm_rules.analysis.impact.made_up import is_made_up
from ntm_rules.analysis.impact.result import NOT_ASKED, Group, Item, Moves, NearMiss
from ntm_rules.engine.verdict import FAIL, PASS
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.gaps import Gap, gap_of
from ntm_rules.results.judgement import Judgement

__all__ = ["Counted", "Tally"]

Key = tuple[str, str]
Place = tuple[str, str]
Steps = Counter[tuple[str, str]]
_Ranked = tuple[tuple[Fraction, int, str, int], NearMiss]
_WHOLE: Final[Place] = ("", "")
_TOTAL: Final[Key] = ("total", "")
_RECOGNITION: Final[Key] = ("recognition", "")
_UNSAID: Final = Words("chưa nêu", "not stated")


@dataclass(frozen=True, slots=True)
class Counted:
    """What a tally comes to; the fields are those of ``Impact``."""

    total: Moves
    recognition: Moves
    criteria: tuple[Item, ...]
    indicators: tuple[Item, ...]
    regions: tuple[Group, ...]
    provinces: tuple[Group, ...]
    criteria_met_before: tuple[int, ...]
    criteria_met_after: tuple[int, ...]
    nearest: tuple[NearMiss, ...]


@dataclass(slots=True)
class Tally:
    """Counts of units as they come. Of the units themselves only the nearest misses are kept."""

    nearest: int = 10
    units: int = 0
    made_up: int = 0
    changed: set[str] = field(default_factory=set)
    moves: dict[Place, dict[Key, Steps]] = field(default_factory=dict)
    moved: Counter[Place] = field(default_factory=Counter)
    met: dict[Place, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    histogram: tuple[Counter[int], Counter[int]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    misses: dict[str, list[_Ranked]] = field(default_factory=lambda: defaultdict(list))

    def count(
        self,
        unit: Unit,
        before: Judgement,
        after: Judgement,
        changed: frozenset[str],
        order: int,
    ) -> None:
        """Count one unit; ``changed`` are the indicators whose rule is another one for it."""
        bound = after.unit_facts
        place = (bound.region or "", bound.province.id if bound.province else "")
        old, new = _verdicts(before), _verdicts(after)
        steps = [
            (key, (old.get(key, NOT_ASKED), new.get(key, NOT_ASKED)))
            for key in (old if old.keys() == new.keys() else {**old, **new})
        ]
        met = tuple(
            sum(1 for c in j.applied.criteria if j.verdicts[c.node] is PASS)
            for j in (before, after)
        )
        moved = any(was != now and NOT_ASKED not in {was, now} for _, (was, now) in steps)
        for key, step in steps:
            self.step(place, key, step, 1)
        self.sums(place, moved, (met[0], met[1]), 1)
        self.units += 1
        self.made_up += is_made_up(unit)
        self.changed |= changed
        self.near(unit, after, {c: old.get(("indicator", c), NOT_ASKED) for c in changed}, order)

    def step(self, place: Place, key: Key, step: tuple[str, str], units: int) -> None:
        """Count units of a region and province that went from one verdict to another."""
        for where in _places(place):
            counts = self.moves.get(where)
            if counts is None:
                counts = self.moves[where] = defaultdict(Counter)
            counts[key][step] += units

    def sums(self, place: Place, moved: bool, met: tuple[int, int], units: int) -> None:
        """Count units of a region and province with so many criteria met before and after."""
        for where in _places(place):
            self.moved[where] += moved * units
            for side in (0, 1):
                self.met[where][side] += met[side] * units
        for side in (0, 1):
            self.histogram[side][met[side]] += units

    def near(
        self,
        unit: Unit,
        after: Judgement,
        changed: Mapping[str, str],
        order: int,
    ) -> None:
        """Keep the units that fail a changed indicator by least; ``order`` is the unit's place among all.

        ``changed`` are the indicators with their verdicts before.
        """
        if not changed or not self.nearest:
            return
        for criterion in after.applied.criteria:
            for row in criterion.rows:
                code = row.rule.code
                if code not in changed or after.verdicts[row.node] is not FAIL:
                    continue
                gaps = gap_of(after, row)
                amount = gaps[0].amount if len(gaps) == 1 else None
                if amount is not None:
                    was = str(changed[code])
                    self.keep(code, _miss(unit, after, gaps[0], amount, code, was), order)

    def keep(self, code: str, one: NearMiss, order: int) -> None:
        """Keep a unit if it may be among the nearest."""
        held = self.misses[code]
        natural = one.natural[0] if one.natural else 0
        held.append(((one.amount, natural, one.unit_code or "", order), one))
        if len(held) >= 20 * (self.nearest + 1):
            held[:] = heapq.nsmallest(self.nearest, held, key=lambda pair: pair[0])

    def counted(self, standards: Iterable[Resolved], provinces: Mapping[str, str]) -> Counted:
        """The sums; ``standards`` are all that were judged by, that of the result first."""
        resolved = list(standards)
        whole, words = self.moves[_WHOLE], _names(resolved)
        columns = resolved[0].columns
        regions = columns.columns if columns else {}
        moved = {
            key
            for key, found in whole.items()
            if any(was != now for was, now in found) and key[0] in {"criterion", "indicator"}
        }
        order = {name: number for number, name in enumerate(regions)}
        by_region = [p for p in self.moves if p[0] == "region"]
        by_region.sort(key=lambda p: order.get(p[1], len(order)))
        by_province = [p for p in self.moves if p[0] == "province"]
        by_province.sort(key=lambda p: (p[1] == "", p[1]))
        top = max((*self.histogram[0], *self.histogram[1], len(resolved[0].criteria)))
        return Counted(
            total=Moves(dict(whole[_TOTAL])),
            recognition=Moves(dict(whole[_RECOGNITION])),
            criteria=self._items(words, "criterion", whole),
            indicators=self._items(words, "indicator", whole),
            regions=tuple(
                self._group(p, regions.get(p[1], _UNSAID), words, moved) for p in by_region
            ),
            provinces=tuple(
                self._group(p, _province(p[1], provinces), words, moved) for p in by_province
            ),
            criteria_met_before=tuple(self.histogram[0][n] for n in range(top + 1)),
            criteria_met_after=tuple(self.histogram[1][n] for n in range(top + 1)),
            nearest=tuple(
                one for key in words if key[0] == "indicator" for one in self._near(key[1])
            ),
        )

    def _near(self, code: str) -> list[NearMiss]:
        ranked = heapq.nsmallest(self.nearest, self.misses.get(code, []), key=lambda r: r[0])
        return [one for _, one in ranked]

    def _items(
        self,
        words: dict[Key, Words],
        kind: str,
        counts: dict[Key, Steps],
        only: set[Key] | None = None,
    ) -> tuple[Item, ...]:
        return tuple(
            Item(
                key[1],
                name,
                Moves(dict(counts[key])),
                changed=kind == "indicator" and key[1] in self.changed,
            )
            for key, name in words.items()
            if key[0] == kind and key in counts and (only is None or key in only)
        )

    def _group(self, place: Place, name: Words, words: dict[Key, Words], moved: set[Key]) -> Group:
        counts = self.moves[place]
        total = Moves(dict(counts[_TOTAL]))
        met = self.met[place]
        return Group(
            id=place[1],
            name=name,
            units=total.units,
            moved_units=self.moved[place],
            total=total,
            recognition=Moves(dict(counts[_RECOGNITION])),
            criteria=self._items(words, "criterion", counts, moved),
            indicators=self._items(words, "indicator", counts, moved),
            criteria_met=(met[0], met[1]),
        )


def _places(place: Place) -> tuple[Place, Place, Place]:
    region, province = place
    return _WHOLE, ("region", region), ("province", province)


def _province(name: str, provinces: Mapping[str, str]) -> Words:
    return Words(provinces[name], provinces[name]) if name else _UNSAID


def _names(standards: Iterable[Resolved]) -> dict[Key, Words]:
    """Every criterion and indicator of either side, in the law's order."""
    found: dict[Key, Words] = {}
    for resolved in standards:
        for criterion in resolved.criteria:
            found.setdefault(("criterion", criterion.number), criterion.name)
            for indicator in criterion.indicators:
                found.setdefault(("indicator", indicator.code), indicator.name)
    order = {c: n for n, c in enumerate(k[1] for k in found if k[0] == "criterion")}

    def place(key: Key) -> tuple[int, list[int]]:
        head, _, rest = key[1].partition(".")
        parts: list[int] = [int(p) if p.isdigit() else 0 for p in rest.split(".")]
        return order.get(head, len(order)), parts

    return dict(sorted(found.items(), key=lambda item: place(item[0])))


def _miss(
    unit: Unit, after: Judgement, gap: Gap, amount: Fraction, code: str, before: str
) -> NearMiss:
    natural, province = gap.natural, after.unit_facts.province
    return NearMiss(
        indicator=code,
        unit_name=unit.name,
        unit_code=unit.code,
        province=province.id if province else "",
        before=before,
        amount=amount,
        ratio=gap.ratio,
        unit=after.applied.resolved.facts[gap.fact].unit,
        natural=(natural.amount, natural.of, natural.noun) if natural else None,
        sex=gap.sex,
        strict=gap.strict,
        at_least=gap.least,
        over=gap.operator in {"<=", "<"},
    )


def _verdicts(judgement: Judgement) -> dict[Key, str]:
    """The verdict of everything that is counted."""
    verdicts, applied = judgement.verdicts, judgement.applied
    found: dict[Key, str] = {
        _TOTAL: verdicts[applied.verdict],
        _RECOGNITION: verdicts[applied.recognition],
    }
    for criterion in applied.criteria:
        found["criterion", criterion.rule.number] = verdicts[criterion.node]
        for row in criterion.rows:
            found["indicator", row.rule.code] = verdicts[row.node]
    return found
