"""The law itself in words: what standards there are, one indicator's history, what changed between two dates."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ntm_rules.foundation.exact import show
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date, number, wrap
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import (
    All,
    Applies,
    AtLeast,
    Cell,
    Choose,
    ClassIs,
    ColumnIs,
    Compare,
    Indicator,
    NotEncoded,
    Provenance,
    Requirement,
    StandardMet,
    VerdictOf,
    leaves,
)
from ntm_rules.law.model.requirement import Any as AnyOf
from ntm_rules.law.model.terms import FactDef, OverrideRule
from ntm_rules.law.resolve.differences import LawChange
from ntm_rules.law.resolve.in_force import Resolved, Version, history
from ntm_rules.results.json_document import KINDS

__all__ = ["LawTeller", "cell_status", "cells_of", "level_tally", "versions_json"]


def cell_status(cell: Cell) -> str:
    """How well a cell is known; ``delegated`` where the nation sets no number."""
    return "delegated" if cell.delegated_to else cell.provenance.status


def cells_of(indicator: Indicator) -> Iterator[tuple[Compare, dict[str, str], Cell]]:
    """Every cell of every level of an indicator: the comparison, where it stands by axis, the cell."""
    for leaf in leaves(indicator.require):
        for key, cell in leaf.level.cells.items():
            yield leaf, dict(zip(leaf.level.by, key, strict=True)), cell


def level_tally(criteria: Iterator[Indicator]) -> Counter[str]:
    """How many cells are verified, secondary, recalled, unknown, delegated."""
    return Counter(
        cell_status(cell) for indicator in criteria for _, _, cell in cells_of(indicator)
    )


def _source(provenance: Provenance) -> dict[str, Any]:
    found: dict[str, Any] = {"document": provenance.document, "place": provenance.place}
    for key in ("confidence", "note", "checked_by"):
        if (value := getattr(provenance, key)) is not None:
            found[key] = value
    if provenance.checked_on is not None:
        found["checked_on"] = provenance.checked_on.isoformat()
    if provenance.seen_in:
        found["seen_in"] = list(provenance.seen_in)
    return found


def _cell_value(cell: Cell, fact: FactDef) -> str | None:
    if cell.value is None:
        return None
    if fact.kind == "grade":
        return fact.scale[int(cell.value)]
    if fact.kind == "yes_no":
        return "true" if cell.value == 1 else "false"
    return show(cell.value)


def versions_json(
    base: Base, versions: dict[str, list[Version]], facts: dict[str, FactDef]
) -> dict[str, Any]:
    """Every cell of a standard with its status, as someone compares it with the law."""
    return {
        "standard": base.id,
        "indicators": [
            {
                "code": code,
                "name": found[-1].indicator.name.vi,
                "versions": [
                    {
                        "document": v.document,
                        "from": v.since.isoformat(),
                        "until": v.until.isoformat() if v.until else None,
                        "name": v.indicator.name.vi,
                        "wording": {
                            "status": v.indicator.wording.status,
                            "source": _source(v.indicator.wording),
                        },
                        "notes": list(v.indicator.notes),
                        "levels": [
                            {
                                "part": leaf.fact,
                                "column": axes.get("column"),
                                "class": axes.get("class"),
                                "year": int(axes["year"]) if "year" in axes else None,
                                "comparator": leaf.operator,
                                "value": _cell_value(cell, facts[leaf.fact]),
                                "unit": facts[leaf.fact].unit,
                                "status": cell.provenance.status,
                                "delegated_to": cell.delegated_to,
                                "source": _source(cell.provenance),
                            }
                            for leaf, axes, cell in cells_of(v.indicator)
                        ],
                    }
                    for v in found
                ],
            }
            for code, found in versions.items()
        ],
    }


def in_order(library: Library) -> list[Base]:
    """The standards by kind of unit, the smallest first, then by date; what builds on another comes after it."""
    kinds = ("thon", "khu-dan-cu", "xa", "huyen", "thi-xa", "thanh-pho", "tinh")
    return sorted(
        library.standards.values(),
        key=lambda b: (kinds.index(b.unit), b.since, not b.default_for, len(b.prerequisites), b.id),
    )


class LawTeller:
    """Tells the rule book in one language."""

    def __init__(self, library: Library, lang: str) -> None:
        self.library = library
        self.lang = lang

    def say(self, key: str, *told: object) -> str:
        """A text of the catalogue in this language."""
        return say(key, self.lang, *told)

    def date(self, day: dt.date | None) -> str:
        """A date, or that there is no end."""
        return date(day, self.lang) if day else self.say("open_end")

    def document(self, name: str) -> str:
        """A document's number, with its date."""
        found = self.library.documents.get(name)
        if found is None:
            return name
        return f"{found.number} ({date(found.date, self.lang)})" if found.date else found.number

    # ---- lists

    def standards(self) -> str:
        """What standards there are."""
        lines = []
        for base in in_order(self.library):
            tally = level_tally(i for c in base.criteria for i in c.indicators)
            in_law = base.indicators_in_law if base.indicators_in_law is not None else "?"
            counts = [
                tally[k] for k in ("verified", "secondary", "recalled", "unknown", "delegated")
            ]
            kind = self.say(base.unit).lower()
            lines.append(wrap(f"{base.id}: {base.name.say(self.lang)} ({kind})", "", "  "))
            lines.append(
                f"  {self.document(base.document)}; {self.date(base.since)} - {self.date(base.until)}"
            )
            lines.append(wrap(self.say("encoded", base.encoded(), in_law), "  ", "  "))
            lines.append(wrap(self.say("cells_count", tally.total(), *counts), "  ", "  "))
        return "\n".join(lines)

    # ---- one standard

    def standard(self, resolved_base: Base, code: str | None, province: str | None = None) -> str:
        """A whole standard, or the history of one criterion or indicator of it."""
        versions = history(self.library, resolved_base.id, province)
        lines = []
        if code is None:
            lines += [f"{resolved_base.name.say(self.lang)} ({resolved_base.id})"]
            lines += [
                f"{self.document(resolved_base.document)}: {self.date(resolved_base.since)} - "
                f"{self.date(resolved_base.until)}"
            ]
        for criterion in resolved_base.criteria:
            codes = [i.code for i in criterion.indicators]
            wanted = codes if code in (None, criterion.number) and code not in codes else [code]
            shown = [c for c in wanted if c in codes]
            if code is None or code == criterion.number:
                lines += ["", f"{criterion.number}. {criterion.name.say(self.lang)}"]
            for one in shown:
                lines += self.history(versions[str(one)])
        return "\n".join(lines)

    def history(self, versions: list[Version]) -> list[str]:
        """One indicator, every version of it."""
        lines: list[str] = []
        for version in versions:
            indicator = version.indicator
            name = indicator.name.say(self.lang)
            lines.append(wrap(name, f"  {indicator.code:<5} ", " " * 8))
            period = f"{self.date(version.since)} - {self.date(version.until)}"
            text = f"{self.document(version.document)}; {period}; "
            text += f"{self.say('wording')}: {self.say(_status(indicator.wording.status))}"
            lines.append(wrap(text, " " * 8, " " * 8))
            lines += self.requirement(indicator.require, " " * 8)
            if indicator.guidance:
                told = ", ".join(self.document(d) for d in indicator.guidance)
                lines.append(wrap(f"{self.say('guidance')}: {told}", " " * 8, " " * 10))
            lines += [wrap(note, " " * 8 + "- ", " " * 10) for note in indicator.notes]
        return lines

    def requirement(self, tree: Requirement, lead: str) -> list[str]:
        """What is asked, as an indented tree with every level."""
        inside = lead + "  "
        match tree:
            case Compare():
                return self.compare(tree, lead)
            case All(parts):
                return [f"{lead}{self.say('all')}:", *self._many(parts, inside)]
            case AnyOf(parts):
                return [f"{lead}{self.say('any')}:", *self._many(parts, inside)]
            case AtLeast(n, parts):
                return [f"{lead}{self.say('at_least_n_of', n)}:", *self._many(parts, inside)]
            case Choose(branches, otherwise):
                lines = []
                for guard, branch in branches:
                    lines += [f"{lead}{self.say('case_when')}:", *self.requirement(guard, inside)]
                    lines += [f"{lead}{self.say('case_then')}:", *self.requirement(branch, inside)]
                return [
                    *lines,
                    f"{lead}{self.say('case_else')}:",
                    *self.requirement(otherwise, inside),
                ]
            case Applies(when, then, _):
                return [
                    f"{lead}{self.say('applies')}:",
                    *self.requirement(when, inside),
                    *self.requirement(then, lead),
                ]
            case ColumnIs(columns):
                return [lead + self.say("column_is", ", ".join(columns))]
            case ClassIs(rule):
                return [f"{lead}{self.say('class_is')}: {', '.join(sorted(rule.names()))}"]
            case NotEncoded(told):
                return [wrap(told.say(self.lang), lead, lead)]
            case VerdictOf():
                return [lead + self.say("verdict_of")]
            case StandardMet(standard, title, _):
                by = f" [{title}]" if title else ""
                return [
                    wrap(self.say("standard_met", self.standard_name(standard)) + by, lead, lead)
                ]

    def standard_name(self, standard: str) -> str:
        """The name of a standard with its id."""
        base = self.library.standards.get(standard)
        return f"{base.name.say(self.lang)} ({standard})" if base else standard

    def _many(self, parts: tuple[Requirement, ...], lead: str) -> list[str]:
        return [line for part in parts for line in self.requirement(part, lead)]

    def compare(self, leaf: Compare, lead: str) -> list[str]:
        """A comparison with every cell of its level, cells of one source together."""
        fact = self.library.facts[leaf.fact]
        label = f"{fact.label.say(self.lang)} [{fact.id}]"
        if leaf.level.of is not None and leaf.level.times is not None:
            factor = number(leaf.level.times, self.lang)
            told = self.say("times", factor, leaf.level.of[1], self.standard_name(leaf.level.of[0]))
            label += f" {told}"
        both = f", {self.say('both_sexes')}" if leaf.sexes else ""
        if not leaf.level.by:
            cell = leaf.level.cells[()]
            return [
                wrap(
                    f"{label}: {self.cell(leaf, cell, fact)}{both}; {self._known(cell)}",
                    lead,
                    lead + "  ",
                )
            ]
        lines = [wrap(f"{label}{both}:", lead, lead + "  ")]
        groups: dict[Provenance, list[str]] = {}
        for key, cell in leaf.level.cells.items():
            told = f"{'/'.join(key)} {self.cell(leaf, cell, fact)}"
            groups.setdefault(cell.provenance, []).append(told)
        for provenance, cells in groups.items():
            text = f"{'; '.join(cells)} ({self._provenance(provenance)})"
            lines.append(wrap(text, lead + "  ", lead + "    "))
        return lines

    def cell(self, leaf: Compare, cell: Cell, fact: FactDef) -> str:
        """One cell in words."""
        if cell.delegated_to:
            return self.say("level_is_delegated", self.say(cell.delegated_to))
        if cell.value is None:
            return self.say("level_is_unknown") if not leaf.level.by else self.say("status_unknown")
        if leaf.yes_no:
            return self.say("must_hold" if cell.value == 1 else "must_not_hold")
        if leaf.operator == "=" and cell.value == 0:
            return self.say("none")
        text = (
            fact.scale[int(cell.value)] if fact.kind == "grade" else number(cell.value, self.lang)
        )
        return self.say(leaf.operator, f"{text} {fact.unit}".strip())

    def _known(self, cell: Cell) -> str:
        return self._provenance(cell.provenance)

    def _provenance(self, provenance: Provenance) -> str:
        parts = [
            f"{self.document(provenance.document)}, {provenance.place}",
            self.say(_status(provenance.status)),
        ]
        if provenance.checked_by:
            parts.append(f"{provenance.checked_by}, {self.date(provenance.checked_on)}")
        if provenance.seen_in:
            parts.append(", ".join(provenance.seen_in))
        if provenance.note:
            parts.append(provenance.note)
        return "; ".join(parts)

    # ---- two dates

    def diff(self, before: Resolved, after: Resolved, found: list[LawChange]) -> str:
        """What changed, change by change."""
        lines = [f"{after.id}: {date(before.as_of, self.lang)} -> {date(after.as_of, self.lang)}"]
        if after.reforms:
            told = self.say("not_law", ", ".join(after.reforms))
            lines.insert(0, f"{self.say('hypothetical')}: {told}")
        if not found:
            return "\n".join([*lines, self.say("nothing_changed")])
        for change in found:
            by = f"{self.say('by')} {self.document(change.document)}"
            head = f"{change.code or '-':<5} {self.say('diff_' + change.kind)} ({by})"
            lines += ["", head]
            for key, side in (("before", change.before), ("after", change.after)):
                lines += self._side(key, side)
        return "\n".join(lines)

    def _side(self, key: str, side: Indicator | OverrideRule | None) -> list[str]:
        lead = f"  {self.say(key)}: "
        if side is None:
            return [lead + "-"]
        if isinstance(side, OverrideRule):
            return [wrap(f"{side.text or ''} [{side.use}: {rule_text(side)}]", lead, "    ")]
        return [
            wrap(side.name.say(self.lang), lead, "    "),
            *self.requirement(side.require, "    "),
        ]


def rule_text(rule: OverrideRule) -> str:
    """A class condition in a line."""

    def tell(part: Any) -> str:
        if part.op == "is":
            return str(part.name)
        joined = (" và " if part.op == "all" else " hoặc ").join(tell(p) for p in part.parts)
        return f"({joined})"

    return tell(rule.when)


def diff_json(before: Resolved, after: Resolved, found: list[LawChange]) -> dict[str, Any]:
    """The same for machines."""

    def side(thing: Indicator | OverrideRule | None) -> Any:
        if thing is None:
            return None
        if isinstance(thing, OverrideRule):
            return {"use": thing.use, "when": rule_text(thing), "text": thing.text}
        return {
            "name": thing.name.vi,
            "levels": [
                {
                    "part": leaf.fact,
                    **{k: axes.get(k) for k in ("column", "class", "year")},
                    "comparator": leaf.operator,
                    "kind": KINDS[leaf.operator],
                    "value": show(cell.value) if cell.value is not None else None,
                    "status": cell.provenance.status,
                    "delegated_to": cell.delegated_to,
                }
                for leaf, axes, cell in cells_of(thing)
            ],
        }

    return {
        "standard": after.id,
        "from": before.as_of.isoformat(),
        "to": after.as_of.isoformat(),
        "hypothetical": bool(after.reforms),
        "reforms": list(after.reforms),
        "changes": [
            {
                "kind": c.kind,
                "code": c.code or None,
                "document": c.document,
                "before": side(c.before),
                "after": side(c.after),
            }
            for c in found
        ],
    }


def _status(status: str) -> str:
    return "status_unknown" if status == "unknown" else status
