"""The figures of the year before for every unit of a batch: each unit is recognised by code, name and place together."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from ntm_rules.analysis.population import read_population
from ntm_rules.facts.unit import Unit, facts_files
from ntm_rules.foundation.errors import FactsError, Problem
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.model.place_names import same_place

_MAX_BYTES = 100_000_000


def digest_of(given: Path) -> str:
    """A digest of all that a folder or a table holds of the year before."""
    digest = hashlib.sha256()
    for path in facts_files(given) if given.is_dir() else [given]:
        digest.update(path.name.encode() + read_bounded(path, _MAX_BYTES))
    return digest.hexdigest()


@lru_cache(maxsize=1)
def previous_units(book: RuleBook, given: str) -> tuple[Unit, ...]:
    """The units of an earlier year, in a folder of facts files or in a table.

    Raises:
        FactsError: where some of them cannot be read.
        RequestError: where there is nothing there.
    """
    population = read_population(given, book)
    units = tuple(population)
    if population.bad:
        raise FactsError([p for bad in population.bad for p in bad.problems])
    return units


def previous_of(unit: Unit, units: tuple[Unit, ...]) -> tuple[Unit | None, tuple[Problem, ...]]:
    """The unit as it was in the latest earlier year; and what is told where there is none, or more than one."""
    same = [u for u in units if u.period < unit.period and is_same_unit(unit, u)]
    latest = max((u.period for u in same), default=0)
    same = [u for u in same if u.period == latest]
    if len(same) == 1:
        return same[0], ()
    vi, en = "không có số liệu năm trước để so", "no figures of an earlier year to compare with"
    if same:
        vi = f"năm {latest} có {len(same)} đơn vị như vậy: không so được"
        en = f"{len(same)} units of {latest} may be this one: nothing is compared"
    return None, (Problem(vi, en, where=unit.where(), code="nothing_to_compare"),)


def is_same_unit(unit: Unit, other: Unit) -> bool:
    """One kind and name, and nothing that both say of code, district or province differs."""
    if unit.kind != other.kind or not same_place(unit.name, other.name):
        return False
    if unit.code is not None and unit.code == other.code:
        return True
    if unit.code is not None and other.code is not None:
        return False
    return all(
        a is None or b is None or same_place(a, b)
        for a, b in ((unit.district, other.district), (unit.province, other.province))
    )
