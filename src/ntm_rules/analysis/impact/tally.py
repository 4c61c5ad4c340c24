"""Counting: the verdicts of units before and after, for the whole, each region, province and district.

Units come as frames of verdict codes, whichever engine judged them. Here alone they are counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from ntm_rules.analysis.impact.level_use import LevelUse
from ntm_rules.analysis.impact.movers import Movers
from ntm_rules.analysis.impact.nearest import Nearest
from ntm_rules.analysis.impact.result import NOT_ASKED
from ntm_rules.tables.rejected import BadUnit

Key = tuple[str, str]
"""What is counted: ``("indicator", "6.3")``, ``("criterion", "6")``, ``("standard", "")``."""

Place = tuple[str, str, str]
"""A region, a province and the name of a district; empty where not known."""

Step = tuple[str, str]
"""A verdict before and one after."""

LevelUses = Mapping[str, LevelUse]
"""How well the levels are known in one situation, by indicator."""

STATES: Final = ("fail", "unknown", "pass", "not_applicable", NOT_ASKED)
"""The verdict by its code in a frame: the code of the column engine, plus one; 4 for "not asked"."""

CODE_NOT_ASKED: Final = STATES.index(NOT_ASKED)
_MET: Final = STATES.index("pass")
_OPEN: Final = STATES.index("unknown")
PLACE: Final = "__place"
BEFORE: Final = "before "
AFTER: Final = "after "
LEVEL_USES: Final = ("__levels_before", "__levels_after")
_SIDES: Final = (BEFORE, AFTER)
_MAX_BAD: Final = 1000


@dataclass(slots=True)
class Tally:
    """The counts of one impact. Of the units themselves only those to be listed are kept.

    ``levels`` counts, for each side, the verdicts on an indicator by how well its levels are known;
    ``for_levels`` the units that are not decided and lack a level.
    """

    nearest: Nearest
    movers: Movers
    units: int = 0
    made_up: int = 0
    doubted: int = 0
    elsewhere: int = 0
    set_aside: int = 0
    changed: set[str] = field(default_factory=set)
    moves: dict[Key, Counter[tuple[Place, Step]]] = field(default_factory=dict)
    rows: Counter[tuple[Place, bool, int, int]] = field(default_factory=Counter)
    levels: tuple[Counter[tuple[str, str, LevelUse]], Counter[tuple[str, str, LevelUse]]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    for_levels: list[int] = field(default_factory=lambda: [0, 0])
    bad: list[BadUnit] = field(default_factory=list)
    bad_units: int = 0

    def refuse(self, unit: BadUnit) -> None:
        """Note a unit that cannot be used. The list is bounded, the count is not."""
        self.bad_units += 1
        if len(self.bad) < _MAX_BAD:
            self.bad.append(unit)

    def count(
        self, states: pl.DataFrame, places: Sequence[Place], uses: Sequence[LevelUses]
    ) -> None:
        """Count the units of a frame, one row each.

        ``states`` has the column :data:`PLACE`, a number in ``places``; the columns :data:`LEVEL_USES`, numbers in ``uses``;
        and for each thing that is judged a column of codes (:data:`STATES`) before and one after, as
        ``before indicator_6.3``. A column that is missing means "not asked".
        """
        self.units += len(states)
        names = dict.fromkeys(
            column.removeprefix(BEFORE).removeprefix(AFTER)
            for column in states.columns
            if not column.startswith("__")
        )
        missing = pl.lit(CODE_NOT_ASKED, dtype=pl.UInt8)
        pairs = {
            name: tuple(
                pl.col(side + name) if side + name in states.columns else missing for side in _SIDES
            )
            for name in names
        }
        combined = states.select(
            (pl.col(PLACE) * 25 + before.cast(pl.Int32) * 5 + after.cast(pl.Int32)).alias(name)
            for name, (before, after) in pairs.items()
        )
        for name in names:
            kind, _, code = name.partition("_")
            counts = self.moves.setdefault((kind, code), Counter())
            for number, units in combined[name].value_counts().iter_rows():
                place, step = divmod(number, 25)
                before, after = divmod(step, 5)
                if (before, after) != (CODE_NOT_ASKED, CODE_NOT_ASKED):
                    counts[places[place], (STATES[before], STATES[after])] += units
        self._count_rows(states, pairs, places)
        for side in (0, 1):
            self._count_levels(states, side, uses)

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
            self.rows[places[place], has_moved, before, after] += units

    def _count_levels(self, states: pl.DataFrame, side: int, uses: Sequence[LevelUses]) -> None:
        """Count verdicts by how well the levels are known, and undecided units that lack one."""
        law, prefix = LEVEL_USES[side], f"{_SIDES[side]}indicator_"
        codes = [c.removeprefix(prefix) for c in states.columns if c.startswith(prefix)]
        combined = states.select(
            (pl.col(law) * 5 + pl.col(prefix + code).cast(pl.Int32)).alias(code) for code in codes
        )
        lacking = []
        for code in codes:
            for number, units in combined[code].value_counts().iter_rows():
                which, state = divmod(number, 5)
                use = uses[which].get(code)
                if use is not None and state != CODE_NOT_ASKED:
                    self.levels[side][code, STATES[state], use] += units
            lacks = [n for n, of in enumerate(uses) if code in of and of[code].lacks]
            if lacks:
                lacking.append(pl.col(law).is_in(lacks) & (pl.col(prefix + code) == _OPEN))
        if lacking:
            undecided = pl.col(f"{_SIDES[side]}standard") == _OPEN
            some = states.select((undecided & pl.any_horizontal(lacking)).sum()).item()
            self.for_levels[side] += int(some)
