"""Texts in two languages: values put in, and English words that follow a number."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ntm_rules.foundation.bilingual import Catalogue, Words, fill

SOURCE = Path(__file__).parents[2] / "src" / "ntm_rules"


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("{} row|rows", (0,), "0 rows"),
        ("{} row|rows", (1,), "1 row"),
        ("{} row|rows", ("1",), "1 row"),
        ("{} row|rows", ("1,000",), "1,000 rows"),
        ("{} of {} working day|days.", (2, 1), "2 of 1 working day."),
        ("{0} of {1} unit|units; {0} fact|facts", (1, 2), "1 of 2 units; 1 fact"),
        ("{} unit|units has|have it ({} row|rows)", (1, 3), "1 unit has it (3 rows)"),
        ("row|rows: {}", (5,), "row: 5"),
        ("{!r} holds {} cell|cells", ("a|b {}", 1), "'a|b {}' holds 1 cell"),
        ("a | b: {}", (2,), "a | b: 2"),
        ("{:>3} row|rows", (1,), "  1 row"),
    ],
)
def test_an_english_word_follows_its_number(
    text: str, values: tuple[object, ...], expected: str
) -> None:
    assert fill(text, *values) == expected


def test_a_catalogue_does_so_too() -> None:
    texts = Catalogue({"rows": Words("{} dòng", "{} row|rows")})
    assert [texts.text("rows", lang, n) for lang in ("vi", "en") for n in (1, 2)] == [
        "1 dòng",
        "2 dòng",
        "1 row",
        "2 rows",
    ]


# ---- what the program says


COUNTED = re.compile(r"\{\} (?:[a-z-]+ )??([a-z]+s)\b(?![|.]\w)")
VERBS = {
    *("is", "has", "was", "does", "holds", "says", "asks", "needs", "means", "gives", "names"),
    *("takes", "stands", "reads", "ends", "sets", "lies", "comes", "belongs", "rests", "checks"),
    *(
        "compares",
        "contradicts",
        "as",
        "its",
        "exists",
        "replaces",
        "repeals",
        "changes",
        "sums",
        "this",
    ),
}
LIMIT = re.compile(r"(?:more than|longer than|over|at least|at most|to|after) \{\}")
"""A limit is never 1."""
VIETNAMESE = re.compile("[À-ỹ]")
LEFT = {
    "{} rules, at most {}": "told only above 1",
    "{}: {} levels, over {}": "told only above 1",
    "{} units of {} may be this one: nothing is compared": "told only above 1",
    "the reform {} is given {} times": "told only above 1",
    "the column {} stands {} times": "told only above 1",
    "a text of {} characters; at most {}": "told only above 1",
    "{} has {} characters; at most 500": "told only above 1",
}


def spoken() -> Iterator[tuple[str, str]]:
    """Every text of the program that is no docstring, its values as ``{}``, with its file."""
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        docs = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = (v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
                yield path.name, "".join(map(str, parts))
            elif (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in docs
            ):
                yield path.name, re.sub(r"\{\w*(?:[!:][^}]*)?\}", "{}", node.value)


def test_no_plural_stands_fixed_behind_a_number() -> None:
    """ "1 rows" is told to nobody: what is counted has two forms, or can never be 1."""
    wrong = [
        f"{file}: {text}"
        for file, text in spoken()
        if text not in LEFT and not VIETNAMESE.search(text) and text[:1] != "<"
        for match in COUNTED.finditer(text)
        if match[1] not in VERBS and not LIMIT.search(text[: match.start() + 2])
    ]
    assert wrong == []
