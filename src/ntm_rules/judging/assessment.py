"""The public result of judging one unit; everything but the verdicts is computed on access."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any, Generic, Literal, get_args, overload

from typing_extensions import TypeVar

from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.arguments import among, as_text, chosen, language, needed
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import Problem, UnknownNameError
from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.text import choices, did_you_mean
from ntm_rules.judging.applied_law import AppliedLaw
from ntm_rules.judging.assessment_documents import AssessmentDocuments
from ntm_rules.judging.indicator_result import (
    CriterionResult,
    IndicatorResult,
    Recognition,
    text_of,
)
from ntm_rules.judging.verdict_changes import VerdictChange, verdict_changes
from ntm_rules.language.reform_text import remark_text
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.requirement import Cause, Status
from ntm_rules.law.resolve.in_force import no_indicator
from ntm_rules.law.resolve.reform_remarks import reform_remarks
from ntm_rules.results.evidence import Backing, Older, evidence_of, file_problems, implausible_of
from ntm_rules.results.json_contract import AssessmentDocument, ReformDocument, SummaryDocument
from ntm_rules.results.json_document import AssessmentWriter, document, tally
from ntm_rules.results.json_summary import summary
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import Missing, missing
from ntm_rules.results.questions import Question, open_levels, questions

Detail = Literal["full", "summary"]
"""How much of an assessment is written: all, or verdicts, gaps and digests alone."""

LawT = TypeVar("LawT", bound=AppliedLaw, default=AppliedLaw, covariant=True)
"""The class of the standard that judged: for users always :class:`ntm_rules.Standard`."""


class Assessment(AssessmentDocuments, Generic[LawT]):
    """One unit judged by one standard. Only verdicts are kept; everything else is computed on access."""

    __slots__ = ("judgement", "standard")

    @internal
    def __init__(self, standard: LawT, judgement: Judgement) -> None:
        self.standard: LawT = standard
        self.judgement: Judgement = judgement

    @classmethod
    @door(book="RuleBook")
    def from_json(
        cls, source: Mapping[str, Any] | bytes | str | os.PathLike[str], book: Any
    ) -> Assessment[Any]:
        """The assessment that was stored, judged again by ``book``: its JSON as bytes, its dictionary, or its file.

        Raises:
            UnreadableError: where it is no assessment.
            RequestError: where the rules of ``book`` give another result; :func:`ntm_rules.replay` says what differs.
        """
        from ntm_rules.judging.stored import assess_again, file_of, refuse_other_result, stored

        content = stored(source)
        again: Assessment[Any] = assess_again(book, content, file_of(source))
        refuse_other_result(again, content)
        return again

    @door()
    def diff(self, later: Assessment[Any]) -> tuple[VerdictChange, ...]:
        """The verdicts that are others in ``later``: of indicators and conditions, criteria, and the whole.

        ``before`` or ``after`` is None where one of the two is not judged on that code.
        """
        needed(later, Assessment, "một 'Assessment' khác", "another Assessment")
        tellers = later.teller("vi"), later.teller("en")
        return tuple(verdict_changes(self.judgement, later.judgement, tellers))

    def __repr__(self) -> str:
        unit = self.judgement.unit_facts.unit
        return f"<Assessment {unit.name!r} {self.standard.id} {self.standard.as_of} {self.verdict}>"

    def __reduce__(self) -> tuple[Any, ...]:
        from ntm_rules.judging.pickled import assessment_reduced

        return assessment_reduced(self.standard, self.judgement)

    def __eq__(self, other: object) -> bool:
        """Whether the same facts were judged by the same law."""
        if not isinstance(other, Assessment):
            return NotImplemented
        mine, its = self.judgement, other.judgement
        return (
            self.standard == other.standard
            and mine.unit_facts.same_as(its.unit_facts)
            and list(mine.verdicts) == list(its.verdicts)
        )

    def __hash__(self) -> int:
        return hash((self.standard, tuple(self.judgement.verdicts)))

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
        """Whether the verdict is provisional: there is something in ``provisional_because``."""
        return bool(self.provisional_because)

    @property
    def provisional_because(self) -> tuple[Cause, ...]:
        """Why the verdict is provisional: ``recalled``, ``our_reading``, ``province_may_raise``, ``guide_not_read``."""
        return self.judgement.provisional_because(self.judgement.applied.verdict)

    @property
    def recognition(self) -> Recognition:
        """Criteria and conditions of recognition together."""
        node = self.judgement.applied.recognition
        return Recognition(
            self.judgement.verdicts[node],
            self.judgement.rests_on(node),
            self.judgement.provisional(node),
            self.judgement.provisional_because(node),
            tuple(
                IndicatorResult(self.standard, self.judgement, row)
                for row in self.judgement.applied.conditions
            ),
            tuple(
                IndicatorResult(self.standard, self.judgement, row)
                for row in self.judgement.applied.prerequisites
            ),
        )

    @property
    def criteria(self) -> tuple[CriterionResult, ...]:
        """Every criterion."""
        return tuple(
            CriterionResult(self.standard, self.judgement, row)
            for row in self.judgement.applied.criteria
        )

    @property
    def indicators(self) -> tuple[IndicatorResult, ...]:
        """Every indicator."""
        return tuple(self._indicators())

    def _indicators(self) -> Iterator[IndicatorResult]:
        for criterion in self.judgement.applied.criteria:
            for row in criterion.rows:
                yield IndicatorResult(self.standard, self.judgement, row)

    def criterion(self, number: str) -> CriterionResult:
        """The criterion with this number.

        Raises:
            UnknownNameError: naming the nearest number there is.
        """
        number = as_text(number)
        for row in self.judgement.applied.criteria:
            if row.rule.number == number:
                return CriterionResult(self.standard, self.judgement, row)
        raise self._none(
            "tiêu chí",
            "criterion",
            number,
            [c.rule.number for c in self.judgement.applied.criteria],
        )

    def indicator(self, code: str) -> IndicatorResult:
        """The indicator with this code, or the condition of recognition.

        Raises:
            UnknownNameError: naming the nearest code there is.
        """
        code = as_text(code)
        for result in (*self._indicators(), *self._conditions()):
            if result.code == code:
                return result
        raise UnknownNameError.of(
            *no_indicator(self.standard.resolved, code),
            code="unknown_indicator",
            expected=choices(result.code for result in self._indicators()),
            found=code,
        )

    def condition(self, code: str) -> IndicatorResult:
        """The prerequisite or condition of recognition with this code.

        Raises:
            UnknownNameError: naming the nearest code there is.
        """
        code = as_text(code)
        for result in self._conditions():
            if result.code == code:
                return result
        known = [result.code for result in self._conditions()]
        raise self._none("điều kiện công nhận", "condition of recognition", code, known)

    def _conditions(self) -> Iterator[IndicatorResult]:
        applied = self.judgement.applied
        for row in (*applied.prerequisites, *applied.conditions):
            yield IndicatorResult(self.standard, self.judgement, row)

    def _none(self, vi: str, en: str, asked: str, known: list[str]) -> UnknownNameError:
        near = did_you_mean(asked, known)
        return UnknownNameError.of(
            vi=f"bộ tiêu chí {self.standard.id} không có {vi} {asked!r}{near[0]}",
            en=f"the standard {self.standard.id} has no {en} {asked!r}{near[1]}",
            code="unknown_name",
            expected=choices(known),
            found=asked,
        )

    def __getitem__(self, code: str) -> IndicatorResult | CriterionResult:
        """The indicator with that code, else the criterion. A condition is not among them: see :meth:`condition`."""
        if any(i.code == as_text(code) for i in self._indicators()):
            return self.indicator(code)
        return self.criterion(code)

    def __iter__(self) -> Iterator[IndicatorResult]:
        """The indicators, in the law's order."""
        return self._indicators()

    def __contains__(self, code: object) -> bool:
        """Whether there is an indicator or a criterion of this code."""
        criteria = self.judgement.applied.criteria
        return any(code in (c.rule.number, *(r.rule.code for r in c.rows)) for c in criteria)

    def __bool__(self) -> bool:  # also where the standard asks nothing but another one
        return True

    def __len__(self) -> int:
        return sum(len(criterion.rows) for criterion in self.judgement.applied.criteria)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What would still decide each undecided indicator."""
        return missing(self.judgement)

    @door()
    def next_questions(self, n: int = 10) -> tuple[Question, ...]:
        """The ``n`` facts to ask for next: those that can still decide most for this unit come first."""
        return questions(self.judgement)[: max(0, n)]

    @property
    def open_levels(self) -> tuple[Missing, ...]:
        """The facts whose level only an office can supply, with the indicators that wait for it."""
        return open_levels(self.judgement)

    @property
    def evidence(self) -> tuple[Backing, ...]:
        """The figures and conclusions that verdicts rest on and that no document backs."""
        return evidence_of(self.judgement)[0]

    @property
    def older_evidence(self) -> tuple[Older, ...]:
        """The documents dated before the year of the figures, with the verdicts that rest on them."""
        return evidence_of(self.judgement)[1]

    def evidence_problems(self) -> list[Problem]:
        """What is wrong with the files that the evidence names; see :mod:`ntm_rules.results.evidence`."""
        return file_problems(self.judgement.unit_facts)

    @property
    def summary(self) -> dict[str, dict[str, int]]:
        """How many criteria and indicators have each verdict."""
        return {
            "criteria": dict(tally(c.verdict for c in self.criteria)),  # type: ignore[arg-type]
            "indicators": dict(tally(i.verdict for i in self._indicators())),  # type: ignore[arg-type]
        }

    @internal
    def teller(self, lang: Lang = "vi") -> AssessmentText:
        """What puts this assessment into words."""
        return text_of(self.standard, self.judgement, language(lang))

    def doubts(self) -> tuple[Problem, ...]:
        """The figures that do not count, for they are doubted and not confirmed, each with its place and why."""
        vi, en = self.teller("vi"), self.teller("en")
        return tuple(
            Problem(
                vi=vi.implausible(value, with_place=False),
                en=en.implausible(value, with_place=False),
                where=value.where,
                key=value.key,
                code="implausible",
                found=vi.value(value, None),
                expected="confirmed: true",
            )
            for value in implausible_of(self.judgement)
        )

    @property
    def fired(self) -> Mapping[int, tuple[str, ...]]:
        """The rules that fired, by node of the flat tree; empty where another engine judged."""
        return getattr(self.judgement.verdicts, "fired", {})

    @overload
    def to_dict(
        self, *, lang: Lang = "vi", detail: Literal["full"] = "full"
    ) -> AssessmentDocument: ...

    @overload
    def to_dict(self, *, lang: Lang = "vi", detail: Literal["summary"]) -> SummaryDocument: ...

    @door()
    def to_dict(
        self, *, lang: Lang = "vi", detail: Detail = "full"
    ) -> AssessmentDocument | SummaryDocument:
        """The assessment as the JSON contract has it; with ``detail="summary"`` the small form: verdicts, gaps, digests.

        Only the whole form can be read back and judged again.
        """
        words = self.teller(lang)
        digest, units = self.standard.digest, self.standard.library.units
        if chosen("detail", detail, get_args(Detail)) == "summary":
            writer = AssessmentWriter(self.judgement, lang, words.explanation, units)
            return summary(writer, digest, hypothetical=self.hypothetical)
        return document(
            self.judgement,
            lang=lang,
            explain=words.explanation,
            standard_digest=digest,
            units=units,
            reforms=self._reforms(lang),
        )

    def _reforms(self, lang: Lang) -> list[ReformDocument]:
        """The reforms, whole, each with what is to be known of it."""
        remarks: dict[str, list[str]] = {}
        for remark in reform_remarks(self.standard.resolved):
            remarks.setdefault(remark.reform, []).append(remark_text(remark, lang))
        documents: list[ReformDocument] = []
        for reform in self.standard.reforms:
            document: ReformDocument = {
                "id": reform.id,
                "name": reform.name.say(lang),
                "from": reform.since.isoformat(),
                "content": reform.content,
            }
            if reform.id in remarks:
                document["remarks"] = remarks[reform.id]
            documents.append(document)
        return documents

    @property
    def hypothetical(self) -> bool:
        """Whether a reform was applied that is not law."""
        return bool(self.standard.reforms)

    @door()
    def to_json(self, *, lang: Lang = "vi", indent: int | None = 2, detail: Detail = "full") -> str:
        """:meth:`to_dict` as text. The same input gives the same bytes."""
        among("indent", indent or 0, 0, 16)
        content: AssessmentDocument | SummaryDocument = (
            self.to_dict(lang=lang, detail="summary")
            if chosen("detail", detail, get_args(Detail)) == "summary"
            else self.to_dict(lang=lang, detail=detail)
        )
        if indent is None:
            return json.dumps(content, ensure_ascii=False)
        # The same text as json.dumps writes, in a seventh of the time.
        from pydantic_core import to_json

        return to_json(content, indent=indent).decode()
