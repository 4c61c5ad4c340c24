"""The communes of fixtures/ and the real law, for tests of frames."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import ntm_rules as ntm
from ntm_rules import FactsError
from ntm_rules.facts.unit_facts import UnitFacts

ROOT = Path(__file__).parents[2] / "fixtures"


# Plans and reforms are other kinds of files.
FIXTURES = sorted(p for p in ROOT.rglob("*.yaml") if "\nperiod:" in p.read_text("utf-8"))


@cache
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def readable(std: ntm.Standard, units: list[ntm.Unit], *, strict: bool = False) -> list[UnitFacts]:
    found = []
    for unit in units:
        try:
            found.append(std.bind(unit, strict=strict))
        except FactsError as error:
            assert "0 of 0" in str(error)  # noqa: PT017
    return found


def asks_beyond(tree: Any, how: str = "") -> bool:
    """More than all, or less than nothing: of such a level :mod:`ntm_rules.results.gaps` can name no gap."""
    if isinstance(tree, dict):
        return any(asks_beyond(v, k if k in {"above", "below"} else how) for k, v in tree.items())
    if isinstance(tree, list):
        return any(asks_beyond(one, how) for one in tree)
    return (how, tree) in {("above", 100), ("below", 0)}


# A Polars frame is judged by expressions of its own, every other by Narwhals's. The quick libraries come twice as often.
QUICK = ("polars", "pyarrow")
LIBRARIES = st.sampled_from([*QUICK, *QUICK, "pandas", "duckdb"])


PLACES: list[dict[str, Any]] = [
    {"province": "lang-son", "region": "TDMNPB"},
    {"province": "binh-phuoc", "region": "DNB"},
    {"province": "Bình Phước", "region": None},
    {"province": "quang-binh", "region": "BTB", "district": "Minh Hóa"},
    {"province": "quang-binh", "region": "BTB", "district": "Đồng Hới"},
    {"province": "nghe-an", "region": "BTB"},
    {"province": None, "region": "DBSH"},
    {"province": None, "region": None},
]


CLASSES: list[list[str] | None] = [None, [], ["dbkk"], ["khu-vuc-iii"]]
