"""Which verdicts of a population are provisional: they rest on a level or wording that was only recalled.

``Judgement.rests_on`` answers this for one unit. For a population the question is smaller: does a verdict rest on less
than a secondary source?
"""

from __future__ import annotations

from collections.abc import Sequence

from ntm_rules.engine.columnar.compile import Compiler, VerdictTruths
from ntm_rules.engine.columnar.truth import FALSE, TRUE
from ntm_rules.law.model.requirement import is_weak
from ntm_rules.law.resolve.situation import Node


class ProvisionalTruths:
    """For each node the truth value that its verdict is provisional. It is made when it is first asked for."""

    def __init__(self, compiler: Compiler) -> None:
        self.compiler = compiler
        self.graph = compiler.graph
        self._weak: dict[int, int] = {}

    def of(self, number: int) -> int:
        """True where the verdict rests on a level or wording that was only recalled, or is unknown."""
        weak = self._weak.get(number)
        if weak is None:
            weak = self._weak[number] = self._provisional(self.compiler.cases[0][number])
        return weak

    def _provisional(self, node: Node) -> int:
        graph, number = self.graph, node.number
        if node.kind == "leaf":
            decided = graph.any(self.compiler.verdict(number))
            return graph.and_(
                decided, self.compiler.where(lambda case: is_weak(case.status), number)
            )
        if node.kind == "fixed":
            return self.compiler.where(lambda case: is_weak(case.status), number)
        weak = [self.of(child) for child in node.children]
        if node.kind == "concluded":
            given = graph.any(self.compiler.conclusion(number))
            source = getattr(getattr(node.rule, "concluders", None), "provenance", None)
            wording = getattr(node.rule, "wording", None)
            if not hasattr(node.rule, "concluders"):  # another standard, by its title
                source = wording
            doubt = TRUE if source is None or is_weak(source.status) else FALSE
            return graph.or_(graph.and_(given, doubt), graph.and_(graph.not_(given), weak[0]))
        parts = [self.compiler.verdict(child) for child in node.children]
        if node.kind in {"applies", "choose"}:
            return self._by_guard(node, parts, weak)
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

    def _by_guard(self, node: Node, parts: Sequence[VerdictTruths], weak: Sequence[int]) -> int:
        graph, guard = self.graph, parts[0]
        open_ = graph.not_(graph.or_(guard.passes, guard.fails))
        if_held = graph.and_(guard.passes, graph.or_(weak[0], weak[1]))
        if node.kind == "applies":
            text = self.compiler.where(lambda case: is_weak(case.status), node.number)
            otherwise = graph.and_(guard.fails, graph.or_(weak[0], text))
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
