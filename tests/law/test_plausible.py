"""Every quantity of the vocabulary was looked at: what it usually is stands beside what it can be, or why nothing does."""

from __future__ import annotations

import pytest

from ntm_rules.law.model.terms import FactDef
from ntm_rules.scenarios.level_cells import sites
from tests.helpers.terminal import law

ITS_OWN_RANGE = {
    "consideration.year": "any year in which the set is in force is as usual as another",
    "information.postal_opening_hours": "a day has 24 hours",
    "information.software_count": "four kinds are asked, so there are at most four",
}
"""Quantities whose hard range is what they usually are too, each with the reason."""

ENTERED = [f for f in law().library.facts.values() if f.kind in {"share", "number", "count"}]


def is_usual_throughout(fact: FactDef) -> bool:
    """A share is any number from 0 to 100 (1 or less in a cell without a format is doubted apart); points any up to the most."""
    if fact.kind == "share":
        return fact.low == 0 and fact.high == 100
    return fact.unit == "điểm" and fact.low == 0 and fact.high is not None


@pytest.mark.parametrize("fact", ENTERED, ids=lambda f: f.id)
def test_what_a_quantity_usually_is_stands_beside_what_it_can_be(fact: FactDef) -> None:
    assert (fact.plausible is not None) != (
        is_usual_throughout(fact) or fact.id in ITS_OWN_RANGE
    ), "a plausible range, or a reason why there is none"
    low, high = fact.plausible or (None, None)
    assert fact.plausible is None or low is not None or high is not None
    assert low is None or fact.low is None or fact.low < low
    assert high is None or fact.high is None or high < fact.high
    assert low is None or high is None or low < high


def test_every_reason_is_still_needed() -> None:
    left = {f.id for f in ENTERED if f.plausible is None and not is_usual_throughout(f)}
    assert left == set(ITS_OWN_RANGE)


def test_every_level_is_usual() -> None:
    """A level outside the usual range would make every figure that meets it doubted."""
    library = law().library
    for standard in library.standards:
        for site in sites(library, standard):
            low, high = library.facts[site.leaf.fact].plausible or (None, None)
            value = site.cell.value
            if value is not None:
                assert low is None or low <= value, site.name
                assert high is None or value <= high, site.name
