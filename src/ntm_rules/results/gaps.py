"""How far a failed comparison is from passing: in its own unit, and in whole things to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from ntm_rules.engine.verdict import FAIL, PASS
from ntm_rules.facts.values import FactValue
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import as_decimal, show, shown_beside
from ntm_rules.law.model.requirement import Compare, Operator, VerdictOf
from ntm_rules.law.resolve.flat_standard import IndicatorRow, Node
from ntm_rules.results.judgement import Judgement

HUNDRED = Fraction(100)


@dataclass(frozen=True, slots=True)
class Natural:
    """A gap in things to do: 3 of 8 villages."""

    amount: int
    of: int
    noun: Words


@dataclass(frozen=True, slots=True)
class Gap:
    """What one failed comparison lacks.

    ``amount`` is in the fact's unit (percentage points for a share), None for a yes/no fact. Where the fact or the
    level is known by bounds only it is the least that is lacking (``least``). ``strict`` says that the amount must be exceeded.
    ``column`` is where it is lacking, of several columns that the unit may take and that all fail, each by something else.
    """

    fact: str
    operator: Operator
    amount: Fraction | None
    natural: Natural | None = None
    sex: str | None = None
    strict: bool = False
    least: bool = False
    ratio: bool = False
    whole: Fraction | None = None
    column: str | None = None

    @property
    def relative(self) -> Fraction | None:
        """The amount as a part of the level (of the whole for a share): what makes gaps comparable."""
        if self.amount is None or self.whole is None:
            return None
        return self.amount / self.whole

    def shown(self) -> str | None:
        """The amount as plain text: exact. A ratio is rounded to six places, and never to nothing."""
        if self.amount is None:
            return None
        return shown_beside(self.amount, Fraction(0))[0] if self.ratio else show(self.amount, 60)

    def decimal(self) -> Decimal | None:
        """The same as a decimal."""
        if self.amount is not None and not self.ratio:
            exact = as_decimal(self.amount)
            if isinstance(exact, Decimal):
                return exact
        shown = self.shown()
        return None if shown is None else Decimal(shown)


def failing_leaves(
    judgement: Judgement, number: int, column: str | None = None
) -> Iterator[tuple[Node, str | None]]:
    """The comparisons that made a node fail, in the order of the rule; with the column, where each column alone fails."""
    node = judgement.applied.nodes[number]
    verdicts = judgement.verdicts
    if verdicts[number] is not FAIL or number in judgement.conclusions:
        return
    if node.kind == "leaf":
        yield node, column
    elif each := judgement.decided_in_each(node):
        for number, name in zip(each, judgement.applied.situation.columns, strict=True):
            yield from failing_leaves(judgement, number, name)
    elif isinstance(node.rule, VerdictOf):
        return  # the criteria tell their own gaps
    elif node.kind in {"choose", "applies"}:
        guard, *branches = node.children
        if verdicts[guard] is PASS:
            yield from failing_leaves(judgement, branches[0], column)
        elif verdicts[guard] is FAIL:
            yield from failing_leaves(judgement, branches[-1], column)
        else:
            for branch in branches:
                yield from failing_leaves(judgement, branch, column)
    else:
        for child in node.children:
            yield from failing_leaves(judgement, child, column)


def gap_of(judgement: Judgement, row: IndicatorRow) -> tuple[Gap, ...]:
    """The gaps of an indicator, one per failed comparison. Empty where it did not fail on figures."""
    if judgement.verdicts[row.node] is not FAIL:
        return ()
    return tuple(
        replace(leaf_gap(judgement, node), column=column)
        for node, column in failing_leaves(judgement, row.node)
    )


def leaf_gap(judgement: Judgement, node: Node) -> Gap:
    """The gap of one failed leaf. Where the level is only bounded it is the least that is lacking."""
    rule, value, resolved = node.rule, judgement.value(node), node.resolved_level
    if not isinstance(rule, Compare) or value is None or resolved is None or not node.easiest:
        raise ValueError(f"node {node.number} is not a failed comparison")
    level, operator = resolved.easiest(rule.operator), rule.operator
    if level is None or rule.yes_no or value.fact.kind == "grade":
        return Gap(rule.fact, operator, None)
    closest = _nearest(value, operator, level, sexes=rule.sexes)
    if closest is None:  # a level that nothing can reach, such as above 100%
        return Gap(rule.fact, operator, None)
    nearest, source, sex = closest
    return Gap(
        fact=rule.fact,
        operator=operator,
        amount=level - nearest if operator in {">=", ">"} else abs(level - nearest),
        natural=_natural(source, operator, level),
        sex=sex,
        strict=operator in {">", "<"} or _open(source, operator),
        least=node.hardest != node.easiest[0]
        or source.bounds is None
        or source.bounds.exact is None,
        ratio=source.count is not None,
        whole=_whole(value, level),
    )


def _nearest(
    value: FactValue, operator: Operator, level: Fraction, *, sexes: bool
) -> tuple[Fraction, FactValue, str | None] | None:
    """The possible value nearest to the level, the figure it belongs to, and its sex where one sex fails."""
    if not sexes and value.bounds is not None:  # as nearly always: one figure
        best = _best(value.bounds.low, value.bounds.high, operator, level)
        return None if best is None else (best, value, None)
    candidates: list[tuple[Fraction, FactValue, str | None]] = []
    parts: list[tuple[FactValue | None, str | None]] = [(value if value.bounds else None, None)]
    if sexes:
        parts += [(value.male, "male"), (value.female, "female")]
    for part, sex in parts:
        if part is None or part.bounds is None:
            continue
        low, high = part.bounds.low, part.bounds.high
        best = _best(low, high, operator, level)
        if best is not None:
            candidates.append((best, part, sex))
    if not candidates and value.male is not None and value.female is not None:
        # A total known by its two parts alone lies between them.
        parts_known = [s.bounds for s in (value.male, value.female) if s.bounds is not None]
        lows = [b.low for b in parts_known if b.low is not None]
        highs = [b.high for b in parts_known if b.high is not None]
        best = _best(min(lows, default=None), max(highs, default=None), operator, level)
        if best is not None:
            candidates.append((best, value, None))
    upward = operator in {">=", ">"}
    # The part that is furthest off decides both sexes; a sex is named before the total.
    candidates.sort(key=lambda c: (c[0] if upward else -c[0], c[2] is None))
    return candidates[0] if candidates else None


def _whole(value: FactValue, level: Fraction) -> Fraction:
    return HUNDRED if value.fact.kind == "share" else max(abs(level), Fraction(1))


def _open(value: FactValue, operator: Operator) -> bool:
    """Whether the bound that lies nearest to passing is itself excluded."""
    if value.bounds is None:
        return False
    return value.bounds.high_open if operator in {">=", ">"} else value.bounds.low_open


def _best(
    low: Fraction | None, high: Fraction | None, operator: Operator, level: Fraction
) -> Fraction | None:
    """The end of the bounds that lies nearest to passing."""
    if operator in {">=", ">"}:
        return high
    if operator in {"<=", "<"}:
        return low
    return high if high is not None and high < level else low


def _natural(value: FactValue, operator: Operator, level: Fraction) -> Natural | None:
    """The gap in whole things, where the share was given as a ratio of counts."""
    noun = value.fact.of
    if value.count is None or value.of is None or noun is None:
        return None
    mark = level * value.of / HUNDRED
    if operator in {">=", ">"} and value.count.high is not None:
        needed = -(-mark // 1) if operator == ">=" else mark // 1 + 1
        return Natural(int(needed - value.count.high), int(value.of), noun)
    if operator in {"<=", "<"} and value.count.low is not None:
        allowed = mark // 1 if operator == "<=" else -(-mark // 1) - 1
        return Natural(int(value.count.low - allowed), int(value.of), noun)
    return None
