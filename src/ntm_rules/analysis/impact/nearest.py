"""The units that fail a changed indicator by least, each judged alone."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from ntm_rules.analysis.impact.movers import unit_gap
from ntm_rules.analysis.impact.result import NearMiss, UnitGap
from ntm_rules.engine.verdict import FAIL
from ntm_rules.facts.unit import Unit
from ntm_rules.results.judgement import Judgement

_Ranked = tuple[tuple[Fraction, int, str, int], NearMiss]


class Nearest:
    """The ``wanted`` units that are nearest to each changed indicator. Of other units nothing is kept."""

    def __init__(self, wanted: int) -> None:
        self.wanted: int = max(wanted, 0)
        self._misses: dict[str, list[_Ranked]] = defaultdict(list)

    def add(self, unit: Unit, after: Judgement, changed: Mapping[str, str], order: int) -> None:
        """Keep a unit where it fails a changed indicator after the reforms.

        ``changed`` are the codes of the changed indicators with the unit's verdicts before; ``order`` is
        the unit's place among all, which decides between equals.
        """
        if not changed or not self.wanted:
            return
        for criterion in after.applied.criteria:
            for row in criterion.rows:
                code = row.rule.code
                if code not in changed or after.verdicts[row.node] is not FAIL:
                    continue
                gap = unit_gap(after, code)
                if gap is not None:
                    self._keep(code, _miss(unit, after, gap, code, str(changed[code])), order)

    def _keep(self, code: str, miss: NearMiss, order: int) -> None:
        ranked = self._misses[code]
        natural = miss.natural[0] if miss.natural else 0
        ranked.append(((miss.amount, natural, miss.unit_code or "", order), miss))
        if len(ranked) >= 20 * (self.wanted + 1):
            ranked[:] = heapq.nsmallest(self.wanted, ranked, key=lambda pair: pair[0])

    def of(self, code: str) -> list[NearMiss]:
        """The nearest to one indicator, the least gap first."""
        ranked = heapq.nsmallest(self.wanted, self._misses.get(code, []), key=lambda r: r[0])
        return [miss for _, miss in ranked]


def _miss(unit: Unit, after: Judgement, gap: UnitGap, code: str, before: str) -> NearMiss:
    province = after.unit_facts.province
    return NearMiss(
        indicator=code,
        unit_name=unit.name,
        unit_code=unit.code,
        province=province.id if province else "",
        before=before,
        amount=gap.amount,
        ratio=gap.ratio,
        unit=gap.unit,
        natural=gap.natural,
        sex=gap.sex,
        strict=gap.strict,
        at_least=gap.at_least,
        over=gap.over,
    )
