"""Changed figures of a unit that was read already, read as a facts file is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit_facts import is_zero_of_zero
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.errors import NOWHERE, FactsError
from ntm_rules.law.resolve.in_force import Resolved


def read_changes(resolved: Resolved, entries: Mapping[str, Any]) -> dict[str, FactValue | None]:
    """What ``entries`` say, by fact id; None takes a fact away.

    Raises:
        FactsError: listing everything that is wrong.
    """
    changes: dict[str, FactValue | None] = {}
    reader = EntryReader()
    for name, entry in entries.items():
        if entry is None:
            changes[name] = None
            continue
        fact = resolved.facts[name]
        value = changes[name] = reader.fact(fact, entry, NOWHERE, f"facts.{fact.id}")
        if value is not None and is_zero_of_zero(value, resolved):
            reader.wrong(
                "0 trên 0 không phải một tỷ lệ", "0 of 0 is not a share", NOWHERE, value.key
            )
    if reader.problems:
        raise FactsError(reader.problems)
    return changes
