"""How the indicators of a standard read over time: the dates of change, and each version between two of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from ntm_rules.law.model.library import Library
from ntm_rules.law.model.requirement import Indicator
from ntm_rules.law.resolve.differences import changed_by
from ntm_rules.law.resolve.in_force import find_base, find_province, holds, resolve


@dataclass(frozen=True, slots=True)
class Version:
    """An indicator as it read from one date until the next change."""

    since: dt.date
    until: dt.date | None
    document: str
    indicator: Indicator


def change_dates(library: Library, standard: str, province: str | None = None) -> list[dt.date]:
    """Every date on which something of the standard changes, its first day included.

    Raises:
        RequestError: for an unknown standard or province.
    """
    base = find_base(library, standard)
    province = find_province(library, province).id if province else None
    dates = {base.since} | {c.since for c in base.conditions}
    for layer in library.layers.get(standard, []):
        if layer.province is None or layer.province == province:
            dates.add(layer.since)
            if layer.until is not None:
                dates.add(layer.until + dt.timedelta(days=1))
    if base.columns:
        dates |= {o.since for o in library.columns[base.columns].overrides}
    return sorted(d for d in dates if holds(base.since, base.until, d))


def history(
    library: Library, standard: str, province: str | None = None
) -> dict[str, list[Version]]:
    """Each indicator's whole history by code, oldest version first."""
    base = find_base(library, standard)
    by_code: dict[str, list[Version]] = {}
    for day in change_dates(library, standard, province):
        law = resolve(library, standard, day, province, every_guide=True)
        there = {i.code: i for _, i in law.indicators()}
        for code, versions in by_code.items():
            last = versions[-1]
            if last.until == base.until and there.get(code) != last.indicator:
                versions[-1] = replace(last, until=day - dt.timedelta(days=1))
        for code, indicator in there.items():
            versions = by_code.setdefault(code, [])
            if not versions or versions[-1].indicator != indicator:
                old = versions[-1].indicator if versions else None
                document = changed_by(old, indicator) if old else indicator.lineage[-1].document
                versions.append(Version(day, base.until, document, indicator))
    return by_code


def last_versions(library: Library, standard: str) -> list[Indicator]:
    """Every indicator of a standard as the nation last had it: with its amendments and guides, without provinces.

    Their cells are what is called the cells of a standard, wherever these are counted.
    """
    return [versions[-1].indicator for versions in history(library, standard).values()]
