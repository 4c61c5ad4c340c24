"""What a later document changes in a standard: an amendment, a province's overlay, a reform. All have this form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import Where
from ntm_rules.law.model.requirement import (
    Concluders,
    Indicator,
    Level,
    Operator,
    Provenance,
    Requirement,
)
from ntm_rules.law.model.terms import OverrideRule

NOT_ENTERED = "chưa có văn bản"
"""The note of a level that a province's document is known to set, and that nobody has entered."""


@dataclass(frozen=True, slots=True)
class SetLevel:
    """A new level for one comparison; ``part`` names the fact where the indicator has several.

    ``article`` is the article that lets a province set what the nation did not delegate; ``lower_article`` the one
    that lets it ask less than the nation.
    """

    code: str
    operator: Operator
    part: str | None
    level: Level
    article: str | None = None
    notes: tuple[str, ...] = ()
    lower_article: str | None = None


@dataclass(frozen=True, slots=True)
class Replace:
    """A new text or requirement of an indicator. A field that is None stays as it was.

    ``when`` says when what is asked is asked at all. ``evidence`` is asked beside what is asked already.
    """

    code: str
    provenance: Provenance
    name: Words | None = None
    wording: Provenance | None = None
    require: Requirement | None = None
    headline: str | None = None
    concluders: Concluders | None = None
    guidance: tuple[str, ...] = ()
    guides_not_read: tuple[str, ...] | None = None
    when: Requirement | None = None
    evidence: tuple[Words, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Add:
    """A new indicator of the criterion with this number."""

    criterion: str
    indicator: Indicator


@dataclass(frozen=True, slots=True)
class Repeal:
    """The indicator is no longer asked."""

    code: str


@dataclass(frozen=True, slots=True)
class Unfilled:
    """A province's document sets this level, but nobody has entered it yet. It stays delegated."""

    code: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class AsTheNation:
    """The province declared the nation's levels as its own: of this indicator, or (None) of all but some."""

    code: str | None
    provenance: Provenance
    but: tuple[str, ...] = ()


Step = SetLevel | Replace | Add | Repeal | Unfilled | AsTheNation


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of recognition from a date on."""

    since: dt.date
    document: str
    conditions: tuple[Indicator, ...]
    judged: bool = True
    """False: recognition is not judged at all, and the conditions say why."""


@dataclass(frozen=True, slots=True)
class DistrictClass:
    """A class that a province makes of all communes of some districts."""

    id: str
    name: Words
    districts: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Layer:
    """What one document changes in one standard, from ``since`` until ``until``."""

    id: str
    kind: Literal["amendment", "guide", "overlay", "reform"]
    standard: str
    document: str
    since: dt.date
    until: dt.date | None
    steps: tuple[Step, ...]
    conditions: tuple[Conditions, ...] = ()
    province: str | None = None
    classes: tuple[DistrictClass, ...] = ()
    override: OverrideRule | None = None
    notes: tuple[str, ...] = ()
    places: tuple[tuple[Where, str], ...] = ()
    """Where each step stands in its file, with its key; for messages only."""
    name: Words | None = None
    """What a reform is called."""


def layer_order(layer: Layer) -> tuple[bool, dt.date, bool, str]:
    """The nation's layers come before what a province sets over them; on one day amendments before guides."""
    return layer.kind == "overlay", layer.since, layer.kind == "guide", layer.id
