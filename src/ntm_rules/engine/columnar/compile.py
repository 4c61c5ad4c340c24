"""The third engine: what a rule means, for a whole population at once.

Every node of a resolved standard becomes three truth values: it passes, it fails, it does not apply. Unknown is none of
the three. A truth value is never null. Reasons, provisional and the gap of a fail are made of the same comparisons. The
meaning is that of :mod:`ntm_rules.engine.definition` and of ``results/``; tests hold them equal.

Units differ in their situation (region, classes, year), and the law differs with it. All situations of one standard
have the same tree. They differ in levels, guards, reasons and statuses. A **case** is one distinct set of those. Where
cases have different levels, the comparison is made once per level.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, NamedTuple

from ntm_rules.engine.columnar.comparisons import FrameComparisons, LevelOrColumn
from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.engine.definition import compare
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, REASONS, UNKNOWN, Verdict
from ntm_rules.foundation.exact import needed, position
from ntm_rules.law.model.requirement import Compare, VerdictOf
from ntm_rules.law.resolve.flat_standard import Node

CODES: Final[Mapping[Verdict, int]] = {PASS: 1, FAIL: -1, UNKNOWN: 0, NOT_APPLICABLE: 2}
"""The number of a verdict in a column of int8."""

_GUARD: Final = REASONS.index("applicability_unknown")
_YES: Final = position(Fraction(1))


class VerdictTruths(NamedTuple):
    """The verdict of one node: three truth values of which at most one holds."""

    passes: int
    fails: int
    none: int


def easiest(node: Node) -> int | None:
    """The easiest level that may hold. None where there is none, or one of several is asked exactly."""
    return node.easiest[0] if len(node.easiest) == 1 else None


def hardest(node: Node) -> int | None:
    """The hardest level that may hold."""
    return node.hardest


@dataclass(frozen=True, slots=True)
class Lack:
    """A comparison that may make an indicator fail. ``alone`` is true where it is the only one that does."""

    node: int
    alone: int


@dataclass
class Compiler:
    """Truth values for the nodes of a standard. Each is made when it is first asked for.

    ``cases`` are the nodes in each case. ``chosen`` are the truth values (of ``graph``) that a unit is in each case;
    exactly one is true. ``frame`` compares the measures. ``concluded`` are the nodes for which the frame holds
    conclusions, each with the name of its column.
    """

    cases: Sequence[Sequence[Node]]
    chosen: Sequence[int]
    frame: FrameComparisons
    concluded: Mapping[int, str] = field(default_factory=dict)
    graph: BooleanGraph = field(default_factory=BooleanGraph)
    _verdicts: dict[int, VerdictTruths] = field(default_factory=dict)
    _reasons: dict[int, dict[int, int]] = field(default_factory=dict)

    def where(self, holds: Callable[[Node], bool], number: int) -> int:
        """True where the unit is in a case whose node ``number`` is such."""
        holding = [holds(nodes[number]) for nodes in self.cases]
        if all(holding):
            return TRUE
        return self.graph.any(bit for bit, here in zip(self.chosen, holding, strict=True) if here)

    def levels_or_column(
        self, number: int, end: Callable[[Node], int | None]
    ) -> Iterator[tuple[LevelOrColumn, int]]:
        """The levels of a leaf at one end, each with the truth value that it is the unit's; or one column for all."""
        levels = [end(nodes[number]) for nodes in self.cases]
        name = self.frame.own_levels(self.cases[0][number].measure, levels)
        if name is not None:
            yield name, self.where(lambda node: end(node) is not None, number)
            return
        for level in dict.fromkeys(levels):
            if level is not None:
                # mypy does not take a default for a type of the parameter.
                yield level, self.where(lambda node, level=level: end(node) == level, number)  # type: ignore[misc]

    def verdict(self, number: int) -> VerdictTruths:
        """The verdict of a node."""
        verdict = self._verdicts.get(number)
        if verdict is None:
            node = self.cases[0][number]
            verdict = self._verdicts[number] = self._alike(node, self._verdict(node))
        return verdict

    def in_each(self, node: Node) -> int:
        """True where the columns that the unit may take decide a node that its parts leave open."""
        open_ = self.graph.not_(self.graph.any(self._verdict(node)))
        return self.graph.and_(open_, self.graph.any(self.verdict(node.number)))

    def _alike(self, node: Node, together: VerdictTruths) -> VerdictTruths:
        """What is decided for all columns together, else what each of them alone gives."""
        if not node.alone:
            return together
        graph, alone = self.graph, [self.verdict(each) for each in node.alone]
        open_ = graph.not_(graph.any(together))
        return VerdictTruths(
            *(
                graph.or_(way, graph.and_(open_, graph.all(each)))
                for way, each in zip(together, zip(*alone, strict=True), strict=True)
            )
        )

    def unknown(self, number: int) -> int:
        """True where the node neither passes, nor fails, nor is left out."""
        return self.graph.not_(self.graph.any(self.verdict(number)))

    def _verdict(self, node: Node) -> VerdictTruths:
        graph, parts = self.graph, [self.verdict(child) for child in node.children]
        if node.kind == "leaf":
            return self._leaf(node)
        if node.kind == "fixed":
            return VerdictTruths(
                self.where(lambda case: case.holds is True, node.number),
                self.where(lambda case: case.holds is False, node.number),
                self.unregulated(node.number),
            )
        if node.kind == "concluded":
            return self._concluded(node, parts[0])
        if node.kind in {"all", "any"}:
            return self._all_or_any(parts, every=node.kind == "all")
        if node.kind == "at_least_n_of":
            return self._at_least(node, parts)
        guard = parts[0]
        if node.kind == "applies":
            return VerdictTruths(
                graph.and_(guard.passes, parts[1].passes),
                graph.and_(guard.passes, parts[1].fails),
                graph.or_(guard.fails, graph.and_(guard.passes, parts[1].none)),
            )
        return VerdictTruths(
            *(
                graph.or_(
                    graph.and_(guard.passes, then),
                    graph.and_(guard.fails, other),
                    graph.and_(then, other),
                )
                for then, other in zip(parts[1], parts[2], strict=True)
            )
        )

    def _leaf(self, node: Node) -> VerdictTruths:
        graph = self.graph
        passes = [
            graph.and_(here, self.against(node, level)[0])
            for level, here in self.levels_or_column(node.number, hardest)
        ]
        fails = [
            graph.and_(here, self.against(node, level)[1])
            for level, here in self.levels_or_column(node.number, easiest)
        ]
        fails += [
            graph.and_(here, *(self.against(node, level)[1] for level in levels))
            for levels, here in self._one_of_several(node.number)
        ]
        nothing = self.frame.nothing(node.measure)
        some = graph.not_(nothing)
        return VerdictTruths(
            graph.and_(some, graph.any(passes)),
            graph.and_(some, graph.any(fails)),
            graph.or_(self.unregulated(node.number), nothing if node.when_none else FALSE),
        )

    def unregulated(self, number: int) -> int:
        """True where the law does not ask it."""
        return self.where(lambda node: not node.regulated, number)

    def _one_of_several(self, number: int) -> Iterator[tuple[tuple[int, ...], int]]:
        """Where one of several numbers is asked exactly: these, with the truth value that they are the unit's."""
        for levels in dict.fromkeys(nodes[number].easiest for nodes in self.cases):
            if len(levels) > 1:
                yield levels, self.where(lambda node, levels=levels: node.easiest == levels, number)  # type: ignore[misc]

    def against(self, node: Node, level: LevelOrColumn) -> tuple[int, int]:
        """Two truth values: the number passes against the level, it fails."""
        graph, m, op = self.graph, node.measure, node.operator
        yes_no = self.frame.yes_no(m)
        if yes_no is not None and isinstance(level, int):
            met = [compare(op, level, place, place) for place in (_YES, 0)]
            return (
                graph.any(b for b, v in zip(yes_no, met, strict=True) if v is PASS),
                graph.any(b for b, v in zip(yes_no, met, strict=True) if v is FAIL),
            )
        compares = self.frame.compares
        if op == ">=":
            return compares(m, "lo", ">=", level), compares(m, "hi", "<", level)
        if op == ">":
            return compares(m, "lo", ">", level), compares(m, "hi", "<=", level)
        if op == "<=":
            return compares(m, "hi", "<=", level), compares(m, "lo", ">", level)
        if op == "<":
            return compares(m, "hi", "<", level), compares(m, "lo", ">=", level)
        return (
            graph.and_(compares(m, "lo", "=", level), compares(m, "hi", "=", level)),
            graph.or_(compares(m, "lo", ">", level), compares(m, "hi", "<", level)),
        )

    def _concluded(self, node: Node, inside: VerdictTruths) -> VerdictTruths:
        if node.number not in self.concluded:
            return inside
        graph, (met, unmet) = self.graph, self.conclusion(node.number)
        silent = graph.not_(graph.or_(met, unmet))
        return VerdictTruths(
            graph.or_(met, graph.and_(silent, inside.passes)),
            graph.or_(unmet, graph.and_(silent, inside.fails)),
            graph.and_(silent, inside.none),
        )

    def conclusion(self, number: int) -> tuple[int, int]:
        """Two truth values: an official conclusion says that the node is met, that it is not."""
        if number not in self.concluded:
            return FALSE, FALSE
        name = self.concluded[number]
        return self.graph.atom(("met", name)), self.graph.atom(("unmet", name))

    def contradicted(self, number: int) -> int:
        """True where the figures decide against an official conclusion."""
        graph, (met, unmet) = self.graph, self.conclusion(number)
        inside = self.verdict(self.cases[0][number].children[0])
        return graph.or_(
            graph.and_(met, graph.or_(inside.fails, inside.none)),
            graph.and_(unmet, graph.or_(inside.passes, inside.none)),
        )

    def _all_or_any(self, parts: Sequence[VerdictTruths], *, every: bool) -> VerdictTruths:
        graph = self.graph
        none = graph.all(part.none for part in parts)
        asked = graph.not_(none)
        if every:
            met = graph.all(graph.or_(part.passes, part.none) for part in parts)
            return VerdictTruths(
                graph.and_(asked, met), graph.any(part.fails for part in parts), none
            )
        short = graph.all(graph.or_(part.fails, part.none) for part in parts)
        return VerdictTruths(
            graph.any(part.passes for part in parts), graph.and_(asked, short), none
        )

    def _at_least(self, node: Node, parts: Sequence[VerdictTruths]) -> VerdictTruths:
        graph, n = self.graph, node.n
        if node.share is not None:
            none = graph.all(part.none for part in parts)
            fails = graph.any(self.too_many_fail(node.share, parts))
            return VerdictTruths(graph.count(n, [p.passes for p in parts]), fails, none)
        open_ = [graph.not_(graph.any(part)) for part in parts]
        possible = [graph.or_(part.passes, o) for part, o in zip(parts, open_, strict=True)]
        cannot = graph.not_(graph.count(n, possible))
        decided = graph.any(bit for part in parts for bit in (part.passes, part.fails))
        return VerdictTruths(
            graph.count(n, [part.passes for part in parts]),
            graph.and_(cannot, decided),
            graph.and_(cannot, graph.not_(decided), graph.not_(graph.any(open_))),
        )

    def too_many_fail(
        self, share: Fraction, parts: Sequence[VerdictTruths], fails: Sequence[int] = ()
    ) -> Iterator[int]:
        """The ways in which too many parts fail for a share: the more do not apply, the fewer may."""
        graph, least = self.graph, len(parts) + 1
        aside = [part.none for part in parts]
        failing = fails or [part.fails for part in parts]
        for away in range(min(sum(bit != FALSE for bit in aside), len(parts) - 1) + 1):
            base = len(parts) - away
            failed = base - needed(share, base) + 1
            if failed < least:
                least = failed
                enough = graph.count(failed, failing)
                yield graph.and_(enough, graph.count(away, aside)) if away else enough

    # ---- why it is unknown

    def reasons(self, number: int) -> dict[int, int]:
        """Why a node is unknown: a truth value for each reason, by its place in :data:`REASONS`.

        A leaf gives only its first reason. That is enough for the first reason of the whole.
        """
        reasons = self._reasons.get(number)
        if reasons is None:
            node = self.cases[0][number]
            unsorted = self._leaf_reasons(node) if not node.children else self._inner_reasons(node)
            reasons = {k: bit for k, bit in sorted(unsorted.items()) if bit != FALSE}
            self._reasons[number] = reasons
        return reasons

    def _leaf_reasons(self, node: Node) -> dict[int, int]:
        graph, reasons = self.graph, {}
        if node.kind not in {"leaf", "fixed"}:
            return {}
        known = TRUE
        if node.kind == "leaf":
            # What is not known is unknown whatever is asked, but for a share of nothing that the rule allows for.
            known = self.known(node.measure)
            absent = self.frame.known(node.measure) if node.when_none else known
            asked = graph.not_(self.unregulated(node.number))
            reasons[REASONS.index("fact_missing")] = graph.and_(asked, graph.not_(absent))
        for reason in dict.fromkeys(nodes[node.number].reason for nodes in self.cases):
            here = self.where(lambda case, r=reason: case.reason == r, node.number)  # type: ignore[misc]
            if reason is not None:  # then there is no level, or only bounds of it
                reasons[REASONS.index(reason)] = graph.and_(known, here, self.unknown(node.number))
        if node.kind == "leaf" and not self.frame.exact(node.measure):
            open_ = graph.and_(known, self.unknown(node.number), self._undecided(node))
            sexes = isinstance(node.rule, Compare) and node.rule.sexes
            both = self.frame.both_sexes(node.measure) if sexes else TRUE
            reasons[REASONS.index("fact_imprecise")] = graph.and_(open_, both)
            reasons[REASONS.index("sexes_needed")] = graph.and_(open_, graph.not_(both))
        return reasons

    def _undecided(self, node: Node) -> int:
        """True where the number neither meets nor misses a level that it is compared with."""
        graph = self.graph
        ones = (((level,), here) for level, here in self.levels_or_column(node.number, easiest))
        return graph.any(
            graph.and_(here, graph.not_(graph.or_(*self.against(node, level))))
            for levels, here in (*ones, *self._one_of_several(node.number))
            for level in levels
        )

    def known(self, measure: int) -> int:
        """True where something is known of the number of a measure."""
        return self.graph.and_(
            self.frame.known(measure), self.graph.not_(self.frame.nothing(measure))
        )

    def _inner_reasons(self, node: Node) -> dict[int, int]:
        graph = self.graph
        if isinstance(node.rule, VerdictOf):
            return {}  # the criteria tell what they miss
        reasons: dict[int, list[int]] = {}
        for place, child in enumerate(node.children):
            inside = self.reasons(child)
            if node.kind == "choose" and place:
                guard = self.verdict(node.children[0])
                taken = graph.not_(guard.fails if place == 1 else guard.passes)
                inside = {k: graph.and_(bit, taken) for k, bit in inside.items()}
            elif node.kind in {"choose", "applies"} and not place and inside:
                inside = {**inside, _GUARD: graph.any(inside.values())}
            for k, bit in inside.items():
                reasons.setdefault(k, []).append(bit)
        unknown = self.unknown(node.number)
        return {k: graph.and_(unknown, graph.any(some)) for k, some in reasons.items()}

    # ---- what a fail lacks

    def lacks(self, number: int) -> list[Lack]:
        """The comparisons that may be the only one that made a node fail."""
        failing: dict[int, list[int]] = {}
        for leaf, bit in self._failing(number, TRUE):
            failing.setdefault(leaf, []).append(bit)
        graph = self.graph
        failing_at = {leaf: graph.any(some) for leaf, some in failing.items()}
        alone = []
        for leaf, bit in failing_at.items():
            others = graph.any(there for place, there in failing_at.items() if place != leaf)
            alone.append(Lack(leaf, graph.and_(bit, graph.not_(others))))
        return [lack for lack in alone if lack.alone != FALSE]

    def _failing(self, number: int, within: int) -> Iterator[tuple[int, int]]:
        node, graph = self.cases[0][number], self.graph
        silent = graph.not_(graph.any(self.conclusion(number)))
        here = graph.and_(within, self.verdict(number).fails, silent)
        if here == FALSE or isinstance(node.rule, VerdictOf):
            return
        if node.alone:
            in_each = graph.and_(here, self.in_each(node))
            for each in node.alone:
                yield from self._failing(each, in_each)
            here = graph.and_(here, graph.not_(in_each))
        if node.kind == "leaf":
            yield number, here
        elif node.kind in {"choose", "applies"}:
            guard = self.verdict(node.children[0])
            yield from self._failing(node.children[1], graph.and_(here, graph.not_(guard.fails)))
            if node.kind == "choose":
                yield from self._failing(
                    node.children[2], graph.and_(here, graph.not_(guard.passes))
                )
        else:
            for child in node.children:
                yield from self._failing(child, here)
