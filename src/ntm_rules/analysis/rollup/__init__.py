"""Lower units counted into facts of the unit above: villages, communes, districts, provinces.

Each lower unit is judged. The number that meet a standard becomes a fact of the unit above; their assessments are its
evidence. A lower unit that is not decided makes bounds (at least 7, at most 9 of 12). So the unit above may be
decided, either way, before all of its parts are. The vocabulary names the facts that count (``counts``).

The number of files is not the number of parts. Where neither the unit above nor the caller gives it, one part that
fails rules out 100%, and nothing else is concluded.
"""

from __future__ import annotations

from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.analysis.rollup.reform import (
    CountMove,
    MemberMove,
    ReformRollUp,
    UnitMove,
    roll_up_folder_reform,
    roll_up_reform,
)
from ntm_rules.analysis.rollup.run import read_folder, roll_up, roll_up_folder

__all__ = [
    "CountMove",
    "CountedFact",
    "Member",
    "MemberMove",
    "ReformRollUp",
    "RollUp",
    "RolledUp",
    "UnitMove",
    "read_folder",
    "roll_up",
    "roll_up_folder",
    "roll_up_folder_reform",
    "roll_up_reform",
]
