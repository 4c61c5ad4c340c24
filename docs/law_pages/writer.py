"""What the pages of the law share: requirements as trees, levels as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import level_number, number
from ntm_rules.language.law_text import LawText, cell_status
from ntm_rules.language.prior_text import standard_by
from ntm_rules.law.model.requirement import (
    All,
    Applies,
    AtLeast,
    Choose,
    ClassIs,
    ColumnIs,
    Compare,
    Indicator,
    Level,
    LevelCell,
    NotEncoded,
    Provenance,
    Requirement,
    StandardMet,
    VerdictOf,
)
from ntm_rules.law.model.requirement import Any as AnyOf

from .cite import Citer
from .markdown import anchor, code, gloss, link, table, text
from .words import STATUSES, pair

__all__ = ["Writer"]

_AXES = {
    "column": Words("Vùng, nhóm", "Region, group"),
    "class": Words("Loại khu vực", "Area class"),
    "year": Words("Năm", "Year"),
}


@dataclass
class Writer(Citer):
    """Writes one page."""

    tables: int = 0
    pending: list[tuple[int, Compare]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.vi = LawText(self.library, "vi")
        self.en = LawText(self.library, "en")

    # ---- requirements

    def requirement(self, indicator: Indicator) -> Iterator[str]:
        """What an indicator asks as a list in a list, then its tables."""
        yield from self.tree(indicator.require, 0, indicator.wording)
        yield from self.flush()

    def tree(self, tree: Requirement, depth: int, wording: Provenance) -> Iterator[str]:
        """One requirement as an item, its parts as items below it."""
        lead = "  " * depth + "- "
        match tree:
            case Compare():
                yield lead + self.compare(tree, wording)
            case All(parts):
                yield from self._many(lead, "all", parts, depth, wording)
            case AnyOf(parts):
                yield from self._many(lead, "any", parts, depth, wording)
            case AtLeast(n, parts):
                yield from self._many(lead, "at_least_n_of", parts, depth, wording, n)
            case Choose(branches, otherwise):
                for guard, branch in branches:
                    yield from self._many(lead, "case_when", (guard,), depth, wording)
                    yield from self._many(lead, "case_then", (branch,), depth, wording)
                yield from self._many(lead, "case_else", (otherwise,), depth, wording)
            case Applies(when, then, own):
                cited = f" {self.cite(own)}" if own != wording else ""
                yield from self._many(lead, "applies", (when,), depth, wording, end=cited)
                yield from self.tree(then, depth, wording)
            case ColumnIs(columns):
                names = [self.axis("column", c) for c in columns]
                yield lead + self.both("column_is", ", ".join(n.vi for n in names))
            case ClassIs(rule):
                vi, en = self.rule(rule, "vi"), self.rule(rule, "en")
                yield f"{lead}{text(say('class_is', 'vi'))}: {text(vi)} · {gloss(en)}"
            case NotEncoded(told):
                yield f"{lead}**{text(told.vi)}** · {gloss(told.en)}"
            case VerdictOf():
                yield lead + self.both("verdict_of")
            case StandardMet(standard, title, own, column, of_the_nation):
                by = f", {text(say('by_title', 'vi'))} {code(title)}" if title else ""
                base = self.library.standards.get(standard)
                vi, name = (
                    standard_by(self.library, column, lang, of_the_nation=of_the_nation)
                    for lang in ("vi", "en")
                )
                name = (base.name.en if base else standard) + name
                yield (
                    f"{lead}{say('standard_met', 'vi', self.standard(standard))}{text(vi)}{by} "
                    f"{self.cite(own)} · {gloss(say('standard_met', 'en', name))}"
                )

    def _many(
        self,
        lead: str,
        key: str,
        parts: Iterable[Requirement],
        depth: int,
        wording: Provenance,
        *told: object,
        end: str = "",
    ) -> Iterator[str]:
        yield f"{lead}{self.both(key, *told)}{end}:"
        for part in parts:
            yield from self.tree(part, depth + 1, wording)

    def both(self, key: str, *told: object) -> str:
        """A text of the catalogue in both languages."""
        return f"{text(say(key, 'vi', *told))} · {gloss(say(key, 'en', *told))}"

    def compare(self, leaf: Compare, wording: Provenance) -> str:
        """A comparison: what is compared, and with what."""
        fact, level = self.library.facts[leaf.fact], leaf.level
        more = ""
        if leaf.sexes:
            more += f" ({pair(say('both_sexes', 'vi'), say('both_sexes', 'en'))})"
        if leaf.when_none:
            none = (
                say("not_applicable", lang) + ": " + say("nothing", lang) for lang in ("vi", "en")
            )
            more += f" ({pair(*none)})"
        if level.of is not None and level.times is not None:
            times = number(level.times, "vi")
            more += (
                f" ({times} × {pair('mức của', 'the level of')} {self.indicator(*level.of[:2])})"
            )
        if leaf.wording is not None and leaf.wording != wording:
            more += f"; {pair('câu chữ', 'wording')} {self.cite(leaf.wording)}"
        label, en, known = text(fact.label.vi), fact.label.en, code(fact.id)
        if level.by or level.under is not None:
            self.tables += 1
            self.pending.append((self.tables, leaf))
            vi = link(f"bảng {self.tables}", f"#bang-{self.tables}")
            return f"{label}: **{vi}**{more} · {gloss(f'{en}: table {self.tables}')} · {known}"
        cell = level.cells[()]
        vi = text(self.vi.cell(leaf, cell, fact))
        told = self.en.cell(leaf, cell, self.in_english(fact))
        return f"{label}: **{vi}** {self.mark(cell)}{more} · {gloss(f'{en}: {told}')} · {known}"

    def mark(self, cell: LevelCell) -> str:
        """How well a cell is known, and from where."""
        cited = self.cite(cell.provenance)
        return f"{STATUSES['delegated']} {cited}" if cell.delegated_to else cited

    # ---- levels

    def flush(self) -> Iterator[str]:
        """The tables that the tree before them names."""
        held, self.pending = self.pending, []
        for n, leaf in held:
            fact = self.library.facts[leaf.fact]
            title = f"{pair('Bảng', 'Table')} {n}. {text(fact.label.vi)} · {gloss(fact.label.en)}"
            yield from ("", f"{anchor(f'bang-{n}')}{title}")
            yield from self.level(leaf, leaf.level)
            under = leaf.level.under if leaf.level.of is None else None
            while under is not None:
                yield from ("", pair("Đặt trên mức trước đó", "Set over the level before") + ":")
                yield from self.level(leaf, under)
                under = under.under

    def level(self, leaf: Compare, level: Level) -> Iterator[str]:
        """A level as a table: years across, or classes where there is another axis."""
        across = next((a for a in ("year", "class") if a in level.by and len(level.by) > 1), None)
        down = [a for a in level.by if a != across]
        rows: dict[tuple[str, ...], dict[str, str]] = {}
        heads: dict[str, str] = {}
        for key in sorted(level.cells, key=lambda one: self._order(level.by, one)):
            at = dict(zip(level.by, key, strict=True))
            top = at[across] if across else ""
            name = text(self.axis(across, top).vi) if across else pair("Mức", "Level")
            heads.setdefault(top, name)
            rows.setdefault(tuple(at[a] for a in down), {})[top] = self.cell(leaf, level.cells[key])
        if not leaf.yes_no:
            fact = self.library.facts[leaf.fact]
            vi = say(leaf.operator, "vi", f"… {fact.unit}".strip())
            en = say(leaf.operator, "en", f"… {self.in_english(fact).unit}".strip())
            yield from ("", f"{pair('Mỗi ô', 'each cell')}: {text(vi)} · {gloss(en)}")
        lines = [
            [*map(self._named, down, key), *(found.get(top, "") for top in heads)]
            for key, found in rows.items()
        ]
        yield from table([*(pair(*_AXES[a]) for a in down), *heads.values()], lines)

    def _order(self, by: tuple[str, ...], key: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
        """Columns as the law has them, years as they come; classes stay as they stand."""
        columns = self.library.columns.get(self.base.columns or "") if self.base else None
        names = list(columns.columns) if columns else []
        return tuple(
            (names.index(one), "")
            if axis == "column" and one in names
            else (len(names), one if axis == "year" else "")
            for axis, one in zip(by, key, strict=True)
        )

    def cell(self, leaf: Compare, cell: LevelCell) -> str:
        """One cell of a table: the number alone, and how well it is known."""
        fact = self.library.facts[leaf.fact]
        if cell.value is None:
            return self.mark(cell)
        if leaf.yes_no:
            shown = self.vi.cell(leaf, cell, fact)
        elif fact.kind == "grade":
            shown = fact.scale[int(cell.value)]
        else:
            shown = level_number(cell.value, "vi")
        return f"{text(shown)} {self.mark(cell)}"

    def _named(self, axis: str, key: str) -> str:
        name = self.axis(axis, key)
        return text(name.vi) if name.vi == name.en else f"{text(name.vi)} · {gloss(name.en)}"

    def phrase(self, leaf: Compare) -> str:
        """A level in a few words, for a table of many indicators."""
        by, cells = leaf.level.by, leaf.level.cells
        told: dict[str, list[str]] = {}
        seen: dict[str, set[str]] = {}
        year = self._year(leaf.level)
        # What is known comes first, in the law's order.
        for key in sorted(cells, key=lambda k: (cells[k].value is None, self._order(by, k))):
            at = dict(zip(by, key, strict=True))
            if at.pop("year", year) == year:
                shown = text(self.vi.cell(leaf, cells[key], self.library.facts[leaf.fact]))
                seen.setdefault(shown, set()).add(cell_status(cells[key]))
                names = (self.axis(axis, one).vi for axis, one in at.items())
                told.setdefault(shown, []).append("/".join(names))
        marked = {one: "".join(STATUSES[s] for s in STATUSES if s in seen[one]) for one in told}
        axes = [f"theo {_AXES[a].vi.lower()}" for a in by if a != "year"]
        if year:
            axes.insert(0, f"năm {year}")
        if len(told) == 1:
            only = next(iter(told))
            return f"năm {year}: {only} {marked[only]}" if year else f"{only} {marked[only]}"
        groups = [
            f"{text(', '.join(keys[:2]))}{', …' if len(keys) > 2 else ''}: {shown} {marked[shown]}"
            for shown, keys in list(told.items())[:3]
        ]
        return f"{', '.join(axes)}: {'; '.join(groups)}{'; …' if len(told) > 3 else ''}"

    @staticmethod
    def _year(level: Level) -> str:
        """The year of which most is known, the later of two."""
        if "year" not in level.by:
            return ""
        at = level.by.index("year")
        known = Counter({key[at]: 0 for key in level.cells})
        known.update(key[at] for key, cell in level.cells.items() if cell.value is not None)
        return max(known, key=lambda year: (known[year], year))
