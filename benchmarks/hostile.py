"""How long what a stranger sends takes to be refused: ``python benchmarks/hostile.py``.

Bodies of 64 KB and of 4 MB, of every kind that once took long: each is refused by an error, after bounded work, where it
is judged (`standard_for`, `assess`) and where it is only looked through (`check`).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import ntm_rules as ntm

SMALL, LARGE = 64 * 1024, 4 * 1024 * 1024
BUDGET = {SMALL: 0.05, LARGE: 1.0}
ROUNDS = 7


class Took(NamedTuple):
    processor: float
    clock: float


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


def ones(size: int) -> bytes:
    return b'{"facts": {"income.per_capita": [' + b"1," * (size // 2) + b"1]}}"


def short_facts(size: int) -> bytes:
    return _body(facts={f"{n:x}": 1 for n in range(4_096, 4_096 + size // 11)})


def decomposed(size: int) -> bytes:
    return json.dumps(
        {"unit": UNIT, "period": 2024, "note": ("a" + "\u0301\u0323" * 15) * (size // 60)},
        ensure_ascii=False,
    ).encode()


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
    ones,
    short_facts,
    decomposed,
    unknown_keys,
)


def judge(book: ntm.RuleBook, body: bytes) -> None:
    try:
        unit = ntm.Unit.from_json(body)
        book.standard_for(unit).assess(unit)
    except ntm.InputError as error:
        str(error)
    else:
        raise AssertionError("it was taken")


def check(book: ntm.RuleBook, body: bytes) -> None:
    problems = book.check(body)
    assert problems, "it was taken"
    "\n".join(problem.say() for problem in problems[:100])


def refused(door: Callable[[ntm.RuleBook, bytes], None], book: ntm.RuleBook, body: bytes) -> Took:
    """The best of some rounds: seconds of the processor, which other work on the machine lengthens less, and by the clock."""
    best = Took(float("inf"), float("inf"))
    for _ in range(ROUNDS):
        clock, processor = time.perf_counter(), time.process_time()
        door(book, body)
        took = Took(time.process_time() - processor, time.perf_counter() - clock)
        best = Took(*map(min, best, took))
    return best


def main() -> int:
    """Measure; 1 where a budget is not kept."""
    book = ntm.RuleBook.load()
    book.standard_for(ntm.Unit.from_json(_body())).assess(ntm.Unit.from_json(_body()))
    kept = True
    for size in (SMALL, LARGE):
        for kind in KINDS:
            body = kind(size)
            judged, checked = (refused(door, book, body) for door in (judge, check))
            kept &= max(judged.processor, checked.processor) <= BUDGET[size]
            print(
                f"{kind.__name__.replace('_', ' '):16} {len(body) / 1024:7,.0f} KB: refused in "
                f"{judged.processor * 1000:6.1f} ms ({judged.clock * 1000:6.1f} by the clock), "
                f"looked through in {checked.processor * 1000:6.1f} ms (budget {BUDGET[size] * 1000:,.0f} ms)",
                flush=True,
            )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
