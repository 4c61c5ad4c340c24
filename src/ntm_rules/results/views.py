"""A level, a figure and a gap as a caller sees them. They are exact and hold nothing of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.exact import as_decimal
from ntm_rules.foundation.internal import internal
from ntm_rules.law.model.requirement import LevelForm, Provenance, Status


@dataclass(frozen=True, slots=True)
class LevelView:
    """The level that held. ``value`` is None where it is unknown or delegated; grades and yes/no are text.

    ``form`` is None for a level of its own, else ``floor``, ``left_open`` or ``not_regulated``.
    """

    comparator: str
    value: Decimal | str | None
    unit: str
    column: str | None
    year: int | None
    status: Status
    delegated_to: str | None
    lineage: tuple[Provenance, ...]
    form: LevelForm | None = None


@dataclass(frozen=True, slots=True)
class FactView:
    """A figure as it was judged: exact.

    ``value`` is a Decimal (or a Fraction, where no decimal is exact), a bool or a grade; None where only bounds
    are known, or only the sexes. ``bounds`` are then the least and the most that it can be.
    """

    id: str
    value: Decimal | Fraction | bool | str | None
    unit: str
    bounds: tuple[Fraction | None, Fraction | None] | None = None
    count: int | None = None
    of: int | None = None
    male: FactView | None = None
    female: FactView | None = None
    period: int | None = None
    evidence: tuple[dict[str, str], ...] = ()

    @classmethod
    @internal
    def read(cls, value: FactValue) -> FactView:
        """The view of a figure."""
        exact = value.bounds.exact if value.bounds is not None else None
        shown: Decimal | Fraction | bool | str | None = None
        if exact is not None and value.fact.kind == "yes_no":
            shown = exact == 1
        elif exact is not None and value.fact.kind == "grade":
            shown = value.fact.scale[int(exact)]
        elif exact is not None:
            shown = as_decimal(exact)
        count = value.count.exact if value.count is not None else None
        return cls(
            id=value.fact.id,
            value=shown,
            unit=value.fact.unit,
            bounds=(value.bounds.low, value.bounds.high) if value.bounds is not None else None,
            count=int(count) if count is not None else None,
            of=int(value.of) if value.of is not None else None,
            male=cls.read(value.male) if value.male is not None else None,
            female=cls.read(value.female) if value.female is not None else None,
            period=value.period,
            evidence=value.evidence,
        )


@dataclass(frozen=True, slots=True)
class NaturalGap:
    """A gap in whole things: ``amount`` of ``of`` nouns."""

    amount: int
    of: int
    noun: str


@dataclass(frozen=True, slots=True)
class GapView:
    """How far from passing. ``amount`` is in ``unit``; None where it is not a matter of amount, or of several parts.

    ``parts`` holds one gap per failed comparison where there are several.
    """

    amount: Decimal | None
    unit: str | None
    natural: NaturalGap | None
    fact: str | None
    sex: str | None = None
    at_least: bool = False
    parts: tuple[GapView, ...] = ()
