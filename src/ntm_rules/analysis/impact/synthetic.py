"""A made-up population over the real list of communes, for trying things out. It says so everywhere.

Each commune has a latent development of its own, of its province and of its region; every figure follows it, with
noise, around the level that the law sets. A seed gives the same figures on every machine, and the same figures for
a commune whether all are made or one province only.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from ntm_rules.analysis.impact.communes import Commune, communes
from ntm_rules.facts.made_up import SIMULATED
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.arguments import among, year
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.exact import show
from ntm_rules.foundation.text import written
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.model.terms import FactDef
from ntm_rules.law.resolve.flat_standard import FlatStandard, Node

_REGIONS: Final = {
    "TDMNPB": -0.6,
    "DBSH": 0.7,
    "BTB": -0.1,
    "DHNTB": 0.0,
    "TN": -0.7,
    "DNB": 0.6,
    "DBSCL": 0.0,
}
_HILLS: Final = {"TDMNPB", "TN", "BTB", "DHNTB"}
_TOTALS: Final = {
    "thôn": (5, 15),
    "hộ": (300, 3000),
    "trường": (2, 6),
    "người": (1500, 9000),
    "lao động": (800, 5000),
    "học sinh": (30, 200),
    "trẻ em": (40, 400),
    "cơ sở": (3, 60),
    "người được lấy ý kiến": (150, 600),
}


def reminder(seed: int, lang: str) -> str:
    """What a made-up population is, for a reader of ``lang``."""
    made_up = f"{SIMULATED.upper()} (hạt giống {seed}): máy bịa ra, KHÔNG phải số liệu của xã"
    return Words(made_up, f"MADE-UP FIGURES (seed {seed}), not data of communes").say(lang)


def note(seed: int) -> str:
    """What every unit of a made-up population says of itself, to whoever opens the file."""
    return f"{reminder(seed, 'vi')}; made-up figures, not data"


@door()
def synthetic(
    book: RuleBook,
    seed: int,
    *,
    size: int | None = None,
    province: str | None = None,
    period: int = 2024,
    standard: str = "xa-ntm",
) -> Iterator[dict[str, Any]]:
    """Made-up communes as the contents of facts files, in the order of their codes.

    ``size`` takes that many of them at random. Each carries :func:`note`, and "(mô phỏng)" in its name.

    Raises:
        RequestError: where the list of communes is not installed, the province is not in it, or it has fewer
            communes than ``size``.
    """
    among("seed", seed, -(2**63), 2**63 - 1)
    year(period)
    chosen = communes(book, province)
    if size is not None:
        if not 0 < size <= len(chosen):
            raise RequestError.of(
                vi=f"--size từ 1 đến {len(chosen)}: danh mục có chừng ấy xã",
                en=f"--size is 1 to {len(chosen)}: the list has that many communes",
                code="out_of_range",
                loc=("size",),
                found=written(size),
                expected=f"1..{len(chosen)}",
            )
        numbers = random.Random(f"{seed}/size/{size}").sample(range(len(chosen)), size)  # noqa: S311
        chosen = [chosen[n] for n in sorted(numbers)]
    maker = _CommuneMaker(book, seed, period, standard)
    return (maker.make(commune) for commune in chosen)


def _spread(chance: random.Random) -> float:
    """About normal with deviation 1, from sums alone: the same on every machine."""
    return sum(chance.random() for _ in range(12)) - 6.0


@dataclass(slots=True)
class _Want:
    """What the law asks of a fact: the comparison, its level where there is one, whether it is a guard."""

    fact: FactDef
    node: Node
    guard: bool


class _CommuneMaker:
    def __init__(self, book: RuleBook, seed: int, period: int, standard: str) -> None:
        self.book, self.seed, self.period, self.name = book, seed, period, standard
        self.day = dt.date(period, 12, 31)
        self.wants: dict[int, tuple[FlatStandard, list[_Want]]] = {}
        self.provinces: dict[str, float] = {}

    def standard(self, province: str) -> Standard:
        there = province if province in self.book.library.provinces_on(self.day) else None
        return self.book.standard(self.name, as_of=self.day, province=there)

    def make(self, commune: Commune) -> dict[str, Any]:
        """One commune's facts file."""
        chance = random.Random(f"{self.seed}/{commune.code}")  # noqa: S311
        if commune.province not in self.provinces:
            own = random.Random(f"{self.seed}/province/{commune.province}")  # noqa: S311
            self.provinces[commune.province] = 0.45 * _spread(own)
        latent = (
            _REGIONS.get(commune.region, 0.0)
            + self.provinces[commune.province]
            + 0.7 * _spread(chance)
        )
        unit: dict[str, Any] = {
            "kind": "xa",
            "name": f"{commune.name} (mô phỏng)",
            "code": commune.code,
            "district": commune.district,
            "province": commune.province,
            "region": commune.region,
        }
        classes = _classes(commune.region, latent, chance)
        if classes is not None:
            unit["classes"] = classes
        head = {"unit": unit, "period": self.period, "note": note(self.seed)}
        standard = self.standard(commune.province)
        applied = standard.apply(standard.bind(Unit.from_dict(head)).situation)
        facts = {}
        for want in self.asked(applied):
            value = _value(want, latent, chance)
            if value is not None:
                facts[want.fact.id] = value
        return {**head, "facts": facts}

    def asked(self, applied: FlatStandard) -> list[_Want]:
        known = self.wants.get(id(applied))
        if known is None or known[0] is not applied:
            known = self.wants[id(applied)] = (applied, _wants(applied))
        return known[1]


def _wants(applied: FlatStandard) -> list[_Want]:
    """Every fact that is asked, once, in the order of their names; where it is asked twice, the first that is not a guard."""
    guards: set[int] = set()
    for node in applied.nodes:
        if node.kind in {"applies", "choose"}:
            guards.add(node.children[0])
    wants: dict[str, _Want] = {}
    for node in applied.shown:
        if not isinstance(node.rule, Compare):
            continue
        guard = node.number in guards
        fact = applied.resolved.facts[node.rule.fact]
        if fact.id not in wants or (wants[fact.id].guard and not guard):
            wants[fact.id] = _Want(fact, node, guard)
    return [wants[name] for name in sorted(wants)]


def _classes(region: str, latent: float, chance: random.Random) -> list[str] | None:
    """Area classes: harder places in the hills; one commune in twenty does not say."""
    draw = chance.random()
    if chance.random() < 0.05:
        return None
    if region not in _HILLS or draw < (0.15 if region in {"TDMNPB", "TN"} else 0.7):
        return []
    if latent < -0.7:
        return ["khu-vuc-iii", "dbkk"] if chance.random() < 0.6 else ["khu-vuc-iii"]
    return ["khu-vuc-ii"] if latent < -0.3 else ["khu-vuc-i"]


def _value(want: _Want, latent: float, chance: random.Random) -> Any:
    """One figure, or nothing: the poorer the commune, the more is missing."""
    fact, node = want.fact, want.node
    own = latent + 0.6 * _spread(chance)
    missing = chance.random() < min(max(0.04 - 0.02 * latent, 0.01), 0.2)
    figure: Any
    if fact.kind == "yes_no":
        figure = _answer(want, own, chance)
    elif fact.kind == "grade":
        figure = fact.scale[
            min(max(round(len(fact.scale) - 1.2 + own * 0.6), 0), len(fact.scale) - 1)
        ]
    elif fact.kind == "count":
        figure = _count(node, own, chance)
    elif fact.kind == "share":
        figure = _share(fact, node, own, chance)
    else:
        figure = _number(node, own)
    if fact.high is not None and fact.kind == "count":
        figure = min(figure, int(fact.high))
    if fact.high is not None and fact.kind == "number":
        figure = min(figure, _decimal(float(fact.high)))
    return None if missing else figure


def _level(node: Node, default: Fraction) -> Fraction:
    level = node.resolved_level.easiest(node.operator) if node.resolved_level is not None else None
    return default if level is None else level


def _better_high(node: Node) -> bool:
    return node.operator in {">=", ">"}


def _answer(want: _Want, own: float, chance: random.Random) -> bool:
    if want.guard:
        return chance.random() < 0.5
    wanted = _level(want.node, Fraction(1)) == 1
    return (own + chance.random() > -1.0) is wanted


def _count(node: Node, own: float, chance: random.Random) -> int:
    level = int(_level(node, Fraction(3)))
    if _better_high(node):
        return max(0, level + chance.randint(-2, 2))
    return level if own > -0.9 else level + max(1, int(-own * 4 + chance.random() * 6))


def _share(fact: FactDef, node: Node, own: float, chance: random.Random) -> Any:
    level = float(_level(node, Fraction(85)))
    up = _better_high(node)
    room = max(100 - level, 8.0) if up else max(level, 2.0)
    base = level + (own + 0.9) * room * 0.45 if up else level - (own + 0.9) * room * 0.35
    if up and level >= 100:
        base = 100.0 if own > -0.9 else 100 + (own + 0.7) * 12
    figure = min(max(base, 0.0), 100.0)
    how = chance.random()
    low, high = _TOTALS.get(fact.of.vi, (100, 1000)) if fact.of is not None else (0, 0)
    total = chance.randint(low, high) if fact.of is not None else 0
    apart = chance.random() * 4
    if fact.by_sex and how < 0.85:
        men, women = min(figure + apart, 100.0), max(figure - apart, 0.0)
        return {"male": _decimal(men), "female": _decimal(women)}
    if total and how < 0.5:
        return {"count": min(round(total * figure / 100), total), "of": total}
    if how > 0.97 and figure < 100:
        return {"at_least": _decimal(max(figure - 2, 0.0))}
    return _decimal(figure)


def _number(node: Node, own: float) -> Decimal:
    level = float(_level(node, Fraction(50)))
    factor = 1 + 0.12 * (own + 0.8) if _better_high(node) else 1 - 0.12 * (own + 0.8)
    return _decimal(max(level * factor, 0.0))


def _decimal(figure: float) -> Decimal:
    """Two decimals at most: what reports have."""
    return Decimal(show(Fraction(round(figure * 100), 100)))
