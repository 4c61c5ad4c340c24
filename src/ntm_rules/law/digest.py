"""The digest of a resolved standard: it names the rules that decided an assessment."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from ntm_rules.law.model.requirement import LevelCell
from ntm_rules.law.resolve.in_force import Resolved, lists_in_force

# A field that came later is left out where it is empty: digests of before stay.
_LATER = frozenset(
    (
        *(
            "stricter",
            "sheet",
            "best",
            "each",
            "part_of",
            "row_of",
            "form",
            "plausible",
            "copy",
            "row",
            "words",
            "our_reading",
            "share",
            "as_column",
            "of_the_nation",
            "province_specifies",
            "ratio",
        ),
        *(
            "by_province",
            "guides_not_read",
            "indices",
            "years",
            "differs_from",
            "only_where",
            "listed",
            "other_lists",
        ),
    )
)
# A class keeps the name that it has in digests.
_STORED: dict[type, str] = {LevelCell: "Cell"}


def canonical(thing: Any) -> Any:
    """``thing`` as plain JSON data. Equal things give equal data, in whatever order they were built."""
    if isinstance(thing, (str, int)) or thing is None:
        return thing
    if isinstance(thing, Fraction):
        return f"{thing.numerator}/{thing.denominator}"
    if isinstance(thing, dt.date):
        return thing.isoformat()
    if (fields := _fields(thing.__class__)) is not None:
        content: dict[str, Any] = {"is": _STORED.get(type(thing), type(thing).__name__)}
        for name in fields:
            value = getattr(thing, name)
            if value or name not in _LATER:
                content[name] = canonical(value)
        return content
    if isinstance(thing, Mapping):
        return sorted(([canonical(k), canonical(v)] for k, v in thing.items()), key=repr)
    if isinstance(thing, frozenset):
        return sorted(canonical(x) for x in thing)
    return [canonical(x) for x in thing]


@cache
def _fields(kind: type) -> tuple[str, ...] | None:
    """The names of the fields of a dataclass; None for other classes."""
    return (
        tuple(f.name for f in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None
    )


def standard_digest(resolved: Resolved) -> str:
    """SHA-256 of all that decides under ``resolved``: rules, columns, definitions of facts."""
    facts, base = sorted(resolved.asked), resolved.base
    lists = lists_in_force(resolved)
    content = {
        "id": resolved.id,
        "as_of": resolved.as_of.isoformat(),
        "province": resolved.province.id if resolved.province else None,
        "reforms": list(resolved.reforms),
        "criteria": canonical(resolved.criteria),
        "prerequisites": canonical(resolved.prerequisites),
        "conditions": canonical(resolved.conditions),
        "columns": canonical(resolved.columns),
        "overrides": canonical(resolved.overrides),
        "provinces": canonical(resolved.provinces),
        "facts": [canonical(resolved.facts[name]) for name in facts],
        **({"copies": resolved.copies} if resolved.copies else {}),
        **({} if resolved.recognition_judged else {"recognition_judged": False}),
        **({"met_when": canonical(base.met_when)} if base.met_when else {}),
        **({"group_lists": canonical(lists)} if lists else {}),
        **({"as_column": base.as_column} if base.as_column else {}),
        **(
            {"stricter": canonical(base.province_may_be_stricter)}
            if base.province_may_be_stricter
            else {}
        ),
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
