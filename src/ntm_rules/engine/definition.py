"""What a rule means. This file is the definition; every other engine must agree with it.

A lawyer can read it with a programmer beside her. A requirement is a tree. :func:`judge` goes through its nodes, parts
before wholes, and gives each node one verdict:

* **pass** (đạt), **fail** (chưa đạt): decided, whatever else may become known;
* **unknown** (chưa đủ căn cứ): neither can be said from what is known;
* **not_applicable** (không áp dụng): the law does not ask it of this unit.

A fact is what is known of a number: the least and the most that it can be. For an exact figure the two are equal.
Numbers and levels are the whole numbers of :mod:`ntm_rules.foundation.exact`, so every comparison is exact.

A verdict that is decided stays so when more becomes known. That is what makes *unknown* honest.

Each key of a rule file is one function here:

* ``fact`` with ``at_least``, ``at_most``, ``above``, ``below``, ``equals``, ``none``, ``is``: :func:`leaf`, :func:`compare`
* ``all``: :func:`all_of`; ``any``: :func:`any_of`; ``at_least_n_of``, ``at_least_percent_of``: :func:`at_least_n_of`
* ``choose``: :func:`choose`; ``applies_when``: :func:`applies`
* ``column``, ``class``, ``not_encoded``: :func:`fixed`

Where a unit may take one of several columns, what is the same in each of them is decided: :func:`alike`

Three questions are answered elsewhere. Which level holds: ``law/resolve/situation.py``. Which number is compared, where
there are two sexes or counts: ``facts/values.py``. What a conclusion may contradict: ``results/judgement.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from ntm_rules.engine.verdict import FAIL, NOT_APPLICABLE, PASS, UNKNOWN, Verdict
from ntm_rules.facts.values import NOTHING
from ntm_rules.foundation.exact import needed
from ntm_rules.law.model.requirement import Operator
from ntm_rules.law.resolve.flat_standard import Node

__all__ = ["NOTHING", "Known", "judge"]

Known = tuple[int, int] | None
"""The least and the most that a number can be; None where nothing is known of it."""


def compare(operator: Operator, level: int, least: int, most: int) -> Verdict:
    """A number between ``least`` and ``most`` against a level: decided only if every such number agrees."""
    match operator:
        case ">=":
            passes, fails = least >= level, most < level
        case "<=":
            passes, fails = most <= level, least > level
        case ">":
            passes, fails = least > level, most <= level
        case "<":
            passes, fails = most < level, least >= level
        case "=":
            passes, fails = least == level == most, least > level or most < level
    return PASS if passes else FAIL if fails else UNKNOWN


def leaf(node: Node, known: Known) -> Verdict:
    """One fact against one level. Without a fact, or without a level, nothing can be said.

    Often two ends of the level are known: what does not meet the easiest level that may hold fails, what meets the
    hardest one passes, and between them nothing can be said.
    """
    if not node.regulated:
        return NOT_APPLICABLE
    if known is None:
        return UNKNOWN
    if known is NOTHING:  # a share of nothing: there is no number, and that is known
        return NOT_APPLICABLE if node.when_none else UNKNOWN
    if node.easiest and all(compare(node.operator, e, *known) is FAIL for e in node.easiest):
        return FAIL
    if node.hardest is not None and compare(node.operator, node.hardest, *known) is PASS:
        return PASS
    return UNKNOWN


def fixed(node: Node) -> Verdict:
    """What the situation alone decides: a guard on the unit's column or class, what the law does not regulate there.

    A part that is not encoded is not decided.
    """
    if not node.regulated:
        return NOT_APPLICABLE
    return UNKNOWN if node.holds is None else PASS if node.holds else FAIL


def all_of(parts: Sequence[Verdict]) -> Verdict:
    """All must be met: one that fails decides. Parts that do not apply leave the list."""
    if FAIL in parts:
        return FAIL
    if UNKNOWN in parts:
        return UNKNOWN
    return PASS if PASS in parts else NOT_APPLICABLE


def any_of(parts: Sequence[Verdict]) -> Verdict:
    """One must be met: one that passes decides. Parts that do not apply are not counted."""
    if PASS in parts:
        return PASS
    if UNKNOWN in parts:
        return UNKNOWN
    return FAIL if FAIL in parts else NOT_APPLICABLE


def at_least_n_of(n: int, parts: Sequence[Verdict], share: Fraction | None = None) -> Verdict:
    """``n`` must be met: decided once enough pass, or too few can. Parts that do not apply are not counted.

    With ``share``, ``n`` is that share of all parts. Whether parts that do not apply stay in the base is not said:
    where they leave it fewer are enough, so it passes by the whole base, and fails by what is left of it.
    """
    met = parts.count(PASS)
    if met >= n:
        return PASS
    open_ = parts.count(UNKNOWN)
    if share is not None:
        n = needed(share, len(parts) - parts.count(NOT_APPLICABLE))
    if met + open_ >= n > 0:
        return UNKNOWN
    if met or FAIL in parts:
        return FAIL
    return UNKNOWN if open_ else NOT_APPLICABLE


def choose(guard: Verdict, then: Verdict, otherwise: Verdict) -> Verdict:
    """The first branch where the guard holds, else the other. Branches that agree decide without it."""
    if guard is PASS:
        return then
    if guard is FAIL:
        return otherwise
    return then if then is otherwise else UNKNOWN


def applies(guard: Verdict, then: Verdict) -> Verdict:
    """Asked only where the guard holds ("nếu có")."""
    if guard is PASS:
        return then
    return NOT_APPLICABLE if guard is FAIL else UNKNOWN


def alike(alone: Sequence[Verdict]) -> Verdict:
    """Several columns are possible: the verdict that each of them alone gives, where that is the same."""
    return alone[0] if len(set(alone)) == 1 else UNKNOWN


def of_parts(node: Node, parts: Sequence[Verdict]) -> Verdict:
    """A node by the verdicts of its children; one without children by the situation."""
    match node.kind:
        case "all":
            return all_of(parts)
        case "fixed" | "leaf":
            return fixed(node)
        case "concluded":
            return parts[0]
        case "any":
            return any_of(parts)
        case "choose":
            return choose(*parts)
        case "applies":
            return applies(*parts)
        case "at_least_n_of":
            return at_least_n_of(node.n, parts, node.share)


def judge(
    nodes: Sequence[Node], facts: Sequence[Known], conclusions: Mapping[int, Verdict]
) -> list[Verdict]:
    """One verdict per node.

    ``facts`` holds what is known of each measure that the nodes name by number. ``conclusions`` holds official
    conclusions by the number of the node they stand for: such a conclusion decides in place of the parts.
    """
    verdicts: list[Verdict] = []
    for node in nodes:
        kind = node.kind
        if kind == "leaf":
            verdict = leaf(node, facts[node.measure])
        elif kind == "concluded":
            verdict = conclusions.get(node.number) or verdicts[node.children[0]]
        elif kind == "all":
            # As of_parts has it, without a call: most nodes with parts are of this kind.
            verdict = all_of([verdicts[part] for part in node.children])
        else:
            verdict = of_parts(node, [verdicts[part] for part in node.children])
        if verdict is UNKNOWN and node.alone:
            verdict = alike([verdicts[part] for part in node.alone])
        verdicts.append(verdict)
    return verdicts
