"""A plan held against the law and the facts: what the unit would be if every target were met.

The value of a target takes the place of a figure that is not reached yet. A criterion or an indicator that the plan
only says is to be met is assumed to be met. The rest of the unit stays as its facts say. The law is that of the day
by which the plan is due, as far as the rule book knows it. The result is hypothetical: a target is no fact.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ntm_rules.analysis.nearest.search import Task, nearest_way
from ntm_rules.analysis.plan.file import Plan, PlanTarget
from ntm_rules.analysis.plan.result import (
    PlanResult,
    TargetFinding,
    TargetResult,
    beyond,
    leaves_of,
    open_criteria,
)
from ntm_rules.analysis.texts import kind_vi
from ntm_rules.engine.verdict import FAIL, PASS, REASONS, UNKNOWN
from ntm_rules.facts.parse import EntryReader
from ntm_rules.facts.unit import Unit
from ntm_rules.facts.unit_facts import Conclusion, asked, single_fact_of
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.errors import FactsError, Problem, RequestError
from ntm_rules.foundation.text import did_you_mean, fold
from ntm_rules.judging.assessment import Assessment
from ntm_rules.judging.judge import engine_named
from ntm_rules.judging.rulebook import RuleBook, Standard
from ntm_rules.law.model.requirement import Compare
from ntm_rules.law.resolve.flat_standard import IndicatorRow
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.judgement import Judgement, known, verdicts_of
from ntm_rules.results.proof import leaf_reasons

BY_PLAN = "ke-hoach"


def check_plan(book: RuleBook, unit: Unit, plan: Plan) -> PlanResult:
    """Read ``plan`` against the law and the facts of ``unit``.

    Raises:
        FactsError: where the plan is another unit's, or a target names what is not there, by file and line.
        RequestError: where a standard is not in force on the day of a target.
    """
    return _PlanCheck(book, unit, plan).run()


class _PlanCheck:
    def __init__(self, book: RuleBook, unit: Unit, plan: Plan) -> None:
        self.book = book
        self.unit = unit
        self.plan = plan
        self.problems: list[Problem] = []
        self.values: dict[int, dict[str, FactValue]] = {}

    def run(self) -> PlanResult:
        self.same_unit()
        self.main = main = self.plan.standard or self.own_standard()
        if self.unit.standard is None:
            # The codes of the facts file are its codes, whatever else is judged.
            self.unit = replace(self.unit, standard=main)
        for target in self.plan.targets:
            self.read(target)
        if self.problems:
            raise FactsError(sorted(self.problems, key=lambda p: (p.where.line, p.where.column)))
        now = self.today(main, self.plan.by)
        results = tuple(self.target(t) for t in self.plan.targets)
        then = self.then(results)
        before = {c.number for c in now.criteria if c.verdict is PASS}
        gained = (c.number for c in then.criteria if c.verdict is PASS and c.number not in before)
        return PlanResult(self.plan, now, then, results, tuple(open_criteria(then)), tuple(gained))

    # ---- reading

    def wrong(self, vi: str, en: str, *path: str | int) -> None:
        key = ".".join(map(str, path))
        self.problems.append(Problem(vi, en, self.plan.where(*path), key, code="wrong_target"))

    def same_unit(self) -> None:
        plan, unit = self.plan, self.unit
        both = plan.code is not None and unit.code is not None
        same = plan.code == unit.code if both else fold(plan.name) == fold(unit.name)
        if not same or plan.kind != unit.kind:
            self.wrong(
                f"kế hoạch của {kind_vi(plan.kind)} {plan.name}, số liệu của {kind_vi(unit.kind)} "
                f"{unit.name}",
                f"the plan is of {plan.kind} {plan.name}, the facts of {unit.kind} {unit.name}",
                "unit",
            )
            raise FactsError(self.problems)

    def own_standard(self) -> str:
        """The standard of the facts file; it may be newer than the figures."""
        base = self.book.base_for(self.unit)
        return base.id if base is not None else self.book.standard_for(self.unit).id

    def due(self, target: PlanTarget) -> dt.date:
        return target.by or self.plan.by

    def standard(self, name: str, day: dt.date, *path: str | int) -> Standard:
        """A standard on a day; an error names its place in the plan."""
        try:
            return self.book.standard_for(self.unit, standard=name, as_of=day, in_gap=False)
        except RequestError as error:
            if not path:
                raise
            where, key = self.plan.where(*path), ".".join(map(str, path))
            raise RequestError([replace(p, where=where, key=key) for p in error.problems]) from None

    def standard_of(self, target: PlanTarget) -> Standard:
        at: tuple[str | int, ...] = ("targets", target.number)
        if target.standard is not None:
            path = (*at, "standard")
        else:
            path = (*at, "by") if target.by else ("by",)
        return self.standard(target.standard or self.main, self.due(target), *path)

    def read(self, target: PlanTarget) -> None:
        """Check the codes of a target, and read its values."""
        at: tuple[str | int, ...] = ("targets", target.number)
        resolved = self.standard_of(target).resolved
        codes = {i.code: i for _, i in resolved.indicators()}
        if target.aim == "criterion":
            self.known(target.code, [c.number for c in resolved.criteria], *at, "criterion")
        for place, code in enumerate(target.may_mean):
            self.known(code, codes, *at, "may_mean", place)
        entries: dict[str, Any] = {}
        if target.aim == "indicator":
            if not self.known(target.code, codes, *at, "indicator"):
                return
            if target.value is not None:
                fact = single_fact_of(codes[target.code])
                if fact is None:
                    self.wrong(
                        f"chỉ tiêu {target.code} gồm nhiều phần: dùng 'facts'",
                        f"indicator {target.code} has several parts: use facts",
                        *at,
                        "value",
                    )
                    return
                entries[fact] = (target.value, (*at, "value"))
        for name, entry in target.facts.items():
            if self.known(name, resolved.facts, *at, "facts", name):
                entries[name] = (entry, (*at, "facts", name))
        self.values[target.number] = self.figures(resolved, entries)

    def figures(self, resolved: Resolved, entries: Mapping[str, Any]) -> dict[str, FactValue]:
        reader, figures = EntryReader(), {}
        for name, (entry, path) in entries.items():
            where = self.plan.where(*path)
            value = reader.fact(resolved.facts[name], entry, where, ".".join(map(str, path)))
            if value is not None and not value.nothing:
                figures[name] = value
            elif value is not None:
                self.wrong("0 trên 0 không phải một mục tiêu", "0 of 0 is no target", *path)
        self.problems += reader.problems
        return figures

    def known(self, name: str, there: Iterable[str], *path: str | int) -> bool:
        names = list(there)
        if name in names:
            return True
        vi, en = did_you_mean(name, names)
        self.wrong(f"không có {name!r}{vi}", f"there is no {name!r}{en}", *path)
        return False

    # ---- judging

    def law_today(self, name: str, due: dt.date) -> Standard:
        """A standard on the day of the facts; on the day that is planned for where it is newer than they are."""
        try:
            return self.standard(name, self.unit.as_of)
        except RequestError:
            return self.standard(name, due)

    def today(self, name: str, due: dt.date) -> Assessment:
        """The unit as it is, by that law."""
        standard = self.law_today(name, due)
        return standard.assess(self.unit.at(standard.as_of))

    def planned(self, day: dt.date, targets: Iterable[PlanTarget], *, figures: bool = True) -> Unit:
        """The unit on a day, with the figures of some targets, and without conclusions about what they aim at."""
        aims = list(targets)
        given: dict[str, FactValue] = {}
        for target in aims if figures else ():
            given |= {
                name: value
                for name, value in self.values.get(target.number, {}).items()
                if not self.reached(value, self.standard_of(target))
            }
        tree = dict(self.unit.tree or {})
        tree["facts"] = {**self.unit.entries("facts"), **{n: v.to_json() for n, v in given.items()}}
        aimed, criteria = self.aimed(aims)
        # A bare figure by code would be the same fact twice.
        by_code = {i.code: single_fact_of(i) for i in self.codes()}
        tree["indicators"] = {
            code: entry
            for code, entry in self.unit.entries("indicators").items()
            if by_code.get(str(code)) not in given
            and not (str(code) in aimed and isinstance(entry, Mapping) and "concluded" in entry)
        }
        tree["criteria"] = {
            number: entry
            for number, entry in self.unit.entries("criteria").items()
            if str(number) not in criteria
        }
        return replace(self.unit, as_of=day, period=day.year, tree=tree)

    def codes(self) -> Iterator[Any]:
        """The indicators in whose codes the facts file is written."""
        name = self.unit.standard or self.main
        yield from (i for _, i in self.law_today(name, self.plan.by).resolved.indicators())

    def aimed(self, targets: Iterable[PlanTarget]) -> tuple[set[str], set[str]]:
        """The indicators of the main standard that targets bear on, and the criteria that hold them."""
        codes: set[str] = set()
        criteria: set[str] = set()
        for target in targets:
            if (target.standard or self.main) != self.main:
                continue
            resolved = self.standard_of(target).resolved
            for criterion in resolved.criteria:
                inside = {i.code for i in criterion.indicators}
                if target.aim == "criterion" and target.code == criterion.number:
                    codes |= inside
                    criteria.add(criterion.number)
                elif bearing := set(self.bearing(resolved, target)) & inside:
                    codes |= bearing
                    criteria.add(criterion.number)
        return codes, criteria

    def bearing(self, resolved: Resolved, target: PlanTarget) -> list[str]:
        """The codes of the indicators that a target bears on."""
        if target.aim == "criterion":
            criteria = (c for c in resolved.criteria if c.number == target.code)
            return [i.code for c in criteria for i in c.indicators]
        if target.aim == "indicator":
            return [target.code]
        names = set(self.values.get(target.number, {}))
        return [
            indicator.code
            for _, indicator in resolved.indicators()
            if names & {leaf.fact for leaf in asked(indicator.require)}
        ]

    def reached(self, value: FactValue, standard: Standard) -> bool:
        """Whether the figure of today is already as good as a target's, on the side that the law asks for."""
        today = standard.bind(self.unit).values.get(value.fact.id)
        operators = {
            leaf.operator
            for rule in standard.resolved.rules()
            for leaf in asked(rule.require)
            if leaf.fact == value.fact.id
        }
        if today is None or len(operators) != 1:
            return False
        operator = operators.pop()
        now, wanted = today.total(), value.total()
        if now is None or wanted is None:
            return False
        if operator in {">=", ">"}:
            return now[0] >= wanted[1]
        return now[1] <= wanted[0] if operator in {"<=", "<"} else now == wanted

    # ---- one target

    def target(self, target: PlanTarget) -> TargetResult:
        day = self.due(target)
        if target.aim in {"unclear", "outside"}:
            return TargetResult(target, day, findings=(TargetFinding(target.aim),))
        standard = self.standard_of(target)
        codes = tuple(self.bearing(standard.resolved, target))
        findings: list[TargetFinding] = []
        today = self.today(standard.id, day)
        if self.met(today, target, codes):
            findings.append(TargetFinding("already"))
        values = self.values.get(target.number, {})
        judged = standard.assess(self.planned(day, [target], figures=bool(values)))
        findings += [TargetFinding("reached") for v in values.values() if self.reached(v, standard)]
        findings += self.against(judged, codes, values)
        tasks: tuple[Task, ...] = ()
        if not values:
            findings.append(TargetFinding("assumed"))
            tasks = tuple(t for t in nearest_way(judged).tasks if t.code in codes)
        if standard.id != self.main:
            findings.append(TargetFinding("alone"))
        return TargetResult(target, day, codes, tuple(findings), tasks, judged)

    def met(self, today: Assessment, target: PlanTarget, codes: Iterable[str]) -> bool:
        if target.aim == "criterion":
            return today.criterion(target.code).verdict is PASS
        indicators = [i for i in today.indicators if i.code in set(codes)]
        return bool(indicators) and all(i.verdict is PASS for i in indicators)

    def against(
        self, judged: Assessment, codes: Iterable[str], values: Mapping[str, FactValue]
    ) -> Iterator[TargetFinding]:
        """The values of a target against the levels of its day, comparison by comparison."""
        judgement, wanted = judged.judgement, set(codes)
        compared: set[tuple[str, str]] = set()
        for row in _rows(judged):
            if row.rule.code not in wanted:
                continue
            for node in leaves_of(judgement, row.parts):
                fact = node.rule.fact if isinstance(node.rule, Compare) else ""
                if fact not in values or (fact, node.operator) in compared:
                    continue
                compared.add((fact, node.operator))
                verdict = judgement.verdicts[node.number]
                if verdict is FAIL:
                    yield TargetFinding("below", node)
                elif verdict is UNKNOWN:
                    why = leaf_reasons(judgement, node)
                    yield TargetFinding("undecided", node, tuple(r for r in REASONS if r in why))
                elif verdict is PASS:
                    yield TargetFinding("above" if beyond(node, values[fact]) else "enough", node)

    # ---- all of them

    def then(self, results: Iterable[TargetResult]) -> Assessment:
        """The unit on the last day of the plan, every target met."""
        judgeable = [r for r in results if r.judged is not None]
        ours = [r for r in judgeable if (r.target.standard or self.main) == self.main]
        day = max((r.by for r in ours), default=self.plan.by)
        standard = self.standard(self.main, day, "by")
        judged = standard.assess(self.planned(day, [r.target for r in judgeable])).judgement
        unit_facts, applied = judged.unit_facts, judged.applied
        assumed = dict(self.assumed(judged, ours))
        conclusions = {**judged.conclusions, **assumed}
        given = verdicts_of(conclusions, applied)
        given |= {
            n: p.verdict for n, p in judged.other_standards.items() if p.verdict in (PASS, FAIL)
        }
        verdicts = engine_named(None)(applied.nodes, known(unit_facts, applied.measures), given)
        return Assessment(
            standard, Judgement(unit_facts, applied, verdicts, conclusions, judged.other_standards)
        )

    def assumed(
        self, judged: Judgement, results: Iterable[TargetResult]
    ) -> Iterator[tuple[int, Conclusion]]:
        """What the plan says is to be met, without a figure."""
        nodes = {f"criterion {c.rule.number}": c.node for c in judged.applied.criteria}
        nodes |= {
            f"indicator {row.rule.code}": row.node
            for c in judged.applied.criteria
            for row in c.rows
        }
        for result in results:
            target = result.target
            node = nodes.get(f"{target.aim} {target.code}")
            if node is not None and result.has("assumed"):
                document = ({"document": self.plan.title},)
                key = f"targets.{target.number}"
                yield node, Conclusion(target.code, True, BY_PLAN, document, None, key)


def _rows(assessment: Assessment) -> Iterator[IndicatorRow]:
    for criterion in assessment.judgement.applied.criteria:
        yield from criterion.rows
