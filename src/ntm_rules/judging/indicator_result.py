"""The results inside an assessment: of an indicator, of a criterion, of recognition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ntm_rules.engine.verdict import Reason, Verdict
from ntm_rules.facts.unit_facts import Conclusion
from ntm_rules.foundation.internal import internal
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Cause, Status
from ntm_rules.law.resolve.flat_standard import CriterionRow, IndicatorRow, Node
from ntm_rules.results.figures_json import level_json
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.json_document import own_leaf
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import reasons
from ntm_rules.results.views import FactView, GapView, LevelView, NaturalGap


def text_of(law: AppliedLaw, judgement: Judgement, lang: str) -> AssessmentText:
    """What puts a judgement into words, with the words that it shares with others of its situation."""
    memory = law.memory(judgement.applied.situation, lang)
    return AssessmentText(judgement, law.library, lang, memory)


@dataclass(frozen=True, slots=True, eq=False)
class Recognition:
    """Criteria, prerequisites and conditions together. Compares equal to its verdict."""

    verdict: Verdict
    rests_on: Status | None
    provisional: bool
    provisional_because: tuple[Cause, ...]
    conditions: tuple[IndicatorResult, ...]
    prerequisites: tuple[IndicatorResult, ...] = ()

    def __eq__(self, other: object) -> bool:
        return self.verdict == (other.verdict if isinstance(other, Recognition) else other)

    def __hash__(self) -> int:
        return hash(self.verdict)


class _Result:
    """What results have in common: a node, its verdict and what it rests on."""

    @internal
    def __init__(self, law: AppliedLaw, judgement: Judgement, node: int) -> None:
        self._law = law
        self._judgement = judgement
        self._node = node

    def __eq__(self, other: object) -> bool:
        """Whether it is the same result of the same facts by the same law."""
        if not isinstance(other, _Result) or type(other) is not type(self):
            return NotImplemented
        mine, its = self._judgement, other._judgement
        return (
            self._node == other._node
            and self._law == other._law
            and list(mine.verdicts) == list(its.verdicts)
            and mine.unit_facts.same_as(its.unit_facts)
        )

    def __hash__(self) -> int:
        return hash((self._node, self.verdict))

    @property
    def verdict(self) -> Verdict:
        """The verdict; it compares equal to its string."""
        return self._judgement.verdicts[self._node]

    @property
    def rests_on(self) -> Status | None:
        """The weakest status that the verdict relies on."""
        return self._judgement.rests_on(self._node)

    @property
    def provisional(self) -> bool:
        """Whether the verdict is provisional: there is something in ``provisional_because``."""
        return self._judgement.provisional(self._node)

    @property
    def provisional_because(self) -> tuple[Cause, ...]:
        """Why the verdict is provisional: ``recalled``, ``our_reading``, ``province_may_raise``, ``guide_not_read``."""
        return self._judgement.provisional_because(self._node)

    @property
    def conclusion(self) -> Conclusion | None:
        """The official conclusion that decided, if one did."""
        return self._judgement.conclusions.get(self._node)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it is unknown; empty where it is decided."""
        return reasons(self._judgement, self._node)

    @property
    def reason(self) -> Reason | None:
        """The first of the reasons."""
        return next(iter(self.reasons), None)


class IndicatorResult(_Result):
    """The result of one indicator, or of one condition of recognition."""

    @internal
    def __init__(self, law: AppliedLaw, judgement: Judgement, row: IndicatorRow) -> None:
        super().__init__(law, judgement, row.node)
        self.row = row

    def __repr__(self) -> str:
        return f"<{self.code} {self.verdict}>"

    @property
    def code(self) -> str:
        """Its code."""
        return self.row.rule.code

    @property
    def name(self) -> str:
        """The law's own designation."""
        return self.row.rule.name.vi

    @property
    def fact(self) -> FactView | None:
        """The figure looked at, where the indicator asks one thing."""
        leaf = own_leaf(self._judgement, self.row)
        value = self._judgement.value(leaf) if leaf else None
        return FactView.read(value) if value is not None else None

    @property
    def level(self) -> LevelView | None:
        """The level it was compared with, where the indicator asks one thing."""
        leaf = own_leaf(self._judgement, self.row)
        if leaf is None:
            return None
        memory = self._law.level_views(self._judgement.applied.situation)
        if leaf.number not in memory:
            memory[leaf.number] = self._level(leaf)
        return memory[leaf.number]

    def _level(self, leaf: Node) -> LevelView | None:
        applied, source = self._judgement.applied, leaf.resolved_level
        if source is None:
            return None
        fact = applied.resolved.facts[applied.measures[leaf.measure].fact]
        columns = applied.situation.columns
        level = level_json(leaf, fact, columns[0] if len(columns) == 1 else None)
        if level is None:
            return None
        numeric = fact.kind not in {"grade", "yes_no"} and source.value is not None
        return LevelView(
            comparator=level["comparator"],
            value=Decimal(str(level["value"])) if numeric else level["value"],
            unit=fact.unit,
            column=level["column"],
            year=source.year,
            status=source.status,
            delegated_to=source.delegated_to,
            lineage=source.lineage,
            form=source.form,
        )

    @property
    def gap(self) -> GapView | None:
        """How far it is from passing; None where it did not fail on figures."""
        parts = []
        for gap in gap_of(self._judgement, self.row):
            fact = self._judgement.applied.resolved.facts[gap.fact]
            unit = self._law.library.units.get(fact.unit)
            natural = gap.natural
            parts.append(
                GapView(
                    amount=gap.decimal(),
                    unit=unit.difference if unit and gap.amount is not None else None,
                    natural=NaturalGap(natural.amount, natural.of, natural.noun.vi)
                    if natural
                    else None,
                    fact=gap.fact,
                    sex=gap.sex,
                    at_least=gap.least,
                )
            )
        if len(parts) < 2:
            return parts[0] if parts else None
        return GapView(None, None, None, None, parts=tuple(parts))

    @property
    def explanation(self) -> str:
        """One sentence in Vietnamese; see :meth:`Assessment.explain` for the proof."""
        return text_of(self._law, self._judgement, "vi").explanation(self.row)


class CriterionResult(_Result):
    """The result of one criterion."""

    @internal
    def __init__(self, law: AppliedLaw, judgement: Judgement, row: CriterionRow) -> None:
        super().__init__(law, judgement, row.node)
        self.row = row

    def __repr__(self) -> str:
        return f"<criterion {self.number} {self.verdict}>"

    @property
    def number(self) -> str:
        """Its number."""
        return self.row.rule.number

    @property
    def name(self) -> str:
        """The law's own designation."""
        return self.row.rule.name.vi

    @property
    def indicators(self) -> tuple[IndicatorResult, ...]:
        """Its indicators."""
        return tuple(IndicatorResult(self._law, self._judgement, row) for row in self.row.rows)

    def __iter__(self) -> Iterator[IndicatorResult]:
        """Its indicators, in the law's order."""
        return iter(self.indicators)

    def __contains__(self, code: object) -> bool:
        """Whether it has an indicator of this code."""
        return any(code == row.rule.code for row in self.row.rows)

    def __bool__(self) -> bool:  # also where it has none
        return True

    def __len__(self) -> int:
        return len(self.row.rows)
