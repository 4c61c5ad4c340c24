"""The units that fail a changed indicator by least, each judged alone."""

from __future__ import annotations

from collections.abc import Mapping

from ntm_rules.analysis.impact.movers import unit_gap
from ntm_rules.analysis.impact.ranking import Ranking
from ntm_rules.analysis.impact.result import NearMiss, UnitGap
from ntm_rules.engine.verdict import FAIL
from ntm_rules.facts.unit import Unit
from ntm_rules.results.judgement import Judgement


class Nearest:
    """The ``wanted`` units that are nearest to each changed indicator. Of other units nothing is kept."""

    def __init__(self, wanted: int) -> None:
        self.wanted: int = max(wanted, 0)
        self._misses: Ranking[NearMiss] = Ranking(self.wanted)

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
                gap = unit_gap(after, row)
                if gap is not None:
                    natural = gap.natural[0] if gap.natural else 0
                    rank = (gap.amount, natural, unit.code or "", order)
                    miss = _miss(unit, after, gap, code, str(changed[code]))
                    self._misses.keep(code, rank, miss)

    def of(self, code: str) -> list[NearMiss]:
        """The nearest to one indicator, the least gap first."""
        return self._misses.first(code)


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
