"""Communes, reforms and sweeps for tests of impact."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import polars as pl

import ntm_rules as ntm
from ntm_rules.foundation.errors import FactsError
from ntm_rules.impact import parse_sweep
from ntm_rules.law.load.library_files import Reform, reform_from
from ntm_rules.tables.typed.from_units import columns_of
from tests.helpers import small
from tests.helpers.columns import BOOLEAN, TEXT, made_up_facts
from tests.helpers.real_communes import CLASSES, PLACES
from tests.helpers.terminal import law

RAISE = Path(__file__).parents[2] / "fixtures/reforms/nang-15.1.yaml"


def unit(code: str, *, province: str = "lang-son", **facts: Any) -> ntm.Unit:
    named = {name.replace("__", "."): value for name, value in facts.items()}
    return ntm.Unit.from_dict(
        {
            "unit": {
                "kind": "xa",
                "name": f"X{code}",
                "code": code,
                "province": province,
                "classes": [],
            },
            "period": 2024,
            "facts": named,
        }
    )


def insured(code: str, value: Any, **more: Any) -> ntm.Unit:
    return unit(code, health__insurance_share=value, **more)


def both(value: str) -> dict[str, Decimal]:
    return {"male": Decimal(value), "female": Decimal(value)}


VILLAGE = [
    insured("00001", both("90")),  # on the level of the law
    insured("00002", both("94.999999")),
    insured("00003", both("95")),  # on the level of the reform
    insured("00004", both("89.99")),
    insured("00005", {"male": 97, "female": 94}),  # one sex falls
    insured("00006", Decimal("93"), province="thai-binh"),  # a total: not decided, then fails
    insured("00007", {"at_least": 91}, province="thai-binh"),
    insured("00008", {"male": {"count": 19, "of": 20}, "female": {"count": 379, "of": 400}}),
    unit("00009"),
    insured("00010", both("100"), housing__temporary_households=3),
]


def reform(*sets: Mapping[str, Any], since: str = "2024-01-01", **more: Any) -> Reform:
    change: dict[str, Any] = {"standard": "xa-ntm", "set": [dict(s) for s in sets], **more}
    content = {
        "reform": "thu",
        "name": {"vi": "Thử <script>", "en": "A trial"},
        "in_force": {"from": since},
        "changes": [change],
    }
    return reform_from(law().library, content)


CONCLUDED = {"concluded": True, "by": "ubnd-huyen"}


def frame_of(units: list[ntm.Unit]) -> tuple[pl.DataFrame, list[ntm.Unit]]:
    """The units that can be read, as columns."""
    std = law().standard("xa-ntm", as_of="2024-12-31")
    bound, kept = [], []
    for unit in units:
        try:
            place = law().province_of(unit, unit.as_of)
            there = law().standard("xa-ntm", as_of=unit.as_of, province=place)
            bound.append(there.bind(unit))
            kept.append(unit)
        except FactsError:
            continue
    assert std.id == "xa-ntm"
    made = {}
    for name, values in columns_of(bound).items():
        kind = pl.String if name in TEXT else pl.Boolean if name.endswith(BOOLEAN) else pl.Int64
        made[name] = pl.Series(values, dtype=kind)
    made["note"] = pl.Series([unit.note for unit in kept], dtype=pl.String)
    return pl.DataFrame(made), kept


def communes(chance: Random, count: int) -> list[ntm.Unit]:
    std = law().standard("xa-ntm", as_of="2024-12-31")
    # Whom the law names alone, such as the province for 15.2, is not among those who conclude here.
    codes = [i.code for _, i in std.resolved.indicators() if "ubnd-huyen" in i.concluders.met]
    found = []
    for number in range(count):
        facts = made_up_facts(chance, std, counted=True)
        said = {c: CONCLUDED for c in codes if chance.random() < 0.02}
        whole = {"15": CONCLUDED} if chance.random() < 0.1 else None
        found.append(
            small.entry(
                facts,
                said or None,
                whole,
                period=chance.choice((2022, 2023, 2024)),
                classes=chance.choice(CLASSES),
                code=f"{number:05}",
                **chance.choice(PLACES),
            )
            | chance.choice(({}, {"note": "số liệu mô phỏng"}))
        )
    return [ntm.Unit.from_dict(one) for one in found]


SWEEPS = [
    parse_sweep("15.1=85..99:0.5"),
    parse_sweep("15.1[TDMNPB]=85..99:1"),
    parse_sweep("11[DNB]=5..20:0.5"),
    parse_sweep("2.1=60..100:5"),
]
