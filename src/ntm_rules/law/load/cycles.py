"""Circles among things that lead to one another: documents that amend, standards that presuppose."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def cycle_from(start: str, leads_to: Mapping[str, Collection[str]]) -> list[str]:
    """The shortest way from ``start`` back to ``start``, with both ends; empty where there is none."""
    came_from: dict[str, str] = {}
    row = [start]
    while row:
        following = []
        for here in row:
            for there in leads_to.get(here, ()):
                if there == start:
                    way = [start]
                    while here != start:
                        way.append(here)
                        here = came_from[here]
                    return [start, *reversed(way)]
                if there not in came_from:
                    came_from[there] = here
                    following.append(there)
        row = following
    return []
