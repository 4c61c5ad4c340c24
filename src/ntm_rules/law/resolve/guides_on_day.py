"""The guides that nobody read, as there are on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from ntm_rules.law.model.requirement import Criterion, Indicator
from ntm_rules.law.model.terms import LawDocument


def with_guides_of(
    criteria: tuple[Criterion, ...], documents: Mapping[str, LawDocument], day: dt.date
) -> tuple[Criterion, ...]:
    """The criteria with those of ``guides_not_read`` that there are on ``day``: before its date a guide asks nothing."""

    def there(name: str) -> bool:
        known = documents.get(name)
        if known is None:
            return True
        since = known.in_force or known.date
        return (since is None or since <= day) and (known.until is None or day <= known.until)

    def own(indicator: Indicator) -> Indicator:
        kept = tuple(name for name in indicator.guides_not_read if there(name))
        return (
            indicator
            if kept == indicator.guides_not_read
            else replace(indicator, guides_not_read=kept)
        )

    return tuple(
        replace(c, indicators=tuple(map(own, c.indicators)))
        if any(i.guides_not_read for i in c.indicators)
        else c
        for c in criteria
    )
