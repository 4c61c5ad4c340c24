"""How well the verdicts of a population are known: which of them rest on a level or wording that was only recalled.

What ``Judgement.rests_on`` says of one unit is asked here of all, down to one question: is it weaker than a secondary
source?
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ntm_rules.engine.columnar.compile import Compiler, Triple
from ntm_rules.engine.columnar.truth import FALSE, TRUE
from ntm_rules.law.model.requirement import STRENGTH
from ntm_rules.law.resolve.situation import Node

__all__ = ["Standing"]

_WEAK: Final = STRENGTH["secondary"]


class Standing:
    """The truth values that verdicts are provisional; each is made when it is asked for."""

    def __init__(self, compiler: Compiler) -> None:
        self.compiler = compiler
        self.bits = compiler.bits
        self._weak: dict[int, int] = {}

    def provisional(self, number: int) -> int:
        """The verdict rests on a level or wording that was only recalled, or is unknown."""
        found = self._weak.get(number)
        if found is None:
            found = self._weak[number] = self._provisional(self.compiler.cases[0][number])
        return found

    def _provisional(self, node: Node) -> int:
        bits, number = self.bits, node.number
        if node.kind == "leaf":
            decided = bits.any(self.compiler.verdict(number))
            return bits.both(decided, self.compiler.where(lambda one: _weak(one.status), number))
        if node.kind == "fixed":
            return FALSE
        weak = [self.provisional(child) for child in node.children]
        if node.kind == "concluded":
            given = bits.any(self.compiler.conclusion(number))
            source = getattr(getattr(node.rule, "concluders", None), "provenance", None)
            wording = getattr(node.rule, "wording", None)
            if not hasattr(node.rule, "concluders"):  # another standard, by its title
                source = wording
            doubt = TRUE if source is None or _weak(source.status) else FALSE
            return bits.either(bits.both(given, doubt), bits.both(bits.no(given), weak[0]))
        parts = [self.compiler.verdict(child) for child in node.children]
        if node.kind in {"applies", "choose"}:
            return self._by_guard(node, parts, weak)
        one_weak = bits.any(bits.both(bits.any(p), w) for p, w in zip(parts, weak, strict=True))
        if node.kind == "at_least":
            return self._count_weak(node, parts, weak, one_weak)
        # One part decides a fail of all and a pass of any: the best known of them.
        end = "fails" if node.kind == "all" else "passes"
        firm = bits.any(
            bits.both(getattr(p, end), bits.no(w)) for p, w in zip(parts, weak, strict=True)
        )
        decides = getattr(self.compiler.verdict(number), end)
        return bits.either(bits.both(decides, bits.no(firm)), bits.both(bits.no(decides), one_weak))

    def _by_guard(self, node: Node, parts: Sequence[Triple], weak: Sequence[int]) -> int:
        bits, guard = self.bits, parts[0]
        open_ = bits.no(bits.either(guard.passes, guard.fails))
        held = bits.both(guard.passes, bits.either(weak[0], weak[1]))
        if node.kind == "applies":
            text = self.compiler.where(lambda one: _weak(one.status), node.number)
            otherwise = bits.both(guard.fails, bits.either(weak[0], text))
            return bits.either(held, otherwise, bits.both(open_, bits.any(parts[1]), weak[1]))
        otherwise = bits.both(guard.fails, bits.either(weak[0], weak[2]))
        return bits.either(held, otherwise, bits.both(open_, bits.either(weak[1], weak[2])))

    def _count_weak(
        self, node: Node, parts: Sequence[Triple], weak: Sequence[int], one_weak: int
    ) -> int:
        """As many of the best known parts as are needed to decide must be firm."""
        bits, (passes, fails, none) = self.bits, self.compiler.verdict(node.number)
        firm = [bits.no(w) for w in weak]
        enough = bits.count(
            node.n, [bits.both(p.passes, f) for p, f in zip(parts, firm, strict=True)]
        )
        failing = [bits.both(p.fails, f) for p, f in zip(parts, firm, strict=True)]
        aside = [bits.either(f, p.none) for f, p in zip(failing, parts, strict=True)]
        short = bits.count(len(parts) - node.n + 1, aside)
        held = bits.either(
            bits.both(short, bits.any(failing)), bits.no(bits.any(p.fails for p in parts))
        )
        left = bits.any(bits.both(p.none, w) for p, w in zip(parts, weak, strict=True))
        return bits.either(
            bits.both(passes, bits.no(enough)),
            bits.both(fails, bits.either(bits.no(held), left)),
            bits.both(bits.either(none, self.compiler.unknown(node.number)), one_weak),
        )


def _weak(status: str | None) -> bool:
    return status is not None and STRENGTH[status] < _WEAK
