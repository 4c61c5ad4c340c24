"""The law as a caller sees it: what there is, what it asks, at which level, from when to when. Frozen, exact, bilingual."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ntm_rules.foundation.arguments import language
from ntm_rules.foundation.bilingual import Lang, Words
from ntm_rules.foundation.exact import as_decimal, show
from ntm_rules.language.law_text import TALLIED, cells_of, standard_tally
from ntm_rules.law.model import requirement as asked
from ntm_rules.law.model import terms
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import Criterion, Indicator, LevelForm, Provenance, Status
from ntm_rules.law.resolve.guiding import guiding_bodies
from ntm_rules.law.resolve.history import Version
from ntm_rules.law.resolve.in_force import Resolved


class LawInfo:
    """What all answers about the law have in common."""

    __slots__ = ()

    def to_dict(self, lang: Lang | None = None) -> dict[str, Any]:
        """The same as plain data for JSON: dates as ISO text, numbers as text, names by language, or only in ``lang``."""
        content: dict[str, Any] = _plain(self, None if lang is None else language(lang))
        return content


def _plain(value: Any, lang: Lang | None) -> Any:
    if isinstance(value, Words):
        return {"vi": value.vi, "en": value.en} if lang is None else value.say(lang)
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name), lang) for f in fields(value)}
    if isinstance(value, tuple):
        return [_plain(part, lang) for part in value]
    if isinstance(value, Mapping):
        return {key: _plain(part, lang) for key, part in value.items()}
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal | Fraction):
        return show(Fraction(value), 25)
    return value


@dataclass(frozen=True, slots=True)
class GuideInfo(LawInfo):
    """A body that must guide a standard: its guides that were read, known second hand, or known by title only."""

    body: str
    read: tuple[str, ...]
    second_hand: tuple[str, ...]
    by_title: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StandardInfo(LawInfo):
    """A standard of the rule book, as first issued.

    ``unit`` is the kind of unit that it judges; ``since`` and ``until`` are its first and last day (None: no end is
    known). ``encoded`` indicators of ``in_law`` are in the rule book, at least in part (None: nobody counted).
    ``levels`` counts its levels by how well they are known. ``province`` is that whose own standard it is.
    """

    id: str
    name: Words
    unit: str
    document: str
    since: dt.date
    until: dt.date | None
    province: str | None
    encoded: int
    in_law: int | None
    levels: Mapping[str, int]
    guides: tuple[GuideInfo, ...]


@dataclass(frozen=True, slots=True)
class DocumentInfo(LawInfo):
    """A legal document. ``date`` is when it was issued; ``since`` and ``until`` are when it holds (None: not known, or no end)."""

    id: str
    number: str
    issuer: str
    title: str
    kind: str
    date: dt.date | None
    since: dt.date | None
    until: dt.date | None
    amends: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProvinceInfo(LawInfo):
    """A province between two dates: its regions, and the provinces that were merged into it."""

    id: str
    name: str
    regions: tuple[str, ...]
    merges: tuple[str, ...]
    since: dt.date
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class LevelInfo(LawInfo):
    """One cell of a table of levels: what ``indicator`` asks of ``fact`` in a column, a class of area, a year.

    ``value`` is a Decimal in ``unit``; text for a grade and for yes or no (``true``, ``false``); None where it is unknown,
    left to somebody else (``delegated_to``), or not asked. ``status`` says how well it is known, ``source`` where it
    stands. ``form`` is None for a level of its own, else ``floor``, ``left_open`` or ``not_regulated``.
    """

    indicator: str
    fact: str
    column: str | None
    area_class: str | None
    year: int | None
    comparator: str
    value: Decimal | str | None
    unit: str
    status: Status
    form: LevelForm | None
    delegated_to: str | None
    source: Provenance


@dataclass(frozen=True, slots=True)
class IndicatorInfo(LawInfo):
    """An indicator, a prerequisite or a condition of recognition. ``criterion`` is empty for the last two.

    ``facts`` are those it asks for; ``wording`` is where its text stands, ``lineage`` all documents that made it what it is.
    ``concluded_by`` are the bodies whose conclusion may replace its figures. ``guides_not_read`` are documents that say how
    it is met and whose text is not in the rule book: a pass is provisional. ``encoded`` is false where nothing of it could
    be established: it is then unknown for every unit.
    """

    code: str
    name: Words
    criterion: str
    facts: tuple[str, ...]
    levels: tuple[LevelInfo, ...]
    wording: Provenance
    lineage: tuple[Provenance, ...]
    concluded_by: tuple[str, ...]
    guidance: tuple[str, ...]
    guides_not_read: tuple[str, ...]
    notes: tuple[str, ...]
    encoded: bool


@dataclass(frozen=True, slots=True)
class CriterionInfo(LawInfo):
    """A criterion with its indicators. ``concluded_by`` are the bodies whose conclusion may replace these."""

    number: str
    name: Words
    indicators: tuple[IndicatorInfo, ...]
    concluded_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactInfo(LawInfo):
    """A fact that a standard asks for.

    ``kind`` is share (in %), number, count, yes_no or grade (one of ``scale``). ``low`` and ``high`` are the ends of what it
    can be, in ``unit`` (None: no end); beyond ``plausible`` a figure counts only where it is confirmed. ``by_sex`` says
    that it is asked of both sexes; ``of`` is what a share counts. ``supplied_by`` is who has the figure, where a text says so.
    ``indicators`` and ``conditions`` are the codes that ask for it.
    """

    id: str
    label: Words
    kind: str
    unit: str
    unit_name: Words | None
    low: Decimal | None
    high: Decimal | None
    plausible: tuple[Decimal | None, Decimal | None] | None
    by_sex: bool
    of: Words | None
    scale: tuple[str, ...]
    supplied_by: Words | None
    notes: tuple[str, ...]
    indicators: tuple[str, ...]
    conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorVersion(LawInfo):
    """An indicator as it read from ``since`` to ``until`` (None: no end is known); ``document`` made it so."""

    since: dt.date
    until: dt.date | None
    document: str
    indicator: IndicatorInfo


# ---- made from the law


def standard_info(library: Library, base: Base) -> StandardInfo:
    """What a standard is, and how many of its levels are known how well."""
    tally = standard_tally(library, base.id)
    return StandardInfo(
        id=base.id,
        name=base.name,
        unit=base.unit,
        document=base.document,
        since=base.since,
        until=base.until,
        province=base.province,
        encoded=base.encoded(),
        in_law=base.indicators_in_law,
        levels={status: tally[status] for status in TALLIED},
        guides=tuple(
            GuideInfo(b.name, b.read, b.second_hand, b.by_title)
            for b in guiding_bodies(library, base)
        ),
    )


def document_info(document: terms.LawDocument) -> DocumentInfo:
    """A legal document."""
    return DocumentInfo(
        id=document.id,
        number=document.number,
        issuer=document.issuer,
        title=document.title,
        kind=document.kind,
        date=document.date,
        since=document.in_force,
        until=document.until,
        amends=document.amends,
    )


def province_info(province: terms.Province) -> ProvinceInfo:
    """A province."""
    return ProvinceInfo(**{f.name: getattr(province, f.name) for f in fields(ProvinceInfo)})


def criterion_info(criterion: Criterion, facts: Mapping[str, terms.FactDef]) -> CriterionInfo:
    """A criterion with its indicators."""
    return CriterionInfo(
        number=criterion.number,
        name=criterion.name,
        indicators=tuple(indicator_info(i, facts, criterion.number) for i in criterion.indicators),
        concluded_by=_bodies(criterion.concluders),
    )


def indicator_info(
    indicator: Indicator, facts: Mapping[str, terms.FactDef], criterion: str = ""
) -> IndicatorInfo:
    """An indicator with every cell of its levels."""
    return IndicatorInfo(
        code=indicator.code,
        name=indicator.name,
        criterion=criterion,
        facts=tuple(dict.fromkeys(asked.facts_asked(indicator.require))),
        levels=tuple(_levels(indicator, facts)),
        wording=indicator.wording,
        lineage=indicator.lineage,
        concluded_by=_bodies(indicator.concluders),
        guidance=indicator.guidance,
        guides_not_read=indicator.guides_not_read,
        notes=indicator.notes,
        encoded=asked.is_encoded(indicator.require),
    )


def version_info(version: Version, facts: Mapping[str, terms.FactDef]) -> IndicatorVersion:
    """An indicator as it read for a time."""
    return IndicatorVersion(
        version.since, version.until, version.document, indicator_info(version.indicator, facts)
    )


def _bodies(concluders: asked.Concluders) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*concluders.met, *concluders.not_met)))


def _levels(indicator: Indicator, facts: Mapping[str, terms.FactDef]) -> Iterator[LevelInfo]:
    for leaf, axes, cell in cells_of(indicator):
        fact = facts[leaf.fact]
        yield LevelInfo(
            indicator=indicator.code,
            fact=leaf.fact,
            column=axes.get("column"),
            area_class=axes.get("class"),
            year=int(axes["year"]) if "year" in axes else None,
            comparator=leaf.operator,
            value=cell_value(cell.value, fact),
            unit=fact.unit,
            status=cell.provenance.status,
            form=cell.form,
            delegated_to=cell.delegated_to,
            source=cell.provenance,
        )


def cell_value(value: Fraction | None, fact: terms.FactDef) -> Decimal | str | None:
    """The value of a cell as a reader knows it: a number, a grade, or ``true`` and ``false``."""
    if value is None:
        return None
    if fact.kind == "grade":
        return fact.scale[int(value)]
    if fact.kind == "yes_no":
        return "true" if value == 1 else "false"
    return _decimal(value)


def _decimal(value: Fraction | None) -> Decimal | None:
    """A number of a rule file, which is always a decimal."""
    return None if value is None else Decimal(str(as_decimal(value)))


def facts_asked(resolved: Resolved, units: Mapping[str, terms.UnitDef]) -> tuple[FactInfo, ...]:
    """The facts that a standard asks for, in the order of its indicators, then of its prerequisites and conditions."""
    indicators: dict[str, dict[str, None]] = {}
    conditions: dict[str, dict[str, None]] = {}
    by_sex: set[str] = set()
    of_indicators = {i.code for _, i in resolved.indicators()}
    for rule in resolved.rules():
        into = indicators if rule.code in of_indicators else conditions
        for name in asked.facts_asked(rule.require):
            into.setdefault(name, {})[rule.code] = None
        by_sex |= {leaf.fact for leaf in asked.leaves(rule.require) if leaf.sexes}
    return tuple(
        _fact_info(
            resolved.facts[name],
            units,
            by_sex=name in by_sex,
            indicators=tuple(indicators.get(name, ())),
            conditions=tuple(conditions.get(name, ())),
        )
        for name in dict.fromkeys((*indicators, *conditions))
    )


def _fact_info(
    fact: terms.FactDef,
    units: Mapping[str, terms.UnitDef],
    *,
    by_sex: bool,
    indicators: tuple[str, ...],
    conditions: tuple[str, ...],
) -> FactInfo:
    ends = fact.plausible
    numeric = fact.kind not in {"grade", "yes_no"}
    return FactInfo(
        id=fact.id,
        label=fact.label,
        kind=fact.kind,
        unit=fact.unit,
        unit_name=units[fact.unit].name if fact.unit in units else None,
        low=_decimal(fact.low) if numeric else None,
        high=_decimal(fact.high) if numeric else None,
        plausible=None if ends is None else (_decimal(ends[0]), _decimal(ends[1])),
        by_sex=by_sex,
        of=fact.of,
        scale=fact.scale,
        supplied_by=fact.supplied_by,
        notes=fact.notes,
        indicators=indicators,
        conditions=conditions,
    )
