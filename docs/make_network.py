"""Draws the network of one criterion, compiled from the rules: ``python docs/make_network.py [--write]``.

Without ``--write`` it prints the Mermaid source; with it, the drawing in docs/engines.md is made anew.
tests/project/test_docs.py holds the page to it.
"""

from __future__ import annotations

import re
import sys
from fractions import Fraction
from pathlib import Path

import ntm_rules as ntm
from ntm_rules.engine.rete.network import CODES, Comparison, FactCheck, Network, below, compile_part
from ntm_rules.foundation.exact import position, show
from ntm_rules.law.model.requirement import Compare, Criterion, Indicator
from ntm_rules.law.resolve.flat_standard import Node

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "engines.md"
CRITERION = "6"


def drawing() -> str:
    """The rules that decide the criterion, for the example commune."""
    unit = ntm.read_facts(DOCS.parent / "fixtures/vi-du.yaml")
    standard = ntm.RuleBook.load(DOCS.parent / "rules").standard_for(unit)
    applied = standard.apply(standard.bind(unit).situation)
    node = next(row.node for row in applied.criteria if row.rule.number == CRITERION)
    return mermaid(compile_part(applied.nodes, [node]), node)


def mermaid(network: Network, number: int) -> str:
    """The rules that decide node ``number``, and all below it, as the text of a Mermaid flow chart.

    Facts are slanted, nodes square, rules six-sided; a double arrow leads to a node that takes over a verdict.
    """
    inside = set(below(network.nodes, (number,), network.given))
    shapes: dict[str, str] = {}
    arrows: list[str] = []
    for rule in (rule for rule in network.rules if rule.node in inside):
        node, corner = network.nodes[rule.node], rule.name.replace(".", "_")
        shapes[f"n{rule.node}"] = f'n{rule.node}["{_label(node)}"]'
        many = f": {rule.count} of these" if rule.count > 1 else ""
        shapes[corner] = f'{corner}{{{{"{rule.name}{many}"}}}}'
        for when in rule.when:
            for fact in dict.fromkeys(check.fact for check in when.checks):
                checks = (_says(check) for check in when.checks if check.fact == fact)
                arrows.append(
                    f'{fact} -- "{(" or " if when.some else " and ").join(checks)}" --> {corner}'
                )
                if fact[0] == "m" and isinstance(node.rule, Compare):
                    shapes[fact] = f'{fact}[/"{node.rule.fact}"/]'
        arrows.append(f"{corner} --> {'n' if rule.verdict else 'h'}{rule.node}")
    for source, heirs in network.heirs.items():
        arrows += [f"n{source} ==> n{heir}" for heir in heirs if heir in inside]
    for member in sorted(inside):
        shapes.setdefault(f"n{member}", f'n{member}["{_label(network.nodes[member])}"]')
    return "\n".join(["flowchart LR", *(f"    {line}" for line in (*shapes.values(), *arrows)), ""])


def _label(node: Node) -> str:
    match node.rule:
        case Compare(fact=name) | Indicator(code=name) | Criterion(number=name):
            return f"{name} (n{node.number})"
    return f"{node.kind} (n{node.number})"


def _says(check: FactCheck) -> str:
    kind = check.fact[0]
    if kind == "h":
        return "so far"
    if kind == "n":
        return " or ".join(v for v, c in CODES.items() if _holds(c, check.comparison, check.value))
    if check.name.startswith("no"):
        return "nothing to measure"
    bound = "least" if check.name.startswith("lo") else "most"
    return f"{bound} {check.comparison} {show(Fraction(check.value, position(Fraction(1))))}"


def _holds(code: int, comparison: Comparison, value: int) -> bool:
    return (
        code == value
        if comparison == "=="
        else code <= value
        if comparison == "<="
        else code >= value
    )


def main() -> None:
    if sys.argv[1:] != ["--write"]:
        print(drawing(), end="")
        return
    page = PAGE.read_text(encoding="utf-8")
    block = re.compile(r"(?<=^```mermaid from docs/make_network.py\n).*?(?=^```$)", re.M | re.S)
    PAGE.write_text(block.sub(lambda _: drawing(), page), encoding="utf-8")


if __name__ == "__main__":
    main()
