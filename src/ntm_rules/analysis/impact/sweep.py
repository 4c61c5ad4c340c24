"""Sweeps: one level moved step by step, and the verdicts counted at each step.

Only the comparison itself is made again at each step. What follows from it (the indicator, the criterion) is found
once for each verdict that the comparison can have, by the same engine that judges.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import Final

from ntm_rules.analysis.impact.result import SweepCurve, SweepPoint
from ntm_rules.engine import definition
from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.exact import NotANumberError, decimal_places, parse_number, position, show
from ntm_rules.foundation.text import did_you_mean
from ntm_rules.law.model.requirement import Compare, Indicator, leaves
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.law.resolve.situation import FlatStandard, Node, Situation
from ntm_rules.results.judgement import Judgement, known, verdicts_of

__all__ = ["Sweep", "SweepRequest", "level_of", "parse_sweep"]

MAX_POINTS: Final = 1000
_FORM = re.compile(
    r"(?P<code>[^=\[\]/\s]{1,40})(?:/(?P<fact>[a-z0-9_.]{1,80}))?(?:\[(?P<column>[^\[\]=]{1,60})\])?"
    r"=(?P<first>[^=:]+?)\.\.(?P<last>[^=:]+):(?P<step>[^=:]+)\Z"
)


def _refused(vi: str, en: str) -> RequestError:
    return RequestError.of(vi, en, key="--sweep")


@dataclass(frozen=True, slots=True)
class SweepRequest:
    """Which level is moved: of an indicator, of one of its facts where it has several, of one column or class."""

    code: str
    levels: tuple[Fraction, ...]
    fact: str | None = None
    column: str | None = None


def parse_sweep(text: str) -> SweepRequest:
    """A sweep as it is typed: ``15.1=85..99:0.5``, ``15.1[TDMNPB]=...``, ``5/school.count[dbkk]=...``.

    Raises:
        RequestError: where it has another form, no step, or more than 1,000 levels.
    """
    found = _FORM.match(text.strip())
    if found is None:
        raise _refused(
            f"{text!r}: cần dạng CHỈ_TIÊU=TỪ..ĐẾN:BƯỚC, ví dụ 15.1=85..99:0.5 hay 15.1[TDMNPB]=85..99:1",
            f"{text!r}: the form is CODE=FROM..TO:STEP, such as 15.1=85..99:0.5 or 15.1[TDMNPB]=85..99:1",
        )
    first, last, step = (_number(found[part], text) for part in ("first", "last", "step"))
    if step <= 0 or last < first:
        raise _refused(
            f"{text!r}: bước phải lớn hơn 0, và ĐẾN không nhỏ hơn TỪ",
            f"{text!r}: the step must be above 0, and TO not below FROM",
        )
    count = int((last - first) / step) + 1
    if count > MAX_POINTS:
        raise _refused(
            f"{text!r}: {count} mức, quá {MAX_POINTS}",
            f"{text!r}: {count} levels, over {MAX_POINTS}",
        )
    levels = tuple(first + step * n for n in range(count))
    return SweepRequest(found["code"], levels, found["fact"], found["column"])


def _number(text: str, whole: str) -> Fraction:
    try:
        value = parse_number(text.strip().replace(",", "."))
        if (decimal_places(value) or 0) > 6:
            raise NotANumberError(text)
        position(value)
    except NotANumberError:
        raise _refused(
            f"{whole!r}: {text!r} không phải một số có không quá 6 chữ số thập phân",
            f"{whole!r}: {text!r} is not a number with at most 6 decimals",
        ) from None
    return value


@dataclass(slots=True)
class _Program:
    """The nodes of one criterion in one situation, numbered from 0, and where the moved level stands."""

    leaf: Node
    first: int
    nodes: list[Node]
    row: int
    rows: tuple[Node, ...]

    def outcome(
        self, verdict: Verdict, judgement: Judgement, given: dict[int, Verdict]
    ) -> tuple[Verdict, Verdict]:
        """The verdicts of the indicator and of the criterion where the comparison has ``verdict``."""
        holds = {Verdict.PASS: True, Verdict.FAIL: False}.get(verdict)
        nodes = list(self.nodes)
        place = self.leaf.number - self.first
        nodes[place] = Node(place, "fixed", holds=holds)
        facts = known(judgement.unit_facts, judgement.applied.measures)
        found = definition.judge(nodes, facts, given)
        return found[self.row], found[-1]


@dataclass(slots=True)
class Sweep:
    """One sweep as it goes through the units."""

    request: SweepRequest
    before: Resolved
    indicator: Indicator
    leaf: Compare
    criterion: str
    units: int = 0
    set_aside: int = 0
    levels_before: Counter[Fraction | None] = field(default_factory=Counter)
    levels_after: Counter[Fraction | None] = field(default_factory=Counter)
    marks: tuple[int, ...] = ()
    _indicator: list[Counter[str]] = field(default_factory=list)
    _criterion: list[Counter[str]] = field(default_factory=list)
    _programs: dict[int, tuple[FlatStandard, _Program | None]] = field(default_factory=dict)

    @classmethod
    def of(cls, request: SweepRequest, before: Resolved, after: Resolved) -> Sweep:
        """A sweep over the standard as it is after the reform.

        Raises:
            RequestError: where there is no such indicator, column or class, or it is not one level.
        """
        code = request.code
        known = {i.code: (c, i) for c, i in after.indicators()}
        if code not in known:
            vi, en = did_you_mean(code, known)
            raise _refused(f"không có chỉ tiêu {code!r}{vi}", f"no such indicator: {code!r}{en}")
        criterion, indicator = known[code]
        _known_column(request.column, after)
        leaf = _the_leaf(request, indicator, after)
        fact = after.facts[leaf.fact]
        for level in (request.levels[0], request.levels[-1]):
            if not fact.span[0] <= position(level) <= fact.span[1]:
                raise _refused(
                    f"{code}: mức {show(level)} nằm ngoài khoảng của {fact.id}",
                    f"{code}: the level {show(level)} is outside the range of {fact.id}",
                )
        count = len(request.levels)
        return cls(
            request,
            before,
            indicator,
            leaf,
            criterion.number,
            marks=tuple(position(level) for level in request.levels),
            _indicator=[Counter() for _ in range(count)],
            _criterion=[Counter() for _ in range(count)],
        )

    def take(self, before: Judgement, after: Judgement) -> None:
        """Count one unit."""
        if not self.counts(after.applied.situation):
            return
        program = self._program(after.applied)
        if program is None:
            return
        self.units += 1
        self.levels_after[level_of(program.leaf)] += 1
        old = self._program(before.applied)
        self.levels_before[level_of(None if old is None else old.leaf)] += 1
        given = self._given(after, program)
        fact = known(after.unit_facts, [after.applied.measures[program.leaf.measure]])[0]
        for verdict, places in self._spans(program.leaf, fact):
            if verdict is Verdict.NOT_APPLICABLE:  # nothing to count: no level matters
                outcome = (
                    after.verdicts[program.rows[0].number],
                    after.verdicts[program.rows[1].number],
                )
            else:
                outcome = program.outcome(verdict, after, given)
            for place in places:
                self.add(place, outcome[0], outcome[1], 1)

    def counts(self, situation: Situation) -> bool:
        """Whether units in this situation are looked at."""
        column = self.request.column
        return column is None or column in situation.classes or situation.columns == (column,)

    def leaf_in(self, applied: FlatStandard) -> Node | None:
        """The moved comparison in a situation; None where it is not asked there, or several times."""
        program = self._program(applied)
        return None if program is None else program.leaf

    def add(self, place: int, indicator: str, criterion: str, units: int) -> None:
        """Count units with these verdicts at one level."""
        self._indicator[place][indicator] += units
        self._criterion[place][criterion] += units

    def _spans(self, leaf: Node, fact: definition.Known) -> Iterator[tuple[Verdict, range]]:
        """The verdicts of the comparison, each with the steps at which it has it: the steps ascend."""
        marks, count = self.marks, len(self.marks)
        if fact is None or fact is definition.NOTHING:
            yield definition.leaf(replace(leaf, level=marks[0]), fact), range(count)
            return
        low, high = fact
        cuts = {
            0,
            count,
            *(cut(marks, end) for cut in (bisect_left, bisect_right) for end in (low, high)),
        }
        edges = sorted(cuts)
        for start, stop in pairwise(edges):
            if start < count:
                verdict = definition.compare(leaf.operator, marks[start], low, high)
                yield verdict, range(start, stop)

    def _given(self, judgement: Judgement, program: _Program) -> dict[int, Verdict]:
        """Conclusions and the like; not those of this indicator and its criterion, which speak of the law's level."""
        given = verdicts_of(judgement.conclusions)
        own = {program.rows[0].number, program.rows[1].number}
        if own & given.keys():
            self.set_aside += 1
        for node, prior in judgement.other_standards.items():
            if prior.verdict in (Verdict.PASS, Verdict.FAIL):
                given[node] = prior.verdict
        return {n - program.first: v for n, v in given.items() if n not in own}

    def _program(self, applied: FlatStandard) -> _Program | None:
        held = self._programs.get(id(applied))
        if held is None or held[0] is not applied:
            held = self._programs[id(applied)] = (applied, self._made(applied))
        return held[1]

    def _made(self, applied: FlatStandard) -> _Program | None:
        for criterion in applied.criteria:
            for row in criterion.rows:
                if row.rule.code != self.indicator.code:
                    continue
                last = criterion.node
                first = min(_below(applied.nodes, last))
                found = [
                    n
                    for n in _below(applied.nodes, row.node)
                    if isinstance(rule := applied.nodes[n].rule, Compare)
                    and (rule.fact, rule.operator) == (self.leaf.fact, self.leaf.operator)
                ]
                if len(found) != 1:
                    return None
                nodes = [
                    replace(
                        n, number=n.number - first, children=tuple(c - first for c in n.children)
                    )
                    for n in applied.nodes[first : last + 1]
                ]
                rows = (applied.nodes[row.node], applied.nodes[last])
                return _Program(applied.nodes[found[0]], first, nodes, row.node - first, rows)
        return None

    def curve(self) -> SweepCurve:
        """What was counted."""
        fact = self.before.facts[self.leaf.fact]
        return SweepCurve(
            code=self.indicator.code,
            criterion=self.criterion,
            name=self.indicator.name,
            fact=fact.id,
            label=fact.label,
            operator=self.leaf.operator,
            unit=fact.unit,
            column=self.request.column,
            units=self.units,
            points=tuple(
                SweepPoint(level, dict(i), dict(c))
                for level, i, c in zip(
                    self.request.levels, self._indicator, self._criterion, strict=True
                )
            ),
            set_aside=self.set_aside,
            levels_before=_ordered(self.levels_before),
            levels_after=_ordered(self.levels_after),
        )


def _ordered(counts: Counter[Fraction | None]) -> dict[Fraction | None, int]:
    keys = sorted(counts, key=lambda level: (level is None, level or Fraction(0)))
    return {level: counts[level] for level in keys}


def level_of(leaf: Node | None) -> Fraction | None:
    """The level of a comparison in the law; None where there is none."""
    if leaf is None or leaf.resolved_level is None or leaf.reason is not None:
        return None
    return leaf.resolved_level.value


def _below(nodes: Sequence[Node], number: int) -> Iterator[int]:
    yield number
    for child in nodes[number].children:
        yield from _below(nodes, child)


def _known_column(column: str | None, resolved: Resolved) -> None:
    if column is None:
        return
    table = resolved.columns
    own = [c.id for layer in resolved.layers for c in layer.classes]
    names = [*(table.columns if table else ()), *(table.classes if table else ()), *own]
    if column not in names:
        vi, en = did_you_mean(column, names)
        raise _refused(
            f"không có cột hay loại khu vực {column!r}{vi}",
            f"no such column or area class: {column!r}{en}",
        )


def _the_leaf(request: SweepRequest, indicator: Indicator, resolved: Resolved) -> Compare:
    """The one comparison with a number that the request means."""
    numeric = [
        leaf
        for leaf in leaves(indicator.require)
        if not leaf.yes_no and resolved.facts[leaf.fact].kind not in {"yes_no", "grade"}
    ]
    found = [leaf for leaf in numeric if request.fact in (None, leaf.fact)]
    if len(found) == 1:
        return found[0]
    code = request.code
    told = ", ".join(dict.fromkeys(f"{code}/{leaf.fact}" for leaf in numeric))
    several = Words(
        f"có nhiều mức, hãy nêu số liệu: {told}", f"has several levels, name the fact: {told}"
    )
    if not numeric:
        several = Words("không có mức nào là số", "has no level that is a number")
    elif request.fact is not None:
        several = Words(
            f"{request.fact} không phải một mức duy nhất; có: {told}",
            f"{request.fact} is not one single level; there are: {told}",
        )
    raise _refused(f"chỉ tiêu {code} {several.vi}", f"indicator {code} {several.en}")
