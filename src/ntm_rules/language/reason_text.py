"""Why something is not decided, in words. A share of nothing is no missing figure: it is the text that is silent on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ntm_rules.law.resolve.flat_standard import Node
from ntm_rules.results.judgement import Judgement
from ntm_rules.results.proof import Missing, leaf_reasons, reasons, undecided_leaves

_MISSING = "fact_missing"


def why_open(texts: Any, number: int) -> tuple[str, ...]:
    """Why a node is unknown."""
    judgement: Judgement = texts.judgement
    codes = reasons(judgement, number)
    if _MISSING not in codes:
        return _worded(texts, codes)
    leaves = [leaf for leaf, _ in undecided_leaves(judgement, number)]
    lacking = [leaf for leaf in leaves if _MISSING in leaf_reasons(judgement, leaf)]
    empty = [_of_nothing(judgement, leaf) for leaf in lacking]
    return _worded(texts, codes, missing=not all(empty), nothing=any(empty))


def why_leaf_open(texts: Any, leaf: Node) -> tuple[str, ...]:
    """Why one comparison is unknown."""
    judgement: Judgement = texts.judgement
    nothing = _of_nothing(judgement, leaf)
    return _worded(
        texts, sorted(leaf_reasons(judgement, leaf)), missing=not nothing, nothing=nothing
    )


def why_missing(texts: Any, item: Missing) -> tuple[str, ...]:
    """What would still decide: why it is open."""
    value = texts.judgement.unit_facts.values.get(item.fact) if item.fact else None
    nothing = value is not None and value.nothing
    return _worded(texts, item.why, missing=not nothing, nothing=nothing)


def _of_nothing(judgement: Judgement, leaf: Node) -> bool:
    value = judgement.value(leaf) if leaf.kind == "leaf" else None
    return value is not None and value.nothing


def _worded(
    texts: Any, codes: Iterable[str], *, missing: bool = True, nothing: bool = False
) -> tuple[str, ...]:
    words: list[str] = []
    for code in codes:
        if code != _MISSING:
            words.append(texts.say(code))
            continue
        words += [texts.say(code)] if missing else []
        words += [texts.say("nothing_counted")] if nothing else []
    return tuple(words)
