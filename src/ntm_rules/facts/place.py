"""Where and when a unit is, as its key columns say it: from them its situation before the law."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Unpack

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import About, FactsError, Problem
from ntm_rules.foundation.text import written
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR, is_year
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.level import Situation


def situation_of(resolved: Resolved, place: Mapping[str, Any], *, strict: bool) -> Situation:
    """The situation of a unit of which ``place`` gives the key columns.

    Raises:
        FactsError: where there is no such province, region or class, or they contradict one another.
    """
    problems: list[Problem] = []
    listed = ", ".join(f"{k}={v!r}" for k, v in place.items())

    def wrong(vi: str, en: str, *path: str | int, **about: Unpack[About]) -> None:
        key = ".".join(map(str, path))
        problems.append(Problem(f"{vi} ({listed})", f"{en} ({listed})", key=key, loc=path, **about))

    period = place.get("period")
    if not is_year(period):
        wrong(
            f"'period' cần một năm, không phải {period!r}",
            f"period must be a year, not {period!r}",
            code="not_a_year",
            found=written(period),
            expected=f"{FIRST_YEAR}..{LAST_YEAR}",
        )
        raise FactsError(problems)
    unit = unit_at(resolved.base.unit, place)
    area = AreaReader(unit, resolved, wrong)
    province = area.province()
    _, regions = area.region(province)
    classes = area.classes(resolved.columns)
    if problems:
        raise FactsError(problems)
    return area.situation(regions, classes, strict=strict)


def unit_at(kind: str, place: Mapping[str, Any]) -> Unit:
    """A unit of which only this is known: its period, province, region, district and classes; its name and code where told."""
    period, classes = place["period"], place.get("classes")
    return Unit(
        kind=kind,
        name=place.get("name") or "",
        code=place.get("code"),
        period=period,
        as_of=dt.date(period, 12, 31),
        province=place.get("province"),
        region=place.get("region"),
        district=place.get("district"),
        classes=None if classes is None else tuple(str(classes).replace(",", " ").split()),
    )
