"""Draws the network of one criterion, compiled from the rules: ``python docs/make_network.py [--write]``.

Without ``--write`` it prints the Mermaid source; with it, the drawing in docs/engines.md is made anew.
tests/project/test_docs.py holds the page to it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import ntm_rules as ntm
from ntm_rules.engine.rete.network import compile_part, mermaid

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


def main() -> None:
    if sys.argv[1:] != ["--write"]:
        print(drawing(), end="")
        return
    page = PAGE.read_text(encoding="utf-8")
    block = re.compile(r"(?<=^```mermaid from docs/make_network.py\n).*?(?=^```$)", re.M | re.S)
    PAGE.write_text(block.sub(lambda _: drawing(), page), encoding="utf-8")


if __name__ == "__main__":
    main()
