"""Compiles nodes to production rules. It knows nothing of the library that fires them.

Every node that can be decided gets rules of its own: one that derives *pass*, one *fail*, and *not applicable*
where that can be. *Unknown* has no rule: it is a node for which nothing could be derived. A derived verdict is a
fact with a property of its own (``n12``: 0 fail, 1 not applicable, 2 pass), in this order so that "fails or does
not apply" and "passes or does not apply" are one comparison each. A measure is a fact with its bounds
(``lo7``, ``hi7``), or with ``no7`` where there is nothing to measure.

"All of them" and "n of them" are one rule each, however many parts there are: the engine counts the facts that
match, and each part's verdict is asserted once at most. Joins of many facts are never needed.

A node that only passes on the verdict of its one part (``concluded``, or ``all`` of one) has no rules: it is an
heir, and the rule that decides the part decides it, unless an official conclusion already did.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import Final, Literal

from ntm_rules.engine.definition import fixed
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.foundation.exact import needed
from ntm_rules.law.resolve.flat_standard import Node

Comparison = Literal["==", ">=", "<=", ">", "<"]

CODES: Final[Mapping[Verdict, int]] = {FAIL: 0, NOT_APPLICABLE: 1, PASS: 2}
"""The number that stands for a verdict in a fact."""


@dataclass(frozen=True, slots=True)
class FactCheck:
    """One property of one fact against one number. ``fact`` is ``n12``, ``h12`` or ``h12x3`` (helpers) or ``m7``."""

    fact: str
    name: str
    comparison: Comparison
    value: int


@dataclass(frozen=True, slots=True)
class When:
    """A condition on one fact: every check holds, or (``some``) one of them does."""

    checks: tuple[FactCheck, ...]
    some: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """``count`` facts that satisfy the one condition, or one fact for each of two, decide ``node``.

    ``verdict`` is None for a helper, from whose fact another rule of the same node goes on.
    """

    name: str
    node: int
    verdict: Verdict | None
    when: tuple[When, ...]
    count: int = 1

    @property
    def fact(self) -> str:
        """The fact that a helper asserts: "h12", "h12x3" for its third way."""
        return "h" + self.name[1:].replace(".helper", "").replace(".", "x")

    def checks(self) -> Iterator[FactCheck]:
        """Every check in its conditions."""
        for when in self.when:
            yield from when.checks


@dataclass(frozen=True, slots=True)
class Network:
    """A compiled part of a standard. Its repr is all that decides, and nothing else.

    ``constants`` are the verdicts that the situation alone decides; ``heirs`` are the nodes that take over the
    verdict of another; ``concludable`` those that an official conclusion may decide; the verdicts of ``given``
    come from outside; ``inside`` is every node it speaks of.
    """

    nodes: Sequence[Node] = field(repr=False)
    rules: tuple[Rule, ...]
    constants: Mapping[int, Verdict]
    heirs: Mapping[int, tuple[int, ...]]
    concludable: frozenset[int]
    given: frozenset[int]
    inside: tuple[int, ...]


def compile_part(
    nodes: Sequence[Node], roots: Iterable[int], given: Collection[int] = ()
) -> Network:
    """The network that decides ``roots``, and every node below them, from facts and conclusions.

    What is below the nodes ``given`` is left out: the top of a standard is compiled with its criteria given, one
    criterion with nothing given.
    """
    inside = below(nodes, roots, given)
    outside = frozenset(given)
    compiler = _RuleMaker(outside)
    for number in inside:
        compiler.add(nodes[number])
    return Network(
        nodes=nodes,
        rules=tuple(compiler.rules),
        constants=compiler.constants,
        heirs={part: tuple(heirs) for part, heirs in compiler.heirs.items()},
        concludable=frozenset(n for n in inside if nodes[n].kind == "concluded") - outside,
        given=outside,
        inside=inside,
    )


def below(nodes: Sequence[Node], roots: Iterable[int], given: Collection[int]) -> tuple[int, ...]:
    """``roots`` and every node below them, those of ``given`` without what is below."""
    inside: set[int] = set()
    todo = list(roots)
    while todo:
        number = todo.pop()
        if number not in inside:
            inside.add(number)
            if number not in given:
                todo += (*nodes[number].children, *nodes[number].alone)
    return tuple(sorted(inside))


class _RuleMaker:
    """Makes the rules of nodes, parts before wholes. definition.py says what each kind means."""

    def __init__(self, given: frozenset[int]) -> None:
        self.given = given
        self.rules: list[Rule] = []
        self.constants: dict[int, Verdict] = {}
        self.heirs: dict[int, list[int]] = {}
        # What can be derived of a node at all. A verdict too many costs a rule that never fires, nothing else.
        self.possible: dict[int, set[Verdict]] = {}

    def add(self, node: Node) -> None:
        """The rules of one node."""
        number, parts = node.number, node.children
        self.possible[number] = set()
        if number in self.given:
            self.possible[number].update(CODES)
            return
        match node.kind:
            case "leaf":
                self.leaf(node)
            case "fixed":
                self.constant(number, fixed(node))
            case "concluded":
                self.inherit(number, parts[0])
                self.possible[number].update((PASS, FAIL))
            case "all":
                self.series(number, dict.fromkeys(parts), alone=FAIL, together=PASS)
            case "any":
                self.series(number, dict.fromkeys(parts), alone=PASS, together=FAIL)
            case "at_least_n_of":
                self.at_least(node, parts)
            case "choose":
                self.choose(number, *parts)
            case "applies":
                self.applies(number, *parts)
        if node.alone and number not in self.constants:
            self.alike(number, node.alone)

    def constant(self, number: int, verdict: Verdict) -> None:
        if verdict is not UNKNOWN:
            self.constants[number] = verdict
            self.possible[number].add(verdict)

    def inherit(self, number: int, part: int) -> None:
        self.heirs.setdefault(part, []).append(number)
        self.possible[number].update(self.possible[part])

    def leaf(self, node: Node) -> None:
        if not node.regulated:
            return self.constant(node.number, NOT_APPLICABLE)
        measure = f"m{node.measure}"
        if node.hardest is not None:
            met, _ = _compared(node, node.hardest)
            self.rule(node.number, PASS, When(met))
        if node.easiest:
            # The levels are in order: a number below them all, above them all, or between two of them.
            (_, below_all), (_, above_all) = (_compared(node, node.easiest[n]) for n in (0, -1))
            ends = below_all if len(node.easiest) == 1 else (below_all[-1], above_all[0])
            self.rule(node.number, FAIL, When(ends, some=True))
            for place, (low, high) in enumerate(pairwise(node.easiest)):
                between = (_compared(node, low)[1][0], _compared(node, high)[1][-1])
                name = f"n{node.number}.{FAIL}.{place}"
                self.derive(name, node.number, FAIL, (When(between),))
        if node.when_none:
            nothing = FactCheck(measure, f"no{node.measure}", "==", 1)
            self.rule(node.number, NOT_APPLICABLE, When((nothing,)))
        return None

    def series(
        self, number: int, parts: Collection[int], *, alone: Verdict, together: Verdict
    ) -> None:
        """``all`` and ``any``: one part decides for ``alone``; for ``together`` every part must agree."""
        if not parts:
            return self.constant(number, NOT_APPLICABLE)
        if len(parts) == 1:
            return self.inherit(number, *parts)
        self.rule(number, alone, self.some(parts, alone))
        if not self.may_not_apply(parts):
            if all(self.possible[part] & {together, NOT_APPLICABLE} for part in parts):
                # Some part always applies; so it has the verdict.
                self.rule(number, together, self.some(parts, together, NOT_APPLICABLE), len(parts))
            return None
        settled = self.some(parts, together, NOT_APPLICABLE)
        self.rule(number, together, self.some(parts, together), after=(settled, len(parts)))
        return self.none_applies(number, parts)

    def at_least(self, node: Node, parts: Collection[int]) -> None:
        number, n = node.number, node.n
        if node.share is not None and n > 1:
            return self.at_least_share(number, n, node.share, parts)
        if n < 1 or not parts:
            return self.constant(number, PASS if n < 1 else NOT_APPLICABLE)
        if n == 1 == len(parts):
            return self.inherit(number, *parts)
        self.rule(number, PASS, self.some(parts, PASS), n)
        # With so many parts that do not pass, too few are left; one of all the parts must apply, though.
        lost = len(parts) - n + 1
        if lost < 1:
            self.rule(number, FAIL, self.some(parts, PASS, FAIL))
        elif sum(NOT_APPLICABLE in self.possible[part] for part in parts) < lost:
            self.rule(number, FAIL, self.some(parts, FAIL, NOT_APPLICABLE), lost)
        else:
            losses = self.some(parts, FAIL, NOT_APPLICABLE)
            self.rule(number, FAIL, self.some(parts, PASS, FAIL), after=(losses, lost))
        return self.none_applies(number, parts) if self.may_not_apply(parts) else None

    def at_least_share(self, number: int, n: int, share: Fraction, parts: Collection[int]) -> None:
        """So many per cent of the parts: the more of them do not apply, the fewer may fail."""
        self.rule(number, PASS, self.some(parts, PASS), n)
        may_be_aside = sum(NOT_APPLICABLE in self.possible[part] for part in parts)
        least = len(parts) + 1
        for aside in range(min(may_be_aside, len(parts) - 1) + 1):
            base = len(parts) - aside
            failed = base - needed(share, base) + 1
            if failed < least:
                least = failed
                left = (self.some(parts, NOT_APPLICABLE), aside) if aside else None
                self.rule(number, FAIL, self.some(parts, FAIL), failed, after=left, way=aside)
        return self.none_applies(number, parts) if self.may_not_apply(parts) else None

    def may_not_apply(self, parts: Collection[int]) -> bool:
        """Whether it is possible that no part applies."""
        return all(NOT_APPLICABLE in self.possible[part] for part in parts)

    def none_applies(self, number: int, parts: Collection[int]) -> None:
        self.rule(number, NOT_APPLICABLE, self.some(parts, NOT_APPLICABLE), len(parts))

    def choose(self, number: int, guard: int, then: int, otherwise: int) -> None:
        for verdict in CODES:
            self.joint(number, verdict, "then", (guard, PASS), (then, verdict))
            self.joint(number, verdict, "otherwise", (guard, FAIL), (otherwise, verdict))
            self.joint(number, verdict, "both", (then, verdict), (otherwise, verdict))

    def applies(self, number: int, guard: int, then: int) -> None:
        for verdict in CODES:
            self.joint(number, verdict, "then", (guard, PASS), (then, verdict))
        self.joint(number, NOT_APPLICABLE, "guard", (guard, FAIL))

    def alike(self, number: int, alone: Collection[int]) -> None:
        """What each of several columns alone gives."""
        for verdict in CODES:
            if all(verdict in self.possible[part] for part in alone):
                whens = (self.some(alone, verdict),)
                self.derive(f"n{number}.{verdict}.alike", number, verdict, whens, len(alone))

    def rule(
        self,
        number: int,
        verdict: Verdict,
        when: When,
        count: int = 1,
        *,
        after: tuple[When, int] | None = None,
        way: int = 0,
    ) -> None:
        """A rule, unless its condition can never be satisfied.

        With ``after`` it waits for so many facts of another kind too, which a helper counts. ``way`` tells apart
        the rules of one node with one verdict.
        """
        if len(when.checks) < count or (after and len(after[0].checks) < after[1]):
            return
        whens = [when]
        more = f".{way}" if way else ""
        if after:
            counted, many = after
            helper = Rule(f"n{number}.helper{more}", number, None, (counted,), many)
            self.rules.append(helper)
            whens.append(When((FactCheck(helper.fact, helper.fact, "==", 1),)))
        self.derive(f"n{number}.{verdict}{more}", number, verdict, tuple(whens), count)

    def joint(self, number: int, verdict: Verdict, how: str, *parts: tuple[int, Verdict]) -> None:
        """``verdict`` where each part named has the verdict named; one part may stand in two places."""
        required = dict(parts)
        if all(
            required[part] is wanted and wanted in self.possible[part] for part, wanted in parts
        ):
            whens = tuple(self.some((part,), wanted) for part, wanted in required.items())
            self.derive(f"n{number}.{verdict}.{how}", number, verdict, whens)

    def derive(
        self, name: str, number: int, verdict: Verdict, whens: tuple[When, ...], count: int = 1
    ) -> None:
        self.rules.append(Rule(name, number, verdict, whens, count))
        self.possible[number].add(verdict)

    def some(self, parts: Iterable[int], *verdicts: Verdict) -> When:
        """A condition: a part has one of ``verdicts``. Verdicts that it can never have are left out."""
        return When(
            tuple(check for part in parts for check in self.checks(part, verdicts)), some=True
        )

    def checks(self, part: int, verdicts: Collection[Verdict]) -> list[FactCheck]:
        name = f"n{part}"
        codes = sorted(CODES[v] for v in self.possible[part].intersection(verdicts))
        if codes == [0, 1]:
            return [FactCheck(name, name, "<=", 1)]
        if codes == [1, 2]:
            return [FactCheck(name, name, ">=", 1)]
        return [FactCheck(name, name, "==", code) for code in codes]


def _compared(node: Node, level: int) -> tuple[tuple[FactCheck, ...], tuple[FactCheck, ...]]:
    """The checks that must all hold for a comparison to pass, and those of which one makes it fail."""
    measure, least, most = (f"{end}{node.measure}" for end in ("m", "lo", "hi"))

    def number(name: str, comparison: Comparison) -> FactCheck:
        return FactCheck(measure, name, comparison, level)

    match node.operator:
        case ">=":
            return (number(least, ">="),), (number(most, "<"),)
        case "<=":
            return (number(most, "<="),), (number(least, ">"),)
        case ">":
            return (number(least, ">"),), (number(most, "<="),)
        case "<":
            return (number(most, "<"),), (number(least, ">="),)
        case _:
            return (number(least, "=="), number(most, "==")), (
                number(least, ">"),
                number(most, "<"),
            )
