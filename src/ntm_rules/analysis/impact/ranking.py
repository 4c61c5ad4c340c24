"""The first of many things by their rank, while of the rest nothing is kept."""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import Any, Generic, TypeVar

Thing = TypeVar("Thing")
_SPARE = 20
"""So many times what is wanted may wait to be ranked."""


class Ranking(Generic[Thing]):
    """The first ``wanted`` things of each indicator, the least rank first."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self._ranked: dict[str, list[tuple[tuple[Any, ...], Thing]]] = defaultdict(list)

    def keep(self, code: str, rank: tuple[Any, ...], thing: Thing) -> None:
        """Keep a thing of an indicator, as long as it may be among the first."""
        ranked = self._ranked[code]
        ranked.append((rank, thing))
        if len(ranked) >= _SPARE * (self.wanted + 1):
            ranked[:] = self._first(ranked)

    def first(self, code: str) -> list[Thing]:
        """The first things of an indicator."""
        return [thing for _, thing in self._first(self._ranked.get(code, []))]

    def _first(
        self, ranked: list[tuple[tuple[Any, ...], Thing]]
    ) -> list[tuple[tuple[Any, ...], Thing]]:
        return heapq.nsmallest(self.wanted, ranked, key=lambda pair: pair[0])
