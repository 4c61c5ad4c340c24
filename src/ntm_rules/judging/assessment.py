"""The public result of judging one unit; everything but the verdicts is computed on access."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic

from typing_extensions import TypeVar

from ntm_rules.engine.verdict import Verdict
from ntm_rules.facts.bind import Conclusion
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import Problem, RequestError
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Status
from ntm_rules.law.resolve.situation import CriterionRow, IndicatorRow, Node
from ntm_rules.results.evidence import Backing, Older, evidence_of, file_problems
from ntm_rules.results.gaps import gap_of
from ntm_rules.results.json_contract import AssessmentDocument
from ntm_rules.results.json_document import document, level_json, own_leaf, tally
from ntm_rules.results.judgement import Judgement, provisional
from ntm_rules.results.proof import Missing, missing, reasons
from ntm_rules.results.views import FactView, GapView, LevelView, NaturalGap

__all__ = [
    "Assessment",
    "CriterionResult",
    "FactView",
    "GapView",
    "IndicatorResult",
    "LevelView",
    "NaturalGap",
    "Recognition",
]

LawT = TypeVar("LawT", bound=AppliedLaw, default=AppliedLaw, covariant=True)
"""The class of the standard that judged: for users always :class:`ntm_rules.Standard`."""


@dataclass(frozen=True, slots=True, eq=False)
class Recognition:
    """Criteria, prerequisites and conditions together. Compares equal to its verdict."""

    verdict: Verdict
    rests_on: Status | None
    provisional: bool
    conditions: tuple[IndicatorResult, ...]
    prerequisites: tuple[IndicatorResult, ...] = ()

    def __eq__(self, other: object) -> bool:
        return self.verdict == (other.verdict if isinstance(other, Recognition) else other)

    def __hash__(self) -> int:
        return hash(self.verdict)


class _Result:
    """What results have in common: a node, its verdict and what it rests on."""

    def __init__(self, assessment: Assessment, node: int) -> None:
        self._assessment = assessment
        self._judgement = assessment.judgement
        self._node = node

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
        """Whether the verdict rests on something recalled only."""
        return provisional(self.rests_on)

    @property
    def conclusion(self) -> Conclusion | None:
        """The official conclusion that decided, if one did."""
        return self._judgement.conclusions.get(self._node)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is unknown; empty where it is decided."""
        return reasons(self._judgement, self._node)

    @property
    def reason(self) -> str | None:
        """The first of the reasons."""
        return next(iter(self.reasons), None)


class IndicatorResult(_Result):
    """The result of one indicator, or of one condition of recognition."""

    def __init__(self, assessment: Assessment, row: IndicatorRow) -> None:
        super().__init__(assessment, row.node)
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
        situation = self._judgement.applied.situation
        memory = self._assessment.standard.levels(situation)
        if leaf.number not in memory:
            memory[leaf.number] = self._level(leaf)
        return memory[leaf.number]

    def _level(self, leaf: Node) -> LevelView | None:
        if leaf.resolved_level is None:
            return None
        fact = self._judgement.applied.resolved.facts[
            self._judgement.applied.measures[leaf.measure].fact
        ]
        columns = self._judgement.applied.situation.columns
        told = level_json(leaf, fact, columns[0] if len(columns) == 1 else None)
        if told is None:
            return None
        numeric = fact.kind not in {"grade", "yes_no"} and leaf.resolved_level.value is not None
        return LevelView(
            comparator=told["comparator"],
            value=Decimal(str(told["value"])) if numeric else told["value"],
            unit=fact.unit,
            column=told["column"],
            year=leaf.resolved_level.year,
            status=leaf.resolved_level.status,
            delegated_to=leaf.resolved_level.delegated_to,
            lineage=leaf.resolved_level.lineage,
        )

    @property
    def gap(self) -> GapView | None:
        """How far it is from passing; None where it did not fail on figures."""
        parts = []
        for gap in gap_of(self._judgement, self.row):
            fact = self._judgement.applied.resolved.facts[gap.fact]
            unit = self._assessment.standard.library.units.get(fact.unit)
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
        return self._assessment.teller("vi").explanation(self.row)


class CriterionResult(_Result):
    """The result of one criterion."""

    def __init__(self, assessment: Assessment, row: CriterionRow) -> None:
        super().__init__(assessment, row.node)
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
        return tuple(IndicatorResult(self._assessment, row) for row in self.row.rows)


class Assessment(Generic[LawT]):
    """One unit judged by one standard. Only verdicts are kept; everything else is computed on access."""

    __slots__ = ("judgement", "standard")

    def __init__(self, standard: LawT, judgement: Judgement) -> None:
        self.standard = standard
        self.judgement = judgement

    def __repr__(self) -> str:
        unit = self.judgement.unit_facts.unit
        return f"<Assessment {unit.name!r} {self.standard.id} {self.standard.as_of} {self.verdict}>"

    @property
    def verdict(self) -> Verdict:
        """The verdict of the criteria alone."""
        return self.judgement.verdicts[self.judgement.applied.verdict]

    @property
    def rests_on(self) -> Status | None:
        """The weakest status that the verdict relies on."""
        return self.judgement.rests_on(self.judgement.applied.verdict)

    @property
    def provisional(self) -> bool:
        """Whether the verdict rests on something recalled only."""
        return provisional(self.rests_on)

    @property
    def recognition(self) -> Recognition:
        """Criteria and conditions of recognition together."""
        node = self.judgement.applied.recognition
        status = self.judgement.rests_on(node)
        return Recognition(
            self.judgement.verdicts[node],
            status,
            provisional(status),
            tuple(IndicatorResult(self, row) for row in self.judgement.applied.conditions),
            tuple(IndicatorResult(self, row) for row in self.judgement.applied.prerequisites),
        )

    @property
    def criteria(self) -> tuple[CriterionResult, ...]:
        """Every criterion."""
        return tuple(CriterionResult(self, row) for row in self.judgement.applied.criteria)

    @property
    def indicators(self) -> tuple[IndicatorResult, ...]:
        """Every indicator."""
        return tuple(self._indicators())

    def _indicators(self) -> Iterator[IndicatorResult]:
        for criterion in self.judgement.applied.criteria:
            for row in criterion.rows:
                yield IndicatorResult(self, row)

    def criterion(self, number: str) -> CriterionResult:
        """The criterion with this number.

        Raises:
            RequestError: naming the nearest number there is.
        """
        for row in self.judgement.applied.criteria:
            if row.rule.number == str(number):
                return CriterionResult(self, row)
        raise self._none(
            "tiêu chí",
            "criterion",
            number,
            [c.rule.number for c in self.judgement.applied.criteria],
        )

    def indicator(self, code: str) -> IndicatorResult:
        """The indicator (or condition of recognition) with this code.

        Raises:
            RequestError: naming the nearest code there is.
        """
        more = self.recognition
        for found in (*self._indicators(), *more.prerequisites, *more.conditions):
            if found.code == str(code):
                return found
        raise self._none("chỉ tiêu", "indicator", code, [i.code for i in self._indicators()])

    def _none(self, vi: str, en: str, asked: str, known: list[str]) -> RequestError:
        near = did_you_mean(str(asked), known)
        return RequestError.of(
            vi=f"bộ tiêu chí {self.standard.id} không có {vi} {str(asked)!r}{near[0]}",
            en=f"the standard {self.standard.id} has no {en} {str(asked)!r}{near[1]}",
        )

    def __getitem__(self, code: str) -> IndicatorResult | CriterionResult:
        """The indicator with that code, else the criterion."""
        if any(i.code == str(code) for i in self._indicators()):
            return self.indicator(code)
        return self.criterion(code)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What would still decide each undecided indicator."""
        return missing(self.judgement)

    @property
    def evidence(self) -> tuple[Backing, ...]:
        """The figures and conclusions that verdicts rest on and that no document backs."""
        return evidence_of(self.judgement)[0]

    @property
    def older_evidence(self) -> tuple[Older, ...]:
        """The documents dated before the year of the figures, with the verdicts that rest on them."""
        return evidence_of(self.judgement)[1]

    def evidence_problems(self) -> list[Problem]:
        """What is wrong with the files that the evidence names; see ``assess/evidence.py``."""
        return file_problems(self.judgement.unit_facts)

    @property
    def summary(self) -> dict[str, dict[str, int]]:
        """How many criteria and indicators have each verdict."""
        return {
            "criteria": dict(tally(c.verdict for c in self.criteria)),  # type: ignore[arg-type]
            "indicators": dict(tally(i.verdict for i in self._indicators())),  # type: ignore[arg-type]
        }

    def teller(self, lang: Lang = "vi") -> AssessmentText:
        """What puts this assessment into words."""
        memory = self.standard.memory(self.judgement.applied.situation, lang)
        return AssessmentText(self.judgement, self.standard.library, lang, memory)

    def explain(self, code: str | None = None, *, lang: Lang = "vi", fired: bool = False) -> str:
        """The proof of an indicator, a criterion or (without a code) the whole, as a tree of text.

        With ``fired`` it names the rules of the network that fired, where ``rete`` judged.
        """
        from ntm_rules.language.proof_tree import explain

        names = self.fired if fired else {}
        return explain(self.teller(lang), str(code) if code is not None else None, names)

    @property
    def fired(self) -> Mapping[int, tuple[str, ...]]:
        """The rules that fired, by node of the flat tree; empty where another engine judged."""
        return getattr(self.judgement.verdicts, "fired", {})

    def text(self, *, lang: Lang = "vi") -> str:
        """The whole result for a reader, in 80 columns."""
        from ntm_rules.language.assessment_text import text_report

        return text_report(self.teller(lang))

    def markdown(self, *, lang: Lang = "vi") -> str:
        """The whole result as Markdown."""
        from ntm_rules.language.assessment_text import markdown_report

        return markdown_report(self.teller(lang))

    def gaps(self, *, lang: Lang = "vi") -> str:
        """Only what is short or missing, nearest first."""
        from ntm_rules.language.assessment_text import gaps_report

        return gaps_report(self.teller(lang))

    def to_dict(self, *, lang: Lang = "vi") -> AssessmentDocument:
        """The assessment as the JSON contract has it."""
        teller = self.teller(lang)
        return document(
            self.judgement,
            lang=lang,
            explain=teller.explanation,
            standard_digest=self.standard.digest,
            units=self.standard.library.units,
            reforms=[
                {
                    "id": r.id,
                    "name": r.name.say(lang),
                    "from": r.since.isoformat(),
                    "content": r.content,
                }
                for r in self.standard.reforms
            ],
        )

    @property
    def hypothetical(self) -> bool:
        """Whether a reform was applied that is not law."""
        return bool(self.standard.reforms)

    def to_json(self, *, lang: Lang = "vi", indent: int | None = 2) -> str:
        """:meth:`to_dict` as text. The same input gives the same bytes."""
        found = self.to_dict(lang=lang)
        if indent is None:
            return json.dumps(found, ensure_ascii=False)
        from pydantic_core import (
            to_json,
        )  # the same text as json.dumps writes, in a seventh of the time

        return to_json(found, indent=indent).decode()
