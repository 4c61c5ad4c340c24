"""Which lines of a batch are of one unit for one year: by code and name, else by name and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ntm_rules.analysis.batch.work import Row
from ntm_rules.law.model.place_names import PlaceName


def given_twice(rows: Iterable[Row]) -> list[tuple[list[Row], list[Row]]]:
    """The lines that are of one unit, where there are several: those to be refused, and all of them.

    A code that two names share is of two units.
    """
    by_place: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    by_code: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows:
        if not row.get("verdict"):
            continue
        year = (row.get("period", ""), row.get("standard", ""))
        name = PlaceName.of(row.get("name", "")).text
        above = (PlaceName.of(row.get(key, "")).text for key in ("district", "province"))
        if code := row.get("code"):
            by_code[(code, name, *year)].append(row)
        by_place[(row.get("kind", ""), name, *above, *year)].append(row)
    groups = [(same, same) for same in by_code.values() if len(same) > 1]
    listed = {id(row) for same, _ in groups for row in same}
    for same in by_place.values():
        rest = [row for row in same if id(row) not in listed]
        # Communes of one name and place that have codes of their own are told apart by them.
        if rest and len(same) > 1 and not all(row.get("code") for row in same):
            groups.append((rest, same))
    return groups
