"""Lower units counted into facts of the unit above: villages, communes, districts, provinces.

Each lower unit is judged; how many meet a standard becomes a fact of the unit above, with their assessments as its
evidence. A lower unit that is not decided makes bounds (at least 7, at most 9 of 12), so that the unit above may
be decided, either way, before all of its parts are. What is counted stands in the vocabulary (``counts``).

How many parts there are is not taken from how many files there are: where neither the unit above nor the caller
says, one part that fails rules out 100 %, and nothing else is concluded.
"""

from __future__ import annotations

from ntm_rules.analysis.rollup.counted import CountedFact, Member, RolledUp, RollUp
from ntm_rules.analysis.rollup.run import read_folder, roll_up, roll_up_folder

__all__ = [
    "CountedFact",
    "Member",
    "RollUp",
    "RolledUp",
    "read_folder",
    "roll_up",
    "roll_up_folder",
]
