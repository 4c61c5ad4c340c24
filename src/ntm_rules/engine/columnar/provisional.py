"""Which verdicts of a population are provisional.

``Judgement.provisional_because`` answers this for one unit, and says why. For a population the question is smaller: is
there a reason?
"""

from __future__ import annotations

from collections.abc import Sequence

from ntm_rules.engine.columnar.compile import Compiler, VerdictTruths
from ntm_rules.engine.columnar.truth import FALSE, BooleanGraph
from ntm_rules.law.resolve.flat_standard import Node


class ProvisionalTruths:
    """For each node the truth value that its verdict is provisional. It is made when it is first asked for."""

    def __init__(self, compiler: Compiler) -> None:
        self.compiler = compiler
        self.graph: BooleanGraph = compiler.graph
        self._weak: dict[int, int] = {}

    def of(self, number: int) -> int:
        """True where the verdict is provisional."""
        weak = self._weak.get(number)
        if weak is None:
            weak = self._weak[number] = self._provisional(self.compiler.cases[0][number])
        return weak

    def _provisional(self, node: Node) -> int:
        if not node.alone:
            return self._by_parts(node)
        graph, in_each = self.graph, self.compiler.in_each(node)
        weak = graph.any(self.of(each) for each in node.alone)
        by_parts = graph.and_(graph.not_(in_each), self._by_parts(node))
        return graph.or_(graph.and_(in_each, weak), by_parts)

    def _by_parts(self, node: Node) -> int:
        graph, number = self.graph, node.number
        doubted = self.compiler.where(lambda case: bool(case.because), number)
        if node.kind in {"leaf", "fixed"}:
            verdict = self.compiler.verdict(number)
            open_end = graph.and_(verdict.passes, self._open_end(node))
            return graph.or_(graph.and_(graph.any(verdict), doubted), open_end)
        weak = [self.of(child) for child in node.children]
        if node.kind == "concluded":
            given = graph.any(self.compiler.conclusion(number))
            passes = self.compiler.verdict(node.children[0]).passes
            inside = graph.or_(weak[0], graph.and_(passes, self._open_end(node)))
            return graph.or_(graph.and_(given, doubted), graph.and_(graph.not_(given), inside))
        parts = [self.compiler.verdict(child) for child in node.children]
        if node.kind in {"applies", "choose"}:
            return self._by_guard(node, parts, weak, doubted)
        one_weak = graph.any(graph.and_(graph.any(p), w) for p, w in zip(parts, weak, strict=True))
        if node.kind == "at_least_n_of":
            return self._count_weak(node, parts, weak, one_weak)
        # One part decides a fail of all and a pass of any: the best known of them.
        end = "fails" if node.kind == "all" else "passes"
        firm = graph.any(
            graph.and_(getattr(p, end), graph.not_(w)) for p, w in zip(parts, weak, strict=True)
        )
        decides = getattr(self.compiler.verdict(number), end)
        return graph.or_(
            graph.and_(decides, graph.not_(firm)), graph.and_(graph.not_(decides), one_weak)
        )

    def _open_end(self, node: Node) -> int:
        """True where more may be asked than what a pass met: not where the strictest level is met as well."""
        graph = self.graph
        may_rise = self.compiler.where(lambda case: bool(case.pass_because), node.number)
        if node.strictest is None or may_rise == FALSE:
            return may_rise
        met, _ = self.compiler.against(node, node.strictest)
        return graph.and_(may_rise, graph.not_(met))

    def _by_guard(
        self, node: Node, parts: Sequence[VerdictTruths], weak: Sequence[int], doubted: int
    ) -> int:
        graph, guard = self.graph, parts[0]
        open_ = graph.not_(graph.or_(guard.passes, guard.fails))
        if_held = graph.and_(guard.passes, graph.or_(weak[0], weak[1]))
        if node.kind == "applies":
            otherwise = graph.and_(guard.fails, graph.or_(weak[0], doubted))
            return graph.or_(if_held, otherwise, graph.and_(open_, graph.any(parts[1]), weak[1]))
        otherwise = graph.and_(guard.fails, graph.or_(weak[0], weak[2]))
        return graph.or_(if_held, otherwise, graph.and_(open_, graph.or_(weak[1], weak[2])))

    def _count_weak(
        self, node: Node, parts: Sequence[VerdictTruths], weak: Sequence[int], one_weak: int
    ) -> int:
        """True unless enough firm parts decide. The best known parts count first."""
        graph, (passes, fails, none) = self.graph, self.compiler.verdict(node.number)
        firm = [graph.not_(w) for w in weak]
        enough = graph.count(
            node.n, [graph.and_(p.passes, f) for p, f in zip(parts, firm, strict=True)]
        )
        failing = [graph.and_(p.fails, f) for p, f in zip(parts, firm, strict=True)]
        aside = [graph.or_(f, p.none) for f, p in zip(failing, parts, strict=True)]
        if node.share is not None:
            short = graph.any(self.compiler.too_many_fail(node.share, parts, failing))
        else:
            short = graph.count(len(parts) - node.n + 1, aside)
        firm_fail = graph.or_(
            graph.and_(short, graph.any(failing)), graph.not_(graph.any(p.fails for p in parts))
        )
        left = graph.any(graph.and_(p.none, w) for p, w in zip(parts, weak, strict=True))
        return graph.or_(
            graph.and_(passes, graph.not_(enough)),
            graph.and_(fails, graph.or_(graph.not_(firm_fail), left)),
            graph.and_(graph.or_(none, self.compiler.unknown(node.number)), one_weak),
        )
