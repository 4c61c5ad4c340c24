"""A tally as the parts of a result: with names, and folded into regions, provinces and districts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from ntm_rules.analysis.impact.level_use import LevelUse
from ntm_rules.analysis.impact.result import (
    STATUSES,
    Group,
    Item,
    LevelSupport,
    Moves,
)
from ntm_rules.analysis.impact.tally import Key, Place, Step, Tally
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.place_names import PlaceName
from ntm_rules.law.resolve.in_force import Resolved

GroupKey = tuple[str, str, str]
"""A kind of place, with its id; of a district its province and the key of its name."""

_WHOLE: Final[GroupKey] = ("", "", "")
_TOTAL: Final[Key] = ("standard", "")
_RECOGNITION: Final[Key] = ("recognition", "")
_UNKNOWN_PLACE: Final = Words("chưa nêu", "not stated")


class Totals:
    """The parts of a result. ``standards`` are all that judged units, that of the result first; ``provinces`` are names by id."""

    def __init__(
        self, tally: Tally, standards: Sequence[Resolved], provinces: Mapping[str, str]
    ) -> None:
        self.tally = tally
        self.names: dict[Key, Words] = _names(standards)
        self.provinces_by_id = provinces
        columns = standards[0].columns
        self.region_names: Mapping[str, Words] = columns.columns if columns else {}
        self.counts: dict[GroupKey, dict[Key, Counter[Step]]] = {}
        self.moved: Counter[GroupKey] = Counter()
        self.met: dict[GroupKey, list[int]] = defaultdict(lambda: [0, 0])
        self.histograms: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
        self.district_names: dict[GroupKey, str] = {}
        self._fold()
        self.whole: dict[Key, Counter[Step]] = self.counts[_WHOLE]
        self.moved_keys: set[Key] = {
            key for key, steps in self.whole.items() if any(was != now for was, now in steps)
        }
        self.most_criteria: int = max(
            (*self.histograms[0], *self.histograms[1], len(standards[0].criteria))
        )

    def _fold(self) -> None:
        """Add every count to the groups that its place lies in."""
        groups = {place: tuple(self._groups(place)) for place in self._places()}
        for key, counts in self.tally.moves.items():
            for (place, step), units in counts.items():
                for group in groups[place]:
                    of_group = self.counts.setdefault(group, defaultdict(Counter))
                    of_group[key][step] += units
        for (place, has_moved, before, after), units in self.tally.rows.items():
            for group in groups[place]:
                self.moved[group] += has_moved * units
                self.met[group][0] += before * units
                self.met[group][1] += after * units
            self.histograms[0][before] += units
            self.histograms[1][after] += units

    def _places(self) -> set[Place]:
        return {place for place, *_ in self.tally.rows}

    def _groups(self, place: Place) -> Iterator[GroupKey]:
        """The groups of a place. Names of a district that differ in spelling alone are one, the first by letters."""
        region, province, district = place
        yield from (_WHOLE, ("region", region, ""), ("province", province, ""))
        key = ("district", province, _district_key(district))
        self.district_names[key] = min(district, self.district_names.get(key, district))
        yield key

    @property
    def total(self) -> Moves:
        """The verdicts of the whole standard."""
        return Moves(dict(self.whole[_TOTAL]))

    @property
    def moved_units(self) -> int:
        """How many units have another verdict in anything."""
        return self.moved[_WHOLE]

    @property
    def recognition(self) -> Moves:
        """The verdicts of the recognition."""
        return Moves(dict(self.whole[_RECOGNITION]))

    def items(
        self,
        kind: str,
        counts: Mapping[Key, Counter[Step]] | None = None,
        only: set[Key] | None = None,
    ) -> tuple[Item, ...]:
        """The criteria or the indicators of ``counts`` (of the whole where None), in the law's order."""
        counted = self.whole if counts is None else counts
        levels = self._levels() if counts is None and kind == "indicator" else {}
        nothing = (LevelSupport(), LevelSupport())
        items = []
        for key, name in self.names.items():
            if key[0] == kind and key in counted and (only is None or key in only):
                before, after = levels.get(key[1], nothing)
                changed = kind == "indicator" and key[1] in self.tally.changed
                moves = Moves(dict(counted[key]))
                items.append(Item(key[1], name, moves, changed, before, after))
        return tuple(items)

    def _levels(self) -> dict[str, tuple[LevelSupport, LevelSupport]]:
        """How well the levels of each indicator are known, before and after."""
        sides = [_supports(side) for side in self.tally.levels]
        codes = {code for side in sides for code in side}
        nothing = LevelSupport()
        return {c: (sides[0].get(c, nothing), sides[1].get(c, nothing)) for c in codes}

    def groups(self, kind: str) -> tuple[Group, ...]:
        """Regions in the law's order, provinces by id, districts by province; what is not listed by id, "" last.

        No districts where no unit names one.
        """
        listed = list(self.region_names) if kind == "region" else []
        order = {name: number for number, name in enumerate(listed)}
        keys = [key for key in self.counts if key[0] == kind]
        if kind == "district" and not any(name for _, _, name in keys):
            return ()
        keys.sort(key=lambda k: (order.get(k[1], len(order)), k[1] == "", k[1], k[2] == "", k[2]))
        return tuple(self._group(key) for key in keys)

    def _group(self, group: GroupKey) -> Group:
        kind, name, _ = group
        words: Words = _UNKNOWN_PLACE
        province: str | None = None
        if kind == "district":
            province, name = name, self.district_names[group]
            words = Words(name, name) if name else words
        elif kind == "region":
            words = self.region_names.get(name, words)
        elif name:
            words = Words(self.provinces_by_id[name], self.provinces_by_id[name])
        counts = self.counts[group]
        total, met = Moves(dict(counts[_TOTAL])), self.met[group]
        return Group(
            id=name,
            name=words,
            units=total.units,
            moved_units=self.moved[group],
            total=total,
            recognition=Moves(dict(counts[_RECOGNITION])),
            criteria=self.items("criterion", counts, self.moved_keys),
            indicators=self.items("indicator", counts, self.moved_keys),
            criteria_met=(met[0], met[1]),
            province=province,
        )

    def criteria_met(self, side: int) -> tuple[int, ...]:
        """How many units meet exactly n criteria, by n; ``side`` 0 is before, 1 is after."""
        return tuple(self.histograms[side][n] for n in range(self.most_criteria + 1))


def _district_key(name: str) -> str:
    """What names of one district have in common; a town and a district of one name are two."""
    place = PlaceName.of(name)
    kinds = [kind for kind in place.kinds if kind != "huyen"]
    return " ".join((place.text, *kinds))


def _supports(levels: Mapping[tuple[str, str, LevelUse], int]) -> dict[str, LevelSupport]:
    decided: dict[str, Counter[str]] = defaultdict(Counter)
    no_level: Counter[str] = Counter()
    for (code, state, use), units in levels.items():
        if state in {"pass", "fail"}:
            decided[code][use.status] += units
        elif state == "unknown" and use.lacks:
            no_level[code] += units
    return {
        code: LevelSupport(
            {s: decided[code][s] for s in STATUSES if decided[code][s]}, no_level[code]
        )
        for code in {*decided, *no_level}
    }


def _names(standards: Iterable[Resolved]) -> dict[Key, Words]:
    """Every criterion and indicator of either side, in the law's order."""
    names: dict[Key, Words] = {}
    for resolved in standards:
        for criterion in resolved.criteria:
            names.setdefault(("criterion", criterion.number), criterion.name)
            for indicator in criterion.indicators:
                names.setdefault(("indicator", indicator.code), indicator.name)
    order = {c: n for n, c in enumerate(k[1] for k in names if k[0] == "criterion")}

    def place(key: Key) -> tuple[int, list[int]]:
        head, _, rest = key[1].partition(".")
        parts: list[int] = [int(p) if p.isdigit() else 0 for p in rest.split(".")]
        return order.get(head, len(order)), parts

    return dict(sorted(names.items(), key=lambda item: place(item[0])))
