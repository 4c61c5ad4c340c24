"""How long what a stranger sends takes to be refused: ``python benchmarks/hostile.py``.

Bodies of 64 KB and of 4 MB, of every kind that once took long: each is refused by an error, after bounded work.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import ntm_rules as ntm

SMALL, LARGE = 64 * 1024, 4 * 1024 * 1024
BUDGET = {SMALL: 0.05, LARGE: 1.0}
ROUNDS = 5
UNIT = {"kind": "xa", "name": "Ví Dụ", "classes": []}


def _body(**more: Any) -> bytes:
    return json.dumps({"unit": UNIT, "period": 2024, **more}, ensure_ascii=False).encode()


def unknown_facts(size: int) -> bytes:
    return _body(facts={f"no.such_fact_{n}": n for n in range(size // 28)})


def unknown_codes(size: int) -> bytes:
    return _body(indicators={f"9{n}.1": n for n in range(size // 18)})


def bad_evidence(size: int) -> bytes:
    entries = [{"x": n} for n in range(size // 14)]
    return _body(facts={"income.per_capita": {"value": 36, "evidence": entries}})


def marks_in_a_name(size: int) -> bytes:
    return json.dumps(
        {"unit": {**UNIT, "name": "a" + "\u0301\u0323" * (size // 4)}, "period": 2024},
        ensure_ascii=False,
    ).encode()


def a_long_number(size: int) -> bytes:
    return b'{"unit": {"kind": "xa", "name": "x"}, "period": ' + b"9" * size + b"}"


def deep(size: int) -> bytes:
    return b'{"facts": ' + b"[" * (size // 2) + b"]" * (size // 2) + b"}"


def many_classes(size: int) -> bytes:
    return json.dumps({"unit": {**UNIT, "classes": ["x"] * (size // 5)}, "period": 2024}).encode()


def unknown_keys(size: int) -> bytes:
    return _body(**{f"key{n}": n for n in range(size // 18)})


KINDS: tuple[Callable[[int], bytes], ...] = (
    unknown_facts,
    unknown_codes,
    bad_evidence,
    marks_in_a_name,
    a_long_number,
    deep,
    many_classes,
    unknown_keys,
)


def refused(book: ntm.RuleBook, body: bytes) -> float:
    """The best of some rounds, in seconds of the processor: other work on the machine does not count."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        try:
            unit = ntm.Unit.from_json(body)
            book.standard_for(unit).assess(unit)
        except ntm.InputError as error:
            str(error)
        else:
            raise AssertionError("it was taken")
        best = min(best, time.process_time() - began)
    return best


def main() -> int:
    """Measure; 1 where a budget is not kept."""
    book = ntm.RuleBook.load()
    book.standard_for(ntm.Unit.from_json(_body())).assess(ntm.Unit.from_json(_body()))
    kept = True
    for size in (SMALL, LARGE):
        for kind in KINDS:
            body = kind(size)
            seconds = refused(book, body)
            kept &= seconds <= BUDGET[size]
            print(
                f"{kind.__name__.replace('_', ' '):16} {len(body) / 1024:7,.0f} KB: refused in {seconds * 1000:6.1f} ms "
                f"(budget {BUDGET[size] * 1000:,.0f} ms)",
                flush=True,
            )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
