"""The law as JSON: every cell of a standard, and what changed between two dates."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from ntm_rules.foundation.exact import show
from ntm_rules.language.law_text import cells_of
from ntm_rules.language.law_views import cell_value, standard_info
from ntm_rules.language.reform_text import remark_texts
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import ClassRule, Indicator, LevelCell, Provenance
from ntm_rules.law.model.terms import FactDef, OverrideRule
from ntm_rules.law.resolve.copies import copies_of
from ntm_rules.law.resolve.differences import LawChange
from ntm_rules.law.resolve.history import Version
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.results.figures_json import KINDS, copy_json


def standard_json(library: Library, base: Base) -> dict[str, Any]:
    """What a standard is, and how many of its levels are known how well."""
    info = standard_info(library, base).to_dict()
    return {
        **{key: info[key] for key in ("id", "name", "unit", "document")},
        "from": info["since"],
        "until": info["until"],
        "indicators": {"encoded": info["encoded"], "in_law": info["in_law"]},
        "levels": info["levels"],
        "guides": info["guides"],
    }


def _source(provenance: Provenance) -> dict[str, Any]:
    source: dict[str, Any] = {
        "document": provenance.document,
        "place": provenance.place,
        **copy_json(provenance),
    }
    for key in ("confidence", "note", "checked_by"):
        if (value := getattr(provenance, key)) is not None:
            source[key] = value
    if provenance.checked_on is not None:
        source["checked_on"] = provenance.checked_on.isoformat()
    if provenance.seen_in:
        source["seen_in"] = list(provenance.seen_in)
    return source


def _form(cell: LevelCell) -> dict[str, str]:
    """``form`` of a cell that is no level of its own."""
    return {"form": cell.form} if cell.form is not None else {}


def _cell_value(cell: LevelCell, fact: FactDef) -> str | None:
    value = cell_value(cell.value, fact)
    return value if value is None or isinstance(value, str) else show(Fraction(value))


def versions_json(
    base: Base, versions: dict[str, list[Version]], library: Library
) -> dict[str, Any]:
    """Every cell of a standard with its status and the copies it was read in, as someone compares it with the law."""
    facts = library.facts
    rules = (v.indicator for history in versions.values() for v in history)
    return {
        "standard": base.id,
        "copies": copies_of(library, rules),
        "indicators": [
            {
                "code": code,
                "name": history[-1].indicator.name.vi,
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
                        "guidance": list(v.indicator.guidance),
                        "guides_not_read": list(v.indicator.guides_not_read),
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
                                **_form(cell),
                                "source": _source(cell.provenance),
                            }
                            for leaf, axes, cell in cells_of(v.indicator)
                        ],
                    }
                    for v in history
                ],
            }
            for code, history in versions.items()
        ],
    }


def _class_rule(rule: ClassRule) -> Any:
    """A class, or what joins classes, as rule files write it."""
    return rule.name if rule.op == "is" else {rule.op: [_class_rule(part) for part in rule.parts]}


def diff_json(
    before: Resolved, after: Resolved, changes: list[LawChange], lang: str = "vi"
) -> dict[str, Any]:
    """What changed, change by change."""
    remarks = remark_texts(after, lang)

    def side(thing: Indicator | OverrideRule | None) -> Any:
        if thing is None:
            return None
        if isinstance(thing, OverrideRule):
            return {"use": thing.use, "when": _class_rule(thing.when), "text": thing.text}
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
                    **_form(cell),
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
        **({"reform_remarks": remarks} if remarks else {}),
        "changes": [
            {
                "kind": c.kind,
                "code": c.code or None,
                "document": c.document,
                "before": side(c.before),
                "after": side(c.after),
            }
            for c in changes
        ],
    }
