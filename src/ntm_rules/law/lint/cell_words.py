"""NTM409 and NTM410: the exact words of a cell beside the level that was made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from ntm_rules.foundation.errors import Problem
from ntm_rules.foundation.exact import show
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.located import Path, StatedLevel, cells_of
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.load.levels import cell_words, words_at
from ntm_rules.law.model.requirement import Operator

# A figure is none where it belongs to a unit, a year or a designation: "m2", "CO2".
_FIGURE: Final = re.compile(r"([≥≤><]=?)?\s*(?<![\w.,])(\d+(?:[.,]\d+)*)")
_SIGNS: Final[dict[str, Operator]] = {
    "≥": ">=",
    ">=": ">=",
    "≤": "<=",
    "<=": "<=",
    ">": ">",
    "<": "<",
}


def figures(words: str) -> Iterator[tuple[str, set[Fraction]]]:
    """The numbers in the words of a cell: the sign before each, and all that it can be read as."""
    for sign, text in _FIGURE.findall(words):
        readings = {text.replace(".", "").replace(",", ".")} if "," in text else {text}
        if re.fullmatch(r"\d{1,3}(\.\d{3})+", text):
            readings.add(text.replace(".", ""))
        yield (
            _SIGNS.get(sign, ""),
            {Fraction(reading) for reading in readings if reading.count(".") < 2},
        )


def _agree(words: str, operator: Operator, value: Fraction) -> bool:
    """Whether a level can be what the words say. Words without a number say nothing of it."""
    known = list(figures(words))
    same = [sign for sign, readings in known if value in readings]
    if not same:
        return not known
    return any(sign in ("", operator) for sign in same)


class WordsContradictLevel(Diagnostic):
    """Câu chữ của ô trái với mức / The words of a cell contradict its level.

    What it says:
        ô ghi "{words}" nhưng mức là {level}
        the cell says "{words}", but the level is {level}

    Why:
        `words` are the exact words of the cell in the decision. Where they hold a number, the level
        is that number, and a sign before it is the comparison. One of the two is a slip of the pen.

    Example:
        require: {fact: s.house, at_least: {value: 97, words: "≥98%"}}

    Instead:
        require: {fact: s.house, at_least: {value: 98, words: "≥98%"}}
    """

    code = "NTM409"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Levels that are numbers, with the words that stand beside them."""
        for stated in rules.stated():
            for path, value, words in _worded(stated):
                if isinstance(value, Fraction) and not _agree(words, stated.operator, value):
                    level = f"{stated.operator} {show(value)}"
                    yield cls.at(stated.item.file, path, words=words, level=level)


def _worded(stated: StatedLevel) -> Iterator[tuple[Path, Any, str]]:
    """Each value of a level with the words of its cell: its group's, the table's, or those around it."""
    level = stated.level
    owner = stated.item.owner(schema.IndicatorEntry, schema.ReplaceEntry, schema.Condition)
    outer = [stated.item.model.source, owner.source if owner else None]
    for key, value, path in cells_of(level, stated.path):
        sources = list(outer)
        if isinstance(level, schema.LevelTable):
            sources.insert(0, level)
            number = path[len(stated.path) + 1] if "cells" in path else None
            if isinstance(number, int):
                sources.insert(0, level.cells[number])
        for source in sources:
            if source is None:
                continue
            if source.words is not None:
                words = words_at(cell_words(source.words), key)
                if isinstance(words, str):
                    yield path, value, words
                break
            if source.status is not None:
                break


class WordsOfNoCell(Diagnostic):
    """Câu chữ của một ô không có / Words of a cell that is not there.

    What it says:
        words ghi câu chữ của ô {cell}, nhưng nhóm này không có ô đó
        words gives the words of the cell {cell}, but this group has no such cell

    Why:
        In a table `words` names each cell as `values` does. A name that is in none of them is
        misspelt, and the words would be printed nowhere.

    Example:
        values: {common: 90, MN: 80, DB: 95}
        words: {common: "≥90%", MM: "≥80%"}

    Instead:
        values: {common: 90, MN: 80, DB: 95}
        words: {common: "≥90%", MN: "≥80%"}
    """

    code = "NTM410"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Groups of cells that have words by cell."""
        for item in rules.all(schema.Cells):
            if not isinstance(item.model.words, dict):
                continue
            keys = {
                (outer, name)
                for outer, inner in item.model.values.items()
                for name in (inner if isinstance(inner, dict) else [""])
            }
            known = {name for key in keys for name in (*key, "/".join(filter(None, key)))}
            words = cell_words(item.model.words)
            for name in dict(words) if isinstance(words, tuple) else ():
                if name not in known:
                    yield cls.at(item.file, (*item.path, "words", *name.split("/")), cell=name)
