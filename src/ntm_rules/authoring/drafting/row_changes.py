"""What the rows of an amending decision, or of a province's, change in a standard: levels, indicators, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from ntm_rules.authoring.drafting.facts import FactChooser
from ntm_rules.authoring.drafting.indicators import (
    IndicatorDrafter,
    level_entry,
    place_of,
    places_of,
    words_entry,
)
from ntm_rules.authoring.drafting.questions import (
    WHY,
    RowQuestion,
    Understood,
    questions,
    understand,
)
from ntm_rules.authoring.edit.yaml_style import Raw, YamlMap
from ntm_rules.authoring.reading.heading import COMMON, key, law_column, unnamed_columns
from ntm_rules.authoring.reading.lines import TableItem, class_of
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.authoring.reading.proposals import level_fits
from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.lint.located import KEYS
from ntm_rules.law.model.requirement import Compare, Indicator, leaves
from ntm_rules.law.model.terms import Columns, FactDef
from ntm_rules.office.grids.grid import Grid

Kind = Literal["set", "replace", "add", "repeal", "same"]
CLASS: Final = "class:"
"""Before the id of a class that a column of levels is for."""
_WHY: Final = {
    "several": Words("chỉ tiêu hỏi nhiều số liệu", "the indicator asks several figures"),
    "rule": Words(
        "dấu, đơn vị hoặc loại mức khác với quy tắc",
        "another sign, unit or kind of level than that of the rule",
    ),
    "open": Words("để ngỏ, không đặt mức", "left open, and sets no level"),
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """What a row changes: the indicator, how, the entry of the rule file."""

    code: str
    kind: Kind
    entry: YamlMap = field(default_factory=YamlMap)


def columns_of_changes(grids: Sequence[Grid], columns: Columns | None) -> Columns:
    """The columns of the law, and those of the tables that are for a class of units."""
    known = columns or Columns("", {}, (), {}, ())
    texts = dict(known.columns)
    for grid in grids:
        for text, _ in unnamed_columns(grid):
            plain = without_marks(text)
            if law_column(key(plain), known) is not None:
                continue
            name = class_of(plain) or _class_named(plain, known)
            if name is not None and (name == "others" or name in known.classes):
                texts[CLASS + name] = Words(plain, plain)
    return replace(known, columns=texts)


def _class_named(text: str, columns: Columns) -> str | None:
    wanted = key(text)
    names = [c.id for c in columns.classes.values() if key(c.name.vi) == wanted]
    return names[0] if len(names) == 1 else None


@dataclass(slots=True)
class ChangeDrafter:
    """Drafts the changes of one document in one standard. ``province`` is None for the nation's."""

    facts: FactChooser
    copy: str
    province: str | None
    regions: frozenset[str]
    """The columns that the province's communes can take; all where it is the nation's."""
    drafter: IndicatorDrafter = field(init=False)

    def __post_init__(self) -> None:
        self.drafter = IndicatorDrafter(self.facts, self.copy)

    def of_known(self, item: TableItem, indicator: Indicator) -> RowChange | None:
        """What a row changes in an indicator that the standard has; None where that is not understood."""
        reworded = key(without_marks(item.text)) != key(without_marks(indicator.name.vi))
        if reworded and self.province is None:
            return self.replaced(item)
        main, parts = questions(item)
        leaf = _only_leaf(indicator)
        if leaf is None or parts:
            self.drafter.put_aside(
                [main, *parts], _WHY["several"] if leaf is None else WHY["lines"]
            )
            return None
        fact = self.facts.library.facts[leaf.fact]
        meant = understand(main, self.facts.library.units, leaf.operator, fact.unit or "")
        if isinstance(meant, str):
            self.drafter.put_aside([main, *parts], WHY[meant])
            return None
        by_class = _by_class(meant) if meant.all_of is None else None
        if by_class is None or not _fits(by_class, leaf, fact):
            self.drafter.put_aside([main, *parts], _WHY["rule"])
            return None
        meant = by_class
        forms = {cell.form for cell in meant.cells.values()}
        if self._is_same(meant, leaf):
            self.drafter.understood |= places_of(main)
            return RowChange(indicator.code, "same")
        if forms & {"left_open", "province", "ministry"} and self.province is not None:
            self.drafter.put_aside([main, *parts], _WHY["open"])
            return None
        if leaf.yes_no and self.province is not None and forms == {"met"}:
            self.drafter.put_aside([main, *parts], _WHY["open"])
            return None
        self.drafter.understood |= places_of(main)
        return RowChange(indicator.code, "set", self._set(main, meant, indicator, leaf))

    def replaced(self, item: TableItem) -> RowChange:
        """An indicator in another wording: it takes the place of the one with its number."""
        entry = self.drafter.indicator(item, ())
        return RowChange(item.code, "replace", entry)

    def added(self, item: TableItem) -> RowChange:
        """An indicator that the standard does not have."""
        entry = self.drafter.indicator(item, ())
        number = item.code.partition(".")[0]
        return RowChange(item.code, "add", YamlMap({"criterion": Raw(f'"{number}"'), **entry}))

    def lost(self, item: TableItem, why: Words) -> None:
        """A row of which it is not understood what it changes."""
        main, parts = questions(item)
        self.drafter.put_aside([main, *parts], why, main.text)

    def _set(
        self, question: RowQuestion, meant: Understood, indicator: Indicator, leaf: Compare
    ) -> YamlMap:
        entry = YamlMap({"code": Raw(f'"{indicator.code}"')})
        if len(list(leaves(indicator.require))) > 1:
            entry["part"] = leaf.fact
        if leaf.yes_no:
            level = level_entry(meant)
            entry["is"] = True if level is None else level
        elif meant.none:
            entry["equals"] = 0
        else:
            entry[KEYS[leaf.operator]] = level_entry(meant)
        source = YamlMap({"status": "read", "copy": self.copy, "place": place_of(question)})
        words = {name.removeprefix(CLASS): text for name, text in question.words().items()}
        if words:
            source["words"] = words_entry(words)
        entry["source"] = source
        left = all(cell.left_to_province for cell in leaf.level.cells.values())
        if self.province is not None and not left:
            entry["article"] = place_of(question)
        return entry

    def _is_same(self, meant: Understood, leaf: Compare) -> bool:
        """Whether a row says what the rule has already, in every column that can be taken."""
        if leaf.yes_no:
            forms = {cell.form for cell in meant.cells.values()}
            own = {cell.form or "met" for cell in leaf.level.cells.values() if cell.value != 0}
            return bool(own) and forms == own
        if meant.none:
            return all(cell.value == 0 for cell in leaf.level.cells.values())
        at = leaf.level.by.index("column") if "column" in leaf.level.by else None
        asked = {
            keys: cell
            for keys, cell in leaf.level.cells.items()
            if at is None or (keys[at] != COMMON and (not self.regions or keys[at] in self.regions))
        }
        if meant.by and meant.by != leaf.level.by:
            return False
        for keys, cell in asked.items():
            cell_says = meant.cells.get(keys if meant.by else ())
            if cell_says is None or cell.delegated_to or cell.value != cell_says.value:
                return False
            if (cell.form or "level") != cell_says.form:
                return False
        return bool(asked)


def _only_leaf(indicator: Indicator) -> Compare | None:
    """The one comparison that a level of an indicator can be of."""
    every = list(leaves(indicator.require))
    if len(every) == 1:
        return every[0]
    numbers = [leaf for leaf in every if not leaf.yes_no]
    return numbers[0] if len(numbers) == 1 else None


def _by_class(meant: Understood) -> Understood | None:
    """Columns that are for classes as the axis of classes; None where some are and others are not."""
    if "column" not in meant.by:
        return meant
    at = meant.by.index("column")
    of_class = {keys[at].startswith(CLASS) for keys in meant.cells}
    if of_class == {False}:
        return meant
    if len(of_class) > 1 or "class" in meant.by:
        return None
    by = tuple("class" if axis == "column" else axis for axis in meant.by)
    cells = {tuple(k.removeprefix(CLASS) for k in keys): cell for keys, cell in meant.cells.items()}
    return replace(meant, by=by, cells=cells)


def _fits(meant: Understood, leaf: Compare, fact: FactDef) -> bool:
    """Whether what was understood is a level of this comparison."""
    if fact.kind == "grade":
        return False
    if leaf.yes_no:
        return meant.kind == "yes_no"
    if meant.none:
        return fact.low == 0 or fact.kind in {"share", "count"}
    if meant.kind == "yes_no":
        return False
    values = [cell.value for cell in meant.cells.values() if cell.value is not None]
    inside = all(level_fits(value, fact) for value in values)
    return inside and meant.operator == leaf.operator and meant.unit == (fact.unit or "")
