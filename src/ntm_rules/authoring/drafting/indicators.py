"""Indicators as they stand in a rule file, from what a table asks: text, source, levels, parts, and what is not understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ntm_rules.authoring.drafting.facts import ChosenFact, FactChooser
from ntm_rules.authoring.drafting.questions import (
    WHY,
    CellSays,
    RowQuestion,
    Understood,
    questions,
    understand,
)
from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap
from ntm_rules.authoring.reading.account import Account, Place, account
from ntm_rules.authoring.reading.lines import TableItem, TableLines
from ntm_rules.authoring.reading.match import Matched
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.authoring.reading.read_decision import place_in_file
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.lint.located import KEYS
from ntm_rules.office.grids.grid import Grid

_FIGURE: Final = re.compile(r"\d\s*%")
_CLAUSE: Final = re.compile(r"[^;(),]*\d\s*%[^;(),]*")
_LONGEST: Final = 400
_ALL_BELOW: Final = Words(
    "dòng này không ghi mức; hiểu là mọi dòng dưới nó phải đạt",
    "its own row has no level; taken as all rows below it",
)


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A question that was not understood: where it stands, its text, why."""

    code: str
    place: str
    text: str
    why: Words


@dataclass(slots=True)
class IndicatorDrafter:
    """Drafts the indicators of one standard, and keeps what was understood of the document and what not."""

    facts: FactChooser
    copy: str
    understood: set[Place] = field(default_factory=set)
    lost: set[Place] = field(default_factory=set)
    not_understood: list[NotUnderstood] = field(default_factory=list)
    levels_of: dict[str, int] = field(default_factory=dict)
    """How many levels of each indicator were understood."""
    _near: list[str] = field(default_factory=list)
    _code: str = ""

    @property
    def levels(self) -> int:
        """How many levels were understood."""
        return sum(self.levels_of.values())

    def account(
        self, grids: Sequence[Grid], tables: Sequence[TableLines], matched: Matched
    ) -> Account:
        """What became of every row and cell of the document."""
        spoken = frozenset(self.understood - self.lost), frozenset(self.lost)
        result = account(grids, tables, matched, spoken)
        lost = {place: "not_understood" for place in self.lost if place in result.cell_kinds}
        return replace(result, cell_kinds={**result.cell_kinds, **lost})

    def given_up(self, item: TableItem, below: Sequence[TableItem], why: Words) -> YamlMap:
        """An indicator of which nothing is encoded, though it was understood: the rules would be wrong with it."""
        self.levels_of.pop(item.code, None)
        asked = [question for row in (item, *below) for question in _every_question(row)]
        entry = self._entry(item, asked[0])
        entry["require"] = self._not_encoded(asked, why)
        return entry

    def put_aside(self, asked: Sequence[RowQuestion], why: Words, row: str = "") -> str:
        """Keep questions that are not understood, or not encoded, with the words of their cells; these words.

        ``row`` is what their row is about, where the cells alone would not say it.
        """
        places = set[Place]().union(*map(places_of, asked))
        self.understood -= places
        self.lost |= places
        texts = " | ".join(text.text for question in asked for text in question.texts)
        main = asked[0]
        text = ": ".join(part for part in (row, texts) if part) or main.text
        self.not_understood.append(NotUnderstood(main.code, place_of(main), text, why))
        return texts

    def indicator(self, item: TableItem, below: Sequence[TableItem]) -> YamlMap:
        """An indicator; ``below`` are the items under its number, which become its parts."""
        self._near, self._code = [], item.code
        text = without_marks(item.text)
        main, lines = questions(item)
        meant = understand(main, self.facts.library.units)
        children = [*(self._line(q) for q in lines), *(self._child(i) for i in below)]
        notes: list[str] = []
        ours: Words | None = None
        if isinstance(meant, Understood) and meant.all_of is not None and below:
            parts = [] if self._all_are(meant.all_of, below) else [self._lost(main, "prose")]
            if not parts:
                self.understood |= places_of(main)
        elif meant == "empty" and children:
            parts, ours = [], _ALL_BELOW
        elif isinstance(meant, Understood) and meant.all_of is None:
            parts = self._asked(main, meant, whole=False)
        else:
            parts = [self._lost(main, meant if isinstance(meant, str) else "prose")]
        parts += children
        entry = self._entry(item, main)
        if ours is not None:
            entry["source"]["our_reading"] = YamlMap(ours._asdict())
        if guard := self.facts.guard(item.code, text):
            entry["applies_when"] = YamlMap({"fact": guard}, flow=True)
        entry["require"] = parts[0] if len(parts) == 1 else YamlMap({"all": YamlList(parts)})
        notes += [
            f"Số liệu gần giống đã có: {near}. Nếu là một, dùng số liệu đó." for near in self._near
        ]
        if notes:
            entry["notes"] = YamlList(notes)
        return entry

    def _entry(self, item: TableItem, main: RowQuestion) -> YamlMap:
        """What an indicator says before what it asks: its number, its text, where both stand."""
        text = without_marks(item.text)
        entry = YamlMap({"code": Raw(f'"{item.code}"')})
        en = f"Indicator {item.code} (not translated)"
        entry["name"] = YamlMap({"vi": text or f"Chỉ tiêu {item.code}", "en": en})
        where = YamlMap({"status": "read", "copy": self.copy, "place": place_of(main)})
        entry["wording"] = where
        source = YamlMap(where)
        if words := main.words():
            source["words"] = words_entry(words)
        entry["source"] = source
        return entry

    def _line(self, question: RowQuestion) -> YamlMap:
        meant = understand(question, self.facts.library.units)
        if isinstance(meant, str) or meant.all_of is not None:
            return self._lost(question, meant if isinstance(meant, str) else "prose")
        return _as_all(self._asked(question, meant, whole=True))

    def _child(self, item: TableItem) -> YamlMap:
        """A row under the number of an indicator, as a part of it."""
        main, lines = questions(item)
        meant = understand(main, self.facts.library.units)
        if isinstance(meant, str) or meant.all_of is not None or lines:
            for line in lines:
                self.lost |= places_of(line)
            why = meant if isinstance(meant, str) else "lines" if lines else "prose"
            part = self._lost(main, why)
        else:
            part = _as_all(self._asked(main, meant, whole=True))
        if guard := self.facts.guard(item.code, item.text):
            return YamlMap({"applies_when": YamlMap({"fact": guard}, flow=True), "then": part})
        return part

    def _asked(self, question: RowQuestion, meant: Understood, *, whole: bool) -> list[YamlMap]:
        """The comparison of a question, and behind it what its wording asks besides. ``whole``: with its own source."""
        fact = self.facts.choose(question.code, question.text, meant)
        if fact.near:
            self._near.append(fact.near)
        self.understood |= places_of(question)
        levels = sum(cell.form in {"level", "floor"} for cell in meant.cells.values())
        self.levels_of[self._code] = self.levels_of.get(self._code, 0) + levels
        parts = [self._compare(question, meant, fact, whole=whole)]
        plain = without_marks(question.text)
        if meant.kind != "yes_no" and _FIGURE.search(plain):
            clauses = [c.strip() for c in _CLAUSE.findall(plain)]
            words = "; ".join(f"“{clause}”" for clause in clauses)
            self.not_understood.append(
                NotUnderstood(question.code, place_of(question), words, _IN_WORDING)
            )
            parts.append(_not_encoded(question.code, f"Con số trong câu chữ: {words}"))
        return parts

    def _compare(
        self, question: RowQuestion, meant: Understood, fact: ChosenFact, *, whole: bool
    ) -> YamlMap:
        entry = YamlMap({"fact": fact.id})
        if fact.by_sex and not meant.none:
            entry["for"] = YamlList(["male", "female"], flow=True)
        words = question.words()
        if meant.none:
            entry["none"] = True
        elif meant.kind == "yes_no":
            level = level_entry(meant)
            if level is not None:
                entry["is"] = level
        else:
            level = level_entry(meant)
            entry[KEYS[meant.operator]] = level
        if whole or meant.ours is not None:
            source = YamlMap()
            if whole:
                source |= {"status": "read", "copy": self.copy, "place": place_of(question)}
                entry["wording"] = YamlMap(source)
                if words:
                    source["words"] = words_entry(words)
            if meant.ours is not None:
                source["our_reading"] = YamlMap(meant.ours._asdict())
            entry["source"] = source
        return entry

    def _all_are(self, codes: tuple[str, str], below: Sequence[TableItem]) -> bool:
        """Whether the rows below are those from the first number to the last."""
        numbers = [item.code for item in below]
        lead, _, first = codes[0].rpartition(".")
        lead_of_last, _, last = codes[1].rpartition(".")
        wanted = [f"{lead}.{n}" for n in range(int(first), int(last) + 1)]
        return lead == lead_of_last and numbers == wanted

    def _lost(self, question: RowQuestion, why: str) -> YamlMap:
        return self._not_encoded([question], WHY[why])

    def _not_encoded(self, asked: Sequence[RowQuestion], why: Words) -> YamlMap:
        """What is not encoded, with the law's words."""
        texts, text = self.put_aside(asked, why), without_marks(asked[0].text)
        return _not_encoded(asked[0].code, f"{text}: “{texts}”" if texts else text)


_IN_WORDING: Final = Words("con số trong câu chữ của chỉ tiêu", "a figure in its wording")


def _as_all(parts: Sequence[YamlMap]) -> YamlMap:
    return parts[0] if len(parts) == 1 else YamlMap({"all": YamlList(parts)})


def _every_question(item: TableItem) -> list[RowQuestion]:
    main, lines = questions(item)
    return [main, *lines]


def _not_encoded(code: str, text: str) -> YamlMap:
    cut = text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"
    en = f"What stands under {code} was not understood by the program; its words are in the Vietnamese text."
    return YamlMap({"not_encoded": YamlMap({"vi": cut, "en": en})})


def place_of(question: RowQuestion) -> str:
    """Where a question stands in the file that was read."""
    cells = [text.cell for text in question.texts]
    first = min((cell.column for cell in cells), default=-1) + 1
    last = max((cell.column + cell.columns for cell in cells), default=0)
    columns = f"{first}-{last}" if last > first else str(first) if first else ""
    page = cells[0].page if cells else question.item.page
    return place_in_file(page, question.item.grid.number, question.row + 1, columns, question.code)


def places_of(question: RowQuestion) -> set[Place]:
    """The cells that a question was read from."""
    return {(question.item.grid.number, text.cell.row, text.cell.column) for text in question.texts}


def words_entry(words: dict[str, str]) -> object:
    """The exact words of cells as a rule file has them: one text, or one for each cell."""
    if len(set(words.values())) == 1 and len(words) == 1:
        return next(iter(words.values()))
    entry = YamlMap()
    for name, text in words.items():
        label, _, column = name.rpartition("/")
        if label:
            entry.setdefault(label, YamlMap())[column] = text
        else:
            entry[name] = text
    return entry


def level_entry(meant: Understood) -> object | None:
    """A level in its shortest form; None for a plain yes."""
    yes = meant.kind == "yes_no"
    if not meant.by:
        return _single(meant.cells[()], yes=yes)
    groups: dict[str, YamlMap] = {}
    for cell_key, cell in meant.cells.items():
        group = groups.get(cell.form)
        if group is None:
            group = groups[cell.form] = YamlMap(_FORM_KEYS.get(cell.form, {}))
            group["values"] = YamlMap(flow=len(meant.by) == 1)
        holder = group["values"]
        *outer, last = cell_key
        for name in outer:
            holder = holder.setdefault(name, YamlMap(flow=True))
        holder[last] = 1 if cell.form == "met" else cell.value
    return YamlMap({"by": YamlList(meant.by, flow=True), "cells": YamlList(groups.values())})


_FORM_KEYS: Final[dict[str, dict[str, object]]] = {
    "floor": {"floor": True},
    "left_open": {"left_open": True},
    "not_regulated": {"not_regulated": True},
    "province": {"delegated_to": "province"},
    "ministry": {"delegated_to": "ministry"},
}


def _single(cell: CellSays, *, yes: bool) -> object | None:
    if cell.form == "met" and yes:
        return None
    if cell.form == "level":
        return cell.value
    entry = YamlMap(_FORM_KEYS[cell.form], flow=True)
    if cell.form == "floor":
        return YamlMap({"value": cell.value, **entry}, flow=True)
    return entry
