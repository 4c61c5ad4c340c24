"""The third engine: what a rule means, for a whole population at once.

Every node of a resolved standard becomes truth values that are never null: it passes, it fails, it does not apply;
unknown is none of the three. Reasons, provisional and what a fail lacks are truth values and whole numbers too, made
of the same comparisons. The meaning is that of :mod:`ntm_rules.engine.definition` and of what is derived from its
verdicts in ``assess/``; tests hold them equal.

Units differ in their situation (region, classes, year), and the law differs with it. All situations of one standard
have the same tree: what differs is a level, a guard, a reason, a status. So a **case** is one distinct set of those,
and a comparison whose level differs is made once per level, each with the cases that have it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Literal, NamedTuple, Protocol

from ntm_rules.engine.columnar.truth import FALSE, TRUE, BooleanGraph
from ntm_rules.engine.definition import compare
from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, REASONS, UNKNOWN, Verdict
from ntm_rules.foundation.exact import position
from ntm_rules.law.model.requirement import Compare, VerdictOf
from ntm_rules.law.resolve.situation import Node

__all__ = ["CODES", "REASONS", "Compiler", "End", "Facts", "Lack", "Mark", "Triple"]

CODES: Final[Mapping[Verdict, int]] = {PASS: 1, FAIL: -1, UNKNOWN: 0, NOT_APPLICABLE: 2}
"""How a verdict stands in a column of int8."""

_GUARD: Final = REASONS.index("applicability_unknown")
_YES: Final = position(Fraction(1))


End = Literal["lo", "hi"]
Mark = int | str
"""A level; or the name of a column that holds the level of each unit."""


class Triple(NamedTuple):
    """The verdict of one node: three truth values of which at most one holds."""

    passes: int
    fails: int
    none: int


class Facts(Protocol):
    """What a frame holds of the measures of a standard, as truth values."""

    def yes_no(self, measure: int) -> tuple[int, int] | None:
        """That a yes/no fact is yes, and that it is no; None for a number."""

    def than(self, measure: int, end: End, how: str, level: Mark) -> int:
        """The least (``lo``) or the most (``hi``) that a number can be is ``how`` (such as ">=") ``level``."""

    def own_levels(self, measure: int, levels: Sequence[int | None]) -> str | None:
        """A column that holds the level of each unit, given those of the cases; None where one by one is better."""

    def known(self, measure: int) -> int:
        """Something is said of the fact, and be it that there is nothing to count."""

    def nothing(self, measure: int) -> int:
        """It is a share of nothing."""

    def both(self, measure: int) -> int:
        """It is given of both sexes."""

    def exact(self, measure: int) -> bool:
        """Where it is known at all it is known exactly, in every row."""


@dataclass(frozen=True, slots=True)
class Lack:
    """One comparison that may make an indicator fail, and the truth value that it alone does."""

    node: int
    alone: int


@dataclass
class Compiler:
    """Truth values for the nodes of a standard; each is made when it is asked for.

    ``cases`` are the nodes in each case, ``chosen`` the truth values (of ``bits``) that say which case holds for a
    unit: exactly one does. ``facts`` is what the frame holds of each measure, ``concluded`` the nodes for which it holds
    conclusions, each with what its truth values are called.
    """

    cases: Sequence[Sequence[Node]]
    chosen: Sequence[int]
    facts: Facts
    concluded: Mapping[int, str] = field(default_factory=dict)
    bits: BooleanGraph = field(default_factory=BooleanGraph)
    _verdicts: dict[int, Triple] = field(default_factory=dict)
    _reasons: dict[int, dict[int, int]] = field(default_factory=dict)

    def where(self, holds: Callable[[Node], bool], number: int) -> int:
        """The cases whose node ``number`` is such."""
        found = [holds(nodes[number]) for nodes in self.cases]
        if all(found):
            return TRUE
        return self.bits.any(bit for bit, one in zip(self.chosen, found, strict=True) if one)

    def marks(self, number: int) -> Iterator[tuple[Mark, int]]:
        """What a leaf is compared with, each with the truth value that it is so for the unit."""
        leaf = self.cases[0][number]
        name = self.facts.own_levels(leaf.measure, [nodes[number].level for nodes in self.cases])
        if name is None:
            yield from self.levels(number)
        else:
            yield name, TRUE

    def levels(self, number: int) -> Iterator[tuple[int, int]]:
        """The levels of a leaf, each with the truth value that it is the unit's."""
        for level in dict.fromkeys(nodes[number].level for nodes in self.cases):
            if level is not None:
                # mypy does not take a default for a type of the parameter.
                yield level, self.where(lambda node, level=level: node.level == level, number)  # type: ignore[misc]

    # ---- verdicts

    def verdict(self, number: int) -> Triple:
        """The verdict of a node."""
        found = self._verdicts.get(number)
        if found is None:
            found = self._verdicts[number] = self._verdict(self.cases[0][number])
        return found

    def unknown(self, number: int) -> int:
        """The node is neither decided nor left out."""
        return self.bits.no(self.bits.any(self.verdict(number)))

    def _verdict(self, node: Node) -> Triple:
        bits, parts = self.bits, [self.verdict(child) for child in node.children]
        if node.kind == "leaf":
            return self._leaf(node)
        if node.kind == "fixed":
            return Triple(
                self.where(lambda one: one.holds is True, node.number),
                self.where(lambda one: one.holds is False, node.number),
                FALSE,
            )
        if node.kind == "concluded":
            return self._concluded(node, parts[0])
        if node.kind in {"all", "any"}:
            return self._all_or_any(parts, every=node.kind == "all")
        if node.kind == "at_least":
            return self._at_least(node.n, parts)
        guard = parts[0]
        if node.kind == "applies":
            return Triple(
                bits.both(guard.passes, parts[1].passes),
                bits.both(guard.passes, parts[1].fails),
                bits.either(guard.fails, bits.both(guard.passes, parts[1].none)),
            )
        return Triple(
            *(
                bits.either(
                    bits.both(guard.passes, then),
                    bits.both(guard.fails, other),
                    bits.both(then, other),
                )
                for then, other in zip(parts[1], parts[2], strict=True)
            )
        )

    def _leaf(self, node: Node) -> Triple:
        bits = self.bits
        passes, fails = [], []
        for level, here in self.marks(node.number):
            yes, no = self._against(node, level)
            passes.append(bits.both(here, yes))
            fails.append(bits.both(here, no))
        nothing = self.facts.nothing(node.measure)
        some = bits.no(nothing)
        return Triple(
            bits.both(some, bits.any(passes)),
            bits.both(some, bits.any(fails)),
            nothing if node.when_none else FALSE,
        )

    def _against(self, node: Node, level: Mark) -> tuple[int, int]:
        """Whether the number passes against one level, and whether it fails."""
        bits, m, op = self.bits, node.measure, node.operator
        said = self.facts.yes_no(m)
        if said is not None and isinstance(level, int):
            met = [compare(op, level, place, place) for place in (_YES, 0)]
            return (
                bits.any(b for b, v in zip(said, met, strict=True) if v is PASS),
                bits.any(b for b, v in zip(said, met, strict=True) if v is FAIL),
            )
        than = self.facts.than
        if op == ">=":
            return than(m, "lo", ">=", level), than(m, "hi", "<", level)
        if op == ">":
            return than(m, "lo", ">", level), than(m, "hi", "<=", level)
        if op == "<=":
            return than(m, "hi", "<=", level), than(m, "lo", ">", level)
        if op == "<":
            return than(m, "hi", "<", level), than(m, "lo", ">=", level)
        return (
            bits.both(than(m, "lo", "=", level), than(m, "hi", "=", level)),
            bits.either(than(m, "lo", ">", level), than(m, "hi", "<", level)),
        )

    def _concluded(self, node: Node, inside: Triple) -> Triple:
        if node.number not in self.concluded:
            return inside
        bits, (met, unmet) = self.bits, self.conclusion(node.number)
        silent = bits.no(bits.either(met, unmet))
        return Triple(
            bits.either(met, bits.both(silent, inside.passes)),
            bits.either(unmet, bits.both(silent, inside.fails)),
            bits.both(silent, inside.none),
        )

    def conclusion(self, number: int) -> tuple[int, int]:
        """An official conclusion that the node is met, and that it is not."""
        if number not in self.concluded:
            return FALSE, FALSE
        name = self.concluded[number]
        return self.bits.atom(("met", name)), self.bits.atom(("unmet", name))

    def contradicted(self, number: int) -> int:
        """The figures decide otherwise than an official conclusion says."""
        bits, (met, unmet) = self.bits, self.conclusion(number)
        inside = self.verdict(self.cases[0][number].children[0])
        return bits.either(
            bits.both(met, bits.either(inside.fails, inside.none)),
            bits.both(unmet, bits.either(inside.passes, inside.none)),
        )

    def _all_or_any(self, parts: Sequence[Triple], *, every: bool) -> Triple:
        bits = self.bits
        none = bits.all(part.none for part in parts)
        asked = bits.no(none)
        if every:
            met = bits.all(bits.either(part.passes, part.none) for part in parts)
            return Triple(bits.both(asked, met), bits.any(part.fails for part in parts), none)
        short = bits.all(bits.either(part.fails, part.none) for part in parts)
        return Triple(bits.any(part.passes for part in parts), bits.both(asked, short), none)

    def _at_least(self, n: int, parts: Sequence[Triple]) -> Triple:
        bits = self.bits
        open_ = [bits.no(bits.any(part)) for part in parts]
        possible = [bits.either(part.passes, o) for part, o in zip(parts, open_, strict=True)]
        cannot = bits.no(bits.count(n, possible))
        decided = bits.any(bit for part in parts for bit in (part.passes, part.fails))
        return Triple(
            bits.count(n, [part.passes for part in parts]),
            bits.both(cannot, decided),
            bits.both(cannot, bits.no(decided), bits.no(bits.any(open_))),
        )

    # ---- why it is unknown

    def reasons(self, number: int) -> dict[int, int]:
        """Why a node is unknown: by the place of the reason in :data:`REASONS`, whether it is one.

        Of the reasons of one leaf only the first is told, which is enough to tell the first of the whole.
        """
        found = self._reasons.get(number)
        if found is None:
            node = self.cases[0][number]
            made = self._leaf_reasons(node) if not node.children else self._inner_reasons(node)
            found = {k: bit for k, bit in sorted(made.items()) if bit != FALSE}
            self._reasons[number] = found
        return found

    def _leaf_reasons(self, node: Node) -> dict[int, int]:
        bits, found = self.bits, {}
        if node.kind not in {"leaf", "fixed"}:
            return {}
        known = TRUE
        if node.kind == "leaf":
            # What is not known is unknown whatever is asked, but for a share of nothing that the rule allows for.
            known = self.known(node.measure)
            absent = self.facts.known(node.measure) if node.when_none else known
            found[REASONS.index("fact_missing")] = bits.no(absent)
        for reason in dict.fromkeys(nodes[node.number].reason for nodes in self.cases):
            here = self.where(lambda one, r=reason: one.reason == r, node.number)  # type: ignore[misc]
            if reason is not None:  # then there is no level, and nothing is decided
                found[REASONS.index(reason)] = bits.both(known, here)
            elif node.kind == "leaf" and not self.facts.exact(node.measure):
                open_ = bits.both(known, here, self.unknown(node.number))
                sexes = isinstance(node.rule, Compare) and node.rule.sexes
                both = self.facts.both(node.measure) if sexes else TRUE
                found[REASONS.index("fact_imprecise")] = bits.both(open_, both)
                found[REASONS.index("sexes_needed")] = bits.both(open_, bits.no(both))
        return found

    def known(self, measure: int) -> int:
        """Something is known of the number of a measure."""
        return self.bits.both(self.facts.known(measure), self.bits.no(self.facts.nothing(measure)))

    def _inner_reasons(self, node: Node) -> dict[int, int]:
        bits = self.bits
        if isinstance(node.rule, VerdictOf):
            return {}  # the criteria tell what they miss
        found: dict[int, list[int]] = {}
        for place, child in enumerate(node.children):
            inside = self.reasons(child)
            if node.kind == "choose" and place:
                guard = self.verdict(node.children[0])
                taken = bits.no(guard.fails if place == 1 else guard.passes)
                inside = {k: bits.both(bit, taken) for k, bit in inside.items()}
            elif node.kind in {"choose", "applies"} and not place and inside:
                inside = {**inside, _GUARD: bits.any(inside.values())}
            for k, bit in inside.items():
                found.setdefault(k, []).append(bit)
        unknown = self.unknown(node.number)
        return {k: bits.both(unknown, bits.any(some)) for k, some in found.items()}

    # ---- what a fail lacks

    def lacks(self, number: int) -> list[Lack]:
        """The comparisons each of which may be the only one that made a node fail."""
        failing: dict[int, list[int]] = {}
        for leaf, bit in self._failing(number, TRUE):
            failing.setdefault(leaf, []).append(bit)
        bits = self.bits
        found = {leaf: bits.any(some) for leaf, some in failing.items()}
        alone = []
        for leaf, bit in found.items():
            others = bits.any(other for one, other in found.items() if one != leaf)
            alone.append(Lack(leaf, bits.both(bit, bits.no(others))))
        return [one for one in alone if one.alone != FALSE]

    def _failing(self, number: int, within: int) -> Iterator[tuple[int, int]]:
        node, bits = self.cases[0][number], self.bits
        silent = bits.no(bits.any(self.conclusion(number)))
        here = bits.both(within, self.verdict(number).fails, silent)
        if here == FALSE or isinstance(node.rule, VerdictOf):
            return
        if node.kind == "leaf":
            yield number, here
        elif node.kind in {"choose", "applies"}:
            guard = self.verdict(node.children[0])
            yield from self._failing(node.children[1], bits.both(here, bits.no(guard.fails)))
            if node.kind == "choose":
                yield from self._failing(node.children[2], bits.both(here, bits.no(guard.passes)))
        else:
            for child in node.children:
                yield from self._failing(child, here)
