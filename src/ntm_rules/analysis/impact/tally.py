"""Counting: the verdicts of units before and after, for the whole, each region and each province.

Units come as frames of verdict codes, whichever engine judged them. Here alone they are counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from ntm_rules.analysis.impact.nearest import Nearest
from ntm_rules.analysis.impact.result import NOT_ASKED, Group, Item, Moves
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.rejected import BadUnit

Key = tuple[str, str]
"""What is counted: ``("indicator", "6.3")``, ``("criterion", "6")``, ``("standard", "")``."""

Place = tuple[str, str]
"""A region and a province; empty where not known. In the counts: ``("region", id)``, ``("province", id)``."""

Steps = Counter[tuple[str, str]]

STATES: Final = ("fail", "unknown", "pass", "not_applicable", NOT_ASKED)
"""The verdict by its code in a frame: the code of the column engine, plus one; 4 for "not asked"."""

CODE_NOT_ASKED: Final = STATES.index(NOT_ASKED)
_MET: Final = STATES.index("pass")
PLACE: Final = "__place"
BEFORE: Final = "before "
AFTER: Final = "after "
_WHOLE: Final[Place] = ("", "")
_TOTAL: Final[Key] = ("standard", "")
_RECOGNITION: Final[Key] = ("recognition", "")
_UNKNOWN_PLACE: Final = Words("chưa nêu", "not stated")
_MAX_BAD: Final = 1000


@dataclass(slots=True)
class Tally:
    """The counts of one impact. Of the units themselves only the nearest misses are kept."""

    nearest: Nearest
    units: int = 0
    made_up: int = 0
    doubted: int = 0
    elsewhere: int = 0
    set_aside: int = 0
    changed: set[str] = field(default_factory=set)
    moves: dict[Place, dict[Key, Steps]] = field(default_factory=dict)
    moved: Counter[Place] = field(default_factory=Counter)
    met: dict[Place, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    histograms: tuple[Counter[int], Counter[int]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    bad: list[BadUnit] = field(default_factory=list)
    bad_units: int = 0

    def refuse(self, unit: BadUnit) -> None:
        """Note a unit that cannot be used. The list is bounded, the count is not."""
        self.bad_units += 1
        if len(self.bad) < _MAX_BAD:
            self.bad.append(unit)

    def count(self, states: pl.DataFrame, places: Sequence[Place]) -> None:
        """Count the units of a frame, one row each.

        ``states`` has the column :data:`PLACE`, a number in ``places``; and for each thing that is judged
        a column of codes (:data:`STATES`) before and one after, as ``before indicator_6.3``. A column that
        is missing means "not asked".
        """
        self.units += len(states)
        names = dict.fromkeys(
            column.removeprefix(BEFORE).removeprefix(AFTER)
            for column in states.columns
            if column != PLACE
        )
        missing = pl.lit(CODE_NOT_ASKED, dtype=pl.UInt8)
        pairs = {
            name: tuple(
                pl.col(side + name) if side + name in states.columns else missing
                for side in (BEFORE, AFTER)
            )
            for name in names
        }
        combined = states.select(
            (pl.col(PLACE) * 25 + before.cast(pl.Int32) * 5 + after.cast(pl.Int32)).alias(name)
            for name, (before, after) in pairs.items()
        )
        for name in names:
            kind, _, code = name.partition("_")
            for number, units in combined[name].value_counts().iter_rows():
                place, step = divmod(number, 25)
                before, after = divmod(step, 5)
                if (before, after) != (CODE_NOT_ASKED, CODE_NOT_ASKED):
                    self._add_step(
                        places[place], (kind, code), (STATES[before], STATES[after]), units
                    )
        self._count_rows(states, pairs, places)

    def _add_step(self, place: Place, key: Key, step: tuple[str, str], units: int) -> None:
        for where in _places(place):
            counts = self.moves.get(where)
            if counts is None:
                counts = self.moves[where] = defaultdict(Counter)
            counts[key][step] += units

    def _count_rows(
        self,
        states: pl.DataFrame,
        pairs: Mapping[str, tuple[pl.Expr, ...]],
        places: Sequence[Place],
    ) -> None:
        """Count what is of a whole unit: whether anything moved, and how many criteria it meets."""
        moved = pl.any_horizontal(
            (before != after) & (before != CODE_NOT_ASKED) & (after != CODE_NOT_ASKED)
            for before, after in pairs.values()
        )
        criteria = [pair for name, pair in pairs.items() if name.startswith("criterion_")]
        met = [
            pl.sum_horizontal([(pair[side] == _MET).cast(pl.Int32) for pair in criteria])
            for side in (0, 1)
        ]
        rows = (
            states.select(
                PLACE, moved.alias("moved"), met[0].alias("before"), met[1].alias("after")
            )
            .group_by(pl.all())
            .len()
        )
        for place, has_moved, before, after, units in rows.iter_rows():
            for where in _places(places[place]):
                self.moved[where] += has_moved * units
                self.met[where][0] += before * units
                self.met[where][1] += after * units
            self.histograms[0][before] += units
            self.histograms[1][after] += units


class Totals:
    """A tally as the parts of a result, with names.

    ``standards`` are all that judged units, that of the result first; ``provinces`` are names by id.
    """

    def __init__(
        self, tally: Tally, standards: Sequence[Resolved], provinces: Mapping[str, str]
    ) -> None:
        self.tally = tally
        self.names: dict[tuple[str, str], Words] = _names(standards)
        self.provinces_by_id = provinces
        columns = standards[0].columns
        self.region_names: Mapping[str, Words] = columns.columns if columns else {}
        whole = tally.moves[_WHOLE]
        self.whole = whole
        self.moved_keys: set[tuple[str, str]] = {
            key for key, steps in whole.items() if any(before != after for before, after in steps)
        }
        self.most_criteria: int = max(
            (*tally.histograms[0], *tally.histograms[1], len(standards[0].criteria))
        )

    @property
    def total(self) -> Moves:
        """The verdicts of the whole standard."""
        return Moves(dict(self.whole[_TOTAL]))

    @property
    def recognition(self) -> Moves:
        """The verdicts of the recognition."""
        return Moves(dict(self.whole[_RECOGNITION]))

    def items(
        self, kind: str, counts: Mapping[Key, Steps] | None = None, only: set[Key] | None = None
    ) -> tuple[Item, ...]:
        """The criteria or the indicators of ``counts`` (of the whole where None), in the law's order."""
        counted = self.whole if counts is None else counts
        return tuple(
            Item(
                key[1],
                name,
                Moves(dict(counted[key])),
                changed=kind == "indicator" and key[1] in self.tally.changed,
            )
            for key, name in self.names.items()
            if key[0] == kind and key in counted and (only is None or key in only)
        )

    def groups(self, kind: str) -> tuple[Group, ...]:
        """The regions in the law's order, the provinces by id; what the law does not list by id, "" last."""
        listed = list(self.region_names) if kind == "region" else []
        order = {name: number for number, name in enumerate(listed)}
        places = [place for place in self.tally.moves if place[0] == kind]
        places.sort(key=lambda place: (order.get(place[1], len(order)), place[1] == "", place[1]))
        return tuple(self._group(place) for place in places)

    def _group(self, place: Place) -> Group:
        kind, name = place
        if kind == "region":
            words = self.region_names.get(name, _UNKNOWN_PLACE)
        elif name:
            words = Words(self.provinces_by_id[name], self.provinces_by_id[name])
        else:
            words = _UNKNOWN_PLACE
        counts = self.tally.moves[place]
        total = Moves(dict(counts[_TOTAL]))
        met = self.tally.met[place]
        return Group(
            id=name,
            name=words,
            units=total.units,
            moved_units=self.tally.moved[place],
            total=total,
            recognition=Moves(dict(counts[_RECOGNITION])),
            criteria=self.items("criterion", counts, self.moved_keys),
            indicators=self.items("indicator", counts, self.moved_keys),
            criteria_met=(met[0], met[1]),
        )

    def criteria_met(self, side: int) -> tuple[int, ...]:
        """How many units meet exactly n criteria, by n; ``side`` 0 is before, 1 is after."""
        return tuple(self.tally.histograms[side][n] for n in range(self.most_criteria + 1))


def _places(place: Place) -> tuple[Place, Place, Place]:
    region, province = place
    return _WHOLE, ("region", region), ("province", province)


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
